// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/plan_view.h"

#include "core/base/text_forms.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString lessonText(const LessonSession &session)
{
    return session.line ? QString::number(session.line->lesson) : QString();
}

[[nodiscard]] QList<Column<LessonSession>> sessionColumns()
{
    using Row = LessonSession;
    Column<Row> lesson = textColumn<Row>(PlanView::tr("Lesson"), lessonText);
    lesson.align = Align::Number;
    lesson.sortKey = [](const Row &row) { return QVariant(row.line ? row.line->lesson : 0); };
    Column<Row> content = textColumn<Row>(PlanView::tr("Content"), [](const Row &row) {
        return row.line ? row.line->content : PlanView::tr("– no line is left");
    });
    content.tone = [](const Row &row) { return row.line ? Tone::Plain : Tone::Warning; };
    return {textColumn<Row>(PlanView::tr("Date"),
                            [](const Row &row) {
                                return isoText(row.at.date) + QStringLiteral(" 周") +
                                       weekdayCharacter(row.at.date);
                            }),
            countColumn<Row>(PlanView::tr("Period"), [](const Row &row) { return row.at.period; }),
            lesson, content};
}

} // namespace

PlanView::PlanView(OfficeLink &link, QWidget *parent)
    : QWidget(parent), m_link(link), m_rows(sessionColumns()), m_courses(new QComboBox),
      m_missing(new QLabel), m_table(new DataTable(QStringLiteral("planSessions")))
{
    setObjectName(QStringLiteral("planView"));
    build();
    connect(m_courses, &QComboBox::currentIndexChanged, this, &PlanView::loadPlan);
}

void PlanView::build()
{
    m_courses->setObjectName(QStringLiteral("planCourse"));
    m_courses->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new QLabel(tr("Sessions of &course"));
    label->setBuddy(m_courses);
    m_courses->setAccessibleName(tr("Course"));
    m_courses->view()->setAccessibleName(tr("Course"));
    m_missing->setObjectName(QStringLiteral("planMissing"));
    m_missing->setWordWrap(true);
    m_table->setTexts(tr("Sessions and their lessons"),
                      tr("This course has no sessions: it is not published, or the timetable has "
                         "no day for it."));
    m_table->setModel(&m_rows);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(label);
    line->addWidget(m_courses, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(line);
    column->addWidget(m_missing);
    column->addWidget(m_table, 1);
}

void PlanView::reload()
{
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) {
            return loadMenu(office, today, term);
        },
        [this](const Result<MenuView> &menu) { showCourses(menu); });
}

void PlanView::showCourses(const Result<MenuView> &menu)
{
    {
        const QSignalBlocker quiet(m_courses);
        const QString kept = m_courses->currentData().toString();
        m_courses->clear();
        if (menu) {
            for (const MenuEntry &entry : menu.value().entries)
                m_courses->addItem(entry.offering.code + u' ' + entry.offering.name,
                                   entry.offering.code);
        }
        m_courses->setCurrentIndex(std::max(0, m_courses->findData(kept)));
    }
    loadPlan();
}

void PlanView::loadPlan()
{
    const QString code = m_courses->currentData().toString();
    if (code.isEmpty() || !m_link.isOpen()) {
        m_rows.setRows({});
        m_missing->clear();
        return;
    }
    m_link.post(
        this,
        [code, term = m_link.termName()](Office &office) { return lessonPlan(office, code, term); },
        [this](const Result<QList<LessonSession>> &plan) { showPlan(plan); });
}

void PlanView::showPlan(const Result<QList<LessonSession>> &plan)
{
    const QList<LessonSession> sessions = plan ? plan.value() : QList<LessonSession>();
    m_rows.setRows(sessions);
    const auto missing =
        std::count_if(sessions.begin(), sessions.end(),
                      [](const LessonSession &session) { return !session.line.has_value(); });
    m_missing->setText(missing == 0 ? tr("Every session has its line.")
                                    : tr("%n session(s) have no line in the plan (R-MNU-9).",
                                         nullptr, static_cast<int>(missing)));
}

} // namespace kehou::ui
