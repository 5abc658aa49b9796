// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace kehou
{

namespace
{

using Token = XmlScanner::Token;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetFiles)
};

// Excel itself stops at 65,490 cell formats.
constexpr qsizetype kMostStyles = 100'000;
constexpr qsizetype kMostRelations = 10'000;

const QString kWorkbook = QStringLiteral("xl/workbook.xml");
const QString kRelations = QStringLiteral("xl/_rels/workbook.xml.rels");

[[nodiscard]] QString faultText(XmlScanner::Fault fault)
{
    switch (fault) {
    case XmlScanner::Fault::Doctype:
        return Text::tr("A part of the workbook declares a document type. No program for tables "
                        "writes that; do not use the file.");
    case XmlScanner::Fault::TooDeep:
        return Text::tr("A part of the workbook is nested too deep. No program for tables writes "
                        "that; do not use the file.");
    case XmlScanner::Fault::TooLong:
        return Text::tr("A part of the workbook holds an endless text. Save the workbook anew in "
                        "Excel or WPS.");
    case XmlScanner::Fault::NotUtf8:
        return Text::tr("A part of the workbook is not in UTF-8. Save the workbook anew in Excel "
                        "or WPS.");
    case XmlScanner::Fault::None:
    case XmlScanner::Fault::Malformed:
    case XmlScanner::Fault::Source:
        break;
    }
    return Text::tr("A part of the workbook is damaged. Copy the file again, or save it anew in "
                    "Excel or WPS.");
}

// Targets are relative to xl/ unless they begin with a slash.
[[nodiscard]] QString partOfTarget(const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).sliced(1);
    return QDir::cleanPath(QLatin1String("xl/") + target);
}

// Which parts belong to the workbook, sheets by the id of their relation.
struct Relations {
    QHash<QString, QString> sheets;
    QString sharedStrings;
    QString styles;
};

void noteRelation(Relations &relations, XmlScanner &xml)
{
    if (xml.name() != "Relationship")
        return;
    const QByteArrayView type = xml.attribute("Type");
    const QString target = partOfTarget(xml.attributeText("Target"));
    if (type.endsWith("/worksheet"))
        relations.sheets.insert(xml.attributeText("Id"), target);
    else if (type.endsWith("/sharedStrings"))
        relations.sharedStrings = target;
    else if (type.endsWith("/styles"))
        relations.styles = target;
}

[[nodiscard]] Result<Relations> readRelations(const ZipArchive &zip, Reading &reading)
{
    Relations relations;
    auto failure =
        scanPart(zip, kRelations, reading, [&](XmlScanner &xml) -> std::optional<Failure> {
            for (Token token = xml.next(); token < Token::Finished; token = xml.next()) {
                if (token == Token::Start)
                    noteRelation(relations, xml);
                if (relations.sheets.size() > kMostRelations)
                    return reading.tooMuch();
            }
            return std::nullopt;
        });
    if (failure)
        return *std::move(failure);
    return relations;
}

struct NamedSheet {
    QString name;
    QString relation;
};

struct Workbook {
    QList<NamedSheet> sheets;
    DateSystem dates = DateSystem::From1900;
};

void noteWorkbook(Workbook &workbook, XmlScanner &xml)
{
    if (xml.name() == "sheet") {
        workbook.sheets.append({xml.attributeText("name").trimmed(), xml.attributeText("id")});
    } else if (xml.name() == "workbookPr") {
        const QByteArrayView value = xml.attribute("date1904");
        if (value == "1" || value == "true")
            workbook.dates = DateSystem::From1904;
    }
}

[[nodiscard]] Failure tooManySheets(const Reading &reading)
{
    return reading.refusal(
        {.message = Text::tr("The workbook holds too many sheets. Delete what is not "
                             "needed."),
         .expected = Text::tr("at most %1 sheets").arg(reading.limits().entries)});
}

[[nodiscard]] Result<Workbook> readWorkbook(const ZipArchive &zip, Reading &reading)
{
    Workbook workbook;
    auto failure =
        scanPart(zip, kWorkbook, reading, [&](XmlScanner &xml) -> std::optional<Failure> {
            for (Token token = xml.next(); token < Token::Finished; token = xml.next()) {
                if (token == Token::Start)
                    noteWorkbook(workbook, xml);
                if (workbook.sheets.size() > reading.limits().entries)
                    return tooManySheets(reading);
            }
            return std::nullopt;
        });
    if (failure)
        return *std::move(failure);
    return workbook;
}

// A character that XML cannot hold, as _xHHHH_: the escaped control codes but for line breaks and
// tabs are dropped. Nothing if there is no escape at that place.
[[nodiscard]] std::optional<QString> escapedCharacter(QStringView text, qsizetype at)
{
    const QStringView escape = text.sliced(at).first(std::min<qsizetype>(7, text.size() - at));
    if (escape.size() < 7 || escape[1] != u'x' || escape[6] != u'_')
        return std::nullopt;
    bool isNumber = escape[2].isLetterOrNumber();
    const ushort code = isNumber ? escape.sliced(2, 4).toUShort(&isNumber, 16) : ushort(0);
    if (!isNumber || QChar::isSurrogate(code))
        return std::nullopt;
    if (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r')
        return QString();
    return QString(QChar(code));
}

[[nodiscard]] QString withoutEscapes(const QString &text)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'_'); at >= 0; at = text.indexOf(u'_', at)) {
        if (const auto character = escapedCharacter(text, at)) {
            result += QStringView(text).sliced(from, at - from);
            result += *character;
            from = at += 7;
        } else {
            ++at;
        }
    }
    result += QStringView(text).sliced(from);
    return result;
}

// The number formats that the file spells out, and the number that each style picks.
struct StyleTable {
    QHash<int, NumberFormat> formats;
    QList<int> picked;
    bool inFormats = false; // conditional formats spell their own elsewhere
    bool inCellStyles = false;
};

void noteStyle(StyleTable &table, XmlScanner &xml)
{
    constexpr qsizetype kSectionDepth = 2;
    if (xml.depth() == kSectionDepth) {
        table.inFormats = xml.name() == "numFmts";
        table.inCellStyles = xml.name() == "cellXfs";
    } else if (xml.name() == "numFmt" && table.inFormats) {
        table.formats.insert(xml.attribute("numFmtId").toInt(),
                             numberFormat(xml.attributeText("formatCode")));
    } else if (xml.name() == "xf" && table.inCellStyles) {
        table.picked.append(xml.attribute("numFmtId").toInt());
    }
}

} // namespace

std::optional<Failure> scanPart(const ZipArchive &zip, const QString &part, Reading &reading,
                                const PartBody &body)
{
    Result<ZipArchive::Entry> opened = zip.entry(part);
    if (!opened)
        return opened.failure();
    ZipArchive::Entry &entry = opened.value();
    XmlScanner xml([&entry](char *to, qint64 size) { return entry.read(to, size); },
                   reading.limits().xmlDepth);
    if (auto failure = body(xml))
        return failure;
    while (xml.next() < Token::Finished) {
    }
    if (entry.failure())
        return entry.failure();
    if (xml.fault() == XmlScanner::Fault::None)
        return std::nullopt;
    return reading.refusal({.message = faultText(xml.fault()), .found = part});
}

Result<WorkbookParts> readWorkbookParts(const ZipArchive &zip, Reading &reading)
{
    const Result<Workbook> workbook = readWorkbook(zip, reading);
    if (!workbook)
        return workbook.failure();
    const Result<Relations> relations = readRelations(zip, reading);
    if (!relations)
        return relations.failure();
    WorkbookParts parts;
    parts.dates = workbook.value().dates;
    parts.sharedStrings = relations.value().sharedStrings;
    parts.styles = relations.value().styles;
    for (const NamedSheet &sheet : workbook.value().sheets) {
        const QString part = relations.value().sheets.value(sheet.relation);
        if (!part.isEmpty()) // else it is a chart or a dialog
            parts.sheets.append({sheet.name, part});
    }
    return parts;
}

Result<QList<NumberFormat>> readStyles(const ZipArchive &zip, const QString &part, Reading &reading)
{
    StyleTable table;
    auto failure = scanPart(zip, part, reading, [&](XmlScanner &xml) -> std::optional<Failure> {
        for (Token token = xml.next(); token < Token::Finished; token = xml.next()) {
            if (token == Token::Start)
                noteStyle(table, xml);
            if (std::max(table.picked.size(), table.formats.size()) > kMostStyles)
                return reading.tooMuch();
        }
        return std::nullopt;
    });
    if (failure)
        return *std::move(failure);
    QList<NumberFormat> styles;
    for (const int id : table.picked) {
        const auto own = table.formats.constFind(id);
        styles.append(own == table.formats.constEnd() ? builtInFormat(id) : *own);
    }
    return styles;
}

Result<QStringList> readSharedStrings(const ZipArchive &zip, const QString &part, Reading &reading)
{
    QStringList strings;
    auto failure = scanPart(zip, part, reading, [&](XmlScanner &xml) -> std::optional<Failure> {
        for (Token token = xml.next(); token < Token::Finished; token = xml.next()) {
            if (token != Token::Start || xml.name() != "si")
                continue;
            strings.append(richText(xml, reading.limits().cellCharacters));
            if (!reading.keepCharacters(strings.constLast().size()) ||
                strings.size() > reading.limits().cells)
                return reading.tooMuch();
        }
        return std::nullopt;
    });
    if (failure)
        return *std::move(failure);
    return strings;
}

QString richText(XmlScanner &xml, int mostCharacters)
{
    const qsizetype own = xml.depth();
    const qsizetype mostBytes = mostUtf8Bytes(mostCharacters);
    QByteArray text;
    for (Token token = xml.next(); token < Token::Finished; token = xml.next()) {
        if (token == Token::End && xml.depth() < own)
            break;
        if (token == Token::Start && xml.name() == "rPh")
            xml.skipElement();
        else if (token == Token::Start && xml.name() == "t")
            xml.appendElementText(text, mostBytes);
    }
    return cellText(text, mostCharacters);
}

QString cellText(const QByteArray &utf8, int mostCharacters)
{
    QString text = QString::fromUtf8(utf8);
    if (text.contains(QLatin1String("_x")))
        text = withoutEscapes(text);
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text.trimmed().left(mostCharacters + 1);
}

} // namespace kehou
