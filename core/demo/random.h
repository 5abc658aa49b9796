// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expects.h"

#include <QList>

#include <cstdint>
#include <utility>

namespace kehou::demo
{

// What the made-up school draws its chances from: SplitMix64 with its own mapping to a range, so
// that the same seed gives the same school on every machine and with every standard library.
class Random
{
public:
    // Each topic of a seed has a stream of its own: one topic's draws do not move another's.
    Random(std::uint64_t seed, std::uint64_t topic) : m_state(seed)
    {
        m_state = next() ^ (topic * 0xD1342543DE82EF95U);
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    // 0 … bound − 1.
    int below(int bound)
    {
        KEHOU_EXPECTS(bound > 0);
        return static_cast<int>(((next() >> 32U) * static_cast<std::uint64_t>(bound)) >> 32U);
    }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }

    template <typename T>
    const T &oneOf(const QList<T> &list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

    template <typename T>
    void shuffle(QList<T> &list)
    {
        for (int left = static_cast<int>(list.size()); left > 1; --left)
            std::swap(list[left - 1], list[below(left)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace kehou::demo
