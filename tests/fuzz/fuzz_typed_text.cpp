// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is typed by people or stands in a cell: what is understood has a text form that
// is understood as the same.
#include "core/base/class_name.h"
#include "core/base/grade_set.h"
#include "core/base/money_text.h"
#include "core/base/natural_order.h"
#include "core/base/slot.h"
#include "core/base/text_forms.h"
#include "core/sheet/number_format.h"
#include "core/sheet/number_text.h"
#include "core/sheet/serial_date.h"
#include "tests/fuzz/fuzz_input.h"

using namespace kehou;
using namespace kehou::test;

namespace
{

void checkAmounts(const QString &text)
{
    if (const auto amount = Money::parse(text)) {
        KEHOU_EXPECTS(*amount <= kMaxTypedAmount && -*amount <= kMaxTypedAmount);
        KEHOU_EXPECTS(Money::parse(plainMoneyText(*amount)) == amount);
        KEHOU_EXPECTS(Money::parse(moneyText(*amount)) == amount);
        KEHOU_EXPECTS(!capitalMoneyText(*amount).isEmpty());
    }
}

void checkDates(const QString &text)
{
    if (const auto date = parseDate(text)) {
        KEHOU_EXPECTS(parseDate(isoText(*date)) == date);
        KEHOU_EXPECTS(dateFromIso(isoText(*date)) == *date);
    }
    if (const auto minutes = parseMinutes(text))
        KEHOU_EXPECTS(parseMinutes(minutesText(*minutes)) == minutes);
    for (const CellKind kind : {CellKind::Date, CellKind::DateTime, CellKind::Time}) {
        if (const auto date = serialDate({kind, text}))
            KEHOU_EXPECTS(date->serial >= 0 && !date->formatCode.isEmpty());
    }
}

void checkSets(const QString &text)
{
    if (const auto slots = SlotSet::parse(text))
        KEHOU_EXPECTS(!slots->empty() && SlotSet::parse(slots->text()) == slots);
    if (const auto grades = GradeSet::parse(text))
        KEHOU_EXPECTS(GradeSet::parse(grades->text()) == grades);
    if (const auto days = WeekdaySet::parse(text))
        KEHOU_EXPECTS(WeekdaySet::parse(days->text()) == days);
}

void checkNumbers(const QString &text)
{
    if (const auto form = numberForm(text); form && !form->percent && form->decimals == 0)
        KEHOU_EXPECTS(plainNumber(form->value) == text);
    if (const auto number = numberText(text.toUtf8()))
        KEHOU_EXPECTS(numberText(number->toLatin1()) == number);
    KEHOU_EXPECTS(numberFormat(text).decimals <= text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(inputBytes(data, size));
    checkAmounts(text);
    checkDates(text);
    checkSets(text);
    checkNumbers(text);
    KEHOU_EXPECTS(className(className(text)) == className(text));
    KEHOU_EXPECTS(!naturallyBefore(text, text));
    return 0;
}
