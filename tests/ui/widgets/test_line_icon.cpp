// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/line_icon.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPixmap>

using namespace kehou::ui;

namespace
{

QByteArray drawing(const char *body)
{
    return QByteArray("<svg viewBox=\"0 0 24 24\">") + body + "</svg>";
}

int paintedPixels(const QImage &image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    return painted;
}

} // namespace

TEST_CASE("Every icon is read whole and visible at 16 pixels")
{
    const QStringList files = QDir(QStringLiteral(":/ui/icons")).entryList();
    REQUIRE(files.size() > 30);
    for (const QString &file : files) {
        INFO(file.toStdString());
        QFile svg(QStringLiteral(":/ui/icons/") + file);
        REQUIRE(svg.open(QIODevice::ReadOnly));
        CHECK(readIconShape(svg.readAll()));
        CHECK(paintedPixels(lineIcon(file.chopped(4)).pixmap(16).toImage()) >= 8);
    }
}

TEST_CASE("A drawing is read whole or not at all")
{
    struct Case {
        const char *sentence;
        const char *body;
        bool read;
    };
    const auto c = GENERATE(values<Case>({
        {"a line", "<line x1=\"1\" y1=\"1\" x2=\"2\" y2=\"2\"/>", true},
        {"a polyline", "<polyline points=\"1,1 2,2 3,1\"/>", true},
        {"a polyline with half a point", "<polyline points=\"1,1 2\"/>", false},
        {"a polyline of one point", "<polyline points=\"1,1\"/>", false},
        {"a closed path", "<path d=\"M 1 1 L 2 2 C 1 1 2 2 3 3 Z\"/>", true},
        {"an arc is not known", "<path d=\"M 1 1 A 1 1 0 0 0 2 2\"/>", false},
        {"a relative step is not known", "<path d=\"M 1 1 l 2 2\"/>", false},
        {"a step with too few numbers", "<path d=\"M 1 1 L 2\"/>", false},
        {"a number that is none", "<path d=\"M 1 x\"/>", false},
        {"an element that is not known", "<text>A</text>", false},
        {"nothing drawn", "", false},
        {"broken off", "<line x1=\"1\"", false},
    }));
    INFO(c.sentence);
    CHECK(readIconShape(drawing(c.body)).has_value() == c.read);
}

TEST_CASE("A filled part of a drawing is filled and outlined")
{
    const auto shape = readIconShape(
        drawing("<circle cx=\"5\" cy=\"5\" r=\"1\" fill=\"currentColor\"/><rect width=\"9\" "
                "height=\"9\"/>"));
    REQUIRE(shape);
    CHECK(shape->fills.boundingRect() == QRectF(4, 4, 2, 2));
    CHECK(shape->strokes.boundingRect() == QRectF(0, 0, 9, 9));
}
