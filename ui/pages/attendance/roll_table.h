// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rolls.h"
#include "ui/models/row_model.h"

#include <QTableView>

namespace kehou::ui
{

// One pupil in the register as it stands on the screen.
struct RollLine {
    RollPupil pupil;              // as the file has it
    std::optional<MarkState> now; // as marked here; nothing: present once confirmed
    bool confirmed = false;       // the roll is in the file already
    bool knownBefore = false;     // a leave that was entered ahead: no bulk fill overwrites it

    friend bool operator==(const RollLine &a, const RollLine &b)
    {
        return a.pupil.student == b.pupil.student && a.pupil.seat == b.pupil.seat &&
               a.pupil.name == b.pupil.name && a.pupil.className == b.pupil.className &&
               a.pupil.note == b.pupil.note && a.pupil.others == b.pupil.others && a.now == b.now &&
               a.confirmed == b.confirmed && a.knownBefore == b.knownBefore;
    }
};

// 出勤 … 缺勤 with the sign that stands on paper.
[[nodiscard]] QString markText(MarkState state);
[[nodiscard]] QString markSign(MarkState state);

// The mark that a key of the register stands for (screens.md): Space and 1 出勤, 2 迟到, 3 早退,
// 4 事假, 5 病假, 0 缺勤.
[[nodiscard]] std::optional<MarkState> markOfKey(int key);

// The register's grid: arrows move, one key a mark and on to the next pupil, Enter confirms, the
// slash goes to the field for exceptions.
class RollTable : public QTableView
{
    Q_OBJECT

public:
    explicit RollTable(QWidget *parent = nullptr);

    void setLines(QList<RollLine> lines);
    [[nodiscard]] const QList<RollLine> &lines() const { return m_model.rows(); }
    // Whether keys mark: not without a roll and not in a cancelled session. The table keeps the
    // focus either way, so that no key goes to a field that was not meant.
    void setMarkable(bool markable) { m_markable = markable; }
    void mark(int row, MarkState state);
    // Marks everybody present who has no leave known before.
    void markAllPresent();
    // Lower rows where the window is low; the names say enough where it is narrow.
    void setLow(bool low);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void marked();
    void confirmRequested();
    void exceptionsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowModel<RollLine> m_model;
    bool m_markable = false;
    int m_rowHeight;
};

} // namespace kehou::ui
