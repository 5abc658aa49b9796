// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/chinese_code_page.h"
#include "tests/support/catch.h"

using namespace kehou;

TEST_CASE("The system's table reads GBK and says what does not belong")
{
    const auto [bytes, text] = GENERATE(table<QByteArray, std::optional<QString>>({
        {"", QString()},
        {"a,1\n", QStringLiteral("a,1\n")},
        {"\xC4\xCF\xB7\xE1\n", QStringLiteral("南丰\n")},
        {"\x81\x40", QStringLiteral("丂")},
        {"\xC4\n", std::nullopt},
        {"\xFF\xFF\n", std::nullopt},
    }));
    INFO(bytes.toHex().toStdString());
    CHECK(fromGb18030(bytes) == text);
}

TEST_CASE("GB18030: four bytes are one character")
{
    CHECK(fromGb18030("\x82\x30\xB7\x31\n") == QStringLiteral("㛃\n"));
}
