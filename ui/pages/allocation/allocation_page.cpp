// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allocation/allocation_page.h"

#include "ui/pages/allocation/board_panel.h"
#include "ui/pages/allocation/freeze_panel.h"
#include "ui/pages/allocation/vacancy_panel.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

// 1.2308 of 12,308 ten-thousandths.
[[nodiscard]] QString decimals(int tenThousandths)
{
    return QStringLiteral("%1.%2")
        .arg(tenThousandths / 10'000)
        .arg(tenThousandths % 10'000, 4, 10, QLatin1Char('0'));
}

[[nodiscard]] QString percents(int tenThousandths)
{
    return QStringLiteral("%1.%2%")
        .arg(tenThousandths / 100)
        .arg(tenThousandths % 100, 2, 10, QLatin1Char('0'));
}

[[nodiscard]] QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

[[nodiscard]] QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

AllocationPage::AllocationPage(OfficeLink &link, Dialogs &, QWidget *parent)
    : Page(parent), m_link(link),
      m_rows(allocationColumns(), [](const AllocationRow &row) { return QVariant(row.number); }),
      m_choices(choiceColumns())
{
    setObjectName(QStringLiteral("allocationPage"));
    auto *giving = new QWidget;
    auto *column = new QVBoxLayout(giving);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(buildControls());
    column->addLayout(buildFigures());
    column->addWidget(buildTables(), 1);
    m_board = new BoardPanel;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("allocationTabs"));
    m_tabs->setAccessibleName(tr("Allocation"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(giving, tr("Giving out places"));
    m_tabs->addTab(m_board, tr("Board for moves by hand"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_tabs);
    setFirstField(this, m_mode);
    connectAll();
    forgetResult();
    reload();
}

QLayout *AllocationPage::buildControls()
{
    m_mode = new QComboBox;
    m_mode->setObjectName(QStringLiteral("allocationMode"));
    m_mode->setAccessibleName(tr("How places are given out"));
    m_mode->addItem(tr("Wishes and a draw"), static_cast<int>(SelectionMode::Draw));
    m_mode->addItem(tr("First come, first served"), static_cast<int>(SelectionMode::FirstCome));
    m_mode->addItem(tr("Wishes, best ranks overall"), static_cast<int>(SelectionMode::RankBest));
    m_seed = new CommittedLineEdit;
    m_seed->setObjectName(QStringLiteral("allocationSeed"));
    m_seed->setAccessibleName(tr("Seed of the draw"));
    m_seed->setPlaceholderText(tr("published before the draw"));
    m_run = new QPushButton(tr("&Give out places"));
    m_run->setObjectName(QStringLiteral("runAllocation"));
    m_save = new QPushButton(tr("&Save as 选课结果"));
    m_save->setObjectName(QStringLiteral("saveAllocation"));
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(labelFor(tr("&Mode"), m_mode));
    line->addWidget(m_mode);
    line->addWidget(labelFor(tr("Se&ed"), m_seed));
    line->addWidget(m_seed, 1);
    line->addWidget(m_run);
    line->addWidget(m_save);
    return line;
}

QLayout *AllocationPage::buildFigures()
{
    m_standing = textLabel(QStringLiteral("allocationStanding"));
    m_digest = textLabel(QStringLiteral("allocationDigest"));
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_published = new CommittedLineEdit;
    m_published->setObjectName(QStringLiteral("publishedDigest"));
    m_published->setAccessibleName(tr("Published digest to compare with"));
    m_published->setPlaceholderText(tr("paste the published digest here"));
    m_verdict = textLabel(QStringLiteral("digestVerdict"));
    auto *check = new QHBoxLayout;
    check->setSpacing(kGrid);
    check->addWidget(labelFor(tr("&Check against"), m_published));
    check->addWidget(m_published, 2);
    check->addWidget(m_verdict, 3);
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid / 2);
    column->addWidget(m_standing);
    column->addWidget(m_digest);
    column->addLayout(check);
    return column;
}

QSplitter *AllocationPage::buildTables()
{
    m_list = new DataTable(QStringLiteral("allocation"));
    m_list->setTexts(tr("Places of all students"),
                     tr("Nothing is given out yet. Enter wishes on the settings page or import "
                        "them, and press the button above."));
    m_list->setModel(&m_rows);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 440});
    return splitter;
}

// One below the other they would have no rows left in a small window.
QTabWidget *AllocationPage::buildSide()
{
    m_whyTitle = textLabel(QStringLiteral("allocationWhyTitle"));
    m_why = new DataTable(QStringLiteral("allocationWhy"));
    m_why->setTexts(tr("What became of each choice"), tr("Choose a student at the left."));
    m_why->setModel(&m_choices);
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->addWidget(m_whyTitle);
    column->addWidget(m_why, 1);
    m_vacancies = new VacancyPanel;
    m_freeze = new FreezePanel;
    m_side = new QTabWidget;
    m_side->setObjectName(QStringLiteral("allocationSide"));
    m_side->setAccessibleName(tr("Beside the list"));
    m_side->setDocumentMode(true);
    m_side->addTab(choices, tr("Each choice"));
    m_side->addTab(m_vacancies, tr("Free places"));
    m_side->addTab(m_freeze, tr("Freezing"));
    return m_side;
}

void AllocationPage::connectAll()
{
    connect(m_run, &QPushButton::clicked, this, &AllocationPage::run);
    connect(m_save, &QPushButton::clicked, this, &AllocationPage::save);
    connect(m_seed, &CommittedLineEdit::submitted, this, &AllocationPage::run);
    connect(m_seed, &CommittedLineEdit::committed, this, &AllocationPage::forgetResult);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &AllocationPage::forgetResult);
    connect(m_published, &CommittedLineEdit::committed, this, &AllocationPage::verify);
    connect(m_list, &DataTable::currentRowChanged, this, &AllocationPage::explain);
    connect(m_vacancies, &VacancyPanel::confirmed, this, &AllocationPage::fill);
    connect(m_freeze, &FreezePanel::freezeWanted, this, &AllocationPage::freeze);
    connect(m_board, &BoardPanel::moveWanted, this, &AllocationPage::movePlaceByHand);
    connect(m_board, &BoardPanel::dateChosen, this, &AllocationPage::readBoard);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        setFirstField(this, tab == 0 ? static_cast<QWidget *>(m_mode) : m_board);
        readBoard();
    });
    const auto anew = [this] {
        m_wasRun = false;
        m_termSeed.clear();
        m_seed->clear();
        m_board->setDate(m_link.today());
        forgetResult();
        reload();
    };
    connect(&m_link, &OfficeLink::opened, this, anew);
    connect(&m_link, &OfficeLink::termChanged, this, anew);
    connect(&m_link, &OfficeLink::changed, this, &AllocationPage::reload);
}

void AllocationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

// While another page is shown this one waits: every mark is a change.
void AllocationPage::reload()
{
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    m_link.post(
        this,
        [term = m_link.termName()](Office &office) { return allocationSettings(office, term); },
        [this](const Result<AllocationSettings> &settings) { showSettings(settings); });
    lookForVacancies();
    readBoard();
}

// The board is read while it is looked at.
void AllocationPage::readBoard()
{
    if (m_tabs->currentWidget() != m_board || !m_link.isOpen())
        return;
    const QDate date = m_board->date().isValid() ? m_board->date() : m_link.today();
    m_link.post(
        this,
        [date, term = m_link.termName()](Office &office) { return placeBoard(office, date, term); },
        [this](const Result<PlaceBoard> &board) {
            m_board->setBoard(board ? board.value() : PlaceBoard{});
            m_board->setFault(board ? QString() : board.failure().text);
        });
}

void AllocationPage::movePlaceByHand(PlaceMove move)
{
    move.termName = m_link.termName();
    m_link.post(
        this, [move](Office &office) { return movePlace(office, move); },
        [this](const Result<void> &saved) {
            if (!saved) {
                m_board->setFault(saved.failure().text);
                return complain(saved.failure());
            }
            m_board->clearMove();
            Q_EMIT message(MessageKind::Success, tr("Saved: the place is moved."));
        });
}

// A seed that somebody typed over the term's own stays.
void AllocationPage::showSettings(const Result<AllocationSettings> &settings)
{
    m_run->setEnabled(settings.ok());
    if (!settings) {
        m_standing->setText(settings.failure().text);
        return;
    }
    m_freeze->setToday(m_link.today());
    m_freeze->show(settings.value().frozen);
    if (m_seed->text() == m_termSeed) {
        m_termSeed = settings.value().seed;
        if (m_seed->text() != m_termSeed)
            m_seed->setText(m_termSeed);
    }
    if (m_wasRun)
        return run();
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(settings.value().mode)));
    m_standing->setText(tr("%n wish(es) for %1 offerings that students may pick from.", nullptr,
                           settings.value().wishes)
                            .arg(settings.value().offerings));
}

AllocateRequest AllocationPage::request() const
{
    AllocateRequest request;
    request.termName = m_link.termName();
    request.mode = static_cast<SelectionMode>(m_mode->currentData().toInt());
    request.seed = m_seed->text();
    return request;
}

void AllocationPage::run()
{
    if (!m_link.isOpen())
        return;
    m_wasRun = true;
    m_link.post(
        this, [request = request()](Office &office) { return allocationTable(office, request); },
        [this](const Result<AllocationTable> &table) { showResult(table); });
}

void AllocationPage::showResult(const Result<AllocationTable> &table)
{
    if (!table) {
        forgetResult();
        complain(table.failure());
        return;
    }
    m_table = table.value();
    m_rows.setRows(m_table->rows);
    m_save->setEnabled(true);
    showFigures();
    verify();
    m_freeze->compare(true, m_table->againstFreeze);
    chooseWanted();
    explain(m_list->currentRow());
}

void AllocationPage::showFigures()
{
    const Allocation &result = m_table->allocation.result;
    const AllocationMeasures &measures = result.measures;
    QString text = tr("%n student(s) with wishes: %1 hold their first choice, mean rank %2, %3 "
                      "without a place, %4 pairs would both gain by swapping.",
                      nullptr, measures.students)
                       .arg(percents(measures.firstChoice), decimals(measures.meanRank))
                       .arg(measures.unplaced)
                       .arg(measures.swapPairs);
    if (!result.closed.isEmpty())
        text +=
            u' ' +
            tr("Closed for too few students: %1.").arg(result.closed.join(QStringLiteral("、")));
    m_standing->setText(text);
    m_digest->setText(tr("Digest of the result: %1").arg(QString::fromLatin1(result.digest)));
}

// A result of other settings than those that are shown is not shown.
void AllocationPage::forgetResult()
{
    m_table.reset();
    m_rows.setRows({});
    m_choices.setRows({});
    m_whyTitle->clear();
    m_digest->clear();
    m_verdict->clear();
    m_freeze->compare(false, {});
    m_save->setEnabled(false);
    m_seed->setEnabled(m_mode->currentData().toInt() != static_cast<int>(SelectionMode::FirstCome));
}

// What is saved is what is shown: where the rows have changed meanwhile, nothing is written.
void AllocationPage::save()
{
    if (!m_table || !m_link.isOpen())
        return;
    AllocateRequest saving = request();
    saving.expectedDigest = m_table->allocation.result.digest;
    saving.save = true;
    m_link.post(
        this, [saving](Office &office) { return allocateTerm(office, saving); },
        [this](const Result<TermAllocation> &saved) {
            if (saved)
                tellSaved(saved.value());
            else
                complain(saved.failure());
        });
}

void AllocationPage::tellSaved(const TermAllocation &saved)
{
    if (!saved.asExpected) {
        Q_EMIT message(MessageKind::Warning,
                       tr("The wishes have changed meanwhile. Look at the new result and save it "
                          "then."));
        return run();
    }
    Q_EMIT message(
        MessageKind::Success,
        tr("Saved: %1 place(s) added, %2 taken away.").arg(saved.added).arg(saved.removed));
}

// R-ALC-4: anyone with the inputs and the seed gets the same digest.
void AllocationPage::verify()
{
    const QString published = m_published->text().trimmed().toLower();
    if (!m_table || published.isEmpty()) {
        m_verdict->clear();
        return;
    }
    const bool same = published.toUtf8() == m_table->allocation.result.digest;
    m_verdict->setProperty("tone", same ? QStringLiteral("success") : QStringLiteral("warning"));
    m_verdict->setText(same ? tr("✓ This is the published result.")
                            : tr("○ This is another result than the published one."));
}

void AllocationPage::explain(int row)
{
    if (!m_table || row < 0 || row >= m_rows.rowCount()) {
        m_choices.setRows({});
        m_whyTitle->clear();
        return;
    }
    const AllocationRow &student = m_rows.row(row);
    m_whyTitle->setText(tr("%1 %2, number %3 in the order")
                            .arg(student.number, student.name)
                            .arg(student.allocation.turn));
    m_choices.setRows(choiceLines(*m_table, student));
}

void AllocationPage::openAt(const QString &argument)
{
    if (argument == QStringLiteral("board"))
        return m_tabs->setCurrentWidget(m_board);
    m_tabs->setCurrentIndex(0);
    if (argument == QStringLiteral("vacancies"))
        return m_side->setCurrentWidget(m_vacancies);
    m_wanted = argument;
    chooseWanted();
}

void AllocationPage::chooseWanted()
{
    for (int row = 0; row < m_rows.rowCount() && !m_wanted.isEmpty(); ++row) {
        if (m_rows.row(row).number != m_wanted)
            continue;
        m_wanted.clear();
        m_list->setCurrentRow(row);
    }
}

// Outside of the term there is nothing to fill.
void AllocationPage::lookForVacancies()
{
    m_link.post(
        this,
        [today = m_link.today(), term = m_link.termName()](Office &office) {
            return openVacancies(office, today, term);
        },
        [this](const Result<QList<VacancyLine>> &lines) {
            showVacancies(lines ? lines.value() : QList<VacancyLine>());
        });
}

void AllocationPage::showVacancies(const QList<VacancyLine> &lines)
{
    m_vacancies->show(lines);
    const QString text = tr("Free places");
    m_side->setTabText(m_side->indexOf(m_vacancies),
                       lines.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(lines.size()));
}

// R-ALC-7: with the seed that stands above.
void AllocationPage::freeze(const QString &by, QDate on)
{
    const FreezeRequest request{m_seed->text(), by, on, m_link.termName()};
    m_link.post(
        this, [request](Office &office) { return freezeDraw(office, request); },
        [this](const Result<void> &frozen) {
            if (!frozen)
                return complain(frozen.failure());
            Q_EMIT message(MessageKind::Success,
                           tr("The draw is frozen. Its protocol says so from now on."));
        });
}

void AllocationPage::fill(const QString &offering, const QString &student)
{
    const VacancyFilling filling{offering, student, m_link.today(), m_link.termName()};
    m_link.post(
        this, [filling](Office &office) { return fillVacancy(office, filling); },
        [this, filling](const Result<void> &filled) {
            if (!filled)
                return complain(filled.failure());
            Q_EMIT message(MessageKind::Success, tr("Student %1 has a place of %2 from today on.")
                                                     .arg(filling.student, filling.offering));
        });
}

void AllocationPage::printCurrent()
{
    Q_EMIT openPage(QStringLiteral("papers"), QStringLiteral("draw-protocol"));
}

void AllocationPage::complain(const Failure &failure)
{
    QStringList texts{failure.text};
    for (const Finding &finding : failure.findings)
        texts.append(finding.message);
    Q_EMIT message(failure.kind == FailureKind::File ? MessageKind::Error : MessageKind::Warning,
                   texts.join(u'\n'));
}

} // namespace kehou::ui
