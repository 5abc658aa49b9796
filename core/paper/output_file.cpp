// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/output_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kehou::paper
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperOutput)
};
} // namespace

Failure nothingToWrite(const documents::Document &document)
{
    return refuse(
        Text::tr("The form “%1” has no pages: there is nothing to write.").arg(document.formName));
}

Failure cannotWrite(const QSaveFile &file)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    return {FailureKind::File,
            Text::tr("The file “%1” could not be written (%2). Check that the folder exists, that "
                     "the disk has room and that no other program has the file open, then try "
                     "again.")
                .arg(name, file.errorString()),
            {}};
}

Failure cancelled()
{
    return {FailureKind::Cancelled, Text::tr("The output was stopped; no file was written."), {}};
}

Result<void> commit(QSaveFile &file)
{
    if (!file.commit())
        return cannotWrite(file);
    return done();
}

} // namespace kehou::paper
