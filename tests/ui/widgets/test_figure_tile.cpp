// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/figure_tile.h"

#include <QSignalSpy>
#include <QTest>

using namespace kehou::ui;

TEST_CASE("A figure tile says its figure to those who cannot see it; unknown is not zero")
{
    FigureTile tile(QStringLiteral("Arrears"));
    CHECK(tile.figure() == u"–");
    tile.setFigure(QStringLiteral("0.00"), QStringLiteral("0 pupils"));
    CHECK(tile.figure() == u"0.00");
    CHECK(tile.accessibleName() == u"Arrears: 0.00");
    CHECK(tile.accessibleDescription() == u"0 pupils");
}

TEST_CASE("A figure tile opens by click, Space and Enter, not by other keys")
{
    FigureTile tile(QStringLiteral("Arrears"));
    const QSignalSpy clicked(&tile, &QAbstractButton::clicked);
    tile.show();
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Space);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_A);
    CHECK(clicked.size() == 3);
}
