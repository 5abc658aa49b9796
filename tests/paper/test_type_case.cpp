// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/page_painter.h"
#include "core/paper/type_case.h"
#include "tests/paper/sample_documents.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>

using namespace kehou;
using namespace kehou::test;

namespace
{

constexpr int kDotsPerInch = 600;

QImage emptySheet(QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(qRound(kDotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(kDotsPerInch / 0.0254));
    image.fill(Qt::white);
    return image;
}

// How much of the ink of one picture does not lie within a dot of ink in the other, in thousandths.
int strayInk(const QImage &picture, const QImage &other)
{
    const auto isInk = [](const QImage &image, int x, int y) {
        return image.valid(x, y) && qGray(image.pixel(x, y)) < 128;
    };
    int ink = 0;
    int stray = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (!isInk(picture, x, y))
                continue;
            ++ink;
            bool near = false;
            for (int dy = -1; dy <= 1 && !near; ++dy) {
                for (int dx = -1; dx <= 1 && !near; ++dx)
                    near = isInk(other, x + dx, y + dy);
            }
            stray += near ? 0 : 1;
        }
    }
    REQUIRE(ink > 0);
    return static_cast<int>(qint64{stray} * 1000 / ink);
}

struct Line {
    const char *sentence;
    const char *text;
    bool canBeSet;
};

const Line kLines[] = {
    {"a name", "欧阳明月", true},
    {"a sum with its words", "应交 ¥1,283.90（壹仟贰佰捌拾叁元玖角整）", true},
    {"marks of a register", "√ ○ △ × ✓ ⊘", true},
    {"a rare character outside of the first plane", "𠮷野", true},
    {"spaces between words", "a  b　c", true},
    {"a name in a script whose letters are joined", "\u0645\u062d\u0645\u062f", false},
    {"a letter with a mark of its own", "e\u0301", false},
    {"a character that is not printed", "一\u200b二", false}};

} // namespace

TEST_CASE("forms: text set from types stands where shaped text stands")
{
    const Line &line =
        GENERATE(Catch::Generators::from_range(std::begin(kLines), std::end(kLines)));
    INFO(line.sentence);
    const bool bold = GENERATE(false, true);
    const QString text = QString::fromUtf8(line.text);
    paper::TypeCase types;
    REQUIRE(types.set(text, {40, 120}, {96, bold}) == line.canBeSet);
    if (!line.canBeSet)
        return;
    QImage fromTypes = emptySheet({2600, 200});
    {
        QPainter painter(&fromTypes);
        types.paint(painter);
    }
    QImage shaped = emptySheet(fromTypes.size());
    {
        QPainter painter(&shaped);
        QFont font = paper::paperFont({1000, bold});
        font.setPixelSize(96);
        painter.setFont(font);
        painter.drawText(QPointF(40, 120), text);
    }
    CHECK(strayInk(fromTypes, shaped) < 5);
    CHECK(strayInk(shaped, fromTypes) < 5);
}

TEST_CASE("forms: a page painted with types is the page painted without")
{
    const documents::Document document =
        GENERATE(attendanceSheets(1, {45, 23, 1}), paymentNotices(3));
    const paper::PageLayout layout(document);
    const QSizeF dots = layout.qtLayout().fullRect(QPageLayout::Inch).size() * kDotsPerInch;
    QImage fromTypes = emptySheet(dots.toSize());
    QImage shaped = emptySheet(dots.toSize());
    paper::TypeCase types;
    {
        QPainter painter(&fromTypes);
        layout.paint(painter, 0, &types);
    }
    {
        QPainter painter(&shaped);
        layout.paint(painter, 0);
    }
    CHECK(strayInk(fromTypes, shaped) < 5);
    CHECK(strayInk(shaped, fromTypes) < 5);
}
