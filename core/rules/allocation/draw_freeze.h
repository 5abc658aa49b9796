// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kehou
{

// The inputs and the seed of a draw as they were fixed before witnesses (R-ALC-7).
struct DrawFreeze {
    QDate on;
    QString by; // how the seed was fixed, and before whom
    QString seed;
    QString inputsDigest;

    friend bool operator==(const DrawFreeze &, const DrawFreeze &) = default;
};

} // namespace kehou
