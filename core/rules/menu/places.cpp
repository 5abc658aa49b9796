// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/places.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MenuRules)
};

struct HeldPlace {
    qsizetype row;
    QDate first;
    QDate last;
};
using HeldPlaces = std::vector<HeldPlace>;

[[nodiscard]] QHash<QString, HeldPlaces> placesByOffering(const TermBook &book)
{
    QHash<QString, HeldPlaces> held;
    const QList<Placement> &rows = book.rows<Placement>();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const HeldPlace place{row, rows[row].start.value_or(book.term.dates.first()),
                              rows[row].end.value_or(book.term.dates.last())};
        if (place.first <= place.last)
            held[rows[row].offering].push_back(place);
    }
    return held;
}

// The places that find no room, in the order in which they begin.
[[nodiscard]] HeldPlaces placesOver(HeldPlaces places, int most)
{
    std::stable_sort(places.begin(), places.end(),
                     [](const HeldPlace &a, const HeldPlace &b) { return a.first < b.first; });
    HeldPlaces over;
    std::priority_queue<QDate, std::vector<QDate>, std::greater<>> running; // last days
    for (const HeldPlace &place : places) {
        while (!running.empty() && running.top() < place.first)
            running.pop();
        if (static_cast<int>(running.size()) < most)
            running.push(place.last);
        else
            over.push_back(place);
    }
    return over;
}

} // namespace

RowFaults checkPlaces(const TermBook &book)
{
    RowFaults faults;
    const QHash<QString, HeldPlaces> held = placesByOffering(book);
    for (const Offering &offering : book.rows<Offering>()) {
        if (offering.state == OfferingState::Closed)
            continue;
        for (const HeldPlace &place : placesOver(held.value(offering.code), offering.most))
            faults.append({kSheetOf<Placement>, place.row, "offering",
                           Text::tr("%1 %2 is full on %3 (R-MNU-2).")
                               .arg(offering.code, offering.name, isoText(place.first)),
                           QString(), Text::tr("at most %n place(s)", nullptr, offering.most)});
    }
    return faults;
}

} // namespace kehou
