// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/theme.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/line_icon.h"

#include <QApplication>
#include <QFont>
#include <QImage>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace kehou::ui;

namespace
{

// The look of the whole program; given back for the other tests.
struct BorrowedLook {
    ~BorrowedLook()
    {
        qApp->setStyleSheet(QString());
        QApplication::setPalette(paletteFor(Look::Light));
    }
};

} // namespace

TEST_CASE("The style sheet has the colours of its look and no name is left over")
{
    const QString light = styleSheetFor(Look::Light);
    const QString dark = styleSheetFor(Look::Dark);
    CHECK_FALSE(light.contains(u'@' + QStringLiteral("base")));
    CHECK(light.contains(QColor(lightColours().accent).name()));
    CHECK(dark.contains(QColor(darkColours().accent).name()));
    CHECK_FALSE(dark.contains(QColor(lightColours().accent).name()));
}

TEST_CASE("A look is Fusion with its palette; icons take its colour when it changes")
{
    const BorrowedLook borrowed;
    const QIcon icon = lineIcon(QStringLiteral("empty"), Tone::Plain);
    const auto brightest = [&icon] {
        const QImage image = icon.pixmap(32).toImage();
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    most = std::max(most, qGray(image.pixel(x, y)));
            }
        }
        return most;
    };
    applyLook(*qApp, Look::Light);
    CHECK(&coloursFor(QApplication::palette()) == &lightColours());
    CHECK(brightest() < 100);
    applyLook(*qApp, Look::Dark);
    CHECK(&coloursFor(QApplication::palette()) == &darkColours());
    CHECK(brightest() > 200);
    CHECK(QApplication::font().families().contains(QStringLiteral("Noto Sans CJK SC")));
}

TEST_CASE("Enter presses a button of a page, as the space bar does")
{
    const BorrowedLook borrowed;
    applyLook(*qApp, Look::Light);
    QWidget page;
    auto *button = new QPushButton(QStringLiteral("b"), &page);
    page.show();
    int pressed = 0;
    QObject::connect(button, &QPushButton::clicked, &page, [&pressed] { ++pressed; });
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(pressed == 1);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(pressed == 2);
}
