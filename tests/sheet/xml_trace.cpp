// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheet/xml_trace.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cstring>
#include <memory>

namespace kehou::test
{

namespace
{

using Token = XmlScanner::Token;

const QStringList kAttributes{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("r"),
                              QStringLiteral("s"), QStringLiteral("t"), QStringLiteral("x")};

// One line a tag; text is gathered between tags, so that it does not matter how it was cut.
class Trace
{
public:
    // QString::fromUtf8 drops a byte order mark in front, which here is a mere invisible blank.
    void add(QString text) { m_text += text.remove(QChar(QChar::ByteOrderMark)); }
    void tag(const QString &line)
    {
        m_trace += u'[' + m_text + QStringLiteral("]\n") + line;
        m_text.clear();
    }
    [[nodiscard]] const QString &text() const { return m_trace; }

private:
    QString m_trace;
    QString m_text;
};

// XML makes blanks of line ends in attributes, but not of escaped ones; that difference is left.
[[nodiscard]] QString attributeLine(const QString &name, QString value)
{
    for (QChar &c : value) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return u' ' + name + u'=' + value.remove(QChar(QChar::ByteOrderMark));
}

[[nodiscard]] QString startLine(XmlScanner &xml)
{
    QString line = u'<' + QString::fromUtf8(xml.name());
    for (const QString &name : kAttributes) {
        const QByteArray key = name.toLatin1();
        if (!xml.attribute(key).isNull())
            line += attributeLine(name, xml.attributeText(key));
    }
    return line;
}

[[nodiscard]] QString localName(QStringView qualified)
{
    return qualified.sliced(qualified.lastIndexOf(u':') + 1).toString();
}

[[nodiscard]] QString startLine(const QXmlStreamReader &xml)
{
    QString line = u'<' + localName(xml.qualifiedName());
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QString &name : kAttributes) {
        const auto found =
            std::find_if(attributes.begin(), attributes.end(), [&name](const auto &attribute) {
                return localName(attribute.qualifiedName()) == name;
            });
        if (found != attributes.end())
            line += attributeLine(name, found->value().toString());
    }
    return line;
}

[[nodiscard]] bool isOtherEncoding(const QByteArray &xml, const QXmlStreamReader &reader)
{
    const QString encoding = reader.documentEncoding().toString().toLower();
    return xml.startsWith('\xFE') || xml.startsWith('\xFF') || xml.left(4).contains('\0') ||
           !(encoding.isEmpty() || encoding == u"utf-8" || encoding == u"us-ascii");
}

} // namespace

XmlScanner::Source sourceOf(const QByteArray &bytes, qsizetype piece)
{
    auto at = std::make_shared<qsizetype>(0);
    return [&bytes, piece, at](char *to, qint64 size) {
        const qsizetype count = std::min({piece, qsizetype(size), bytes.size() - *at});
        std::memcpy(to, bytes.constData() + *at, static_cast<std::size_t>(count));
        *at += count;
        return qint64{count};
    };
}

XmlTrace traceOf(const QByteArray &xml, qsizetype piece)
{
    constexpr int kDeepest = 64;
    XmlScanner scanner(sourceOf(xml, piece), kDeepest);
    Trace trace;
    for (Token token = scanner.next(); token < Token::Finished; token = scanner.next()) {
        QByteArray text;
        if (token == Token::Text)
            scanner.appendText(text);
        trace.add(QString::fromUtf8(text));
        if (token == Token::Start)
            trace.tag(startLine(scanner));
        else if (token == Token::End)
            trace.tag(u'/' + QString::fromUtf8(scanner.name()));
    }
    return {trace.text(), scanner.fault()};
}

std::optional<QString> traceOfQt(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    Trace trace;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD || isOtherEncoding(xml, reader))
            return std::nullopt;
        if (token == QXmlStreamReader::Characters)
            trace.add(reader.text().toString());
        else if (token == QXmlStreamReader::StartElement)
            trace.tag(startLine(reader));
        else if (token == QXmlStreamReader::EndElement)
            trace.tag(u'/' + localName(reader.qualifiedName()));
    }
    if (reader.hasError())
        return std::nullopt;
    return trace.text();
}

} // namespace kehou::test
