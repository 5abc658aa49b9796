// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "core/rules/enrollment/participation.h"

namespace kehou
{

enum class Urgency {
    Note, // good to know, or comes later
    Soon, // has its day
    Now,  // late, or something waits for it
};

// One thing to do and the page that does it.
struct DeskLine {
    QString text;
    Urgency urgency = Urgency::Note;
    QString page; // "attendance", "settings" …
    QString argument;

    friend bool operator==(const DeskLine &, const DeskLine &) = default;
};

// One step of setting a school up: the sheet that it fills, by the workbook's name.
struct DeskStep {
    QString sheet;
    QString text;
    bool ticked = false;

    friend bool operator==(const DeskStep &, const DeskStep &) = default;
};

// A share under its label; nothing where none is known.
struct DeskPoint {
    QString label;
    std::optional<std::int64_t> perMille;

    friend bool operator==(const DeskPoint &, const DeskPoint &) = default;
};

// What lies on the desk on a day.
struct DeskView {
    QDate today;
    QDate day;              // of the figures: today, or the service day that stands for it
    QString dayText;        // what today is, in words
    int expectedPupils = 0; // who stays for at least one period that is held
    int rollsTaken = 0;     // of the day
    int rolls = 0;          // of the day: groups with somebody expected that are not cancelled
    HeadCount heads;        // of the day
    std::optional<int> targetPercent;       // participation that the scheme asks for
    std::optional<std::int64_t> attendance; // of the rolls taken on the last ten service days
    QList<DeskPoint> participation;         // by grade, under its number
    QList<DeskPoint> attendanceDays;        // of each of these days
    QList<DeskLine> lines;                  // what cannot wait first
    QList<DeskStep> steps;                  // of setting up, in order
    bool settingUp = false; // there is no term yet, or nobody that the service is for
};

// The desk on a day. A file without a term has steps only. Outside of the term and on days without
// service the figures are those of the nearest service day: the last one, or the term's first.
[[nodiscard]] Result<DeskView> deskView(Office &office, QDate today, const QString &termName = {});

} // namespace kehou
