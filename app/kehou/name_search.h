// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kehou/file_desk.h"
#include "core/office/heading.h"
#include "core/search/search_index.h"
#include "ui/widgets/search_field.h"

#include <QTimer>

#include <memory>

namespace kehou
{

// The search field of the top line: the term's names, read again whenever they change, and the
// page that each hit opens.
class NameSearch : public QObject
{
    Q_OBJECT

public:
    explicit NameSearch(const FrameParts &parts);

private:
    struct Names {
        QList<NamedThing> things;
        SearchIndex index;
    };

    void load();
    void noteChange(const Changes &changes);
    [[nodiscard]] QList<ui::Hit> find(const QString &typed) const;
    [[nodiscard]] ui::Hit hitFor(const NamedThing &thing) const;

    FrameParts m_parts;
    QTimer m_soon; // several changes in a row are read once
    std::shared_ptr<const Names> m_names;
};

} // namespace kehou
