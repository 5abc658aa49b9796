// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/page_painter.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace kehou::ui
{

// Shows a form's pages as they leave the printer: the same layout paints both (T55). Page Up and
// Page Down turn pages; plus and minus zoom.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    // Shows the first page; without pages it shows the text.
    void setPages(std::shared_ptr<const paper::PageLayout> pages);
    void showText(const QString &text);
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    [[nodiscard]] int currentPage() const { return m_page; }

protected:
    // The pages' window gets its size after this widget.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turnTo(int page);
    void zoom(double factor);
    void render();

    std::shared_ptr<const paper::PageLayout> m_pages;
    int m_page = 0;
    double m_zoom = 1.0; // of the width of the window
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QLabel *m_count;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace kehou::ui
