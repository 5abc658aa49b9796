// SPDX-License-Identifier: GPL-3.0-or-later
// What the timetable page writes into the file.
#include "core/base/text_forms.h"
#include "ui/pages/office_link.h"
#include "ui/pages/timetable/session_panel.h"
#include "ui/pages/timetable/timetable_page.h"

namespace kehou::ui
{

void TimetablePage::connectPanel()
{
    connect(m_panel, &SessionPanel::chosen, this, &TimetablePage::offerSubstitutes);
    connect(m_panel, &SessionPanel::refused, this, &TimetablePage::complain);
    connect(m_panel, &SessionPanel::rollWanted, this, [this](const RollPlace &place) {
        Q_EMIT openPage(QStringLiteral("attendance"), QStringLiteral("%1/%2/%3")
                                                          .arg(isoText(place.date))
                                                          .arg(place.period)
                                                          .arg(place.group.name));
    });
    connect(m_panel, &SessionPanel::substituteNamed, this, [this](const Substitution &wanted) {
        change([wanted](Office &office,
                        const QString &term) { return nameSubstitute(office, wanted, term); },
               tr("Saved: the substitute of the session."));
    });
    connect(m_panel, &SessionPanel::moved, this, [this](const SessionMove &wanted) {
        change([wanted](Office &office,
                        const QString &term) { return moveSession(office, wanted, term); },
               tr("Saved: the session is moved to %1, period %2.")
                   .arg(isoText(wanted.to.date))
                   .arg(wanted.to.period));
    });
    connect(m_panel, &SessionPanel::cancelled, this,
            [this](const RollPlace &place, const QString &reason) {
                change(
                    [place, reason](Office &office, const QString &term) {
                        return cancelSession(office, place, reason, term);
                    },
                    tr("Saved: the session is cancelled."));
            });
}

// Writes by the operation, and says what was saved or why nothing was.
void TimetablePage::change(const Change &operation, const QString &text)
{
    m_link.post(
        this,
        [operation, term = m_link.termName()](Office &office) { return operation(office, term); },
        [this, text](const Result<void> &saved) {
            if (!saved)
                return complain(saved.failure().text);
            m_panel->clearReason();
            Q_EMIT message(MessageKind::Success, text);
        });
}

// R-ATT-5: who is free at that time and qualified.
void TimetablePage::offerSubstitutes(const RollPlace &place)
{
    m_link.post(
        this,
        [place, term = m_link.termName()](Office &office) {
            return substitutesFor(office, place, term);
        },
        [this, place](const Result<QList<SubstituteChoice>> &choices) {
            const auto at = m_panel->place();
            if (choices && at && at->date == place.date && at->period == place.period &&
                at->group == place.group)
                m_panel->setSubstitutes(choices.value());
        });
}

void TimetablePage::complain(const QString &text)
{
    Q_EMIT message(MessageKind::Warning, text);
}

} // namespace kehou::ui
