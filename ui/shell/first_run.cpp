// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"

#include "ui/shell/theme.h"
#include "ui/widgets/line_icon.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

namespace
{
constexpr int kColumnWidth = 560;
constexpr int kIconSize = 24;
constexpr int kRecentRowHeight = 48;
} // namespace

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent), m_recentTitle(new QLabel(tr("Opened before"), this)),
      m_recent(new QListWidget(this))
{
    auto *middle = new QWidget(this);
    middle->setFixedWidth(kColumnWidth);
    auto *title = new QLabel(tr("Kehou"), middle);
    title->setProperty("role", QStringLiteral("title"));
    auto *text = new QLabel(tr("After-school service from enrollment to settlement. Everything of "
                               "a school is kept in one file on this computer."),
                            middle);
    text->setWordWrap(true);
    text->setProperty("tone", QStringLiteral("muted"));

    auto *column = new QVBoxLayout(middle);
    column->setSpacing(kGrid);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(kPageMargin);
    QAbstractButton *create = addChoice(column, QStringLiteral("new"), tr("&New school file…"),
                                        tr("Start with an empty school and its first term."));
    QAbstractButton *open = addChoice(column, QStringLiteral("open"), tr("&Open…"),
                                      tr("Go on with a school file that exists already."));
    QAbstractButton *demo =
        addChoice(column, QStringLiteral("demo"), tr("&Try the demo school"),
                  tr("A made-up school in the middle of its term; try anything."));
    connect(create, &QPushButton::clicked, this, &FirstRun::newFileRequested);
    connect(open, &QPushButton::clicked, this, &FirstRun::openFileRequested);
    connect(demo, &QPushButton::clicked, this, &FirstRun::demoRequested);

    m_recentTitle->setProperty("role", QStringLiteral("heading"));
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setIconSize(QSize(kIconSize, kIconSize));
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentFileRequested(item->data(Qt::UserRole).toString());
    });
    column->addSpacing(kPageMargin);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch(2);
    auto *across = new QHBoxLayout(this);
    across->addWidget(middle);
    setFocusProxy(create);
    setRecentFiles({});
}

void FirstRun::setRecentFiles(const QList<RecentFile> &files)
{
    m_recent->clear();
    for (const RecentFile &file : files) {
        const QString name = QFileInfo(file.path).fileName();
        const QString line =
            file.description.isEmpty() ? name : file.description + QStringLiteral("  ·  ") + name;
        auto *item = new QListWidgetItem(
            lineIcon(QStringLiteral("file")),
            line + u'\n' + QDir::toNativeSeparators(QFileInfo(file.path).path()), m_recent);
        item->setData(Qt::UserRole, file.path);
        item->setSizeHint(QSize(0, kRecentRowHeight));
    }
    m_recentTitle->setVisible(!files.isEmpty());
    m_recent->setVisible(!files.isEmpty());
    m_recent->setFixedHeight(static_cast<int>(std::clamp<qsizetype>(files.size(), 1, 4)) *
                                 kRecentRowHeight +
                             2 * kHalfGrid);
}

QAbstractButton *FirstRun::addChoice(QVBoxLayout *column, const QString &iconName,
                                     const QString &text, const QString &explanation)
{
    auto *button = new QCommandLinkButton(text, explanation);
    button->setObjectName(iconName + QStringLiteral("Choice"));
    button->setIcon(lineIcon(iconName, Tone::Info));
    button->setIconSize(QSize(kIconSize, kIconSize));
    column->addWidget(button);
    return button;
}

} // namespace kehou::ui
