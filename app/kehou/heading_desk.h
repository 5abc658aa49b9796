// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kehou/file_desk.h"
#include "core/office/heading.h"

namespace kehou
{

// Keeps what stands around the pages in step with the file: school and terms above, file, who is
// at the desk, saved state, check code and running work below.
class HeadingDesk : public QObject
{
    Q_OBJECT

public:
    explicit HeadingDesk(const FrameParts &parts);

Q_SIGNALS:
    // School and shown term, once they are known and whenever they change.
    void described(const QString &description);
    // The file has no term yet: one must be opened before anything else.
    void termMissing();

private:
    void connectClerk();
    void load();
    void show(const Heading &heading);
    void showState();
    void noteChange(const Changes &changes);

    FrameParts m_parts;
    QStringList m_terms; // the latest first
};

} // namespace kehou
