// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/number_format.h"

#include <algorithm>

namespace kehou
{

namespace
{

// The meaningful characters of a code's first section.
struct Marks {
    bool year = false;
    bool day = false;
    bool monthOrMinute = false;
    bool era = false;
    bool clock = false;
    bool elapsed = false;
    bool digit = false;
    bool percent = false;
};

[[nodiscard]] bool isElapsed(QStringView bracketed)
{
    return !bracketed.isEmpty() && std::all_of(bracketed.begin(), bracketed.end(), [](QChar c) {
        return QStringView(u"hHmMsS").contains(c);
    });
}

void note(Marks &marks, QChar c)
{
    switch (c.toLower().unicode()) {
    case u'y':
        marks.year = true;
        break;
    case u'd':
    case u'a': // aaaa is a weekday in Chinese; the a of am/pm stands beside an h anyway
        marks.day = true;
        break;
    case u'm':
        marks.monthOrMinute = true;
        break;
    case u'e':
        marks.era = true;
        break;
    case u'h':
    case u's':
        marks.clock = true;
        break;
    case u'0':
    case u'#':
    case u'?':
        marks.digit = true;
        break;
    case u'%':
        marks.percent = true;
        break;
    }
}

// The index behind a literal or bracket that starts at index at; at itself if none starts there.
[[nodiscard]] qsizetype behindLiteral(QStringView code, qsizetype at)
{
    const auto behind = [&](QChar closing) {
        const qsizetype found = code.indexOf(closing, at + 1);
        return found < 0 ? code.size() : found + 1;
    };
    switch (code[at].unicode()) {
    case u'"':
        return behind(u'"');
    case u'[':
        return behind(u']');
    case u'\\':
    case u'_':
    case u'*':
        return at + 2;
    }
    for (const QStringView word :
         {QStringView(u"General"), QStringView(u"AM/PM"), QStringView(u"A/P")}) {
        if (code.sliced(at).startsWith(word, Qt::CaseInsensitive))
            return at + word.size();
    }
    return at;
}

[[nodiscard]] Marks marksOf(QStringView code)
{
    Marks marks;
    for (qsizetype at = 0; at < code.size() && code[at] != u';';) {
        const qsizetype behind = behindLiteral(code, at);
        if (behind == at)
            note(marks, code[at++]);
        else {
            if (code[at] == u'[' &&
                isElapsed(code.sliced(at + 1, std::max<qsizetype>(behind - at - 2, 0))))
                marks.elapsed = true;
            at = behind;
        }
    }
    return marks;
}

[[nodiscard]] NumberFormat::Shape shapeOf(const Marks &marks)
{
    using Shape = NumberFormat::Shape;
    const bool clock = marks.clock || marks.elapsed;
    const bool date =
        marks.year || marks.day || (marks.monthOrMinute && !clock) || (marks.era && !marks.digit);
    if (date)
        return clock ? Shape::DateTime : Shape::Date;
    if (marks.elapsed)
        return Shape::Elapsed;
    return clock ? Shape::Time : Shape::Plain;
}

[[nodiscard]] int keptDecimals(const QString &code, bool percent)
{
    const qsizetype half = code.indexOf(u';');
    const auto decimals = static_cast<int>(half) - (percent ? 3 : 2);
    return decimals > 0 && code == decimalsFormatCode(decimals, percent) ? decimals : 0;
}

} // namespace

NumberFormat numberFormat(const QString &code)
{
    const Marks marks = marksOf(code);
    NumberFormat format;
    format.shape = shapeOf(marks);
    if (format.shape != NumberFormat::Shape::Plain)
        return format;
    format.percent = marks.percent;
    format.decimals = keptDecimals(code, marks.percent);
    if (code.count(u'0') == code.size())
        format.minDigits = static_cast<int>(std::min<qsizetype>(code.size(), 99));
    return format;
}

NumberFormat builtInFormat(int id)
{
    using Shape = NumberFormat::Shape;
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 9 || id == 10)
        return {Shape::Plain, true, 0, 0};
    if (id == 22)
        return {Shape::DateTime, false, 0, 0};
    if (within(18, 21) || within(32, 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Shape::Time, false, 0, 0};
    if (id == 46)
        return {Shape::Elapsed, false, 0, 0};
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
        return {Shape::Date, false, 0, 0};
    return {};
}

QString decimalsFormatCode(int decimals, bool percent)
{
    const QString section = QLatin1String("0.") + QString(decimals, u'0') +
                            (percent ? QLatin1String("%") : QLatin1String());
    return section + QLatin1String(";-") + section;
}

} // namespace kehou
