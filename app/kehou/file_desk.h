// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/office_link.h"
#include "ui/shell/dialogs.h"

#include <QObject>

#include <optional>

namespace kehou
{

namespace ui
{
class MainWindow;
} // namespace ui

// What the objects behind the frame work on.
struct FrameParts {
    ui::MainWindow &window;
    ui::OfficeLink &link;
    ui::Dialogs &dialogs;
};

// The day on which the demo school stands: the first one whose rolls are not taken yet.
[[nodiscard]] QDate demoDay();

// What the File menu and the start page do with whole files: new, open, recent, demo, copy, export.
class FileDesk : public QObject
{
    Q_OBJECT

public:
    // The demo school is kept in a folder of its own.
    FileDesk(const FrameParts &parts, Office::Settings settings, const QString &demoFolder);

    void open(const QString &path);
    [[nodiscard]] bool isDemoOpen() const;
    // What the open file is, for the list of recent ones.
    void describe(const QString &description);

private:
    void connectMenus();
    void connectLink();
    void chooseScheme();
    void create(const QString &schemeId);
    void chooseFile();
    // Where the school's files are likely to be: by the one opened last, else where new ones are
    // kept, which Windows hides.
    [[nodiscard]] QString likelyFolder() const;
    void openDemo();
    void makeNewDemo();
    void saveCopy();
    void restore();
    void showRestored(const QString &before);
    [[nodiscard]] std::optional<QString> placeForRestored();
    void exportBook();
    // False where something typed is in no file yet and the user goes back to it.
    [[nodiscard]] bool mayLeave();
    void leaveFor(std::function<ui::OfficeLink::OpenResult()> opening);
    void showOpened();
    void showRecent();
    void showFailure(const Failure &failure);
    void showWritten(const QString &text, const QString &path);
    [[nodiscard]] QString copySuggestion() const;

    FrameParts m_parts;
    Office::Settings m_settings;
    QString m_demoPath;
};

} // namespace kehou
