// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/program.h"
#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kehou
{

class FileDesk;

// What the program needs of the world around it; tests give it their own.
struct Surroundings {
    std::function<QDate()> today;
    Office::Settings office;
    QString demoFolder;
    std::function<bool()> isSystemDark = systemIsDark;
};

// The window with everything that belongs to it: the only place where its objects are made and
// connected.
class Composition : public QObject
{
    Q_OBJECT

public:
    Composition(ui::Dialogs &dialogs, const Surroundings &surroundings);
    ~Composition() override;

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::OfficeLink &link() { return m_link; }
    void openFile(const QString &path);
    // Brings the window to the front and opens the file, empty: none. While a dialog is open the
    // file waits for the user to ask again.
    void comeToFront(const QString &file);
    // Says that the program crashed the last time and where the note of it lies; empty: nothing.
    void tellCrash(const QString &note);

private:
    // The demo school stands at a day of its own, whatever the clock says.
    [[nodiscard]] QDate today() const;
    void addPages();
    void connectHelp();
    void connectLook();
    void connectSession();
    void takeLook();

    ui::Dialogs &m_dialogs;
    std::function<QDate()> m_clock;
    std::function<bool()> m_isSystemDark;
    ui::Look m_look;
    ui::OfficeLink m_link;
    std::unique_ptr<ui::MainWindow> m_window; // before the link ends: pages post to it
    FileDesk *m_files = nullptr;
};

} // namespace kehou
