// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/heading_desk.h"

#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_line.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace kehou
{

using namespace ui;

namespace
{

[[nodiscard]] QString clerkKey()
{
    return QStringLiteral("clerk");
}

} // namespace

HeadingDesk::HeadingDesk(const FrameParts &parts) : m_parts(parts)
{
    const OfficeLink *link = &parts.link;
    connect(link, &OfficeLink::opened, this, [this] {
        showState();
        load();
    });
    connect(link, &OfficeLink::changed, this, &HeadingDesk::noteChange);
    connect(link, &OfficeLink::termChanged, this, &HeadingDesk::load);
    StatusLine *status = parts.window.status();
    connect(link, &OfficeLink::busyChanged, status, &StatusLine::setBusy);
    connect(link, &OfficeLink::progressChanged, status, &StatusLine::setProgress);
    connect(status, &StatusLine::cancelRequested, link, [this] { m_parts.link.cancel(); });
    connect(parts.window.topLine(), &TopLine::termChosen, this,
            [this](int index) { m_parts.link.setTermName(m_terms.value(index)); });
    connectClerk();
}

// The name is kept on this computer, not in the file: the file's next reader is somebody else.
void HeadingDesk::connectClerk()
{
    StatusLine *status = m_parts.window.status();
    connect(&m_parts.link, &OfficeLink::clerkChanged, status, [this, status] {
        QSettings().setValue(clerkKey(), m_parts.link.clerk());
        status->setClerk(m_parts.link.clerk());
    });
    connect(status, &StatusLine::clerkRequested, this, [this] {
        m_parts.window.openPage(QStringLiteral("settings"), QStringLiteral("actions"));
    });
    m_parts.link.setClerk(QSettings().value(clerkKey()).toString());
}

void HeadingDesk::load()
{
    m_parts.link.post(
        this,
        [term = m_parts.link.termName()](Office &office) { return loadHeading(office, term); },
        [this](const Result<Heading> &heading) {
            if (heading)
                show(heading.value());
        });
}

void HeadingDesk::show(const Heading &heading)
{
    m_terms = heading.terms;
    std::reverse(m_terms.begin(), m_terms.end());
    const auto current = std::max<qsizetype>(m_terms.indexOf(m_parts.link.termName()), 0);
    TopLine *top = m_parts.window.topLine();
    top->setSchool(heading.school);
    top->setTerms(m_terms, static_cast<int>(current));
    const QString description = m_terms.isEmpty()
                                    ? QString()
                                    : QStringLiteral("%1 %2").arg(heading.school, m_terms[current]);
    const QString file = QFileInfo(m_parts.link.state().path).completeBaseName();
    m_parts.window.setWindowTitle(tr("%1 – Kehou").arg(description.isEmpty() ? file : description));
    Q_EMIT described(description);
    if (m_terms.isEmpty())
        Q_EMIT termMissing();
}

void HeadingDesk::showState()
{
    StatusLine *status = m_parts.window.status();
    status->setFile(m_parts.link.state().path);
    status->setCheckCode(m_parts.link.state().checkCode);
    status->setSaved(SavedState::Saved);
}

void HeadingDesk::noteChange(const Changes &changes)
{
    showState();
    if (changes.rows.contains(QStringLiteral("term")))
        load();
}

} // namespace kehou
