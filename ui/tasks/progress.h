// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace kehou::ui
{

// What a running task and the window that waits for it share: how far it is, and the wish that it
// stops. Both sides may call it at any time from any thread.
class Progress
{
public:
    // 0…1000; a task that cannot say how far it is reports nothing.
    void report(int permille) { m_permille.store(permille, std::memory_order_relaxed); }
    [[nodiscard]] int permille() const { return m_permille.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<int> m_permille = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace kehou::ui
