// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/oversight_panel.h"

#include "core/base/text_forms.h"
#include "core/office/rolls.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString kindName(OversightKind kind)
{
    switch (kind) {
    case OversightKind::Patrol:
        return OversightPanel::tr("patrol");
    case OversightKind::Diagnosis:
        return OversightPanel::tr("diagnosis");
    case OversightKind::Survey:
        return OversightPanel::tr("survey");
    case OversightKind::LatePickup:
        return OversightPanel::tr("late pick-up");
    }
    return {};
}

// What the fields mean for a kind; nothing: the kind does not have it.
struct Hints {
    QString who;
    QString what;
    QString figures;
};

[[nodiscard]] Hints hintsOf(OversightKind kind, const QStringList &codes)
{
    const QString staff = OversightPanel::tr("name or staff number");
    switch (kind) {
    case OversightKind::Patrol:
        return {staff, OversightPanel::tr("finding: %1; empty: none").arg(codes.join(u'、')),
                OversightPanel::tr("period and class, such as 2 一（1）班; empty: the school")};
    case OversightKind::Diagnosis:
        return {staff, OversightPanel::tr("what was found"), {}};
    case OversightKind::Survey:
        return {staff, OversightPanel::tr("what was found"),
                OversightPanel::tr("asked/answered/satisfied, such as 100/98/95")};
    case OversightKind::LatePickup:
        return {OversightPanel::tr("name or student number"),
                OversightPanel::tr("who collected the child"),
                OversightPanel::tr("time, such as 17:40")};
    }
    return {};
}

[[nodiscard]] QList<Column<OversightLine>> lineColumns()
{
    using Row = OversightLine;
    Column<Row> followUp = textColumn<Row>(OversightPanel::tr("What was done"), [](const Row &r) {
        return r.open ? OversightPanel::tr("○ still to do") : r.followUp;
    });
    followUp.tone = [](const Row &r) { return r.open ? Tone::Warning : Tone::Plain; };
    return {
        textColumn<Row>(OversightPanel::tr("Date"), [](const Row &r) { return isoText(r.date); }),
        textColumn<Row>(OversightPanel::tr("Kind"), [](const Row &r) { return kindName(r.kind); }),
        textColumn<Row>(OversightPanel::tr("Who"), [](const Row &r) { return r.who; }),
        textColumn<Row>(OversightPanel::tr("What"), [](const Row &r) { return r.what; }), followUp};
}

[[nodiscard]] QVariant lineKey(const OversightLine &line)
{
    return QStringLiteral("%1/%2").arg(static_cast<int>(line.kind)).arg(line.id);
}

[[nodiscard]] CommittedLineEdit *lineEdit(const QString &name, const QString &text)
{
    auto *edit = new CommittedLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    return edit;
}

} // namespace

OversightPanel::OversightPanel(OfficeLink &link, QWidget *parent)
    : AttendancePanel(parent), m_link(link), m_rows(lineColumns(), lineKey)
{
    setObjectName(QStringLiteral("oversightPanel"));
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OversightPanel::showHints);
    connect(m_enter, &QPushButton::clicked, this, &OversightPanel::enter);
    connect(m_note, &CommittedLineEdit::submitted, this, &OversightPanel::enter);
    connect(m_list, &DataTable::currentRowChanged, this, &OversightPanel::showCurrent);
    connect(m_saveFollowUp, &QPushButton::clicked, this, &OversightPanel::saveFollowUp);
    connect(m_followUp, &CommittedLineEdit::submitted, this, &OversightPanel::saveFollowUp);
    connect(m_remove, &QPushButton::clicked, this, &OversightPanel::removeCurrent);
    showHints();
    showCurrent(-1);
}

void OversightPanel::build()
{
    m_missing = new QLabel;
    m_missing->setObjectName(QStringLiteral("oversightMissing"));
    m_missing->setWordWrap(true);
    m_missing->setProperty("tone", QStringLiteral("warning"));
    m_list = new DataTable(QStringLiteral("oversight"));
    m_list->setTexts(tr("Patrols, diagnoses, surveys and late pick-ups"),
                     tr("Nothing is entered yet. Enter the first patrol above."));
    m_list->setModel(&m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_missing);
    column->addWidget(buildForm());
    column->addWidget(m_list, 1);
    column->addWidget(buildFollowUp());
    setFirstField(this, m_kind);
}

QWidget *OversightPanel::buildForm()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("oversightKind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const OversightKind kind : {OversightKind::Patrol, OversightKind::Diagnosis,
                                     OversightKind::Survey, OversightKind::LatePickup})
        m_kind->addItem(kindName(kind));
    m_date = new DateEdit;
    m_date->setObjectName(QStringLiteral("oversightDate"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setValue(m_link.today());
    m_who = lineEdit(QStringLiteral("oversightWho"), tr("Who"));
    m_what = lineEdit(QStringLiteral("oversightWhat"), tr("What"));
    m_figures = lineEdit(QStringLiteral("oversightFigures"), tr("Figures"));
    m_note = lineEdit(QStringLiteral("oversightNote"), tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    m_enter = new QPushButton(tr("&Enter"));
    m_enter->setObjectName(QStringLiteral("enterOversight"));
    m_enter->setProperty("main", true);

    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kHalfGrid);
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_date, 0, 1);
    grid->addWidget(m_who, 0, 2);
    grid->addWidget(m_what, 0, 3);
    grid->addWidget(m_figures, 0, 4);
    grid->addWidget(m_note, 0, 5);
    grid->addWidget(m_enter, 0, 6);
    grid->setColumnStretch(3, 3);
    grid->setColumnStretch(4, 2);
    grid->setColumnStretch(5, 2);
    return form;
}

QWidget *OversightPanel::buildFollowUp()
{
    m_followUp = lineEdit(QStringLiteral("oversightFollowUp"), tr("What was done"));
    m_followUp->setPlaceholderText(tr("What was done about the finding"));
    m_saveFollowUp = new QPushButton(tr("&Save"));
    m_saveFollowUp->setObjectName(QStringLiteral("saveFollowUp"));
    m_remove = new QPushButton(tr("&Remove entry"));
    m_remove->setObjectName(QStringLiteral("removeOversight"));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_followUp, 1);
    layout->addWidget(m_saveFollowUp);
    layout->addWidget(m_remove);
    return line;
}

void OversightPanel::reload()
{
    if (!m_link.isOpen())
        return;
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) {
            return oversightView(office, today, term);
        },
        [this](const Result<OversightView> &view) { showView(view); });
}

void OversightPanel::showView(const Result<OversightView> &view)
{
    if (!view) {
        m_rows.setRows({});
        m_missing->setText(view.failure().text);
        m_missing->show();
        return;
    }
    m_codes = view.value().findingCodes;
    m_rows.setRows(view.value().lines);
    m_missing->setText(view.value().missing.join(u' '));
    m_missing->setVisible(!view.value().missing.isEmpty());
    showHints();
    showCurrent(m_list->currentRow());
}

void OversightPanel::showHints()
{
    const Hints hints = hintsOf(static_cast<OversightKind>(m_kind->currentIndex()), m_codes);
    m_who->setPlaceholderText(hints.who);
    m_what->setPlaceholderText(hints.what);
    m_figures->setPlaceholderText(hints.figures);
    m_figures->setEnabled(!hints.figures.isEmpty());
}

void OversightPanel::showCurrent(int row)
{
    const bool some = row >= 0 && row < m_rows.rowCount();
    const bool chosen = some && m_rows.row(row).kind != OversightKind::LatePickup;
    m_remove->setEnabled(some);
    m_followUp->setEnabled(chosen);
    m_saveFollowUp->setEnabled(chosen);
    m_followUp->setText(chosen ? m_rows.row(row).followUp : QString());
}

void OversightPanel::enter()
{
    if (!m_link.isOpen())
        return;
    if (!m_date->value())
        return complain(tr("Type the day."));
    const QDate date = *m_date->value();
    switch (static_cast<OversightKind>(m_kind->currentIndex())) {
    case OversightKind::Patrol:
        return enterPatrolHere(date);
    case OversightKind::Diagnosis:
        return enterInquiryHere(date, InquiryKind::Diagnosis);
    case OversightKind::Survey:
        return enterInquiryHere(date, InquiryKind::Survey);
    case OversightKind::LatePickup:
        return enterPickupHere(date);
    }
}

void OversightPanel::enterPatrolHere(QDate date)
{
    Patrol patrol;
    patrol.date = date;
    patrol.patroller = m_who->text().trimmed();
    patrol.finding = m_what->text().trimmed();
    patrol.note = m_note->text().trimmed();
    const QString place = halfWidth(m_figures->text().trimmed());
    const QString group = place.section(u' ', 1).trimmed();
    patrol.period = parseCount(place.section(u' ', 0, 0));
    if (!place.isEmpty() && !patrol.period)
        return complain(tr("Type the period first, then the class or course: 2 一（1）班."));
    m_link.post(
        this,
        [patrol, group, term = m_link.termName()](Office &office) -> Result<void> {
            Patrol wanted = patrol;
            if (!group.isEmpty()) {
                const auto found = findGroup(office, group, term);
                if (!found)
                    return found.failure();
                wanted.group = found.value();
            }
            return enterPatrol(office, wanted, term);
        },
        [this](const Result<void> &saved) { afterSave(saved); });
}

void OversightPanel::enterInquiryHere(QDate date, InquiryKind kind)
{
    Inquiry inquiry;
    inquiry.kind = kind;
    inquiry.date = date;
    inquiry.heldBy = m_who->text().trimmed();
    inquiry.finding =
        QStringList{m_what->text().trimmed(), m_note->text().trimmed()}.join(u' ').trimmed();
    const QStringList figures = m_figures->text().split(u'/', Qt::SkipEmptyParts);
    if (kind == InquiryKind::Survey) {
        inquiry.asked = parseCount(figures.value(0).trimmed());
        inquiry.answered = parseCount(figures.value(1).trimmed());
        inquiry.satisfied = parseCount(figures.value(2).trimmed());
        if (!inquiry.asked || !inquiry.answered)
            return complain(tr("Type the figures as asked/answered/satisfied: 100/98/95."));
    }
    m_link.post(
        this,
        [inquiry, term = m_link.termName()](Office &office) {
            return enterInquiry(office, inquiry, term);
        },
        [this](const Result<void> &saved) { afterSave(saved); });
}

void OversightPanel::enterPickupHere(QDate date)
{
    const auto minute = parseMinutes(m_figures->text().trimmed());
    if (!minute)
        return complain(tr("Type the time of the pick-up, such as 17:40."));
    const LatePickup pickup{date, m_who->text().trimmed(), *minute, m_what->text().trimmed(),
                            m_note->text().trimmed()};
    m_link.post(
        this,
        [pickup, term = m_link.termName()](Office &office) {
            return enterLatePickup(office, pickup, term);
        },
        [this](const Result<void> &saved) { afterSave(saved); });
}

void OversightPanel::saveFollowUp()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_link.isOpen())
        return;
    const OversightLine &line = m_rows.row(row);
    m_link.post(
        this,
        [followUp = OversightFollowUp{line.kind, line.id, m_followUp->text()}](Office &office) {
            return followUpFinding(office, followUp);
        },
        [this](const Result<void> &saved) { afterSave(saved); });
}

void OversightPanel::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_link.isOpen())
        return;
    m_link.post(
        this,
        [line = m_rows.row(row)](Office &office) {
            return removeOversight(office, line.kind, line.id);
        },
        [this](const Result<void> &removed) {
            if (!removed)
                return complain(removed.failure().text);
            Q_EMIT message(MessageKind::Success, tr("Removed. Ctrl+Z brings it back."));
            reload();
        });
}

void OversightPanel::afterSave(const Result<void> &saved)
{
    if (!saved)
        return complain(saved.failure().text);
    for (CommittedLineEdit *edit : {m_what, m_figures, m_note})
        emptyLine(edit);
    Q_EMIT message(MessageKind::Success, tr("Saved."));
    reload();
}

void OversightPanel::complain(const QString &text)
{
    Q_EMIT message(MessageKind::Warning, text);
}

} // namespace kehou::ui
