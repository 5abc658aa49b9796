// SPDX-License-Identifier: GPL-3.0-or-later
// What the attendance page writes into the file.
#include "core/base/text_forms.h"
#include "ui/pages/attendance/attendance_page.h"
#include "ui/pages/attendance/roll_panel.h"
#include "ui/pages/office_link.h"

namespace kehou::ui
{

void AttendancePage::save(const RollConfirmation &confirmation)
{
    if (std::exchange(m_saving, true))
        return;
    m_link.post(
        this,
        [confirmation, term = m_link.termName()](Office &office) {
            return confirmRoll(office, confirmation, term);
        },
        [this, confirmation](const Result<void> &saved) {
            m_saving = false;
            if (!saved) {
                complain(saved.failure());
                if (m_panel->isConfirmed() && confirmation.reason.trimmed().isEmpty())
                    m_panel->askReason();
                return;
            }
            Q_EMIT message(MessageKind::Success,
                           tr("Saved: the roll of %1.").arg(m_panel->roll()->title));
            m_panel->clear();
            m_focusRegister = true;
            reload();
        });
}

void AttendancePage::cancelSessionAt(const RollPlace &place, const QString &reason)
{
    m_link.post(
        this,
        [place, reason, term = m_link.termName()](Office &office) {
            return cancelSession(office, place, reason, term);
        },
        [this](const Result<void> &saved) {
            if (!saved) {
                complain(saved.failure());
                return;
            }
            Q_EMIT message(MessageKind::Success, tr("Saved: the session is cancelled."));
            m_panel->clear();
            reload();
        });
}

void AttendancePage::moveSessionAt(const SessionMove &move)
{
    m_link.post(
        this,
        [move, term = m_link.termName()](Office &office) {
            return moveSession(office, move, term);
        },
        [this, move](const Result<void> &saved) {
            if (!saved) {
                complain(saved.failure());
                return;
            }
            Q_EMIT message(MessageKind::Success, tr("Saved: the session is moved to %1, period %2.")
                                                     .arg(isoText(move.to.date))
                                                     .arg(move.to.period));
            m_panel->clear();
            reload();
        });
}

// R-ATT-5: who is free at that time and qualified.
void AttendancePage::offerSubstitutes(const RollPlace &place)
{
    m_link.post(
        this,
        [place, term = m_link.termName()](Office &office) {
            return substitutesFor(office, place, term);
        },
        [this, place](const Result<QList<SubstituteChoice>> &choices) {
            const auto &roll = m_panel->roll();
            if (choices && roll && roll->place.date == place.date &&
                roll->place.period == place.period && roll->place.group == place.group)
                m_panel->setSubstitutes(choices.value());
        });
}

void AttendancePage::complain(const Failure &failure)
{
    Q_EMIT message(failure.kind == FailureKind::File ? MessageKind::Error : MessageKind::Warning,
                   failure.text);
}

} // namespace kehou::ui
