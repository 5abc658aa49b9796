// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a script meets it: words in, JSON and an exit status out.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/start_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

namespace kehou::test
{

inline const QString kOnex = QStringLiteral(KEHOU_TEST_DATA "/examples/onex");

struct Answer {
    int status = -1;
    QByteArray output;
    QString errors;

    // Standard output as the one object it is.
    [[nodiscard]] QJsonObject object() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(output, &error);
        CAPTURE(output.toStdString());
        REQUIRE(error.error == QJsonParseError::NoError);
        REQUIRE(document.isObject());
        return document.object();
    }
};

// A folder with a school file, and the program to work on it.
class Desk
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("学校.kehou")) const
    {
        return m_folder.filePath(name);
    }

    [[nodiscard]] Answer run(const QStringList &words) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home")));
        program.setProcessEnvironment(environment);
        startProgram(program, QStringLiteral(KEHOU_CLI), words);
        const bool finished = program.waitForFinished(120'000);
        INFO(program.errorString().toStdString());
        REQUIRE(finished);
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return {program.exitCode(), program.readAllStandardOutput(),
                QString::fromUtf8(program.readAllStandardError())};
    }

    // A verb on the school file.
    [[nodiscard]] Answer on(const QString &verb, const QStringList &rest = {}) const
    {
        return run(QStringList{verb, path()} + rest);
    }

    void makeNew(const QString &scheme = QStringLiteral("onex")) const
    {
        REQUIRE(on(QStringLiteral("new"), {QStringLiteral("--scheme"), scheme}).status == 0);
    }

    void makeOnex() const
    {
        makeNew();
        REQUIRE(on(QStringLiteral("import"), {kOnex}).status == 0);
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

[[nodiscard]] inline QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

// A copy of the example with one text of one sheet changed.
[[nodiscard]] inline QString spoiled(const Desk &desk, const QString &sheet, const QString &before,
                                     const QString &after)
{
    const QDir from(kOnex);
    const QString folder = desk.path(QStringLiteral("book"));
    REQUIRE(QDir().mkpath(folder));
    for (const QString &name : from.entryList({QStringLiteral("*.csv")}, QDir::Files))
        REQUIRE(QFile::copy(from.filePath(name), folder + u'/' + name));
    const QString path = folder + u'/' + sheet + QStringLiteral(".csv");
    QString text = QString::fromUtf8(bytesOf(path));
    REQUIRE(text.contains(before));
    writeBytes(path, text.replace(text.indexOf(before), before.size(), after).toUtf8());
    return folder;
}

inline const QString kJson = QStringLiteral("--json");

} // namespace kehou::test
