// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/allocation/draw_freeze.h"
#include "core/rules/attendance/oversight.h"
#include "core/rules/enrollment/moves.h"
#include "core/rules/enrollment/retention.h"
#include "core/rules/menu/moves.h"
#include "core/rules/pay/closed_pay.h"
#include "core/rules/redlines/red_line.h"
#include "core/rules/term_book.h"

#include <tuple>

namespace kehou
{

// A member of a row and the columns that hold it, comma separated.
template <typename Row, typename T>
struct Field {
    const char *columns;
    T Row::*member;
};
template <typename Row, typename T>
Field(const char *, T Row::*) -> Field<Row, T>;

// The table of a kind of row and its fields in the order of the schema.
template <typename Row>
struct RowTable;

template <>
struct RowTable<CalendarDay> {
    using Row = CalendarDay;
    static constexpr const char *name = "calendar_day";
    static constexpr auto fields =
        std::make_tuple(Field{"date", &Row::date}, Field{"kind", &Row::kind},
                        Field{"follows", &Row::follows}, Field{"note", &Row::note});
};
template <>
struct RowTable<Band> {
    using Row = Band;
    static constexpr const char *name = "band";
    static constexpr auto fields =
        std::make_tuple(Field{"grades", &Row::grades}, Field{"period", &Row::period},
                        Field{"start_minute", &Row::start}, Field{"end_minute", &Row::end},
                        Field{"label", &Row::label}, Field{"kind", &Row::kind},
                        Field{"dismissal_minute", &Row::dismissal}, Field{"from_date", &Row::from},
                        Field{"to_date", &Row::to});
};
template <>
struct RowTable<BillingMonth> {
    using Row = BillingMonth;
    static constexpr const char *name = "billing_month";
    static constexpr auto fields =
        std::make_tuple(Field{"name", &Row::name}, Field{"start_date", &Row::start},
                        Field{"end_date", &Row::end}, Field{"price_fen", &Row::price});
};
template <>
struct RowTable<SchoolClass> {
    using Row = SchoolClass;
    static constexpr const char *name = "school_class";
    static constexpr auto fields = std::make_tuple(
        Field{"name", &Row::name}, Field{"grade", &Row::grade},
        Field{"homeroom_teacher", &Row::homeroomTeacher}, Field{"room", &Row::room});
};
template <>
struct RowTable<ClassTransfer> {
    using Row = ClassTransfer;
    static constexpr const char *name = "class_transfer";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"date", &Row::date},
                        Field{"from_class", &Row::fromClass}, Field{"to_class", &Row::toClass});
};
template <>
struct RowTable<Student> {
    using Row = Student;
    static constexpr const char *name = "student";
    static constexpr auto fields = std::make_tuple(
        Field{"student_no", &Row::number}, Field{"seat", &Row::seat}, Field{"name", &Row::name},
        Field{"sex", &Row::sex}, Field{"class_name", &Row::className},
        Field{"guardian", &Row::guardian}, Field{"phone", &Row::phone},
        Field{"boarder", &Row::boarder}, Field{"categories", &Row::categories},
        Field{"joined_on", &Row::joined}, Field{"left_on", &Row::left});
};
template <>
struct RowTable<StaffMember> {
    using Row = StaffMember;
    static constexpr const char *name = "staff_member";
    static constexpr auto fields = std::make_tuple(
        Field{"staff_no", &Row::number}, Field{"name", &Row::name}, Field{"post", &Row::post},
        Field{"organisation", &Row::organisation}, Field{"tier", &Row::tier},
        Field{"tier_from", &Row::tierFrom}, Field{"phone", &Row::phone});
};
template <>
struct RowTable<Organisation> {
    using Row = Organisation;
    static constexpr const char *name = "organisation";
    static constexpr auto fields = std::make_tuple(
        Field{"name", &Row::name}, Field{"source", &Row::source},
        Field{"interviewed_on", &Row::interviewed}, Field{"qualified_until", &Row::qualifiedUntil},
        Field{"insured_until", &Row::insuredUntil}, Field{"contract_from", &Row::contractFrom},
        Field{"contract_to", &Row::contractTo}, Field{"session_price_fen", &Row::sessionPrice},
        Field{"factor", &Row::factor});
};
template <>
struct RowTable<BaseGroup> {
    using Row = BaseGroup;
    static constexpr const char *name = "base_group";
    static constexpr auto fields =
        std::make_tuple(Field{"class_name", &Row::className}, Field{"slots", &Row::slots},
                        Field{"content", &Row::content}, Field{"teacher", &Row::teacher},
                        Field{"room", &Row::room});
};
template <>
struct RowTable<Offering> {
    using Row = Offering;
    static constexpr const char *name = "offering";
    static constexpr auto fields = std::make_tuple(
        Field{"code", &Row::code}, Field{"name", &Row::name}, Field{"layer", &Row::layer},
        Field{"category", &Row::category}, Field{"subject", &Row::subject},
        Field{"grades", &Row::grades}, Field{"level", &Row::level}, Field{"slots", &Row::slots},
        Field{"room", &Row::room}, Field{"teacher", &Row::teacher},
        Field{"other_teachers", &Row::otherTeachers}, Field{"organisation", &Row::organisation},
        Field{"least", &Row::least}, Field{"most", &Row::most}, Field{"per_class", &Row::perClass},
        Field{"special", &Row::special}, Field{"material_fee_fen", &Row::materialFee},
        Field{"state", &Row::state});
};
template <>
struct RowTable<LessonPlanLine> {
    using Row = LessonPlanLine;
    static constexpr const char *name = "lesson_plan_line";
    static constexpr auto fields =
        std::make_tuple(Field{"offering", &Row::offering}, Field{"lesson", &Row::lesson},
                        Field{"content", &Row::content}, Field{"requirement", &Row::requirement});
};
template <>
struct RowTable<Enrollment> {
    using Row = Enrollment;
    static constexpr const char *name = "enrollment";
    static constexpr auto fields = std::make_tuple(
        Field{"student_no", &Row::student}, Field{"slots", &Row::slots},
        Field{"start_date", &Row::start}, Field{"end_date", &Row::end},
        Field{"applicant", &Row::applicant}, Field{"applied_on", &Row::appliedOn},
        Field{"state", &Row::state}, Field{"agreed_on", &Row::agreedOn},
        Field{"consented_on", &Row::consentedOn},
        Field{"withdrawal_requested_on", &Row::withdrawalRequestedOn}, Field{"note", &Row::note});
};
template <>
struct RowTable<Wish> {
    using Row = Wish;
    static constexpr const char *name = "wish";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student},
                        Field{"submitted_at", &Row::submittedAt}, Field{"choices", &Row::choices});
};
template <>
struct RowTable<Placement> {
    using Row = Placement;
    static constexpr const char *name = "placement";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"offering", &Row::offering},
                        Field{"start_date", &Row::start}, Field{"end_date", &Row::end},
                        Field{"reserved", &Row::reserved});
};
template <>
struct RowTable<Waiver> {
    using Row = Waiver;
    static constexpr const char *name = "waiver";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"category", &Row::category},
                        Field{"percent", &Row::percent}, Field{"start_date", &Row::start},
                        Field{"end_date", &Row::end}, Field{"basis", &Row::basis},
                        Field{"approver", &Row::approver});
};
template <>
struct RowTable<Session> {
    using Row = Session;
    static constexpr const char *name = "session";
    static constexpr auto fields = std::make_tuple(
        Field{"date", &Row::date}, Field{"period", &Row::period},
        Field{"group_kind, group_name", &Row::group}, Field{"state", &Row::state},
        Field{"moved_from_date", &Row::movedFromDate},
        Field{"moved_from_period", &Row::movedFromPeriod}, Field{"teacher", &Row::teacher},
        Field{"teacher_state", &Row::teacherState}, Field{"substitute", &Row::substitute},
        Field{"record", &Row::record}, Field{"note", &Row::note}, Field{"room", &Row::room});
};
template <>
struct RowTable<Mark> {
    using Row = Mark;
    static constexpr const char *name = "mark";
    static constexpr auto fields = std::make_tuple(
        Field{"date", &Row::date}, Field{"period", &Row::period},
        Field{"student_no", &Row::student}, Field{"state", &Row::state}, Field{"note", &Row::note});
};
template <>
struct RowTable<Patrol> {
    using Row = Patrol;
    static constexpr const char *name = "patrol";
    static constexpr auto fields =
        std::make_tuple(Field{"date", &Row::date}, Field{"period", &Row::period},
                        Field{"group_kind, group_name", &Row::group},
                        Field{"patroller", &Row::patroller}, Field{"finding", &Row::finding},
                        Field{"note", &Row::note}, Field{"follow_up", &Row::followUp});
};
template <>
struct RowTable<ItemPrice> {
    using Row = ItemPrice;
    static constexpr const char *name = "item_price";
    static constexpr auto fields =
        std::make_tuple(Field{"item", &Row::item}, Field{"price_fen", &Row::price},
                        Field{"start_date", &Row::start}, Field{"end_date", &Row::end},
                        Field{"document", &Row::document});
};
template <>
struct RowTable<Publicity> {
    using Row = Publicity;
    static constexpr const char *name = "publicity";
    static constexpr auto fields =
        std::make_tuple(Field{"item", &Row::item}, Field{"price_fen", &Row::price},
                        Field{"start_date", &Row::start}, Field{"end_date", &Row::end},
                        Field{"document", &Row::document});
};
template <>
struct RowTable<Payment> {
    using Row = Payment;
    static constexpr const char *name = "payment";
    static constexpr auto fields =
        std::make_tuple(Field{"receipt", &Row::receipt}, Field{"voucher", &Row::voucher},
                        Field{"student_no", &Row::student}, Field{"amount_fen", &Row::amount},
                        Field{"date", &Row::date}, Field{"method", &Row::method},
                        Field{"transaction_no", &Row::transaction}, Field{"note", &Row::note});
};
template <>
struct RowTable<Refund> {
    using Row = Refund;
    static constexpr const char *name = "refund";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"amount_fen", &Row::amount},
                        Field{"date", &Row::date}, Field{"method", &Row::method},
                        Field{"transaction_no", &Row::transaction}, Field{"note", &Row::note});
};
template <>
struct RowTable<TreasuryMove> {
    using Row = TreasuryMove;
    static constexpr const char *name = "treasury_move";
    static constexpr auto fields =
        std::make_tuple(Field{"date", &Row::date}, Field{"kind", &Row::kind},
                        Field{"amount_fen", &Row::amount}, Field{"voucher", &Row::voucher});
};
template <>
struct RowTable<Spending> {
    using Row = Spending;
    static constexpr const char *name = "spending";
    static constexpr auto fields =
        std::make_tuple(Field{"date", &Row::date}, Field{"category", &Row::category},
                        Field{"amount_fen", &Row::amount}, Field{"summary", &Row::text},
                        Field{"voucher", &Row::voucher}, Field{"payee", &Row::payee});
};
template <>
struct RowTable<Assessment> {
    using Row = Assessment;
    static constexpr const char *name = "assessment";
    static constexpr auto fields =
        std::make_tuple(Field{"staff_no", &Row::staff}, Field{"tutoring", &Row::tutoring},
                        Field{"showcase", &Row::showcase},
                        Field{"satisfaction", &Row::satisfaction}, Field{"survey", &Row::survey});
};
template <>
struct RowTable<Sanction> {
    using Row = Sanction;
    static constexpr const char *name = "sanction";
    static constexpr auto fields =
        std::make_tuple(Field{"staff_no", &Row::staff}, Field{"kind", &Row::kind},
                        Field{"date", &Row::date}, Field{"end_date", &Row::end},
                        Field{"amount_fen", &Row::amount}, Field{"reason", &Row::reason});
};
template <>
struct RowTable<RedLineException> {
    using Row = RedLineException;
    static constexpr const char *name = "red_line_exception";
    static constexpr auto fields = std::make_tuple(
        Field{"rule", &Row::rule}, Field{"row_text", &Row::row}, Field{"person", &Row::person},
        Field{"reason", &Row::reason}, Field{"date", &Row::date}, Field{"row_key", &Row::key});
};
template <>
struct RowTable<Filing> {
    using Row = Filing;
    static constexpr const char *name = "filing";
    static constexpr auto fields = std::make_tuple(
        Field{"kind", &Row::kind}, Field{"date", &Row::date}, Field{"document", &Row::document});
};

template <>
struct RowTable<ClosedPay> {
    using Row = ClosedPay;
    static constexpr const char *name = "pay_sheet";
    static constexpr auto fields = std::make_tuple(
        Field{"number", &Row::number}, Field{"closed_on", &Row::closedOn},
        Field{"method", &Row::method}, Field{"fund_fen", &Row::fund},
        Field{"fund_source", &Row::fundSource}, Field{"process_fen", &Row::process},
        Field{"terminal_fen", &Row::terminal}, Field{"undivided_fen", &Row::undivided});
};
template <>
struct RowTable<ClosedPersonPay> {
    using Row = ClosedPersonPay;
    static constexpr const char *name = "pay_person";
    static constexpr auto fields =
        std::make_tuple(Field{"sheet", &Row::sheet}, Field{"staff_no", &Row::staff},
                        Field{"name", &Row::name}, Field{"post_name", &Row::postName},
                        Field{"sessions", &Row::sessions}, Field{"units_milli", &Row::unitsMilli},
                        Field{"score_centi", &Row::scoreCenti}, Field{"process_fen", &Row::process},
                        Field{"terminal_fen", &Row::terminal}, Field{"rate_fen", &Row::rate},
                        Field{"post_fen", &Row::post}, Field{"award_fen", &Row::award},
                        Field{"deduct_fen", &Row::deduct}, Field{"total_fen", &Row::total});
};
template <>
struct RowTable<ClosedPayLine> {
    using Row = ClosedPayLine;
    static constexpr const char *name = "pay_line";
    static constexpr auto fields = std::make_tuple(
        Field{"sheet", &Row::sheet}, Field{"staff_no", &Row::staff}, Field{"kind", &Row::kind},
        Field{"count", &Row::count}, Field{"rate_fen", &Row::rate},
        Field{"amount_fen", &Row::amount}, Field{"units_milli", &Row::unitsMilli},
        Field{"noon, special, late, record, zero, to_provider, session_units_milli, tier, lowered, "
              "suspended, capped, minutes, pupils, part, part_of, session_rate_fen, "
              "session_pay_fen",
              &Row::terms},
        Field{"whole_fen, weight, weight_sum", &Row::share}, Field{"divisor", &Row::divisor},
        Field{"basis", &Row::basis}, Field{"text", &Row::text}, Field{"dates", &Row::dates});
};
template <>
struct RowTable<ClosedOrganisationPay> {
    using Row = ClosedOrganisationPay;
    static constexpr const char *name = "pay_organisation";
    static constexpr auto fields = std::make_tuple(
        Field{"sheet", &Row::sheet}, Field{"name", &Row::name}, Field{"sessions", &Row::sessions},
        Field{"price_fen", &Row::price}, Field{"factor", &Row::factor},
        Field{"total_fen", &Row::total}, Field{"unpaid", &Row::unpaid});
};

template <>
struct RowTable<AbsenceNote> {
    using Row = AbsenceNote;
    static constexpr const char *name = "absence_note";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"date", &Row::date},
                        Field{"period", &Row::period}, Field{"done_on", &Row::doneOn},
                        Field{"done_by", &Row::doneBy}, Field{"what", &Row::what});
};
template <>
struct RowTable<LatePickup> {
    using Row = LatePickup;
    static constexpr const char *name = "late_pickup";
    static constexpr auto fields =
        std::make_tuple(Field{"date", &Row::date}, Field{"student_no", &Row::student},
                        Field{"minute", &Row::minute}, Field{"collector", &Row::collector},
                        Field{"note", &Row::note});
};
template <>
struct RowTable<Inquiry> {
    using Row = Inquiry;
    static constexpr const char *name = "inquiry";
    static constexpr auto fields =
        std::make_tuple(Field{"kind", &Row::kind}, Field{"date", &Row::date},
                        Field{"held_by", &Row::heldBy}, Field{"asked", &Row::asked},
                        Field{"answered", &Row::answered}, Field{"satisfied", &Row::satisfied},
                        Field{"finding", &Row::finding}, Field{"follow_up", &Row::followUp});
};
template <>
struct RowTable<Reveal> {
    using Row = Reveal;
    static constexpr const char *name = "reveal";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"times", &Row::times});
};
template <>
struct RowTable<EnrollmentStep> {
    using Row = EnrollmentStep;
    static constexpr const char *name = "enrollment_step";
    static constexpr auto fields = std::make_tuple(
        Field{"student_no", &Row::student}, Field{"start_date", &Row::start},
        Field{"move", &Row::move}, Field{"from_state", &Row::from}, Field{"to_state", &Row::to},
        Field{"done_on", &Row::on}, Field{"done_by", &Row::by}, Field{"reason", &Row::reason});
};
template <>
struct RowTable<OfferingStep> {
    using Row = OfferingStep;
    static constexpr const char *name = "offering_step";
    static constexpr auto fields = std::make_tuple(
        Field{"offering", &Row::offering}, Field{"move", &Row::move},
        Field{"from_state", &Row::from}, Field{"to_state", &Row::to}, Field{"done_on", &Row::on},
        Field{"done_by", &Row::by}, Field{"note", &Row::note});
};
template <>
struct RowTable<DrawFreeze> {
    using Row = DrawFreeze;
    static constexpr const char *name = "draw_freeze";
    static constexpr auto fields =
        std::make_tuple(Field{"frozen_on", &Row::on}, Field{"frozen_by", &Row::by},
                        Field{"seed", &Row::seed}, Field{"inputs_digest", &Row::inputsDigest});
};
template <>
struct RowTable<Narrative> {
    using Row = Narrative;
    static constexpr const char *name = "narrative";
    static constexpr auto fields =
        std::make_tuple(Field{"chapter", &Row::chapter}, Field{"text", &Row::text});
};
template <>
struct RowTable<Erasure> {
    using Row = Erasure;
    static constexpr const char *name = "erasure";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"date", &Row::date});
};

} // namespace kehou
