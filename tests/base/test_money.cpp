// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/money_text.h"
#include "tests/support/catch.h"
using namespace kehou;
TEST_CASE("x") { CHECK(capitalMoneyText(Money::fen(31280)) == QStringLiteral("叁佰壹拾贰元捌角整")); }
