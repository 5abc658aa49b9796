// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rows.h"

#include "core/exchange/workbook.h"
#include "core/office/facts.h"
#include "core/office/funds.h"
#include "core/office/kept_rows.h"
#include "core/office/publishing.h"
#include "core/rules/book_checks.h"
#include "core/schemes/scheme_reader.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

template <typename Function, typename... Rows>
void forEachKind(const Function &function, const std::tuple<QList<Rows>...> &)
{
    (function(static_cast<Rows *>(nullptr)), ...);
}

// Calls the function for the kind of row whose sheet has this name; false if there is none.
template <typename Function>
[[nodiscard]] bool forSheet(const QString &sheet, const Function &function)
{
    bool found = false;
    forEachKind(
        [&]<typename Row>(Row *row) {
            if (sheetForm<Row>().name == sheet) {
                found = true;
                function(row);
            }
        },
        ForEachRow<QList>());
    return found;
}

[[nodiscard]] Failure unknownSheet(const QString &sheet)
{
    return refuse(Text::tr("There is no sheet \"%1\".").arg(sheet));
}

template <typename Row>
[[nodiscard]] qsizetype shownColumns()
{
    // A wish may have twenty choices; five are edited by hand.
    return std::is_same_v<Row, Wish> ? 7 : sheetForm<Row>().columns.size();
}

// R-DAT-1: a guardian's telephone and a child's special category.
template <typename Row>
[[nodiscard]] bool isSensitive(const char *field)
{
    if constexpr (std::is_same_v<Row, Student>)
        return qstrcmp(field, "phone") == 0 || qstrcmp(field, "categories") == 0;
    else
        return std::is_same_v<Row, Waiver> && qstrcmp(field, "category") == 0;
}

template <typename Row>
[[nodiscard]] QStringList cellsOf(const Row &row)
{
    QStringList cells;
    for (qsizetype at = 0; at < shownColumns<Row>(); ++at)
        cells.append(sheetForm<Row>().columns[at].write(row).text);
    return cells;
}

template <typename Row>
[[nodiscard]] SheetRows sheetRows(Tables &tables, TermId term)
{
    const SheetForm<Row> &form = sheetForm<Row>();
    SheetRows rows{form.name, {}, {}};
    for (qsizetype at = 0; at < shownColumns<Row>(); ++at) {
        const Column<Row> &column = form.columns[at];
        rows.fields.append({column.header, column.expected, column.choices,
                            column.need == Need::Required, column.keyed == Keyed::Yes,
                            column.kind == CellKind::Number, column.kind == CellKind::Date,
                            isSensitive<Row>(column.field)});
    }
    for (const Stored<Row> &stored : tables.stored<Row>(term)) {
        rows.lines.append({stored.id, cellsOf(stored.row)});
    }
    return rows;
}

// Puts the typed cells into the row; gives what was not understood.
template <typename Row>
[[nodiscard]] Findings fillRow(Row &row, const QStringList &cells, const ReadContext &context)
{
    const SheetForm<Row> &form = sheetForm<Row>();
    Findings findings;
    for (qsizetype at = 0; at < std::min(cells.size(), form.columns.size()); ++at) {
        const Column<Row> &column = form.columns[at];
        const QString text = cells[at].trimmed();
        if (text.isEmpty() && column.need == Need::Required)
            findings.append({form.name,
                             column.header,
                             Text::tr("\"%1\" is empty.").arg(column.header),
                             {},
                             column.expected});
        else if (text.isEmpty())
            column.clear(row);
        else if (!column.read(row, text, context))
            findings.append({form.name, column.header,
                             Text::tr("\"%1\" is not understood.").arg(column.header), text,
                             column.expected});
    }
    return findings;
}

template <typename Row>
[[nodiscard]] QString headerOf(const char *field)
{
    for (const Column<Row> &column : sheetForm<Row>().columns) {
        if (qstrcmp(column.field, field) == 0)
            return column.header;
    }
    return {};
}

// What the rules say against the term with its edited rows.
[[nodiscard]] Findings bookFindings(Tables &tables, const OpenTerm &open, const TermBook &book)
{
    CheckContext context = checkContext(open.scheme);
    const QList<int> elsewhere = tables.receiptsOutside(open.id);
    context.receiptsElsewhere = QSet<int>(elsewhere.begin(), elsewhere.end());
    Findings findings;
    for (const RowFault &fault : checkBook(book, context)) {
        Finding finding{{}, {}, fault.message, fault.found, fault.expected};
        forEachKind(
            [&]<typename Row>(Row *) {
                if (kSheetOf<Row> != fault.sheet)
                    return;
                finding.sheet = sheetForm<Row>().name;
                finding.cell = headerOf<Row>(fault.field);
                if (fault.row < book.rows<Row>().size())
                    finding.found +=
                        QStringLiteral(" [%1]").arg(keyText(book.rows<Row>()[fault.row]));
            },
            ForEachRow<QList>());
        findings.append(finding);
    }
    return findings;
}

[[nodiscard]] Failure notSaved(const Findings &findings)
{
    return badInput(Text::tr("%n fault(s) found. Nothing was saved.", nullptr,
                             static_cast<int>(findings.size())),
                    findings);
}

template <typename Row>
inline constexpr bool kIsBooked = std::is_same_v<Row, Payment> || std::is_same_v<Row, Refund>;

// One row being added, changed or removed, with the term around it.
template <typename Row>
class RowEditing
{
public:
    RowEditing(Tables &tables, const OpenTerm &open)
        : m_tables(tables), m_open(open), m_book(loadBook(tables, open)),
          m_stored(tables.stored<Row>(open.id))
    {
    }

    [[nodiscard]] Result<void> save(const RowEdit &edit)
    {
        const qsizetype at = edit.id ? placeOf(*edit.id) : -1;
        if (edit.id && at < 0)
            return refuse(Text::tr("This row is not there any more."));
        if (at >= 0 && !edit.given.isEmpty() && cellsOf(m_stored[at].row) != edit.given)
            return refuse(Text::tr("This row was changed meanwhile. Look at it again, then change "
                                   "it."));
        Row row = at < 0 ? Row{} : m_stored[at].row;
        const Findings faults = fillRow(row, edit.cells, context());
        if (!faults.isEmpty())
            return notSaved(faults);
        if (const auto twin = sameKey(row, at))
            return notSaved({*twin});
        if constexpr (kIsBooked<Row>) {
            if (at >= 0 &&
                (row.student != m_stored[at].row.student || row.amount != m_stored[at].row.amount ||
                 row.date != m_stored[at].row.date || row.method != m_stored[at].row.method))
                return refuse(Text::tr(
                    "What was booked stays as it is. Enter a reversal instead (R-FEE-11)."));
        }
        if constexpr (std::is_same_v<Row, Payment>) {
            if (!row.receipt)
                row.receipt = m_tables.nextReceipt();
        }
        return check(row, at);
    }

    [[nodiscard]] Result<void> remove(qint64 id)
    {
        const qsizetype at = placeOf(id);
        if (at < 0)
            return refuse(Text::tr("This row is not there any more."));
        if constexpr (kIsBooked<Row>)
            return refuse(
                Text::tr("What was booked is never deleted. Enter a reversal instead (R-FEE-11)."));
        if constexpr (std::is_same_v<Row, Student> || std::is_same_v<Row, Offering>) {
            if (const auto kept = keptByHistory(m_tables, m_open.id, m_stored[at].row))
                return *kept;
        }
        const FundSums before = sums();
        m_book.rows<Row>().removeAt(at);
        if (const auto fault = overspent(before))
            return *fault;
        const Findings findings = bookFindings(m_tables, m_open, m_book);
        if (!findings.isEmpty())
            return notSaved(findings);
        m_tables.remove<Row>(id);
        return done();
    }

private:
    [[nodiscard]] qsizetype placeOf(qint64 id) const
    {
        for (qsizetype at = 0; at < m_stored.size(); ++at) {
            if (m_stored[at].id == id)
                return at;
        }
        return -1;
    }

    [[nodiscard]] ReadContext context() const
    {
        ReadContext context;
        for (const Offering &offering : m_book.rows<Offering>())
            context.offeringCodes.insert(offering.code);
        return context;
    }

    [[nodiscard]] std::optional<Finding> sameKey(const Row &row, qsizetype except) const
    {
        if (sheetForm<Row>().matching != Matching::Key)
            return std::nullopt;
        const QString key = keyText(row);
        for (qsizetype at = 0; at < m_stored.size(); ++at) {
            if (at != except && keyText(m_stored[at].row) == key)
                return Finding{
                    sheetForm<Row>().name, {}, Text::tr("There is such a row already."), key, {}};
        }
        return std::nullopt;
    }

    // R-LED-4: what is spent must have come in. Other rows do not move what these sums hold.
    [[nodiscard]] FundSums sums() const
    {
        if constexpr (std::is_same_v<Row, Spending> || std::is_same_v<Row, TreasuryMove>)
            return fundSums(m_book);
        else
            return {};
    }
    [[nodiscard]] std::optional<Failure> overspent(const FundSums &before) const
    {
        return refuseOverspending(before, sums(), m_open.scheme.funds.spendingFrom());
    }

    [[nodiscard]] Result<void> check(const Row &row, qsizetype at)
    {
        const FundSums before = sums();
        if (at < 0)
            m_book.rows<Row>().append(row);
        else
            m_book.rows<Row>()[at] = row;
        if (const auto fault = overspent(before))
            return *fault;
        const Findings findings = bookFindings(m_tables, m_open, m_book);
        if (!findings.isEmpty())
            return notSaved(findings);
        if (const auto stopped = stopPublishing(row, at))
            return *stopped;
        if (at < 0)
            m_tables.insert<Row>(m_open.id, row);
        else if (row != m_stored[at].row)
            m_tables.update<Row>(m_stored[at].id, row);
        return done();
    }

    // R-RED-3, R-RED-5, R-RED-6: a standard over its cap and a course that may not be held so.
    [[nodiscard]] std::optional<Failure> stopPublishing(const Row &row, qsizetype at)
    {
        if constexpr (std::is_same_v<Row, Publicity>)
            return noticeStopped({m_open, m_book}, row);
        else if constexpr (std::is_same_v<Row, ItemPrice>)
            return priceStopped({m_open, m_book});
        else if constexpr (std::is_same_v<Row, Offering>) {
            const bool held = at >= 0 && m_stored[at].row.isHeld();
            if (row.isHeld() && !held)
                return courseStopped(m_tables, {m_open, m_book}, row);
        }
        return std::nullopt;
    }

    Tables &m_tables;
    const OpenTerm &m_open;
    TermBook m_book;
    StoredList<Row> m_stored;
};

[[nodiscard]] Sheet termGrid(const TermItems &items)
{
    Sheet grid{
        kTermSheetName.toString(),
        {{{CellKind::Text, QStringLiteral("项目")}, {CellKind::Text, QStringLiteral("内容")}}}};
    for (const auto &[name, content] : items.items)
        grid.rows.append({{CellKind::Text, name}, {CellKind::Text, content.trimmed()}});
    return grid;
}

[[nodiscard]] Result<TermRow> termRowOf(Tables &tables, const TermItems &items,
                                        const std::optional<Stored<TermRow>> &existing)
{
    const Sheet grid = termGrid(items);
    TermSheet sheet = readTermSheet(&grid);
    const auto term =
        termOf(sheet, existing ? std::optional(existing->row.term) : std::optional<Term>());
    if (!term)
        return notSaved(sheet.findings);
    TermRow row{*term, {}};
    if (existing) {
        row.schemeJson = existing->row.schemeJson;
        row.term.schemeId = existing->row.term.schemeId;
        return row;
    }
    const QStringList own = tables.schemeIds();
    if (row.term.schemeId.isEmpty())
        row.term.schemeId = own.value(0);
    const auto json = tables.schemeJson(row.term.schemeId);
    if (!json)
        return refuse(Text::tr("This file was made with another scheme: %1.").arg(own.join(u'/')));
    row.schemeJson = *json;
    return row;
}

[[nodiscard]] std::optional<Finding> sameTerm(Tables &tables, const QString &name,
                                              const std::optional<Stored<TermRow>> &except)
{
    for (const Stored<TermRow> &row : tables.terms()) {
        if (row.row.term.name == name && !(except && except->id == row.id))
            return Finding{kTermSheetName.toString(),
                           QStringLiteral("学期名称"),
                           Text::tr("There is such a term already."),
                           name,
                           {}};
    }
    return std::nullopt;
}

} // namespace

QStringList editableSheets()
{
    QStringList names;
    forEachKind([&]<typename Row>(Row *) { names.append(sheetForm<Row>().name); },
                ForEachRow<QList>());
    return names;
}

Result<SheetRows> loadSheet(Office &office, const QString &sheet, const QString &termName)
{
    return office.read<SheetRows>([&](Tables &tables) -> Result<SheetRows> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        SheetRows rows;
        const bool known = forSheet(
            sheet, [&]<typename Row>(Row *) { rows = sheetRows<Row>(tables, open.value().id); });
        if (!known)
            return unknownSheet(sheet);
        return rows;
    });
}

Result<void> saveRow(Office &office, const RowEdit &edit, const QString &termName)
{
    const QString text = edit.id ? Text::tr("Change a row of %1").arg(edit.sheet)
                                 : Text::tr("Add a row to %1").arg(edit.sheet);
    return office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        Result<void> result = unknownSheet(edit.sheet);
        (void)forSheet(edit.sheet, [&]<typename Row>(Row *) {
            result = RowEditing<Row>(tables, open.value()).save(edit);
        });
        return result;
    });
}

Result<void> removeRow(Office &office, const QString &sheet, qint64 id, const QString &termName)
{
    return office.perform<void>(Text::tr("Remove a row of %1").arg(sheet),
                                [&](Tables &tables) -> Result<void> {
                                    const auto open = findTerm(tables, termName);
                                    if (!open)
                                        return open.failure();
                                    Result<void> result = unknownSheet(sheet);
                                    (void)forSheet(sheet, [&]<typename Row>(Row *) {
                                        result = RowEditing<Row>(tables, open.value()).remove(id);
                                    });
                                    return result;
                                });
}

Result<TermItems> loadTermItems(Office &office, const QString &termName)
{
    return office.read<TermItems>([&](Tables &tables) -> Result<TermItems> {
        TermItems items;
        std::optional<Term> term;
        for (const Stored<TermRow> &row : tables.terms()) {
            if (termName.isEmpty() || row.row.term.name == termName)
                term = row.row.term;
        }
        items.exists = term.has_value();
        const Term blank{{},
                         {},
                         DateRange(QDate(2000, 1, 1), QDate(2000, 1, 1)),
                         tables.schemeIds().value(0),
                         *WeekdaySet::parse(QStringLiteral("周一至周五")),
                         {},
                         {}};
        for (const QList<Cell> &row : termRows(term ? *term : blank)) {
            const bool date = row[1].kind == CellKind::Date;
            items.items.append({row[0].text, !term && date ? QString() : row[1].text});
        }
        return items;
    });
}

Result<void> saveTermItems(Office &office, const TermItems &items, const QString &termName)
{
    return office.perform<void>(Text::tr("Save the term"), [&](Tables &tables) -> Result<void> {
        std::optional<Stored<TermRow>> existing;
        for (const Stored<TermRow> &row : tables.terms()) {
            if (items.exists && (termName.isEmpty() || row.row.term.name == termName))
                existing = row;
        }
        auto row = termRowOf(tables, items, existing);
        if (!row)
            return row.failure();
        if (const auto twin = sameTerm(tables, row.value().term.name, existing))
            return notSaved({*twin});
        const auto scheme = readScheme(row.value().schemeJson, row.value().term.schemeId);
        if (!scheme)
            return scheme.failure();
        if (!existing) {
            tables.insertTerm(row.value());
            return done();
        }
        const OpenTerm open{TermId(existing->id), row.value().term, scheme.value()};
        const TermBook book = loadBook(tables, open);
        Findings findings = bookFindings(tables, open, book);
        for (const QString &limit : checkLimits(book, calendarLimits(scheme.value())))
            findings.append({kTermSheetName.toString(), {}, limit, {}, {}});
        if (!findings.isEmpty())
            return notSaved(findings);
        if (existing->row != row.value())
            tables.updateTerm(open.id, row.value());
        return done();
    });
}

Result<QStringList> termNames(Office &office)
{
    return office.read<QStringList>([](Tables &tables) -> Result<QStringList> {
        QStringList names;
        for (const Stored<TermRow> &term : tables.terms())
            names.append(term.row.term.name);
        return names;
    });
}

} // namespace kehou
