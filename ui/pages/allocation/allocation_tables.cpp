// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allocation/allocation_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou::ui
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AllocationPage)
};

template <class Row>
[[nodiscard]] Column<Row> textColumn(const QString &header, QString (*text)(const Row &))
{
    Column<Row> column;
    column.header = header;
    column.text = text;
    return column;
}

template <class Row>
[[nodiscard]] Column<Row> countColumn(const QString &header, int (*count)(const Row &))
{
    Column<Row> column;
    column.header = header;
    column.text = [count](const Row &row) { return QString::number(count(row)); };
    column.sortKey = [count](const Row &row) { return QVariant(count(row)); };
    column.align = Align::Number;
    return column;
}

[[nodiscard]] QString placesText(const AllocationRow &row)
{
    QStringList texts;
    for (const AllocatedPlace &place : row.allocation.places)
        texts.append(place.rank == 0
                         ? Text::tr("%1 (reserved)").arg(place.offering)
                         : Text::tr("%1 (choice %2)").arg(place.offering).arg(place.rank));
    return texts.isEmpty() ? Text::tr("no place") : texts.join(QStringLiteral("、"));
}

[[nodiscard]] QString rankText(const ChoiceLine &line)
{
    return line.rank == 0 ? Text::tr("reserved") : QString::number(line.rank);
}

// Where a student stands on the waiting list of an offering; 0 where it does not wait.
[[nodiscard]] qsizetype waitingPlace(const Allocation &result, const QString &code,
                                     const QString &student)
{
    const auto offering =
        std::find_if(result.offerings.begin(), result.offerings.end(),
                     [&](const OfferingAllocation &entry) { return entry.code == code; });
    return offering == result.offerings.end() ? 0 : offering->waiting.indexOf(student) + 1;
}

[[nodiscard]] QString whyText(const AllocationTable &table, const AllocationRow &row,
                              const RefusedChoice &choice)
{
    const QString reasons = refusalTexts(choice.why).join(QStringLiteral("、"));
    const qsizetype place = waitingPlace(table.allocation.result, choice.offering, row.number);
    return place == 0 ? reasons
                      : Text::tr("%1; number %2 of the waiting list").arg(reasons).arg(place);
}

[[nodiscard]] ChoiceLine lineOf(const AllocationTable &table, const AllocationRow &row,
                                const QString &code, int rank)
{
    ChoiceLine line{rank, code + u' ' + table.courseNames.value(code), false,
                    Text::tr("was not needed any more")};
    for (const AllocatedPlace &place : row.allocation.places) {
        if (place.offering == code) {
            line.given = true;
            line.why.clear();
        }
    }
    for (const RefusedChoice &choice : row.allocation.refused) {
        if (choice.offering == code)
            line.why = whyText(table, row, choice);
    }
    return line;
}

} // namespace

QList<Column<AllocationRow>> allocationColumns()
{
    using Row = AllocationRow;
    auto places = textColumn<Row>(Text::tr("Places"), placesText);
    places.tone = [](const Row &row) { return row.isUnplaced() ? Tone::Warning : Tone::Plain; };
    return {textColumn<Row>(Text::tr("Class"), [](const Row &row) { return row.className; }),
            textColumn<Row>(Text::tr("Number"), [](const Row &row) { return row.number; }),
            textColumn<Row>(Text::tr("Name"), [](const Row &row) { return row.name; }),
            places,
            countColumn<Row>(Text::tr("Turn"), [](const Row &row) { return row.allocation.turn; }),
            countColumn<Row>(Text::tr("Choices"), [](const Row &row) {
                return static_cast<int>(row.choices.size() - row.choices.count(QString()));
            })};
}

QList<Column<ChoiceLine>> choiceColumns()
{
    using Row = ChoiceLine;
    auto given = textColumn<Row>(Text::tr("Result"), [](const Row &line) {
        return line.given ? Text::tr("✓ given") : Text::tr("○ not given");
    });
    given.tone = [](const Row &line) { return line.given ? Tone::Success : Tone::Plain; };
    auto rank = textColumn<Row>(Text::tr("Choice"), rankText);
    rank.sortKey = [](const Row &line) { return QVariant(line.rank); };
    return {rank, textColumn<Row>(Text::tr("Course"), [](const Row &line) { return line.course; }),
            given, textColumn<Row>(Text::tr("Why"), [](const Row &line) { return line.why; })};
}

QList<ChoiceLine> choiceLines(const AllocationTable &table, const AllocationRow &row)
{
    QList<ChoiceLine> lines;
    for (const AllocatedPlace &place : row.allocation.places) {
        if (place.rank == 0)
            lines.append(lineOf(table, row, place.offering, 0));
    }
    for (qsizetype at = 0; at < row.choices.size(); ++at) {
        const QString &code = row.choices[at];
        if (!code.isEmpty() && row.choices.indexOf(code) == at)
            lines.append(lineOf(table, row, code, static_cast<int>(at) + 1));
    }
    return lines;
}

} // namespace kehou::ui
