// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/fee_standard.h"
#include "ui/models/row_model.h"
#include "ui/pages/fees/fees_panel.h"

class QLineEdit;
class QPushButton;

namespace kehou::ui
{

class DataTable;
class DateEdit;
class MoneyEdit;
class OfficeLink;

// 收费标准: the items of the term, each price with its days, caps and public notice; below, the
// chosen item's values are changed, from a day on where one is typed, and the chosen price is put on
// notice.
class StandardPanel : public FeesPanel
{
    Q_OBJECT

public:
    explicit StandardPanel(OfficeLink &link, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] bool hasUnsavedEntry() const override { return m_touched; }

private:
    void build();
    [[nodiscard]] QWidget *buildPrices();
    [[nodiscard]] QWidget *buildNotice();
    void show(const Result<QList<StandardItem>> &items);
    void showItem(int row);
    void save();
    void publish();
    void tell(const Result<void> &result, const QString &success);

    OfficeLink &m_link;
    RowModel<StandardItem> m_rows;
    DataTable *m_list;
    MoneyEdit *m_price;
    DateEdit *m_since;
    QLineEdit *m_order;
    MoneyEdit *m_dayCap;
    MoneyEdit *m_monthCap;
    MoneyEdit *m_termCap;
    MoneyEdit *m_surcharge;
    QPushButton *m_save;
    DateEdit *m_from;
    DateEdit *m_to;
    QLineEdit *m_document;
    QPushButton *m_publish;
    QString m_code; // of the item that is shown below
    Money m_noticePrice;
    bool m_touched = false;
};

} // namespace kehou::ui
