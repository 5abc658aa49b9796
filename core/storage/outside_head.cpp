// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outside_head.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace kehou
{

namespace
{

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype kSeqDigits = 20;
constexpr qsizetype kHashDigits = 64;

[[nodiscard]] QByteArray lineFor(const AuditHead &head)
{
    return QByteArray::number(head.seq).rightJustified(kSeqDigits, '0') + ' ' + head.hash.toHex() +
           '\n';
}

} // namespace

OutsideHead::OutsideHead(const QString &folder, const QString &generation)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    m_path = folder + u'/' + generation + QStringLiteral(".head");
    m_file.setFileName(m_path);
}

// A line that was cut off by a power cut says nothing and is taken as none.
AuditHead OutsideHead::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readLine();
    if (line.size() != kSeqDigits + kHashDigits + 2 || !line.endsWith('\n'))
        return {};
    bool ok = false;
    const qint64 seq = line.left(kSeqDigits).toLongLong(&ok);
    return {ok ? seq : 0, QByteArray::fromHex(line.mid(kSeqDigits + 1, kHashDigits))};
}

QString OutsideHead::compare(AuditLog &audit) const
{
    const AuditHead kept = read();
    if (kept.seq == 0)
        return {};
    const qint64 missing = kept.seq - audit.head().seq;
    if (missing > 0) {
        return Storage::tr(
            "This school file is older than the one last used on this computer: its "
            "newest %n action(s) are missing. Nothing was changed. Look for the newer "
            "file before you go on.",
            nullptr, static_cast<int>(missing));
    }
    if (audit.hashAt(kept.seq) != kept.hash) {
        return Storage::tr("This school file has another history than the one last used on this "
                           "computer. Nothing was changed. Verify the data.");
    }
    return {};
}

void OutsideHead::note(const AuditHead &head)
{
    if (m_path.isEmpty())
        return;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    m_file.seek(0);
    m_file.write(lineFor(head));
}

void OutsideHead::keep(const AuditHead &head)
{
    if (m_path.isEmpty())
        return;
    m_file.close();
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(lineFor(head)) > 0)
        file.commit();
}

} // namespace kehou
