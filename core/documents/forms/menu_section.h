// SPDX-License-Identifier: GPL-3.0-or-later
// The semester report's section 3, menu and places filled.
#pragma once

#include "core/documents/document.h"
#include "core/rules/menu/offering.h"

namespace kehou::documents
{

// An offering with how many hold a place in it and take part at its time.
struct MenuPlaces {
    Offering offering;
    QString teacher; // name
    int held = 0;
};

[[nodiscard]] QList<Block> menuBlocks(const QList<MenuPlaces> &menu);

} // namespace kehou::documents
