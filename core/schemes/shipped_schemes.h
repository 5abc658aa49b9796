// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schemes/scheme.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kehou
{

// What a list of schemes to choose from shows.
struct ShippedScheme {
    QString id;
    QString name;
    QString source;
    QString summary;

    friend bool operator==(const ShippedScheme &, const ShippedScheme &) = default;
};

// Every scheme that comes with the program, by id.
[[nodiscard]] QList<ShippedScheme> shippedSchemes();

// The text of a shipped scheme's file, of which a term keeps its own copy; empty if no scheme of
// that id ships.
[[nodiscard]] QByteArray schemeText(const QString &id);

// A shipped scheme; an unknown id is refused and the message names those that there are.
[[nodiscard]] Result<Scheme> shippedScheme(const QString &id);

} // namespace kehou
