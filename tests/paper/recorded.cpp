// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/recorded.h"

#include "core/paper/page_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kehou::test
{

namespace
{

constexpr double kUnprintableMm = 4.2;
constexpr double kToleranceMm = 0.06;

[[nodiscard]] QString described(const RecordedText &text)
{
    return QStringLiteral("page %1, %2 mm, %3 mm: %4")
        .arg(text.page + 1)
        .arg(text.areaMm.left())
        .arg(text.areaMm.top())
        .arg(text.text);
}

// The part of the area that ink is in, a little inside of it.
[[nodiscard]] QRectF ink(const RecordedText &text)
{
    const double size = text.areaMm.height();
    return text.areaMm.adjusted(kToleranceMm, size * 0.15, -kToleranceMm, 0);
}

[[nodiscard]] bool isUpright(const RecordedLine &line)
{
    return std::abs(line.lineMm.x1() - line.lineMm.x2()) < 1e-6;
}

[[nodiscard]] bool crosses(const RecordedLine &line, const RecordedText &text)
{
    const QRectF area = ink(text);
    return line.page == text.page && isUpright(line) && line.lineMm.x1() > area.left() &&
           line.lineMm.x1() < area.right() && line.lineMm.y1() < area.center().y() &&
           line.lineMm.y2() > area.center().y();
}

[[nodiscard]] QList<double> withoutRepeats(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto end = std::unique(values.begin(), values.end(),
                                 [](double a, double b) { return std::abs(a - b) < 0.05; });
    values.erase(end, values.end());
    return values;
}

[[nodiscard]] QRectF firstFrame(const Recording &recording, int page)
{
    for (const RecordedRect &rect : recording.rects) {
        if (rect.page == page && rect.penMm > 0.3)
            return rect.areaMm;
    }
    return {};
}

[[nodiscard]] bool isInside(const RecordedLine &line, const QRectF &frame)
{
    return frame.adjusted(-0.1, -0.1, 0.1, 0.1).contains(line.lineMm.center());
}

} // namespace

Recording recorded(const documents::Document &document, int dotsPerInch)
{
    const paper::PageLayout layout(document);
    const QSizeF sheet = layout.qtLayout().fullRect(QPageLayout::Millimeter).size();
    RecordingDevice device(sheet, dotsPerInch);
    QPainter painter(&device);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        layout.paint(painter, page);
    }
    painter.end();
    return device.recording();
}

QStringList faults(const Recording &recording, QSizeF sheetMm)
{
    QStringList found;
    const QRectF printable =
        QRectF(QPointF(), sheetMm)
            .adjusted(kUnprintableMm, kUnprintableMm, -kUnprintableMm, -kUnprintableMm);
    for (qsizetype i = 0; i < recording.texts.size(); ++i) {
        const RecordedText &text = recording.texts[i];
        if (!printable.contains(text.areaMm))
            found.append(QStringLiteral("off the sheet: ") + described(text));
        for (const RecordedLine &line : recording.lines) {
            if (crosses(line, text))
                found.append(QStringLiteral("over a line: ") + described(text));
        }
        for (qsizetype k = i + 1; k < recording.texts.size(); ++k) {
            const RecordedText &other = recording.texts[k];
            if (other.page != text.page)
                break;
            if (ink(text).intersects(ink(other)))
                found.append(QStringLiteral("over a text: ") + described(text));
        }
    }
    return found;
}

QList<double> columnEdges(const Recording &recording, int page)
{
    const QRectF frame = firstFrame(recording, page);
    QList<double> edges{frame.left(), frame.right()};
    for (const RecordedLine &line : recording.lines) {
        if (line.page == page && isUpright(line) && isInside(line, frame))
            edges.append(line.lineMm.x1());
    }
    return withoutRepeats(edges);
}

QList<double> rowEdges(const Recording &recording, int page)
{
    const QRectF frame = firstFrame(recording, page);
    QList<double> edges{frame.bottom()};
    for (const RecordedLine &line : recording.lines) {
        const bool whole = std::abs(line.lineMm.dx()) > frame.width() - 0.1;
        if (line.page == page && whole && isInside(line, frame))
            edges.append(line.lineMm.y1());
    }
    return withoutRepeats(edges);
}

QStringList pageTexts(const Recording &recording, int page)
{
    QStringList texts;
    for (const RecordedText &text : recording.texts) {
        if (text.page == page)
            texts.append(text.text);
    }
    return texts;
}

QString characters(const QStringList &texts)
{
    QList<uint> codes;
    for (const uint code : texts.join(QString()).toUcs4()) {
        if (!QChar::isSpace(code))
            codes.append(code);
    }
    std::sort(codes.begin(), codes.end());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(codes.constData()), codes.size());
}

} // namespace kehou::test
