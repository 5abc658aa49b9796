// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/facts.h"

#include "core/schemes/scheme_reader.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

template <typename Row>
void load(Tables &tables, TermId term, TermBook &book)
{
    book.rows<Row>() = tables.rows<Row>(term);
}

template <typename... Rows>
void loadEach(Tables &tables, TermId term, TermBook &book)
{
    (load<Rows>(tables, term, book), ...);
}

template <typename... Rows>
void loadAll(Tables &tables, TermId term, TermBook &book, const std::tuple<QList<Rows>...> &)
{
    loadEach<Rows...>(tables, term, book);
}

template <typename Row>
[[nodiscard]] QList<Row> rowsOf(const QList<Stored<Row>> &stored)
{
    QList<Row> rows;
    rows.reserve(stored.size());
    for (const Stored<Row> &entry : stored)
        rows.append(entry.row);
    return rows;
}

// The layers' names and their kinds' names: the workbook may write either.
[[nodiscard]] QString kindName(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Base:
        return QStringLiteral("基础托管");
    case LayerKind::Class:
        return QStringLiteral("班级课程");
    case LayerKind::School:
        return QStringLiteral("学校课程");
    case LayerKind::Club:
        return QStringLiteral("社团");
    }
    return {};
}

} // namespace

Result<OpenTerm> findTerm(Tables &tables, const QString &name)
{
    const QList<Stored<TermRow>> terms = tables.terms();
    const Stored<TermRow> *found = nullptr;
    for (const Stored<TermRow> &term : terms) {
        if (name.isEmpty() || term.row.term.name == name)
            found = &term;
    }
    if (!found && terms.isEmpty())
        return refuse(
            Text::tr("This file has no term yet. Import a workbook or open a term first."));
    if (!found)
        return refuse(Text::tr("This file has no term \"%1\".").arg(name));
    auto scheme = readScheme(found->row.schemeJson, found->row.term.schemeId);
    if (!scheme)
        return scheme.failure();
    return OpenTerm{TermId(found->id), found->row.term, std::move(scheme).value()};
}

TermBook loadBook(Tables &tables, const OpenTerm &open)
{
    TermBook book(open.term);
    loadAll(tables, open.id, book, ForEachRow<QList>());
    return book;
}

TermBook loadAllocationBook(Tables &tables, const OpenTerm &open)
{
    TermBook book(open.term);
    loadEach<CalendarDay, SchoolClass, Student, ClassTransfer, Offering, Enrollment, Wish,
             Placement>(tables, open.id, book);
    return book;
}

std::optional<StudentFacts> loadStudentFacts(Tables &tables, TermId term, const QString &studentNo)
{
    const auto students = tables.ofStudent<Student>(term, studentNo);
    if (students.isEmpty())
        return std::nullopt;
    StudentFacts facts;
    facts.student = students.first().row;
    for (const auto &enrollment : tables.ofStudent<Enrollment>(term, studentNo)) {
        if (enrollment.row.isSelection())
            facts.selections.append(enrollment.row);
    }
    if (facts.selections.isEmpty())
        return std::nullopt;
    std::sort(facts.selections.begin(), facts.selections.end(),
              [](const Enrollment &a, const Enrollment &b) { return a.start < b.start; });
    facts.transfers = rowsOf(tables.ofStudent<ClassTransfer>(term, studentNo));
    facts.placements = rowsOf(tables.ofStudent<Placement>(term, studentNo));
    facts.marks = rowsOf(tables.ofStudent<Mark>(term, studentNo));
    facts.waivers = rowsOf(tables.ofStudent<Waiver>(term, studentNo));
    for (const auto &payment : tables.ofStudent<Payment>(term, studentNo))
        facts.paid += payment.row.amount;
    for (const auto &refund : tables.ofStudent<Refund>(term, studentNo))
        facts.refunded += refund.row.amount;
    return facts;
}

FeeRules feeRules(const Scheme &scheme, const TermBook &book)
{
    return {scheme.fees.items, book.rows<BillingMonth>(), scheme.enrollment.noticeDays,
            scheme.enrollment.boardersCharged, book.rows<ItemPrice>()};
}

CheckContext checkContext(const Scheme &scheme)
{
    CheckContext context;
    context.noticeDays = scheme.enrollment.noticeDays;
    for (const Layer &layer : scheme.menu.layers) {
        context.layers.insert(layer.name, layer.slots);
        if (!context.layers.contains(kindName(layer.kind)))
            context.layers.insert(kindName(layer.kind), layer.slots);
    }
    return context;
}

AllocationRules allocationRules(const Scheme &scheme)
{
    // A kind's name stands for the first layer of the kind, unless a layer bears it as its own.
    QHash<QString, const Layer *> layers;
    for (const Layer &layer : scheme.menu.layers) {
        if (!layers.contains(kindName(layer.kind)))
            layers.insert(kindName(layer.kind), &layer);
    }
    for (const Layer &layer : scheme.menu.layers)
        layers.insert(layer.name, &layer);

    AllocationRules rules{scheme.enrollment.priority,
                          scheme.enrollment.lowGrades,
                          scheme.menu.pickLimit,
                          {},
                          scheme.menu.selectionWindows};
    for (auto layer = layers.cbegin(); layer != layers.cend(); ++layer) {
        if (layer.value()->choice.kind == ChoiceRule::Kind::Pick)
            rules.pickLayers.insert(layer.key(), layer.value()->grades);
    }
    return rules;
}

CalendarLimits calendarLimits(const Scheme &scheme)
{
    const CalendarPart &calendar = scheme.calendar;
    return {calendar.leastMinutesPerDay, calendar.earliestEnd,         calendar.latestEnd,
            calendar.leastWeekdays,      calendar.leastPeriodsPerTerm, calendar.mostMinutesPerDay};
}

} // namespace kehou
