// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_forms.h"
#include "core/office/rolls.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rolls)
};

[[nodiscard]] QList<const RollPupil *> pupilsNamed(const Roll &roll, const QString &who)
{
    QList<const RollPupil *> found;
    const auto seat = parseCount(who);
    for (const RollPupil &pupil : roll.pupils) {
        if (pupil.name == who || pupil.student == who ||
            (seat && pupil.seat == *seat && who.size() <= 3))
            found.append(&pupil);
    }
    return found;
}

} // namespace

Result<QList<RollEntry>> parseExceptions(const Roll &roll, const QString &typed)
{
    QList<RollEntry> entries;
    Findings findings;
    static const QRegularExpression separators(QStringLiteral("[\\s,，、;；]+"));
    for (const QString &part : halfWidth(typed).split(separators, Qt::SkipEmptyParts)) {
        const QString who = part.section(u'=', 0, 0).trimmed();
        const QString key = part.contains(u'=') ? part.section(u'=', 1) : QStringLiteral("0");
        const auto state = parseMark(key.trimmed());
        const QList<const RollPupil *> found = pupilsNamed(roll, who);
        if (!state)
            findings.append({{},
                             part,
                             Text::tr("This mark is not known."),
                             key,
                             QStringLiteral("1 出勤, 2 迟到, 3 早退, 4 事假, 5 病假, 0 缺勤")});
        else if (found.size() != 1)
            findings.append({{},
                             part,
                             found.isEmpty() ? Text::tr("Nobody of this session is meant by it.")
                                             : Text::tr("More than one pupil is meant by it."),
                             who,
                             Text::tr("a seat number, a name or a student number")});
        else
            entries.append({found.first()->student, *state, {}});
    }
    if (!findings.isEmpty())
        return badInput(Text::tr("Not everything that was typed is understood."), findings);
    return entries;
}

} // namespace kehou
