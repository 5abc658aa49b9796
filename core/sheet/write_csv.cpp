// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_reader.h"
#include "core/sheet/number_text.h"
#include "core/sheet/workbook_file.h"
#include "core/sheet/write_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

// On Windows some characters and the names of devices cannot be file names.
[[nodiscard]] bool isFileName(const QString &name)
{
    static const QRegularExpression forbidden(
        QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]|[. ]$|^ |^$"));
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return !forbidden.match(name).hasMatch() && !device.match(name).hasMatch();
}

// A number is no formula, even with a minus in front.
[[nodiscard]] QString safeText(const Cell &cell)
{
    const bool number = cell.kind == CellKind::Number && numberForm(cell.text).has_value();
    return number ? cell.text : guardedText(cell.text);
}

void appendRow(QString &text, const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields)
        quoted.append(u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"');
    text += quoted.join(u',');
    text += QLatin1String("\r\n");
}

[[nodiscard]] QByteArray csvBytes(const OutSheet &sheet)
{
    QString text{QChar(QChar::ByteOrderMark)};
    QStringList headers;
    for (const OutColumn &column : sheet.columns)
        headers.append(guardedText(column.header));
    appendRow(text, headers);
    for (const QList<Cell> &row : sheet.rows) {
        QStringList fields;
        for (const Cell &cell : row)
            fields.append(safeText(cell));
        appendRow(text, fields);
    }
    return text.toUtf8();
}

[[nodiscard]] Result<void> writeCsv(const QString &path, const OutSheet &sheet)
{
    const QByteArray bytes = csvBytes(sheet);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return done();
}

} // namespace

Result<void> writeCsvFolder(const QString &folder, const QList<OutSheet> &sheets)
{
    for (const OutSheet &sheet : sheets) {
        if (!isFileName(sheet.name))
            return refuse(Text::tr("“%1” cannot be the name of a file. Choose another name.")
                              .arg(sheet.name));
    }
    if (!QDir().mkpath(folder))
        return notWritten(folder, Text::tr("the folder could not be made"));
    for (const OutSheet &sheet : sheets) {
        const QString path = QDir(folder).filePath(sheet.name + QLatin1String(".csv"));
        if (Result<void> written = writeCsv(path, sheet); !written)
            return written;
    }
    return done();
}

} // namespace kehou
