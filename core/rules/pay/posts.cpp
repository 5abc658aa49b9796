// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pay/posts.h"

#include <map>
#include <set>

namespace kehou
{

namespace
{

const QString kHomeroom = QStringLiteral("班主任");

} // namespace

QString postName(StaffPost post)
{
    switch (post) {
    case StaffPost::Teacher:
        return QStringLiteral("教师");
    case StaffPost::External:
        return QStringLiteral("外聘");
    case StaffPost::Management:
        return QStringLiteral("管理");
    case StaffPost::Homeroom:
        return kHomeroom;
    case StaffPost::Logistics:
        return QStringLiteral("后勤");
    case StaffPost::Volunteer:
        return QStringLiteral("志愿者");
    }
    return {};
}

namespace
{

class PostReader
{
public:
    PostReader(const PayFacts &facts, const PayPost &post) : m_facts(facts), m_post(post)
    {
        for (const SchoolClass &schoolClass : facts.book.rows<SchoolClass>())
            m_homeroom.insert(schoolClass.homeroomTeacher);
    }

    [[nodiscard]] QList<PayLine> lines(const QString &staff) const
    {
        switch (m_post.basis) {
        case PostBasis::Month:
            return monthLines(staff);
        case PostBasis::Patrol:
            return patrolLines(staff);
        case PostBasis::Term:
            return spanLines(staff, m_facts.plan.calendar().serviceDays());
        }
        return {};
    }

private:
    [[nodiscard]] bool holds(const QString &staff, QDate date) const
    {
        const StaffMember *member = m_facts.staff.on(staff, date);
        if (member && postName(member->post) == m_post.name)
            return true;
        return m_post.name == kHomeroom && m_homeroom.contains(staff);
    }

    [[nodiscard]] PayLine line(Money rate, int count) const
    {
        PayLine result;
        result.kind = PayLineKind::Post;
        result.basis = m_post.basis;
        result.text = m_post.name;
        result.rate = rate;
        result.count = count;
        result.amount = rate * count;
        return result;
    }

    // A month or the term: whole where the post was held at one amount on all of its service days,
    // else the part that each amount held for.
    [[nodiscard]] QList<PayLine> spanLines(const QString &staff, const QList<QDate> &days) const
    {
        std::map<Money, int> held;
        for (const QDate day : days) {
            if (holds(staff, day))
                ++held[m_post.amountOn(day)];
        }
        QList<PayLine> lines;
        for (const auto &[rate, count] : held) {
            const auto all = static_cast<int>(days.size());
            PayLine part = line(rate, count == all ? 1 : count);
            if (count != all) {
                part.divisor = all;
                part.amount = rate.timesFraction(count, all);
            }
            lines.append(part);
        }
        return lines;
    }

    // Whole months at one amount share a line.
    [[nodiscard]] QList<PayLine> monthLines(const QString &staff) const
    {
        std::map<std::pair<int, int>, QList<QDate>> months;
        for (const QDate day : m_facts.plan.calendar().serviceDays())
            months[{day.year(), day.month()}].append(day);
        QList<PayLine> lines;
        for (const auto &[month, days] : months) {
            for (const PayLine &part : spanLines(staff, days))
                addMonth(lines, part);
        }
        return lines;
    }

    static void addMonth(QList<PayLine> &lines, const PayLine &part)
    {
        for (PayLine &known : lines) {
            if (known.divisor != 0 || part.divisor != 0 || known.rate != part.rate)
                continue;
            known.count += part.count;
            known.amount += part.amount;
            return;
        }
        lines.append(part);
    }

    [[nodiscard]] QList<PayLine> patrolLines(const QString &staff) const
    {
        std::map<Money, std::set<ServicePeriod>> rounds;
        for (const Patrol &patrol : m_facts.book.rows<Patrol>()) {
            if (patrol.patroller == staff)
                rounds[m_post.amountOn(patrol.date)].insert(
                    {patrol.date, patrol.period.value_or(0)});
        }
        QList<PayLine> lines;
        for (const auto &[rate, periods] : rounds)
            lines.append(line(rate, static_cast<int>(periods.size())));
        return lines;
    }

    const PayFacts &m_facts;
    const PayPost &m_post;
    QSet<QString> m_homeroom;
};

} // namespace

void payPosts(const PayFacts &facts, const QList<PayPost> &posts, PaySheet &sheet)
{
    for (const PayPost &post : posts) {
        const PostReader reader(facts, post);
        for (PersonPay &person : sheet.staff) {
            for (const PayLine &line : reader.lines(person.staff)) {
                person.post += line.amount;
                person.lines.append(line);
            }
        }
    }
}

} // namespace kehou
