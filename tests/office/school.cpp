// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/school.h"

#include "core/schemes/shipped_schemes.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace kehou::test
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString examplePath(const QString &name)
{
    return QStringLiteral(KEHOU_TEST_DATA "/examples/") + name;
}

QString schemeOf(const QString &example)
{
    return example.section(u'-', 0, 0);
}

BookFolder::BookFolder(const QString &example)
{
    const QDir from(examplePath(example));
    REQUIRE(QDir().mkpath(path()));
    for (const QString &name : from.entryList({QStringLiteral("*.csv")}, QDir::Files))
        REQUIRE(QFile::copy(from.filePath(name), QDir(path()).filePath(name)));
}

QString BookFolder::file(const QString &sheet) const
{
    return QDir(path()).filePath(sheet + QStringLiteral(".csv"));
}

void BookFolder::replace(const QString &sheet, const QString &before, const QString &after) const
{
    QString text = QString::fromUtf8(bytesOf(file(sheet)));
    const qsizetype at = text.indexOf(before);
    REQUIRE(at >= 0);
    writeBytes(file(sheet), text.replace(at, before.size(), after).toUtf8());
}

void BookFolder::append(const QString &sheet, const QString &line) const
{
    QByteArray text = bytesOf(file(sheet));
    if (!text.endsWith('\n'))
        text += "\r\n";
    writeBytes(file(sheet), text + line.toUtf8() + "\r\n");
}

void BookFolder::remove(const QString &sheet) const
{
    REQUIRE(QFile::remove(file(sheet)));
}

School::School(const QString &schemeId)
{
    auto office = Office::create(path(), schemeText(schemeId), settings());
    REQUIRE(office);
    m_office = std::move(office).value();
}

Office::Settings School::settings() const
{
    return {m_folder.filePath(QStringLiteral("head")), [] { return qint64{1'790'000'000'000}; }};
}

Result<std::unique_ptr<Office>> School::tryOpen() const
{
    return Office::open(path(), settings());
}

void School::open()
{
    auto office = tryOpen();
    REQUIRE(office);
    m_office = std::move(office).value();
}

Result<ImportReport> School::take(const QString &book, bool dryRun)
{
    return importWorkbook(office(), {book, {}, dryRun});
}

ImportReport School::takeGood(const QString &book)
{
    const auto report = take(book);
    if (!report) {
        for (const Finding &finding : report.failure().findings)
            UNSCOPED_INFO((finding.sheet + u'!' + finding.cell + u' ' + finding.message + u' ' +
                           finding.found)
                              .toStdString());
    }
    REQUIRE(report);
    return report.value();
}

QByteArray School::bytes()
{
    close();
    const QByteArray bytes = bytesOf(path());
    open();
    return bytes;
}

TermBook School::rows(const QString &term)
{
    const auto book = office().read<TermBook>([&](Tables &tables) -> Result<TermBook> {
        const auto open = findTerm(tables, term);
        if (!open)
            return open.failure();
        return loadBook(tables, open.value());
    });
    REQUIRE(book);
    return book.value();
}

namespace
{

template <typename... Rows>
[[nodiscard]] bool sameRows(const TermBook &a, const TermBook &b,
                            const std::tuple<QList<Rows>...> &)
{
    return ((a.rows<Rows>() == b.rows<Rows>()) && ...);
}

} // namespace

bool sameRows(const TermBook &a, const TermBook &b)
{
    return a.term == b.term && sameRows(a, b, ForEachRow<QList>());
}

namespace
{

template <typename... Rows>
void insertAll(Tables &tables, TermId term, const TermBook &book,
               const std::tuple<QList<Rows>...> &)
{
    const auto insert = [&](const auto &rows) {
        for (const auto &row : rows)
            tables.insert(term, row);
    };
    (insert(book.rows<Rows>()), ...);
}

} // namespace

void put(School &school, const TermBook &book, const QString &scheme)
{
    const auto written =
        school.office().perform<void>(QStringLiteral("put"), [&](Tables &tables) -> Result<void> {
            const TermId term(tables.insertTerm({book.term, schemeText(scheme)}));
            insertAll(tables, term, book, ForEachRow<QList>());
            return done();
        });
    REQUIRE(written);
}

Result<void> answerRedLines(Office &office, GuardedAction action)
{
    const QDate today(2027, 1, 16);
    const auto stops = blockingFindings(office, action, {today, {}});
    if (!stops)
        return stops.failure();
    QList<RedLineException> exceptions;
    for (const RedFinding &finding : stops.value()) {
        for (const QString &row : finding.rows)
            exceptions.append(
                {finding.rule, row, QStringLiteral("王校长"), QStringLiteral("已核实"), today});
    }
    if (exceptions.isEmpty())
        return done();
    return makeExceptions(office, exceptions);
}

} // namespace kehou::test
