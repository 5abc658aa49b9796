// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kehou/file_desk.h"

namespace kehou
{

// Undo and redo: keeps the menu's names and list in step with the file and says what was taken
// back. In a field where nothing typed can be undone, Ctrl+Z undoes the last operation.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    explicit HistoryDesk(const FrameParts &parts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void undo(int steps);
    void redo();
    void noteChange(const Changes &changes);

    FrameParts m_parts;
    int m_awaited = 0; // steps of undo and redo that are on their way
};

} // namespace kehou
