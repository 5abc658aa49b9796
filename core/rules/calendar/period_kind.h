// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kehou
{

// What a period of the day is (R-CAL-2): 课后 or 午间. A noon period never counts as an
// after-school one in a fee (R-FEE-1) and is half a unit of work in pay (R-PAY-1).
enum class PeriodKind {
    AfterSchool,
    Noon,
};

} // namespace kehou
