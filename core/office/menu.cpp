// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/menu.h"

#include "core/base/natural_order.h"
#include "core/base/text_forms.h"
#include "core/office/publishing.h"
#include "core/office/red_lines.h"
#include "core/rules/menu/place_spans.h"
#include "core/rules/menu/third_party.h"
#include "core/rules/pay/staff_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Menu)
};

[[nodiscard]] BandTable bandsOf(const TermBook &book)
{
    return {TermCalendar(book.term, book.rows<CalendarDay>()), book.rows<Band>()};
}

[[nodiscard]] QString choiceText(const ChoiceRule &choice)
{
    if (choice.kind == ChoiceRule::Kind::Everyone)
        return Text::tr("for everyone");
    return choice.least == choice.most
               ? Text::tr("pick %1").arg(choice.most)
               : Text::tr("pick %1 to %2").arg(choice.least).arg(choice.most);
}

void collect(QStringList &words, const QString &word)
{
    if (!word.isEmpty() && !words.contains(word))
        words.append(word);
}

template <typename... Rows>
void readInto(TermBook &book, Tables &tables, TermId term)
{
    ((book.rows<Rows>() = tables.rows<Rows>(term)), ...);
}

// The rows that the page looks at: neither marks nor money.
[[nodiscard]] TermBook menuRows(Tables &tables, const OpenTerm &open)
{
    TermBook book(open.term);
    readInto<CalendarDay, Band, SchoolClass, Student, StaffMember, Organisation, BaseGroup,
             Offering, LessonPlanLine, Enrollment, Placement, Session>(book, tables, open.id);
    return book;
}

// Everything that the page shows of a term's menu.
class MenuReading
{
public:
    MenuReading(Tables &tables, const OpenTerm &open, QDate today)
        : m_tables(tables), m_open(open), m_today(today), m_book(menuRows(tables, open)),
          m_plan(m_book), m_admitted(admittedCourses(courseReviews(tables, open.id)))
    {
    }

    [[nodiscard]] MenuView view()
    {
        countPlaces();
        readEntries();
        readLayers();
        sortEntries();
        readQuotas();
        readWords();
        return m_view;
    }

private:
    void countPlaces()
    {
        for (const PlaceSpan &span : placeSpans(m_book, m_open.scheme.enrollment.noticeDays)) {
            if (span.last >= m_today)
                ++m_places[m_book.rows<Placement>()[span.row].offering];
        }
    }

    void readEntries()
    {
        const StaffTable staff(m_book.rows<StaffMember>());
        const bool clashing =
            !checkMenu(m_book, bandsOf(m_book), checkContext(m_open.scheme).layers).isEmpty();
        const auto stored = m_tables.stored<Offering>(m_open.id);
        for (qsizetype row = 0; row < stored.size(); ++row) {
            const Offering &offering = stored[row].row;
            m_view.entries.append(
                {stored[row].id, offering, staff.name(offering.teacher),
                 m_places.value(offering.code),
                 (clashing ? clashesOf(row) : QStringList()) + paperFaults(offering),
                 unlessonSessions(offering)});
        }
    }

    [[nodiscard]] QStringList clashesOf(qsizetype row) const
    {
        QStringList texts;
        for (const RowFault &fault :
             checkOffering(m_book, bandsOf(m_book), checkContext(m_open.scheme).layers, row))
            texts.append(fault.message);
        return texts;
    }

    // R-MNU-5, over the days on which the course is still to be held.
    [[nodiscard]] QStringList paperFaults(const Offering &offering) const
    {
        if (offering.state == OfferingState::Closed || offering.state == OfferingState::Finished)
            return {};
        QStringList faults =
            thirdPartyFaults(m_book, redLineRules(m_open.scheme, m_book).thirdParty,
                             {offering, m_admitted.contains(offering.code), heldDates(offering)});
        for (QString &fault : faults)
            fault = Text::tr("%1: %2 (R-MNU-5).").arg(offering.organisation, fault);
        return faults;
    }

    [[nodiscard]] std::optional<DateRange> heldDates(const Offering &offering) const
    {
        QList<QDate> days = m_plan.calendar().serviceDays();
        days.removeIf([&](QDate day) {
            return offering.slots.periodsOf(m_plan.calendar().followedWeekday(day)) == 0;
        });
        if (days.isEmpty())
            return std::nullopt;
        return DateRange(days.first(), days.last());
    }

    [[nodiscard]] int unlessonSessions(const Offering &offering) const
    {
        const QList<LessonSession> sessions =
            lessonSessions(m_plan, offering, m_book.rows<LessonPlanLine>());
        return static_cast<int>(
            std::count_if(sessions.begin(), sessions.end(),
                          [](const LessonSession &session) { return !session.line.has_value(); }));
    }

    void readLayers()
    {
        QSet<QString> used;
        for (const MenuEntry &entry : std::as_const(m_view.entries))
            used.insert(entry.offering.layer);
        for (const bool filled : {true, false}) {
            for (const Layer &layer : m_open.scheme.menu.layers) {
                if (used.contains(layer.name) == filled)
                    m_view.layers.append({layer.name, choiceText(layer.choice)});
            }
        }
        // A workbook may name a layer by its kind.
        for (const MenuEntry &entry : std::as_const(m_view.entries)) {
            const QString &name = entry.offering.layer;
            const bool known =
                std::any_of(m_view.layers.cbegin(), m_view.layers.cend(),
                            [&](const MenuLayer &layer) { return layer.name == name; });
            if (!known)
                m_view.layers.prepend({name, QString()});
        }
    }

    void sortEntries()
    {
        QHash<QString, qsizetype> places;
        for (const MenuLayer &layer : std::as_const(m_view.layers))
            places.insert(layer.name, places.size());
        std::stable_sort(m_view.entries.begin(), m_view.entries.end(),
                         [&](const MenuEntry &a, const MenuEntry &b) {
                             const auto first = places.value(a.offering.layer);
                             const auto second = places.value(b.offering.layer);
                             return first != second
                                        ? first < second
                                        : naturalKey(a.offering.code) < naturalKey(b.offering.code);
                         });
    }

    void readQuotas()
    {
        for (const QuotaBreach &breach : quotaBreaches(m_book, m_open.scheme.menu.quotas))
            m_view.quotaBreaches.append(
                Text::tr("%1 has %2 periods of homework and %3 of interests a week; its grade has "
                         "%4 and %5 (R-MNU-7).")
                    .arg(breach.week.className)
                    .arg(breach.week.homework)
                    .arg(breach.week.interest)
                    .arg(breach.quota.homework)
                    .arg(breach.quota.interest));
    }

    void readWords()
    {
        m_view.categories = m_open.scheme.menu.categories;
        for (const Offering &offering : m_book.rows<Offering>()) {
            collect(m_view.categories, offering.category);
            collect(m_view.rooms, offering.room);
        }
        for (const SchoolClass &schoolClass : m_book.rows<SchoolClass>())
            collect(m_view.rooms, schoolClass.room);
        for (const StaffMember &member : m_book.rows<StaffMember>())
            collect(m_view.teachers, member.number);
        for (const Organisation &organisation : m_book.rows<Organisation>())
            collect(m_view.organisations, organisation.name);
    }

    Tables &m_tables;
    const OpenTerm &m_open;
    QDate m_today;
    TermBook m_book;
    TermPlan m_plan;
    QSet<QString> m_admitted;
    QHash<QString, int> m_places;
    MenuView m_view;
};

// One request over a term, each offering for itself.
class OfferingSteps
{
public:
    OfferingSteps(Tables &tables, const OpenTerm &open, const OfferingStepRequest &request)
        : m_tables(tables), m_open(open), m_request(request), m_book(loadBook(tables, open)),
          m_stored(tables.stored<Offering>(open.id))
    {
    }

    [[nodiscard]] Result<OfferingStepReport> run()
    {
        for (const qint64 id : m_request.ids) {
            if (const auto fault = step(id))
                m_report.refused.append(*fault);
            else
                ++m_report.done;
        }
        if (m_report.done == 0 && !m_report.refused.isEmpty())
            return refuse(m_report.refused.join(u'\n'));
        return m_report;
    }

private:
    [[nodiscard]] std::optional<QString> step(qint64 id)
    {
        const auto found = std::find_if(m_stored.begin(), m_stored.end(),
                                        [&](const auto &stored) { return stored.id == id; });
        if (found == m_stored.end())
            return Text::tr("This course is not there any more.");
        const Offering before = found->row;
        const QString name = before.code + u' ' + before.name + QStringLiteral(": ");
        const auto moved = moveOffering(before, m_request.entry, factsOf(before));
        if (!moved)
            return name + moved.failure().text;
        const auto at = static_cast<qsizetype>(found - m_stored.begin());
        if (m_request.entry.move == OfferingMove::Publish) {
            if (const QStringList reasons = against(at, moved.value()); !reasons.isEmpty())
                return name + reasons.join(u' ');
        }
        write(*found, moved.value());
        m_book.rows<Offering>()[at] = moved.value();
        return std::nullopt;
    }

    [[nodiscard]] OfferingFacts factsOf(const Offering &offering) const
    {
        OfferingFacts facts{m_request.today, 0, 0};
        for (const Placement &place : m_book.rows<Placement>())
            facts.places += place.offering == offering.code ? 1 : 0;
        for (const Session &session : m_book.rows<Session>()) {
            const bool own = session.group == GroupKey{GroupKind::Offering, offering.code};
            facts.confirmed += own && session.state == SessionState::Confirmed ? 1 : 0;
        }
        return facts;
    }

    // Everything that keeps the course from being published, not the first alone (T47).
    [[nodiscard]] QStringList against(qsizetype at, const Offering &moved)
    {
        QStringList reasons;
        for (const RowFault &fault :
             checkOffering(m_book, bandsOf(m_book), checkContext(m_open.scheme).layers, at))
            reasons.append(fault.message);
        if (const auto stopped = courseStopped(m_tables, {m_open, m_book}, moved)) {
            for (const Finding &finding : stopped->findings)
                reasons.append(
                    QStringLiteral("%1 %2 %3").arg(finding.sheet, finding.found, finding.expected));
        }
        return reasons;
    }

    void write(Stored<Offering> &stored, const Offering &moved)
    {
        const OfferingStep step{stored.row.code,     m_request.entry.move, stored.row.state,
                                moved.state,         m_request.entry.on,   m_request.entry.by,
                                m_request.entry.note};
        stored.row = moved;
        m_tables.update<Offering>(stored.id, moved);
        m_tables.insert<OfferingStep>(m_open.id, step);
    }

    Tables &m_tables;
    const OpenTerm &m_open;
    const OfferingStepRequest &m_request;
    TermBook m_book;
    StoredList<Offering> m_stored;
    OfferingStepReport m_report;
};

[[nodiscard]] const Offering *findOffering(const TermBook &book, const QString &code)
{
    const QList<Offering> &rows = book.rows<Offering>();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Offering &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

Result<MenuView> loadMenu(Office &office, QDate today, const QString &termName)
{
    return office.read<MenuView>([&](Tables &tables) -> Result<MenuView> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        return MenuReading(tables, open.value(), today).view();
    });
}

Result<OfferingStepReport> stepOfferings(Office &office, const OfferingStepRequest &request)
{
    const QString text =
        Text::tr("%1 of %n course(s)", nullptr, static_cast<int>(request.ids.size()))
            .arg(offeringMoveText(request.entry.move));
    return office.perform<OfferingStepReport>(
        text, [&](Tables &tables) -> Result<OfferingStepReport> {
            const auto open = findTerm(tables, request.termName);
            if (!open)
                return open.failure();
            return OfferingSteps(tables, open.value(), request).run();
        });
}

Result<QList<OfferingStep>> offeringSteps(Office &office, const QString &code,
                                          const QString &termName)
{
    using Steps = QList<OfferingStep>;
    return office.read<Steps>([&](Tables &tables) -> Result<Steps> {
        const auto open = findTerm(tables, termName);
        if (!open)
            return open.failure();
        Steps steps = tables.rows<OfferingStep>(open.value().id);
        steps.removeIf([&](const OfferingStep &step) { return step.offering != code; });
        std::reverse(steps.begin(), steps.end());
        return steps;
    });
}

Result<QList<LessonSession>> lessonPlan(Office &office, const QString &code,
                                        const QString &termName)
{
    using Sessions = QList<LessonSession>;
    return office.read<Sessions>([&](Tables &tables) -> Result<Sessions> {
        const auto cached = office.cache().get(tables, termName);
        if (!cached)
            return cached.failure();
        const Offering *offering = findOffering(cached.value()->book, code);
        if (!offering)
            return refuse(Text::tr("There is no course \"%1\".").arg(code));
        return lessonSessions(*cached.value()->plan, *offering,
                              tables.rows<LessonPlanLine>(cached.value()->term.id));
    });
}

std::optional<Failure> sessionStopped(Tables &tables, const QString &termName,
                                      const GroupKey &group, QDate day)
{
    const auto open = findTerm(tables, termName);
    if (!open || group.kind != GroupKind::Offering)
        return std::nullopt;
    TermBook book(open.value().term);
    book.rows<Offering>() = tables.rows<Offering>(open.value().id);
    const Offering *offering = findOffering(book, group.name);
    if (!offering || offering->organisation.isEmpty())
        return std::nullopt;
    book.rows<Organisation>() = tables.rows<Organisation>(open.value().id);
    book.rows<StaffMember>() = tables.rows<StaffMember>(open.value().id);
    const bool admitted =
        admittedCourses(courseReviews(tables, open.value().id)).contains(offering->code);
    const QStringList faults =
        thirdPartyFaults(book, redLineRules(open.value().scheme, book).thirdParty,
                         {*offering, admitted, DateRange(day, day)});
    if (faults.isEmpty())
        return std::nullopt;
    const TermBook whole = loadBook(tables, open.value());
    const auto stopped = courseStopped(tables, {open.value(), whole}, *offering);
    if (!stopped)
        return std::nullopt;
    return Failure{FailureKind::Refused,
                   Text::tr("%1 %2 of %3 cannot be held on %4: %5 (R-MNU-5).")
                       .arg(offering->code, offering->name, offering->organisation, isoText(day),
                            faults.join(u'、')),
                   stopped->findings};
}

} // namespace kehou
