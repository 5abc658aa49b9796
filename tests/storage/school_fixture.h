// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/fixture.h"
#include "tests/storage/small_schema.h"

namespace kehou::test
{

// All rows of the school's own tables as text.
[[nodiscard]] QByteArray dumpOf(Database &database);

// A school file in a folder of its own.
class SmallSchool
{
public:
    SmallSchool() { m_file = SchoolFile::create(m_folder.path(), setup()); }

    [[nodiscard]] SchoolFile &file() { return *m_file; }
    [[nodiscard]] Database &database() { return m_file->database(); }
    [[nodiscard]] const Folder &folder() const { return m_folder; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] SchoolFileSetup setup();
    void close() { m_file.reset(); }
    void open() { m_file = SchoolFile::open(m_folder.path(), setup()); }

    // Runs statements as one operation.
    Changes run(const QString &text, QByteArrayView script);
    // Changes the closed file as if the program were not there.
    void tamper(QByteArrayView script);
    [[nodiscard]] QByteArray dump() { return dumpOf(database()); }

private:
    Folder m_folder;
    Clock m_clock;
    std::unique_ptr<SchoolFile> m_file;
};

} // namespace kehou::test
