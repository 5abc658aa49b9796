// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/number_text.h"
#include "core/sheet/serial_date.h"
#include "core/sheet/workbook_file.h"
#include "core/sheet/write_book.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

#include <xlsxwriter.h>

namespace kehou
{

namespace
{

// Excel's own bounds.
constexpr qsizetype kLongestCell = 32'767;
constexpr qsizetype kLongestSheetName = 31;
constexpr qsizetype kLongestDropDown = 255; // of all choices with their commas

// Sheets wider than this many characters are printed across.
constexpr int kPortraitWidth = 100;
constexpr uint8_t kPaperA4 = 9;

constexpr qsizetype kNoteLine = 18; // Chinese characters that a line of a note holds
constexpr int kNoteLineHeight = 18;
constexpr uint16_t kNoteWidth = 240;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

[[nodiscard]] bool isSheetName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]|^'|'$|^$"));
    return name.size() <= kLongestSheetName && !forbidden.match(name).hasMatch();
}

// Excel reads _x000D_ in a text as the character of that number.
[[nodiscard]] QByteArray xlsxText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QLatin1String("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    return text.remove(QChar(u'\0')).toUtf8();
}

[[nodiscard]] QString shownInNote(const OutSheet &sheet, qsizetype column)
{
    QStringList parts;
    if (const QString &comment = sheet.columns[column].comment; !comment.isEmpty())
        parts.append(comment);
    QStringList examples;
    for (const QList<Cell> &row : sheet.examples) {
        if (column < row.size() && row[column].kind != CellKind::Empty)
            examples.append(row[column].text);
    }
    examples.removeDuplicates();
    if (!examples.isEmpty())
        parts.append(Text::tr("Example: %1").arg(examples.join(u'、')));
    return parts.join(u'\n');
}

[[nodiscard]] int linesOf(const QString &note)
{
    qsizetype lines = 1;
    for (const QString &line : note.split(u'\n'))
        lines += line.size() / kNoteLine + 1;
    return static_cast<int>(lines);
}

// The formats of one workbook, made when they are first needed.
class Formats
{
public:
    explicit Formats(lxw_workbook *workbook) : m_workbook(workbook) {}

    [[nodiscard]] lxw_format *header(bool required);
    [[nodiscard]] lxw_format *text(bool severalLines);
    // General for an empty code.
    [[nodiscard]] lxw_format *number(const QString &code);

private:
    template <typename SetUp>
    lxw_format *once(const QString &key, SetUp setUp)
    {
        lxw_format *&format = m_formats[key];
        if (format == nullptr) {
            format = workbook_add_format(m_workbook);
            setUp(format);
        }
        return format;
    }

    lxw_workbook *m_workbook;
    QHash<QString, lxw_format *> m_formats;
};

lxw_format *Formats::header(bool required)
{
    return once(required ? QStringLiteral("required") : QStringLiteral("header"),
                [required](lxw_format *format) {
                    format_set_bold(format);
                    format_set_bg_color(format, required ? 0xFCE4D6 : 0xEDEDED);
                    format_set_border(format, LXW_BORDER_THIN);
                    format_set_num_format(format, "@");
                });
}

lxw_format *Formats::text(bool severalLines)
{
    return once(severalLines ? QStringLiteral("lines") : QStringLiteral("text"),
                [severalLines](lxw_format *format) {
                    format_set_num_format(format, "@");
                    if (severalLines)
                        format_set_text_wrap(format);
                });
}

lxw_format *Formats::number(const QString &code)
{
    return once(u'=' + code, [&code](lxw_format *format) {
        if (!code.isEmpty())
            format_set_num_format(format, code.toUtf8().constData());
    });
}

// Writes one sheet of a workbook that is being put together.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *target, const OutSheet &sheet, Formats &formats)
        : m_target(target), m_sheet(sheet), m_formats(formats)
    {
    }

    // False if libxlsxwriter would not have it.
    [[nodiscard]] bool write();

private:
    void note(lxw_error error) { m_ok = m_ok && error == LXW_NO_ERROR; }
    void setUpPage();
    void writeColumn(lxw_col_t column);
    void writeNote(lxw_col_t column);
    void writeChoices(lxw_col_t column);
    [[nodiscard]] lxw_format *emptyFormat(CellKind kind);
    void writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell);
    [[nodiscard]] bool writeTyped(lxw_row_t row, lxw_col_t column, const Cell &cell);
    [[nodiscard]] bool writeNumber(lxw_row_t row, lxw_col_t column, const QString &text);
    [[nodiscard]] bool writeDate(lxw_row_t row, lxw_col_t column, const Cell &cell);
    [[nodiscard]] bool writeBoolean(lxw_row_t row, lxw_col_t column, const QString &text);

    lxw_worksheet *m_target;
    const OutSheet &m_sheet;
    Formats &m_formats;
    bool m_ok = true;
};

bool SheetWriter::write()
{
    setUpPage();
    for (qsizetype column = 0; column < m_sheet.columns.size(); ++column)
        writeColumn(static_cast<lxw_col_t>(column));
    lxw_row_t row = 0;
    for (const QList<Cell> &cells : m_sheet.rows) {
        ++row;
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeCell(row, static_cast<lxw_col_t>(column), cells[column]);
    }
    return m_ok;
}

void SheetWriter::setUpPage()
{
    int width = 0;
    for (const OutColumn &column : m_sheet.columns)
        width += column.width;
    worksheet_freeze_panes(m_target, 1, 0);
    worksheet_set_paper(m_target, kPaperA4);
    worksheet_fit_to_pages(m_target, 1, 0);
    if (width > kPortraitWidth)
        worksheet_set_landscape(m_target);
    note(worksheet_repeat_rows(m_target, 0, 0));
}

void SheetWriter::writeColumn(lxw_col_t column)
{
    const OutColumn &out = m_sheet.columns[column];
    note(worksheet_set_column(m_target, column, column, out.width, emptyFormat(out.kind)));
    note(worksheet_write_string(m_target, 0, column, xlsxText(out.header).constData(),
                                m_formats.header(out.required)));
    writeNote(column);
    writeChoices(column);
}

void SheetWriter::writeNote(lxw_col_t column)
{
    const QString text = shownInNote(m_sheet, column);
    if (text.isEmpty())
        return;
    lxw_comment_options options{};
    options.width = kNoteWidth;
    options.height = static_cast<uint16_t>(std::min(linesOf(text), 40) * kNoteLineHeight);
    note(worksheet_write_comment_opt(m_target, 0, column, text.toUtf8().constData(), &options));
}

// Other values are only warned of: a cell may hold several of them. Lists that Excel has no room
// for get no drop-down.
void SheetWriter::writeChoices(lxw_col_t column)
{
    const QStringList &choices = m_sheet.columns[column].choices;
    if (choices.isEmpty() || choices.join(u',').size() > kLongestDropDown)
        return;
    std::vector<QByteArray> texts;
    std::transform(choices.begin(), choices.end(), std::back_inserter(texts),
                   [](const QString &choice) { return choice.toUtf8(); });
    std::vector<const char *> list;
    std::transform(texts.begin(), texts.end(), std::back_inserter(list),
                   [](const QByteArray &choice) { return choice.constData(); });
    list.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    validation.value_list = const_cast<decltype(validation.value_list)>(list.data());
    note(
        worksheet_data_validation_range(m_target, 1, column, LXW_ROW_MAX - 1, column, &validation));
}

lxw_format *SheetWriter::emptyFormat(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return m_formats.text(false);
    case CellKind::Date:
        return m_formats.number(QStringLiteral("yyyy-mm-dd"));
    case CellKind::DateTime:
        return m_formats.number(QStringLiteral("yyyy-mm-dd hh:mm:ss"));
    case CellKind::Time:
        return m_formats.number(QStringLiteral("hh:mm"));
    case CellKind::Empty:
    case CellKind::Number:
    case CellKind::Boolean:
    case CellKind::Error:
        break;
    }
    return m_formats.number({});
}

void SheetWriter::writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    if (cell.kind == CellKind::Empty || cell.text.isEmpty() || writeTyped(row, column, cell))
        return;
    note(worksheet_write_string(m_target, row, column, xlsxText(cell.text).constData(),
                                m_formats.text(cell.text.contains(u'\n'))));
}

// False if the cell is to be written as text.
bool SheetWriter::writeTyped(lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Number:
        return writeNumber(row, column, cell.text);
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Time:
        return writeDate(row, column, cell);
    case CellKind::Boolean:
        return writeBoolean(row, column, cell.text);
    case CellKind::Empty:
    case CellKind::Text:
    case CellKind::Error:
        break;
    }
    return false;
}

bool SheetWriter::writeNumber(lxw_row_t row, lxw_col_t column, const QString &text)
{
    const auto number = numberForm(text);
    if (!number)
        return false;
    QString code;
    if (number->decimals > 0)
        code = decimalsFormatCode(number->decimals, number->percent);
    else if (number->percent)
        code = QStringLiteral("0%");
    note(worksheet_write_number(m_target, row, column, number->value, m_formats.number(code)));
    return true;
}

bool SheetWriter::writeDate(lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    const auto date = serialDate(cell);
    if (date)
        note(worksheet_write_number(m_target, row, column, date->serial,
                                    m_formats.number(date->formatCode)));
    return date.has_value();
}

bool SheetWriter::writeBoolean(lxw_row_t row, lxw_col_t column, const QString &text)
{
    const bool yes = text == QStringLiteral("是");
    if (!yes && text != QStringLiteral("否"))
        return false;
    note(worksheet_write_boolean(m_target, row, column, yes ? 1 : 0, m_formats.number({})));
    return true;
}

[[nodiscard]] Findings faultsOfCells(const OutSheet &sheet)
{
    Findings findings;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
            const qsizetype size = sheet.rows[row][column].text.size();
            if (size > kLongestCell)
                findings.append({sheet.name,
                                 cellName(static_cast<int>(row) + 1, static_cast<int>(column)),
                                 Text::tr("The text is too long for a cell. Shorten it."),
                                 Text::tr("%1 characters").arg(size),
                                 Text::tr("at most %1 characters").arg(kLongestCell)});
        }
    }
    return findings;
}

[[nodiscard]] std::optional<Failure> refuseSheets(const QList<OutSheet> &sheets)
{
    QStringList names;
    Findings findings;
    for (const OutSheet &sheet : sheets) {
        if (!isSheetName(sheet.name) || names.contains(sheet.name, Qt::CaseInsensitive))
            return refuse(Text::tr("“%1” cannot be the name of a sheet, or is there twice. Choose "
                                   "another name.")
                              .arg(sheet.name));
        names.append(sheet.name);
        findings += faultsOfCells(sheet);
    }
    if (findings.isEmpty())
        return std::nullopt;
    return Failure{FailureKind::Refused,
                   Text::tr("%n cells are too long for a workbook.", nullptr,
                            static_cast<int>(findings.size())),
                   findings};
}

[[nodiscard]] bool fillWorkbook(const NarrowPlace &place, const QList<OutSheet> &sheets)
{
    QByteArray folder = place.folder;
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *workbook = workbook_new_opt(place.file.constData(), &options);
    if (workbook == nullptr)
        return false;
    Formats formats(workbook);
    bool ok = true;
    for (const OutSheet &sheet : sheets) {
        lxw_worksheet *target = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
        ok = ok && target != nullptr && SheetWriter(target, sheet, formats).write();
    }
    return workbook_close(workbook) == LXW_NO_ERROR && ok;
}

} // namespace

Result<void> writeWorkbook(const QString &path, const QList<OutSheet> &sheets)
{
    if (auto failure = refuseSheets(sheets))
        return *std::move(failure);
    return saveWorkbookFile(
        path, [&sheets](const NarrowPlace &place) { return fillWorkbook(place, sheets); });
}

} // namespace kehou
