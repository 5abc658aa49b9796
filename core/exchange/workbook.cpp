// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

constexpr QStringView kGuideSheetName = u"填写说明";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkbookForm)
};

// Calls the function once for each kind of row, in the workbook's order.
template <typename Function, typename... Rows>
void forEachKind(const Function &function, const std::tuple<QList<Rows>...> &)
{
    (function(static_cast<Rows *>(nullptr)), ...);
}

template <typename Function>
void forEachKind(const Function &function)
{
    forEachKind(function, ForEachRow<QList>());
}

[[nodiscard]] QSet<QString> knownSheets()
{
    QSet<QString> names{kTermSheetName.toString(), kGuideSheetName.toString()};
    forEachKind([&]<typename Row>(Row *) { names.insert(sheetForm<Row>().name); });
    return names;
}

template <typename Row>
[[nodiscard]] int usedColumns(const QList<Row> &rows)
{
    const auto columns = static_cast<int>(sheetForm<Row>().columns.size());
    if constexpr (std::is_same_v<Row, Session>) {
        const bool anyRoom = std::any_of(rows.begin(), rows.end(),
                                         [](const Session &row) { return !row.room.isEmpty(); });
        return anyRoom ? columns : columns - 1; // 场地 stands last
    }
    if constexpr (std::is_same_v<Row, Wish>) {
        qsizetype most = 5;
        for (const Wish &wish : rows)
            most = std::max(most, wish.choices.size());
        return std::min(columns, static_cast<int>(most) + 2);
    }
    return columns;
}

// workbook.md has no sheet of dated prices: it is there where a school has some.
template <typename Row>
[[nodiscard]] bool standsOnlyWhereUsed(const Row *)
{
    return std::is_same_v<Row, ItemPrice>;
}

template <typename Row>
[[nodiscard]] OutSheet outSheet(const QList<Row> &rows)
{
    const SheetForm<Row> &form = sheetForm<Row>();
    const int used = usedColumns(rows);
    OutSheet sheet;
    sheet.name = form.name;
    for (int at = 0; at < used; ++at) {
        const Column<Row> &column = form.columns[at];
        OutColumn out;
        out.header = column.header;
        out.width = static_cast<int>(std::max<qsizetype>(12, column.header.size() * 2 + 4));
        out.choices = column.choices;
        out.kind = column.kind;
        out.required = column.need == Need::Required;
        out.comment =
            out.required ? Text::tr("Required: %1").arg(column.expected) : column.expected;
        sheet.columns.append(out);
    }
    for (const Row &row : rows) {
        QList<Cell> cells;
        for (int at = 0; at < used; ++at)
            cells.append(form.columns[at].write(row));
        sheet.rows.append(cells);
    }
    return sheet;
}

[[nodiscard]] OutSheet termSheet(const QList<QList<Cell>> &rows)
{
    OutSheet sheet;
    sheet.name = kTermSheetName.toString();
    for (const QString &header : {QStringLiteral("项目"), QStringLiteral("内容")}) {
        OutColumn column;
        column.header = header;
        column.width = 24;
        column.required = true;
        sheet.columns.append(column);
    }
    sheet.rows = rows;
    return sheet;
}

// What goes into each column, on a sheet that an import passes over.
[[nodiscard]] OutSheet guideSheet(const QList<OutSheet> &sheets)
{
    OutSheet guide;
    guide.name = kGuideSheetName.toString();
    for (const QString &header : {QStringLiteral("工作表"), QStringLiteral("列"),
                                  QStringLiteral("必填"), QStringLiteral("填写要求和示例")}) {
        OutColumn column;
        column.header = header;
        column.width = guide.columns.size() == 3 ? 60 : 14;
        guide.columns.append(column);
    }
    for (const OutSheet &sheet : sheets) {
        for (const OutColumn &column : sheet.columns)
            guide.rows.append({{CellKind::Text, sheet.name},
                               {CellKind::Text, column.header},
                               {CellKind::Text, column.required ? QStringLiteral("是") : QString()},
                               {CellKind::Text, column.comment}});
    }
    return guide;
}

} // namespace

const Sheet *findSheet(const Book &book, QStringView name)
{
    const auto found =
        std::find_if(book.sheets.begin(), book.sheets.end(),
                     [&](const Sheet &sheet) { return sheet.name.trimmed() == name; });
    return found == book.sheets.end() ? nullptr : &*found;
}

template <typename Row>
void WorkbookRead::read(const Book &book, const TermBook &existing, const ReadContext &context)
{
    auto &sheet = std::get<SheetRead<Row>>(m_sheets);
    sheet = SheetReader<Row>(findSheet(book, sheetForm<Row>().name), existing.rows<Row>(), context)
                .result();
    m_merged.rows<Row>() = sheet.rows;
    m_findings += sheet.findings;
    m_usable = m_usable && sheet.usable;
    m_notes += sheet.notes;
}

WorkbookRead::WorkbookRead(const Book &book, const TermBook &existing) : m_merged(existing.term)
{
    static const QSet<QString> known = knownSheets();
    for (const Sheet &sheet : book.sheets) {
        if (!known.contains(sheet.name.trimmed()) && !sheet.rows.isEmpty())
            m_notes.append(
                Text::tr("The sheet \"%1\" is not known and is left out.").arg(sheet.name));
    }
    ReadContext context;
    read<Offering>(book, existing, context);
    for (const Offering &offering : m_merged.rows<Offering>())
        context.offeringCodes.insert(offering.code);
    forEachKind([&]<typename Row>(Row *) {
        if constexpr (!std::is_same_v<Row, Offering>)
            read<Row>(book, existing, context);
    });
}

QList<SheetCount> WorkbookRead::counts() const
{
    QList<SheetCount> counts;
    forEachKind([&]<typename Row>(Row *kind) {
        const SheetRead<Row> &read = sheet<Row>();
        const SheetCount count{sheetForm<Row>().name, read.added(),
                               static_cast<int>(read.changed.size()), read.unchanged, read.absent};
        if (!standsOnlyWhereUsed(kind) ||
            count.added + count.changed + count.unchanged + count.absent > 0)
            counts.append(count);
    });
    return counts;
}

QMap<QString, QList<CellChange>> WorkbookRead::changes() const
{
    QMap<QString, QList<CellChange>> changes;
    forEachKind([&]<typename Row>(Row *) {
        if (!sheet<Row>().changes.isEmpty())
            changes.insert(sheetForm<Row>().name, sheet<Row>().changes);
    });
    return changes;
}

// The column of a field; where several hold parts of it (志愿1, 志愿2 …) the one that was found.
template <typename Row>
[[nodiscard]] static qsizetype columnOf(const char *field, const Row &row, const QString &found)
{
    const auto &columns = sheetForm<Row>().columns;
    qsizetype first = columns.size();
    for (qsizetype at = columns.size() - 1; at >= 0; --at) {
        if (qstrcmp(columns[at].field, field) == 0)
            first = at;
    }
    for (qsizetype at = first; at < columns.size(); ++at) {
        if (qstrcmp(columns[at].field, field) == 0 && columns[at].write(row).text == found)
            return at;
    }
    return first;
}

template <typename Row>
Finding WorkbookRead::findingIn(const RowFault &fault) const
{
    const SheetRead<Row> &read = sheet<Row>();
    const SheetForm<Row> &form = sheetForm<Row>();
    const int line = read.origin.value(fault.row, -1);
    qsizetype column = columnOf(fault.field, m_merged.rows<Row>()[fault.row], fault.found);
    QString found = fault.found;
    if (column == form.columns.size())
        column = 0;
    else if (found.isEmpty())
        found = form.columns[column].write(m_merged.rows<Row>()[fault.row]).text;
    if (line < 0) {
        const Row &row = m_merged.rows<Row>()[fault.row];
        return {
            form.name, QString(),
            Text::tr("%1 (row \"%2\" of the file)")
                .arg(fault.message, form.matching == Matching::Key ? keyText(row) : rowWords(row)),
            found, fault.expected};
    }
    const int place = read.columns.value(column, -1);
    return {form.name, cellName(line, std::max(place, 0)), fault.message, found, fault.expected};
}

Finding WorkbookRead::finding(const RowFault &fault) const
{
    Finding result{kTermSheetName.toString(), QString(), fault.message, fault.found,
                   fault.expected};
    forEachKind([&]<typename Row>(Row *) {
        if (kSheetOf<Row> == fault.sheet)
            result = findingIn<Row>(fault);
    });
    return result;
}

QList<OutSheet> workbookSheets(const TermBook &book)
{
    QList<OutSheet> sheets{termSheet(termRows(book.term))};
    forEachKind([&]<typename Row>(Row *kind) {
        if (!standsOnlyWhereUsed(kind) || !book.rows<Row>().isEmpty())
            sheets.append(outSheet(book.rows<Row>()));
    });
    return sheets;
}

QList<OutSheet> blankWorkbook(const QString &schemeId)
{
    const Term term{QStringLiteral("示例学校"),
                    QStringLiteral("2026秋"),
                    DateRange(QDate(2026, 9, 1), QDate(2027, 1, 15)),
                    schemeId,
                    *WeekdaySet::parse(QStringLiteral("周一至周五")),
                    {},
                    {}};
    QList<OutSheet> sheets = workbookSheets(TermBook(term));
    sheets.append(guideSheet(sheets));
    return sheets;
}

} // namespace kehou
