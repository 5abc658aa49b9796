// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/file_panel.h"

#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

namespace
{

// The office's words for the names of Office::verify().
[[nodiscard]] QString checkText(const QString &name)
{
    if (name == u"integrity")
        return FilePanel::tr("Pages of the file");
    if (name == u"audit-chain")
        return FilePanel::tr("Chain of the journal");
    if (name == u"rows")
        return FilePanel::tr("Rows against the journal");
    if (name == u"journal-chain")
        return FilePanel::tr("Chain of the ledger");
    if (name == u"journal-rows")
        return FilePanel::tr("Money rows against the ledger");
    return name;
}

[[nodiscard]] QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FilePanel::FilePanel(OfficeLink &link, QWidget *parent)
    : EntryPanel(parent), m_link(link), m_model(columns()), m_path(plainLabel(this)),
      m_code(plainLabel(this)), m_verify(new QPushButton(tr("&Check the file"), this)),
      m_table(new DataTable(QStringLiteral("fileChecks"), this))
{
    setObjectName(QStringLiteral("filePanel"));
    build();
}

QList<Column<FilePanel::Line>> FilePanel::columns()
{
    return {{.header = tr("Check"), .text = [](const Line &line) { return line.name; }},
            {.header = tr("Result"),
             .text = [](const Line &line) { return line.ok ? tr("✓ Sound") : tr("✗ Damaged"); },
             .tone = [](const Line &line) { return line.ok ? Tone::Success : Tone::Error; }},
            {.header = tr("What was found"),
             .text = [](const Line &line) { return line.detail; },
             .toolTip = [](const Line &line) { return line.detail; }}};
}

void FilePanel::build()
{
    auto *title = new QLabel(tr("The school file"), this);
    title->setProperty("role", QStringLiteral("heading"));
    auto *note = plainLabel(this);
    note->setText(tr("Everything is saved in this file at once. Keep a copy on another disk, such "
                     "as a USB stick, at least once a week."));
    note->setProperty("tone", QStringLiteral("muted"));
    auto *copy = new QPushButton(tr("Save a &copy…"), this);
    copy->setObjectName(QStringLiteral("saveCopy"));
    m_verify->setObjectName(QStringLiteral("verifyFile"));
    m_verify->setProperty("main", true);
    connect(copy, &QPushButton::clicked, this, &FilePanel::saveCopyRequested);
    connect(m_verify, &QPushButton::clicked, this, &FilePanel::verify);
    m_table->setTexts(tr("Checks of the file"), tr("The file was not checked yet."));
    m_table->setModel(&m_model);

    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_verify);
    line->addWidget(copy);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_path, m_code, note})
        column->addWidget(part);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    setFocusProxy(m_verify);
}

void FilePanel::reload()
{
    m_path->setText(QDir::toNativeSeparators(m_link.state().path));
    m_code->setText(tr("Check code %1").arg(m_link.state().checkCode));
}

void FilePanel::verify()
{
    if (!m_link.isOpen())
        return;
    m_verify->setEnabled(false);
    m_link.post(
        this, [](Office &office) { return office.verify(); },
        [this](const Result<QList<Office::Check>> &checks) {
            m_verify->setEnabled(true);
            if (checks)
                show(checks.value());
            else
                Q_EMIT message(MessageKind::Error, checks.failure().text);
        });
}

void FilePanel::show(const QList<Office::Check> &checks)
{
    QList<Line> lines;
    for (const Office::Check &check : checks)
        lines.append({checkText(check.name), check.ok, check.detail});
    m_model.setRows(lines);
    if (std::all_of(checks.begin(), checks.end(), [](const auto &check) { return check.ok; }))
        Q_EMIT message(MessageKind::Success, tr("The file is sound."));
    else
        Q_EMIT message(MessageKind::Error, tr("The file is damaged. Save a copy of it now and go "
                                              "on with the last sound backup."));
}

} // namespace kehou::ui
