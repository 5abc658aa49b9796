// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/xlsx_writer.h"

#include "core/base/expects.h"
#include "core/paper/output_file.h"
#include "core/paper/xlsx_sheet_writer.h"
#include "core/platform/disk.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <utility>

namespace kehou::paper
{

using namespace documents;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(XlsxOutput)
};

constexpr qsizetype kMostNameCharacters = 31;
constexpr std::uint8_t kA4 = 9;

[[nodiscard]] QString sectionTitle(const Section &section)
{
    if (!section.sheetName.isEmpty())
        return section.sheetName;
    const auto *content = std::get_if<Content>(&section.content);
    return content ? content->title : QString();
}

[[nodiscard]] QString shortened(QString name, qsizetype most)
{
    if (name.size() > most) {
        const bool splitsPair = name[most - 1].isHighSurrogate();
        name.truncate(splitsPair ? most - 1 : most);
    }
    return name;
}

[[nodiscard]] QString validName(QString name)
{
    static const QRegularExpression kForbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
    static const QRegularExpression kOuterQuotes(QStringLiteral("^'+|'+$"));
    name = name.replace(kForbidden, QStringLiteral(" ")).simplified();
    name = shortened(name, kMostNameCharacters).remove(kOuterQuotes);
    // Excel keeps "History" for itself.
    const bool taken = name.isEmpty() || name.compare(u"History", Qt::CaseInsensitive) == 0;
    return taken ? QStringLiteral("表") : name;
}

void setUpPage(lxw_worksheet *sheet, const Document &document)
{
    worksheet_set_paper(sheet, kA4);
    if (document.page.orientation == Orientation::Landscape)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6);
    worksheet_center_horizontally(sheet);
    worksheet_set_footer(sheet, "&C第 &P 页　共 &N 页");
}

void setProperties(lxw_workbook *workbook, const Document &document)
{
    QByteArray title = document.formName.toUtf8();
    QByteArray creator = QByteArrayLiteral("Kehou " KEHOU_VERSION);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = creator.data();
    workbook_set_properties(workbook, &properties);
}

// Told after each sheet; the first fault ends the writing.
[[nodiscard]] lxw_error writeSheets(lxw_workbook *workbook, const Document &document,
                                    const Progress &progress, bool &stopped)
{
    XlsxFormats formats(workbook);
    const QStringList names = worksheetNames(document.sections);
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        const QByteArray name = names[i].toUtf8();
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, name.constData());
        KEHOU_EXPECTS(sheet);
        setUpPage(sheet, document);
        XlsxSheetWriter writer({workbook, sheet, name}, formats);
        const lxw_error error = writer.write(document.sections[i], footText(document));
        if (error != LXW_NO_ERROR)
            return error;
        const auto done = static_cast<int>((i + 1) * 1000 / document.sections.size());
        if (progress && !progress(done)) {
            stopped = true;
            return LXW_NO_ERROR;
        }
    }
    return LXW_NO_ERROR;
}

[[nodiscard]] Failure xlsxFailure(lxw_error error)
{
    switch (error) {
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
        return refuse(Text::tr("A text has over 32,767 characters, more than a cell of an .xlsx "
                               "file holds. Shorten it and try again."));
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        return refuse(Text::tr("The form has more rows or columns than a worksheet of an .xlsx "
                               "file holds. Choose fewer classes or a shorter time."));
    default:
        return {FailureKind::File,
                Text::tr("The .xlsx file could not be made (%1). Check that the disk for "
                         "temporary files has room, then try again.")
                    .arg(QString::fromUtf8(lxw_strerror(error))),
                {}};
    }
}

// The library writes only to named files and knows no Unicode paths on Windows, so the file is
// made under a plain name among the temporary ones.
[[nodiscard]] Result<QByteArray> xlsxBytes(const Document &document, const Progress &progress)
{
    const std::unique_ptr<QTemporaryDir> folder = makeNarrowFolder();
    const QByteArray folderName = QFile::encodeName(folder->path());
    const QString path = folder->filePath(QStringLiteral("form.xlsx"));
    const QByteArray pathName = QFile::encodeName(path);
    QByteArray temporary = folderName;
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(pathName.constData(), &options);
    if (!workbook)
        return xlsxFailure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    setProperties(workbook, document);
    bool stopped = false;
    const lxw_error written = writeSheets(workbook, document, progress, stopped);
    const lxw_error closed = workbook_close(workbook);
    if (stopped)
        return cancelled();
    if (written != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return xlsxFailure(written != LXW_NO_ERROR ? written : closed);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return xlsxFailure(LXW_ERROR_CREATING_XLSX_FILE);
    return file.readAll();
}

} // namespace

QStringList worksheetNames(const QList<Section> &sections)
{
    QStringList names;
    QSet<QString> used;
    for (const Section &section : sections) {
        const QString wish = validName(sectionTitle(section));
        QString name = wish;
        for (int again = 2; used.contains(name.toCaseFolded()); ++again) {
            const QString suffix = QStringLiteral("(%1)").arg(again);
            name = shortened(wish, kMostNameCharacters - suffix.size()) + suffix;
        }
        used.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

Result<void> writeXlsx(const Document &document, const QString &path, const Progress &progress)
{
    if (document.sections.isEmpty())
        return nothingToWrite(document);
    const Result<QByteArray> bytes = xlsxBytes(document, progress);
    if (!bytes)
        return bytes.failure();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.write(bytes.value());
    return commit(file);
}

} // namespace kehou::paper
