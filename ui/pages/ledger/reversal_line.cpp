// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/reversal_line.h"

#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kehou::ui
{

ReversalLine::ReversalLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_reason(new CommittedLineEdit),
      m_reverse(new QPushButton(tr("&Reverse")))
{
    m_text->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("fundReason"));
    m_reason->setPlaceholderText(tr("reason, such as: wrong amount"));
    m_reason->setAccessibleName(tr("Reason of the reversal"));
    m_reverse->setObjectName(QStringLiteral("reverseFund"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_text, 2);
    row->addWidget(m_reason, 2);
    row->addWidget(m_reverse);
    connect(m_reason, &CommittedLineEdit::submitted, this, &ReversalLine::submit);
    connect(m_reverse, &QPushButton::clicked, this, &ReversalLine::submit);
    setChosen({});
}

void ReversalLine::setChosen(const QString &text)
{
    m_text->setText(text.isEmpty() ? tr("Choose a row to take it back. The journal keeps both.")
                                   : text);
    m_reason->setEnabled(!text.isEmpty());
    m_reverse->setEnabled(!text.isEmpty());
}

void ReversalLine::clear()
{
    m_reason->clear();
}

void ReversalLine::submit()
{
    if (!m_reason->text().trimmed().isEmpty()) {
        Q_EMIT reversed(m_reason->text());
        return;
    }
    m_reason->setFocus();
    Q_EMIT refused(tr("Say why the row is taken back."));
}

} // namespace kehou::ui
