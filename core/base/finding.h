// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kehou
{

// One fault of an input, said so that office staff can mend it: where, what is wrong,
// what was found there, what is expected. An empty sheet or cell means the whole book or sheet.
struct Finding {
    QString sheet;
    QString cell;
    QString message;
    QString found;
    QString expected;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

} // namespace kehou
