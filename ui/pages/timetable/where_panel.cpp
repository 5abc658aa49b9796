// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timetable/where_panel.h"

#include "core/base/text_forms.h"
#include "core/search/pinyin.h"
#include "ui/models/columns.h"
#include "ui/pages/office_link.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/first_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kehou::ui
{

namespace
{

constexpr int kTimeWidth = 72;

[[nodiscard]] QList<Column<WhereLine>> whereColumns()
{
    using Row = WhereLine;
    Column<Row> now = textColumn<Row>(WherePanel::tr("Now"), [](const Row &r) { return r.now; });
    now.tone = [](const Row &r) { return r.here ? Tone::Success : Tone::Plain; };
    Column<Row> name = textColumn<Row>(WherePanel::tr("Name"), [](const Row &r) { return r.name; });
    name.filterText = [](const Row &r) {
        return QStringList{r.name, pinyinFull(r.name), pinyinInitials(r.name)}.join(u' ');
    };
    return {textColumn<Row>(WherePanel::tr("Class"), [](const Row &r) { return r.className; }),
            name,
            now,
            textColumn<Row>(WherePanel::tr("Next"), [](const Row &r) { return r.next; }),
            textColumn<Row>(WherePanel::tr("Way home"), [](const Row &r) { return r.home; }),
            textColumn<Row>(WherePanel::tr("Number"), [](const Row &r) { return r.student; })};
}

[[nodiscard]] QVariant whereKey(const WhereLine &line)
{
    return line.student;
}

} // namespace

WherePanel::WherePanel(OfficeLink &link, std::function<QTime()> clock, QWidget *parent)
    : QWidget(parent), m_link(link), m_clock(std::move(clock)), m_rows(whereColumns(), whereKey)
{
    setObjectName(QStringLiteral("wherePanel"));
    build();
    connect(m_date, &DateEdit::valueEdited, this, &WherePanel::reload);
    connect(m_time, &CommittedLineEdit::submitted, this, &WherePanel::reload);
    connect(m_list, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT studentWanted(m_rows.row(row).student); });
    setNow();
}

void WherePanel::build()
{
    m_date = new DateEdit;
    m_date->setObjectName(QStringLiteral("whereDate"));
    m_date->setAccessibleName(tr("Date"));
    m_time = new CommittedLineEdit;
    m_time->setObjectName(QStringLiteral("whereTime"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(kTimeWidth);
    m_time->setPlaceholderText(QStringLiteral("16:20"));
    auto *now = new QToolButton;
    now->setObjectName(QStringLiteral("whereNow"));
    now->setText(tr("No&w"));
    connect(now, &QToolButton::clicked, this, [this] {
        setNow();
        reload();
    });
    m_sum = new QLabel;
    m_sum->setObjectName(QStringLiteral("whereSum"));
    m_list = new DataTable(QStringLiteral("where"));
    m_list->setTexts(tr("Where everyone is"),
                     tr("No child is found. Type another name, or enter the students first."));
    m_list->setModel(&m_rows);

    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(m_date);
    line->addWidget(m_time);
    line->addWidget(now);
    line->addWidget(m_sum, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    setFirstField(this, m_list->filterLine());
}

void WherePanel::setNow()
{
    m_date->setValue(m_link.today());
    m_time->setText(m_clock().toString(QStringLiteral("HH:mm")));
}

void WherePanel::reload()
{
    if (!m_link.isOpen())
        return;
    const auto minute = parseMinutes(m_time->text());
    if (!m_date->value() || !minute) {
        Q_EMIT message(MessageKind::Warning, tr("Type a day and a time, such as 16:20."));
        return;
    }
    m_link.post(
        this,
        [question = WhereQuestion{*m_date->value(), *minute, m_link.termName()}](Office &office) {
            return whereIsEveryone(office, question);
        },
        [this](const Result<QList<WhereLine>> &lines) { show(lines); });
}

void WherePanel::show(const Result<QList<WhereLine>> &lines)
{
    if (!lines) {
        m_rows.setRows({});
        m_sum->setText(lines.failure().text);
        return;
    }
    m_rows.setRows(lines.value());
    const auto here = std::count_if(lines.value().begin(), lines.value().end(),
                                    [](const WhereLine &line) { return line.here; });
    m_sum->setText(tr("%1 of %2 are to be in a session at this time. Type to find a child.")
                       .arg(here)
                       .arg(lines.value().size()));
}

} // namespace kehou::ui
