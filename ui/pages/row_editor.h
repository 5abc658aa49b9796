// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rows.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace kehou::ui
{

// The cells of one row as a form: a line for each field, with what is expected as a hint. Enter
// goes to the next field and, on the last one, submits.
class RowEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RowEditor(QWidget *parent = nullptr);

    // Builds the form anew.
    void setFields(const QList<SheetField> &fields);
    [[nodiscard]] const QList<SheetField> &fields() const { return m_fields; }
    // What stands in the fields' order; from here on it counts as not edited.
    void setCells(const QStringList &cells);
    [[nodiscard]] QStringList cells() const;
    [[nodiscard]] bool isEdited() const { return cells() != m_given; }

    // Words that a line offers while it is being typed.
    void setSuggestions(qsizetype field, const QStringList &words);
    void setFixed(const QString &header);
    void setSensitiveShown(bool shown);
    // Marks the fields whose header a finding names as its cell; the others are marked right.
    void setFaults(const Findings &findings);
    void focusField(qsizetype field);
    // The first field with a fault, else the first one.
    void focusFirst();
    // Where Tab goes from the last field, one after the other: fields come later than buttons.
    void continueTo(const QList<QWidget *> &next) const;

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const SheetField &field);
    [[nodiscard]] QWidget *makeEdit(const SheetField &field);
    [[nodiscard]] QLineEdit *makeLine(const SheetField &field);
    void goOn(QWidget *from);

    QList<SheetField> m_fields;
    QList<QWidget *> m_edits; // QComboBox where there are choices, else QLineEdit
    QStringList m_given;
    QFormLayout *m_form;
};

} // namespace kehou::ui
