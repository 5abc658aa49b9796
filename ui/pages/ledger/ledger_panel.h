// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

namespace kehou::ui
{

// One tab of the funds page. It is read again when it is shown and something changed meanwhile.
class LedgerPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void reload() = 0;
    [[nodiscard]] virtual bool hasUnsavedEntry() const { return false; }

Q_SIGNALS:
    void message(kehou::ui::MessageKind kind, const QString &text);
    void openPage(const QString &pageId, const QString &argument);

protected:
    void complain(const Failure &failure)
    {
        Q_EMIT message(failure.kind == FailureKind::File ? MessageKind::Error
                                                         : MessageKind::Warning,
                       failure.text);
    }
};

} // namespace kehou::ui
