// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_folder.h"

#include "core/paper/page_painter.h"
#include "core/paper/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kehou::paper
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperFolder)
};

[[nodiscard]] Failure cannotMake(const QString &folder)
{
    return {FailureKind::File,
            Text::tr("The folder “%1” could not be written. Check that it exists, that the disk "
                     "has room and that you may write there, then try again.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
}

} // namespace

PaperFolder::PaperFolder(const QString &parent, const QString &name)
    : m_parent(parent), m_name(name), m_work(std::make_unique<QTemporaryDir>(
                                          QDir(parent).filePath(QStringLiteral(".kehou-XXXXXX"))))
{
}

PaperFolder::~PaperFolder() = default;

Result<int> PaperFolder::add(const documents::Document &document, const QString &fileName,
                             const Progress &progress)
{
    if (!m_work->isValid())
        return cannotMake(m_parent);
    const PageLayout layout(document);
    const auto written =
        writePdf(document, layout, m_work->filePath(fileName + QStringLiteral(".pdf")), progress);
    if (!written)
        return written.failure();
    return layout.pageCount();
}

QString PaperFolder::freePath() const
{
    const QDir parent(m_parent);
    QString path = parent.filePath(m_name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = parent.filePath(QStringLiteral("%1（%2）").arg(m_name).arg(number));
    return path;
}

Result<QString> PaperFolder::finish()
{
    const QString path = freePath();
    if (!m_work->isValid() || !QDir().rename(m_work->path(), path))
        return cannotMake(path);
    m_work->setAutoRemove(false);
    return path;
}

} // namespace kehou::paper
