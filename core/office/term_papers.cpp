// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/term_papers.h"

#include "core/documents/forms/semester_report.h"
#include "core/office/paper_term.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TermPapers)
};

using documents::Document;
using documents::IndexedPaper;

constexpr int kWhole = 1000;

// A form that is still to be made.
struct Planned {
    QString form; // 班级考勤表
    QString scope;
    QString fileName;
    std::function<Result<Document>()> make;
};

// The class sheets of every month that has begun, of the first one before the term begins.
[[nodiscard]] QList<QDate> begunMonths(const PaperTerm &term, QDate today)
{
    const QDate first = term.open.term.dates.first();
    QList<QDate> months;
    for (QDate month(first.year(), first.month(), 1); month <= term.within(today);
         month = month.addMonths(1))
        months.append(month);
    return months;
}

class TermPapersRun
{
public:
    TermPapersRun(Office &office, const PaperTerm &term, const TermPapersJob &job)
        : m_term(term), m_job(job), m_moment{job.today, office.state().checkCode}
    {
        for (const FormInfo &form : forms())
            plan(form);
        const ReportRequest everything{job.termName, {}};
        add(QStringLiteral("学期报告"), {}, [this, everything] {
            const auto report = semesterReport(m_term, everything, m_moment);
            return report ? Result<Document>(documents::onOnePaper(report.value()))
                          : Result<Document>(report.failure());
        });
    }

    [[nodiscard]] Result<QList<IndexedPaper>> run()
    {
        for (qsizetype at = 0; at < m_planned.size(); ++at) {
            if (!goesOn(at))
                return cancelled();
            if (const auto failure = make(m_planned[at]))
                return *failure;
        }
        const Document index = documents::paperIndex(stampOf(m_term, m_moment), m_done);
        const auto written = m_job.write({QStringLiteral("00 ") + index.formName, index});
        if (!written)
            return written.failure();
        return m_done;
    }

private:
    void plan(const FormInfo &form)
    {
        PaperRequest request;
        request.form = form.name;
        request.termName = m_job.termName;
        if (form.name != QStringLiteral("attendance-class"))
            return addForm(form.title, request, {});
        for (const QDate month : begunMonths(m_term, m_job.today)) {
            request.month = month;
            addForm(form.title, request, month.toString(QStringLiteral("yyyy-MM")));
        }
    }

    void addForm(const QString &title, const PaperRequest &request, const QString &month)
    {
        add(title, month, [this, request] { return buildPaper(m_term, request, m_moment); });
    }

    void add(const QString &form, const QString &month, std::function<Result<Document>()> make)
    {
        const QString number =
            QStringLiteral("%1").arg(m_planned.size() + 1, 2, 10, QLatin1Char('0'));
        QStringList name{number, form};
        if (!month.isEmpty())
            name.append(month);
        m_planned.append({form, month.isEmpty() ? QStringLiteral("全学期") : month, name.join(u' '),
                          std::move(make)});
    }

    [[nodiscard]] bool goesOn(qsizetype at) const
    {
        return !m_job.progress ||
               m_job.progress(static_cast<int>(at * kWhole / (m_planned.size() + 1)));
    }

    [[nodiscard]] std::optional<Failure> make(const Planned &planned)
    {
        const auto document = planned.make();
        if (!document) {
            m_done.append({planned.form, planned.scope, {}, 0, document.failure().text});
            return std::nullopt;
        }
        const auto pages = m_job.write({planned.fileName, document.value()});
        if (!pages)
            return pages.failure();
        m_done.append({planned.form, planned.scope, planned.fileName, pages.value(), {}});
        return std::nullopt;
    }

    [[nodiscard]] static Failure cancelled()
    {
        return {FailureKind::Cancelled, Text::tr("Stopped. No form was written."), {}};
    }

    const PaperTerm &m_term;
    const TermPapersJob &m_job;
    PaperMoment m_moment;
    QList<Planned> m_planned;
    QList<IndexedPaper> m_done;
};

} // namespace

Result<QList<IndexedPaper>> makeTermPapers(Office &office, const TermPapersJob &job)
{
    const auto term = loadPaperTerm(office, job.termName);
    if (!term)
        return term.failure();
    return TermPapersRun(office, *term.value(), job).run();
}

} // namespace kehou
