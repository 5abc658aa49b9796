// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/fees/random_school.h"

#include "tests/support/builders.h"

#include <set>

namespace kehou::test
{

namespace
{

constexpr int kPeriods = 3;    // in the timetable
constexpr int kHeldPeriod = 5; // where sessions may be moved to

class Maker
{
public:
    explicit Maker(unsigned seed) : m_random(seed), m_dates(makeDates()), m_book(makeTerm()) {}

    [[nodiscard]] RandomSchool make()
    {
        calendar();
        classes();
        offerings();
        for (int number = 1; number <= number_(2, 5); ++number)
            student(QStringLiteral("%1").arg(number * 7 % 10, 3, 10, QLatin1Char('0')));
        sessions();
        RandomSchool school{m_book, {}, {}};
        school.rules.noticeDays = number_(0, 9);
        school.rules.boardersCharged = chance(70);
        for (int item = number_(1, 4); item > 0; --item)
            school.rules.items.append(feeItem());
        school.rules.months = months();
        if (chance(50))
            school.asOf = m_dates.first().addDays(number_(-3, m_dates.days() + 3));
        prices(school.rules);
        school.book.rows<ItemPrice>() = school.rules.prices;
        return school;
    }

private:
    // Without std distributions, whose numbers differ between standard libraries.
    [[nodiscard]] int number_(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    [[nodiscard]] bool chance(int percent) { return number_(1, 100) <= percent; }
    [[nodiscard]] QDate someDay(int margin = 0)
    {
        return m_dates.first().addDays(number_(-margin, m_dates.days() - 1 + margin));
    }
    [[nodiscard]] std::optional<QDate> maybeDay(int percent, int margin = 0)
    {
        return chance(percent) ? std::optional(someDay(margin)) : std::nullopt;
    }

    [[nodiscard]] DateRange makeDates()
    {
        const QDate first = QDate(2026, 8, 25).addDays(number_(0, 60));
        return {first, first.addDays(number_(9, 55))};
    }

    [[nodiscard]] Term makeTerm()
    {
        Term term = aTerm();
        term.dates = m_dates;
        term.serviceWeekdays = WeekdaySet();
        while (term.serviceWeekdays.count() < 3)
            term.serviceWeekdays.insert(number_(1, 7));
        return term;
    }

    void calendar()
    {
        std::set<QDate> used;
        for (int row = number_(0, 6); row > 0; --row) {
            const QDate day = someDay();
            if (!used.insert(day).second)
                continue;
            const bool service = m_book.term.serviceWeekdays.contains(day.dayOfWeek());
            const int kind = number_(0, 2);
            if (kind == 0 || (kind == 2 && !service))
                m_book.rows<CalendarDay>().append({day, CalendarDayKind::Holiday, {}, {}});
            else if (kind == 1)
                m_book.rows<CalendarDay>().append(
                    {day, CalendarDayKind::MakeUp, number_(1, 7), {}});
            else
                m_book.rows<CalendarDay>().append({day, CalendarDayKind::Cancelled, {}, {}});
        }
    }

    void classes()
    {
        m_book.rows<SchoolClass>() = {aClass(kClass, 1), aClass(kOtherClass, 3)};
        Band late = aBand(u"3-6", 3);
        Band early = aBand(u"3-6", 3, PeriodKind::Noon);
        early.to = someDay();
        late.from = early.to->addDays(1);
        m_book.rows<Band>() = {aBand(u"1-2", 1),
                               aBand(u"1-2", 2),
                               aBand(u"1-2", 3, PeriodKind::Noon),
                               aBand(u"3-6", 1),
                               aBand(u"3-6", 2),
                               early,
                               late};
    }

    [[nodiscard]] SlotSet someSlots(int most)
    {
        SlotSet slots;
        for (int count = number_(1, most); count > 0; --count)
            slots.insert({number_(1, 7), number_(1, kPeriods)});
        return slots;
    }

    void offerings()
    {
        for (int count = number_(0, 3); count > 0; --count) {
            Offering offering = anOffering(QStringLiteral("C%1").arg(count), u"周一1");
            offering.slots = someSlots(5);
            offering.special = chance(50);
            offering.state =
                chance(75) ? OfferingState::Running : static_cast<OfferingState>(number_(0, 5));
            m_book.rows<Offering>().append(offering);
        }
    }

    void student(const QString &number)
    {
        Student row = aStudent(number);
        row.className = chance(50) ? kClass : kOtherClass;
        row.left = maybeDay(20, 3);
        row.boarder = chance(30);
        transfers(row);
        m_book.rows<Student>().append(row);
        selections(number);
        places(number);
        marks(number);
        if (chance(40))
            longAbsence(number);
        waivers(number);
        for (int count = number_(0, 2); count > 0; --count) {
            Payment payment = aPayment(number_(1, 90'000));
            payment.student = number;
            m_book.rows<Payment>().append(payment);
            m_book.rows<Refund>().append(
                {number, Money::fen(number_(1, 900)), someDay(), {}, {}, {}});
        }
    }

    // Backwards from the class at the term's end.
    void transfers(const Student &row)
    {
        QString to = row.className;
        QDate last = m_dates.last();
        while (chance(30) && m_dates.first() < last) {
            last = m_dates.first().addDays(
                number_(0, static_cast<int>(m_dates.first().daysTo(last)) - 1));
            const QString from = to == kClass ? kOtherClass : kClass;
            m_book.rows<ClassTransfer>().append({row.number, last, from, to});
            to = from;
        }
    }

    void selections(const QString &number)
    {
        QDate start = chance(60) ? m_dates.first() : someDay();
        for (int count = number_(1, 3); count > 0 && start <= m_dates.last(); --count) {
            Enrollment row = anEnrollment();
            row.student = number;
            row.slots = someSlots(16);
            row.start = start;
            if (count > 1 || chance(30))
                row.end = std::min(start.addDays(number_(0, 20)), m_dates.last());
            row.withdrawalRequestedOn = maybeDay(25, 9);
            row.state = chance(80) ? (chance(50) ? EnrollmentState::Active : EnrollmentState::Ended)
                                   : static_cast<EnrollmentState>(number_(0, 6));
            m_book.rows<Enrollment>().append(row);
            start = row.end.value_or(m_dates.last()).addDays(number_(1, 4));
        }
    }

    void places(const QString &number)
    {
        QList<Placement> held;
        for (const Offering &offering : m_book.rows<Offering>()) {
            Placement place{number, offering.code, maybeDay(40, 3), maybeDay(40, 3), false};
            if (place.start && place.end && *place.end < *place.start)
                std::swap(place.start, place.end);
            const bool clash = std::any_of(held.begin(), held.end(), [&](const Placement &other) {
                return offeringOf(other.offering).slots.overlaps(offering.slots);
            });
            if (chance(70) && !clash)
                held.append(place);
        }
        m_book.rows<Placement>() += held;
    }

    [[nodiscard]] const Offering &offeringOf(const QString &code)
    {
        const QList<Offering> &rows = m_book.rows<Offering>();
        return *std::find_if(rows.begin(), rows.end(),
                             [&](const Offering &offering) { return offering.code == code; });
    }

    void marks(const QString &number)
    {
        for (int day = 0; day < m_dates.days(); ++day) {
            for (int period = 1; period <= kHeldPeriod; ++period) {
                if (chance(20))
                    m_book.rows<Mark>().append({m_dates.first().addDays(day),
                                                period,
                                                number,
                                                static_cast<MarkState>(number_(0, 5)),
                                                {}});
            }
        }
    }

    // Weeks in which the student is never there (R-FEE-5b).
    void longAbsence(const QString &number)
    {
        const QDate first = someDay();
        const QDate last = std::min(first.addDays(number_(16, 50)), m_dates.last());
        QList<Mark> &rows = m_book.rows<Mark>();
        rows.removeIf([&](const Mark &mark) {
            return mark.student == number && first <= mark.date && mark.date <= last;
        });
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            for (int period = 1; period <= kHeldPeriod; ++period)
                rows.append({day, period, number, static_cast<MarkState>(number_(3, 5)), {}});
        }
    }

    void waivers(const QString &number)
    {
        constexpr int kPercents[] = {0, 2000, 3000, 3333, 5000, 10000};
        for (int count = number_(0, 3); count > 0; --count) {
            Waiver waiver = aWaiver(0, u"2026-09-01", u"2026-09-01");
            waiver.student = number;
            waiver.category += QString::number(count); // part of its key
            waiver.percent.value = kPercents[number_(0, 5)];
            waiver.start = someDay(20);
            waiver.end = waiver.start.addDays(number_(0, 25));
            m_book.rows<Waiver>().append(waiver);
        }
    }

    void sessions()
    {
        std::set<std::tuple<GroupKey, QDate, int>> used;
        QList<GroupKey> groups{classGroup(kClass), classGroup(kOtherClass)};
        for (const Offering &offering : m_book.rows<Offering>())
            groups.append(offeringGroup(offering.code));
        for (const GroupKey &group : groups) {
            for (int at = 0; at < m_dates.days() * kPeriods; ++at) {
                Session row = aSession(u"2026-09-01", at % kPeriods + 1, group);
                row.date = m_dates.first().addDays(at / kPeriods);
                row.state =
                    chance(75) ? SessionState::Confirmed : static_cast<SessionState>(number_(0, 2));
                if (chance(10)) {
                    row.movedFromDate = row.date;
                    row.movedFromPeriod = row.period;
                    row.date = someDay();
                    row.period = number_(1, kHeldPeriod);
                }
                // One row for each place, as the key of the sheet asks.
                if (chance(70) && used.insert({group, row.date, row.period}).second)
                    m_book.rows<Session>().append(row);
            }
        }
        dropOrigins();
    }

    // A session that went elsewhere has no row of its own at its former place.
    void dropOrigins()
    {
        std::set<std::tuple<GroupKey, QDate, int>> origins;
        for (const Session &row : m_book.rows<Session>()) {
            if (row.movedFromDate)
                origins.insert({row.group, *row.movedFromDate, *row.movedFromPeriod});
        }
        m_book.rows<Session>().removeIf([&](const Session &row) {
            return !row.movedFromDate && origins.contains({row.group, row.date, row.period});
        });
    }

    [[nodiscard]] FeeItem feeItem()
    {
        FeeItem item =
            aFeeItem(static_cast<FeeBasis>(number_(0, 4)),
                     chance(60) ? SettleRule::Attended : SettleRule::None, number_(1, 70'000));
        item.periods = chance(75) ? PeriodKind::AfterSchool : PeriodKind::Noon;
        item.maxPeriodsPerDay = number_(0, 2);
        item.waivable = chance(80);
        item.kind = chance(70) ? FeeKind::Service : FeeKind::Agency;
        if (chance(40))
            capped(item);
        if (chance(20))
            item.surcharge = Money::fen(number_(1, 900));
        if (item.settle == SettleRule::Attended && chance(15))
            item.billing = Billing::Arrears;
        else if (chance(50))
            credited(item);
        return item;
    }

    // R-FEE-5a: caps that are reached now and then, only where the price falls on them.
    void capped(FeeItem &item)
    {
        const int price = static_cast<int>(item.price.fen());
        const auto cap = [&](int times) {
            return chance(50) ? std::optional(Money::fen(number_(1, price * times))) : std::nullopt;
        };
        const bool byDay = item.basis == FeeBasis::Day || item.basis == FeeBasis::Period;
        if (byDay)
            item.caps.day = cap(3);
        if (byDay || item.basis == FeeBasis::Month)
            item.caps.month = cap(byDay ? 20 : 1);
        item.caps.term = cap(byDay ? 60 : 2);
    }

    // R-FEE-5b.
    void credited(FeeItem &item)
    {
        const bool monthly = item.basis == FeeBasis::Month;
        item.settle = static_cast<SettleRule>(number_(2, 6));
        const bool needsMonth =
            item.settle == SettleRule::Steps || item.settle == SettleRule::Bucket;
        if (needsMonth && !monthly)
            item.settle = SettleRule::DayRate;
        if (monthly && chance(60))
            item.settle = SettleRule::Steps;
        item.credit.carry = chance(30);
        if (item.settle == SettleRule::DayRate)
            item.credit.dayRate = Money::fen(number_(1, 3'000));
        if (item.settle == SettleRule::Denominator)
            item.credit.denominator = number_(1, 120);
        if (item.settle == SettleRule::Exit)
            item.credit.exit = {{number_(0, 10), {10'000}}, {number_(11, 40), {5'000}}};
        else if (item.settle != SettleRule::Bucket)
            item.credit.minRun = number_(0, 3);
    }

    [[nodiscard]] QList<BillingMonth> months()
    {
        QList<BillingMonth> rows;
        QDate start = m_dates.first().addDays(number_(-5, 5));
        for (int count = number_(0, 4); count > 0; --count) {
            const QDate end = start.addDays(number_(0, 20));
            rows.append({QStringLiteral("%1").arg(count), start, end,
                         chance(30) ? std::optional(Money::fen(number_(0, 9'000))) : std::nullopt});
            start = end.addDays(number_(1, 3));
        }
        return rows;
    }

    // R-TIM-1: items that cost something else from a day on, or for some days.
    void prices(FeeRules &rules)
    {
        for (qsizetype item = 0; item < rules.items.size(); ++item) {
            rules.items[item].code = QStringLiteral("I%1").arg(item);
            QDate start = someDay(5);
            for (int count = chance(40) ? number_(1, 2) : 0; count > 0; --count) {
                ItemPrice row{rules.items[item].code, {}, start, {}, {}};
                row.price = Money::fen(number_(0, 9'000));
                if (chance(40))
                    row.end = start.addDays(number_(0, 30));
                rules.prices.append(row);
                start = start.addDays(number_(1, 20));
            }
        }
    }

    std::mt19937 m_random;
    DateRange m_dates;
    TermBook m_book;
};

template <typename... Rows>
void shuffleEach(TermBook &book, std::mt19937 &random, const std::tuple<QList<Rows>...> &)
{
    const auto shuffle = [&](auto &rows) {
        for (qsizetype left = rows.size(); left > 1; --left)
            rows.swapItemsAt(left - 1, static_cast<qsizetype>(random()) % left);
    };
    (shuffle(book.rows<Rows>()), ...);
}

} // namespace

RandomSchool randomSchool(unsigned seed)
{
    return Maker(seed).make();
}

void shuffleRows(TermBook &book, unsigned seed)
{
    std::mt19937 random(seed);
    shuffleEach(book, random, ForEachRow<QList>());
}

} // namespace kehou::test
