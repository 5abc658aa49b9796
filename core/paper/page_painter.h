// SPDX-License-Identifier: GPL-3.0-or-later
// A document on A4 pages, the same for PDF, printer and preview.
#pragma once

#include "core/documents/document.h"
#include "core/paper/page_content.h"

#include <QImage>
#include <QList>
#include <QPageLayout>

class QPainter;

namespace kehou::paper
{

class PageLayout
{
public:
    // Needs a QGuiApplication, for its fonts.
    explicit PageLayout(const documents::Document &document);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

    // A4 without margins: pages bring their own.
    [[nodiscard]] QPageLayout qtLayout() const;

    // The page, 0 … pageCount() - 1. The painter's origin is the corner of the sheet: on a
    // QPrinter or QPdfWriter set qtLayout() and full-page mode. Types are for many pages of a PDF.
    void paint(QPainter &painter, int page, TypeCase *types = nullptr) const;

    // The page as a picture for previews.
    [[nodiscard]] QImage image(int page, int dotsPerInch) const;

private:
    documents::Orientation m_orientation;
    QList<PageContent> m_pages;
};

} // namespace kehou::paper
