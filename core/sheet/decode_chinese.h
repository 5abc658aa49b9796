// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kehou
{

struct Decoded {
    std::optional<QString> text; // without a byte order mark
    int brokenLine = 0;          // where decoding failed, from 1, if there is no text
};

// A text file as office programs in China save it, told by its bytes alone: UTF-16 or UTF-8 by
// its mark; UTF-16 by its NUL bytes; UTF-8 if it is strictly that and holds no other than ASCII
// or some character from U+2E80 on (郑伟 in GBK is valid UTF-8 by chance, but only for lower
// ones); else GB18030. No text if nothing fits without an error, also when a file was cut off
// inside a character.
[[nodiscard]] Decoded decodeChinese(const QByteArray &bytes);

} // namespace kehou
