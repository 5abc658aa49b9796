// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/facts.h"
#include "core/office/office.h"

namespace kehou
{

// How a student stands to the service on a date.
enum class ServiceState {
    None,     // no application
    Applying, // an application on its way (R-ENR-1)
    Coming,   // agreed, from a later date
    Taking,   // a selection holds
    Left,     // had a selection, has none any more
};

struct RosterLine {
    qint64 id = 0;
    std::optional<int> seat;
    QString number;
    QString name;
    QString className;
    QString slots; // of the selection that holds
    ServiceState state = ServiceState::None;

    friend bool operator==(const RosterLine &, const RosterLine &) = default;
};

// Everybody of the term as on a date, or the term's day nearest to it; classes in natural order,
// numbers within.
struct Roster {
    QStringList classes;
    QList<RosterLine> students;
};

[[nodiscard]] Result<Roster> loadRoster(Office &office, QDate date, const QString &termName = {});

struct HeldCourse {
    QString code;
    QString name;
    SlotSet slots;
    QString room;
    std::optional<QDate> start; // nothing: the whole term
    std::optional<QDate> end;
};

// All about one student in a term. What is sensitive is masked (R-DAT-1).
struct StudentCard {
    Student student; // telephone masked, categories left out
    bool hasCategories = false;
    QList<Stored<Enrollment>> enrollments; // by start
    std::optional<Enrollment> current;     // the selection that holds on the date
    std::optional<QDate> leaving;          // of the running selection (R-ENR-2)
    QList<HeldCourse> courses;
    QList<Waiver> waivers;                // without their categories
    QList<PresenceDay> days;              // by date and period
    std::optional<Settlement> settlement; // nothing without a selection
    WeekdaySet weekdays;                  // of the service
    int periods = 0;                      // the greatest number of a period
};

struct CardRequest {
    QString student;
    QDate date;
    QString termName;
};
[[nodiscard]] Result<StudentCard> loadStudentCard(Office &office, const CardRequest &request);

// What R-DAT-1 keeps back, for whoever asked for it on purpose. The audit log keeps whose data were
// shown and when.
struct SensitiveData {
    QString phone;
    QStringList categories;
};
[[nodiscard]] Result<SensitiveData> revealSensitive(Office &office, const QString &studentNo,
                                                    const QString &termName = {});

// All but the last four signs as dots; of a short number nothing is left.
[[nodiscard]] QString maskedPhone(const QString &phone);

} // namespace kehou
