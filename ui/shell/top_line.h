// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace kehou::ui
{

class SearchField;

// School, term and the one search field, above all pages.
class TopLine : public QFrame
{
    Q_OBJECT

public:
    explicit TopLine(QWidget *parent = nullptr);

    void setSchool(const QString &school);
    // The terms of the file, the latest first, and which one is shown.
    void setTerms(const QStringList &terms, int current);
    [[nodiscard]] SearchField *search() const { return m_search; }

Q_SIGNALS:
    void termChosen(int index);

private:
    QLabel *m_school;
    QToolButton *m_term;
    SearchField *m_search;
};

} // namespace kehou::ui
