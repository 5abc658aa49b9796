// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/term_sheet.h"

#include "core/exchange/codec.h"
#include "core/exchange/sheet_reader.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkbookForm)
};

[[nodiscard]] Codec<WeekdaySet> weekdaysCell()
{
    Codec<WeekdaySet> codec;
    codec.parse = [](const QString &text, const ReadContext &) { return WeekdaySet::parse(text); };
    codec.write = [](const WeekdaySet &days) { return Cell{CellKind::Text, days.text()}; };
    codec.expected = Text::tr("weekdays such as 周一至周五");
    return codec;
}

// One line of the sheet: the item's name and how its content is read.
struct Item {
    QString name;
    QString expected;
    std::function<bool(TermSheet &, const QString &)> read;
};

template <typename T, typename Target>
[[nodiscard]] Item item(const QString &name, const Codec<T> &codec,
                        std::optional<Target> TermSheet::*member)
{
    return {name, codec.expected, [codec, member](TermSheet &sheet, const QString &text) {
                const auto value = codec.parse(text, {});
                if (value)
                    sheet.*member = *value;
                return value.has_value();
            }};
}

[[nodiscard]] QList<Item> items()
{
    return {item(QStringLiteral("学校名称"), anyText(), &TermSheet::school),
            item(QStringLiteral("学期名称"), anyText(), &TermSheet::name),
            item(QStringLiteral("开始日期"), dateCell(), &TermSheet::start),
            item(QStringLiteral("结束日期"), dateCell(), &TermSheet::end),
            item(QStringLiteral("方案"), anyText(), &TermSheet::schemeId),
            item(QStringLiteral("服务星期"), weekdaysCell(), &TermSheet::serviceWeekdays),
            item(QStringLiteral("摇号种子"), anyText(), &TermSheet::drawSeed),
            item(QStringLiteral("人员经费"), moneyCell(Sign::NotNegative), &TermSheet::staffFund)};
}

[[nodiscard]] QString sheetName()
{
    return kTermSheetName.toString();
}

void readItem(TermSheet &sheet, int line, const HeaderMatch &match, const QList<Cell> &cells)
{
    static const QList<Item> known = items();
    const Cell name = cells.value(match.columns[0]);
    const Cell content = cells.value(match.columns[1]);
    const auto entry = std::find_if(known.begin(), known.end(), [&](const Item &candidate) {
        return candidate.name == plainHeader(name.text);
    });
    if (entry == known.end()) {
        sheet.notes.append(Text::tr("%1!%2: the item \"%3\" is not known and is left out.")
                               .arg(sheetName(), cellName(line, match.columns[0]), name.text));
        return;
    }
    if (content.text.isEmpty()) {
        if (entry->name == u"人员经费")
            sheet.staffFund = std::optional<Money>();
        else if (entry->name == u"摇号种子")
            sheet.drawSeed = QString();
        return;
    }
    if (!entry->read(sheet, content.text))
        sheet.findings.append(
            wrongCell(sheetName(), line, match.columns[1], content, entry->expected));
}

} // namespace

TermSheet readTermSheet(const Sheet *grid)
{
    TermSheet sheet;
    if (!grid)
        return sheet;
    sheet.present = true;
    const HeaderMatch match =
        matchHeader(*grid, {{QStringLiteral("项目"), true}, {QStringLiteral("内容"), true}},
                    sheet.findings, sheet.notes);
    if (!match.usable)
        return sheet;
    QHash<QString, int> lineOf;
    for (int line = 1; line < grid->rows.size(); ++line) {
        const QList<Cell> &cells = grid->rows[line];
        if (isBlankRow(cells))
            continue;
        const QString item = plainHeader(cells.value(match.columns[0]).text);
        if (lineOf.contains(item))
            sheet.findings.append(duplicateRow(sheetName(), line, lineOf.value(item), item));
        lineOf.insert(item, line);
        readItem(sheet, line, match, cells);
    }
    return sheet;
}

std::optional<Term> termOf(TermSheet &sheet, const std::optional<Term> &existing)
{
    const auto missing = [&](const QString &item) {
        sheet.findings.append(
            {sheetName(), QString(), Text::tr("The item \"%1\" is missing.").arg(item),
             Text::tr("nothing"), Text::tr("a line with this item and its content")});
    };
    const auto needed = [&](const QString &item, bool given) {
        if (!given && !existing)
            missing(item);
        return given || existing.has_value();
    };
    bool complete = needed(QStringLiteral("学校名称"), sheet.school.has_value());
    complete = needed(QStringLiteral("学期名称"), sheet.name.has_value()) && complete;
    complete = needed(QStringLiteral("开始日期"), sheet.start.has_value()) && complete;
    complete = needed(QStringLiteral("结束日期"), sheet.end.has_value()) && complete;
    complete = needed(QStringLiteral("服务星期"), sheet.serviceWeekdays.has_value()) && complete;
    if (!complete || !sheet.findings.isEmpty())
        return std::nullopt;

    const QDate start = sheet.start ? *sheet.start : existing->dates.first();
    const QDate end = sheet.end ? *sheet.end : existing->dates.last();
    if (end < start || start.daysTo(end) > 366) {
        sheet.findings.append({sheetName(), QString(),
                               Text::tr("The term ends before it starts or lasts over a year."),
                               start.toString(Qt::ISODate) + u'…' + end.toString(Qt::ISODate),
                               Text::tr("an end after the start, within a year")});
        return std::nullopt;
    }
    return Term{sheet.school ? *sheet.school : existing->school,
                sheet.name ? *sheet.name : existing->name,
                DateRange(start, end),
                sheet.schemeId ? *sheet.schemeId : (existing ? existing->schemeId : QString()),
                sheet.serviceWeekdays ? *sheet.serviceWeekdays : existing->serviceWeekdays,
                sheet.drawSeed ? *sheet.drawSeed : (existing ? existing->drawSeed : QString()),
                sheet.staffFund ? *sheet.staffFund
                                : (existing ? existing->staffFund : std::optional<Money>())};
}

QList<QList<Cell>> termRows(const Term &term)
{
    const auto line = [](const QString &name, const Cell &content) {
        return QList<Cell>{{CellKind::Text, name}, content};
    };
    return {line(QStringLiteral("学校名称"), anyText().write(term.school)),
            line(QStringLiteral("学期名称"), anyText().write(term.name)),
            line(QStringLiteral("开始日期"), dateCell().write(term.dates.first())),
            line(QStringLiteral("结束日期"), dateCell().write(term.dates.last())),
            line(QStringLiteral("方案"), anyText().write(term.schemeId)),
            line(QStringLiteral("服务星期"), weekdaysCell().write(term.serviceWeekdays)),
            line(QStringLiteral("摇号种子"), anyText().write(term.drawSeed)),
            line(QStringLiteral("人员经费"),
                 maybe(moneyCell(Sign::NotNegative)).write(term.staffFund))};
}

} // namespace kehou
