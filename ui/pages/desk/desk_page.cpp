// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/desk/desk_page.h"

#include "core/base/text_forms.h"
#include "ui/pages/desk/small_chart.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString pageAttendance()
{
    return QStringLiteral("attendance");
}

[[nodiscard]] QString pageSettings()
{
    return QStringLiteral("settings");
}

[[nodiscard]] QString pageOf(const QString &sheet)
{
    return sheet == QStringLiteral("课程") ? QStringLiteral("menu") : pageSettings();
}

[[nodiscard]] QIcon urgencyIcon(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Now:
        return lineIcon(QStringLiteral("warning"), Tone::Error);
    case Urgency::Soon:
        return lineIcon(QStringLiteral("calendar"), Tone::Warning);
    case Urgency::Note:
        return lineIcon(QStringLiteral("info"), Tone::Info);
    }
    return {};
}

[[nodiscard]] QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

} // namespace

DeskPage::DeskPage(OfficeLink &link, Dialogs &, QWidget *parent) : Page(parent), m_link(link)
{
    setObjectName(QStringLiteral("deskPage"));
    build();
    setFirstField(this, m_list);
    connect(&m_link, &OfficeLink::opened, this, [this] {
        m_toFirst = true;
        reload();
    });
    connect(&m_link, &OfficeLink::changed, this, [this](const Changes &) { reload(); });
    connect(&m_link, &OfficeLink::termChanged, this, &DeskPage::reload);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { openLine(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { openLine(m_list->row(item)); });
}

void DeskPage::build()
{
    m_dayText = heading({});
    m_dayText->setObjectName(QStringLiteral("deskDay"));
    m_dayText->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->setSpacing(kPageMargin);
    below->addWidget(buildList(), 3);
    below->addWidget(buildCharts(), 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPageMargin);
    layout->addWidget(m_dayText);
    layout->addWidget(buildTiles());
    layout->addLayout(below, 1);
}

QWidget *DeskPage::buildTiles()
{
    m_expected = addTile(QStringLiteral("expectedTile"), tr("Pupils expected"),
                         {{}, Urgency::Note, pageAttendance(), {}});
    m_rolls = addTile(QStringLiteral("rollsTile"), tr("Rolls taken"),
                      {{}, Urgency::Note, pageAttendance(), {}});
    m_participation = addTile(QStringLiteral("participationTile"), tr("Participation"),
                              {{}, Urgency::Note, QStringLiteral("enrollment"), {}});
    m_attendance = addTile(QStringLiteral("attendanceTile"), tr("Attendance"),
                           {{}, Urgency::Note, pageAttendance(), {}});
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPageMargin);
    for (FigureTile *tile : {m_expected, m_rolls, m_participation, m_attendance})
        layout->addWidget(tile);
    return row;
}

FigureTile *DeskPage::addTile(const QString &name, const QString &caption, const DeskLine &target)
{
    auto *tile = new FigureTile(caption);
    tile->setObjectName(name);
    connect(tile, &FigureTile::clicked, this,
            [this, target] { Q_EMIT openPage(target.page, target.argument); });
    return tile;
}

QWidget *DeskPage::buildList()
{
    m_listTitle = heading(tr("To do"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("deskLines"));
    m_list->setAccessibleName(tr("To do"));
    m_list->setWordWrap(true);
    m_list->setSpacing(kHalfGrid / 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_list, 1);
    return box;
}

QWidget *DeskPage::buildCharts()
{
    m_grades = new SmallChart(SmallChart::Kind::Bars, tr("Participation by grade"));
    m_grades->setObjectName(QStringLiteral("gradeChart"));
    m_days = new SmallChart(SmallChart::Kind::Line, tr("Attendance of the last ten service days"));
    m_days->setObjectName(QStringLiteral("dayChart"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPageMargin);
    layout->addWidget(m_grades);
    layout->addWidget(m_days);
    return box;
}

void DeskPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_toFirst = true;
    if (m_stale)
        reload();
    else if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void DeskPage::openAt(const QString &)
{
    m_toFirst = true;
    reload();
}

void DeskPage::printCurrent()
{
    Q_EMIT message(MessageKind::Info,
                   tr("The desk has no form. The forms are on the page of papers."));
}

// While another page is shown the desk can wait: every mark changes its figures.
void DeskPage::reload()
{
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) {
            return deskView(office, today, term);
        },
        [this](const Result<DeskView> &view) { showDesk(view); });
}

void DeskPage::showDesk(const Result<DeskView> &view)
{
    if (!view) {
        Q_EMIT message(view.failure().kind == FailureKind::File ? MessageKind::Error
                                                                : MessageKind::Warning,
                       view.failure().text);
        return;
    }
    const DeskView &desk = view.value();
    m_dayText->setText(desk.dayText);
    showFigures(desk);
    m_grades->setPoints(desk.participation, desk.targetPercent);
    m_days->setPoints(desk.attendanceDays);

    const int row = m_toFirst ? 0 : std::max(0, m_list->currentRow());
    m_toFirst = false;
    m_list->clear();
    m_lines.clear();
    m_listTitle->setText(desk.settingUp ? tr("Setting up, step by step") : tr("To do"));
    if (desk.settingUp)
        showSteps(desk.steps);
    showLines(desk.lines);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void DeskPage::showFigures(const DeskView &view)
{
    const bool known = !view.settingUp;
    const bool open = view.day == view.today && view.rollsTaken < view.rolls;
    const QString of = view.day == view.today ? tr("today") : tr("on %1").arg(isoText(view.day));
    m_expected->setFigure(known ? QString::number(view.expectedPupils) : QString(), of);
    m_rolls->setFigure(known ? QStringLiteral("%1 / %2").arg(view.rollsTaken).arg(view.rolls)
                             : QString(),
                       open ? tr("%n still to take", nullptr, view.rolls - view.rollsTaken) : of,
                       open ? Tone::Warning : Tone::Plain);
    const auto share = view.heads.share();
    const bool below = share && view.targetPercent && *share < *view.targetPercent * 10;
    QString heads = tr("%1 of %2 pupils").arg(view.heads.participants).arg(view.heads.onRoll);
    if (view.targetPercent)
        heads += tr(", target %1 %").arg(*view.targetPercent);
    m_participation->setFigure(share ? shareText(share) : QString(), heads,
                               below ? Tone::Warning : Tone::Plain);
    m_attendance->setFigure(view.attendance ? shareText(view.attendance) : QString(),
                            tr("rolls of the last ten service days"));
}

// A new file can take the school's workbook at once instead of going step by step.
void DeskPage::showSteps(const QList<DeskStep> &steps)
{
    if (!steps.isEmpty() && !steps.first().ticked)
        addLine({tr("Import the school's workbook, or go step by step:"), Urgency::Note,
                 pageSettings(), QStringLiteral("import")},
                QStringLiteral("import"));
    for (const DeskStep &step : steps) {
        const QString sign = step.ticked ? QStringLiteral("✓") : QStringLiteral("○");
        addLine({QStringLiteral("%1  %2  %3").arg(sign, step.sheet, step.text), Urgency::Note,
                 pageOf(step.sheet), step.sheet},
                step.ticked ? QStringLiteral("success") : QStringLiteral("new"));
    }
}

void DeskPage::showLines(const QList<DeskLine> &lines)
{
    for (const DeskLine &line : lines) {
        addLine(line, {});
        m_list->item(m_list->count() - 1)->setIcon(urgencyIcon(line.urgency));
    }
    if (m_list->count() == 0)
        addLine({tr("Nothing waits today."), Urgency::Note, pageAttendance(), {}},
                QStringLiteral("success"));
}

void DeskPage::addLine(const DeskLine &line, const QString &iconName)
{
    m_lines.append(line);
    auto *item = new QListWidgetItem(line.text, m_list);
    item->setToolTip(line.text);
    if (!iconName.isEmpty())
        item->setIcon(lineIcon(iconName));
}

void DeskPage::openLine(int row)
{
    if (row >= 0 && row < m_lines.size())
        Q_EMIT openPage(m_lines[row].page, m_lines[row].argument);
}

} // namespace kehou::ui
