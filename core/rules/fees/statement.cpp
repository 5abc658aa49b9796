// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fees/statement.h"

#include "core/base/text_forms.h"

#include <QRegularExpression>

#include <set>

namespace kehou
{

namespace
{

const QString kBillPrefix = QStringLiteral("TZ");

[[nodiscard]] std::optional<QString> onlyOne(const std::set<QString> &students)
{
    return students.size() == 1 ? std::optional(*students.begin()) : std::nullopt;
}

// Words of letters and digits: 20260001 is not named by 120260001.
[[nodiscard]] QStringList wordsOf(const StatementLine &line)
{
    static const QRegularExpression kWord(QStringLiteral("[0-9A-Za-z]+"));
    QStringList words;
    auto matches = kWord.globalMatch(halfWidth(line.note + u' ' + line.payer));
    while (matches.hasNext())
        words.append(matches.next().captured());
    return words;
}

[[nodiscard]] std::optional<int> billNumberOf(const QString &word)
{
    if (!word.startsWith(kBillPrefix, Qt::CaseInsensitive))
        return std::nullopt;
    return parseCount(word.mid(kBillPrefix.size()));
}

} // namespace

QString billNumberText(int number)
{
    return kBillPrefix + QStringLiteral("%1").arg(number, 6, 10, QChar(u'0'));
}

std::optional<QString> matchedStudent(const StatementLine &line, const StatementFacts &facts)
{
    const QStringList words = wordsOf(line);
    std::set<QString> billed;
    std::set<QString> named;
    for (const QString &word : words) {
        if (const auto number = billNumberOf(word); number && facts.bills.contains(*number))
            billed.insert(facts.bills.value(*number));
        const auto open = facts.openSums.constFind(word);
        if (open != facts.openSums.constEnd() && *open == line.amount)
            named.insert(word);
    }
    return billed.empty() ? onlyOne(named) : onlyOne(billed);
}

} // namespace kehou
