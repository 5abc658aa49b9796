// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_reader.h"

#include "core/sheet/decode_chinese.h"
#include "core/sheet/grid_builder.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

// How often the progress is told.
constexpr int kRowsPerStep = 2'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

// Whether the text looks like a formula, perhaps behind guards.
[[nodiscard]] bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
}

[[nodiscard]] QChar separatorOf(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = end < 0 ? text : text.first(end);
    return line.contains(u'\t') && !line.contains(u',') ? u'\t' : u',';
}

// Goes through the text once. A field begins with a quotation mark or has none that counts.
class CsvParser
{
public:
    // Bytes says how many the text was, for the progress.
    CsvParser(const QString &text, qint64 bytes, GridBuilder &grid, Reading &reading)
        : m_text(text), m_bytes(bytes), m_separator(separatorOf(text)), m_grid(grid),
          m_reading(reading)
    {
    }

    [[nodiscard]] std::optional<Failure> parse();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atFieldEnd() const
    {
        return atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n' ||
               m_text[m_at] == u'\r';
    }
    [[nodiscard]] std::optional<Failure> readField();
    [[nodiscard]] std::optional<Failure> readQuoted();
    [[nodiscard]] std::optional<Failure> putField(const QString &text);
    [[nodiscard]] std::optional<Failure> goOn();
    void endRow();
    [[nodiscard]] Failure refusal(const QString &message, const QString &found) const;

    QStringView m_text;
    qint64 m_bytes;
    QChar m_separator;
    GridBuilder &m_grid;
    Reading &m_reading;
    qsizetype m_at = 0;
    qint64 m_told = 0; // of the bytes, to the progress
    int m_line = 1;
    int m_row = 0;
    int m_column = 0;
    QString m_field;
};

std::optional<Failure> CsvParser::parse()
{
    while (!atEnd()) {
        if (auto failure = readField())
            return failure;
        if (auto failure = goOn())
            return failure;
    }
    return std::nullopt;
}

std::optional<Failure> CsvParser::readField()
{
    if (!atEnd() && m_text[m_at] == u'"')
        return readQuoted();
    const qsizetype from = m_at;
    while (!atFieldEnd())
        ++m_at;
    const QStringView field = m_text.sliced(from, m_at - from).trimmed();
    return field.isEmpty() ? std::nullopt : putField(field.toString());
}

std::optional<Failure> CsvParser::readQuoted()
{
    const int firstLine = m_line;
    m_field.resize(0);
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_at + 1);
        if (quote < 0) {
            return refusal(
                Text::tr("The quotation mark that begins in line %1 is never closed.")
                    .arg(firstLine),
                m_text.sliced(m_at, std::min<qsizetype>(m_text.size() - m_at, 20)).toString());
        }
        const QStringView piece = m_text.sliced(m_at + 1, quote - m_at - 1);
        m_line += static_cast<int>(piece.count(u'\n'));
        m_field += piece;
        m_at = quote + 1;
        if (atEnd() || m_text[m_at] != u'"')
            break;
        m_field += u'"';
    }
    while (!atFieldEnd() && m_text[m_at] == u' ')
        ++m_at;
    if (!atFieldEnd())
        return refusal(
            Text::tr("In line %1 something follows a closing quotation mark.").arg(m_line),
            QString(m_text[m_at]));
    m_field.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    m_field.replace(u'\r', u'\n');
    const QString text = m_field.trimmed();
    return text.isEmpty() ? std::nullopt : putField(text);
}

std::optional<Failure> CsvParser::putField(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        return refusal(Text::tr("Line %1 holds a NUL character. The file is damaged or is no text.")
                           .arg(m_line),
                       {});
    if (!m_reading.keepCharacters(text.size()))
        return m_reading.tooMuch();
    return m_grid.put(m_row, m_column, {CellKind::Text, unguardedText(text)});
}

// Past the separator or line end behind a field.
std::optional<Failure> CsvParser::goOn()
{
    if (!atEnd() && m_text[m_at] == m_separator) {
        ++m_at;
        ++m_column;
        return std::nullopt;
    }
    endRow();
    if (m_row % kRowsPerStep != 0 && !atEnd())
        return std::nullopt;
    const qint64 told = m_told;
    m_told = m_at * m_bytes / m_text.size();
    return m_reading.advance(m_told - told) ? std::nullopt : std::optional(Reading::cancelled());
}

void CsvParser::endRow()
{
    if (!atEnd())
        m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
    ++m_line;
    ++m_row;
    m_column = 0;
}

Failure CsvParser::refusal(const QString &message, const QString &found) const
{
    return m_grid.refusal(m_row, m_column,
                          {.message = message,
                           .found = found,
                           .expected = Text::tr("a .csv file as Excel saves it")});
}

} // namespace

Result<Sheet> readCsv(const QByteArray &bytes, const QString &sheetName, Reading &reading)
{
    const Decoded decoded = decodeChinese(bytes);
    if (!decoded.text)
        return reading.refusal(
            {.message =
                 Text::tr("Line %1 cannot be read as text. Save the file anew as “CSV UTF-8”.")
                     .arg(decoded.brokenLine),
             .expected = Text::tr("text in UTF-8, UTF-16 or GB18030")});
    GridBuilder grid(sheetName, reading);
    if (auto failure = CsvParser(*decoded.text, bytes.size(), grid, reading).parse())
        return *std::move(failure);
    return grid.take();
}

QString guardedText(const QString &text)
{
    return text.startsWith(QChar(u'\0')) || looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedText(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}

} // namespace kehou
