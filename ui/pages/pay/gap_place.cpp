// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/gap_place.h"

#include "core/base/text_forms.h"

namespace kehou::ui
{

GapPlace placeOf(const PayGap &gap)
{
    switch (gap.kind) {
    case PayGapKind::NoRoll:
    case PayGapKind::NobodyNamed:
    case PayGapKind::NobodyTaught:
    case PayGapKind::NoRecord:
    case PayGapKind::NotApproved:
        return {QStringLiteral("attendance"),
                QStringLiteral("%1/%2/%3")
                    .arg(isoText(gap.date), QString::number(gap.period), gap.group.name)};
    case PayGapKind::NoTier:
        return {QStringLiteral("settings"), QStringLiteral("教职工/") + gap.who};
    case PayGapKind::NoScore:
        return {QStringLiteral("pay"), kScores + u'/' + gap.who};
    case PayGapKind::NoAmount:
    case PayGapKind::NotSanctioned:
        return {QStringLiteral("pay"), kSanctions + u'/' + gap.who};
    case PayGapKind::NoPrice:
        return {QStringLiteral("menu"), QStringLiteral("机构/") + gap.who};
    case PayGapKind::NoPatrol:
        return {QStringLiteral("attendance"), QStringLiteral("oversight")};
    }
    return {};
}

} // namespace kehou::ui
