// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/committed_line_edit.h"

#include <QList>
#include <QListWidget>
#include <QPointer>
#include <QString>

#include <functional>

namespace kehou::ui
{

// How a hit was found; exact ones stand first.
enum class HitRank {
    Exact,
    Prefix,
    Contains,
};

// One thing that a search found, and where it opens.
struct Hit {
    QString pageId;
    QString argument; // what the page opens at
    QString title;    // 张三
    QString detail;   // 二（9）班, 学号 0912
    QString iconName;
    HitRank rank = HitRank::Contains;
};

// The search of the top line: a list of hits below the field while it has text. Enter opens the
// first or the chosen one, Escape closes the list. Nothing is searched while text is composed.
class SearchField : public CommittedLineEdit
{
    Q_OBJECT

public:
    using Provider = std::function<QList<Hit>(const QString &)>;

    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    void setProvider(Provider provider) { m_provider = std::move(provider); }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void hitChosen(const kehou::ui::Hit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search(const QString &text);
    void showList();
    void choose(int row);

    Provider m_provider;
    QList<Hit> m_hits;
    QPointer<QListWidget> m_list; // while shown it lies over the window and belongs to it
};

} // namespace kehou::ui
