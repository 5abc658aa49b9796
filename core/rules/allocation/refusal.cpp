// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/allocation/refusal.h"

#include <array>

namespace kehou
{

namespace
{

struct Named {
    Refusal refusal;
    QStringView text;
};

constexpr std::array kNames = {
    Named{Refusal::Closed, u"停开"},          Named{Refusal::NotPublished, u"未公示"},
    Named{Refusal::NotPicked, u"不参加选课"}, Named{Refusal::OutsideWindow, u"不在选课时间"},
    Named{Refusal::Grade, u"年级不符"},       Named{Refusal::Slots, u"时段未报名"},
    Named{Refusal::SameCourse, u"同课"},      Named{Refusal::Clash, u"冲突"},
    Named{Refusal::ClassFull, u"本班名额满"}, Named{Refusal::Full, u"满员"}};

} // namespace

QStringList refusalTexts(Refusals refusals)
{
    QStringList texts;
    for (const Named &named : kNames) {
        if (refusals.testFlag(named.refusal))
            texts.append(named.text.toString());
    }
    return texts;
}

} // namespace kehou
