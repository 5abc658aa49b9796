// SPDX-License-Identifier: GPL-3.0-or-later
// What the school notes about its days beside the rolls.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kehou
{

// What was done about a child's absence without leave in one period (R-ATT-8).
struct AbsenceNote {
    QString student;
    QDate date;
    int period = 1;
    QDate doneOn;
    QString doneBy; // 工号 or name, may be empty
    QString what;

    friend bool operator==(const AbsenceNote &, const AbsenceNote &) = default;
};

// R-ATT-7: a child that was collected late or by somebody else than usual.
struct LatePickup {
    QDate date;
    QString student;
    int minute = 0; // of the day, when it was collected
    QString collector;
    QString note;

    friend bool operator==(const LatePickup &, const LatePickup &) = default;
};

enum class InquiryKind {
    Diagnosis, // 诊断
    Survey,    // 问卷调查
};

// R-ATT-6: one diagnosis or survey at the scheme's cadence.
struct Inquiry {
    InquiryKind kind = InquiryKind::Diagnosis;
    QDate date;
    QString heldBy;
    std::optional<int> asked; // of a survey: families asked, answers, and satisfied ones of these
    std::optional<int> answered;
    std::optional<int> satisfied;
    QString finding;
    QString followUp;

    friend bool operator==(const Inquiry &, const Inquiry &) = default;
};

// How often a child's sensitive data were shown on purpose (R-DAT-1).
struct Reveal {
    QString student;
    int times = 1;

    friend bool operator==(const Reveal &, const Reveal &) = default;
};

// The chapters of the term's narrative, in order (forms.md, report section 12).
enum class Chapter {
    Overview,  // 基本情况
    Practice,  // 主要做法
    Results,   // 成效与特色
    Problems,  // 存在问题
    Intention, // 下一步打算
};
inline constexpr int kChapters = 5;

// The office's own text of a chapter.
struct Narrative {
    Chapter chapter = Chapter::Overview;
    QString text;

    friend bool operator==(const Narrative &, const Narrative &) = default;
};

} // namespace kehou
