// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/enrollment/moves.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnrollmentMoves)
};

[[nodiscard]] std::optional<Failure> missing(const QString &text)
{
    return refuse(text);
}

[[nodiscard]] std::optional<Failure> applicationFault(const QString &applicant, QDate appliedOn)
{
    if (applicant.trimmed().isEmpty())
        return missing(Text::tr("The application needs the guardian's name."));
    if (!appliedOn.isValid())
        return missing(Text::tr("The application needs its date."));
    return std::nullopt;
}

[[nodiscard]] std::optional<Failure> clearanceFault(const MoveFacts &facts)
{
    if (facts.boarder && !facts.boardersAllowed)
        return missing(Text::tr("Boarders do not take part under this scheme (R-ENR-5)."));
    return std::nullopt;
}

// R-ENR-6: no agreement without an application, none before it.
[[nodiscard]] std::optional<Failure> agreementFault(const Enrollment &enrollment,
                                                    const MoveEntry &entry, const MoveFacts &facts)
{
    if (const auto fault = applicationFault(enrollment.applicant, enrollment.appliedOn))
        return fault;
    if (!entry.on.isValid())
        return missing(Text::tr("The agreement needs the date on which it was signed."));
    if (entry.on < enrollment.appliedOn)
        return missing(Text::tr("The agreement of %1 is older than the application of %2.")
                           .arg(isoText(entry.on), isoText(enrollment.appliedOn)));
    if (facts.insuranceNeeded && !entry.insured)
        return missing(Text::tr("Under this scheme the child must be insured before it takes "
                                "part."));
    return std::nullopt;
}

[[nodiscard]] std::optional<Failure> requestFault(const Enrollment &enrollment,
                                                  const MoveEntry &entry)
{
    if (enrollment.withdrawalRequestedOn)
        return missing(Text::tr("A withdrawal of %1 is running already.")
                           .arg(isoText(*enrollment.withdrawalRequestedOn)));
    if (!entry.on.isValid())
        return missing(Text::tr("The withdrawal needs the date of the written request."));
    return std::nullopt;
}

// R-ENR-4: the new selection begins after the running one has begun, within it.
[[nodiscard]] std::optional<Failure> changeFault(const Enrollment &enrollment,
                                                 const MoveEntry &entry)
{
    if (entry.slots.empty())
        return missing(Text::tr("A change needs the new slots."));
    if (!entry.on.isValid())
        return missing(Text::tr("A change needs the first day of the new slots."));
    if (entry.on <= enrollment.start || (enrollment.end && entry.on > *enrollment.end))
        return missing(Text::tr("The new slots must begin after %1%2.")
                           .arg(isoText(enrollment.start),
                                enrollment.end
                                    ? Text::tr(" and not after %1").arg(isoText(*enrollment.end))
                                    : QString()));
    return applicationFault(entry.applicant, entry.applied.value_or(QDate()));
}

// A withdrawal that has taken effect already is no longer taken back, and one that has not taken
// effect yet does not end the enrollment.
[[nodiscard]] std::optional<Failure> leavingFault(const EnrollmentMoveRule &rule,
                                                  const MoveFacts &facts)
{
    if (rule.move == EnrollmentMove::TakeBack && !facts.leaving)
        return missing(Text::tr("There is no withdrawal to take back."));
    if (rule.move == EnrollmentMove::TakeBack && *facts.leaving <= facts.today)
        return missing(Text::tr("The withdrawal took effect on %1 and cannot be taken back; "
                                "the guardian applies anew.")
                           .arg(isoText(*facts.leaving)));
    if (rule.move == EnrollmentMove::Leave && (!facts.leaving || *facts.leaving > facts.today))
        return missing(Text::tr("The leaving date has not come yet."));
    return std::nullopt;
}

[[nodiscard]] std::optional<Failure> faultOf(const EnrollmentMoveRule &rule,
                                             const Enrollment &enrollment, const MoveEntry &entry,
                                             const MoveFacts &facts)
{
    if (const auto fault = leavingFault(rule, facts))
        return fault;
    switch (rule.need) {
    case MoveNeed::Nothing:
        return std::nullopt;
    case MoveNeed::Application:
        return applicationFault(entry.applicant, entry.on);
    case MoveNeed::Clearance:
        return clearanceFault(facts);
    case MoveNeed::Agreement:
        return agreementFault(enrollment, entry, facts);
    case MoveNeed::Reason:
        return entry.reason.trimmed().isEmpty() ? missing(Text::tr("This step needs a reason."))
                                                : std::nullopt;
    case MoveNeed::RequestDate:
        return requestFault(enrollment, entry);
    case MoveNeed::NewSlots:
        return changeFault(enrollment, entry);
    case MoveNeed::LeavingDate:
        return entry.on.isValid() ? std::nullopt
                                  : missing(Text::tr("Leaving the school needs its date."));
    }
    return std::nullopt;
}

[[nodiscard]] Enrollment changedSlots(Enrollment next, const MoveEntry &entry)
{
    next.slots = entry.slots;
    next.start = entry.on;
    next.applicant = entry.applicant;
    next.appliedOn = *entry.applied;
    next.agreedOn = entry.applied;
    return next;
}

[[nodiscard]] MovedEnrollment applied(const EnrollmentMoveRule &rule, const Enrollment &before,
                                      const MoveEntry &entry)
{
    MovedEnrollment moved{before, std::nullopt};
    Enrollment &enrollment = moved.enrollment;
    enrollment.state = rule.to;
    switch (rule.move) {
    case EnrollmentMove::Submit:
        enrollment.applicant = entry.applicant;
        enrollment.appliedOn = entry.on;
        break;
    case EnrollmentMove::Sign:
        enrollment.agreedOn = entry.on;
        break;
    case EnrollmentMove::Withdraw:
        enrollment.withdrawalRequestedOn = entry.on;
        break;
    case EnrollmentMove::TakeBack:
        enrollment.withdrawalRequestedOn.reset();
        break;
    case EnrollmentMove::Change:
        moved.next = changedSlots(before, entry);
        enrollment.end = entry.on.addDays(-1);
        break;
    case EnrollmentMove::Pass:
    case EnrollmentMove::Approve:
    case EnrollmentMove::Return:
    case EnrollmentMove::Cancel:
    case EnrollmentMove::LeaveSchool:
    case EnrollmentMove::Leave:
        break;
    }
    return moved;
}

} // namespace

const QList<EnrollmentMoveRule> &enrollmentMoveRules()
{
    using State = EnrollmentState;
    using Move = EnrollmentMove;
    using Need = MoveNeed;
    using By = MoveParty;
    static const QList<EnrollmentMoveRule> kRules{
        {State::Draft, Move::Submit, State::ClassReview, By::Guardian, Need::Application},
        {State::ClassReview, Move::Pass, State::SchoolApproval, By::ClassTeacher, Need::Nothing},
        {State::SchoolApproval, Move::Approve, State::AwaitingContract, By::School,
         Need::Clearance},
        {State::AwaitingContract, Move::Sign, State::Active, By::Guardian, Need::Agreement},
        {State::ClassReview, Move::Return, State::Draft, By::Reviewer, Need::Reason},
        {State::SchoolApproval, Move::Return, State::Draft, By::Reviewer, Need::Reason},
        {State::Draft, Move::Cancel, State::Cancelled, By::Guardian, Need::Reason},
        {State::ClassReview, Move::Cancel, State::Cancelled, By::Guardian, Need::Reason},
        {State::SchoolApproval, Move::Cancel, State::Cancelled, By::Guardian, Need::Reason},
        {State::AwaitingContract, Move::Cancel, State::Cancelled, By::Guardian, Need::Reason},
        {State::Active, Move::Withdraw, State::Active, By::Guardian, Need::RequestDate},
        {State::Active, Move::TakeBack, State::Active, By::Guardian, Need::Reason},
        {State::Active, Move::Change, State::Active, By::Guardian, Need::NewSlots},
        {State::Active, Move::LeaveSchool, State::Ended, By::Office, Need::LeavingDate},
        {State::Active, Move::Leave, State::Ended, By::Office, Need::Nothing}};
    return kRules;
}

const EnrollmentMoveRule *findMoveRule(EnrollmentState from, EnrollmentMove move)
{
    for (const EnrollmentMoveRule &rule : enrollmentMoveRules()) {
        if (rule.from == from && rule.move == move)
            return &rule;
    }
    return nullptr;
}

QString enrollmentStateText(EnrollmentState state)
{
    static const QStringList kTexts{QStringLiteral("草稿"),   QStringLiteral("待初审"),
                                    QStringLiteral("待核准"), QStringLiteral("待签协议"),
                                    QStringLiteral("生效"),   QStringLiteral("已退出"),
                                    QStringLiteral("已撤销")};
    return kTexts[static_cast<qsizetype>(state)];
}

QString enrollmentMoveText(EnrollmentMove move)
{
    static const QStringList kTexts{
        QStringLiteral("家长申请"), QStringLiteral("班级初审"), QStringLiteral("学校核准"),
        QStringLiteral("签订协议"), QStringLiteral("退回"),     QStringLiteral("撤销"),
        QStringLiteral("退出申请"), QStringLiteral("撤回退出"), QStringLiteral("变更"),
        QStringLiteral("离校"),     QStringLiteral("退出")};
    return kTexts[static_cast<qsizetype>(move)];
}

Result<MovedEnrollment> moveEnrollment(const Enrollment &enrollment, const MoveEntry &entry,
                                       const MoveFacts &facts)
{
    const EnrollmentMoveRule *rule = findMoveRule(enrollment.state, entry.move);
    if (!rule)
        return refuse(
            Text::tr("\"%1\" is not possible for an enrollment in state \"%2\" (R-ENR-1).")
                .arg(enrollmentMoveText(entry.move), enrollmentStateText(enrollment.state)));
    if (const auto fault = faultOf(*rule, enrollment, entry, facts))
        return *fault;
    return applied(*rule, enrollment, entry);
}

} // namespace kehou
