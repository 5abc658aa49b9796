// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/decode_chinese.h"

#include "core/platform/chinese_code_page.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>

namespace kehou
{

namespace
{

// So many CJK characters in a row do not come about by chance.
constexpr qsizetype kSureUtf8 = 8;
// UTF-16 of a table has far more NUL bytes than one in so many; fewer are damage of an 8-bit text.
constexpr qsizetype kNulShare = 32;

enum class ByteOrder { Little, Big };

[[nodiscard]] int lineAt(QByteArrayView bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + offset, '\n'));
}

[[nodiscard]] Decoded broken(int line)
{
    return {std::nullopt, line};
}

[[nodiscard]] Decoded decodeUtf16(QByteArrayView bytes, ByteOrder order)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    auto *const units = reinterpret_cast<char16_t *>(text.data());
    if (order == ByteOrder::Little)
        qFromLittleEndian<char16_t>(bytes.data(), text.size(), units);
    else
        qFromBigEndian<char16_t>(bytes.data(), text.size(), units);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !pair)
            return broken(1 + static_cast<int>(text.first(i).count(u'\n')));
        i += pair ? 1 : 0;
    }
    if (bytes.size() % 2 != 0)
        return broken(1 + static_cast<int>(text.count(u'\n')));
    return {text, 0};
}

// The commas and line ends that the bytes seem to hold are there in UTF-16 as well: one stray NUL
// does not make UTF-16 of an 8-bit text.
[[nodiscard]] bool isPlausible(QByteArrayView bytes, ByteOrder order)
{
    bool inBytes = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\n' && bytes[i] != ',' && bytes[i] != '\t')
            continue;
        inBytes = true;
        const bool low = (i % 2 == 0) == (order == ByteOrder::Little);
        const qsizetype upper = order == ByteOrder::Little ? i + 1 : i - 1;
        if (low && upper < bytes.size() && bytes[upper] == '\0')
            return true;
    }
    return !inBytes;
}

// The byte order of UTF-16 without a mark: the upper bytes of its ASCII characters are NUL.
[[nodiscard]] std::optional<ByteOrder> orderByNuls(QByteArrayView bytes)
{
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const ByteOrder order = nuls[1] > nuls[0] ? ByteOrder::Little : ByteOrder::Big;
    if (nuls[0] + nuls[1] == 0 || std::max(nuls[0], nuls[1]) < bytes.size() / kNulShare ||
        !isPlausible(bytes, order))
        return std::nullopt;
    return order;
}

// Whether a character of valid UTF-8 that begins here is of a CJK script, which begin at U+2E80.
// What lies below shows up by chance in GBK taken for UTF-8.
[[nodiscard]] bool isCjkLead(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    return lead >= 0xE3 ||
           (lead == 0xE2 && static_cast<unsigned char>(bytes[at + 1]) >= 0xBA); // E2 BA 80: U+2E80
}

[[nodiscard]] bool hasCjk(QByteArrayView validUtf8)
{
    for (qsizetype i = 0; i < validUtf8.size(); ++i) {
        if (isCjkLead(validUtf8, i))
            return true;
    }
    return false;
}

// The length of the valid UTF-8 character in front, 0 if there is none.
[[nodiscard]] qsizetype utf8Length(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(bytes.size(), 4); ++length) {
        if (bytes.first(length).isValidUtf8())
            return length;
    }
    return 0;
}

// How far bytes are valid UTF-8.
struct Utf8Begin {
    qsizetype bytes = 0;
    qsizetype cjk = 0;   // CJK characters among them
    bool cutOff = false; // only because the last character is not whole
};

[[nodiscard]] Utf8Begin utf8Begin(QByteArrayView bytes)
{
    Utf8Begin begin;
    while (begin.bytes < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(begin.bytes);
        const qsizetype length = utf8Length(rest);
        if (length == 0) {
            const auto lead = static_cast<unsigned char>(rest.front());
            begin.cutOff = lead >= 0xC2 && rest.size() < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2);
            return begin;
        }
        begin.cjk += isCjkLead(bytes, begin.bytes) ? 1 : 0;
        begin.bytes += length;
    }
    return begin;
}

// GB18030 or nothing. The line end behind the bytes makes a character that was cut off an error:
// decoders wait for more otherwise.
[[nodiscard]] std::optional<QString> gb18030Text(QByteArrayView bytes)
{
    std::optional<QString> text = fromGb18030(bytes.toByteArray() + '\n');
    if (text)
        text->chop(1);
    return text;
}

// No byte of a longer character is a line end, so that lines can be tried one by one.
[[nodiscard]] int brokenGb18030Line(QByteArrayView bytes)
{
    int line = 1;
    for (qsizetype from = 0; from < bytes.size(); ++line) {
        const qsizetype found = bytes.indexOf('\n', from);
        const qsizetype to = found < 0 ? bytes.size() : found;
        if (!gb18030Text(bytes.sliced(from, to - from)))
            return line;
        from = to + 1;
    }
    return line;
}

[[nodiscard]] Decoded decodeEightBit(QByteArrayView bytes)
{
    if (bytes.isValidUtf8()) {
        if (hasCjk(bytes))
            return {QString::fromUtf8(bytes), 0};
    } else {
        const Utf8Begin begin = utf8Begin(bytes);
        if (begin.cjk >= (begin.cutOff ? 1 : kSureUtf8))
            return broken(lineAt(bytes, begin.bytes));
    }
    if (auto text = gb18030Text(bytes)) // which ASCII is as well
        return {std::move(text), 0};
    return broken(brokenGb18030Line(bytes));
}

} // namespace

Decoded decodeChinese(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(3);
        if (!rest.isValidUtf8())
            return broken(lineAt(rest, utf8Begin(rest).bytes));
        return {QString::fromUtf8(rest), 0};
    }
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), ByteOrder::Little);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), ByteOrder::Big);
    if (const auto order = orderByNuls(bytes))
        return decodeUtf16(bytes, *order);
    return decodeEightBit(bytes);
}

} // namespace kehou
