// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/block_preparation.h"
#include "core/paper/page_content.h"

#include <QList>

namespace kehou::paper
{

// Places prepared blocks one below another and begins a page when one is full.
class PageFlow
{
public:
    struct Sheet {
        double left = 0;
        double top = 0;
        double bottom = 0;
        double gap = 0; // between blocks
    };
    struct Headings {
        Strip first;
        Strip later; // on every further page
    };

    PageFlow(const Sheet &sheet, Headings headings, TextMeasure &measure);

    // Rows must be no higher than a page (splitHighRows).
    [[nodiscard]] QList<PageContent> pages(const QList<PreparedBlock> &blocks);

private:
    void beginPage();
    void put(const PageContent &content, double heightMm);
    void place(const QList<Strip> &strips);
    void place(const PreparedTable &table, double reserveMm);
    [[nodiscard]] double bottom() const;
    [[nodiscard]] double neededMm(const QList<PreparedBlock> &blocks, qsizetype block) const;
    [[nodiscard]] double reserveMm(const QList<PreparedBlock> &blocks, qsizetype from) const;
    [[nodiscard]] qsizetype rowsThatFit(const PreparedTable &table, qsizetype from,
                                        double reserveMm) const;

    Sheet m_sheet;
    Headings m_headings;
    TextMeasure &m_measure;
    QList<PageContent> m_pages;
    double m_y = 0;
    bool m_fresh = true; // nothing but the heading on this page
};

// Between a heading and the first block.
inline constexpr double kHeadingGapMm = 0.6;

} // namespace kehou::paper
