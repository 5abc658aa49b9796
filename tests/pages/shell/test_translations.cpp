// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace kehou;

namespace
{

// One text of the catalogue with its Chinese, in one form or as forms by number.
struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool unfinished = false;
    bool byNumber = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
    QString text;
    while (!(xml.isEndElement() && xml.name() == u"translation")) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"numerusform")
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters() && !message.byNumber)
            text += xml.text();
        if (xml.atEnd())
            return;
    }
    if (!message.byNumber)
        message.forms = {text};
}

[[nodiscard]] QList<Message> catalogue()
{
    QFile file(QStringLiteral(":/translations/kehou_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}});
            messages.back().byNumber = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            readTranslation(xml, messages.back());
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

// %1, %2, %n … of a text, each once.
[[nodiscard]] QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%(\\d|n)"));
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks.append(found.next().captured());
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

} // namespace

TEST_CASE("Every text of the program has its Chinese, with the same places to fill in")
{
    const QList<Message> messages = catalogue();
    REQUIRE(messages.size() > 500);
    for (const Message &message : messages) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        CHECK_FALSE(message.unfinished);
        CHECK(message.forms.size() == 1);
        const QString chinese = message.forms.value(0);
        CHECK_FALSE(chinese.isEmpty());
        CHECK(marksOf(chinese) == marksOf(message.source));
        CHECK(chinese.contains(u'&') ==
              message.source.contains(QRegularExpression(QStringLiteral("&\\w"))));
    }
}

TEST_CASE("The programs carry the Chinese catalogue")
{
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/i18n/kehou_zh_CN.qm")));
    CHECK(translator.translate("kehou::ui::MainMenu", "&File") == u"文件(&F)");
}
