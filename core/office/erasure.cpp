// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/erasure.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "core/rules/enrollment/moves.h"
#include "core/rules/fees/statement.h"
#include "core/rules/ledger/account.h"
#include "core/rules/redlines/red_line.h"

#include <QCoreApplication>
#include <QMap>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

// The terms of the file by their dates.
[[nodiscard]] QList<Stored<TermRow>> termsByDate(Tables &tables)
{
    QList<Stored<TermRow>> terms = tables.terms();
    std::sort(terms.begin(), terms.end(), [](const auto &a, const auto &b) {
        return a.row.term.dates.first() < b.row.term.dates.first();
    });
    return terms;
}

// Everybody as in the last term that has them on its roll.
[[nodiscard]] QMap<QString, KeptChild> childrenOf(Tables &tables)
{
    QMap<QString, KeptChild> children;
    for (const Stored<TermRow> &term : termsByDate(tables)) {
        for (const Student &student : tables.rows<Student>(TermId(term.id)))
            children.insert(student.number,
                            {student.number, student.name, student.className, term.row.term.name,
                             erasableFrom(term.row.term.dates.last())});
    }
    return children;
}

[[nodiscard]] bool isErased(const KeptChild &child)
{
    return child.name == pseudonymOf(child.number);
}

[[nodiscard]] Money openMoney(Tables &tables, const QString &student)
{
    Money open;
    for (const Stored<TermRow> &term : tables.terms())
        open += tables.journal().balance(TermId(term.id), {AccountKind::Receivable, student}) +
                tables.journal().balance(TermId(term.id), {AccountKind::Repayable, student});
    return open;
}

[[nodiscard]] std::optional<Failure> refusalOf(Tables &tables, const KeptChild &child, QDate today)
{
    if (isErased(child))
        return refuse(Text::tr("The data of student %1 are erased already.").arg(child.number));
    if (today < child.erasableFrom)
        return refuse(
            Text::tr("The data of student %1 are kept until %2: three years after the "
                     "end of %3 (R-DAT-3).")
                .arg(child.number, isoText(child.erasableFrom.addDays(-1)), child.lastTerm));
    const Money open = openMoney(tables, child.number);
    if (!open.isZero())
        return refuse(Text::tr("%1 yuan of student %2 are open. Settle them first, then erase.")
                          .arg(moneyText(open), child.number));
    return std::nullopt;
}

// Takes one child out of one term.
class TermEraser
{
public:
    TermEraser(Tables &tables, TermId term, const Erasure &erasure)
        : m_tables(tables), m_term(term), m_erasure(erasure), m_student(erasure.student),
          m_pseudonym(pseudonymOf(erasure.student))
    {
        for (const auto &stored : tables.ofStudent<Student>(term, m_student))
            m_words += {stored.row.name, stored.row.guardian, stored.row.phone};
        for (const auto &stored : tables.ofStudent<Enrollment>(term, m_student))
            m_words.append(stored.row.applicant);
    }

    [[nodiscard]] const QStringList &words() const { return m_words; }

    // Also words by which other terms knew it.
    void erase(const QStringList &words)
    {
        m_words = words;
        m_words.removeDuplicates();
        eraseRows();
        eraseTexts();
        m_tables.insert<Erasure>(m_term, m_erasure);
    }

private:
    template <typename Row, typename Change>
    void changeAll(const QList<Stored<Row>> &rows, const Change &change)
    {
        for (const Stored<Row> &stored : rows) {
            Row row = stored.row;
            change(row);
            if (row != stored.row)
                m_tables.update<Row>(stored.id, row);
        }
    }
    template <typename Row, typename Change>
    void changeOwn(const Change &change)
    {
        changeAll(m_tables.ofStudent<Row>(m_term, m_student), change);
    }
    // Whatever was typed into these fields by whomever.
    template <typename Row, typename... Fields>
    void clean(Fields... fields)
    {
        changeAll(m_tables.stored<Row>(m_term), [&](Row &row) {
            ((row.*fields = withoutWords(row.*fields, m_words, m_pseudonym)), ...);
        });
    }

    void eraseRows()
    {
        changeOwn<Student>([](Student &row) { row = erased(row); });
        changeOwn<Enrollment>([&](Enrollment &row) {
            row.applicant = row.applicant.isEmpty() ? QString() : m_pseudonym;
        });
        int waivers = 0; // the category is part of the row's key
        changeOwn<Waiver>(
            [&](Waiver &row) { row.category = m_pseudonym + u'-' + QString::number(++waivers); });
    }

    void eraseTexts()
    {
        clean<Enrollment>(&Enrollment::note);
        clean<EnrollmentStep>(&EnrollmentStep::by, &EnrollmentStep::reason);
        clean<Waiver>(&Waiver::basis);
        clean<Mark>(&Mark::note);
        clean<Session>(&Session::note);
        clean<Patrol>(&Patrol::note, &Patrol::followUp);
        clean<AbsenceNote>(&AbsenceNote::doneBy, &AbsenceNote::what);
        clean<LatePickup>(&LatePickup::collector, &LatePickup::note);
        clean<Payment>(&Payment::note);
        clean<Refund>(&Refund::note);
        clean<StatementLine>(&StatementLine::payer, &StatementLine::note);
        clean<RedLineException>(&RedLineException::row, &RedLineException::reason);
        clean<Narrative>(&Narrative::text);
    }

    Tables &m_tables;
    TermId m_term;
    Erasure m_erasure;
    QString m_student;
    QString m_pseudonym;
    QStringList m_words;
};

void eraseChild(Tables &tables, const QString &student, QDate today)
{
    std::vector<TermEraser> terms;
    QStringList words;
    for (const Stored<TermRow> &term : tables.terms()) {
        if (tables.ofStudent<Student>(TermId(term.id), student).isEmpty())
            continue;
        terms.emplace_back(tables, TermId(term.id), Erasure{student, today});
        words += terms.back().words();
    }
    for (TermEraser &term : terms)
        term.erase(words);
}

} // namespace

Result<QList<KeptChild>> erasableChildren(Office &office, QDate today)
{
    using Children = QList<KeptChild>;
    return office.read<Children>([&](Tables &tables) -> Result<Children> {
        Children list = childrenOf(tables).values();
        list.removeIf(
            [&](const KeptChild &child) { return isErased(child) || today < child.erasableFrom; });
        return list;
    });
}

Result<void> eraseChildren(Office &office, const QStringList &students, QDate today)
{
    const QString text =
        Text::tr("Erase the data of %n child(ren)", nullptr, static_cast<int>(students.size()));
    const auto erased = office.perform<void>(text, [&](Tables &tables) -> Result<void> {
        const QMap<QString, KeptChild> children = childrenOf(tables);
        for (const QString &student : students) {
            if (!children.contains(student))
                return refuse(Text::tr("There is no student %1 in this file.").arg(student));
            if (const auto refusal = refusalOf(tables, children[student], today))
                return *refusal;
            eraseChild(tables, student, today);
        }
        return done();
    });
    if (erased)
        office.checkpoint(); // what was written meanwhile holds the old texts too
    return erased;
}

} // namespace kehou
