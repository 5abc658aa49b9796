// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/spending_panel.h"

#include "core/base/text_forms.h"
#include "ui/pages/ledger/fund_form.h"
#include "ui/pages/ledger/reversal_line.h"
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

using Line = Stored<Spending>;

[[nodiscard]] QList<Column<Line>> spendingColumns()
{
    return {
        textColumn<Line>(SpendingPanel::tr("Date"),
                         [](const Line &l) { return isoText(l.row.date); }),
        textColumn<Line>(SpendingPanel::tr("Category"),
                         [](const Line &l) { return l.row.category; }),
        moneyColumn<Line>(SpendingPanel::tr("Amount"), [](const Line &l) { return l.row.amount; }),
        textColumn<Line>(SpendingPanel::tr("What for"), [](const Line &l) { return l.row.text; }),
        textColumn<Line>(SpendingPanel::tr("Voucher"), [](const Line &l) { return l.row.voucher; }),
        textColumn<Line>(SpendingPanel::tr("Payee"), [](const Line &l) { return l.row.payee; })};
}

[[nodiscard]] QVariant keyOf(const Line &line)
{
    return line.id;
}

} // namespace

SpendingPanel::SpendingPanel(OfficeLink &link, QWidget *parent)
    : LedgerPanel(parent), m_link(link), m_rows(spendingColumns(), keyOf),
      m_form(new FundForm(FundForm::Purpose::Spending, link.today())),
      m_list(new DataTable(QStringLiteral("spending"))), m_totals(new QLabel),
      m_reversal(new ReversalLine)
{
    setObjectName(QStringLiteral("spendingPanel"));
    setFirstField(this, m_form);
    m_list->setTexts(tr("Spending"), tr("Nothing is spent yet. Enter the first voucher above, or "
                                        "import the sheet 支出."));
    m_list->setModel(&m_rows);
    m_totals->setObjectName(QStringLiteral("spendingTotals"));
    m_totals->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_form);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    column->addWidget(m_reversal);
    const auto warn = [this](const QString &text) { Q_EMIT message(MessageKind::Warning, text); };
    connect(m_form, &FundForm::entered, this, &SpendingPanel::enter);
    connect(m_form, &FundForm::refused, this, warn);
    connect(m_list, &DataTable::currentRowChanged, this, &SpendingPanel::showChosen);
    connect(m_reversal, &ReversalLine::reversed, this, &SpendingPanel::reverse);
    connect(m_reversal, &ReversalLine::refused, this, warn);
}

bool SpendingPanel::hasUnsavedEntry() const
{
    return m_form->isTouched();
}

void SpendingPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return listFunds(office, term); },
        [this](const Result<FundBook> &book) { showBook(book); });
}

// The latest one on top: it is what was just typed.
void SpendingPanel::showBook(const Result<FundBook> &book)
{
    if (!book) {
        m_rows.setRows({});
        m_totals->setText(book.failure().text);
        return;
    }
    const FundBook &funds = book.value();
    QList<Line> lines = funds.spending;
    std::reverse(lines.begin(), lines.end());
    m_form->setChoices(funds.categories);
    m_rows.setRows(lines);
    const QString text = funds.from == SpendingFrom::SpecialFunds
                             ? tr("Spent %1 yuan · came back from the treasury %2 · may still be "
                                  "spent %3")
                             : tr("Spent %1 yuan · collected %2 · may still be spent %3");
    const Money left = funds.sums.spendable(funds.from);
    m_totals->setText(
        text.arg(moneyText(funds.sums.spent), moneyText(funds.sums.spent + left), moneyText(left)));
    showChosen();
}

void SpendingPanel::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.rowCount())
        return m_reversal->setChosen({});
    const Spending &spending = m_rows.row(row).row;
    m_reversal->setChosen(tr("Voucher %1: %2, %3 yuan")
                              .arg(spending.voucher, spending.text, moneyText(spending.amount)));
}

void SpendingPanel::enter(const FundEntry &entry)
{
    if (!m_link.isOpen())
        return;
    const Spending spending{entry.date, entry.choice,  entry.amount,
                            entry.text, entry.voucher, entry.payee};
    m_link.post(
        this,
        [spending, term = m_link.termName()](Office &office) {
            return enterSpending(office, spending, term);
        },
        [this, spending](const Result<EnteredSpending> &entered) {
            afterEntry(spending, entered);
        });
}

void SpendingPanel::afterEntry(const Spending &spending, const Result<EnteredSpending> &entered)
{
    if (!entered)
        return complain(entered.failure());
    if (entered.value().warning.isEmpty())
        Q_EMIT message(MessageKind::Success,
                       tr("Saved: %1 yuan spent, voucher %2.")
                           .arg(moneyText(spending.amount), spending.voucher.trimmed()));
    else
        Q_EMIT message(MessageKind::Warning, tr("Saved. %1").arg(entered.value().warning));
    m_form->clear();
    m_form->focusAmount();
}

void SpendingPanel::reverse(const QString &reason)
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_link.isOpen())
        return;
    const FundReversal reversal{m_rows.row(row).id, reason};
    m_link.post(
        this,
        [reversal, term = m_link.termName()](Office &office) {
            return reverseSpending(office, reversal, term);
        },
        [this](const Result<void> &reversed) {
            if (!reversed)
                return complain(reversed.failure());
            m_reversal->clear();
            Q_EMIT message(MessageKind::Success,
                           tr("Taken back. The journal keeps the entry and its reversal."));
        });
}

} // namespace kehou::ui
