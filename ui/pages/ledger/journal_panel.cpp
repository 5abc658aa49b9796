// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/journal_panel.h"

#include "core/base/text_forms.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

namespace
{

using Line = JournalLine;

[[nodiscard]] Column<Line> numberColumn()
{
    Column<Line> column = textColumn<Line>(JournalPanel::tr("Entry"),
                                           [](const Line &l) { return QString::number(l.entry); });
    column.align = Align::Number;
    column.sortKey = [](const Line &l) { return QVariant(l.entry); };
    return column;
}

// One side of the account: blank is not zero.
[[nodiscard]] Column<Line> sideColumn(const QString &header, int sign)
{
    const auto amount = [sign](const Line &l) { return l.amount * sign; };
    Column<Line> column = textColumn<Line>(header, [amount](const Line &l) {
        return amount(l) > Money() ? moneyText(amount(l)) : QString();
    });
    column.align = Align::Number;
    column.sortKey = [amount](const Line &l) {
        return QVariant(static_cast<qint64>(amount(l).fen()));
    };
    return column;
}

[[nodiscard]] QList<Column<Line>> journalColumns()
{
    return {numberColumn(),
            textColumn<Line>(JournalPanel::tr("Date"),
                             [](const Line &l) { return isoText(l.event.date); }),
            textColumn<Line>(JournalPanel::tr("Text"), [](const Line &l) { return l.event.text; }),
            textColumn<Line>(JournalPanel::tr("Account"),
                             [](const Line &l) { return accountText(l.account); }),
            sideColumn(JournalPanel::tr("Debit"), 1),
            sideColumn(JournalPanel::tr("Credit"), -1),
            moneyColumn<Line>(JournalPanel::tr("Balance of the account"),
                              [](const Line &l) { return l.balance; })};
}

[[nodiscard]] QVariant keyOf(const Line &line)
{
    return QStringLiteral("%1/%2").arg(line.entry).arg(line.line);
}

// The page and place of what moved the money.
[[nodiscard]] std::pair<QString, QString> placeOf(const Line &line)
{
    switch (line.event.source.kind) {
    case EventKind::Payment:
        return {QStringLiteral("fees"), QStringLiteral("payments")};
    case EventKind::Refund:
        return {QStringLiteral("fees"), QStringLiteral("refunds")};
    case EventKind::TreasuryMove:
        return {QStringLiteral("ledger"), QStringLiteral("treasury")};
    case EventKind::Spending:
        return {QStringLiteral("ledger"), QStringLiteral("spending")};
    case EventKind::Bill:
        return {QStringLiteral("fees"), QStringLiteral("bills")};
    case EventKind::Settlement:
    case EventKind::Adjustment:
    case EventKind::Carry:
        return {QStringLiteral("fees"), QStringLiteral("settlement")};
    case EventKind::Pay:
        return {QStringLiteral("pay"), QString()};
    }
    return {};
}

} // namespace

JournalPanel::JournalPanel(OfficeLink &link, QWidget *parent)
    : LedgerPanel(parent), m_link(link), m_rows(journalColumns(), keyOf), m_account(new QComboBox),
      m_list(new DataTable(QStringLiteral("journal"))), m_chosen(new QLabel)
{
    setObjectName(QStringLiteral("journalPanel"));
    m_account->setObjectName(QStringLiteral("journalAccount"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setMinimumContentsLength(16);
    m_list->setTexts(tr("Journal"), tr("Nothing is booked yet. Payments, refunds, money to and "
                                       "from the treasury and spending are booked when they are "
                                       "entered."));
    m_list->setModel(&m_rows);
    m_list->addTool(m_account);
    m_chosen->setObjectName(QStringLiteral("journalEvent"));
    m_chosen->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosen);
    setFirstField(this, m_list);
    connect(m_account, &QComboBox::currentIndexChanged, this, &JournalPanel::showAccount);
    connect(m_list, &DataTable::currentRowChanged, this, &JournalPanel::showChosen);
    connect(m_list, &DataTable::rowActivated, this, &JournalPanel::openEvent);
    offerAccounts();
}

void JournalPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return readJournal(office, term); },
        [this](const Result<JournalView> &journal) { showJournal(journal); });
}

void JournalPanel::showJournal(const Result<JournalView> &journal)
{
    m_journal = journal ? journal.value() : JournalView();
    offerAccounts();
    showAccount();
    if (!journal)
        m_chosen->setText(journal.failure().text);
}

// The chosen account stays chosen.
void JournalPanel::offerAccounts()
{
    const QSignalBlocker quiet(m_account);
    const QString chosen = m_account->currentText();
    m_account->clear();
    m_account->addItem(tr("all accounts"));
    for (const Account &account : m_journal.accounts)
        m_account->addItem(accountText(account));
    m_account->setCurrentIndex(std::max(m_account->findText(chosen), 0));
}

void JournalPanel::showAccount()
{
    const int chosen = m_account->currentIndex() - 1;
    QList<Line> lines = m_journal.lines;
    if (chosen >= 0 && chosen < m_journal.accounts.size())
        lines.removeIf(
            [&](const Line &line) { return !(line.account == m_journal.accounts[chosen]); });
    m_rows.setRows(lines);
    showChosen();
}

void JournalPanel::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.rowCount()) {
        m_chosen->setText(tr("Choose a posting to see its whole entry."));
        return;
    }
    const Line &chosen = m_rows.row(row);
    QStringList postings;
    for (const Line &line : m_journal.lines) {
        if (line.entry == chosen.entry)
            postings.append(accountText(line.account) + u' ' + moneyText(line.amount));
    }
    m_chosen->setText(tr("Entry %1 of %2, from %3: %4. Enter opens it.")
                          .arg(QString::number(chosen.entry), isoText(chosen.event.date),
                               eventTitle(chosen.event.source.kind),
                               postings.join(QStringLiteral(" · "))));
}

void JournalPanel::openEvent(int row)
{
    const auto [page, place] = placeOf(m_rows.row(row));
    Q_EMIT openPage(page, place);
}

} // namespace kehou::ui
