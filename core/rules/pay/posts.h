// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/pay/pay_sheet.h"

namespace kehou
{

// 教师, 外聘, 管理, 班主任, 后勤, 志愿者.
[[nodiscard]] QString postName(StaffPost post);

// R-PAY-5: gives every person of the sheet the amounts of the posts held. A post is held by whose
// 岗位 bears its name, the homeroom teacher's also by whom a class names; a patrol post by whoever
// patrolled. Rounds of one date and period are one patrol. A month is a calendar month with service
// days in the term; a part of it pays by its service days (R-PAY-9).
void payPosts(const PayFacts &facts, const QList<PayPost> &posts, PaySheet &sheet);

} // namespace kehou
