// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/decode_chinese.h"
#include "tests/support/catch.h"

using namespace kehou;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("workbook.md: a text file is read in every encoding that office programs save")
{
    const auto [name, bytes, text] = GENERATE(table<std::string, QByteArray, QString>({
        {"plain ASCII", "a,b\r\n1,2", u"a,b\r\n1,2"_s},
        {"nothing", "", u""_s},
        {"UTF-8", "姓名,王小明", u"姓名,王小明"_s},
        {"UTF-8 with mark", "\xEF\xBB\xBF姓名", u"姓名"_s},
        {"UTF-8 mark only", "\xEF\xBB\xBF", u""_s},
        {"UTF-8 with mark, no Chinese", "\xEF\xBB\xBF\xC3\xA9", u"é"_s},
        {"UTF-8 beyond the first plane", "\xF0\xA0\xAE\xB7\xE5\x90\x89", u"𠮷吉"_s},
        {"GBK", "\xD0\xD5\xC3\xFB,\xCD\xF5", u"姓名,王"_s},
        {"GBK, valid UTF-8 by chance", "\xD6\xA3\xCE\xB0", u"郑伟"_s},
        {"UTF-16 with mark", QByteArray("\xFF\xFE\xD3\x59\x0D\x54\x2C\x00", 8), u"姓名,"_s},
        {"UTF-16 big-endian with mark", QByteArray("\xFE\xFF\x59\xD3\x54\x0D\x00,", 8), u"姓名,"_s},
        {"UTF-16 without mark", QByteArray("a\0,\0b\0\n\0\xD3\x59", 10), u"a,b\n姓"_s},
        {"UTF-16 big-endian without mark", QByteArray("\0a\0,\0b\0\n\x59\xD3", 10), u"a,b\n姓"_s},
        {"UTF-16 beyond the first plane", QByteArray("\xFF\xFE\x42\xD8\xB7\xDF", 6), u"𠮷"_s},
    }));
    CAPTURE(name);
    const Decoded decoded = decodeChinese(bytes);
    REQUIRE(decoded.text.has_value());
    CHECK(*decoded.text == text);
}

TEST_CASE("workbook.md: what only GB18030 has is read too, four bytes and a rare surname")
{
    const auto [bytes, text] = GENERATE(table<QByteArray, QString>({
        {"\x95\x34\xB2\x34", u"𠮶"_s},
        {"\xFE\x9F", u"䶮"_s},
    }));
    const Decoded decoded = decodeChinese(bytes);
    REQUIRE(decoded.text.has_value());
    CHECK(*decoded.text == text);
}

TEST_CASE("G14: bytes that fit no encoding are refused with the line where they break")
{
    const auto [name, bytes, line] = GENERATE(table<std::string, QByteArray, int>({
        {"GB18030 cut inside a character", "\xD0\xD5\xC3\xFB\r\n\xCD\xF5\xD0", 2},
        {"GB18030 cut inside one of four bytes", "\xD0\xD5\n\x95\x34\xD4", 2},
        {"UTF-8 cut inside a character", "姓名\n王\n小\xE6\x98", 3},
        {"UTF-8 cut behind the first byte", "姓名\n王\xE6", 2},
        {"UTF-8 with mark, broken", "\xEF\xBB\xBF姓名\n\xFF\n", 2},
        {"UTF-8 with one broken byte", "姓名班级年级学号\n\xFF\n王", 2},
        {"neither", "\xD0\xD5\n\xC3\xFB\n\xFF\xFF\n", 3},
        {"UTF-16 of an odd number of bytes", QByteArray("\xFF\xFE\n\0\xD3", 5), 2},
        {"UTF-16 with half a pair", QByteArray("\xFF\xFE\n\0\x42\xD8\n\0", 8), 2},
        {"UTF-16 with the other half", QByteArray("\xFE\xFF\xDF\xB7\0\n", 6), 1},
    }));
    CAPTURE(name);
    const Decoded decoded = decodeChinese(bytes);
    CHECK_FALSE(decoded.text.has_value());
    CHECK(decoded.brokenLine == line);
}

TEST_CASE("G14: a stray NUL byte does not make UTF-16 of a text")
{
    const QByteArray text = GENERATE(QByteArray("a,b\n1\0,2\n", 9), QByteArray("a,b\n\0001,2\n", 9),
                                     QByteArray(400, 'a') + '\0' + QByteArray(401, 'b'));
    const Decoded decoded = decodeChinese(text);
    REQUIRE(decoded.text.has_value());
    CHECK(decoded.text->size() == text.size());
    CHECK(decoded.text->contains(QChar(u'\0')));
}
