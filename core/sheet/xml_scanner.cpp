// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xml_scanner.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <optional>

namespace kehou
{

namespace
{

constexpr qsizetype kFirstBuffer = 64 * 1024;
constexpr qsizetype kLongestToken = 1024 * 1024;
constexpr qsizetype kLongestEntity = 10; // &#x10FFFF;

[[nodiscard]] bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

[[nodiscard]] bool allBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isBlank);
}

[[nodiscard]] QByteArrayView withoutPrefix(QByteArrayView name)
{
    qsizetype from = name.size();
    while (from > 0 && name[from - 1] != ':')
        --from;
    return name.sliced(from);
}

[[nodiscard]] qsizetype nameLength(QByteArrayView text)
{
    qsizetype length = 0;
    while (length < text.size() && !isBlank(text[length]) && text[length] != '=')
        ++length;
    return length;
}

[[nodiscard]] QByteArrayView withoutLeadingBlanks(QByteArrayView text)
{
    qsizetype from = 0;
    while (from < text.size() && isBlank(text[from]))
        ++from;
    return text.sliced(from);
}

[[nodiscard]] bool isXmlCharacter(char32_t code)
{
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code < 0xD800) ||
           (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

[[nodiscard]] std::optional<char32_t> namedEntity(QByteArrayView name)
{
    struct Entity {
        QByteArrayView name;
        char32_t code;
    };
    for (const Entity &entity : {Entity{"amp", U'&'}, Entity{"lt", U'<'}, Entity{"gt", U'>'},
                                 Entity{"quot", U'"'}, Entity{"apos", U'\''}}) {
        if (entity.name == name)
            return entity.code;
    }
    return std::nullopt;
}

// What stands between & and ;.
[[nodiscard]] std::optional<char32_t> entityCode(QByteArrayView entity)
{
    if (!entity.startsWith('#'))
        return namedEntity(entity);
    const bool hexadecimal = entity.startsWith("#x");
    const QByteArrayView digits = entity.sliced(hexadecimal ? 2 : 1);
    bool isNumber = !digits.isEmpty() && digits[0] != '+' && digits[0] != '-';
    const uint code = isNumber ? digits.toUInt(&isNumber, hexadecimal ? 16 : 10) : 0;
    if (!isNumber || !isXmlCharacter(code))
        return std::nullopt;
    return static_cast<char32_t>(code);
}

void appendUtf8(QByteArray &to, char32_t code)
{
    to += QString::fromUcs4(&code, 1).toUtf8();
}

[[nodiscard]] bool hasForbiddenControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 && !isBlank(c); });
}

} // namespace

XmlScanner::XmlScanner(Source source, int deepest)
    : m_source(std::move(source)), m_deepest(static_cast<std::size_t>(deepest)),
      m_buffer(kFirstBuffer, Qt::Uninitialized)
{
}

XmlScanner::Token XmlScanner::next()
{
    if (m_fault != Fault::None)
        return Token::Fault;
    if (m_selfClosed) {
        m_selfClosed = false;
        return closeElement();
    }
    if (!m_begun && !checkBegin())
        return fail(Fault::NotUtf8);
    return token();
}

QByteArrayView XmlScanner::attribute(QByteArrayView name) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

QString XmlScanner::attributeText(QByteArrayView name)
{
    QByteArray text;
    if (!appendDecoded(attribute(name), text))
        fail(Fault::Malformed);
    return QString::fromUtf8(text);
}

void XmlScanner::appendText(QByteArray &text)
{
    if (m_isCdata)
        text += m_text;
    else if (!appendDecoded(m_text, text))
        fail(Fault::Malformed);
}

void XmlScanner::appendElementText(QByteArray &text, qsizetype most)
{
    const qsizetype own = depth();
    for (Token token = next(); token != Token::Fault; token = next()) {
        if (token == Token::End && depth() < own)
            return;
        if (token == Token::Text && depth() == own && text.size() <= most)
            appendText(text);
    }
}

void XmlScanner::skipElement()
{
    const qsizetype own = depth();
    for (Token token = next(); token != Token::Fault; token = next()) {
        if (token == Token::End && depth() < own)
            return;
    }
}

XmlScanner::Token XmlScanner::fail(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
    return Token::Fault;
}

// Gets more bytes behind m_end; what stands before m_pos may go.
bool XmlScanner::fill()
{
    if (m_atSourceEnd || m_fault != Fault::None)
        return false;
    char *const bytes = m_buffer.data();
    std::memmove(bytes, bytes + m_pos, static_cast<std::size_t>(m_end - m_pos));
    m_end -= m_pos;
    m_pos = 0;
    if (m_end >= kLongestToken) {
        fail(Fault::TooLong);
        return false;
    }
    if (m_end == m_buffer.size())
        m_buffer.resize(2 * m_end);
    const qint64 count = m_source(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (count < 0)
        fail(Fault::Source);
    m_atSourceEnd = count <= 0;
    m_end += std::max<qint64>(count, 0);
    return count > 0;
}

bool XmlScanner::has(qsizetype count)
{
    while (m_end - m_pos < count) {
        if (!fill())
            return false;
    }
    return true;
}

QByteArrayView XmlScanner::view(qsizetype from, qsizetype to) const
{
    return QByteArrayView(m_buffer.constData() + m_pos + from, to - from);
}

// The offset of the text from the token's begin; below 0 if it does not come.
qsizetype XmlScanner::find(QByteArrayView what, qsizetype from)
{
    for (;;) {
        const qsizetype available = m_end - m_pos;
        const qsizetype found =
            from < available ? view(from, available).indexOf(what) : qsizetype(-1);
        if (found >= 0)
            return from + found;
        from = std::max(from, available - what.size() + 1);
        if (!fill())
            return -1;
    }
}

// The offset of the > that ends a start tag: one inside of a quoted value does not.
qsizetype XmlScanner::findTagEnd()
{
    char quote = '\0';
    for (qsizetype offset = 1; offset < m_end - m_pos || fill(); ++offset) {
        const char c = at(offset);
        if (c == '<')
            return -1;
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return offset;
    }
    return -1;
}

XmlScanner::Token XmlScanner::token()
{
    for (;;) {
        m_pos += m_consumed;
        m_consumed = 0;
        if (!has(1))
            return m_fault == Fault::None ? finish() : Token::Fault;
        if (at(0) != '<' || isCdata()) {
            if (const Token found = text(); found != Token::Finished)
                return found;
            continue; // blanks outside of the root
        }
        if (!has(2))
            return fail(Fault::Malformed);
        if (at(1) == '/')
            return end();
        if (at(1) != '!' && at(1) != '?')
            return start();
        if (!skipDeclaration())
            return fail(Fault::Malformed);
    }
}

bool XmlScanner::isCdata()
{
    return has(9) && at(1) == '!' && view(0, 9) == "<![CDATA[";
}

XmlScanner::Token XmlScanner::text()
{
    m_isCdata = at(0) == '<';
    const qsizetype from = m_isCdata ? 9 : 0;
    const qsizetype found = find(m_isCdata ? QByteArrayView("]]>") : QByteArrayView("<"), from);
    if (m_fault != Fault::None || (m_isCdata && found < 0))
        return fail(Fault::Malformed);
    const qsizetype to = found < 0 ? m_end - m_pos : found;
    m_text = view(from, to);
    m_consumed = m_isCdata ? to + 3 : to;
    if (depth() == 0)
        return allBlank(m_text) && !m_isCdata ? Token::Finished : fail(Fault::Malformed);
    if (m_isCdata && (!m_text.isValidUtf8() || hasForbiddenControl(m_text)))
        return fail(Fault::NotUtf8);
    return Token::Text;
}

XmlScanner::Token XmlScanner::start()
{
    const qsizetype close = findTagEnd();
    if (close < 0 || (depth() == 0 && m_rootSeen))
        return fail(Fault::Malformed);
    if (m_openStarts.size() == m_deepest)
        return fail(Fault::TooDeep);
    m_selfClosed = at(close - 1) == '/';
    const QByteArrayView inside = view(1, m_selfClosed ? close - 1 : close);
    const QByteArrayView fullName = inside.first(nameLength(inside));
    if (fullName.isEmpty() || !readAttributes(inside.sliced(fullName.size())))
        return fail(Fault::Malformed);
    m_rootSeen = true;
    m_consumed = close + 1;
    m_openStarts.push_back(static_cast<qsizetype>(m_openNames.size()));
    m_openNames.append(fullName.data(), static_cast<std::size_t>(fullName.size()));
    m_name = withoutPrefix(fullName);
    return Token::Start;
}

XmlScanner::Token XmlScanner::end()
{
    if (m_openStarts.empty())
        return fail(Fault::Malformed);
    const QByteArrayView open = QByteArrayView(m_openNames).sliced(m_openStarts.back());
    const qsizetype behind = 2 + open.size();
    if (!has(behind + 1) || view(2, behind) != open)
        return fail(Fault::Malformed);
    const qsizetype close = at(behind) == '>' ? behind : find(">", behind);
    if (close < 0 || !allBlank(view(behind, close)))
        return fail(Fault::Malformed);
    m_name = withoutPrefix(view(2, behind));
    m_consumed = close + 1;
    return closeElement();
}

XmlScanner::Token XmlScanner::closeElement()
{
    m_openNames.resize(static_cast<std::size_t>(m_openStarts.back()));
    m_openStarts.pop_back();
    m_attributes.clear();
    return Token::End;
}

XmlScanner::Token XmlScanner::finish()
{
    return m_rootSeen && depth() == 0 ? Token::Finished : fail(Fault::Malformed);
}

// Nothing but UTF-8 is taken; the mark of UTF-8 may stand in front.
bool XmlScanner::checkBegin()
{
    m_begun = true;
    if (!has(3))
        return true; // too short for any
    if (view(0, 3) == "\xEF\xBB\xBF")
        m_pos += 3;
    else if (at(0) == '\xFE' || at(0) == '\xFF' || at(0) == '\0' || at(1) == '\0')
        return false;
    if (!has(6) || view(0, 5) != "<?xml")
        return true;
    const qsizetype close = find("?>", 5);
    const QByteArray declared = view(0, std::max<qsizetype>(close, 0)).toByteArray().toLower();
    const qsizetype encoding = declared.indexOf("encoding");
    return encoding < 0 || declared.indexOf("utf-8", encoding) > 0 ||
           declared.indexOf("us-ascii", encoding) > 0;
}

// Goes past a comment or processing instruction.
bool XmlScanner::skipDeclaration()
{
    if (at(1) == '!' && has(9) && view(0, 9) == "<!DOCTYPE")
        fail(Fault::Doctype);
    const bool comment = at(1) == '!';
    if (m_fault != Fault::None || (comment && (!has(4) || view(0, 4) != "<!--")))
        return false;
    const qsizetype close =
        find(comment ? QByteArrayView("-->") : QByteArrayView("?>"), comment ? 4 : 2);
    m_consumed = close + (comment ? 3 : 2);
    return close >= 0;
}

bool XmlScanner::readAttributes(QByteArrayView rest)
{
    m_attributes.clear();
    for (rest = withoutLeadingBlanks(rest); !rest.isEmpty(); rest = withoutLeadingBlanks(rest)) {
        const QByteArrayView name = rest.first(nameLength(rest));
        rest = withoutLeadingBlanks(rest.sliced(name.size()));
        if (name.isEmpty() || !rest.startsWith('='))
            return false;
        rest = withoutLeadingBlanks(rest.sliced(1));
        if (!rest.startsWith('"') && !rest.startsWith('\''))
            return false;
        const qsizetype close = rest.indexOf(rest.front(), 1);
        if (close < 0)
            return false;
        m_attributes.push_back({withoutPrefix(name), rest.sliced(1, close - 1)});
        rest = rest.sliced(close + 1);
    }
    return true;
}

// Entities and line ends as XML wants them.
bool XmlScanner::appendDecoded(QByteArrayView raw, QByteArray &to)
{
    if (!raw.isValidUtf8() || hasForbiddenControl(raw))
        return false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '&' && raw[i] != '\r')
            continue;
        to += raw.sliced(from, i - from);
        if (raw[i] == '\r') {
            to += '\n';
            i += raw.sliced(i).startsWith("\r\n") ? 1 : 0;
        } else {
            const QByteArrayView tail = raw.sliced(i, std::min(kLongestEntity, raw.size() - i));
            const qsizetype length = tail.indexOf(';');
            const auto code = length < 0 ? std::nullopt : entityCode(tail.sliced(1, length - 1));
            if (!code)
                return false;
            appendUtf8(to, *code);
            i += length;
        }
        from = i + 1;
    }
    to += raw.sliced(from);
    return true;
}

} // namespace kehou
