// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/allocation_facts.h"

#include "core/base/text_forms.h"
#include "core/rules/enrollment/priority.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kehou
{

namespace
{

// R-ALC-1: a request without a time cannot have come within a window.
[[nodiscard]] bool isWithin(const SelectionWindow &window, const QString &submittedAt)
{
    const auto date = parseDate(submittedAt.section(u' ', 0, 0));
    const auto minute = parseMinutes(submittedAt.section(u' ', 1).left(5));
    return date && minute && date->dayOfWeek() == window.weekday && window.opens <= *minute &&
           *minute < window.closes;
}

// Outside of every window of the grade; a grade without one may ask at any time.
[[nodiscard]] bool isRejected(const QList<SelectionWindow> &windows, int grade,
                              const QString &submittedAt)
{
    bool limited = false;
    for (const SelectionWindow &window : windows) {
        if (!window.grades.contains(grade))
            continue;
        if (isWithin(window, submittedAt))
            return false;
        limited = true;
    }
    return limited;
}

class FactMaker
{
public:
    FactMaker(const TermBook &book, const AllocationRules &rules, SelectionMode mode)
        : m_book(book), m_rules(rules), m_mode(mode)
    {
    }

    [[nodiscard]] AllocationFacts make()
    {
        m_facts.pickLimit = m_rules.pickLimit;
        addInput({QStringLiteral("picks"), QString::number(m_rules.pickLimit)});
        readOfferings();
        readSelections();
        readClasses();
        readApplicants();
        std::sort(m_inputs.begin(), m_inputs.end());
        m_facts.inputsDigest =
            QCryptographicHash::hash(m_inputs.join(), QCryptographicHash::Sha256).toHex();
        return std::move(m_facts);
    }

private:
    void addInput(const QStringList &parts)
    {
        m_inputs.append((parts.join(u'\t') + u'\n').toUtf8());
    }

    void addInput(const Offering &row, const OfferedPlaces &places)
    {
        const auto layer = m_rules.pickLayers.value(row.layer);
        addInput({QStringLiteral("offering"), row.code, row.name, row.slots.text(),
                  row.grades.text(), layer ? layer->text() : QString(),
                  QString::number(places.least), QString::number(places.most),
                  QString::number(places.perClass),
                  places.takesPart ? QStringLiteral("open") : QStringLiteral("shut")});
    }

    void addInput(const Student &student, const Applicant &applicant, const Wish &wish)
    {
        addInput({QStringLiteral("student"), student.number, student.className,
                  QString::number(m_classes.value(student.className).grade),
                  QString::number(applicant.tier), m_enrolled.value(student.number).text(),
                  wish.submittedAt, wish.choices.join(u',')});
    }

    void readOfferings()
    {
        for (const Offering &offering : m_book.rows<Offering>())
            m_offerings.append(&offering);
        std::sort(m_offerings.begin(), m_offerings.end(),
                  [](const Offering *a, const Offering *b) { return a->code < b->code; });
        QHash<QString, int> courses;
        for (const Offering *offering : std::as_const(m_offerings)) {
            const int course = courses.value(offering->name, static_cast<int>(courses.size()));
            courses.insert(offering->name, course);
            m_offeringOf.insert(offering->code, static_cast<int>(m_facts.offerings.size()));
            m_facts.offerings.push_back({offering->code, course, offering->slots,
                                         offering->least.value_or(0), offering->most,
                                         offering->perClass.value_or(offering->most),
                                         !standing(*offering)});
            addInput(*offering, m_facts.offerings.back());
        }
    }

    // What keeps everybody out of an offering.
    [[nodiscard]] Refusals standing(const Offering &offering) const
    {
        Refusals refusals;
        refusals.setFlag(Refusal::Closed, offering.state == OfferingState::Closed);
        refusals.setFlag(Refusal::NotPublished, offering.state != OfferingState::Published &&
                                                    offering.state != OfferingState::Closed);
        refusals.setFlag(Refusal::NotPicked, !m_rules.pickLayers.contains(offering.layer));
        return refusals;
    }

    [[nodiscard]] bool admits(const Offering &offering, int grade) const
    {
        const auto layer = m_rules.pickLayers.value(offering.layer);
        return offering.grades.contains(grade) && (!layer || layer->contains(grade));
    }

    // R-ALC-2: the union of the slots of a student's selections in state 生效, whatever their
    // dates.
    void readSelections()
    {
        for (const Enrollment &enrollment : m_book.rows<Enrollment>()) {
            if (enrollment.state != EnrollmentState::Active)
                continue;
            SlotSet &slots = m_enrolled[enrollment.student];
            slots = slots.unitedWith(enrollment.slots);
        }
    }

    void readClasses()
    {
        for (const SchoolClass &schoolClass : m_book.rows<SchoolClass>())
            m_classes.insert(schoolClass.name, {m_facts.classes++, schoolClass.grade});
    }

    void readApplicants()
    {
        QHash<QString, const Wish *> wishes;
        for (const Wish &wish : m_book.rows<Wish>())
            wishes.insert(wish.student, &wish);
        QHash<QString, std::vector<int>> reserved;
        for (const Placement &placement : m_book.rows<Placement>()) {
            if (!placement.reserved)
                continue;
            reserved[placement.student].push_back(m_offeringOf.value(placement.offering));
            addInput({QStringLiteral("reserved"), placement.student, placement.offering});
        }
        for (const Student &student : m_book.rows<Student>()) {
            const Wish *wish = wishes.value(student.number);
            if (wish || reserved.contains(student.number))
                m_facts.applicants.push_back(
                    applicantOf(student, wish, reserved.value(student.number)));
        }
        std::sort(m_facts.applicants.begin(), m_facts.applicants.end(),
                  [](const Applicant &a, const Applicant &b) { return a.number < b.number; });
    }

    [[nodiscard]] Applicant applicantOf(const Student &student, const Wish *wish,
                                        std::vector<int> reserved)
    {
        const ClassPlace place = m_classes.value(student.className);
        Applicant applicant;
        applicant.number = student.number;
        applicant.schoolClass = place.index;
        applicant.tier = priorityTier(student, place.grade, {m_rules.priority, m_rules.lowGrades});
        // A place may be held over two spans of dates.
        std::sort(reserved.begin(), reserved.end());
        reserved.erase(std::unique(reserved.begin(), reserved.end()), reserved.end());
        applicant.reserved = std::move(reserved);
        if (wish) {
            applicant.submittedAt = wish->submittedAt;
            applicant.choices = choicesOf(*wish, place.grade);
        }
        addInput(student, applicant, wish ? *wish : Wish());
        return applicant;
    }

    [[nodiscard]] std::vector<Choice> choicesOf(const Wish &wish, int grade) const
    {
        const SlotSet enrolled = m_enrolled.value(wish.student);
        const bool rejected = m_mode == SelectionMode::FirstCome &&
                              isRejected(m_rules.windows, grade, wish.submittedAt);
        std::vector<Choice> choices;
        for (int at = 0; at < wish.choices.size(); ++at) {
            const int offering = m_offeringOf.value(wish.choices[at], -1);
            const bool repeated =
                std::any_of(choices.begin(), choices.end(),
                            [&](const Choice &choice) { return choice.offering == offering; });
            if (offering < 0 || repeated)
                continue;
            const Offering &row = *m_offerings[offering];
            Refusals barred = standing(row);
            barred.setFlag(Refusal::OutsideWindow, rejected);
            barred.setFlag(Refusal::Grade, !admits(row, grade));
            barred.setFlag(Refusal::Slots, !row.slots.within(enrolled));
            choices.push_back({offering, at + 1, barred});
        }
        return choices;
    }

    struct ClassPlace {
        int index = 0;
        int grade = 0;
    };

    const TermBook &m_book;
    const AllocationRules &m_rules;
    SelectionMode m_mode;
    AllocationFacts m_facts;
    QList<const Offering *> m_offerings;
    QHash<QString, int> m_offeringOf;
    QHash<QString, SlotSet> m_enrolled;
    QHash<QString, ClassPlace> m_classes;
    QByteArrayList m_inputs;
};

} // namespace

AllocationFacts allocationFacts(const TermBook &book, const AllocationRules &rules,
                                SelectionMode mode)
{
    return FactMaker(book, rules, mode).make();
}

} // namespace kehou
