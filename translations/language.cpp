// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace kehou
{

namespace
{

void install(const QString &catalogue)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/") + catalogue))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void useLanguage(Language language)
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    if (language == Language::English)
        return;
    install(QStringLiteral("qtbase_zh_CN.qm"));
    install(QStringLiteral("kehou_zh_CN.qm"));
}

} // namespace kehou
