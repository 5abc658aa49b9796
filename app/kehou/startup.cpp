// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/startup.h"

#include "core/base/text_forms.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace kehou
{

Startup readStartup(const QStringList &words)
{
    const QCommandLineOption lang(QStringLiteral("lang"), {}, QStringLiteral("language"));
    const QCommandLineOption today(QStringLiteral("today"), {}, QStringLiteral("date"));
    QCommandLineParser parser;
    parser.addOptions({lang, today});
    parser.parse(words);

    Startup startup;
    if (parser.value(lang) == u"en")
        startup.language = Language::English;
    startup.today = parseDate(parser.value(today));
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty())
        startup.file = QFileInfo(file).absoluteFilePath();
    return startup;
}

} // namespace kehou
