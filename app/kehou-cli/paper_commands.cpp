// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/documents/forms/semester_report.h"
#include "core/office/papers.h"
#include "core/paper/csv_writer.h"
#include "core/paper/pdf_writer.h"
#include "core/paper/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using documents::Document;

enum class Output { Pdf, Xlsx, Csv };

[[nodiscard]] std::optional<Output> outputOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("pdf"))
        return Output::Pdf;
    if (suffix == QStringLiteral("xlsx"))
        return Output::Xlsx;
    if (suffix == QStringLiteral("csv"))
        return Output::Csv;
    return std::nullopt;
}

// The file to write; nothing and a printed message where none of the allowed kinds is named.
[[nodiscard]] std::optional<Output> readOutput(const Arguments &arguments,
                                               const QList<Output> &allowed)
{
    const QString path = arguments.value(QStringLiteral("out"));
    const auto output = outputOf(path);
    if (output && allowed.contains(*output))
        return output;
    printError(allowed.contains(Output::Csv)
                   ? Text::tr("Name a file to write with --out, ending in .pdf, .xlsx or .csv.")
                   : Text::tr("Name a file to write with --out, ending in .pdf or .xlsx."));
    return std::nullopt;
}

[[nodiscard]] Exit write(const Document &document, Output output, const QString &path)
{
    const auto written = output == Output::Pdf    ? paper::writePdf(document, path)
                         : output == Output::Xlsx ? paper::writeXlsx(document, path)
                                                  : paper::writeCsv(document, path);
    return written ? Exit::Done : report(written.failure());
}

[[nodiscard]] bool readMonth(const Arguments &arguments, std::optional<QDate> &month)
{
    const QString option = QStringLiteral("month");
    if (!arguments.has(option))
        return true;
    const QDate first =
        QDate::fromString(arguments.value(option) + QStringLiteral("-01"), Qt::ISODate);
    if (first.isValid())
        month = first;
    else
        printError(Text::tr("\"%1\" is no month such as 2026-09.").arg(arguments.value(option)));
    return first.isValid();
}

[[nodiscard]] QString optionName(PaperOption option)
{
    switch (option) {
    case PaperOption::ClassName:
        return QStringLiteral("class");
    case PaperOption::Course:
        return QStringLiteral("course");
    case PaperOption::Month:
        return QStringLiteral("month");
    case PaperOption::Date:
        return QStringLiteral("date");
    case PaperOption::Student:
        return QStringLiteral("student");
    case PaperOption::Staff:
        return QStringLiteral("staff");
    }
    return {};
}

constexpr PaperOption kAllOptions[] = {PaperOption::ClassName, PaperOption::Course,
                                       PaperOption::Month,     PaperOption::Date,
                                       PaperOption::Student,   PaperOption::Staff};

[[nodiscard]] QString usageOf(const FormInfo &form)
{
    QString text = form.name + QStringLiteral(" ") + form.title;
    for (const PaperOption option : form.takes)
        text += QStringLiteral(" [--%1]").arg(optionName(option));
    return text;
}

// The form, if there is one and it takes the options that were given; else what there is.
[[nodiscard]] std::optional<FormInfo> readForm(const Arguments &arguments)
{
    const auto form = findForm(arguments.at(1));
    if (!form) {
        printError(Text::tr("There is no form \"%1\". The forms are:").arg(arguments.at(1)));
        for (const FormInfo &known : forms())
            printError(usageOf(known));
        return std::nullopt;
    }
    for (const PaperOption option : kAllOptions) {
        if (!arguments.has(optionName(option)) || form->takes.contains(option))
            continue;
        printError(Text::tr("This form does not take --%1:").arg(optionName(option)));
        printError(usageOf(*form));
        return std::nullopt;
    }
    return form;
}

[[nodiscard]] Exit print(const Arguments &arguments)
{
    const auto form = readForm(arguments);
    const auto output = readOutput(arguments, {Output::Pdf, Output::Xlsx, Output::Csv});
    PaperRequest request;
    if (!form || !output || !readMonth(arguments, request.month) ||
        !readDate(arguments, QStringLiteral("date"), request.date))
        return Exit::Usage;
    request.form = form->name;
    request.className = arguments.value(QStringLiteral("class"));
    request.course = arguments.value(QStringLiteral("course"));
    request.student = arguments.value(QStringLiteral("student"));
    request.staff = arguments.value(QStringLiteral("staff"));
    request.termName = arguments.value(QStringLiteral("term"));
    request.showPhones = arguments.has(QStringLiteral("phones"));
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto paper = buildPaper(office, request, QDate::currentDate());
        if (!paper)
            return report(paper.failure());
        const Exit written = write(paper.value(), *output, arguments.value(QStringLiteral("out")));
        if (written != Exit::Done)
            return written;
        const auto marked = markPrinted(office, request, QDate::currentDate());
        return marked ? Exit::Done : report(marked.failure());
    });
}

[[nodiscard]] Exit printReport(const Arguments &arguments)
{
    if (arguments.at(1) != QStringLiteral("semester")) {
        printError(Text::tr("There is no report \"%1\". The only report is: semester.")
                       .arg(arguments.at(1)));
        return Exit::Usage;
    }
    const auto output = readOutput(arguments, {Output::Pdf, Output::Xlsx});
    ReportRequest request{arguments.value(QStringLiteral("term")), {}};
    if (!output || !readDate(arguments, QStringLiteral("date"), request.date))
        return Exit::Usage;
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto built = semesterReport(office, request, QDate::currentDate());
        if (!built)
            return report(built.failure());
        const Document &sections = built.value();
        return write(*output == Output::Pdf ? documents::onOnePaper(sections) : sections, *output,
                     arguments.value(QStringLiteral("out")));
    });
}

} // namespace

QList<Command> paperCommands()
{
    const QString term = QStringLiteral("term");
    const QString out = QStringLiteral("out");
    const QString date = QStringLiteral("date");
    return {
        {QStringLiteral("print"),
         QStringLiteral(
             "print FILE FORM --out X.pdf|X.xlsx|X.csv [--class C] [--course CODE] "
             "[--month YYYY-MM] [--date D] [--student NO] [--staff NO] [--phones] [--term NAME]"),
         {2,
          2,
          {out, QStringLiteral("class"), QStringLiteral("course"), QStringLiteral("month"), date,
           QStringLiteral("student"), QStringLiteral("staff"), QStringLiteral("phones!"), term}},
         print},
        {QStringLiteral("report"),
         QStringLiteral("report FILE semester --out X.xlsx|X.pdf [--date D] [--term NAME]"),
         {2, 2, {out, date, term}},
         printReport}};
}

} // namespace kehou
