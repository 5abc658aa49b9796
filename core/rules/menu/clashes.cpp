// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/clashes.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MenuRules)
};

// One use of something in a slot: by whom, in which row.
struct Use {
    SheetIndex sheet;
    qsizetype row;
    SlotSet slots;
    QString what;
};

[[nodiscard]] QString useText(const BaseGroup &group)
{
    return group.className + u' ' + group.slots.text();
}

[[nodiscard]] QString useText(const Offering &offering)
{
    return offering.code + u' ' + offering.name;
}

class ClashCheck
{
public:
    explicit ClashCheck(const TermBook &book) : m_book(book) {}

    [[nodiscard]] RowFaults faults()
    {
        const QList<BaseGroup> &groups = m_book.rows<BaseGroup>();
        for (qsizetype row = 0; row < groups.size(); ++row) {
            const Use use{kSheetOf<BaseGroup>, row, groups[row].slots, useText(groups[row])};
            take(m_teachers, groups[row].teacher, use, "teacher", Text::tr("teacher"));
            take(m_rooms, groups[row].room, use, "room", Text::tr("room"));
            take(m_classes, groups[row].className, use, "slots", Text::tr("class"));
        }
        const QList<Offering> &offerings = m_book.rows<Offering>();
        for (qsizetype row = 0; row < offerings.size(); ++row) {
            const Offering &offering = offerings[row];
            if (offering.state == OfferingState::Closed)
                continue;
            const Use use{kSheetOf<Offering>, row, offering.slots, useText(offering)};
            take(m_teachers, offering.teacher, use, "teacher", Text::tr("teacher"));
            for (const QString &teacher : offering.otherTeachers)
                take(m_teachers, teacher, use, "other_teachers", Text::tr("teacher"));
            take(m_rooms, offering.room, use, "room", Text::tr("room"));
        }
        studentClashes();
        return m_faults;
    }

private:
    using Uses = QHash<QString, QList<Use>>;

    void take(Uses &uses, const QString &name, const Use &use, const char *field,
              const QString &kind)
    {
        if (name.isEmpty())
            return;
        for (const Use &other : uses.value(name)) {
            const SlotSet common = other.slots.commonWith(use.slots);
            const bool same = other.sheet == use.sheet && other.row == use.row;
            if (!same && !common.empty())
                m_faults.append({use.sheet,
                                 use.row,
                                 field,
                                 Text::tr("%1 and %2 have the same %3 %4 at %5 (R-MNU-4).")
                                     .arg(use.what, other.what, kind, name, common.text()),
                                 {},
                                 {}});
        }
        uses[name].append(use);
    }

    // Two places of one student whose slots and dates meet.
    void studentClashes()
    {
        QHash<QString, const Offering *> offerings;
        for (const Offering &offering : m_book.rows<Offering>())
            offerings.insert(offering.code, &offering);
        QHash<QString, QList<qsizetype>> held;
        const QList<Placement> &rows = m_book.rows<Placement>();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (rows[row].start && rows[row].end && *rows[row].end < *rows[row].start)
                m_faults.append({kSheetOf<Placement>,
                                 row,
                                 "end_date",
                                 Text::tr("The end lies before the start."),
                                 {},
                                 {}});
            const Offering *offering = offerings.value(rows[row].offering);
            if (!offering || offering->state == OfferingState::Closed)
                continue;
            for (const qsizetype other : held.value(rows[row].student)) {
                const Offering *first = offerings.value(rows[other].offering);
                const SlotSet common = first->slots.commonWith(offering->slots);
                if (!common.empty() && datesMeet(rows[row], rows[other]))
                    m_faults.append({kSheetOf<Placement>,
                                     row,
                                     "offering",
                                     Text::tr("Student %1 holds %2 and %3, both at %4 (R-MNU-4).")
                                         .arg(rows[row].student, useText(*first),
                                              useText(*offering), common.text()),
                                     {},
                                     {}});
            }
            held[rows[row].student].append(row);
        }
    }

    [[nodiscard]] bool datesMeet(const Placement &a, const Placement &b) const
    {
        const DateRange &term = m_book.term.dates;
        const auto datesA =
            rangeOrNothing(a.start.value_or(term.first()), a.end.value_or(term.last()));
        const auto datesB =
            rangeOrNothing(b.start.value_or(term.first()), b.end.value_or(term.last()));
        return datesA && datesB && datesA->overlaps(*datesB);
    }

    const TermBook &m_book;
    Uses m_teachers;
    Uses m_rooms;
    Uses m_classes;
    RowFaults m_faults;
};

// The first slot whose period no band has for the grade.
[[nodiscard]] std::optional<Slot> slotWithoutBand(const SlotSet &slots, int grade,
                                                  const BandTable &bands)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int period = 1; period <= kMaxPeriod; ++period) {
            if (slots.contains({weekday, period}) && !bands.everHasPeriod(grade, period))
                return Slot{weekday, period};
        }
    }
    return std::nullopt;
}

[[nodiscard]] QString noBandText(int grade, const Slot &slot)
{
    return Text::tr("Grade %1 has no period %2 in its bands (R-MNU-4).")
        .arg(grade)
        .arg(slot.period);
}

[[nodiscard]] RowFaults checkBandsOf(const TermBook &book, const BandTable &bands)
{
    RowFaults faults;
    QHash<QString, int> grades;
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>())
        grades.insert(schoolClass.name, schoolClass.grade);
    GradeSet present;
    for (const int grade : std::as_const(grades))
        present.insert(grade);
    const QList<BaseGroup> &groups = book.rows<BaseGroup>();
    for (qsizetype row = 0; row < groups.size(); ++row) {
        const int grade = grades.value(groups[row].className, 0);
        const auto slot =
            grade == 0 ? std::nullopt : slotWithoutBand(groups[row].slots, grade, bands);
        if (slot)
            faults.append({kSheetOf<BaseGroup>, row, "slots", noBandText(grade, *slot), {}, {}});
    }
    const QList<Offering> &offerings = book.rows<Offering>();
    for (qsizetype row = 0; row < offerings.size(); ++row) {
        for (int grade = 1; grade <= kMaxGrade; ++grade) {
            // A grade that the school does not have asks for no band.
            const bool teaches = offerings[row].grades.contains(grade) && present.contains(grade) &&
                                 offerings[row].state != OfferingState::Closed;
            const auto slot =
                teaches ? slotWithoutBand(offerings[row].slots, grade, bands) : std::nullopt;
            if (slot)
                faults.append({kSheetOf<Offering>, row, "slots", noBandText(grade, *slot), {}, {}});
        }
    }
    return faults;
}

[[nodiscard]] RowFaults checkOfferings(const TermBook &book, const LayerSlots &layers)
{
    RowFaults faults;
    const QList<Offering> &offerings = book.rows<Offering>();
    for (qsizetype row = 0; row < offerings.size(); ++row) {
        const Offering &offering = offerings[row];
        if (offering.least && offering.most < *offering.least)
            faults.append({kSheetOf<Offering>,
                           row,
                           "most",
                           Text::tr("The most places are fewer than the least (R-MNU-4)."),
                           {},
                           {}});
        const auto layer = layers.constFind(offering.layer);
        if (layer == layers.constEnd())
            faults.append({kSheetOf<Offering>,
                           row,
                           "layer",
                           Text::tr("The scheme has no such layer."),
                           {},
                           QStringList(layers.keys()).join(u'/')});
        else if (*layer && !offering.slots.within(**layer))
            faults.append({kSheetOf<Offering>,
                           row,
                           "slots",
                           Text::tr("A slot lies outside of the layer (R-MNU-4)."),
                           {},
                           (*layer)->text()});
    }
    return faults;
}

} // namespace

RowFaults checkMenu(const TermBook &book, const BandTable &bands, const LayerSlots &layers)
{
    return checkOfferings(book, layers) + checkBandsOf(book, bands) + ClashCheck(book).faults();
}

// A clash stands at the later of its two rows: with the offering last, all of its own are its.
RowFaults checkOffering(const TermBook &book, const BandTable &bands, const LayerSlots &layers,
                        qsizetype row)
{
    TermBook last = book;
    last.rows<Placement>().clear();
    QList<Offering> &offerings = last.rows<Offering>();
    offerings.append(offerings.takeAt(row));
    RowFaults faults = checkMenu(last, bands, layers);
    faults.removeIf([&](const RowFault &fault) {
        return fault.sheet != kSheetOf<Offering> || fault.row != offerings.size() - 1;
    });
    for (RowFault &fault : faults)
        fault.row = row;
    return faults;
}

} // namespace kehou
