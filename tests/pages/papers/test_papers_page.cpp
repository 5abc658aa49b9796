// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rolls.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/demo_class.h"
#include "tests/support/own_settings.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/pages/office_link.h"
#include "ui/pages/papers/page_preview.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/widgets/date_edit.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

const QDate kToday(2026, 11, 20);

// The papers page over the school of one class.
class Desk
{
public:
    Desk() : link([] { return kToday; }), page(link, dialogs)
    {
        const QString path = folder.filePath(QStringLiteral("学校.kehou"));
        makeDemoClass(path);
        QObject::connect(&page, &Page::message, &page,
                         [this](MessageKind kind, const QString &text) {
                             kinds.append(kind);
                             messages.append(text);
                         });
        page.resize(1150, 620);
        page.show();
        link.open([path] { return Office::open(path, demoOffice()); });
        settle();
        REQUIRE(link.isOpen());
    }
    ~Desk() { link.close(); }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            REQUIRE(QTest::qWaitFor([this] { return link.isIdle(); }, 60'000));
            QCoreApplication::processEvents();
        }
    }
    template <class T>
    [[nodiscard]] T *find(const char16_t *name) const
    {
        T *child = page.findChild<T *>(QString::fromUtf16(name));
        REQUIRE(child);
        return child;
    }
    void open(const QString &argument)
    {
        page.openAt(argument);
        settle();
    }
    // As by hand.
    void choose(const char16_t *box, const QString &text)
    {
        auto *combo = find<QComboBox>(box);
        const int index = combo->findText(text);
        REQUIRE(index >= 0);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        settle();
    }
    void press(const char16_t *button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QLabel *picture() const
    {
        return qobject_cast<QLabel *>(find<QScrollArea>(u"previewPages")->widget());
    }
    [[nodiscard]] bool canSave() const { return find<QPushButton>(u"savePdf")->isEnabled(); }
    [[nodiscard]] paper::PageLayout pagesOf(const PaperRequest &request)
    {
        std::optional<documents::Document> document;
        link.post(
            &page, [request](Office &office) { return buildPaper(office, request, kToday); },
            [&](const Result<documents::Document> &built) {
                REQUIRE(built);
                document = built.value();
            });
        settle();
        return paper::PageLayout(*document);
    }

    OwnSettings settings;
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    OfficeLink link;
    PapersPage page;
    QList<MessageKind> kinds;
    QStringList messages;
};

// How far two pictures of a page differ, each made small: 0 … 255 on average.
[[nodiscard]] int difference(const QImage &a, const QImage &b)
{
    const auto small = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(70, 99, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage left = small(a);
    const QImage right = small(b);
    int sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
    }
    return sum / (left.width() * left.height());
}

[[nodiscard]] QByteArray startOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(4);
}

} // namespace

TEST_CASE("T55 the preview of each form is its paper at every size")
{
    Desk desk;
    for (const FormInfo &form : forms()) {
        if (form.name == u"attendance-course" || form.name == u"certificate" ||
            form.name.startsWith(u"draw-") || form.name == u"disclosure" ||
            form.name == u"receipt" || form.name == u"application" || form.name == u"agreement")
            continue; // the school has no course, draw, closed settlement, payment or application
        CAPTURE(form.name);
        desk.open(form.name);
        PaperRequest request;
        request.form = form.name;
        if (form.takes.contains(PaperOption::Month))
            request.month = kToday;
        const paper::PageLayout paper = desk.pagesOf(request);
        REQUIRE(desk.page.preview()->pageCount() == paper.pageCount());
        const QImage expected = paper.image(0, 150);
        const QImage blank(expected.size(), QImage::Format_RGB32);
        int width = 0;
        for (int step = 0; step < 4; ++step) {
            const QImage shown = desk.picture()->pixmap().toImage();
            CHECK(shown.width() > width);
            CHECK(difference(shown, expected) <= 6);
            width = shown.width();
            QTest::keyClick(desk.page.preview(), Qt::Key_Plus); // by a quarter
        }
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(desk.page.preview(), Qt::Key_Minus);
    }
}

TEST_CASE("T55 pages are turned by keys and stop at both ends")
{
    Desk desk;
    desk.open(QStringLiteral("attendance-class"));
    PagePreview *preview = desk.page.preview();
    REQUIRE(preview->pageCount() == 2); // two periods a day
    const QImage first = desk.picture()->pixmap().toImage();
    QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(preview->currentPage() == 1);
    CHECK(desk.picture()->pixmap().toImage() != first);
    QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(preview->currentPage() == 1);
    QTest::keyClick(preview, Qt::Key_Home);
    CHECK(preview->currentPage() == 0);
    CHECK(desk.picture()->pixmap().toImage() == first);
}

TEST_CASE("T55 the page has the width of the preview, also after the window was made wider")
{
    Desk desk;
    desk.open(QStringLiteral("roster"));
    const auto *scroll = desk.find<QScrollArea>(u"previewPages");
    for (const int width : {1150, 1400, 1000}) {
        CAPTURE(width);
        desk.page.resize(width, 620);
        desk.settle();
        const int left = scroll->viewport()->width() - desk.picture()->pixmap().width();
        CHECK(left >= 0);
        CHECK(left <= 32);
    }
}

TEST_CASE("The choice of month and class shows their pages")
{
    Desk desk;
    desk.open(QStringLiteral("attendance-class"));
    CHECK(desk.find<QComboBox>(u"paperMonth")->currentText() == u"2026-11"); // today's
    const QImage november = desk.picture()->pixmap().toImage();
    desk.choose(u"paperMonth", QStringLiteral("2026-09"));
    const QImage september = desk.picture()->pixmap().toImage();
    CHECK(september != november);
    PaperRequest request;
    request.form = QStringLiteral("attendance-class");
    request.month = QDate(2026, 9, 1);
    CHECK(difference(september, desk.pagesOf(request).image(0, 150)) <= 6);

    desk.choose(u"paperClass", kEmptyClass);
    CHECK(desk.page.preview()->pageCount() == 0);
    CHECK(desk.picture()->text().contains(u"2026-09-01"));
    CHECK_FALSE(desk.canSave());
    desk.choose(u"paperClass", kDemoClass);
    CHECK(desk.page.preview()->pageCount() > 0);
    CHECK(desk.canSave());
}

TEST_CASE("R-TIM-1 another page opens a form of its date, and of its class")
{
    Desk desk;
    desk.open(QStringLiteral("daily/2026-11-16"));
    CHECK(desk.find<DateEdit>(u"paperDate")->value() == QDate(2026, 11, 16));
    CHECK(desk.page.preview()->pageCount() > 0);
    desk.open(QStringLiteral("timetable/2026-11-16/") + kDemoClass);
    CHECK(desk.find<QComboBox>(u"paperClass")->currentText() == kDemoClass);
    CHECK(desk.page.preview()->pageCount() == 1);
    desk.open(QStringLiteral("daily/2026-11-15")); // a Sunday
    CHECK(desk.page.preview()->pageCount() == 0);
}

TEST_CASE("Only the choices that a form takes can be made")
{
    struct Case {
        QString form;
        bool className;
        bool course;
        bool month;
        bool date;
        bool student;
    };
    const auto given =
        GENERATE(Case{QStringLiteral("attendance-class"), true, false, true, false, false},
                 Case{QStringLiteral("attendance-course"), false, true, true, false, false},
                 Case{QStringLiteral("roster"), true, true, false, true, false},
                 Case{QStringLiteral("notice"), true, false, false, true, true},
                 Case{QStringLiteral("semester"), false, false, false, true, false});
    CAPTURE(given.form);
    Desk desk;
    desk.open(given.form);
    CHECK(desk.find<QComboBox>(u"paperClass")->isEnabled() == given.className);
    CHECK(desk.find<QComboBox>(u"paperCourse")->isEnabled() == given.course);
    CHECK(desk.find<QComboBox>(u"paperMonth")->isEnabled() == given.month);
    CHECK(desk.find<DateEdit>(u"paperDate")->isEnabled() == given.date);
    CHECK(desk.find<QLineEdit>(u"paperStudent")->isEnabled() == given.student);
}

TEST_CASE("A form with nothing on it says why, and nothing can be printed or saved")
{
    Desk desk;
    desk.open(QStringLiteral("attendance-course")); // there is no course
    CHECK(desk.page.preview()->pageCount() == 0);
    CHECK_FALSE(desk.picture()->text().isEmpty());
    CHECK_FALSE(desk.canSave());
    desk.page.printCurrent();
    CHECK(desk.messages.size() == 1);
    CHECK(desk.dialogs.asked().isEmpty());

    desk.open(QStringLiteral("notice"));
    auto *student = desk.find<QLineEdit>(u"paperStudent");
    student->setText(QStringLiteral("99999999"));
    Q_EMIT student->editingFinished();
    desk.settle();
    CHECK(desk.picture()->text().contains(u"99999999"));
    CHECK_FALSE(desk.canSave());
    student->setText(demoNumber(7));
    Q_EMIT student->editingFinished();
    desk.settle();
    CHECK(desk.page.preview()->pageCount() == 1);
}

TEST_CASE("A form is saved as PDF, Excel and CSV where the dialog says, or not at all")
{
    struct Case {
        const char16_t *button;
        QString suffix;
        QByteArray start;
    };
    const auto given = GENERATE(Case{u"savePdf", QStringLiteral("pdf"), "%PDF"},
                                Case{u"saveXlsx", QStringLiteral("xlsx"), "PK\x03\x04"},
                                Case{u"saveCsv", QStringLiteral("csv"), "\xEF\xBB\xBF"});
    CAPTURE(given.suffix);
    Desk desk;
    desk.open(QStringLiteral("roster"));
    const QString path = desk.folder.filePath(QStringLiteral("名单.") + given.suffix);
    desk.dialogs.willGive(std::nullopt);
    desk.press(given.button);
    CHECK(desk.messages.isEmpty());
    CHECK_FALSE(QFile::exists(path));

    desk.dialogs.willGive(path);
    desk.press(given.button);
    REQUIRE(desk.messages.size() == 1);
    CHECK(desk.kinds.first() == MessageKind::Success);
    CHECK(desk.messages.first().contains(QStringLiteral("名单.") + given.suffix));
    CHECK(startOf(path).startsWith(given.start));

    desk.dialogs.willGive(desk.folder.filePath(QStringLiteral("nowhere/名单.") + given.suffix));
    desk.press(given.button);
    CHECK(desk.kinds.last() == MessageKind::Error);
}

TEST_CASE("A form is printed as its preview shows it")
{
    Desk desk;
    desk.open(QStringLiteral("roster"));
    const QString path = desk.folder.filePath(QStringLiteral("printed.pdf"));
    desk.dialogs.willGive(path);
    desk.press(u"print");
    CHECK(desk.kinds == QList<MessageKind>{MessageKind::Success});
    CHECK(startOf(path) == "%PDF");

    desk.dialogs.willGive(desk.folder.filePath(QStringLiteral("nowhere/printed.pdf")));
    desk.press(u"print");
    CHECK(desk.kinds.last() == MessageKind::Error);
    CHECK(desk.messages.last().contains(QStringLiteral("took no page")));
}

TEST_CASE("Another page opens a form at its month; the form comes back the next time")
{
    Desk desk;
    desk.open(QStringLiteral("attendance-class/2026-10-15"));
    CHECK(desk.find<QComboBox>(u"paperMonth")->currentText() == u"2026-10");
    desk.open(QStringLiteral("refund-list"));
    const QString chosen = desk.find<QListWidget>(u"forms")->currentItem()->text();
    PapersPage next(desk.link, desk.dialogs);
    CHECK(next.findChild<QListWidget *>(QStringLiteral("forms"))->currentItem()->text() == chosen);
}

TEST_CASE("A preview that was made before a change is made again when the page is shown")
{
    Desk desk;
    desk.open(QStringLiteral("attendance-class/2026-11-20"));
    const QImage before = desk.picture()->pixmap().toImage();
    desk.page.hide();
    desk.link.post(
        &desk.page,
        [](Office &office) {
            RollConfirmation correction;
            correction.place = {QDate(2026, 11, 3), 1, {GroupKind::SchoolClass, kDemoClass}};
            correction.entries = {{demoNumber(1), MarkState::Absent, {}}};
            correction.reason = QStringLiteral("记错了");
            return confirmRoll(office, correction);
        },
        [](const Result<void> &corrected) { REQUIRE(corrected); });
    desk.settle();
    CHECK(desk.picture()->pixmap().toImage() == before);
    desk.page.show();
    desk.settle();
    CHECK(desk.find<QComboBox>(u"paperMonth")->currentText() == u"2026-11");
    CHECK(desk.picture()->pixmap().toImage() != before);
}

TEST_CASE("All forms of the term come into one new folder with an index")
{
    Desk desk;
    const QString place = desk.folder.filePath(QStringLiteral("报表"));
    REQUIRE(QDir().mkpath(place));
    for (const int expected : {1, 2}) { // the second time beside the first
        desk.dialogs.willGive(place);
        desk.press(u"saveAll");
        REQUIRE(desk.kinds.last() == MessageKind::Success);
        const QStringList folders =
            QDir(place).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        REQUIRE(folders.size() == expected);
        for (const QString &folder : folders) {
            const QStringList files = QDir(place + u'/' + folder).entryList(QDir::Files);
            // Three months, roster, two of the timetable, four of money, three of oversight, two of
            // pay, three of the checks, report, index.
            CHECK(files.size() == 20);
            CHECK(files.first() == u"00 报表目录.pdf");
            CHECK(startOf(place + u'/' + folder + u'/' + files.last()) == "%PDF");
        }
    }
}

TEST_CASE("All forms of the term: cancelled or without a place nothing is left, and it is said")
{
    Desk desk;
    desk.dialogs.willGive(std::nullopt);
    desk.press(u"saveAll");
    CHECK(desk.messages.isEmpty());

    const QString place = desk.folder.filePath(QStringLiteral("报表"));
    REQUIRE(QDir().mkpath(place));
    desk.dialogs.willGive(place);
    QTest::mouseClick(desk.find<QPushButton>(u"saveAll"), Qt::LeftButton);
    desk.link.cancel();
    desk.settle();
    CHECK(desk.kinds.last() == MessageKind::Info);
    CHECK(QDir(place).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));

    desk.dialogs.willGive(desk.folder.filePath(QStringLiteral("nowhere")));
    desk.press(u"saveAll");
    CHECK(desk.kinds.last() == MessageKind::Error);
    CHECK(desk.find<QPushButton>(u"saveAll")->isEnabled());
}

TEST_CASE("Everything on the papers page that takes the keyboard has a name")
{
    Desk desk;
    CHECK(unnamedWidgets(desk.page) == QStringList());
}
