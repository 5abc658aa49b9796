// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/menu/moves.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OfferingMoves)
};

[[nodiscard]] std::optional<Failure> dayFault(const OfferingEntry &entry,
                                              const OfferingFacts &facts)
{
    if (!entry.on.isValid())
        return refuse(Text::tr("This step needs its date."));
    if (entry.on > facts.today)
        return refuse(Text::tr("The step cannot lie in the future: %1.").arg(isoText(entry.on)));
    return std::nullopt;
}

[[nodiscard]] std::optional<Failure> reviewFault(const OfferingEntry &entry)
{
    if (entry.by.trimmed().isEmpty())
        return refuse(Text::tr("A review needs the names of those who reviewed."));
    if (entry.note.trimmed().isEmpty())
        return refuse(Text::tr("A review needs the reviewers' opinion."));
    return std::nullopt;
}

// Sessions that were held keep their course: it ends, and its history stays.
[[nodiscard]] std::optional<Failure> closingFault(const OfferingEntry &entry,
                                                  const OfferingFacts &facts)
{
    if (entry.note.trimmed().isEmpty())
        return refuse(Text::tr("Closing a course needs a reason."));
    if (facts.confirmed > 0)
        return refuse(Text::tr("%n session(s) of it were held already: end its places and finish "
                               "it instead.",
                               nullptr, facts.confirmed));
    return std::nullopt;
}

[[nodiscard]] std::optional<Failure> needFault(OfferingNeed need, const OfferingEntry &entry,
                                               const OfferingFacts &facts)
{
    switch (need) {
    case OfferingNeed::Nothing:
        return std::nullopt;
    case OfferingNeed::Review:
        return reviewFault(entry);
    case OfferingNeed::EmptyRoster:
        if (facts.places == 0)
            return std::nullopt;
        return refuse(Text::tr("%n place(s) in it are given out already.", nullptr, facts.places));
    case OfferingNeed::Reason:
        return closingFault(entry, facts);
    }
    return std::nullopt;
}

} // namespace

const QList<OfferingMoveRule> &offeringMoveRules()
{
    using State = OfferingState;
    using Move = OfferingMove;
    using Need = OfferingNeed;
    static const QList<OfferingMoveRule> kRules{
        {State::Draft, Move::Review, State::Reviewed, Need::Review},
        {State::Reviewed, Move::Publish, State::Published, Need::Nothing},
        {State::Published, Move::Withdraw, State::Reviewed, Need::EmptyRoster},
        {State::Published, Move::Open, State::Running, Need::Nothing},
        {State::Running, Move::Finish, State::Finished, Need::Nothing},
        {State::Draft, Move::Close, State::Closed, Need::Reason},
        {State::Reviewed, Move::Close, State::Closed, Need::Reason},
        {State::Published, Move::Close, State::Closed, Need::Reason},
        {State::Running, Move::Close, State::Closed, Need::Reason}};
    return kRules;
}

const OfferingMoveRule *findMoveRule(OfferingState from, OfferingMove move)
{
    for (const OfferingMoveRule &rule : offeringMoveRules()) {
        if (rule.from == from && rule.move == move)
            return &rule;
    }
    return nullptr;
}

QString offeringStateText(OfferingState state)
{
    static const QStringList kTexts{QStringLiteral("草稿"),   QStringLiteral("已评审"),
                                    QStringLiteral("已公示"), QStringLiteral("开班"),
                                    QStringLiteral("结束"),   QStringLiteral("停开")};
    return kTexts[static_cast<qsizetype>(state)];
}

QString offeringMoveText(OfferingMove move)
{
    static const QStringList kTexts{QStringLiteral("准入评审"), QStringLiteral("公示"),
                                    QStringLiteral("撤回公示"), QStringLiteral("开班"),
                                    QStringLiteral("结束"),     QStringLiteral("停开")};
    return kTexts[static_cast<qsizetype>(move)];
}

Result<Offering> moveOffering(const Offering &offering, const OfferingEntry &entry,
                              const OfferingFacts &facts)
{
    const OfferingMoveRule *rule = findMoveRule(offering.state, entry.move);
    if (!rule)
        return refuse(Text::tr("\"%1\" is not possible for a course in state \"%2\" (R-MNU-3).")
                          .arg(offeringMoveText(entry.move), offeringStateText(offering.state)));
    if (const auto fault = dayFault(entry, facts))
        return *fault;
    if (const auto fault = needFault(rule->need, entry, facts))
        return *fault;
    Offering moved = offering;
    moved.state = rule->to;
    return moved;
}

} // namespace kehou
