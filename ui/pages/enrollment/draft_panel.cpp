// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrollment/draft_panel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/committed_line_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_line.h"
#include "ui/widgets/faulty.h"
#include "ui/widgets/first_field.h"
#include "ui/widgets/slot_grid.h"

#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kehou::ui
{

namespace
{

[[nodiscard]] QString offerText(const Student &student)
{
    return QStringLiteral("%1 %2 %3").arg(student.number, student.name, student.className);
}

} // namespace

DraftPanel::DraftPanel(QWidget *parent)
    : QWidget(parent), m_book{{},   {}, {}, 0, DateRange(QDate(2000, 1, 1), QDate(2000, 1, 1)),
                              false},
      m_student(new CommittedLineEdit), m_slots(new SlotGrid), m_from(new DateEdit)
{
    build();
}

void DraftPanel::build()
{
    m_student->setObjectName(QStringLiteral("draftStudent"));
    m_student->setPlaceholderText(tr("number or name"));
    m_slots->setObjectName(QStringLiteral("draftSlots"));
    m_from->setObjectName(QStringLiteral("draftFrom"));
    auto *enter = new QPushButton(tr("&Enter the draft"));
    enter->setObjectName(QStringLiteral("enterDraft"));
    enter->setProperty("main", true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kHalfGrid);
    const auto add = [column](const QString &text, QWidget *edit) {
        auto *label = new QLabel(text);
        label->setBuddy(edit);
        edit->setAccessibleName(QString(text).remove(u'&'));
        column->addWidget(label);
        column->addWidget(edit);
    };
    add(tr("C&hild"), m_student);
    add(tr("&Periods of the week"), m_slots);
    add(tr("&First day"), m_from);
    column->addSpacing(kGrid);
    column->addWidget(enter, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(enter, &QPushButton::clicked, this, &DraftPanel::enter);
    connect(m_from, &QLineEdit::returnPressed, this, &DraftPanel::enter);
    connect(m_student, &CommittedLineEdit::submitted, m_slots, [this] { m_slots->setFocus(); });
    setFirstField(this, m_student);
}

void DraftPanel::setBook(const EnrollmentBook &book, QDate today)
{
    const bool sameWeek = book.weekdays == m_book.weekdays && book.periods == m_book.periods;
    if (book.students != m_book.students) {
        QStringList words;
        for (const Student &student : book.students)
            words.append(offerText(student));
        auto *completer = new QCompleter(words, m_student);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_student->setCompleter(completer);
    }
    m_book = book;
    if (!sameWeek)
        m_slots->setShape(book.weekdays, std::max(1, book.periods));
    m_from->setRange(book.dates);
    if (m_from->isBlank())
        m_from->setValue(std::clamp(today, book.dates.first(), book.dates.last()));
}

bool DraftPanel::isTouched() const
{
    return !m_student->text().trimmed().isEmpty();
}

void DraftPanel::clear()
{
    emptyLine(m_student);
    m_student->setFocus(Qt::OtherFocusReason);
}

// By number, by what the list offers, or by a name that only one child bears.
const Student *DraftPanel::findStudent() const
{
    const QString typed = m_student->text().trimmed();
    const QString number = typed.section(u' ', 0, 0);
    const Student *named = nullptr;
    int bearers = 0;
    for (const Student &student : m_book.students) {
        if (student.number == number)
            return &student;
        if (student.name == typed) {
            named = &student;
            ++bearers;
        }
    }
    return bearers == 1 ? named : nullptr;
}

void DraftPanel::enter()
{
    const Student *student = findStudent();
    setFault(m_student, student ? QString() : tr("No child, or more than one, is meant by this."));
    if (!student) {
        m_student->setFocus(Qt::OtherFocusReason);
        Q_EMIT refused(tr("Choose the child by its number."));
        return;
    }
    EnrollmentDraft draft;
    draft.student = student->number;
    draft.slots = m_slots->value();
    draft.from = m_from->value().value_or(QDate());
    Q_EMIT entered(draft);
}

} // namespace kehou::ui
