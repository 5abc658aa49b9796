// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"

#include "core/rules/book_checks.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace kehou;

namespace
{

// As the scheme pilu says.
[[nodiscard]] CheckContext pilu()
{
    CheckContext context;
    context.noticeDays = 7;
    for (const QString &layer : {QStringLiteral("基础托管"), QStringLiteral("班级课程"),
                                 QStringLiteral("学校课程"), QStringLiteral("社团")})
        context.layers.insert(layer, std::nullopt);
    return context;
}

[[nodiscard]] QStringList texts(const RowFaults &faults)
{
    QStringList list;
    for (const RowFault &fault : faults)
        list.append(QStringLiteral("%1 row %2 %3: %4 %5")
                        .arg(fault.sheet)
                        .arg(fault.row)
                        .arg(QLatin1String(fault.field), fault.message, fault.found));
    return list;
}

template <typename... Rows>
[[nodiscard]] bool sameRows(const TermBook &a, const TermBook &b,
                            const std::tuple<QList<Rows>...> &)
{
    return ((a.rows<Rows>() == b.rows<Rows>()) && ...);
}

[[nodiscard]] bool same(const TermBook &a, const TermBook &b)
{
    return a.term == b.term && sameRows(a, b, ForEachRow<QList>());
}

template <typename Row, typename Value>
[[nodiscard]] auto valuesOf(const TermBook &book, Value Row::*member)
{
    QList<Value> values;
    for (const Row &row : book.rows<Row>()) {
        if (!values.contains(row.*member))
            values.append(row.*member);
    }
    return values;
}

} // namespace

TEST_CASE("the demo school has the size of 毗卢镇学校")
{
    const TermBook book = demoBook({});
    const auto &classes = book.rows<SchoolClass>();
    CHECK(classes.size() == 32);
    CHECK(std::count_if(classes.begin(), classes.end(),
                        [](const SchoolClass &one) { return one.grade <= 6; }) == 18);
    CHECK(valuesOf(book, &SchoolClass::grade).size() == 9);
    CHECK(book.rows<Student>().size() == 1500);
    CHECK(valuesOf(book, &StaffMember::number).size() == 92);
    CHECK(valuesOf(book, &Student::number).size() == 1500);
}

TEST_CASE("the same size and seed give the same school, another seed another one")
{
    const TermBook book = demoBook({300, 7});
    CHECK(same(book, demoBook({300, 7})));
    CHECK_FALSE(same(book, demoBook({300, 8})));
    CHECK_FALSE(same(book, demoBook({301, 7})));
}

TEST_CASE("a demo school of any size and seed contradicts itself nowhere")
{
    const auto [students, seed] = GENERATE(table<int, std::uint64_t>({
        {1, 1},
        {9, 2},
        {40, 3},
        {200, 4},
        {749, 5},
        {1500, 2026},
        {1500, 1},
        {1500, 2},
        {1500, 3},
        {4000, 6},
    }));
    CAPTURE(students, seed);
    const TermBook book = demoBook({students, seed});
    CHECK(book.rows<Student>().size() == students);
    const QStringList faults = texts(checkBook(book, pilu()));
    CHECK(faults.join(u'\n').toStdString() == "");
}

TEST_CASE("a school without some of its rows would be found out")
{
    TermBook book = demoBook({200, 4});
    book.rows<StaffMember>().removeFirst();
    CHECK_FALSE(checkBook(book, pilu()).isEmpty());
}

TEST_CASE("R-ENR-1 the demo school has applications in every state")
{
    CHECK(valuesOf(demoBook({}), &Enrollment::state).size() == 7);
    CHECK(valuesOf(demoBook({60, 1}), &Enrollment::state).size() == 7);
}

TEST_CASE("the demo school has every kind of event that the office meets")
{
    const TermBook book = demoBook({});
    CHECK(valuesOf(book, &CalendarDay::kind).size() == 3);
    CHECK(valuesOf(book, &StaffMember::post).size() == 6);
    CHECK(valuesOf(book, &Offering::state).size() == 6);
    CHECK(valuesOf(book, &Session::state).size() == 3);
    CHECK(valuesOf(book, &Session::teacherState).size() == 5); // with none on record
    CHECK(valuesOf(book, &Session::record).size() == 4);
    CHECK(valuesOf(book, &Payment::method).size() == 4);
    CHECK(valuesOf(book, &TreasuryMove::kind).size() == 2);
    CHECK(valuesOf(book, &Sanction::kind).size() == 6);
    CHECK_FALSE(book.rows<ClassTransfer>().isEmpty());
    CHECK_FALSE(book.rows<Refund>().isEmpty());
    CHECK_FALSE(book.rows<Waiver>().isEmpty());
    CHECK_FALSE(book.rows<Assessment>().isEmpty());
    CHECK_FALSE(book.rows<LessonPlanLine>().isEmpty());
}

TEST_CASE("R-ATT-4 marks are exceptions only: nobody is marked present")
{
    const TermBook book = demoBook({});
    const auto states = valuesOf(book, &Mark::state);
    CHECK(states.size() == 5);
    CHECK_FALSE(states.contains(MarkState::Present));
}

TEST_CASE("rolls end with 2026-12-01, later days are open")
{
    const TermBook book = demoBook({});
    QDate last = book.term.dates.first();
    for (const Session &session : book.rows<Session>())
        last = std::max(last, session.date);
    CHECK(last == QDate(2026, 12, 1));
}

TEST_CASE("R-MNU-7 each class has ten periods a week with its grade's share of interests")
{
    const TermBook book = demoBook({});
    QHash<QString, int> periods;
    QHash<QString, int> interests;
    for (const BaseGroup &group : book.rows<BaseGroup>()) {
        periods[group.className] += group.slots.count();
        interests[group.className] += group.content == u"兴趣活动" ? group.slots.count() : 0;
    }
    for (const SchoolClass &schoolClass : book.rows<SchoolClass>()) {
        CAPTURE(schoolClass.name.toStdString());
        CHECK(periods.value(schoolClass.name) == 10);
        const int expected = schoolClass.grade <= 2 ? 4 : schoolClass.grade <= 8 ? 2 : 0;
        CHECK(interests.value(schoolClass.name) == expected);
    }
}

TEST_CASE("R-MNU-6 every group of the demo school has a teacher")
{
    for (const int students : {60, 1500, 4000}) {
        CAPTURE(students);
        const TermBook book = demoBook({students, 1});
        CHECK_FALSE(valuesOf(book, &BaseGroup::teacher).contains(QString()));
        CHECK_FALSE(valuesOf(book, &Offering::teacher).contains(QString()));
    }
}

TEST_CASE("R-MNU-2 the demo school's offerings hold from their least to their most places")
{
    const TermBook book = demoBook({});
    QHash<QString, int> places;
    for (const Placement &placement : book.rows<Placement>())
        ++places[placement.offering];
    for (const Offering &offering : book.rows<Offering>()) {
        CAPTURE(offering.code.toStdString(), offering.name.toStdString());
        CHECK(places.value(offering.code) <= offering.most);
        CHECK(places.value(offering.code) >= (offering.isHeld() ? offering.least.value_or(0) : 0));
    }
}

TEST_CASE("R-MNU-5 third-party courses have papers, one of which lapses before the term's end")
{
    const TermBook book = demoBook({});
    const auto &organisations = book.rows<Organisation>();
    REQUIRE(organisations.size() == 2);
    CHECK(organisations[0].insuredUntil >= book.term.dates.last());
    CHECK(organisations[1].insuredUntil < book.term.dates.last());
    for (const Offering &offering : book.rows<Offering>())
        CHECK_FALSE((offering.subject && !offering.organisation.isEmpty()));
}

TEST_CASE("R-LED-4 the demo school spends no more than came back")
{
    const TermBook book = demoBook({});
    Money balance;
    for (const TreasuryMove &move : book.rows<TreasuryMove>())
        balance += move.kind == TreasuryMoveKind::Returned ? move.amount : Money();
    for (const Spending &spending : book.rows<Spending>())
        balance -= spending.amount;
    CHECK(balance >= Money());
}

TEST_CASE("R-MON-1 no amount of a demo school, however large, is more than a row may hold")
{
    const TermBook book = demoBook({20'000, 2026});
    const Money most = Money::fen(999'999'999);
    QSet<QString> vouchers;
    for (const TreasuryMove &move : book.rows<TreasuryMove>()) {
        CHECK(move.amount <= most);
        vouchers.insert(move.voucher);
    }
    CHECK(vouchers.size() == book.rows<TreasuryMove>().size());
    CHECK(vouchers.size() > 4); // the first remittance alone is more
    for (const Spending &spent : book.rows<Spending>())
        CHECK(spent.amount <= most);
}

TEST_CASE("R-ATT-6 R-ATT-7 a demo school diagnoses, asks families and notes late pick-ups")
{
    const TermBook book = demoBook({300, 7});
    const DemoNotes notes = demoNotes(book, {300, 7});
    int surveys = 0;
    QSet<std::pair<int, QDate>> days;
    for (const Inquiry &inquiry : notes.inquiries) {
        CHECK(inquiry.date <= QDate(2026, 12, 1));
        days.insert({static_cast<int>(inquiry.kind), inquiry.date});
        if (inquiry.kind != InquiryKind::Survey)
            continue;
        ++surveys;
        CHECK(*inquiry.satisfied <= *inquiry.answered);
        CHECK(*inquiry.answered <= *inquiry.asked);
        CHECK(*inquiry.answered > 0);
    }
    CHECK(days.size() == notes.inquiries.size());
    CHECK(surveys == 3);
    CHECK(notes.inquiries.size() - surveys >= 11);
    QSet<QString> students;
    for (const Student &student : book.rows<Student>())
        students.insert(student.number);
    CHECK(notes.latePickups.size() > 4);
    for (const LatePickup &pickup : notes.latePickups)
        CHECK(students.contains(pickup.student));
}

TEST_CASE("R-MNU-3 each course of a demo school came to its state by the steps of the table")
{
    const TermBook book = demoBook({1500, 2026});
    QHash<QString, OfferingState> states;
    QSet<OfferingState> reached;
    QDate last;
    for (const OfferingStep &step : demoNotes(book, {1500, 2026}).courseSteps) {
        CAPTURE(step.offering.toStdString());
        CHECK(states.value(step.offering, OfferingState::Draft) == step.from);
        const OfferingMoveRule *rule = findMoveRule(step.from, step.move);
        REQUIRE(rule);
        CHECK(rule->to == step.to);
        CHECK((!last.isValid() || last <= step.on));
        CHECK_FALSE(step.by.isEmpty());
        const bool speaks = step.move == OfferingMove::Review || step.move == OfferingMove::Close;
        CHECK((!speaks || !step.note.isEmpty()));
        states.insert(step.offering, step.to);
        last = step.on;
    }
    for (const Offering &offering : book.rows<Offering>()) {
        CHECK(states.value(offering.code, OfferingState::Draft) == offering.state);
        reached.insert(offering.state);
    }
    CHECK(reached.size() == 6);
}
