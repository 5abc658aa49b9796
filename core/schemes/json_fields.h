// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/grade_set.h"
#include "core/base/hundredths.h"
#include "core/base/money.h"
#include "core/base/slot.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace kehou
{

// A word of the file and what it stands for.
template <typename T>
struct Coded {
    QStringView code;
    T value;
};

// The least and the greatest whole number that a field takes.
struct Bounds {
    int least = 0;
    int most = 0;
};

class JsonObject;

// One value of a file at its path. Each reader puts a value of the right type into its target;
// an absent value leaves the target as it is, any other is a finding at the path.
class JsonField
{
public:
    JsonField(QJsonValue value, QString path, Findings &findings);

    void text(QString &to) const;
    void texts(QStringList &to) const;
    void flag(bool &to) const;

    template <typename To>
    void number(To &to, Bounds bounds) const
    {
        take(to, numberIn(m_value, bounds), numberForm(bounds));
    }
    void numbers(QList<int> &to, Bounds bounds) const;

    // An amount in yuan of at least zero, as text: "2.30" (R-MON-1).
    template <typename To>
    void money(To &to) const
    {
        take(to, moneyIn(m_value), moneyForm());
    }
    // A number with at most two decimals; a fraction stands as text: 1, "0.5".
    void hundredths(Hundredths &to, Bounds bounds) const;

    // A time of day as text, in minutes after midnight: "18:15".
    template <typename To>
    void minutes(To &to) const
    {
        take(to, minutesIn(m_value), minutesForm());
    }
    template <typename To>
    void grades(To &to) const
    {
        take(to, GradeSet::parse(m_value.toString()), gradesForm());
    }
    template <typename To>
    void slotsOfWeek(To &to) const
    {
        take(to, SlotSet::parse(m_value.toString()), slotsForm());
    }
    void date(QDate &to) const;
    void weekday(int &to) const;
    void weekdays(WeekdaySet &to) const;

    template <typename T, std::size_t count>
    void code(T &to, const std::array<Coded<T>, count> &codes) const
    {
        take(to, decoded(m_value, codes), codesForm(codes));
    }
    template <typename T, std::size_t count>
    void codes(QList<T> &to, const std::array<Coded<T>, count> &codes) const;

    template <typename T>
    void object(T &to, void (*read)(JsonObject &, T &)) const;
    template <typename T>
    void objects(QList<T> &to, void (*read)(JsonObject &, T &)) const;

    template <typename To, typename T>
    void take(To &to, std::optional<T> value, const QString &expected) const
    {
        if (m_value.isUndefined())
            return;
        if (value)
            to = *std::move(value);
        else
            refuse(expected);
    }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }

private:
    [[nodiscard]] static std::optional<int> numberIn(const QJsonValue &value, Bounds bounds);
    [[nodiscard]] static std::optional<Money> moneyIn(const QJsonValue &value);
    [[nodiscard]] static std::optional<int> minutesIn(const QJsonValue &value);
    [[nodiscard]] static QString numberForm(Bounds bounds);
    [[nodiscard]] static QString moneyForm();
    [[nodiscard]] static QString minutesForm();
    [[nodiscard]] static QString gradesForm();
    [[nodiscard]] static QString slotsForm();
    [[nodiscard]] static QString objectForm();
    [[nodiscard]] static QString listForm();

    template <typename T, std::size_t count>
    [[nodiscard]] static std::optional<T> decoded(const QJsonValue &value,
                                                  const std::array<Coded<T>, count> &codes)
    {
        const auto found = std::find_if(codes.begin(), codes.end(), [&](const Coded<T> &coded) {
            return value.isString() && value.toString() == coded.code;
        });
        return found == codes.end() ? std::nullopt : std::optional<T>(found->value);
    }
    template <typename T, std::size_t count>
    [[nodiscard]] static QString codesForm(const std::array<Coded<T>, count> &codes)
    {
        QStringList words;
        for (const Coded<T> &coded : codes)
            words.append(coded.code.toString());
        return words.join(QStringLiteral(" | "));
    }

    // The entries of a list; a value that is no list is refused and has none.
    [[nodiscard]] QList<JsonField> entries() const;
    void refuse(const QString &expected) const;

    QJsonValue m_value;
    QString m_path;
    Findings *m_findings;
};

// One object of a file: hands out its fields by name and knows which were asked for.
class JsonObject
{
public:
    JsonObject(QJsonObject object, QString path, Findings &findings);

    // A missing required field is a finding.
    [[nodiscard]] JsonField required(QStringView name);
    [[nodiscard]] JsonField optional(QStringView name);

    // A finding for each field that nobody asked for.
    void refuseOthers() const;

private:
    [[nodiscard]] QString pathOf(QStringView name) const;

    QJsonObject m_object;
    QString m_path;
    Findings *m_findings;
    QStringList m_known;
};

template <typename T, std::size_t count>
void JsonField::codes(QList<T> &to, const std::array<Coded<T>, count> &codes) const
{
    if (m_value.isUndefined())
        return;
    to.clear();
    for (const JsonField &entry : entries()) {
        T value = codes.front().value;
        entry.code(value, codes);
        to.append(value);
    }
}

template <typename T>
void JsonField::object(T &to, void (*read)(JsonObject &, T &)) const
{
    if (m_value.isUndefined())
        return;
    if (!m_value.isObject())
        return refuse(objectForm());
    JsonObject object(m_value.toObject(), m_path, *m_findings);
    read(object, to);
    object.refuseOthers();
}

template <typename T>
void JsonField::objects(QList<T> &to, void (*read)(JsonObject &, T &)) const
{
    if (m_value.isUndefined())
        return;
    to.clear();
    for (const JsonField &entry : entries()) {
        T value;
        entry.object(value, read);
        to.append(value);
    }
}

} // namespace kehou
