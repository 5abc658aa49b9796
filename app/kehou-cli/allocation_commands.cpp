// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/command.h"
#include "core/office/allocate.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::pair<QStringView, SelectionMode> kModes[] = {
    {u"draw", SelectionMode::Draw},
    {u"first-come", SelectionMode::FirstCome},
    {u"rank-best", SelectionMode::RankBest}};

[[nodiscard]] QString modeName(SelectionMode mode)
{
    const auto *found = std::find_if(std::begin(kModes), std::end(kModes),
                                     [&](const auto &entry) { return entry.second == mode; });
    return found->first.toString();
}

// False, with a message, where an option is not understood.
[[nodiscard]] bool readRequest(const Arguments &arguments, AllocateRequest &request)
{
    request.termName = arguments.value(QStringLiteral("term"));
    if (arguments.has(QStringLiteral("seed")))
        request.seed = arguments.value(QStringLiteral("seed"));
    const QString digest = arguments.value(QStringLiteral("verify")).trimmed().toLower();
    if (arguments.has(QStringLiteral("verify")))
        request.expectedDigest = digest.toUtf8();
    request.save = arguments.has(QStringLiteral("save"));
    if (!arguments.has(QStringLiteral("mode")))
        return true;
    const QString typed = arguments.value(QStringLiteral("mode"));
    for (const auto &[name, mode] : kModes) {
        if (typed == name)
            request.mode = mode;
    }
    if (!request.mode)
        printError(Text::tr("\"%1\" is no way of giving out places.").arg(typed));
    return request.mode.has_value();
}

[[nodiscard]] QJsonArray textList(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

[[nodiscard]] QJsonArray placedList(const Allocation &result)
{
    QJsonArray list;
    for (const StudentAllocation &student : result.students) {
        QJsonArray offerings;
        QJsonArray ranks;
        for (const AllocatedPlace &place : student.places) {
            offerings.append(place.offering);
            ranks.append(place.rank);
        }
        list.append(QJsonObject{{QStringLiteral("student_no"), student.student},
                                {QStringLiteral("offerings"), offerings},
                                {QStringLiteral("ranks"), ranks}});
    }
    return list;
}

[[nodiscard]] QJsonObject waitingLists(const Allocation &result)
{
    QJsonObject lists;
    for (const OfferingAllocation &offering : result.offerings) {
        if (!offering.waiting.isEmpty())
            lists.insert(offering.code, textList(offering.waiting));
    }
    return lists;
}

[[nodiscard]] QJsonValue decimals(int tenThousandths)
{
    return QJsonValue(tenThousandths / 10'000.0);
}

[[nodiscard]] QJsonObject measuresObject(const AllocationMeasures &measures)
{
    return {{QStringLiteral("first_choice"), decimals(measures.firstChoice)},
            {QStringLiteral("mean_rank"), decimals(measures.meanRank)},
            {QStringLiteral("unplaced"), measures.unplaced},
            {QStringLiteral("swap_pairs"), measures.swapPairs}};
}

[[nodiscard]] QJsonObject allocationObject(const TermAllocation &allocation)
{
    const Allocation &result = allocation.result;
    return {{QStringLiteral("mode"), modeName(allocation.mode)},
            {QStringLiteral("seed"), allocation.seed},
            {QStringLiteral("digest"), QString::fromLatin1(result.digest)},
            {QStringLiteral("closed"), textList(result.closed)},
            {QStringLiteral("placed"), placedList(result)},
            {QStringLiteral("waiting"), waitingLists(result)},
            {QStringLiteral("measures"), measuresObject(result.measures)}};
}

[[nodiscard]] QString placesText(const StudentAllocation &student)
{
    QStringList texts;
    for (const AllocatedPlace &place : student.places)
        texts.append(place.rank == 0
                         ? Text::tr("%1 (reserved)").arg(place.offering)
                         : Text::tr("%1 (choice %2)").arg(place.offering).arg(place.rank));
    return texts.isEmpty() ? Text::tr("no place") : texts.join(QStringLiteral("、"));
}

void printStudent(const StudentAllocation &student)
{
    printError(QStringLiteral("%1: %2").arg(student.student, placesText(student)));
    for (const RefusedChoice &choice : student.refused)
        printError(Text::tr("    choice %1, %2: %3")
                       .arg(choice.rank)
                       .arg(choice.offering, refusalTexts(choice.why).join(QStringLiteral("、"))));
}

void printAllocation(const TermAllocation &allocation)
{
    const Allocation &result = allocation.result;
    for (const StudentAllocation &student : result.students)
        printStudent(student);
    for (const OfferingAllocation &offering : result.offerings) {
        if (!offering.waiting.isEmpty())
            printError(Text::tr("Waiting for %1: %2")
                           .arg(offering.code, offering.waiting.join(QStringLiteral("、"))));
    }
    if (!result.closed.isEmpty())
        printError(Text::tr("Closed for too few students, in this order: %1")
                       .arg(result.closed.join(QStringLiteral("、"))));
    printError(Text::tr("Digest of the result: %1").arg(QString::fromLatin1(result.digest)));
}

[[nodiscard]] Exit allocatePlaces(const Arguments &arguments)
{
    AllocateRequest request;
    if (!readRequest(arguments, request))
        return Exit::Usage;
    return withOffice(arguments.at(0), [&](Office &office) {
        const auto allocation = allocateTerm(office, request);
        if (!allocation)
            return report(allocation.failure());
        if (arguments.has(QStringLiteral("json")))
            printJson(allocationObject(allocation.value()));
        else
            printAllocation(allocation.value());
        if (!allocation.value().asExpected) {
            printError(Text::tr("The digest is not the expected one: %1")
                           .arg(QString::fromUtf8(*request.expectedDigest)));
            return Exit::Differences;
        }
        if (request.save)
            printError(Text::tr("Saved: %1 place(s) added, %2 taken away.")
                           .arg(allocation.value().added)
                           .arg(allocation.value().removed));
        return Exit::Done;
    });
}

} // namespace

QList<Command> allocationCommands()
{
    return {{QStringLiteral("allocate"),
             QStringLiteral("allocate FILE [--mode draw|first-come|rank-best] [--seed TEXT] "
                            "[--verify DIGEST] [--save] [--term NAME] [--json]"),
             {1,
              1,
              {QStringLiteral("mode"), QStringLiteral("seed"), QStringLiteral("verify"),
               QStringLiteral("save!"), QStringLiteral("term"), QStringLiteral("json!")}},
             allocatePlaces}};
}

} // namespace kehou
