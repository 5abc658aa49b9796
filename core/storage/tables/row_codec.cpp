// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables/row_codec.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>
#include <QHash>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr QChar kListSeparator = u'\n';

// The same few texts stand in thousands of rows: each is understood once.
[[nodiscard]] SlotSet slotsFromText(const QString &text)
{
    thread_local QHash<QString, SlotSet> known;
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    const auto slots = SlotSet::parse(text);
    if (!slots)
        throw damagedCell();
    known.insert(text, *slots);
    return *slots;
}

} // namespace

StorageError damagedCell()
{
    return StorageError(
        StorageError::Code::Damaged,
        Text::tr("The file holds a value that this program never wrote. Nothing was "
                 "changed. Restore the file from its latest backup."));
}

std::tuple<QString> columnsOf(const SlotSet &slots)
{
    return {slots.text()};
}

std::tuple<QString> columnsOf(GradeSet grades)
{
    return {grades.text()};
}

std::tuple<QString> columnsOf(const QStringList &list)
{
    return {list.join(kListSeparator)};
}

std::tuple<int> columnsOf(Hundredths number)
{
    return {number.value};
}

std::tuple<std::optional<int>> columnsOf(const std::optional<Hundredths> &number)
{
    return {number ? std::optional(number->value) : std::nullopt};
}

std::tuple<int, QString> columnsOf(const GroupKey &group)
{
    return {static_cast<int>(group.kind), group.name};
}

std::tuple<std::optional<int>, std::optional<QString>>
columnsOf(const std::optional<GroupKey> &group)
{
    if (!group)
        return {};
    return {static_cast<int>(group->kind), group->name};
}

std::tuple<QString> columnsOf(const QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate date : dates)
        texts.append(isoText(date));
    return columnsOf(texts);
}

std::tuple<QString> columnsOf(const QList<ServicePeriod> &periods)
{
    QStringList texts;
    for (const ServicePeriod &period : periods)
        texts.append(isoText(period.date) + u' ' + QString::number(period.period));
    return columnsOf(texts);
}

std::tuple<Money, qint64, qint64> columnsOf(const Share &share)
{
    return {share.whole, share.weight, share.sum};
}

TermsColumns columnsOf(const SessionTerms &terms)
{
    return {terms.noon,       terms.special,    terms.late,   terms.record,  terms.zero,
            terms.toProvider, terms.unitsMilli, terms.tier,   terms.lowered, terms.suspended,
            terms.capped,     terms.minutes,    terms.pupils, terms.part,    terms.partOf,
            terms.rate,       terms.pay};
}

void readColumn(const Statement &row, int &column, SlotSet &slots)
{
    slots = slotsFromText(row.text(column++));
}

void readColumn(const Statement &row, int &column, GradeSet &grades)
{
    const auto parsed = GradeSet::parse(row.text(column++));
    if (!parsed)
        throw damagedCell();
    grades = *parsed;
}

void readColumn(const Statement &row, int &column, QStringList &list)
{
    const QString text = row.text(column++);
    list = text.isEmpty() ? QStringList() : text.split(kListSeparator);
}

void readColumn(const Statement &row, int &column, Hundredths &number)
{
    number.value = row.integer(column++);
}

void readColumn(const Statement &row, int &column, GroupKey &group)
{
    group.kind = static_cast<GroupKind>(row.integer(column++));
    group.name = row.text(column++);
}

void readColumn(const Statement &row, int &column, QList<QDate> &dates)
{
    QStringList texts;
    readColumn(row, column, texts);
    for (const QString &text : std::as_const(texts))
        dates.append(dateFromIso(text));
}

void readColumn(const Statement &row, int &column, QList<ServicePeriod> &periods)
{
    QStringList texts;
    readColumn(row, column, texts);
    for (const QString &text : std::as_const(texts))
        periods.append({dateFromIso(text.section(u' ', 0, 0)), text.section(u' ', 1).toInt()});
}

void readColumn(const Statement &row, int &column, Share &share)
{
    readColumn(row, column, share.whole);
    readColumn(row, column, share.weight);
    readColumn(row, column, share.sum);
}

void readColumn(const Statement &row, int &column, SessionTerms &terms)
{
    const auto readEach = [&](auto &...member) { (readColumn(row, column, member), ...); };
    readEach(terms.noon, terms.special, terms.late, terms.record, terms.zero, terms.toProvider,
             terms.unitsMilli, terms.tier, terms.lowered, terms.suspended, terms.capped,
             terms.minutes, terms.pupils, terms.part, terms.partOf, terms.rate, terms.pay);
}

} // namespace kehou
