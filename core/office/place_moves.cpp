// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/place_moves.h"

#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/office/facts.h"
#include "core/rules/enrollment/class_lists.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Allocation)
};

[[nodiscard]] VacancyQuery queryFor(const OpenTerm &term, QDate from)
{
    return {from, term.scheme.menu.selectionMode, term.term.drawSeed,
            term.scheme.enrollment.noticeDays};
}

[[nodiscard]] bool isHeldOn(const Placement &placement, QDate date)
{
    return placement.start.value_or(date) <= date && placement.end.value_or(date) >= date;
}

[[nodiscard]] bool hasStudent(const TermBook &book, const QString &number)
{
    const QList<Student> &students = book.rows<Student>();
    return std::any_of(students.begin(), students.end(),
                       [&](const Student &student) { return student.number == number; });
}

[[nodiscard]] bool hasOffering(const TermBook &book, const QString &code)
{
    const QList<Offering> &offerings = book.rows<Offering>();
    return std::any_of(offerings.begin(), offerings.end(),
                       [&](const Offering &offering) { return offering.code == code; });
}

[[nodiscard]] bool holds(const TermBook &book, const PlaceChange &change)
{
    const QList<Placement> &placements = book.rows<Placement>();
    return std::any_of(placements.begin(), placements.end(), [&](const Placement &placement) {
        return placement.student == change.student && placement.offering == change.from &&
               placement.end.value_or(change.on) >= change.on;
    });
}

// What is asked for cannot be meant.
[[nodiscard]] std::optional<Failure> misunderstood(const OpenTerm &term, const TermBook &book,
                                                   const PlaceMove &move)
{
    const PlaceChange &change = move.change;
    if (move.reason.trimmed().isEmpty())
        return refuse(Text::tr("Moving a place by hand needs a reason."));
    if (!term.term.dates.contains(change.on))
        return refuse(Text::tr("%1 lies outside of the term.").arg(isoText(change.on)));
    if (change.from == change.to)
        return refuse(Text::tr("The old and the new place are the same."));
    if (!hasStudent(book, change.student))
        return refuse(Text::tr("There is no student %1 in this term.").arg(change.student));
    if (!change.to.isEmpty() && !hasOffering(book, change.to))
        return refuse(Text::tr("There is no offering %1 in this term.").arg(change.to));
    if (!change.from.isEmpty() && !holds(book, change))
        return refuse(Text::tr("Student %1 holds no place of %2 on %3.")
                          .arg(change.student, change.from, isoText(change.on)));
    return std::nullopt;
}

[[nodiscard]] Failure refusalFor(const PlaceFault &fault, const PlaceChange &change)
{
    QStringList why = refusalTexts(fault.why);
    if (fault.pickLimit)
        why.append(Text::tr("it holds as many places as it may pick"));
    if (!fault.ahead.isEmpty())
        why.append(Text::tr("%1 waits before it (R-ALC-6)").arg(fault.ahead.first()));
    return refuse(Text::tr("Student %1 cannot have a place of %2: %3. Nothing was changed.")
                      .arg(change.student, change.to, why.join(QStringLiteral("、"))));
}

// Rows that begin later are gone, the running one ends the day before.
void giveUp(Tables &tables, const OpenTerm &term, const PlaceChange &change)
{
    for (const Stored<Placement> &stored : tables.stored<Placement>(term.id)) {
        const Placement &row = stored.row;
        if (row.student != change.student || row.offering != change.from ||
            row.end.value_or(change.on) < change.on)
            continue;
        if (row.start.value_or(term.term.dates.first()) >= change.on) {
            tables.remove<Placement>(stored.id);
            continue;
        }
        Placement ended = row;
        ended.end = change.on.addDays(-1);
        tables.update<Placement>(stored.id, ended);
    }
}

[[nodiscard]] QString operationText(const PlaceMove &move)
{
    const PlaceChange &change = move.change;
    if (change.to.isEmpty())
        return Text::tr("Student %1 gives up %2 from %3 on: %4")
            .arg(change.student, change.from, isoText(change.on), move.reason.trimmed());
    if (change.from.isEmpty())
        return Text::tr("Student %1 is given %2 from %3 on: %4")
            .arg(change.student, change.to, isoText(change.on), move.reason.trimmed());
    return Text::tr("Student %1 changes from %2 to %3 from %4 on: %5")
        .arg(change.student, change.from, change.to, isoText(change.on), move.reason.trimmed());
}

// The board.

[[nodiscard]] QList<BoardOffering> boardOfferings(const TermBook &book,
                                                  const AllocationRules &rules, QDate date)
{
    QList<BoardOffering> offerings;
    for (const Offering &offering : book.rows<Offering>()) {
        if (!offering.isHeld() || !rules.pickLayers.contains(offering.layer))
            continue;
        const QList<Placement> &rows = book.rows<Placement>();
        const auto held = std::count_if(rows.begin(), rows.end(), [&](const Placement &row) {
            return row.offering == offering.code && isHeldOn(row, date);
        });
        offerings.append(
            {offering.code, offering.name, offering.slots, offering.most, static_cast<int>(held)});
    }
    std::sort(offerings.begin(), offerings.end(),
              [](const BoardOffering &a, const BoardOffering &b) {
                  return naturallyBefore(a.code, b.code);
              });
    return offerings;
}

BoardPlace &placeIn(BoardStudent &student, const QString &offering)
{
    for (BoardPlace &place : student.places) {
        if (place.offering == offering)
            return place;
    }
    student.places.append({offering, false, false, 0});
    return student.places.last();
}

[[nodiscard]] QList<BoardStudent> boardStudents(const TermBook &book, QDate date)
{
    std::map<QString, BoardStudent> byNumber;
    for (const Enrollment &enrollment : book.rows<Enrollment>()) {
        if (enrollment.state == EnrollmentState::Active)
            byNumber[enrollment.student];
    }
    for (const Placement &placement : book.rows<Placement>()) {
        if (!isHeldOn(placement, date))
            continue;
        BoardPlace &place = placeIn(byNumber[placement.student], placement.offering);
        place.held = true;
        place.reserved = placement.reserved;
    }
    for (const Wish &wish : book.rows<Wish>()) {
        const auto student = byNumber.find(wish.student);
        for (int at = 0; student != byNumber.end() && at < wish.choices.size(); ++at) {
            if (!wish.choices[at].isEmpty())
                placeIn(student->second, wish.choices[at]).rank = at + 1;
        }
    }
    const ClassesOn classes(book.rows<ClassTransfer>(), date);
    std::vector<std::pair<StudentRank, BoardStudent>> ranked;
    for (const Student &student : book.rows<Student>()) {
        const auto entry = byNumber.find(student.number);
        if (entry == byNumber.end() || !isOnRoll(student, date))
            continue;
        entry->second.number = student.number;
        entry->second.name = student.name;
        entry->second.className = classes.of(student);
        ranked.emplace_back(StudentRank(student, entry->second.className), entry->second);
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<BoardStudent> students;
    for (const auto &[rank, student] : ranked)
        students.append(student);
    return students;
}

} // namespace

const BoardPlace *BoardStudent::find(const QString &offering) const
{
    for (const BoardPlace &place : places) {
        if (place.offering == offering)
            return &place;
    }
    return nullptr;
}

Result<void> movePlace(Office &office, const PlaceMove &move)
{
    return office.perform<void>(operationText(move), [&](Tables &tables) -> Result<void> {
        const auto term = findTerm(tables, move.termName);
        if (!term)
            return term.failure();
        const TermBook book = loadAllocationBook(tables, term.value());
        if (const auto wrong = misunderstood(term.value(), book, move))
            return *wrong;
        const PlaceChange &change = move.change;
        if (const auto fault = placeFault(book, allocationRules(term.value().scheme), change,
                                          queryFor(term.value(), change.on)))
            return refusalFor(*fault, change);
        if (!change.from.isEmpty())
            giveUp(tables, term.value(), change);
        if (!change.to.isEmpty())
            tables.insert<Placement>(term.value().id,
                                     {change.student, change.to, change.on, {}, false});
        return done();
    });
}

Result<PlaceBoard> placeBoard(Office &office, QDate date, const QString &termName)
{
    return office.read<PlaceBoard>([&](Tables &tables) -> Result<PlaceBoard> {
        const auto term = findTerm(tables, termName);
        if (!term)
            return term.failure();
        const DateRange &dates = term.value().term.dates;
        const QDate day = std::clamp(date, dates.first(), dates.last());
        TermBook book = loadAllocationBook(tables, term.value());
        book.rows<Placement>() = placesHeldFrom(book, queryFor(term.value(), day));
        return PlaceBoard{day, boardOfferings(book, allocationRules(term.value().scheme), day),
                          boardStudents(book, day)};
    });
}

} // namespace kehou
