// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendance/leave_panel.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString kindName(MarkState state)
{
    return state == MarkState::SickLeave ? LeavePanel::tr("sick leave")
                                         : LeavePanel::tr("personal leave");
}

[[nodiscard]] QList<Column<KnownLeave>> leaveColumns()
{
    using Row = KnownLeave;
    return {
        textColumn<Row>(LeavePanel::tr("Date"), [](const Row &r) { return isoText(r.place.date); }),
        countColumn<Row>(LeavePanel::tr("Period"), [](const Row &r) { return r.place.period; }),
        textColumn<Row>(LeavePanel::tr("Class"), [](const Row &r) { return r.className; }),
        textColumn<Row>(LeavePanel::tr("Number"), [](const Row &r) { return r.student; }),
        textColumn<Row>(LeavePanel::tr("Name"), [](const Row &r) { return r.name; }),
        textColumn<Row>(LeavePanel::tr("Group"), [](const Row &r) { return r.place.group.name; }),
        textColumn<Row>(LeavePanel::tr("Leave"), [](const Row &r) { return kindName(r.state); }),
        textColumn<Row>(LeavePanel::tr("Note"), [](const Row &r) { return r.note; })};
}

[[nodiscard]] QVariant leaveKey(const KnownLeave &leave)
{
    return QStringLiteral("%1/%2/%3")
        .arg(leave.student, isoText(leave.place.date))
        .arg(leave.place.period);
}

template <class Edit>
[[nodiscard]] Edit *named(const QString &name)
{
    auto *edit = new Edit;
    edit->setObjectName(name);
    return edit;
}

} // namespace

LeavePanel::LeavePanel(OfficeLink &link, QWidget *parent)
    : AttendancePanel(parent), m_link(link), m_rows(leaveColumns(), leaveKey)
{
    setObjectName(QStringLiteral("leavePanel"));
    build();
    connect(m_enter, &QPushButton::clicked, this, &LeavePanel::enter);
    connect(m_takeBack, &QPushButton::clicked, this, &LeavePanel::takeBack);
    connect(m_note, &CommittedLineEdit::submitted, this, &LeavePanel::enter);
    connect(m_list, &DataTable::rowActivated, this, [this](int row) {
        const RollPlace &place = m_rows.row(row).place;
        Q_EMIT rollChosen(QStringLiteral("%1/%2/%3")
                              .arg(isoText(place.date))
                              .arg(place.period)
                              .arg(place.group.name));
    });
}

void LeavePanel::build()
{
    m_list = new DataTable(QStringLiteral("leaves"));
    m_list->setTexts(tr("Leave known beforehand"),
                     tr("No leave is entered for today or later. Enter it above."));
    m_list->setModel(&m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(buildForm());
    column->addWidget(m_list, 1);
    setFirstField(this, m_student);
}

QWidget *LeavePanel::buildForm()
{
    m_student = named<CommittedLineEdit>(QStringLiteral("leaveStudent"));
    m_from = named<DateEdit>(QStringLiteral("leaveFrom"));
    m_to = named<DateEdit>(QStringLiteral("leaveTo"));
    m_course = named<CommittedLineEdit>(QStringLiteral("leaveCourse"));
    m_course->setPlaceholderText(tr("every period"));
    m_kind = named<QComboBox>(QStringLiteral("leaveKind"));
    m_kind->addItems({kindName(MarkState::PersonalLeave), kindName(MarkState::SickLeave)});
    m_note = named<CommittedLineEdit>(QStringLiteral("leaveNote"));
    m_enter = new QPushButton(tr("&Enter leave"));
    m_enter->setObjectName(QStringLiteral("enterLeave"));
    m_enter->setProperty("main", true);
    m_takeBack = new QPushButton(tr("&Take back"));
    m_takeBack->setObjectName(QStringLiteral("takeBackLeave"));
    m_from->setValue(m_link.today());
    m_to->setValue(m_link.today());

    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kHalfGrid);
    int at = 0;
    const auto add = [&](QWidget *edit, const QString &text) {
        auto *label = new QLabel(text);
        label->setBuddy(edit);
        edit->setAccessibleName(text);
        grid->addWidget(label, 0, at);
        grid->addWidget(edit, 1, at++);
    };
    add(m_student, tr("Student"));
    add(m_from, tr("From"));
    add(m_to, tr("To"));
    add(m_course, tr("Only this course"));
    add(m_kind, tr("Leave"));
    add(m_note, tr("Note"));
    grid->addWidget(m_enter, 1, at++);
    grid->addWidget(m_takeBack, 1, at);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(5, 1);
    return form;
}

void LeavePanel::reload()
{
    if (!m_link.isOpen())
        return;
    const QString term = m_link.termName();
    m_link.post(
        this, [term](Office &office) { return pupilNames(office, term); },
        [this](const Result<QList<PupilName>> &names) { showNames(names); });
    m_link.post(
        this,
        [term, today = m_link.today()](Office &office) { return knownLeaves(office, today, term); },
        [this](const Result<QList<KnownLeave>> &leaves) { showLeaves(leaves); });
}

void LeavePanel::showNames(const Result<QList<PupilName>> &names)
{
    m_names = names ? names.value() : QList<PupilName>();
    QStringList words;
    for (const PupilName &pupil : std::as_const(m_names))
        words.append(QStringLiteral("%1 %2 %3").arg(pupil.student, pupil.name, pupil.className));
    auto *completer = new QCompleter(words, m_student);
    completer->setFilterMode(Qt::MatchContains);
    delete m_student->completer();
    m_student->setCompleter(completer);
}

void LeavePanel::showLeaves(const Result<QList<KnownLeave>> &leaves)
{
    m_rows.setRows(leaves ? leaves.value() : QList<KnownLeave>());
}

// What is typed, or nothing and why not.
std::optional<LeaveEntry> LeavePanel::entry()
{
    const QString typed = m_student->text().trimmed();
    QStringList found;
    for (const PupilName &pupil : std::as_const(m_names)) {
        if (pupil.student == typed.section(u' ', 0, 0) || pupil.name == typed)
            found.append(pupil.student);
    }
    if (found.size() != 1) {
        m_student->setFocus();
        complain(found.isEmpty()
                     ? tr("Nobody with a selection is meant by \"%1\".").arg(typed)
                     : tr("More than one child is called %1: type the number.").arg(typed));
        return std::nullopt;
    }
    const auto range = m_from->value() && m_to->value()
                           ? rangeOrNothing(*m_from->value(), *m_to->value())
                           : std::nullopt;
    if (!range) {
        m_from->setFocus();
        complain(tr("The leave needs a first day and a last day that is not before it."));
        return std::nullopt;
    }
    return LeaveEntry{found.first(), *range, m_course->text().trimmed(),
                      m_kind->currentIndex() == 1 ? MarkState::SickLeave : MarkState::PersonalLeave,
                      m_note->text().trimmed()};
}

void LeavePanel::enter()
{
    const auto typed = entry();
    if (!typed || !m_link.isOpen())
        return;
    m_link.post(
        this,
        [entry = *typed, term = m_link.termName()](Office &office) {
            return enterLeave(office, entry, term);
        },
        [this](const Result<LeaveResult> &done) {
            if (!done)
                return complain(done.failure().text);
            QString text = tr("Saved: leave in %n period(s).", nullptr, done.value().marked);
            if (const auto kept = static_cast<int>(done.value().kept.size()); kept > 0)
                text += tr(" %n period(s) keep the mark that stands there.", nullptr, kept);
            Q_EMIT message(MessageKind::Success, text);
            emptyLine(m_student);
            emptyLine(m_note);
            m_student->setFocus();
            reload();
        });
}

void LeavePanel::takeBack()
{
    const auto typed = entry();
    if (!typed || !m_link.isOpen())
        return;
    m_link.post(
        this,
        [entry = *typed, term = m_link.termName()](Office &office) {
            return takeBackLeave(office, entry, term);
        },
        [this](const Result<int> &removed) {
            if (!removed)
                return complain(removed.failure().text);
            Q_EMIT message(MessageKind::Success,
                           tr("Taken back: leave in %n period(s).", nullptr, removed.value()));
            reload();
        });
}

void LeavePanel::complain(const QString &text)
{
    Q_EMIT message(MessageKind::Warning, text);
}

} // namespace kehou::ui
