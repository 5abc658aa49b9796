// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/money.h"

#include "core/demo/random.h"
#include "core/rules/fees/settlement.h"

#include <QSet>

#include <algorithm>

namespace kehou::demo
{

namespace
{

constexpr Money kPrice = Money::fen(690'00);
constexpr int kNoticeDays = 7;
const QDate kHardshipFrom(2026, 10, 12);

// The one item of the scheme pilu: 690 元/生 a term, settled by what was held.
[[nodiscard]] FeeRules feeRules()
{
    FeeItem item;
    item.code = QStringLiteral("service");
    item.name = QStringLiteral("课后服务费");
    item.basis = FeeBasis::Term;
    item.price = kPrice;
    item.settle = SettleRule::None;
    return {{item}, {}, kNoticeDays};
}

[[nodiscard]] std::optional<Waiver> waiverOf(const Student &student, const Story &story)
{
    const QString basis = QStringLiteral("校务会〔2026〕12号");
    const QString approver = QStringLiteral("校务会");
    for (const QString &free : {QStringLiteral("建档立卡"), QStringLiteral("残疾")}) {
        if (student.categories.contains(free))
            return Waiver{student.number, free,  {10'000}, story.firstDay,
                          story.lastDay,  basis, approver};
    }
    // Granted in the course of the term: what was paid before flows back in part.
    const QString hardship = QStringLiteral("困难");
    if (student.categories.contains(hardship))
        return Waiver{student.number, hardship,      {5'000},
                      kHardshipFrom,  story.lastDay, QStringLiteral("校务会〔2026〕19号"),
                      approver};
    return std::nullopt;
}

// A payment before it has its receipt; a reversal says which one it undoes.
struct Entry {
    Payment payment;
    qsizetype undoes = -1;
};

class Cashier
{
public:
    explicit Cashier(School &school) : m_school(school), m_random(school.size.seed, 8) {}

    // What a family pays of a bill; families with nothing to pay pay nothing.
    Money collect(const QString &student, Money due, const QDate &from)
    {
        if (due.isZero())
            return {};
        const QDate date = from.addDays(m_random.below(9));
        const int draw = m_random.below(1000);
        if (draw < 15)
            return {};
        const Money half = due.timesFraction(1, 2);
        if (draw < 27) {
            pay(student, half, date);
            return half;
        }
        if (draw < 40) {
            pay(student, half, date);
            pay(student, due - half, date.addDays(20));
            return due;
        }
        if (draw < 43)
            enterTwice(student, due, date);
        pay(student, due, date);
        return due;
    }

    void giveBack(const QString &student, Money amount, const QDate &date, const QString &why)
    {
        if (amount <= Money())
            return;
        m_school.book.rows<Refund>().append({student, amount, date, PaymentMethod::Transfer,
                                             QStringLiteral("TF%1").arg(++m_refunds, 6, 10, kZero),
                                             why});
    }

    // R-FEE-11: receipts are numbered in the order of their dates, reversals among them.
    void writeReceipts()
    {
        QList<qsizetype> order;
        for (qsizetype at = 0; at < m_entries.size(); ++at)
            order.append(at);
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return m_entries[a].payment.date < m_entries[b].payment.date;
        });
        int receipt = 0;
        for (const qsizetype at : order) {
            Entry &entry = m_entries[at];
            entry.payment.receipt = ++receipt;
            entry.payment.voucher = QStringLiteral("26%1").arg(receipt, 6, 10, kZero);
            if (entry.undoes >= 0)
                entry.payment.note = QStringLiteral("冲正收据 %1，重复登记")
                                         .arg(*m_entries[entry.undoes].payment.receipt);
            m_school.book.rows<Payment>().append(entry.payment);
        }
    }

private:
    static constexpr QChar kZero = u'0';

    void pay(const QString &student, Money amount, const QDate &date)
    {
        Payment payment;
        payment.student = student;
        payment.amount = amount;
        payment.date = date;
        payment.method = method();
        if (payment.method != PaymentMethod::Cash)
            payment.transaction = QStringLiteral("SK%1").arg(m_entries.size() + 1, 8, 10, kZero);
        m_entries.append({payment, -1});
    }

    [[nodiscard]] PaymentMethod method()
    {
        const int draw = m_random.below(100);
        if (draw < 10)
            return PaymentMethod::Cash;
        if (draw < 25)
            return PaymentMethod::Transfer;
        return draw < 88 ? PaymentMethod::Scan : PaymentMethod::Debit;
    }

    // A cash payment that was entered a second time and undone the next day.
    void enterTwice(const QString &student, Money amount, const QDate &date)
    {
        Payment twice;
        twice.student = student;
        twice.amount = amount;
        twice.date = date;
        m_entries.append({twice, -1});
        Payment undone = twice;
        undone.amount = -amount;
        undone.date = date.addDays(1);
        m_entries.append({undone, m_entries.size() - 1});
    }

    School &m_school;
    Random m_random;
    QList<Entry> m_entries;
    int m_refunds = 0;
};

// Why money goes back to a pupil that is still owed some; empty where nothing is given back yet.
[[nodiscard]] QString refundReason(const StudentFacts &facts)
{
    if (facts.selections.last().state == EnrollmentState::Ended)
        return QStringLiteral("退出课后服务，按实际课时结算");
    const bool granted = std::any_of(facts.waivers.begin(), facts.waivers.end(),
                                     [](const Waiver &w) { return w.start == kHardshipFrom; });
    return granted ? QStringLiteral("困难减免，退已缴费用") : QString();
}

struct Expense {
    const char16_t *category;
    const char16_t *text;
    const char16_t *payee;
    int perMille; // of what was collected
    QDate date;
};

[[nodiscard]] Money collectedUntil(const TermBook &book, const QDate &last)
{
    Money sum;
    for (const Payment &payment : book.rows<Payment>())
        sum += payment.date <= last ? payment.amount : Money();
    return sum;
}

// What is more than one row may hold (R-MON-1) comes in several.
template <typename Row>
void appendInParts(QList<Row> &rows, const Row &whole)
{
    const Money most = Money::fen(999'999'999);
    Row part = whole;
    Money left = whole.amount;
    for (int number = 1; left > most; ++number) {
        part.amount = most;
        part.voucher = whole.voucher + QStringLiteral("-%1").arg(number);
        rows.append(part);
        left -= most;
        part.voucher = whole.voucher;
    }
    part.amount = left;
    rows.append(part);
}

} // namespace

void addPrices(School &school)
{
    school.book.rows<Publicity>().append({QStringLiteral("课后服务费"), kPrice, QDate(2026, 8, 10),
                                          QDate(2026, 8, 25), QStringLiteral("毗校〔2026〕8号")});
    QSet<QString> selected;
    for (const Enrollment &enrollment : school.book.rows<Enrollment>()) {
        if (enrollment.isSelection())
            selected.insert(enrollment.student);
    }
    for (const Student &student : school.book.rows<Student>()) {
        const auto waiver = waiverOf(student, school.story);
        if (waiver && selected.contains(student.number))
            school.book.rows<Waiver>().append(*waiver);
    }
}

void addPayments(School &school)
{
    const TermPlan plan(school.book);
    SettlementRun run(plan, feeRules());
    Cashier cashier(school);
    for (const StudentFacts &facts : studentFacts(school.book)) {
        const Settlement settled = run.settle(facts);
        const bool late = facts.selections.first().start > school.story.firstDay;
        // A waiver that came later was not on the bill.
        const QString reason = refundReason(facts);
        const bool billedInFull = !facts.waivers.isEmpty() && !reason.isEmpty() &&
                                  facts.waivers.first().start == kHardshipFrom;
        const Money bill = settled.prepaid - (billedInFull ? Money() : settled.waivedPrepaid);
        const Money paid = cashier.collect(
            facts.student.number, bill, late ? facts.selections.first().start : QDate(2026, 9, 1));
        if (!reason.isEmpty())
            cashier.giveBack(facts.student.number, paid - (settled.consumed - settled.waived),
                             QDate(2026, 11, 20), reason);
    }
    cashier.writeReceipts();
}

void addFunds(School &school)
{
    TermBook &book = school.book;
    const QDate firstRemitted(2026, 9, 18);
    const QDate secondRemitted(2026, 10, 23);
    const Money first = collectedUntil(book, firstRemitted);
    const Money all = collectedUntil(book, secondRemitted);
    if (all <= Money())
        return;
    auto &moves = book.rows<TreasuryMove>();
    appendInParts<TreasuryMove>(
        moves, {firstRemitted, TreasuryMoveKind::Remitted, first, QStringLiteral("SJ2026-01")});
    if (all > first)
        appendInParts<TreasuryMove>(moves, {secondRemitted, TreasuryMoveKind::Remitted, all - first,
                                            QStringLiteral("SJ2026-02")});
    appendInParts<TreasuryMove>(moves, {QDate(2026, 10, 26), TreasuryMoveKind::Returned,
                                        all.timesFraction(3, 10), QStringLiteral("BH2026-01")});
    appendInParts<TreasuryMove>(moves, {QDate(2026, 11, 20), TreasuryMoveKind::Returned,
                                        all.timesFraction(4, 10), QStringLiteral("BH2026-02")});

    int voucher = 0;
    for (const Expense &expense :
         {Expense{u"人员", u"9—10月教师课时补助", u"全体任课教师", 230, {2026, 10, 30}},
          Expense{u"人员", u"9—10月外聘机构课时费", u"启明舞蹈中心（演示）", 12, {2026, 10, 30}},
          Expense{u"人员", u"9—10月外聘机构课时费", u"川韵曲艺社（演示）", 11, {2026, 10, 30}},
          Expense{u"其他", u"学生意外伤害保险", u"示例保险公司", 20, {2026, 11, 2}},
          Expense{u"其他", u"社团活动耗材", u"示例文具店", 16, {2026, 11, 6}},
          Expense{u"其他", u"10月水电费", u"示例供电所", 9, {2026, 11, 12}},
          Expense{u"人员", u"11月教师课时补助", u"全体任课教师", 150, {2026, 11, 30}}}) {
        appendInParts<Spending>(book.rows<Spending>(),
                                {expense.date, QString::fromUtf16(expense.category),
                                 all.timesFraction(expense.perMille, 1000),
                                 QString::fromUtf16(expense.text),
                                 QStringLiteral("ZC2026-%1").arg(++voucher, 2, 10, QChar(u'0')),
                                 QString::fromUtf16(expense.payee)});
    }
}

} // namespace kehou::demo
