// SPDX-License-Identifier: GPL-3.0-or-later
// A plain row and its columns, for the tests of models and tables.
#pragma once

#include "core/base/money.h"
#include "core/base/money_text.h"
#include "ui/models/row_model.h"

#include <optional>

namespace kehou::test
{

struct Pupil {
    QString className;
    QString number;
    QString name;
    std::optional<Money> balance; // blank is not zero
    bool chosen = false;
    friend bool operator==(const Pupil &, const Pupil &) = default;
};

enum PupilColumn { ClassColumn, NumberColumn, NameColumn, BalanceColumn };

[[nodiscard]] inline QList<ui::Column<Pupil>> pupilColumns()
{
    return {
        {.header = QStringLiteral("班级"), .text = [](const Pupil &p) { return p.className; }},
        {.header = QStringLiteral("学号"), .text = [](const Pupil &p) { return p.number; }},
        {.header = QStringLiteral("姓名"),
         .text = [](const Pupil &p) { return p.name; },
         .filterText = [](const Pupil &p) { return p.name + QStringLiteral(" zs"); },
         .ticked = [](const Pupil &p) { return p.chosen; },
         .tick = [](Pupil &p, bool chosen) { p.chosen = chosen; },
         .edit =
             [](Pupil &p, const QString &text) {
                 p.name = text;
                 return !text.isEmpty();
             }},
        {.header = QStringLiteral("余额"),
         .text = [](const Pupil &p) { return p.balance ? moneyText(*p.balance) : QString(); },
         .align = ui::Align::Number,
         .sortKey =
             [](const Pupil &p) {
                 return p.balance ? QVariant::fromValue<qlonglong>(p.balance->fen()) : QVariant();
             },
         .tone =
             [](const Pupil &p) {
                 return p.balance && *p.balance < Money() ? ui::Tone::Error : ui::Tone::Plain;
             }},
    };
}

// Three pupils in the order of a school file, which is not the order of their classes.
[[nodiscard]] inline QList<Pupil> threePupils()
{
    return {
        {QStringLiteral("二（10）班"), QStringLiteral("0012"), QStringLiteral("张三"),
         Money::fen(123'450)},
        {QStringLiteral("二（9）班"), QStringLiteral("0011"), QStringLiteral("李四"),
         Money::fen(-500)},
        {QStringLiteral("二（9）班"), QStringLiteral("0010"), QStringLiteral("王五"), std::nullopt},
    };
}

[[nodiscard]] inline QVariant pupilKey(const Pupil &pupil)
{
    return pupil.number;
}

} // namespace kehou::test
