// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;

namespace kehou::ui
{

class Dialogs;
class FigureTile;
class OfficeLink;
class SmallChart;

// 工作台: what today is, four figures, two charts, and what is to do. Each line opens the page that
// does it. On a file that is being set up the steps stand there with ticks.
class DeskPage : public Page
{
    Q_OBJECT

public:
    DeskPage(OfficeLink &link, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString helpId() const override { return QStringLiteral("desk"); }
    void reload() override;
    void printCurrent() override;
    // The desk has one place: its first line.
    void openAt(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildTiles();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildCharts();
    [[nodiscard]] FigureTile *addTile(const QString &name, const QString &caption,
                                      const DeskLine &target);
    void showDesk(const Result<DeskView> &view);
    void showFigures(const DeskView &view);
    void showSteps(const QList<DeskStep> &steps);
    void showLines(const QList<DeskLine> &lines);
    void addLine(const DeskLine &line, const QString &iconName);
    void openLine(int row);

    OfficeLink &m_link;
    QList<DeskLine> m_lines; // of the list's rows
    bool m_stale = true;
    bool m_toFirst = true;
    QLabel *m_dayText;
    FigureTile *m_expected;
    FigureTile *m_rolls;
    FigureTile *m_participation;
    FigureTile *m_attendance;
    QLabel *m_listTitle;
    QListWidget *m_list;
    SmallChart *m_grades;
    SmallChart *m_days;
};

} // namespace kehou::ui
