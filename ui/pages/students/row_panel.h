// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"
#include "ui/widgets/message_bar.h"

#include <QFrame>
#include <QMap>
#include <QStringList>

class QCheckBox;
class QLabel;
class QScrollArea;

namespace kehou::ui
{

class OfficeLink;
class RowEditor;

// One row of a sheet to be added or changed in its place, with save and cancel. Whatever the rules
// say against it stands above the buttons, and at the fields.
class RowPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RowPanel(OfficeLink &link, QWidget *parent = nullptr);

    struct Task {
        QString title;
        QString sheet;
        std::optional<qint64> id;      // nothing: a new row
        QMap<QString, QString> preset; // header → cell, of a new row
        QStringList fixed;             // headers that stay as they are
    };
    // Reads the row, then takes the keyboard.
    void begin(const Task &task);
    [[nodiscard]] bool isEdited() const;

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
    // Done with, saved or not.
    void saved(const QStringList &cells);
    void cancelled();

private:
    void build();
    void showRows(const Task &task, const Result<SheetRows> &rows);
    void save();
    void showFailure(const Failure &failure);

    OfficeLink &m_link;
    Task m_task;
    bool m_ready = false; // the row's fields are there
    QLabel *m_title;
    QLabel *m_faults;
    QCheckBox *m_sensitive;
    QScrollArea *m_scroll;
    RowEditor *m_editor;
};

} // namespace kehou::ui
