// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fees/bill.h"
#include "core/rules/fees/carry.h"
#include "core/rules/fees/closed_settlement.h"
#include "core/rules/fees/statement.h"
#include "core/storage/tables/row_fields.h"

namespace kehou
{

template <>
struct RowTable<BillBatch> {
    using Row = BillBatch;
    static constexpr const char *name = "bill_batch";
    static constexpr auto fields =
        std::make_tuple(Field{"number", &Row::number}, Field{"name", &Row::name},
                        Field{"issued_on", &Row::issuedOn}, Field{"due_on", &Row::dueOn});
};
template <>
struct RowTable<BatchReversal> {
    using Row = BatchReversal;
    static constexpr const char *name = "batch_reversal";
    static constexpr auto fields = std::make_tuple(
        Field{"batch_id", &Row::batch}, Field{"date", &Row::date}, Field{"reason", &Row::reason});
};
template <>
struct RowTable<Bill> {
    using Row = Bill;
    static constexpr const char *name = "bill";
    static constexpr auto fields =
        std::make_tuple(Field{"batch_id", &Row::batch}, Field{"number", &Row::number},
                        Field{"student_no", &Row::student}, Field{"class_name", &Row::className});
};
template <>
struct RowTable<BillLine> {
    using Row = BillLine;
    static constexpr const char *name = "bill_line";
    static constexpr auto fields = std::make_tuple(
        Field{"bill_id", &Row::bill}, Field{"item_code", &Row::item}, Field{"period", &Row::period},
        Field{"credits", &Row::credits}, Field{"name", &Row::name}, Field{"what", &Row::what},
        Field{"kind", &Row::kind}, Field{"basis", &Row::basis}, Field{"in_scope", &Row::inScope},
        Field{"start_date", &Row::start}, Field{"end_date", &Row::end}, Field{"units", &Row::units},
        Field{"divisor", &Row::divisor}, Field{"price_fen", &Row::price},
        Field{"amount_fen", &Row::amount}, Field{"waived_fen", &Row::waived},
        Field{"waiver_basis", &Row::waiverBasis}, Field{"standard", &Row::standard},
        Field{"rule", &Row::rule}, Field{"text", &Row::text});
};
template <>
struct RowTable<ClosedSettlement> {
    using Row = ClosedSettlement;
    static constexpr const char *name = "closed_settlement";
    static constexpr auto fields = std::make_tuple(
        Field{"student_no", &Row::student}, Field{"round", &Row::round},
        Field{"closed_on", &Row::closedOn}, Field{"scheduled", &Row::scheduled},
        Field{"cancelled", &Row::cancelled}, Field{"attended", &Row::attended},
        Field{"leave_count", &Row::leave}, Field{"absent", &Row::absent},
        Field{"prepaid_fen", &Row::prepaid}, Field{"waived_prepaid_fen", &Row::waivedPrepaid},
        Field{"consumed_fen", &Row::consumed}, Field{"waived_fen", &Row::waived},
        Field{"paid_fen", &Row::paid}, Field{"refunded_fen", &Row::refunded});
};
template <>
struct RowTable<ClosedLine> {
    using Row = ClosedLine;
    static constexpr const char *name = "closed_line";
    static constexpr auto fields = std::make_tuple(
        Field{"settlement_id", &Row::settlement}, Field{"kind", &Row::kind},
        Field{"item_code", &Row::item}, Field{"name", &Row::name}, Field{"start_date", &Row::start},
        Field{"end_date", &Row::end}, Field{"units", &Row::units}, Field{"divisor", &Row::divisor},
        Field{"price_fen", &Row::price}, Field{"amount_fen", &Row::amount},
        Field{"waived_fen", &Row::waived}, Field{"rule", &Row::rule}, Field{"text", &Row::text});
};
template <>
struct RowTable<StatementLayout> {
    using Row = StatementLayout;
    static constexpr const char *name = "statement_layout";
    static constexpr auto fields = std::make_tuple(
        Field{"headers", &Row::headers}, Field{"date_column", &Row::date},
        Field{"amount_column", &Row::amount}, Field{"transaction_column", &Row::transaction},
        Field{"payer_column", &Row::payer}, Field{"note_column", &Row::note},
        Field{"method", &Row::method});
};
template <>
struct RowTable<StatementLine> {
    using Row = StatementLine;
    static constexpr const char *name = "statement_line";
    static constexpr auto fields = std::make_tuple(
        Field{"date", &Row::date}, Field{"amount_fen", &Row::amount}, Field{"method", &Row::method},
        Field{"transaction_no", &Row::transaction}, Field{"payer", &Row::payer},
        Field{"note", &Row::note}, Field{"receipt", &Row::receipt});
};
template <>
struct RowTable<ReceiptPrint> {
    using Row = ReceiptPrint;
    static constexpr const char *name = "receipt_print";
    static constexpr auto fields =
        std::make_tuple(Field{"receipt", &Row::receipt}, Field{"printed_on", &Row::printedOn});
};
template <>
struct RowTable<CarryOver> {
    using Row = CarryOver;
    static constexpr const char *name = "carry_over";
    static constexpr auto fields =
        std::make_tuple(Field{"student_no", &Row::student}, Field{"to_term_id", &Row::toTerm},
                        Field{"amount_fen", &Row::amount}, Field{"date", &Row::date});
};

} // namespace kehou
