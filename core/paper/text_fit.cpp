// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/text_fit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kehou::paper
{

namespace
{

// Between 小六 and 七号: two lines still stand in a row of 5 mm.
constexpr int kSmallestCentiPoints = 600;
constexpr int kStepCentiPoints = 25;
// Large enough that rounding inside the font system does not show.
constexpr int kMeasurePixels = 1000;

constexpr QStringView kNeverFirst = u"，。、；：！？）》」』】”’·…—,.;:!?)%";
constexpr QStringView kNeverLast = u"（《「『【“‘(￥¥";

[[nodiscard]] bool isWordPart(char32_t c)
{
    return c < 0x2E80 && (QChar::isLetterOrNumber(c) || c == U'-' || c == U'.' || c == U',' ||
                          c == U'%' || c == U'/' || c == U'+');
}

[[nodiscard]] bool isIn(QStringView set, char32_t c)
{
    return c < 0x10000 && set.contains(QChar(static_cast<char16_t>(c)));
}

// One line is broken out of a passage of characters with known widths.
class LineBreaker
{
public:
    LineBreaker(QStringView text, Face face, TextMeasure &measure) : m_characters(text.toUcs4())
    {
        m_widths.reserve(m_characters.size());
        for (const uint c : std::as_const(m_characters))
            m_widths.append(measure.width(char32_t{c}, face));
    }

    [[nodiscard]] QStringList lines(double widthMm) const
    {
        QStringList result;
        qsizetype from = 0;
        do {
            const qsizetype to = lineEnd(from, widthMm);
            result.append(text(from, to));
            from = to;
            while (from < m_characters.size() && m_characters[from] == U' ')
                ++from;
        } while (from < m_characters.size());
        return result;
    }

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype from, double widthMm) const
    {
        // Sums of equal widths must not overflow by rounding alone.
        double left = widthMm + 1e-6;
        qsizetype to = from;
        while (to < m_characters.size() && m_widths[to] <= left)
            left -= m_widths[to++];
        to = std::max(to, from + 1);
        if (to == m_characters.size())
            return to;
        for (qsizetype end = to; end > from; --end) {
            if (mayBreakAt(end))
                return end;
        }
        return to;
    }

    [[nodiscard]] bool mayBreakAt(qsizetype at) const
    {
        const char32_t before = m_characters[at - 1];
        const char32_t after = m_characters[at];
        if (isIn(kNeverFirst, after) || QChar::isMark(after) || isIn(kNeverLast, before))
            return false;
        return !(isWordPart(before) && isWordPart(after));
    }

    [[nodiscard]] QString text(qsizetype from, qsizetype to) const
    {
        while (to > from && m_characters[to - 1] == U' ')
            --to;
        return QString::fromUcs4(
            reinterpret_cast<const char32_t *>(m_characters.constData() + from), to - from);
    }

    QList<uint> m_characters;
    QList<double> m_widths;
};

// Lines of about the same length, as many as the widest would take.
[[nodiscard]] QStringList balanced(QStringView text, double widthMm, Face face,
                                   TextMeasure &measure)
{
    QStringList greedy = wrapped(text, widthMm, face, measure);
    if (greedy.size() < 2 || greedy.size() > 3 || text.contains(u'\n'))
        return greedy;
    const LineBreaker breaker(text, face, measure);
    const double least = measure.width(text, face) / static_cast<double>(greedy.size());
    for (double width = least; width < widthMm; width += heightMm(face) / 4) {
        QStringList lines = breaker.lines(width);
        if (lines.size() == greedy.size())
            return lines;
    }
    return greedy;
}

[[nodiscard]] bool fitsWidth(const QStringList &lines, double widthMm, Face face,
                             TextMeasure &measure)
{
    return std::all_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
        return measure.width(line, face) <= widthMm + 1e-6;
    });
}

[[nodiscard]] Face smaller(Face face, int centiPoints)
{
    return {face.centiPoints - centiPoints, face.bold};
}

// A column narrower than one character: the type gives way.
[[nodiscard]] FittedText shrunkToWidth(const QString &text, double widthMm, Face face,
                                       TextMeasure &measure)
{
    FittedText result{balanced(text, widthMm, face, measure), face};
    while (!fitsWidth(result.lines, widthMm, result.face, measure) &&
           result.face.centiPoints > kStepCentiPoints) {
        result.face = smaller(result.face, kStepCentiPoints);
        result.lines = balanced(text, widthMm, result.face, measure);
    }
    return result;
}

} // namespace

double TextMeasure::width(QStringView text, Face face)
{
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        sum += advance(character, face.bold);
    }
    return sum * heightMm(face);
}

double TextMeasure::width(char32_t character, Face face)
{
    return advance(character, face.bold) * heightMm(face);
}

float TextMeasure::advance(char32_t character, bool bold)
{
    std::vector<float> &basic = m_basic[bold ? 1 : 0];
    if (basic.empty())
        basic.assign(0x10000, -1.0F);
    QHash<char32_t, float> &other = m_other[bold ? 1 : 0];
    if (character >= 0x10000 && !other.contains(character))
        other.insert(character, -1.0F);
    float &known = character < 0x10000 ? basic[character] : other[character];
    if (known < 0) {
        QFont font = paperFont({1000, bold});
        font.setPixelSize(kMeasurePixels);
        known = static_cast<float>(
            QFontMetricsF(font).horizontalAdvance(QString::fromUcs4(&character, 1)) /
            kMeasurePixels);
    }
    return known;
}

QStringList wrapped(QStringView text, double widthMm, Face face, TextMeasure &measure)
{
    QStringList lines;
    const auto passages = text.split(u'\n');
    for (const QStringView passage : passages) {
        if (measure.width(passage, face) <= widthMm)
            lines.append(passage.toString());
        else
            lines.append(LineBreaker(passage, face, measure).lines(widthMm));
    }
    return lines;
}

FittedText fitted(const QString &text, Room room, Face face, TextMeasure &measure)
{
    const bool oneLine = !text.contains(u'\n');
    const double ratio = oneLine ? room.widthMm / measure.width(text, face) : 0;
    if (ratio >= 1)
        return {{text}, face};
    if (ratio >= 0.8)
        return {{text}, {static_cast<int>(face.centiPoints * ratio), face.bold}};

    for (Face tried = face; tried.centiPoints >= kSmallestCentiPoints;
         tried = smaller(tried, kStepCentiPoints)) {
        const QStringList lines = balanced(text, room.widthMm, tried, measure);
        const double height = static_cast<double>(lines.size()) * tightLineHeightMm(tried);
        if (height <= room.heightMm && fitsWidth(lines, room.widthMm, tried, measure))
            return {lines, tried};
    }
    const int reduced = std::max(face.centiPoints * 4 / 5, kSmallestCentiPoints);
    return shrunkToWidth(text, room.widthMm, {std::min(reduced, face.centiPoints), face.bold},
                         measure);
}

FittedText fittedHeading(const QString &text, double widthMm, Face face, TextMeasure &measure)
{
    const double ratio = widthMm / measure.width(text, face);
    if (ratio < 1 && ratio >= 0.85 && !text.contains(u'\n'))
        return {{text}, {static_cast<int>(face.centiPoints * ratio), face.bold}};
    return shrunkToWidth(text, widthMm, face, measure);
}

double lineHeightMm(Face face)
{
    return heightMm(face) * 1.25;
}

double tightLineHeightMm(Face face)
{
    return heightMm(face) * 1.03;
}

double heightMm(const FittedText &text)
{
    return static_cast<double>(text.lines.size()) * lineHeightMm(text.face);
}

} // namespace kehou::paper
