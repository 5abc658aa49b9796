// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace kehou::ui
{

// A scheme as a list to choose from shows it.
struct SchemeChoice {
    QString id;
    QString name;
    QString summary;
    QString source;
};

// Asks which scheme a new school file opens with: what it is and where it comes from.
class NewFileDialog : public QDialog
{
    Q_OBJECT

public:
    NewFileDialog(const QList<SchemeChoice> &schemes, QWidget *parent);

Q_SIGNALS:
    void schemeChosen(const QString &id);

private:
    void showScheme(int row);
    void choose();

    QList<SchemeChoice> m_schemes;
    QListWidget *m_list;
    QLabel *m_summary;
    QLabel *m_source;
};

} // namespace kehou::ui
