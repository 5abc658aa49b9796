// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_sheet.h"

#include "core/sheet/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kehou
{

namespace
{

using Token = XmlScanner::Token;

// The last row and column that Excel has.
constexpr int kLastRow = 1'048'576;
constexpr int kLastColumn = 16'384;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

// A number 1…most; nothing else, so that no sum can overflow.
[[nodiscard]] std::optional<int> countOf(QByteArrayView digits, int most)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || value > most)
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value >= 1 && value <= most ? std::optional(value) : std::nullopt;
}

[[nodiscard]] std::optional<int> columnOf(QByteArrayView letters)
{
    int value = 0;
    for (const char c : letters) {
        if (c < 'A' || c > 'Z' || value > kLastColumn)
            return std::nullopt;
        value = value * 26 + (c - 'A' + 1);
    }
    return value >= 1 && value <= kLastColumn ? std::optional(value) : std::nullopt;
}

[[nodiscard]] qsizetype letterCount(QByteArrayView reference)
{
    qsizetype count = 0;
    while (count < reference.size() && reference[count] >= 'A' && reference[count] <= 'Z')
        ++count;
    return count;
}

[[nodiscard]] bool isErrorText(const QString &text)
{
    static const std::array kErrors{
        QLatin1String("#N/A"),    QLatin1String("#DIV/0!"), QLatin1String("#REF!"),
        QLatin1String("#VALUE!"), QLatin1String("#NAME?"),  QLatin1String("#NUM!"),
        QLatin1String("#NULL!"),  QLatin1String("#SPILL!"), QLatin1String("#CALC!")};
    return text.startsWith(u'#') &&
           std::find(kErrors.begin(), kErrors.end(), text) != kErrors.end();
}

[[nodiscard]] Cell textCell(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {isErrorText(text) ? CellKind::Error : CellKind::Text, text};
}

[[nodiscard]] Cell errorCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{CellKind::Error, text};
}

[[nodiscard]] Cell cellOfNumber(const QString &plain, const NumberFormat &format)
{
    if (format.minDigits > plain.size() && !plain.contains(u'.') && !plain.startsWith(u'-'))
        return {CellKind::Text, plain.rightJustified(format.minDigits, u'0')};
    QString text = plain;
    if (format.decimals > 0) {
        const qsizetype point = text.indexOf(u'.');
        const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
        if (point < 0)
            text += u'.';
        text += QString(std::max<qsizetype>(format.decimals - decimals, 0), u'0');
    }
    if (format.percent)
        text += u'%';
    return {CellKind::Number, text};
}

// 2026-09-01 or 2026-09-01T12:00:00.123 as newer files may spell a date; anything else is text.
[[nodiscard]] Cell isoCell(const QString &spelled)
{
    Cell cell{CellKind::Date, spelled};
    if (spelled.endsWith(QLatin1String("T00:00:00"))) {
        cell.text.truncate(spelled.indexOf(u'T'));
    } else if (spelled.contains(u'T')) {
        cell.kind = CellKind::DateTime;
        cell.text.replace(u'T', u' ');
    }
    return serialDate(cell) ? cell : textCell(spelled);
}

} // namespace

std::optional<Failure> SheetReader::read()
{
    for (Token token = m_xml.next(); token < Token::Finished; token = m_xml.next()) {
        if (token != Token::Start || m_xml.name() != "sheetData")
            continue;
        if (auto failure = readRows())
            return failure;
    }
    return std::nullopt;
}

std::optional<Failure> SheetReader::readRows()
{
    const qsizetype own = m_xml.depth();
    for (Token token = m_xml.next(); token < Token::Finished; token = m_xml.next()) {
        if (token == Token::End && m_xml.depth() < own)
            return std::nullopt;
        if (token != Token::Start || m_xml.name() != "row")
            continue;
        if (auto failure = readRow())
            return failure;
    }
    return std::nullopt;
}

SheetReader::Type SheetReader::typeOf(QByteArrayView spelled)
{
    if (spelled.isEmpty() || spelled == "n")
        return Type::Number;
    if (spelled == "s")
        return Type::Shared;
    if (spelled == "inlineStr")
        return Type::Inline;
    if (spelled == "b")
        return Type::Boolean;
    if (spelled == "e")
        return Type::Error;
    return spelled == "d" ? Type::IsoDate : Type::Text;
}

std::optional<Failure> SheetReader::readRow()
{
    const qsizetype own = m_xml.depth();
    const QByteArrayView spelled = m_xml.attribute("r");
    const auto row = spelled.isNull() ? std::optional(m_row + 2) : countOf(spelled, kLastRow);
    if (!row || *row > kLastRow)
        return unreadable(QString::fromLatin1(spelled));
    m_row = *row - 1;
    m_column = -1;
    for (Token token = m_xml.next(); token < Token::Finished; token = m_xml.next()) {
        if (token == Token::End && m_xml.depth() < own)
            return std::nullopt;
        if (token != Token::Start || m_xml.name() != "c")
            continue;
        if (auto failure = readCell())
            return failure;
    }
    return std::nullopt;
}

std::optional<Failure> SheetReader::readCell()
{
    const QByteArrayView reference = m_xml.attribute("r");
    ++m_column;
    if ((!reference.isNull() && !placeCell(reference)) || m_column >= kLastColumn)
        return unreadable(QString::fromLatin1(reference));
    const Type type = typeOf(m_xml.attribute("t"));
    const int style = m_xml.attribute("s").toInt();
    readContent();
    if (m_xml.fault() != XmlScanner::Fault::None || (m_value.isEmpty() && m_inlineText.isEmpty()))
        return std::nullopt;
    return putCell(type, style);
}

bool SheetReader::placeCell(QByteArrayView reference)
{
    const qsizetype letters = letterCount(reference);
    const auto column = columnOf(reference.first(letters));
    const auto row = countOf(reference.sliced(letters), kLastRow);
    if (!column || !row || *row - 1 != m_row)
        return false;
    m_column = *column - 1;
    return true;
}

// Formulas are left aside: the value that was last computed is beside them.
void SheetReader::readContent()
{
    const qsizetype own = m_xml.depth();
    const int most = m_reading.limits().cellCharacters;
    m_value.resize(0);
    m_inlineText.clear();
    for (Token token = m_xml.next(); token < Token::Finished; token = m_xml.next()) {
        if (token == Token::End && m_xml.depth() < own)
            return;
        if (token != Token::Start)
            continue;
        if (m_xml.name() == "v")
            m_xml.appendElementText(m_value, mostUtf8Bytes(most));
        else if (m_xml.name() == "is")
            m_inlineText = richText(m_xml, most);
        else
            m_xml.skipElement();
    }
}

std::optional<Failure> SheetReader::putCell(Type type, int style)
{
    auto cell = cellOf(type, style);
    if (!cell)
        return unreadable(
            QString::fromUtf8(m_value.first(std::min<qsizetype>(m_value.size(), 40))));
    if (cell->kind == CellKind::Empty)
        return std::nullopt;
    if (type != Type::Shared && !m_reading.keepCharacters(cell->text.size()))
        return m_reading.tooMuch();
    return m_grid.put(m_row, m_column, *std::move(cell));
}

std::optional<Cell> SheetReader::cellOf(Type type, int style) const
{
    switch (type) {
    case Type::Number:
        return numberCell(style);
    case Type::Shared:
        return sharedCell();
    case Type::Text:
        return textCell(cellText(m_value, m_reading.limits().cellCharacters));
    case Type::Inline:
        return textCell(m_inlineText);
    case Type::Boolean:
        if (m_value != "0" && m_value != "1")
            return std::nullopt;
        return Cell{CellKind::Boolean,
                    m_value == "1" ? QStringLiteral("是") : QStringLiteral("否")};
    case Type::Error:
        return errorCell(cellText(m_value, m_reading.limits().cellCharacters));
    case Type::IsoDate:
        return isoCell(cellText(m_value, m_reading.limits().cellCharacters));
    }
    return std::nullopt;
}

std::optional<Cell> SheetReader::numberCell(int style) const
{
    const QByteArrayView spelled = QByteArrayView(m_value).trimmed();
    if (spelled.isEmpty())
        return Cell{};
    const auto number = numberText(spelled);
    if (!number)
        return std::nullopt;
    const NumberFormat format = m_context.styles.value(style);
    if (format.shape != NumberFormat::Shape::Plain) {
        if (auto date = dateCell(spelled.toDouble(), format.shape, m_context.dates))
            return date;
    }
    return cellOfNumber(format.percent ? plainNumber(spelled.toDouble() * 100) : *number, format);
}

std::optional<Cell> SheetReader::sharedCell() const
{
    bool isNumber = false;
    const qlonglong index = m_value.toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= m_context.sharedStrings.size())
        return std::nullopt;
    return textCell(m_context.sharedStrings[index]);
}

Failure SheetReader::unreadable(const QString &found) const
{
    return m_grid.refusal(
        std::max(m_row, 0), std::max(m_column, 0),
        {.message = Text::tr("The file is damaged here. Save it anew in Excel or WPS."),
         .found = found,
         .expected = Text::tr("a value as Excel or WPS writes it")});
}

} // namespace kehou
