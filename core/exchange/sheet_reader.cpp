// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkbookForm)
};

} // namespace

QString plainHeader(const QString &header)
{
    QString plain = halfWidth(header).trimmed();
    while (plain.endsWith(u'*') || plain.endsWith(u'★'))
        plain.chop(1);
    return plain.remove(u' ');
}

HeaderMatch matchHeader(const Sheet &sheet, const QList<HeaderName> &names, Findings &findings,
                        QStringList &notes)
{
    HeaderMatch match;
    match.columns.fill(-1, names.size());
    const QList<Cell> header = sheet.rows.isEmpty() ? QList<Cell>() : sheet.rows.first();
    for (int place = 0; place < header.size(); ++place) {
        const QString text = plainHeader(header[place].text);
        if (text.isEmpty())
            continue;
        const auto name = std::find_if(names.begin(), names.end(), [&](const HeaderName &entry) {
            return entry.header == text;
        });
        if (name == names.end()) {
            notes.append(Text::tr("%1!%2: the column \"%3\" is not known and is left out.")
                             .arg(sheet.name, cellName(0, place), header[place].text));
            continue;
        }
        int &column = match.columns[name - names.begin()];
        if (column >= 0) {
            findings.append({sheet.name, cellName(0, place), Text::tr("This column stands twice."),
                             text, Text::tr("each column once")});
            match.usable = false;
        }
        column = place;
    }
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (match.columns[at] >= 0 || !names[at].required)
            continue;
        findings.append({sheet.name, cellName(0, 0),
                         Text::tr("The column \"%1\" is missing.").arg(names[at].header),
                         Text::tr("no such header in the first row"), names[at].header});
        match.usable = false;
    }
    return match;
}

bool isBlankRow(const QList<Cell> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) {
        return cell.kind == CellKind::Empty || cell.text.isEmpty();
    });
}

Finding duplicateRow(const QString &sheet, int row, int first, const QString &key)
{
    return {sheet, cellName(row, 0),
            Text::tr("This row has the same key as row %1.").arg(first + 1), key,
            Text::tr("one row for each key")};
}

Finding wrongCell(const QString &sheet, int row, int column, const Cell &found,
                  const QString &expected)
{
    return {sheet, cellName(row, column), Text::tr("This cell is not understood."), found.text,
            expected};
}

Finding missingCell(const QString &sheet, int row, int column, const QString &header,
                    const QString &expected)
{
    return {sheet, cellName(row, column), Text::tr("\"%1\" is empty.").arg(header),
            Text::tr("nothing"), expected};
}

Finding changedPayment(const QString &sheet, int row, const QString &found)
{
    return {
        sheet, cellName(row, 0),
        Text::tr("This number is recorded already with another student, amount, date or method."),
        found, Text::tr("the same payment, or a reversal and a new payment")};
}

QString samePaymentNote(const QString &sheet, int row, const QString &transaction)
{
    return Text::tr("%1!%2: number %3 stands twice and is one payment.")
        .arg(sheet, cellName(row, 0), transaction);
}

} // namespace kehou
