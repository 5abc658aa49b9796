// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/composition.h"

#include "app/kehou/file_desk.h"
#include "app/kehou/heading_desk.h"
#include "app/kehou/history_desk.h"
#include "app/kehou/name_search.h"
#include "core/office/libraries.h"
#include "core/platform/program.h"
#include "ui/pages/allocation/allocation_page.h"
#include "ui/pages/attendance/attendance_page.h"
#include "ui/pages/desk/desk_page.h"
#include "ui/pages/enrollment/enrollment_page.h"
#include "ui/pages/fees/fees_page.h"
#include "ui/pages/ledger/ledger_page.h"
#include "ui/pages/menu/menu_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/pages/pay/pay_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/students/students_page.h"
#include "ui/pages/timetable/timetable_page.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/theme.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSessionManager>
#include <QSettings>
#include <QTime>
#include <QUrl>

namespace kehou
{

using namespace ui;

namespace
{

[[nodiscard]] QString darkKey()
{
    return QStringLiteral("look/dark");
}

// As the user chose in the menu, else as the system is.
[[nodiscard]] Look wantedLook(bool systemIsDark)
{
    return QSettings().value(darkKey(), systemIsDark).toBool() ? Look::Dark : Look::Light;
}

// Before the first widget is made: a widget with a style sheet keeps the font that it was made
// with.
[[nodiscard]] std::unique_ptr<MainWindow> makeWindow(Dialogs &dialogs, Look look)
{
    applyLook(*qApp, look);
    return std::make_unique<MainWindow>(dialogs);
}

} // namespace

Composition::Composition(Dialogs &dialogs, const Surroundings &surroundings)
    : m_dialogs(dialogs), m_clock(surroundings.today), m_isSystemDark(surroundings.isSystemDark),
      m_look(wantedLook(m_isSystemDark())), m_link([this] { return today(); }),
      m_window(makeWindow(dialogs, m_look))
{
    const FrameParts parts{*m_window, m_link, dialogs};
    m_window->setLibraries(librariesInUse());
    m_files = new FileDesk(parts, surroundings.office, surroundings.demoFolder);
    addPages();
    auto *history = new HistoryDesk(parts);
    auto *heading = new HeadingDesk(parts);
    auto *search = new NameSearch(parts);
    for (QObject *desk : std::initializer_list<QObject *>{m_files, history, heading, search})
        desk->setParent(m_window.get());
    connect(heading, &HeadingDesk::described, m_files, &FileDesk::describe);
    connect(heading, &HeadingDesk::termMissing, m_window.get(),
            [this] { m_window->openPage(QStringLiteral("settings"), QStringLiteral("学期")); });
    connect(m_window->menus(), &MainMenu::importRequested, m_window.get(),
            [this] { m_window->openPage(QStringLiteral("settings"), QStringLiteral("import")); });
    connectHelp();
    connectLook();
    connectSession();
}

Composition::~Composition() = default;

void Composition::openFile(const QString &path)
{
    m_files->open(path);
}

void Composition::comeToFront(const QString &file)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (!file.isEmpty() && !QApplication::activeModalWidget() && file != m_link.state().path)
        openFile(file);
}

void Composition::tellCrash(const QString &note)
{
    if (note.isEmpty())
        return;
    m_window->messages()->post(
        {.kind = MessageKind::Warning,
         .text = tr("Kehou ended unexpectedly the last time. What was saved is in the school file. "
                    "A note for the makers lies in a folder; it holds no names and no figures."),
         .actionText = tr("Open the folder"),
         .action = [folder = QFileInfo(note).absolutePath()] {
             QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
         }});
}

QDate Composition::today() const
{
    return m_files->isDemoOpen() ? demoDay() : m_clock();
}

void Composition::addPages()
{
    const auto add = [this](const QString &id, const QString &title, Page *page) {
        m_window->addPage({id, title, id, page});
    };
    add(QStringLiteral("desk"), tr("Desk"), new DeskPage(m_link, m_dialogs));
    add(QStringLiteral("students"), tr("Students"), new StudentsPage(m_link, m_dialogs));
    add(QStringLiteral("enrollment"), tr("Enrollment"), new EnrollmentPage(m_link, m_dialogs));
    add(QStringLiteral("menu"), tr("Course menu"), new MenuPage(m_link, m_dialogs));
    add(QStringLiteral("allocation"), tr("Allocation"), new AllocationPage(m_link, m_dialogs));
    add(QStringLiteral("timetable"), tr("Timetable"),
        new TimetablePage(m_link, [] { return QTime::currentTime(); }));
    add(QStringLiteral("attendance"), tr("Attendance"), new AttendancePage(m_link, m_dialogs));
    add(QStringLiteral("fees"), tr("Fees"), new FeesPage(m_link, m_dialogs));
    add(QStringLiteral("ledger"), tr("Funds"), new LedgerPage(m_link));
    add(QStringLiteral("pay"), tr("Pay"), new PayPage(m_link, m_dialogs));
    add(QStringLiteral("papers"), tr("Papers"), new PapersPage(m_link, m_dialogs));
    auto *settings = new SettingsPage(m_link, m_dialogs);
    connect(settings, &SettingsPage::saveCopyRequested, m_window->menus(),
            &MainMenu::saveCopyRequested);
    add(QStringLiteral("settings"), tr("Settings"), settings);
}

void Composition::connectHelp()
{
    auto *help = new HelpPanel(m_window.get());
    m_window->addDockWidget(Qt::RightDockWidgetArea, help);
    connect(m_window.get(), &MainWindow::helpRequested, help, &HelpPanel::showHelp);
    connect(m_window.get(), &MainWindow::pageShown, help,
            qOverload<const QString &>(&HelpPanel::follow));
    connect(m_window->menus(), &MainMenu::recipesRequested, help,
            [help] { help->showHelp(QStringLiteral("recipes")); });
    connect(help, &HelpPanel::pageWanted, m_window.get(),
            [this](const QString &id, const QString &place) {
                if (!m_window->currentPageId().isEmpty())
                    m_window->openPage(id, place);
            });
}

void Composition::connectLook()
{
    m_window->menus()->setDarkLook(m_look == Look::Dark);
    connect(m_window->menus(), &MainMenu::darkLookRequested, this, [this](bool wanted) {
        QSettings().setValue(darkKey(), wanted);
        takeLook();
    });
    // Who has turned the whole system dark comes back to a dark window.
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    takeLook();
            });
}

void Composition::takeLook()
{
    const Look look = wantedLook(m_isSystemDark());
    if (look == m_look)
        return;
    m_look = look;
    applyLook(*qApp, look);
    m_window->menus()->setDarkLook(look == Look::Dark);
}

// The session does not end over an entry that is in no file yet: its page is shown, and the system
// says why it waits.
void Composition::connectSession()
{
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &session) {
        const bool waits = m_window->showUnsavedEntry();
        sayWhySessionWaits(m_window->winId(),
                           waits ? tr("Something typed is not in the school file yet.")
                                 : QString());
        if (waits)
            session.cancel();
    });
    // Windows ends the program at once after this: nothing may be left for the destructors.
    connect(qApp, &QCoreApplication::aboutToQuit, &m_link, &OfficeLink::closeNow);
}

} // namespace kehou
