// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_line.h"

#include "ui/shell/theme.h"
#include "ui/widgets/line_icon.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace kehou::ui
{

namespace
{
constexpr int kHeight = 56;
constexpr int kSearchWidth = 400;
} // namespace

TopLine::TopLine(QWidget *parent)
    : QFrame(parent), m_school(new QLabel(this)), m_term(new QToolButton(this)),
      m_search(new SearchField(this))
{
    setObjectName(QStringLiteral("topLine"));
    setFixedHeight(kHeight);
    m_school->setObjectName(QStringLiteral("schoolName"));
    m_term->setObjectName(QStringLiteral("termButton"));
    m_term->setPopupMode(QToolButton::InstantPopup);
    m_term->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_term->setIcon(lineIcon(QStringLiteral("expand")));
    m_term->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    m_term->setFocusPolicy(Qt::TabFocus);
    m_term->setMenu(new QMenu(m_term));
    m_search->setFixedWidth(kSearchWidth);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    line->setSpacing(kPageMargin);
    line->addWidget(m_school);
    line->addWidget(m_term);
    line->addStretch(1);
    line->addWidget(m_search);
}

void TopLine::setSchool(const QString &school)
{
    m_school->setText(school);
}

void TopLine::setTerms(const QStringList &terms, int current)
{
    m_term->setText(terms.value(current));
    m_term->setVisible(!terms.isEmpty());
    m_term->setAccessibleName(tr("Term: %1").arg(terms.value(current)));
    m_term->setToolTip(tr("Choose the term"));
    m_term->menu()->clear();
    for (int index = 0; index < terms.size(); ++index) {
        QAction *action = m_term->menu()->addAction(terms[index]);
        action->setCheckable(true);
        action->setChecked(index == current);
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT termChosen(index); });
    }
}

} // namespace kehou::ui
