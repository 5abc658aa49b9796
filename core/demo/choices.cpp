// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/choices.h"

#include "core/demo/random.h"

#include <QHash>

#include <vector>

namespace kehou::demo
{

namespace
{

constexpr int kPickLimit = 2;
constexpr int kMostWishes = 5;
constexpr int kTeamMembers = 20;
const QDate kSecondHalf(2026, 11, 2);
const QDate kShortCourseEnd(2026, 10, 30);
const QDate kLateEntry(2026, 10, 12);

// A pupil that may hold places: one with a selection.
struct Chooser {
    QString number;
    QString className;
    int grade = 0;
    SlotSet enrolled; // in all of its selections
    SlotSet held;
    int clubs = 0;
    bool late = false; // came after the choice
    QList<int> wishes; // into the offerings
};

struct Places {
    int taken = 0;
    QHash<QString, int> ofClass;
};

class Choosing
{
public:
    explicit Choosing(School &school)
        : m_school(school), m_offerings(school.book.rows<Offering>()), m_random(school.size.seed, 5)
    {
        m_places.resize(static_cast<std::size_t>(m_offerings.size()));
        findChoosers();
        for (int at = 0; at < m_offerings.size(); ++at) {
            m_offeringOf.insert(m_offerings[at].code, at);
            if (isClub(m_offerings[at]))
                m_clubs[stageOf(firstGrade(m_offerings[at]))].append(at);
        }
    }

    void placeClassCourses()
    {
        QHash<QString, int> courseOf;
        for (int at = 0; at < m_offerings.size(); ++at) {
            if (m_offerings[at].layer == u"班级课程")
                courseOf.insert(m_offerings[at].name.section(u' ', 1), at);
        }
        for (Chooser &chooser : m_choosers) {
            const int course = courseOf.value(chooser.className, -1);
            if (course >= 0 && m_offerings[course].slots.within(chooser.enrolled))
                place(chooser, course, entryOf(chooser));
        }
    }

    // R-ALC-5: the teams' members hold their places before anybody chooses.
    void nameTeams()
    {
        for (int at = 0; at < m_offerings.size() && !m_choosers.isEmpty(); ++at) {
            if (m_offerings[at].layer == u"学校课程")
                nameTeam(at);
        }
    }

    void sendWishes()
    {
        for (Chooser &chooser : m_choosers) {
            if (!chooser.late && m_random.chance(900))
                wish(chooser);
        }
    }

    // In turns of one club each, in the order in which the wishes came in.
    void placeWishes()
    {
        QList<int> order;
        for (int at = 0; at < m_choosers.size(); ++at)
            order.append(at);
        m_random.shuffle(order);
        for (int round = 0; round < kPickLimit; ++round) {
            for (const int at : order)
                placeFirstFree(m_choosers[at]);
        }
    }

    // Some take a club's free place after the first weeks, and some give theirs up for another.
    void changeSome()
    {
        for (Chooser &chooser : m_choosers) {
            if (!chooser.late)
                continue;
            wishFor(chooser, kMostWishes);
            placeFirstFree(chooser);
        }
        const qsizetype before = placements().size();
        for (qsizetype at = 0; at < before; ++at) {
            if (!placements()[at].end && !placements()[at].reserved && m_random.chance(10))
                change(at);
        }
    }

private:
    [[nodiscard]] QList<Placement> &placements() { return m_school.book.rows<Placement>(); }

    [[nodiscard]] static int firstGrade(const Offering &offering)
    {
        int grade = 1;
        while (!offering.grades.contains(grade))
            ++grade;
        return grade;
    }

    // What could be wished for in August: not what is still being prepared.
    [[nodiscard]] static bool isClub(const Offering &offering)
    {
        return offering.layer == u"社团" && offering.state != OfferingState::Draft &&
               offering.state != OfferingState::Reviewed;
    }

    void findChoosers()
    {
        QHash<QString, SlotSet> slotsOf;
        for (const Enrollment &enrollment : m_school.book.rows<Enrollment>()) {
            if (!enrollment.isSelection())
                continue;
            const auto found = slotsOf.find(enrollment.student);
            if (found == slotsOf.end())
                slotsOf.insert(enrollment.student, enrollment.slots);
            else
                *found = found->commonWith(enrollment.slots);
        }
        QHash<QString, int> gradeOf;
        for (const SchoolClass &schoolClass : m_school.book.rows<SchoolClass>())
            gradeOf.insert(schoolClass.name, schoolClass.grade);
        for (const Student &student : m_school.book.rows<Student>()) {
            const auto slots = slotsOf.constFind(student.number);
            if (slots == slotsOf.constEnd())
                continue;
            Chooser chooser;
            chooser.number = student.number;
            chooser.className = student.className;
            chooser.grade = gradeOf.value(student.className);
            chooser.enrolled = *slots;
            chooser.late = student.joined.has_value();
            m_chooserOf.insert(chooser.number, static_cast<int>(m_choosers.size()));
            m_choosers.append(chooser);
        }
    }

    void nameTeam(int at)
    {
        const int choosers = static_cast<int>(m_choosers.size());
        for (int tries = 0; tries < 10 * kTeamMembers; ++tries) {
            Chooser &chooser = m_choosers[m_random.below(choosers)];
            const bool full = m_places[static_cast<std::size_t>(at)].taken >= kTeamMembers;
            if (full || chooser.late || !mayHold(chooser, at))
                continue;
            place(chooser, at, {});
            placements().last().reserved = true;
        }
    }

    void wish(Chooser &chooser)
    {
        wishFor(chooser, m_random.between(3, kMostWishes));
        if (chooser.wishes.isEmpty())
            return;
        Wish row;
        row.student = chooser.number;
        row.submittedAt = QStringLiteral("2026-08-26 12:%1:%2.%3")
                              .arg(m_random.below(60), 2, 10, QChar(u'0'))
                              .arg(m_random.below(60), 2, 10, QChar(u'0'))
                              .arg(m_random.below(1000), 3, 10, QChar(u'0'));
        for (const int club : chooser.wishes)
            row.choices.append(m_offerings[club].code);
        m_school.book.rows<Wish>().append(row);
    }

    // The clubs at the front of the list are a little better loved.
    void wishFor(Chooser &chooser, int wishes)
    {
        const QList<int> &clubs = m_clubs[stageOf(chooser.grade)];
        if (clubs.isEmpty())
            return;
        const int count = static_cast<int>(clubs.size());
        for (int tries = 0; tries < 3 * wishes && chooser.wishes.size() < wishes; ++tries) {
            const int any = m_random.below(count);
            const int club = clubs[m_random.chance(250) ? m_random.below(any + 1) : any];
            if (m_offerings[club].grades.contains(chooser.grade) && !chooser.wishes.contains(club))
                chooser.wishes.append(club);
        }
    }

    [[nodiscard]] bool mayHold(const Chooser &chooser, int at) const
    {
        const Offering &offering = m_offerings[at];
        const Places &places = m_places[static_cast<std::size_t>(at)];
        return offering.isHeld() && offering.grades.contains(chooser.grade) &&
               places.taken < offering.most &&
               (!offering.perClass ||
                places.ofClass.value(chooser.className) < *offering.perClass) &&
               offering.slots.within(chooser.enrolled) && !offering.slots.overlaps(chooser.held);
    }

    [[nodiscard]] std::optional<QDate> entryOf(const Chooser &chooser) const
    {
        return chooser.late ? std::optional(kLateEntry) : std::nullopt;
    }

    void place(Chooser &chooser, int at, const std::optional<QDate> &from)
    {
        const Offering &offering = m_offerings[at];
        Placement placement{chooser.number, offering.code, from, {}, false};
        if (offering.state == OfferingState::Finished)
            placement.end = kShortCourseEnd;
        placements().append(placement);
        chooser.held = chooser.held.unitedWith(offering.slots);
        Places &places = m_places[static_cast<std::size_t>(at)];
        ++places.taken;
        ++places.ofClass[chooser.className];
    }

    void placeFirstFree(Chooser &chooser)
    {
        if (chooser.clubs >= kPickLimit)
            return;
        for (const int club : chooser.wishes) {
            const bool over = chooser.late && m_offerings[club].state == OfferingState::Finished;
            if (over || !mayHold(chooser, club))
                continue;
            place(chooser, club, entryOf(chooser));
            ++chooser.clubs;
            return;
        }
    }

    // Gives up a club for another one at the same time.
    void change(qsizetype at)
    {
        Chooser &chooser = m_choosers[m_chooserOf.value(placements()[at].student)];
        const Offering &old = m_offerings[m_offeringOf.value(placements()[at].offering)];
        Chooser without = chooser;
        without.held = SlotSet();
        for (const int club : m_clubs[stageOf(chooser.grade)]) {
            const Offering &other = m_offerings[club];
            if (other.slots != old.slots || other.name == old.name ||
                other.state == OfferingState::Finished || !mayHold(without, club))
                continue;
            placements()[at].end = kSecondHalf.addDays(-1);
            place(chooser, club, kSecondHalf);
            return;
        }
    }

    School &m_school;
    const QList<Offering> &m_offerings;
    Random m_random;
    QList<Chooser> m_choosers;
    QHash<QString, int> m_chooserOf;
    QHash<QString, int> m_offeringOf;
    std::vector<Places> m_places;
    PerStage<QList<int>> m_clubs;
};

} // namespace

void addChoices(School &school)
{
    Choosing choosing(school);
    choosing.placeClassCourses();
    choosing.nameTeams();
    choosing.sendWishes();
    choosing.placeWishes();
    choosing.changeSome();
}

} // namespace kehou::demo
