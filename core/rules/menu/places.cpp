// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/places.h"

#include "core/base/text_forms.h"
#include "core/rules/menu/place_spans.h"

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

using Spans = std::vector<PlaceSpan>;

// The places that find no room, in the order in which they begin.
[[nodiscard]] Spans placesOver(Spans places, int most)
{
    std::stable_sort(places.begin(), places.end(),
                     [](const PlaceSpan &a, const PlaceSpan &b) { return a.first < b.first; });
    Spans over;
    std::priority_queue<QDate, std::vector<QDate>, std::greater<>> running; // last days
    for (const PlaceSpan &place : places) {
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

RowFaults checkPlaces(const TermBook &book, int noticeDays)
{
    RowFaults faults;
    QHash<QString, Spans> held;
    for (const PlaceSpan &span : placeSpans(book, noticeDays))
        held[book.rows<Placement>()[span.row].offering].push_back(span);
    for (const Offering &offering : book.rows<Offering>()) {
        if (offering.state == OfferingState::Closed)
            continue;
        for (const PlaceSpan &place : placesOver(held.value(offering.code), offering.most))
            faults.append({kSheetOf<Placement>, place.row, "offering",
                           Text::tr("%1 %2 is full on %3 (R-MNU-2).")
                               .arg(offering.code, offering.name, isoText(place.first)),
                           QString(), Text::tr("at most %n place(s)", nullptr, offering.most)});
    }
    return faults;
}

} // namespace kehou
