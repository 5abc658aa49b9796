// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/allocation/slow_allocation.h"

#include "core/base/expects.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <set>

namespace kehou::test
{

SlowAllocation::SlowAllocation(const TermBook &book, const AllocationRules &rules,
                               SelectionMode mode, const QString &seed)
    : m_book(book), m_rules(rules), m_mode(mode), m_seed(seed)
{
    run();
    while (isDrawn()) {
        QList<Offering> tooFew;
        for (const Offering &row : m_book.rows<Offering>()) {
            const bool takesPart = row.state == OfferingState::Published &&
                                   m_rules.pickLayers.contains(row.layer) &&
                                   !m_closed.contains(row.code);
            if (takesPart && taken(row.code) < row.least.value_or(0))
                tooFew.append(row);
        }
        if (tooFew.isEmpty())
            return;
        std::sort(tooFew.begin(), tooFew.end(), [&](const Offering &a, const Offering &b) {
            return taken(a.code) != taken(b.code) ? taken(a.code) < taken(b.code) : a.code > b.code;
        });
        m_closed.append(tooFew.first().code);
        run();
    }
}

SlowAllocation::SlowAllocation(const TermBook &book, const AllocationRules &rules,
                               SelectionMode mode, const QString &seed, const Allocation &given)
    : m_book(book), m_rules(rules), m_mode(mode), m_seed(seed), m_closed(given.closed)
{
    for (const StudentAllocation &student : given.students) {
        for (const AllocatedPlace &place : student.places)
            m_held[student.student].insert(place.offering, place.rank);
    }
}

void SlowAllocation::run()
{
    m_held.clear();
    for (const Placement &place : m_book.rows<Placement>()) {
        if (place.reserved)
            m_held[place.student].insert(place.offering, 0);
    }
    if (!isDrawn()) {
        for (const Student &student : inOrder(true)) {
            for (int pick = 0; pick < m_rules.pickLimit; ++pick)
                turn(student);
        }
        return;
    }
    for (int round = 1; round <= m_rules.pickLimit; ++round) {
        for (const Student &student : inOrder(round % 2 == 1))
            turn(student);
    }
}

void SlowAllocation::turn(const Student &student)
{
    const QStringList list = choices(student);
    for (int at = 0; at < list.size(); ++at) {
        const QStringList held = m_held.value(student.number).keys();
        if (list[at].isEmpty() || held.contains(list[at]))
            continue;
        if (!reasons(student, offering(list[at]), held).isEmpty())
            continue;
        m_held[student.number].insert(list[at], at + 1);
        return;
    }
}

QList<Student> SlowAllocation::inOrder(bool ascending) const
{
    QList<Student> students = m_book.rows<Student>();
    std::sort(students.begin(), students.end(), [&](const Student &a, const Student &b) {
        if (!isDrawn()) {
            // A tilde sorts behind every time.
            const QString none = QStringLiteral("~");
            const QString timeA = submittedAt(a).isEmpty() ? none : submittedAt(a);
            const QString timeB = submittedAt(b).isEmpty() ? none : submittedAt(b);
            return timeA != timeB ? timeA < timeB : a.number < b.number;
        }
        if (tier(a) != tier(b))
            return tier(a) < tier(b);
        return ascending ? key(a) < key(b) : key(a) > key(b);
    });
    return students;
}

QByteArray SlowAllocation::key(const Student &student) const
{
    return QCryptographicHash::hash((m_seed + u'|' + student.number).toUtf8(),
                                    QCryptographicHash::Sha256)
        .toHex();
}

int SlowAllocation::tier(const Student &student) const
{
    QStringList categories = student.categories;
    if (m_rules.lowGrades.contains(grade(student)))
        categories.append(QStringLiteral("低年级"));
    qsizetype best = m_rules.priority.size();
    for (const QString &category : categories) {
        if (m_rules.priority.contains(category))
            best = std::min(best, m_rules.priority.indexOf(category));
    }
    return static_cast<int>(best);
}

int SlowAllocation::grade(const Student &student) const
{
    for (const SchoolClass &row : m_book.rows<SchoolClass>()) {
        if (row.name == student.className)
            return row.grade;
    }
    return 0;
}

const Offering &SlowAllocation::offering(const QString &code) const
{
    const QList<Offering> &rows = m_book.rows<Offering>();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Offering &row) { return row.code == code; });
    KEHOU_EXPECTS(found != rows.end());
    return *found;
}

QStringList SlowAllocation::choices(const Student &student) const
{
    for (const Wish &wish : m_book.rows<Wish>()) {
        if (wish.student == student.number)
            return wish.choices;
    }
    return {};
}

QString SlowAllocation::submittedAt(const Student &student) const
{
    for (const Wish &wish : m_book.rows<Wish>()) {
        if (wish.student == student.number)
            return wish.submittedAt;
    }
    return {};
}

bool SlowAllocation::isEnrolled(const Student &student, const Slot &slot) const
{
    const QList<Enrollment> &rows = m_book.rows<Enrollment>();
    return std::any_of(rows.begin(), rows.end(), [&](const Enrollment &row) {
        return row.student == student.number && row.state == EnrollmentState::Active &&
               row.slots.contains(slot);
    });
}

bool SlowAllocation::isRejected(const Student &student) const
{
    const QDateTime asked =
        QDateTime::fromString(submittedAt(student).left(16), QStringLiteral("yyyy-MM-dd hh:mm"));
    bool anyWindow = false;
    bool inside = false;
    for (const SelectionWindow &window : m_rules.windows) {
        if (!window.grades.contains(grade(student)))
            continue;
        anyWindow = true;
        const int minute = asked.time().hour() * 60 + asked.time().minute();
        inside = inside || (asked.isValid() && asked.date().dayOfWeek() == window.weekday &&
                            minute >= window.opens && minute < window.closes);
    }
    return !isDrawn() && anyWindow && !inside;
}

int SlowAllocation::picks(const Student &student) const
{
    int picks = 0;
    for (const int rank : m_held.value(student.number))
        picks += rank > 0 ? 1 : 0;
    return picks;
}

int SlowAllocation::taken(const QString &offering, const QString &className) const
{
    int taken = 0;
    for (const Student &student : m_book.rows<Student>()) {
        if (m_held.value(student.number).contains(offering) &&
            (className.isEmpty() || student.className == className))
            ++taken;
    }
    return taken;
}

QStringList SlowAllocation::reasons(const Student &student, const Offering &wanted,
                                    const QStringList &beside) const
{
    QStringList reasons;
    const auto layer = m_rules.pickLayers.find(wanted.layer);
    if (wanted.state == OfferingState::Closed || m_closed.contains(wanted.code))
        reasons.append(QStringLiteral("停开"));
    else if (wanted.state != OfferingState::Published)
        reasons.append(QStringLiteral("未公示"));
    if (layer == m_rules.pickLayers.end())
        reasons.append(QStringLiteral("不参加选课"));
    if (isRejected(student))
        reasons.append(QStringLiteral("不在选课时间"));
    if (!wanted.grades.contains(grade(student)) ||
        (layer != m_rules.pickLayers.end() && *layer && !(*layer)->contains(grade(student))))
        reasons.append(QStringLiteral("年级不符"));
    QStringList own;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (int period = 1; period <= kMaxPeriod; ++period) {
            const Slot slot{weekday, period};
            if (!wanted.slots.contains(slot))
                continue;
            if (!isEnrolled(student, slot))
                own.append(QStringLiteral("时段未报名"));
            for (const QString &code : beside) {
                if (offering(code).slots.contains(slot))
                    own.append(QStringLiteral("冲突"));
            }
        }
    }
    for (const QString &code : beside) {
        if (offering(code).name == wanted.name)
            own.append(QStringLiteral("同课"));
    }
    for (const QString &reason :
         {QStringLiteral("时段未报名"), QStringLiteral("同课"), QStringLiteral("冲突")}) {
        if (own.contains(reason))
            reasons.append(reason);
    }
    if (wanted.perClass && *wanted.perClass < wanted.most &&
        taken(wanted.code, student.className) >= *wanted.perClass)
        reasons.append(QStringLiteral("本班名额满"));
    if (taken(wanted.code) >= wanted.most)
        reasons.append(QStringLiteral("满员"));
    return reasons;
}

QStringList SlowAllocation::reasonsAt(const Student &student, const Offering &wanted,
                                      int rank) const
{
    const QMap<QString, int> held = m_held.value(student.number);
    QStringList better;
    for (auto place = held.begin(); place != held.end(); ++place) {
        if (place.value() < rank)
            better.append(place.key());
    }
    return reasons(student, wanted, better);
}

QStringList SlowAllocation::waitingFor(const Offering &wanted) const
{
    QStringList waiting;
    for (const Student &student : inOrder(true)) {
        const int rank = static_cast<int>(choices(student).indexOf(wanted.code)) + 1;
        const QMap<QString, int> held = m_held.value(student.number);
        if (rank == 0 || held.contains(wanted.code))
            continue;
        const bool behind =
            picks(student) >= m_rules.pickLimit &&
            std::all_of(held.begin(), held.end(), [&](int other) { return other < rank; });
        if (!behind && reasonsAt(student, wanted, rank) == QStringList{QStringLiteral("满员")})
            waiting.append(student.number);
    }
    return waiting;
}

bool SlowAllocation::wants(const Student &student, const QString &give, const QString &get) const
{
    QMap<QString, int> held = m_held.value(student.number);
    const qsizetype rank = choices(student).indexOf(get) + 1;
    if (held.contains(get) || rank < 1 || rank >= held.take(give))
        return false;
    QStringList reasons = this->reasons(student, offering(get), held.keys());
    reasons.removeAll(QStringLiteral("满员"));
    reasons.removeAll(QStringLiteral("本班名额满"));
    return reasons.isEmpty();
}

bool SlowAllocation::wouldSwap(const Student &a, const Student &b, const QString &ofA,
                               const QString &ofB) const
{
    if (!wants(a, ofA, ofB) || !wants(b, ofB, ofA))
        return false;
    const Offering &first = offering(ofA);
    const Offering &second = offering(ofB);
    return a.className == b.className ||
           (taken(ofB, a.className) < second.perClass.value_or(second.most) &&
            taken(ofA, b.className) < first.perClass.value_or(first.most));
}

int SlowAllocation::swapPairs() const
{
    int pairs = 0;
    const QList<Student> &students = m_book.rows<Student>();
    for (qsizetype a = 0; a < students.size(); ++a) {
        for (qsizetype b = a + 1; b < students.size(); ++b) {
            bool found = false;
            for (const QString &ofA : m_held.value(students[a].number).keys()) {
                for (const QString &ofB : m_held.value(students[b].number).keys())
                    found = found || wouldSwap(students[a], students[b], ofA, ofB);
            }
            pairs += found ? 1 : 0;
        }
    }
    return pairs;
}

} // namespace kehou::test
