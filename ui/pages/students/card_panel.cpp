// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/card_panel.h"

#include "core/base/money_text.h"
#include "core/base/text_forms.h"
#include "ui/pages/students/attendance_calendar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/slot_grid.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace kehou::ui
{

QString enrollmentStateName(EnrollmentState state)
{
    static const QStringList kNames{QStringLiteral("草稿"),   QStringLiteral("待初审"),
                                    QStringLiteral("待核准"), QStringLiteral("待签协议"),
                                    QStringLiteral("生效"),   QStringLiteral("已退出"),
                                    QStringLiteral("已撤销")};
    return kNames.at(static_cast<int>(state));
}

namespace
{

constexpr int kEnrollmentsHeight = 148;

[[nodiscard]] QString dateText(const std::optional<QDate> &date)
{
    return date ? isoText(*date) : QString();
}

[[nodiscard]] QList<Column<EnrollmentLine>> enrollmentColumns()
{
    using Row = EnrollmentLine;
    QList<Column<Row>> columns;
    columns.append({.header = CardPanel::tr("State"),
                    .text = [](const Row &r) { return enrollmentStateName(r.row.state); }});
    columns.append({.header = CardPanel::tr("Slots"),
                    .text = [](const Row &r) { return r.row.slots.text(); }});
    columns.append({.header = CardPanel::tr("From"),
                    .text = [](const Row &r) { return isoText(r.row.start); }});
    columns.append(
        {.header = CardPanel::tr("To"), .text = [](const Row &r) { return dateText(r.row.end); }});
    columns.append({.header = CardPanel::tr("Agreed"),
                    .text = [](const Row &r) { return dateText(r.row.agreedOn); }});
    columns.append(
        {.header = CardPanel::tr("Note"), .text = [](const Row &r) { return r.row.note; }});
    return columns;
}

[[nodiscard]] QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

[[nodiscard]] QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

[[nodiscard]] QPushButton *button(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

[[nodiscard]] QHBoxLayout *lineWithEnd(QWidget *start, QWidget *end)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(start, 1);
    line->addWidget(end, 0, Qt::AlignTop);
    return line;
}

[[nodiscard]] QVBoxLayout *columnOf(QWidget *section)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    return column;
}

[[nodiscard]] QString courseText(const HeldCourse &course)
{
    QString text = QStringLiteral("%1 %2 · %3").arg(course.code, course.name, course.slots.text());
    if (!course.room.isEmpty())
        text += QStringLiteral(" · ") + course.room;
    if (course.start || course.end)
        text += QStringLiteral(" · %1…%2").arg(dateText(course.start), dateText(course.end));
    return text;
}

[[nodiscard]] QString waiverText(const Waiver &waiver)
{
    return CardPanel::tr("Waived %1 % from %2 to %3 · %4")
        .arg(waiver.percent.text(), isoText(waiver.start), isoText(waiver.end), waiver.basis);
}

} // namespace

CardPanel::CardPanel(QWidget *parent)
    : QFrame(parent),
      m_enrollments(enrollmentColumns(), [](const EnrollmentLine &row) { return QVariant(row.id); })
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_show, &QPushButton::clicked, this, &CardPanel::revealWanted);
    connect(m_why, &QPushButton::clicked, this, &CardPanel::whyWanted);
    connect(m_calendar, &AttendanceCalendar::dayChosen, this, &CardPanel::rollWanted);
    connect(m_enrollmentTable, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT enrollmentChosen(m_enrollments.row(row).id); });
}

void CardPanel::build()
{
    auto *content = new QWidget;
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, kGrid, 0);
    sections->setSpacing(2 * kGrid);
    for (QWidget *section : {buildHead(), buildMoney(), buildAttendance(), buildService()})
        sections->addWidget(section);
    sections->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Student's card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    column->addWidget(scroll);
}

QWidget *CardPanel::buildHead()
{
    m_name = textLabel(QStringLiteral("cardName"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_person = textLabel(QStringLiteral("cardPerson"));
    m_phone = textLabel(QStringLiteral("cardPhone"));
    m_phone->setWordWrap(false);
    m_show = button(QStringLiteral("showSensitive"), tr("S&how"));
    m_show->setAccessibleName(tr("Show telephone and categories"));
    QPushButton *edit = button(QStringLiteral("editStudent"), tr("&Edit"));
    edit->setAccessibleName(tr("Edit this student"));
    connect(edit, &QPushButton::clicked, this, &CardPanel::editWanted);
    auto *phone = new QHBoxLayout;
    phone->setSpacing(kGrid);
    phone->addWidget(m_phone);
    phone->addWidget(m_show);
    phone->addStretch(1);
    auto *section = new QWidget;
    QVBoxLayout *column = columnOf(section);
    column->addLayout(lineWithEnd(m_name, edit));
    column->addWidget(m_person);
    column->addLayout(phone);
    return section;
}

QWidget *CardPanel::buildService()
{
    m_selection = textLabel(QStringLiteral("cardSelection"));
    m_courses = textLabel(QStringLiteral("cardCourses"));
    m_gridPlace = new QVBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_selection);
    texts->addWidget(heading(tr("Courses")));
    texts->addWidget(m_courses);
    texts->addStretch(1);
    auto *week = new QHBoxLayout;
    week->setSpacing(2 * kGrid);
    week->addLayout(m_gridPlace);
    week->addLayout(texts, 1);

    QPushButton *add = button(QStringLiteral("newEnrollment"), tr("New enr&ollment"));
    connect(add, &QPushButton::clicked, this, &CardPanel::newEnrollmentWanted);
    m_enrollmentTable = new DataTable(QStringLiteral("cardEnrollments"));
    m_enrollmentTable->setTexts(tr("Enrollments"), tr("No application yet."));
    m_enrollmentTable->setModel(&m_enrollments);
    m_enrollmentTable->setFixedHeight(kEnrollmentsHeight);
    auto *section = new QWidget;
    QVBoxLayout *column = columnOf(section);
    column->addWidget(heading(tr("Service of the week")));
    column->addLayout(week);
    column->addSpacing(kGrid);
    column->addLayout(lineWithEnd(heading(tr("Enrollments")), add));
    column->addWidget(m_enrollmentTable);
    return section;
}

QWidget *CardPanel::buildAttendance()
{
    m_attendance = textLabel(QStringLiteral("cardAttendance"));
    m_calendar = new AttendanceCalendar;
    m_calendar->setObjectName(QStringLiteral("cardCalendar"));
    auto *section = new QWidget;
    QVBoxLayout *column = columnOf(section);
    column->addWidget(heading(tr("Attendance of this term")));
    column->addWidget(m_attendance);
    column->addWidget(m_calendar);
    return section;
}

QWidget *CardPanel::buildMoney()
{
    m_money = textLabel(QStringLiteral("cardMoney"));
    m_waivers = textLabel(QStringLiteral("cardWaivers"));
    m_why = button(QStringLiteral("cardWhy"), tr("&Why"));
    m_why->setAccessibleName(tr("Why the figures are what they are"));
    auto *section = new QWidget;
    QVBoxLayout *column = columnOf(section);
    column->addLayout(lineWithEnd(heading(tr("Money")), m_why));
    column->addWidget(m_money);
    column->addWidget(m_waivers);
    return section;
}

void CardPanel::setCard(const StudentCard &card)
{
    m_card = card;
    showPerson();
    showService();
    showCourses();
    showAttendance();
    showMoney();
}

void CardPanel::showPerson()
{
    const Student &student = m_card.student;
    m_name->setText(student.name);
    QStringList parts{student.number, student.className};
    if (!student.sex.isEmpty())
        parts.append(student.sex);
    if (student.boarder)
        parts.append(tr("boarder"));
    if (!student.guardian.isEmpty())
        parts.append(tr("guardian %1").arg(student.guardian));
    if (student.joined)
        parts.append(tr("joined %1").arg(isoText(*student.joined)));
    if (student.left)
        parts.append(tr("left %1").arg(isoText(*student.left)));
    m_person->setText(parts.join(QStringLiteral(" · ")));
    QString phone = student.phone.isEmpty() ? tr("no telephone") : student.phone;
    if (m_card.hasCategories)
        phone += tr(" · category ••");
    m_phone->setText(phone);
    m_show->setVisible(!student.phone.isEmpty() || m_card.hasCategories);
}

void CardPanel::setSensitive(const SensitiveData &sensitive)
{
    QStringList parts;
    if (!sensitive.phone.isEmpty())
        parts.append(sensitive.phone);
    if (!sensitive.categories.isEmpty())
        parts.append(tr("category %1").arg(sensitive.categories.join(u'、')));
    m_phone->setText(parts.join(QStringLiteral(" · ")));
    m_show->hide();
}

// The grid is for looking at: it takes neither the mouse nor the keyboard.
void CardPanel::showService()
{
    delete std::exchange(m_grid, nullptr);
    if (m_card.current && m_card.weekdays.count() > 0 && m_card.periods > 0) {
        m_grid = new SlotGrid;
        m_grid->setObjectName(QStringLiteral("cardWeek"));
        m_grid->setShape(m_card.weekdays, m_card.periods);
        m_grid->setValue(m_card.current->slots);
        m_grid->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_grid->setFocusPolicy(Qt::NoFocus);
        for (QWidget *cell : m_grid->findChildren<QWidget *>())
            cell->setFocusPolicy(Qt::NoFocus);
        m_gridPlace->addWidget(m_grid);
    }
    QString text = tr("Does not take part at present.");
    if (m_card.current)
        text = tr("%1, %n period(s) a week, since %2", nullptr, m_card.current->slots.count())
                   .arg(m_card.current->slots.text(), isoText(m_card.current->start));
    if (m_card.leaving)
        text += tr("; leaves on %1 (R-ENR-2)").arg(isoText(*m_card.leaving));
    m_selection->setText(text);
    QList<EnrollmentLine> lines;
    for (const Stored<Enrollment> &stored : std::as_const(m_card.enrollments))
        lines.append({stored.id, stored.row});
    m_enrollments.setRows(lines);
}

void CardPanel::showCourses()
{
    QStringList lines;
    for (const HeldCourse &course : m_card.courses)
        lines.append(courseText(course));
    m_courses->setText(lines.isEmpty() ? tr("No course") : lines.join(u'\n'));
}

void CardPanel::showAttendance()
{
    m_calendar->setDays(m_card.days);
    m_calendar->setVisible(!m_card.days.isEmpty());
    if (!m_card.settlement) {
        m_attendance->setText(tr("Nothing is expected without an agreed selection."));
        return;
    }
    const AttendanceCount &counts = m_card.settlement->counts;
    m_attendance->setText(tr("%1 periods: ✓ %2 attended · △ %3 leave · ✕ %4 absent · — %5 "
                             "cancelled · ○ %6 without a roll")
                              .arg(counts.scheduled)
                              .arg(counts.attended)
                              .arg(counts.leave)
                              .arg(counts.absent)
                              .arg(counts.cancelled)
                              .arg(counts.unrecorded));
}

void CardPanel::showMoney()
{
    m_why->setVisible(m_card.settlement.has_value());
    QStringList waivers;
    for (const Waiver &waiver : m_card.waivers)
        waivers.append(waiverText(waiver));
    m_waivers->setText(waivers.join(u'\n'));
    m_waivers->setVisible(!waivers.isEmpty());
    if (!m_card.settlement) {
        m_money->setText(tr("Nothing is charged without an agreed selection."));
        return;
    }
    const Settlement &account = *m_card.settlement;
    const QString balance = account.balance() < Money()
                                ? tr("still due %1").arg(moneyText(account.due()))
                                : tr("to give back %1").arg(moneyText(account.refund()));
    m_money->setText(tr("Prepaid %1 · used after waivers %2 · paid %3 · refunded %4 · %5 yuan")
                         .arg(moneyText(account.prepaid),
                              moneyText(account.consumed - account.waived), moneyText(account.paid),
                              moneyText(account.refunded), balance));
}

} // namespace kehou::ui
