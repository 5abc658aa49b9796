// SPDX-License-Identifier: GPL-3.0-or-later
// What the office's forms have in common.
#pragma once

#include "core/base/grade_set.h"
#include "core/documents/document.h"
#include "core/rules/enrollment/school.h"
#include "core/rules/fees/fee_item.h"

namespace kehou::documents
{

// What is stamped on every form.
struct FormStamp {
    QString school;
    QString term;
    QDate printedOn;
    QString checkCode; // of the books at the time; only forms with figures show it
    QString scope;     // which classes or students were asked for, or that it is all of them (T56)
};

// A form without sections yet, in the school's name.
[[nodiscard]] Document newForm(const FormStamp &stamp, const QString &formName);

// 2026年9月.
[[nodiscard]] QString monthText(QDate anyDay);

// 一、二年级; empty for no grade.
[[nodiscard]] QString gradesText(const GradeSet &grades);

// 制表人, 审核人, 分管校长, 日期.
[[nodiscard]] SignatureLine officeSignatures();

// 2.30元/课时，按实际出勤结算.
[[nodiscard]] QString priceText(const FeeItem &item);

// 课时, 天, 月, 学期, 门.
[[nodiscard]] QString basisUnit(FeeBasis basis);

// R-DAT-1: all but the last four digits are hidden.
[[nodiscard]] QString maskedPhone(const QString &phone);

// The least height of a list's rows: a class of 50 with totals and signatures stays on one page.
[[nodiscard]] double listRowMm(qsizetype pupils);

[[nodiscard]] Column moneyColumn(const QString &name);

// An amount that is blank on paper where there is none.
[[nodiscard]] Value unlessZero(Money amount);

// The first column of a list: seats where all of its students have one, else plain numbers.
class OrdinalColumn
{
public:
    void see(const Student &student) { m_seats = m_seats && student.seat.has_value(); }
    [[nodiscard]] static Column plain();
    [[nodiscard]] Column column() const;
    [[nodiscard]] Cell cell(const Student &student, qsizetype index) const;

private:
    bool m_seats = true;
};

} // namespace kehou::documents
