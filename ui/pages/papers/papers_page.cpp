// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papers/papers_page.h"

#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/documents/forms/semester_report.h"
#include "core/office/rows.h"
#include "core/paper/csv_writer.h"
#include "core/paper/paper_folder.h"
#include "core/paper/pdf_writer.h"
#include "core/paper/xlsx_writer.h"
#include "ui/pages/office_link.h"
#include "ui/pages/papers/page_preview.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr QStringView kReport = u"semester";
constexpr int kRowHeight = 32;

[[nodiscard]] QString dialogFilter(const QString &suffix)
{
    return suffix.toUpper() + QStringLiteral(" (*.") + suffix + u')';
}

// All pages onto a printer: the painting of the preview. False where the printer took none.
[[nodiscard]] bool printPages(const paper::PageLayout &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageLayout(pages.qtLayout());
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = std::max(1, printer.fromPage());
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        pages.paint(painter, page - 1);
    }
    return printer.printerState() != QPrinter::Error;
}

} // namespace

PapersPage::PapersPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_link(link), m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("papersPage"));
    build();
    connect(&m_link, &OfficeLink::opened, this, &PapersPage::reload);
    connect(&m_link, &OfficeLink::termChanged, this, &PapersPage::reload);
    connect(&m_link, &OfficeLink::changed, this, &PapersPage::reload);
    connect(m_forms, &QListWidget::currentRowChanged, this, &PapersPage::formChosen);
    for (QComboBox *box : {m_class, m_course, m_month})
        connect(box, &QComboBox::activated, this, &PapersPage::makePreview);
    connect(m_month, &QComboBox::activated, this, [this] { m_wantedMonth.reset(); });
    connect(m_date, &DateEdit::valueEdited, this, &PapersPage::makePreview);
    connect(m_student, &QLineEdit::editingFinished, this, &PapersPage::makePreview);
    m_forms->setCurrentRow(0);
    chooseForm(QSettings().value(QStringLiteral("papers/form")).toString());
}

void PapersPage::build()
{
    m_preview = new PagePreview;
    auto *right = new QVBoxLayout;
    right->addWidget(buildActions());
    right->addWidget(m_preview, 1);
    QWidget *left = buildChoices();
    left->setFixedWidth(280);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPageMargin);
    layout->addWidget(left);
    layout->addLayout(right, 1);
    setFirstField(this, m_forms);
}

QWidget *PapersPage::buildChoices()
{
    m_forms = new QListWidget;
    m_forms->setObjectName(QStringLiteral("forms"));
    m_forms->setAccessibleName(tr("Forms"));
    for (const FormInfo &form : forms()) {
        auto *item = new QListWidgetItem(form.title, m_forms);
        item->setData(Qt::UserRole, form.name);
        item->setSizeHint(QSize(0, kRowHeight));
    }
    auto *report = new QListWidgetItem(tr("Semester report"), m_forms);
    report->setData(Qt::UserRole, kReport.toString());
    report->setSizeHint(QSize(0, kRowHeight));

    m_class = new QComboBox;
    m_class->setObjectName(QStringLiteral("paperClass"));
    m_course = new QComboBox;
    m_course->setObjectName(QStringLiteral("paperCourse"));
    m_month = new QComboBox;
    m_month->setObjectName(QStringLiteral("paperMonth"));
    m_date = new DateEdit;
    m_date->setObjectName(QStringLiteral("paperDate"));
    m_date->setPlaceholderText(tr("today"));
    m_student = new QLineEdit;
    m_student->setObjectName(QStringLiteral("paperStudent"));
    m_student->setPlaceholderText(tr("all students"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Class"), m_class);
    form->addRow(tr("Course"), m_course);
    form->addRow(tr("Month"), m_month);
    form->addRow(tr("As of"), m_date);
    form->addRow(tr("Student number"), m_student);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_forms, 1);
    layout->addLayout(form);
    return side;
}

QWidget *PapersPage::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, auto action) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, action);
        m_actions.append(button);
        return button;
    };
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton *print = add(QStringLiteral("print"), tr("Print…"), [this] { printCurrent(); });
    print->setProperty("main", true);
    layout->addWidget(print);
    layout->addWidget(
        add(QStringLiteral("savePdf"), tr("Save as PDF"), [this] { saveAs(Kind::Pdf); }));
    layout->addWidget(
        add(QStringLiteral("saveXlsx"), tr("Save as Excel"), [this] { saveAs(Kind::Xlsx); }));
    layout->addWidget(
        add(QStringLiteral("saveCsv"), tr("Save as CSV"), [this] { saveAs(Kind::Csv); }));
    layout->addStretch();
    m_all = new QPushButton(tr("&All forms of this term…"));
    m_all->setObjectName(QStringLiteral("saveAll"));
    m_all->setToolTip(tr("Writes every form as PDF into one new folder, with an index"));
    connect(m_all, &QPushButton::clicked, this, &PapersPage::saveAll);
    layout->addWidget(m_all);
    return line;
}

bool PapersPage::isReport() const
{
    const QListWidgetItem *item = m_forms->currentItem();
    return item && item->data(Qt::UserRole).toString() == kReport.toString();
}

Result<PapersPage::Choices> PapersPage::readChoices(Office &office, const QString &term)
{
    const auto classes = loadSheet(office, QStringLiteral("班级"), term);
    if (!classes)
        return classes.failure();
    const auto courses = loadSheet(office, QStringLiteral("课程"), term);
    const auto items = loadTermItems(office, term);
    if (!courses || !items)
        return courses ? items.failure() : courses.failure();
    Choices choices;
    for (const SheetLine &line : classes.value().lines)
        choices.classes.append(line.cells.value(0));
    std::sort(choices.classes.begin(), choices.classes.end(), naturallyBefore);
    for (const SheetLine &line : courses.value().lines)
        choices.courses.append(line.cells.value(0) + u' ' + line.cells.value(1));
    std::sort(choices.courses.begin(), choices.courses.end(), naturallyBefore);
    const QDate start = dateFromIso(items.value().items.value(2).second);
    const QDate end = dateFromIso(items.value().items.value(3).second);
    for (QDate month(start.year(), start.month(), 1); month.isValid() && month <= end;
         month = month.addMonths(1))
        choices.months.append(month);
    return choices;
}

void PapersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

// While another page is shown a preview can wait; nothing is printed from before a change.
void PapersPage::reload()
{
    m_stale = !isVisible() || !m_link.isOpen();
    if (m_stale)
        return;
    m_link.post(
        this, [term = m_link.termName()](Office &office) { return readChoices(office, term); },
        [this](const Result<Choices> &choices) {
            if (choices)
                showChoices(choices.value());
            else
                m_preview->showText(choices.failure().text);
        });
}

void PapersPage::showChoices(const Choices &choices)
{
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &texts) {
        const QString before = box->currentText();
        box->clear();
        box->addItem(all);
        box->addItems(texts);
        box->setCurrentIndex(std::max(0, box->findText(before)));
    };
    fill(m_class, tr("all classes"), choices.classes);
    fill(m_course, tr("all courses"), choices.courses);
    const QDate before = m_month->currentData().toDate();
    m_month->clear();
    for (const QDate month : choices.months)
        m_month->addItem(tr("%1-%2").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0')),
                         month);
    chooseMonth(m_wantedMonth.value_or(before.isValid() ? before : m_link.today()));
    recallChoices();
    chooseClass();
    formChosen();
}

void PapersPage::formChosen()
{
    const QListWidgetItem *item = m_forms->currentItem();
    const auto info = item ? findForm(item->data(Qt::UserRole).toString()) : std::nullopt;
    const auto takes = [&](PaperOption option) { return info && info->takes.contains(option); };
    m_class->setEnabled(takes(PaperOption::ClassName));
    m_course->setEnabled(takes(PaperOption::Course));
    m_month->setEnabled(takes(PaperOption::Month));
    m_date->setEnabled(takes(PaperOption::Date) || isReport());
    m_student->setEnabled(takes(PaperOption::Student));
    makePreview();
}

PaperRequest PapersPage::request() const
{
    PaperRequest request;
    request.form = m_forms->currentItem()->data(Qt::UserRole).toString();
    request.termName = m_link.termName();
    if (m_class->isEnabled() && m_class->currentIndex() > 0)
        request.className = m_class->currentText();
    if (m_course->isEnabled() && m_course->currentIndex() > 0)
        request.course = m_course->currentText().section(u' ', 0, 0);
    if (m_month->isEnabled() && m_month->currentIndex() >= 0)
        request.month = m_month->currentData().toDate();
    if (m_date->isEnabled())
        request.date = m_date->value();
    if (m_student->isEnabled())
        request.student = m_student->text().trimmed();
    return request;
}

// Built and laid out beside the window; an answer that is no longer wanted is dropped.
void PapersPage::makePreview()
{
    if (!m_link.isOpen() || !m_forms->currentItem() || m_month->count() == 0)
        return;
    rememberChoices();
    const int asked = ++m_asked;
    m_paper.reset();
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(false);
    m_preview->showText(tr("Laying out the pages…"));
    m_link.post(
        this,
        [wanted = request(), report = isReport(),
         today = m_link.today()](Office &office) -> Result<Paper> {
            auto document = report ? semesterReport(office, {wanted.termName, wanted.date}, today)
                                   : buildPaper(office, wanted, today);
            if (!document)
                return document.failure();
            Paper paper{std::move(document).value(), nullptr, nullptr};
            paper.onPaper = std::make_shared<documents::Document>(
                report ? documents::onOnePaper(paper.document) : paper.document);
            paper.pages = std::make_shared<paper::PageLayout>(*paper.onPaper);
            return paper;
        },
        [this, asked](const Result<Paper> &paper) {
            if (asked == m_asked)
                showPaper(paper);
        });
}

void PapersPage::showPaper(const Result<Paper> &paper)
{
    if (!paper) {
        m_preview->showText(paper.failure().text);
        return;
    }
    m_paper = paper.value();
    m_preview->setPages(m_paper->pages);
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(true);
}

void PapersPage::printCurrent()
{
    if (!m_paper) {
        Q_EMIT message(MessageKind::Info, tr("There is no page to print yet."));
        return;
    }
    const auto printer = m_dialogs.choosePrinter(this, m_forms->currentItem()->text());
    if (!printer)
        return;
    if (!printPages(*m_paper->pages, *printer))
        return Q_EMIT message(MessageKind::Error, tr("The printer took no page. Check that it is "
                                                     "switched on and has paper."));
    tellPrinted();
    Q_EMIT message(MessageKind::Success,
                   tr("Sent to the printer: %n page(s).", nullptr, m_paper->pages->pageCount()));
}

// A receipt that left once is a copy from now on.
void PapersPage::tellPrinted()
{
    if (isReport())
        return;
    m_link.post(
        this,
        [printed = request(), today = m_link.today()](Office &office) {
            return markPrinted(office, printed, today);
        },
        [this](const Result<void> &marked) {
            if (!marked)
                Q_EMIT message(MessageKind::Error, marked.failure().text);
        });
}

void PapersPage::saveAs(Kind kind)
{
    if (!m_paper)
        return;
    const QString suffix = kind == Kind::Pdf    ? QStringLiteral("pdf")
                           : kind == Kind::Xlsx ? QStringLiteral("xlsx")
                                                : QStringLiteral("csv");
    const QString name = m_forms->currentItem()->text() + u'.' + suffix;
    const auto path = m_dialogs.saveFile(this, {tr("Save the form"), dialogFilter(suffix), name});
    if (!path)
        return;
    const auto written = kind == Kind::Pdf    ? paper::writePdf(*m_paper->onPaper, *path)
                         : kind == Kind::Xlsx ? paper::writeXlsx(m_paper->document, *path)
                                              : paper::writeCsv(m_paper->document, *path);
    if (written && kind == Kind::Pdf)
        tellPrinted();
    if (written)
        Q_EMIT message(MessageKind::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
    else
        Q_EMIT message(MessageKind::Error, written.failure().text);
}

// The status line shows how far it is and can stop it; then no folder is left.
void PapersPage::saveAll()
{
    if (!m_link.isOpen())
        return;
    const auto parent = m_dialogs.openFolder(this, {tr("Where to put the folder"), {}, {}});
    if (!parent)
        return;
    m_all->setEnabled(false);
    const QString folder = tr("Forms %1").arg(isoText(m_link.today()));
    m_link.post(
        this,
        [parent = *parent, folder, term = m_link.termName(),
         today = m_link.today()](Office &office, Progress &progress) {
            paper::PaperFolder papers(parent, folder);
            return writeAll(office, {term, today, {}, {}}, papers, progress);
        },
        [this](const Result<SavedFolder> &saved) { tellSaved(saved); });
}

Result<PapersPage::SavedFolder> PapersPage::writeAll(Office &office, TermPapersJob job,
                                                     paper::PaperFolder &folder, Progress &progress)
{
    job.write = [&](const TermPaper &form) {
        return folder.add(form.document, form.fileName,
                          [&](int) { return !progress.isCancelled(); });
    };
    job.progress = [&](int permille) {
        progress.report(permille);
        return !progress.isCancelled();
    };
    const auto papers = makeTermPapers(office, job);
    if (!papers)
        return papers.failure();
    const auto path = folder.finish();
    if (!path)
        return path.failure();
    const auto empty =
        std::count_if(papers.value().begin(), papers.value().end(),
                      [](const documents::IndexedPaper &form) { return form.fileName.isEmpty(); });
    return SavedFolder{path.value(), static_cast<int>(papers.value().size() - empty),
                       static_cast<int>(empty)};
}

void PapersPage::tellSaved(const Result<SavedFolder> &saved)
{
    m_all->setEnabled(true);
    if (!saved) {
        Q_EMIT message(saved.failure().kind == FailureKind::Cancelled ? MessageKind::Info
                                                                      : MessageKind::Error,
                       saved.failure().text);
        return;
    }
    QString text = tr("Saved %n form(s) and the index: %1", nullptr, saved.value().written)
                       .arg(QDir::toNativeSeparators(saved.value().path));
    if (saved.value().empty > 0)
        text += u' ' + tr("%n form(s) have nothing on them; the index says why.", nullptr,
                          saved.value().empty);
    Q_EMIT message(MessageKind::Success, text);
}

void PapersPage::rememberChoices() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("papers/form"), m_forms->currentItem()->data(Qt::UserRole));
    settings.setValue(QStringLiteral("papers/class"), m_class->currentText());
}

void PapersPage::recallChoices()
{
    const QSettings settings;
    m_class->setCurrentIndex(
        std::max(0, m_class->findText(settings.value(QStringLiteral("papers/class")).toString())));
}

void PapersPage::chooseForm(const QString &name)
{
    for (int row = 0; row < m_forms->count(); ++row) {
        if (m_forms->item(row)->data(Qt::UserRole).toString() == name)
            m_forms->setCurrentRow(row);
    }
}

void PapersPage::chooseMonth(QDate anyDay)
{
    for (int month = 0; month < m_month->count(); ++month) {
        const QDate first = m_month->itemData(month).toDate();
        if (first.year() == anyDay.year() && first.month() == anyDay.month())
            m_month->setCurrentIndex(month);
    }
}

void PapersPage::openAt(const QString &argument)
{
    const QString form = argument.section(u'/', 0, 0);
    const auto info = findForm(form);
    chooseForm(form);
    if (info && info->takes.contains(PaperOption::Student)) {
        m_student->setText(argument.section(u'/', 1));
        return makePreview();
    }
    const auto date = parseDate(argument.section(u'/', 1, 1));
    if (!date)
        return;
    m_wantedMonth = date;
    chooseMonth(*date);
    if (info && info->takes.contains(PaperOption::Date))
        m_date->setValue(date);
    m_wantedClass = argument.section(u'/', 2);
    chooseClass();
    makePreview();
}

// The class that another page meant, once the classes are known.
void PapersPage::chooseClass()
{
    const int place = m_wantedClass.isEmpty() ? -1 : m_class->findText(m_wantedClass);
    if (place < 0)
        return;
    m_class->setCurrentIndex(place);
    m_wantedClass.clear();
}

} // namespace kehou::ui
