// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_writer.h"

#include "core/paper/output_file.h"
#include "core/paper/page_painter.h"
#include "core/paper/type_case.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kehou::paper
{

namespace
{

constexpr int kDotsPerInch = 600;

// False when the progress asked to stop.
[[nodiscard]] bool paintPages(QPdfWriter &writer, const PageLayout &layout,
                              const Progress &progress)
{
    QPainter painter(&writer);
    TypeCase types;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page, &types);
        if (progress && !progress((page + 1) * 1000 / layout.pageCount()))
            return false;
    }
    return true;
}

} // namespace

Result<void> writePdf(const documents::Document &document, const QString &path,
                      const Progress &progress)
{
    return writePdf(document, PageLayout(document), path, progress);
}

Result<void> writePdf(const documents::Document &document, const PageLayout &layout,
                      const QString &path, const Progress &progress)
{
    if (layout.pageCount() == 0)
        return nothingToWrite(document);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);

    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(layout.qtLayout());
    writer.setTitle(document.formName);
    writer.setCreator(QStringLiteral("Kehou " KEHOU_VERSION));
    if (!paintPages(writer, layout, progress)) {
        file.cancelWriting();
        return cancelled();
    }
    return commit(file);
}

} // namespace kehou::paper
