// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/csv_writer.h"

#include "core/paper/output_file.h"

#include <algorithm>

namespace kehou::paper
{

using namespace documents;

namespace
{

[[nodiscard]] bool looksLikeFormula(const QString &text)
{
    static constexpr QStringView kTriggers = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && (text.front().isNull() || kTriggers.contains(text.front()));
}

[[nodiscard]] QString field(const Value &value)
{
    QString text = plainText(value);
    if (std::holds_alternative<QString>(value) && looksLikeFormula(text))
        text.prepend(u'\'');
    text.remove(QChar(u'\0'));
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

class CsvText
{
public:
    void line(const QList<Value> &values)
    {
        QStringList fields;
        fields.reserve(values.size());
        for (const Value &value : values)
            fields.append(field(value));
        m_text += fields.join(u',').toUtf8() + "\r\n";
    }

    void add(const Content &content)
    {
        if (!content.title.isEmpty())
            line({content.title});
        if (!content.mark.isEmpty())
            line({content.mark});
        if (!content.subtitle.isEmpty())
            line(QList<Value>(content.subtitle.cbegin(), content.subtitle.cend()));
        for (const Block &block : content.blocks)
            std::visit([&](const auto &b) { add(b); }, block);
    }

    void add(const SlipGrid &grid)
    {
        for (const Content &slip : grid.slips) {
            add(slip);
            line({});
        }
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void add(const Table &table)
    {
        if (headerLevels(table) > 0) {
            QList<Value> header;
            for (const Column &column : table.columns)
                header.append(column.header.join(u' '));
            line(header);
        }
        for (const Row &row : outputRows(table)) {
            QList<Value> values;
            for (const Cell &cell : row.cells) {
                values.append(cell.value);
                values.resize(values.size() + cell.span - 1);
            }
            values.resize(std::max(values.size(), table.columns.size()));
            line(values);
        }
    }

    void add(const Paragraph &paragraph) { line({paragraph.text}); }

    void add(const KeyValues &pairs)
    {
        for (const KeyValue &pair : pairs.pairs)
            line({pair.label, pair.value});
    }

    void add(const SignatureLine &signatures)
    {
        QList<Value> values;
        for (const KeyValue &place : signatures.places)
            values.append(place.label + u'：' + displayText(place.value));
        line(values);
    }

    void add(const Legend &legend) { line({legendText(legend)}); }

    void add(const Chart &chart)
    {
        QList<Value> header{chart.title};
        for (const ChartSeries &series : chart.series)
            header.append(series.name);
        line(header);
        for (qsizetype i = 0; i < chart.labels.size(); ++i) {
            QList<Value> values{chart.labels[i]};
            for (const ChartSeries &series : chart.series)
                values.append(series.values.value(i));
            line(values);
        }
    }

    QByteArray m_text;
};

} // namespace

Result<void> writeCsv(const Document &document, const QString &path)
{
    if (document.sections.isEmpty())
        return nothingToWrite(document);
    CsvText csv;
    for (const Section &section : document.sections) {
        std::visit([&](const auto &content) { csv.add(content); }, section.content);
        csv.line({});
    }
    csv.line({footText(document)});

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.write("\xEF\xBB\xBF");
    file.write(csv.text());
    return commit(file);
}

} // namespace kehou::paper
