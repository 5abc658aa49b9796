// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/refunds_panel.h"

#include "core/base/text_forms.h"
#include "core/office/settle.h"
#include "ui/pages/fees/money_form.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QList<Column<RefundLine>> refundColumns()
{
    using Row = RefundLine;
    return {
        textColumn<Row>(RefundsPanel::tr("Date"),
                        [](const Row &r) { return isoText(r.refund.date); }),
        textColumn<Row>(RefundsPanel::tr("Class"), [](const Row &r) { return r.payer.className; }),
        textColumn<Row>(RefundsPanel::tr("Number"), [](const Row &r) { return r.refund.student; }),
        textColumn<Row>(RefundsPanel::tr("Name"), [](const Row &r) { return r.payer.name; }),
        moneyColumn<Row>(RefundsPanel::tr("Amount"), [](const Row &r) { return r.refund.amount; }),
        textColumn<Row>(RefundsPanel::tr("Way"),
                        [](const Row &r) { return methodName(r.refund.method); }),
        textColumn<Row>(RefundsPanel::tr("Transaction"),
                        [](const Row &r) { return r.refund.transaction; }),
        textColumn<Row>(RefundsPanel::tr("Note"), [](const Row &r) { return r.refund.note; })};
}

[[nodiscard]] QVariant refundKey(const RefundLine &line)
{
    return line.id;
}

} // namespace

RefundsPanel::RefundsPanel(OfficeLink &link, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_rows(refundColumns(), refundKey),
      m_form(new MoneyForm(tr("&Enter refund"), link.today())),
      m_list(new DataTable(QStringLiteral("refunds"))), m_totals(new QLabel)
{
    setObjectName(QStringLiteral("refundsPanel"));
    setFirstField(this, m_form);
    m_list->setTexts(tr("Refunds"), tr("Nothing is given back yet. The settlement says who gets "
                                       "how much; enter it above."));
    m_list->setModel(&m_rows);
    m_totals->setObjectName(QStringLiteral("refundTotals"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_form);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    connect(m_form, &MoneyForm::entered, this, &RefundsPanel::enter);
    connect(m_form, &MoneyForm::payerChosen, this, &RefundsPanel::showStanding);
    connect(m_form, &MoneyForm::refused, this,
            [this](const QString &text) { Q_EMIT message(MessageKind::Warning, text); });
}

bool RefundsPanel::hasUnsavedEntry() const
{
    return m_form->isTouched();
}

void RefundsPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return listPayments(office, term); },
        [this](const Result<PaymentBook> &book) { showBook(book); });
}

void RefundsPanel::showBook(const Result<PaymentBook> &book)
{
    if (!book) {
        m_rows.setRows({});
        m_totals->setText(book.failure().text);
        return;
    }
    QList<RefundLine> lines = book.value().refunds;
    std::reverse(lines.begin(), lines.end());
    Money sum;
    for (const RefundLine &line : lines)
        sum += line.refund.amount;
    m_form->setPayers(book.value().payers);
    m_rows.setRows(lines);
    m_totals->setText(tr("All %n refund(s): %1 yuan", nullptr, static_cast<int>(lines.size()))
                          .arg(moneyText(sum)));
}

void RefundsPanel::showStanding(const Payer &payer)
{
    m_form->setStanding(payer.name);
    m_link.post(
        this,
        [payer, term = m_link.termName()](Office &office) {
            return explainStudent(office, payer.number, {term, {}, {}});
        },
        [this, payer](const Result<Explanation> &explained) {
            if (!m_form->isTouched())
                return; // entered meanwhile
            if (!explained) {
                m_form->setStanding(explained.failure().text);
                return;
            }
            const Settlement &account = explained.value().settlement;
            QString text = tr("%1: to give back %2 · paid %3 · refunded %4")
                               .arg(payer.name, moneyText(account.refund()),
                                    moneyText(account.paid), moneyText(account.refunded));
            if (!account.complete())
                text += tr(" · ○ %n period(s) without a roll, so this can still change", nullptr,
                           account.counts.unrecorded);
            m_form->setStanding(text);
        });
}

void RefundsPanel::enter(const MoneyEntry &entry)
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [entry, term = m_link.termName()](Office &office) {
            return enterRefund(office, entry, term);
        },
        [this, entry](const Result<EnteredRefund> &entered) { afterEntry(entry, entered); });
}

void RefundsPanel::afterEntry(const MoneyEntry &entry, const Result<EnteredRefund> &entered)
{
    if (!entered)
        return complain(entered.failure());
    if (entered.value().known)
        Q_EMIT message(
            MessageKind::Info,
            tr("Transaction %1 is entered already. It stays one refund.").arg(entry.transaction));
    else
        Q_EMIT message(MessageKind::Success, tr("Saved: %1 yuan given back to student %2.")
                                                 .arg(moneyText(entry.amount), entry.student));
    m_form->clear();
    m_form->focusStudent();
}

} // namespace kehou::ui
