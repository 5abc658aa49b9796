// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/enrollments.h"

#include <QWidget>

namespace kehou::ui
{

class CommittedLineEdit;
class DateEdit;
class SlotGrid;

// 登记: a child, its slots and its first day make a draft.
class DraftPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DraftPanel(QWidget *parent = nullptr);

    // Who may apply and for what; the first day proposed is today or the term's nearest day.
    void setBook(const EnrollmentBook &book, QDate today);
    [[nodiscard]] bool isTouched() const;
    // Ready for the next one.
    void clear();

Q_SIGNALS:
    // Who, for what and from when; the rest is the page's.
    void entered(const kehou::EnrollmentDraft &draft);
    // What is missing or not understood.
    void refused(const QString &text);

private:
    void build();
    void enter();
    [[nodiscard]] const Student *findStudent() const;

    EnrollmentBook m_book;
    CommittedLineEdit *m_student;
    SlotGrid *m_slots;
    DateEdit *m_from;
};

} // namespace kehou::ui
