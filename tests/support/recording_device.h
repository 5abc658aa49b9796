// SPDX-License-Identifier: GPL-3.0-or-later
// A paint device that keeps what was drawn, exactly and in millimetres: PDF text extraction
// confuses Chinese characters with radicals, so tests look at this instead.
#pragma once

#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>

#include <memory>

namespace kehou::test
{

struct RecordedText {
    int page = 0;
    QString text;
    QRectF areaMm; // from the left end to the right end, one type size high, on the baseline
};

struct RecordedLine {
    int page = 0;
    QLineF lineMm;
    double widthMm = 0;
    bool dashed = false;
};

struct RecordedRect {
    int page = 0;
    QRectF areaMm;
    double penMm = 0; // 0: filled
};

struct Recording {
    QList<RecordedText> texts; // one for each drawn text, whatever pieces it came in
    QList<RecordedLine> lines;
    QList<RecordedRect> rects;
};

class RecordingDevice : public QPaintDevice
{
public:
    // A sheet of this size; the resolution is what printers and screens differ in.
    RecordingDevice(QSizeF sizeMm, int dotsPerInch);
    ~RecordingDevice() override;

    void newPage();
    [[nodiscard]] const Recording &recording() const;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_sizeMm;
    int m_dotsPerInch;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kehou::test
