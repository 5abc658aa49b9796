// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/forms/form_parts.h"

namespace kehou::documents
{

// What became of one form of a folder.
struct IndexedPaper {
    QString form;     // 班级考勤表
    QString scope;    // 2026年9月, 全学期
    QString fileName; // empty: it was not written
    int pages = 0;
    QString remark; // why it was not written
};

// 报表目录: what a folder of forms holds, in order, and which forms have nothing on them and why.
[[nodiscard]] Document paperIndex(const FormStamp &stamp, const QList<IndexedPaper> &papers);

} // namespace kehou::documents
