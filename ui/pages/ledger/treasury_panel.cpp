// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/treasury_panel.h"

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

using Line = Stored<TreasuryMove>;

// The words of 类型, in the order of TreasuryMoveKind.
[[nodiscard]] QStringList kindNames()
{
    return {QStringLiteral("上缴"), QStringLiteral("拨回")};
}

[[nodiscard]] QList<Column<Line>> moveColumns()
{
    return {
        textColumn<Line>(TreasuryPanel::tr("Date"),
                         [](const Line &l) { return isoText(l.row.date); }),
        textColumn<Line>(
            TreasuryPanel::tr("Direction"),
            [](const Line &l) { return kindNames().at(static_cast<int>(l.row.kind)); }),
        moneyColumn<Line>(TreasuryPanel::tr("Amount"), [](const Line &l) { return l.row.amount; }),
        textColumn<Line>(TreasuryPanel::tr("Voucher"),
                         [](const Line &l) { return l.row.voucher; })};
}

[[nodiscard]] QVariant keyOf(const Line &line)
{
    return line.id;
}

} // namespace

TreasuryPanel::TreasuryPanel(OfficeLink &link, QWidget *parent)
    : LedgerPanel(parent), m_link(link), m_rows(moveColumns(), keyOf),
      m_form(new FundForm(FundForm::Purpose::Treasury, link.today())),
      m_list(new DataTable(QStringLiteral("treasury"))), m_totals(new QLabel),
      m_reversal(new ReversalLine)
{
    setObjectName(QStringLiteral("treasuryPanel"));
    setFirstField(this, m_form);
    m_list->setTexts(tr("Treasury"), tr("Nothing was remitted or came back yet. Enter it above, "
                                        "or import the sheet 专户."));
    m_form->setChoices(kindNames());
    m_list->setModel(&m_rows);
    m_totals->setObjectName(QStringLiteral("treasuryTotals"));
    m_totals->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_form);
    column->addWidget(m_list, 1);
    column->addWidget(m_totals);
    column->addWidget(m_reversal);
    const auto warn = [this](const QString &text) { Q_EMIT message(MessageKind::Warning, text); };
    connect(m_form, &FundForm::entered, this, &TreasuryPanel::enter);
    connect(m_form, &FundForm::refused, this, warn);
    connect(m_list, &DataTable::currentRowChanged, this, &TreasuryPanel::showChosen);
    connect(m_reversal, &ReversalLine::reversed, this, &TreasuryPanel::reverse);
    connect(m_reversal, &ReversalLine::refused, this, warn);
}

bool TreasuryPanel::hasUnsavedEntry() const
{
    return m_form->isTouched();
}

void TreasuryPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return listFunds(office, term); },
        [this](const Result<FundBook> &book) { showBook(book); });
}

// The latest one on top: it is what was just typed.
void TreasuryPanel::showBook(const Result<FundBook> &book)
{
    if (!book) {
        m_rows.setRows({});
        m_totals->setText(book.failure().text);
        return;
    }
    const FundBook &funds = book.value();
    QList<Line> lines = funds.moves;
    std::reverse(lines.begin(), lines.end());
    m_rows.setRows(lines);
    m_totals->setText(tr("Collected %1 yuan · remitted %2 · came back %3 · spent %4")
                          .arg(moneyText(funds.sums.collected), moneyText(funds.sums.remitted),
                               moneyText(funds.sums.returned), moneyText(funds.sums.spent)));
    showChosen();
}

void TreasuryPanel::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.rowCount())
        return m_reversal->setChosen({});
    const TreasuryMove &move = m_rows.row(row).row;
    m_reversal->setChosen(tr("Voucher %1: %2 yuan").arg(move.voucher, moneyText(move.amount)));
}

void TreasuryPanel::enter(const FundEntry &entry)
{
    if (!m_link.isOpen())
        return;
    const TreasuryMove move{entry.date, static_cast<TreasuryMoveKind>(entry.choiceIndex),
                            entry.amount, entry.voucher};
    m_link.post(
        this,
        [move, term = m_link.termName()](Office &office) {
            return enterTreasuryMove(office, move, term);
        },
        [this, move](const Result<void> &entered) { afterEntry(move, entered); });
}

void TreasuryPanel::afterEntry(const TreasuryMove &move, const Result<void> &entered)
{
    if (!entered)
        return complain(entered.failure());
    const QString text = move.kind == TreasuryMoveKind::Remitted
                             ? tr("Saved: %1 yuan remitted, voucher %2.")
                             : tr("Saved: %1 yuan came back, voucher %2.");
    Q_EMIT message(MessageKind::Success, text.arg(moneyText(move.amount), move.voucher.trimmed()));
    m_form->clear();
    m_form->focusAmount();
}

void TreasuryPanel::reverse(const QString &reason)
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_link.isOpen())
        return;
    const FundReversal reversal{m_rows.row(row).id, reason};
    m_link.post(
        this,
        [reversal, term = m_link.termName()](Office &office) {
            return reverseTreasuryMove(office, reversal, term);
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
