// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/base/text_forms.h"
#include "core/office/rolls.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// 学号=状态 …; false, with a message, where one is not understood.
[[nodiscard]] bool readMarks(const QStringList &typed, QList<RollEntry> &entries)
{
    for (const QString &text : typed) {
        const auto state = parseMark(text.section(u'=', 1));
        if (!text.contains(u'=') || !state) {
            printError(Text::tr("\"%1\" is no mark such as 20260101=缺勤.").arg(text));
            return false;
        }
        entries.append({text.section(u'=', 0, 0), *state, {}});
    }
    return true;
}

[[nodiscard]] std::optional<RollConfirmation> readRoll(const Arguments &arguments)
{
    RollConfirmation roll;
    std::optional<QDate> date;
    const auto period = parseCount(arguments.value(QStringLiteral("period")));
    if (!readDate(arguments, QStringLiteral("date"), date) ||
        !readMarks(arguments.values(QStringLiteral("mark")), roll.entries))
        return std::nullopt;
    if (!date || !period || *period < 1 || *period > kMaxPeriod ||
        !arguments.has(QStringLiteral("group"))) {
        printError(Text::tr("A roll needs --date, --period and --group."));
        return std::nullopt;
    }
    roll.place = {*date, *period, {}};
    roll.reason = arguments.value(QStringLiteral("reason"));
    return roll;
}

// Without --confirm nothing is written: confirming is said by a person, never assumed (R-ATT-2).
void printRoll(const Roll &roll)
{
    for (const RollPupil &pupil : roll.pupils)
        printError(QStringLiteral("%1\t%2\t%3\t%4")
                       .arg(pupil.seat)
                       .arg(pupil.student, pupil.className, pupil.name));
    printError(Text::tr("%n pupil(s) expected. Nothing was written; --confirm takes the roll.",
                        nullptr, static_cast<int>(roll.pupils.size())));
}

[[nodiscard]] Exit takeRoll(const Arguments &arguments)
{
    auto wanted = readRoll(arguments);
    if (!wanted)
        return Exit::Usage;
    const QString term = arguments.value(QStringLiteral("term"));
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto group = findGroup(office, arguments.value(QStringLiteral("group")), term);
        if (!group)
            return report(group.failure());
        wanted->place.group = group.value();
        if (!arguments.has(QStringLiteral("confirm"))) {
            const auto roll = loadRoll(office, wanted->place, term);
            if (!roll)
                return report(roll.failure());
            printRoll(roll.value());
            return Exit::Done;
        }
        const auto saved = confirmRoll(office, *wanted, term);
        return saved ? Exit::Done : report(saved.failure());
    });
}

} // namespace

QList<Command> rollCommands()
{
    return {{QStringLiteral("roll"),
             QStringLiteral("roll FILE --date D --period N --group G [--mark 学号=状态 …] "
                            "[--reason TEXT] [--term NAME] --confirm"),
             {1,
              1,
              {QStringLiteral("date"), QStringLiteral("period"), QStringLiteral("group"),
               QStringLiteral("mark"), QStringLiteral("reason"), QStringLiteral("term"),
               QStringLiteral("confirm!")}},
             takeRoll}};
}

} // namespace kehou
