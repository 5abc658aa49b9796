// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_file_dialog.h"

#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kWidth = 560;
constexpr int kListHeight = 200;
constexpr int kRowHeight = 36;
constexpr int kTextHeight = 96;

[[nodiscard]] QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

NewFileDialog::NewFileDialog(const QList<SchemeChoice> &schemes, QWidget *parent)
    : QDialog(parent), m_schemes(schemes), m_list(new QListWidget(this)),
      m_summary(wrappedLabel(this)), m_source(wrappedLabel(this))
{
    setObjectName(QStringLiteral("newFileDialog"));
    setWindowTitle(tr("New school file"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(tr("Which &scheme does the school follow?"), this);
    title->setProperty("role", QStringLiteral("heading"));
    title->setBuddy(m_list);
    auto *note = wrappedLabel(this);
    note->setText(tr("The scheme holds prices, times and rules. The first term takes a copy of "
                     "it; prices and bands can be changed in the term."));
    note->setProperty("tone", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("schemes"));
    m_list->setAccessibleName(tr("Schemes"));
    m_list->setFixedHeight(kListHeight);
    for (const SchemeChoice &scheme : m_schemes)
        (new QListWidgetItem(scheme.name, m_list))->setSizeHint(QSize(0, kRowHeight));
    m_summary->setMinimumHeight(kTextHeight);
    m_summary->setAlignment(Qt::AlignTop);
    m_source->setProperty("tone", QStringLiteral("muted"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *next = buttons->addButton(tr("&Choose where to keep it…"), QDialogButtonBox::AcceptRole);
    next->setObjectName(QStringLiteral("chooseScheme"));
    next->setProperty("main", true);
    next->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewFileDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewFileDialog::showScheme);
    connect(m_list, &QListWidget::itemActivated, this, &NewFileDialog::choose);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGrid);
    for (QWidget *part : std::initializer_list<QWidget *>{title, note, m_list, m_summary, m_source})
        column->addWidget(part);
    column->addWidget(buttons);
    setFixedWidth(kWidth);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void NewFileDialog::showScheme(int row)
{
    const SchemeChoice scheme = m_schemes.value(row);
    m_summary->setText(scheme.summary);
    m_source->setText(tr("Source: %1").arg(scheme.source));
}

void NewFileDialog::choose()
{
    const QString id = m_schemes.value(m_list->currentRow()).id;
    accept();
    Q_EMIT schemeChosen(id);
}

} // namespace kehou::ui
