// SPDX-License-Identifier: GPL-3.0-or-later
// One main for every test program: offscreen, in the Chinese locale, with a QApplication.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "core/platform/program.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char *argv[])
{
    kehou::paintWithoutScreen();
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    int one = 1;
    QApplication app(one, argv);
    QApplication::setOrganizationName(QStringLiteral("Kehou test"));
    return Catch::Session().run(argc, argv);
}
