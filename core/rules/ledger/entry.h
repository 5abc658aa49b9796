// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/rules/ledger/account.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kehou
{

// What moved money: the kind of the thing and its number there (a row of 缴费, a student's bill …).
enum class EventKind {
    Payment,
    Refund,
    TreasuryMove,
    Spending,
    Bill,
    Settlement,
    Adjustment,
    Carry,
    Pay,
};
inline constexpr EventKind kLastEventKind = EventKind::Pay;

struct EventSource {
    EventKind kind = EventKind::Payment;
    QString key;

    friend bool operator==(const EventSource &, const EventSource &) = default;
};

// What an entry is about. The date is the event's own, not the day on which it was written down
// (T15); the text names pupils by number only (R-DAT-3).
struct Event {
    EventSource source;
    QDate date;
    QString text;

    friend bool operator==(const Event &, const Event &) = default;
};

struct Posting {
    Account account;
    Money amount; // debit above zero, credit below; never zero

    friend bool operator==(const Posting &, const Posting &) = default;
};

struct Movement {
    Account debit;
    Account credit;
    Money amount; // below zero moves the other way
};

// R-LED-1: one entry of the journal. Its postings sum to zero because they only come in pairs.
class Entry
{
public:
    explicit Entry(Event event) : m_event(std::move(event)) {}
    // An entry as it was written down; nothing where the postings do not sum to zero.
    [[nodiscard]] static std::optional<Entry> fromPostings(Event event, QList<Posting> postings);

    // Debits and credits the amount. An account stands in an entry once, and not at all with zero.
    void add(const Movement &movement);

    [[nodiscard]] const Event &event() const { return m_event; }
    [[nodiscard]] const QList<Posting> &postings() const { return m_postings; }
    [[nodiscard]] bool isEmpty() const { return m_postings.isEmpty(); }
    // What the entry does to one account.
    [[nodiscard]] Money amountOn(const Account &account) const;

    friend bool operator==(const Entry &, const Entry &) = default;

private:
    void post(const Account &account, Money amount);

    Event m_event;
    QList<Posting> m_postings;
};

// R-LED-2: a correction is the exact opposite of what was posted, under the same source.
[[nodiscard]] Entry reversalOf(const Entry &entry, QDate date, const QString &text);

} // namespace kehou
