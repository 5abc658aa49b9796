// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fees/payments_panel.h"

#include "core/base/text_forms.h"
#include "core/office/settle.h"
#include "ui/pages/fees/money_form.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString receiptText(const PaymentLine &line)
{
    return line.payment.receipt ? QString::number(*line.payment.receipt) : QString();
}

[[nodiscard]] Column<PaymentLine> receiptColumn()
{
    Column<PaymentLine> column = textColumn<PaymentLine>(PaymentsPanel::tr("Receipt"), receiptText);
    column.align = Align::Number;
    column.sortKey = [](const PaymentLine &line) {
        return QVariant(line.payment.receipt.value_or(0));
    };
    return column;
}

// A reversal, and what was reversed, say so in words as well.
[[nodiscard]] QString stateText(const PaymentLine &line)
{
    if (line.payment.amount < Money())
        return PaymentsPanel::tr("↩ reversal");
    return line.reversible ? QString() : PaymentsPanel::tr("— reversed");
}

[[nodiscard]] Column<PaymentLine> stateColumn()
{
    Column<PaymentLine> column = textColumn<PaymentLine>(PaymentsPanel::tr("State"), stateText);
    column.tone = [](const PaymentLine &line) {
        return line.payment.amount < Money() ? Tone::Warning : Tone::Muted;
    };
    return column;
}

[[nodiscard]] QList<Column<PaymentLine>> paymentColumns()
{
    using Row = PaymentLine;
    return {
        receiptColumn(),
        textColumn<Row>(PaymentsPanel::tr("Date"),
                        [](const Row &r) { return isoText(r.payment.date); }),
        textColumn<Row>(PaymentsPanel::tr("Class"), [](const Row &r) { return r.payer.className; }),
        textColumn<Row>(PaymentsPanel::tr("Number"),
                        [](const Row &r) { return r.payment.student; }),
        textColumn<Row>(PaymentsPanel::tr("Name"), [](const Row &r) { return r.payer.name; }),
        moneyColumn<Row>(PaymentsPanel::tr("Amount"),
                         [](const Row &r) { return r.payment.amount; }),
        textColumn<Row>(PaymentsPanel::tr("Way"),
                        [](const Row &r) { return methodName(r.payment.method); }),
        textColumn<Row>(PaymentsPanel::tr("Transaction"),
                        [](const Row &r) { return r.payment.transaction; }),
        stateColumn(),
        textColumn<Row>(PaymentsPanel::tr("Note"), [](const Row &r) { return r.payment.note; })};
}

[[nodiscard]] QVariant paymentKey(const PaymentLine &line)
{
    return line.id;
}

} // namespace

PaymentsPanel::PaymentsPanel(OfficeLink &link, QWidget *parent)
    : FeesPanel(parent), m_link(link), m_rows(paymentColumns(), paymentKey)
{
    setObjectName(QStringLiteral("paymentsPanel"));
    build();
    connect(m_form, &MoneyForm::entered, this, &PaymentsPanel::enter);
    connect(m_form, &MoneyForm::payerChosen, this, &PaymentsPanel::showStanding);
    connect(m_form, &MoneyForm::refused, this,
            [this](const QString &text) { Q_EMIT message(MessageKind::Warning, text); });
    connect(m_list, &DataTable::currentRowChanged, this, &PaymentsPanel::updateReversal);
    connect(m_list, &DataTable::rowActivated, this, [this] { m_reason->setFocus(); });
    connect(m_reason, &CommittedLineEdit::submitted, this, &PaymentsPanel::reverse);
    connect(m_reverse, &QPushButton::clicked, this, &PaymentsPanel::reverse);
    connect(m_print, &QPushButton::clicked, this, &PaymentsPanel::printReceipts);
    updateReversal();
}

void PaymentsPanel::build()
{
    m_form = new MoneyForm(tr("&Enter payment"), m_link.today());
    setFirstField(this, m_form);
    m_list = new DataTable(QStringLiteral("payments"));
    m_list->setTexts(tr("Payments"), tr("No payment is entered yet. Enter the first one above, or "
                                        "import the sheet 缴费."));
    m_list->setModel(&m_rows);
    m_totals = new QLabel;
    m_totals->setObjectName(QStringLiteral("paymentTotals"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_form);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    column->addWidget(buildReversal());
}

QWidget *PaymentsPanel::buildReversal()
{
    m_reversalText = new QLabel;
    m_reversalText->setObjectName(QStringLiteral("reversalText"));
    m_reversalText->setWordWrap(true);
    m_reason = new CommittedLineEdit;
    m_reason->setObjectName(QStringLiteral("reversalReason"));
    m_reason->setPlaceholderText(tr("reason, such as: typed for the wrong child"));
    m_reason->setAccessibleName(tr("Reason of the reversal"));
    m_reverse = new QPushButton(tr("&Reverse payment"));
    m_reverse->setObjectName(QStringLiteral("reversePayment"));
    m_print = new QPushButton(tr("&Print receipt"));
    m_print->setObjectName(QStringLiteral("printReceipt"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_reversalText, 2);
    row->addWidget(m_reason, 2);
    row->addWidget(m_reverse);
    row->addWidget(m_print);
    return line;
}

bool PaymentsPanel::hasUnsavedEntry() const
{
    return m_form->isTouched();
}

void PaymentsPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return listPayments(office, term); },
        [this](const Result<PaymentBook> &book) { showBook(book); });
}

// The latest one on top: it is what was just typed.
void PaymentsPanel::showBook(const Result<PaymentBook> &book)
{
    if (!book) {
        m_rows.setRows({});
        m_totals->setText(book.failure().text);
        return;
    }
    QList<PaymentLine> lines = book.value().payments;
    std::reverse(lines.begin(), lines.end());
    Money sum;
    for (const PaymentLine &line : lines)
        sum += line.payment.amount;
    m_form->setPayers(book.value().payers);
    m_rows.setRows(lines);
    m_totals->setText(tr("All %n payment(s), less what was reversed: %1 yuan", nullptr,
                         static_cast<int>(lines.size()))
                          .arg(moneyText(sum)));
    updateReversal();
}

// What the family owes stands beside the name while the amount is being typed.
void PaymentsPanel::showStanding(const Payer &payer)
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
            const Money toPay = account.prepaid - account.waivedPrepaid;
            m_form->setStanding(tr("%1: to pay as enrolled %2 · paid %3 · open %4")
                                    .arg(payer.name, moneyText(toPay), moneyText(account.paid),
                                         moneyText(std::max(toPay - account.paid, Money()))));
        });
}

void PaymentsPanel::enter(const MoneyEntry &entry)
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [entry, term = m_link.termName()](Office &office) {
            return enterPayment(office, entry, term);
        },
        [this, entry](const Result<EnteredPayment> &entered) { afterEntry(entry, entered); });
}

void PaymentsPanel::afterEntry(const MoneyEntry &entry, const Result<EnteredPayment> &entered)
{
    if (!entered)
        return complain(entered.failure());
    if (entered.value().known)
        Q_EMIT message(MessageKind::Info,
                       tr("Transaction %1 is entered already, as receipt %2. It stays one payment.")
                           .arg(entry.transaction)
                           .arg(entered.value().receipt));
    else
        Q_EMIT message(MessageKind::Success, tr("Saved: receipt %1, %2 yuan of student %3.")
                                                 .arg(entered.value().receipt)
                                                 .arg(moneyText(entry.amount), entry.student));
    m_form->clear();
    m_form->focusStudent();
}

void PaymentsPanel::updateReversal()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && row < m_rows.rowCount();
    const bool reversible = chosen && m_rows.row(row).reversible;
    m_print->setEnabled(chosen);
    m_reason->setEnabled(reversible);
    m_reverse->setEnabled(reversible);
    if (!chosen)
        m_reversalText->setText(tr("Choose a payment to reverse it. Nothing entered is deleted."));
    else if (!reversible)
        m_reversalText->setText(tr("Receipt %1 cannot be reversed: it is a reversal or reversed.")
                                    .arg(receiptText(m_rows.row(row))));
    else
        m_reversalText->setText(tr("Receipt %1: %2, %3 yuan")
                                    .arg(receiptText(m_rows.row(row)), m_rows.row(row).payer.name,
                                         moneyText(m_rows.row(row).payment.amount)));
}

// The receipts of the chosen payment's student; those printed before come as copies.
void PaymentsPanel::printReceipts()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT openPage(QStringLiteral("papers"),
                        QStringLiteral("receipt/") + m_rows.row(row).payment.student);
}

void PaymentsPanel::reverse()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_link.isOpen())
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        Q_EMIT message(MessageKind::Warning, tr("Say why the payment is reversed."));
        return;
    }
    const Reversal reversal{m_rows.row(row).id, m_link.today(), m_reason->text()};
    m_link.post(
        this,
        [reversal, term = m_link.termName()](Office &office) {
            return reversePayment(office, reversal, term);
        },
        [this](const Result<EnteredPayment> &entered) {
            if (!entered)
                return complain(entered.failure());
            emptyLine(m_reason);
            Q_EMIT message(MessageKind::Success,
                           tr("Saved: the reversal is receipt %1.").arg(entered.value().receipt));
        });
}

} // namespace kehou::ui
