// SPDX-License-Identifier: GPL-3.0-or-later
// Small terms for papers, and what stands on a paper.
#pragma once

#include "core/documents/document.h"
#include "core/rules/attendance/student_facts.h"
#include "core/rules/attendance/term_presence.h"
#include "tests/support/builders.h"

namespace kehou::test
{

[[nodiscard]] Student aPupil(const QString &number, const QString &name,
                             const QString &className = kClass);
[[nodiscard]] Enrollment enrolled(const QString &student, QStringView slotText = u"周一至周五1");

// September 2026, two classes: 1 李明 and 2 王芳 in 一（1）班, 3 赵强 in 三（1）班, all with
// 周一至周五1; nothing taken, nothing paid.
[[nodiscard]] TermBook twoClasses();

// One class in the long month of December 2026 (23 days of service).
[[nodiscard]] TermBook bigClass(int pupils, QStringView slotText = u"周一至周五1");

// What every student of the book was expected to, and was.
[[nodiscard]] std::vector<std::vector<PeriodPresence>> presences(const TermBook &book,
                                                                 const TermPlan &plan);

[[nodiscard]] const documents::Content &contentOf(const documents::Document &document,
                                                  qsizetype section = 0);
// The first table of a sheet.
[[nodiscard]] const documents::Table &tableOf(const documents::Content &content);
// The cells of a row as they stand on paper.
[[nodiscard]] QStringList texts(const documents::Row &row);
// Everything that stands on the document's sheets, one text a line.
[[nodiscard]] QStringList texts(const documents::Document &document);

} // namespace kehou::test
