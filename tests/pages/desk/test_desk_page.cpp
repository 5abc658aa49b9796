// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rolls.h"
#include "core/schemes/shipped_schemes.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/demo_class.h"
#include "tests/support/own_settings.h"
#include "tests/support/recording_device.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/desk/desk_page.h"
#include "ui/pages/desk/small_chart.h"
#include "ui/pages/office_link.h"
#include "ui/widgets/figure_tile.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

// The page on a file, with what it asked to be opened.
struct Desk {
    explicit Desk(const std::function<void(const QString &)> &make)
        : link([] { return QDate(2026, 12, 1); }), page(link, dialogs)
    {
        const QString path = folder.filePath(QStringLiteral("学校.kehou"));
        make(path);
        QObject::connect(
            &page, &Page::openPage, &page,
            [this](const QString &id, const QString &at) { asked.append(id + u' ' + at); });
        QObject::connect(&page, &Page::message, &page,
                         [this](MessageKind, const QString &text) { messages.append(text); });
        page.resize(1100, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        bool opened = false;
        QObject::connect(&link, &OfficeLink::opened, &page, [&opened] { opened = true; });
        link.open([path] { return Office::open(path, demoOffice()); });
        REQUIRE(QTest::qWaitFor([&opened] { return opened; }));
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            REQUIRE(QTest::qWaitFor([this] { return link.isIdle(); }));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    void press(Qt::Key key)
    {
        REQUIRE(page.window()->focusWidget());
        QTest::keyClick(page.window()->focusWidget(), key);
        settle();
    }
    [[nodiscard]] QString figure(const char16_t *tile) const
    {
        return page.findChild<FigureTile *>(QString::fromUtf16(tile))->figure();
    }
    [[nodiscard]] QListWidget *lines() const { return page.findChild<QListWidget *>(); }

    OwnSettings settings;
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    OfficeLink link;
    DeskPage page;
    QStringList asked;
    QStringList messages;
};

void makeClass(const QString &path)
{
    makeDemoClass(path);
}

void makeEmpty(const QString &path)
{
    REQUIRE(Office::create(path, schemeText(QStringLiteral("onex")), demoOffice()));
}

} // namespace

TEST_CASE("The desk shows its four figures, and what was taken meanwhile when it is shown again")
{
    Desk desk(makeClass);
    CHECK(desk.figure(u"expectedTile") == u"45");
    CHECK(desk.figure(u"rollsTile") == u"0 / 2");
    CHECK(desk.figure(u"participationTile") == u"100.0 %");
    CHECK(desk.figure(u"attendanceTile") == u"100.0 %");
    CHECK(desk.page.findChild<QLabel *>(QStringLiteral("deskDay"))->text().contains(u"2026-12-01"));

    desk.page.hide();
    desk.link.post(
        &desk.page,
        [](Office &office) {
            RollConfirmation all;
            all.place = {QDate(2026, 12, 1), 1, {GroupKind::SchoolClass, kDemoClass}};
            return confirmRoll(office, all);
        },
        [](const Result<void> &taken) { REQUIRE(taken); });
    desk.settle();
    desk.page.show();
    desk.settle();
    CHECK(desk.figure(u"rollsTile") == u"1 / 2");
}

TEST_CASE("Each line of the desk opens its page by Enter or a click, the first one at once")
{
    Desk desk(makeClass);
    REQUIRE(desk.lines()->hasFocus());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0] == u"attendance 2026-12-01");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Enter);
    CHECK(desk.asked.last() == u"attendance oversight");
    const QRect first = desk.lines()->visualItemRect(desk.lines()->item(0));
    QTest::mouseClick(desk.lines()->viewport(), Qt::LeftButton, {}, first.center());
    CHECK(desk.asked.last() == u"attendance 2026-12-01");
    auto *tile = desk.page.findChild<FigureTile *>(QStringLiteral("rollsTile"));
    tile->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.asked.size() == 4);
}

TEST_CASE("The chosen line stays chosen while the desk is read again")
{
    Desk desk(makeClass);
    desk.press(Qt::Key_Down);
    desk.page.reload();
    desk.settle();
    CHECK(desk.lines()->currentRow() == 1);
    desk.page.openAt({});
    desk.settle();
    CHECK(desk.lines()->currentRow() == 0);
}

TEST_CASE("On a new file the desk lists the steps; the import comes first")
{
    Desk desk(makeEmpty);
    REQUIRE(desk.lines()->count() == 12);
    CHECK(desk.figure(u"rollsTile") == u"–");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.asked ==
          QStringList{QStringLiteral("settings import"), QStringLiteral("settings 学期")});
    CHECK(desk.lines()->item(1)->text().contains(u"○"));
}

TEST_CASE("Everything on the desk that takes the keyboard has a name, charts say their values")
{
    Desk desk(makeClass);
    const QAbstractItemModelTester tester(desk.lines()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(unnamedWidgets(desk.page) == QStringList());
    const auto charts = desk.page.findChildren<SmallChart *>();
    REQUIRE(charts.size() == 2);
    CHECK(charts[0]->accessibleDescription().contains(u"100.0 %"));
    CHECK(charts[1]->accessibleDescription().contains(u"12-1 –"));
    desk.page.reload();
    desk.settle();
}

TEST_CASE("A chart's dates are whole and apart at every width; the last one always stands")
{
    const int width = GENERATE(240, 330, 455, 900);
    CAPTURE(width);
    SmallChart chart(SmallChart::Kind::Line, QStringLiteral("t"));
    chart.resize(width, 180);
    QList<DeskPoint> points;
    QStringList labels;
    for (int day = 10; day < 20; ++day) {
        labels.append(QStringLiteral("11-%1").arg(day));
        points.append({labels.last(), 980});
    }
    chart.setPoints(points);
    RecordingDevice paper({300, 100}, 96);
    {
        QPainter painter(&paper);
        chart.render(&painter);
    }
    double right = 0;
    QStringList shown;
    for (const RecordedText &text : paper.recording().texts) {
        if (!text.text.startsWith(QStringLiteral("11-")))
            continue;
        shown.append(text.text);
        CHECK(text.areaMm.left() > right);
        right = text.areaMm.right();
    }
    CHECK(shown.size() >= 2);
    CHECK(shown.last() == labels.last());
    for (const QString &label : shown)
        CHECK(labels.contains(label));
}

TEST_CASE("A chart is drawn with gaps, with a target, and with nothing at all")
{
    SmallChart bars(SmallChart::Kind::Bars, QStringLiteral("t"));
    bars.resize(300, 180);
    const QImage empty = bars.grab().toImage();
    bars.setPoints({{QStringLiteral("1"), 900}, {QStringLiteral("2"), std::nullopt}});
    const QImage filled = bars.grab().toImage();
    CHECK(filled != empty);
    bars.setPoints({{QStringLiteral("1"), 900}, {QStringLiteral("2"), std::nullopt}}, 95);
    CHECK(bars.grab().toImage() != filled);

    SmallChart line(SmallChart::Kind::Line, QStringLiteral("t"));
    line.resize(300, 180);
    line.setPoints({{QStringLiteral("1"), 900}, {QStringLiteral("2"), 950}});
    const QImage joined = line.grab().toImage();
    line.setPoints(
        {{QStringLiteral("1"), 900}, {QStringLiteral("x"), {}}, {QStringLiteral("2"), 950}});
    CHECK(line.grab().toImage() != joined);
    CHECK(line.accessibleDescription() == u"1 90.0 %, x –, 2 95.0 %");
}
