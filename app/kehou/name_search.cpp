// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou/name_search.h"

#include "core/base/text_forms.h"
#include "ui/shell/main_window.h"

#include <algorithm>

namespace kehou
{

using namespace ui;

namespace
{

constexpr qsizetype kMostHits = 12;

[[nodiscard]] bool namesAnything(const Changes &changes)
{
    static const QStringList tables{QStringLiteral("student"), QStringLiteral("school_class"),
                                    QStringLiteral("staff_member"), QStringLiteral("offering"),
                                    QStringLiteral("term")};
    return std::any_of(tables.begin(), tables.end(),
                       [&](const QString &table) { return changes.rows.contains(table); });
}

[[nodiscard]] SearchEntry entryFor(const NamedThing &thing, qsizetype id)
{
    return {id, thing.name, thing.key, thing.className};
}

// A sheet of the settings page and the row in it.
[[nodiscard]] QString sheetPlace(const QString &sheet, const QString &key)
{
    return sheet + u'/' + key;
}

} // namespace

NameSearch::NameSearch(const FrameParts &parts) : m_parts(parts)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &NameSearch::load);
    const OfficeLink *link = &parts.link;
    connect(link, &OfficeLink::opened, this, &NameSearch::load);
    connect(link, &OfficeLink::termChanged, this, &NameSearch::load);
    connect(link, &OfficeLink::changed, this, &NameSearch::noteChange);
    parts.window.search()->setProvider([this](const QString &typed) { return find(typed); });
}

void NameSearch::noteChange(const Changes &changes)
{
    if (namesAnything(changes))
        m_soon.start();
}

void NameSearch::load()
{
    if (!m_parts.link.isOpen())
        return;
    m_parts.link.post(
        this,
        [term = m_parts.link.termName()](Office &office) -> std::shared_ptr<const Names> {
            const auto things = namedThings(office, term);
            if (!things)
                return nullptr;
            QList<SearchEntry> entries;
            for (qsizetype at = 0; at < things.value().size(); ++at)
                entries.append(entryFor(things.value()[at], at));
            return std::make_shared<const Names>(Names{things.value(), SearchIndex(entries)});
        },
        [this](std::shared_ptr<const Names> names) { m_names = std::move(names); });
}

QList<Hit> NameSearch::find(const QString &typed) const
{
    QList<Hit> hits;
    if (!m_names)
        return hits;
    for (const std::int64_t id : m_names->index.search(typed, kMostHits))
        hits.append(hitFor(m_names->things[id]));
    return hits;
}

Hit NameSearch::hitFor(const NamedThing &thing) const
{
    const QString settings = QStringLiteral("settings");
    switch (thing.kind) {
    case NamedKind::Student:
        return {QStringLiteral("students"), thing.key, thing.name,
                QStringLiteral("%1  %2").arg(thing.className, thing.key),
                QStringLiteral("students")};
    case NamedKind::SchoolClass:
        return {QStringLiteral("attendance"),
                QStringLiteral("%1/1/%2").arg(isoText(m_parts.link.today()), thing.key), thing.name,
                tr("Class"), QStringLiteral("class")};
    case NamedKind::Staff:
        return {settings, sheetPlace(QStringLiteral("教职工"), thing.key), thing.name,
                tr("Staff %1").arg(thing.key), QStringLiteral("user")};
    case NamedKind::Offering:
        return {QStringLiteral("menu"), thing.key, thing.name,
                tr("Course %1").arg(thing.key), QStringLiteral("course")};
    }
    return {};
}

} // namespace kehou
