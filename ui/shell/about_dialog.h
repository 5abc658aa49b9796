// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace kehou::ui
{

// What the program is, its version and licence, and the libraries it is made of.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    // A line for each library, "SQLite 3.40.1, public domain".
    AboutDialog(const QStringList &libraries, QWidget *parent);
};

} // namespace kehou::ui
