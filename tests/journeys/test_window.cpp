// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window.h"
#include "ui/shell/main_window.h"

using namespace kehou;
using namespace kehou::test;
using namespace kehou::ui;

namespace
{

[[nodiscard]] QString focusName()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace

TEST_CASE(
    "An opened file gives the keyboard to the desk, Ctrl and a number to its page's first field")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    CHECK(focusName() == u"deskLines");
    const QStringList fields{QStringLiteral("deskLines"), QStringLiteral("rosterView"),
                             QStringLiteral("rollTable"), QStringLiteral("settlementView"),
                             QStringLiteral("forms"),     QStringLiteral("settingsSections")};
    REQUIRE(window.program.window().pageIds().size() == fields.size());
    for (qsizetype page = fields.size() - 1; page >= 0; --page) {
        window.press(static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        CHECK(window.program.window().currentPageId() == window.program.window().pageIds()[page]);
        CHECK(focusName() == fields[page]);
    }
}

TEST_CASE("Every widget has the window's font, also those made before the file was opened")
{
    Window window;
    makeSmallSchool(window.path(QStringLiteral("a.kehou")));
    window.open(window.path(QStringLiteral("a.kehou")));
    const QStringList families = QApplication::font().families();
    REQUIRE(families.size() > 1);
    QStringList others;
    for (const QWidget *widget : window.program.window().findChildren<QWidget *>()) {
        if (widget->font().families() != families)
            others.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                          widget->objectName());
    }
    CHECK(others == QStringList());
}
