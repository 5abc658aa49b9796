// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar/bands.h"

namespace kehou
{

// Which slots each layer of the scheme may use; a layer without limits has none here (R-MNU-1).
// Layers are known by their own name and by their kind's.
using LayerSlots = QHash<QString, std::optional<SlotSet>>;

// R-MNU-4, naming both sides: two offerings or base groups with the same teacher, room or student
// in one slot; a grade for which no band has the period; fewer most than least places; a slot
// outside the layer. Offerings that are closed (停开) take no part.
[[nodiscard]] RowFaults checkMenu(const TermBook &book, const BandTable &bands,
                                  const LayerSlots &layers);

// Of these faults all that one offering has part in, whichever side's row they stand at in the
// whole list (T47); their row is the offering's.
[[nodiscard]] RowFaults checkOffering(const TermBook &book, const BandTable &bands,
                                      const LayerSlots &layers, qsizetype row);

} // namespace kehou
