// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papers/page_preview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/line_icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr double kMillimetresPerInch = 25.4;

[[nodiscard]] QToolButton *turnButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

PagePreview::PagePreview(QWidget *parent) : QWidget(parent)
{
    m_picture = new QLabel;
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_picture->setWordWrap(true);
    m_picture->setMargin(kGrid);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("previewPages"));
    m_scroll->setAccessibleName(tr("Preview of the pages"));
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would waver
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setFocusProxy(this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));

    m_back = turnButton(QStringLiteral("back"), tr("Page before"));
    m_forward = turnButton(QStringLiteral("forward"), tr("Page after"));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("pageCount"));
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    auto *tools = new QHBoxLayout;
    tools->addStretch();
    tools->addWidget(m_back);
    tools->addWidget(m_count);
    tools->addWidget(m_forward);
    tools->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(tools);
    showText(QString());
}

void PagePreview::setPages(std::shared_ptr<const paper::PageLayout> pages)
{
    m_pages = std::move(pages);
    turnTo(0);
}

void PagePreview::showText(const QString &text)
{
    m_pages.reset();
    m_picture->setPixmap({});
    m_picture->setText(text);
    m_count->clear();
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

void PagePreview::turnTo(int page)
{
    if (pageCount() == 0)
        return;
    m_page = std::clamp(page, 0, pageCount() - 1);
    m_count->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < pageCount());
    m_scroll->verticalScrollBar()->setValue(0);
    render();
}

void PagePreview::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 0.5, 3.0);
    render();
}

void PagePreview::render()
{
    if (pageCount() == 0)
        return;
    const double paperInches =
        m_pages->qtLayout().fullRect(QPageLayout::Millimeter).width() / kMillimetresPerInch;
    const double ratio = devicePixelRatioF();
    const int width = std::max(200, m_scroll->viewport()->width() - 3 * kGrid);
    QImage image = m_pages->image(m_page, static_cast<int>(width * m_zoom * ratio / paperInches));
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
}

bool PagePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        render();
    return QWidget::eventFilter(watched, event);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return turnTo(m_page - 1);
    case Qt::Key_PageDown:
        return turnTo(m_page + 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.25);
    case Qt::Key_Minus:
        return zoom(0.8);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace kehou::ui
