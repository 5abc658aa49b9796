// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/absence_panel.h"

#include "core/base/text_forms.h"
#include "core/office/student_card.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString periodsText(const Absence &absence)
{
    QStringList texts;
    for (const int period : absence.periods)
        texts.append(QString::number(period));
    return texts.join(u'、');
}

[[nodiscard]] QString doneText(const Absence &absence)
{
    return absence.note ? absence.note->what : AbsencePanel::tr("○ still to do");
}

[[nodiscard]] QList<Column<Absence>> absenceColumns()
{
    using Row = Absence;
    Column<Row> what = textColumn<Row>(AbsencePanel::tr("What was done"), doneText);
    what.tone = [](const Row &r) { return r.note ? Tone::Plain : Tone::Warning; };
    return {
        textColumn<Row>(AbsencePanel::tr("Date"), [](const Row &r) { return isoText(r.date); }),
        textColumn<Row>(AbsencePanel::tr("Periods"), periodsText),
        textColumn<Row>(AbsencePanel::tr("Class"), [](const Row &r) { return r.className; }),
        textColumn<Row>(AbsencePanel::tr("Number"), [](const Row &r) { return r.student; }),
        textColumn<Row>(AbsencePanel::tr("Name"), [](const Row &r) { return r.name; }),
        what,
        textColumn<Row>(AbsencePanel::tr("On"),
                        [](const Row &r) { return r.note ? isoText(r.note->doneOn) : QString(); }),
        textColumn<Row>(AbsencePanel::tr("By"),
                        [](const Row &r) { return r.note ? r.note->doneBy : QString(); })};
}

[[nodiscard]] QVariant absenceKey(const Absence &absence)
{
    return absence.student + u'/' + isoText(absence.date);
}

} // namespace

AbsencePanel::AbsencePanel(OfficeLink &link, QWidget *parent)
    : AttendancePanel(parent), m_link(link), m_rows(absenceColumns(), absenceKey)
{
    setObjectName(QStringLiteral("absencePanel"));
    build();
    connect(m_list, &DataTable::currentRowChanged, this, &AbsencePanel::showCurrent);
    connect(m_list, &DataTable::rowActivated, this, [this] { m_what->setFocus(); });
    connect(m_showPhone, &QPushButton::clicked, this, &AbsencePanel::reveal);
    connect(m_save, &QPushButton::clicked, this, &AbsencePanel::save);
    connect(m_what, &CommittedLineEdit::submitted, this, &AbsencePanel::save);
    showCurrent(-1);
}

void AbsencePanel::build()
{
    m_list = new DataTable(QStringLiteral("absences"));
    m_list->setTexts(tr("Absences without leave"), tr("Nobody was absent without leave."));
    m_list->setModel(&m_rows);
    m_who = new QLabel;
    m_who->setObjectName(QStringLiteral("absenceWho"));
    m_showPhone = new QPushButton(tr("Show the &telephone"));
    m_showPhone->setObjectName(QStringLiteral("showPhone"));
    m_what = new CommittedLineEdit;
    m_what->setObjectName(QStringLiteral("absenceWhat"));
    m_what->setAccessibleName(tr("What was done"));
    m_what->setPlaceholderText(tr("What was done, such as: called the mother, is ill at home"));
    m_by = new CommittedLineEdit;
    m_by->setObjectName(QStringLiteral("absenceBy"));
    m_by->setAccessibleName(tr("By whom"));
    m_by->setPlaceholderText(tr("By whom"));
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(QStringLiteral("saveAbsence"));
    m_save->setProperty("main", true);

    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_who);
    line->addWidget(m_showPhone);
    line->addWidget(m_what, 3);
    line->addWidget(m_by, 1);
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    setFirstField(this, m_list);
}

void AbsencePanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) {
            return absences(office, today, term);
        },
        [this](const Result<QList<Absence>> &list) { showAbsences(list); });
}

void AbsencePanel::showAbsences(const Result<QList<Absence>> &list)
{
    m_rows.setRows(list ? list.value() : QList<Absence>());
    if (m_list->currentRow() < 0 && m_rows.rowCount() > 0)
        m_list->setCurrentRow(0);
    else
        showCurrent(m_list->currentRow());
}

void AbsencePanel::showCurrent(int row)
{
    const bool chosen = row >= 0 && row < m_rows.rowCount();
    const bool open = chosen && !m_rows.row(row).note;
    for (QWidget *widget : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_by),
                            static_cast<QWidget *>(m_save)})
        widget->setEnabled(open);
    m_showPhone->setEnabled(chosen);
    emptyLine(m_what);
    if (!chosen) {
        m_who->clear();
        return;
    }
    const Absence &absence = m_rows.row(row);
    m_who->setText(QStringLiteral("%1 · %2").arg(absence.name, absence.phone));
}

// R-DAT-1: on purpose, and the audit log has it.
void AbsencePanel::reveal()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_link.isOpen())
        return;
    const Absence absence = m_rows.row(row);
    m_link.post(
        this,
        [student = absence.student, term = m_link.termName()](Office &office) {
            return revealSensitive(office, student, term);
        },
        [this, absence](const Result<SensitiveData> &shown) {
            if (!shown)
                return complain(shown.failure());
            const QString &phone = shown.value().phone;
            m_who->setText(QStringLiteral("%1 · %2").arg(
                absence.name, phone.isEmpty() ? tr("no telephone") : phone));
        });
}

void AbsencePanel::save()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_link.isOpen())
        return;
    const Absence &absence = m_rows.row(row);
    m_link.post(
        this,
        [followUp = AbsenceFollowUp{absence.student, absence.date, m_link.today(), m_by->text(),
                                    m_what->text()},
         term = m_link.termName()](Office &office) {
            return followUpAbsence(office, followUp, term);
        },
        [this, name = absence.name](const Result<void> &saved) {
            if (!saved)
                return complain(saved.failure());
            Q_EMIT message(MessageKind::Success,
                           tr("Saved: what was done about the absence of %1.").arg(name));
            reload();
        });
}

void AbsencePanel::complain(const Failure &failure)
{
    Q_EMIT message(failure.kind == FailureKind::File ? MessageKind::Error : MessageKind::Warning,
                   failure.text);
}

} // namespace kehou::ui
