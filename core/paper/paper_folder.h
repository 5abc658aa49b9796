// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/paper/progress.h"

#include <memory>

class QTemporaryDir;

namespace kehou::paper
{

// A new folder of PDF files that comes into being whole or not at all: until it is finished its
// files stand in a hidden folder beside it, which goes away with this object.
class PaperFolder
{
public:
    // parent: an existing folder; name: of the new folder in it.
    PaperFolder(const QString &parent, const QString &name);
    ~PaperFolder();

    // Writes one file, named without its suffix, and gives the number of its pages.
    [[nodiscard]] Result<int> add(const documents::Document &document, const QString &fileName,
                                  const Progress &progress = {});
    // Gives the folder its name, with a number behind where there is one of that name, and says
    // where it is.
    [[nodiscard]] Result<QString> finish();

private:
    [[nodiscard]] QString freePath() const;

    QString m_parent;
    QString m_name;
    std::unique_ptr<QTemporaryDir> m_work;
};

} // namespace kehou::paper
