// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/made_schools.h"

namespace kehou::test
{

using namespace documents;

namespace
{

struct Collector {
    QStringList &lines;

    void operator()(const Table &table) const
    {
        for (const Column &column : table.columns)
            lines.append(column.header);
        for (const Row &row : table.rows)
            lines.append(texts(row));
    }
    void operator()(const Paragraph &paragraph) const { lines.append(paragraph.text); }
    void operator()(const KeyValues &pairs) const { addPairs(pairs.pairs); }
    void operator()(const SignatureLine &line) const { addPairs(line.places); }
    void operator()(const Legend &legend) const { addPairs(legend.marks); }
    void operator()(const Chart &chart) const { lines.append(chart.title); }
    void operator()(const SlipGrid &grid) const
    {
        for (const Content &slip : grid.slips)
            (*this)(slip);
    }
    void operator()(const Content &content) const
    {
        lines.append(content.title);
        lines.append(content.mark);
        lines.append(content.subtitle);
        for (const Block &block : content.blocks)
            std::visit(*this, block);
    }

private:
    void addPairs(const QList<KeyValue> &pairs) const
    {
        for (const KeyValue &pair : pairs)
            lines.append({pair.label, displayText(pair.value)});
    }
};

} // namespace

Student aPupil(const QString &number, const QString &name, const QString &className)
{
    Student student = aStudent(number);
    student.name = name;
    student.className = className;
    return student;
}

Enrollment enrolled(const QString &student, QStringView slotText)
{
    Enrollment enrollment = anEnrollment(slotText);
    enrollment.student = student;
    return enrollment;
}

TermBook twoClasses()
{
    TermBook book = aBook(aTerm(u"2026-09-01", u"2026-09-30"));
    book.rows<SchoolClass>() = {aClass(), aClass(kOtherClass, 3)};
    book.rows<Student>() = {aPupil(QStringLiteral("1"), QStringLiteral("李明")),
                            aPupil(QStringLiteral("2"), QStringLiteral("王芳")),
                            aPupil(QStringLiteral("3"), QStringLiteral("赵强"), kOtherClass)};
    book.rows<Enrollment>() = {enrolled(QStringLiteral("1")), enrolled(QStringLiteral("2")),
                               enrolled(QStringLiteral("3"))};
    return book;
}

TermBook bigClass(int pupils, QStringView slotText)
{
    TermBook book = aBook(aTerm(u"2026-12-01", u"2026-12-31"));
    book.rows<Student>().clear();
    for (int i = 1; i <= pupils; ++i) {
        const QString number = QStringLiteral("2026%1").arg(i, 4, 10, QLatin1Char('0'));
        book.rows<Student>().append(
            aPupil(number, QStringLiteral("学生%1").arg(QChar(0x4e00 + i * 3))));
        book.rows<Enrollment>().append(enrolled(number, slotText));
        book.rows<Enrollment>().last().start = QDate(2026, 12, 1);
    }
    return book;
}

std::vector<std::vector<PeriodPresence>> presences(const TermBook &book, const TermPlan &plan)
{
    PresenceReader reader(plan, 7);
    std::vector<std::vector<PeriodPresence>> result;
    for (const StudentFacts &facts : studentFacts(book))
        result.push_back(reader.read(facts));
    return result;
}

const Content &contentOf(const Document &document, qsizetype section)
{
    return std::get<Content>(document.sections.at(section).content);
}

const Table &tableOf(const Content &content)
{
    for (const Block &block : content.blocks) {
        if (const Table *table = std::get_if<Table>(&block))
            return *table;
    }
    throw std::runtime_error("no table");
}

QStringList texts(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells.append(displayText(cell.value));
    return cells;
}

QStringList texts(const Document &document)
{
    QStringList lines;
    for (const Section &section : document.sections)
        std::visit(Collector{lines}, section.content);
    return lines;
}

} // namespace kehou::test
