// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hundredths.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace kehou
{

// 班级. The name has its one spelling (core/base/class_name.h).
struct SchoolClass {
    QString name;
    int grade = 1;
    QString homeroomTeacher; // 工号, empty where not named
    QString room;

    friend bool operator==(const SchoolClass &, const SchoolClass &) = default;
};

// 转班: from this date on the student belongs to the new class (R-ENR-8).
struct ClassTransfer {
    QString student;
    QDate date;
    QString fromClass;
    QString toClass;

    friend bool operator==(const ClassTransfer &, const ClassTransfer &) = default;
};

// 学生. The class is the one at the term's end; earlier ones follow from the transfers.
struct Student {
    QString number;
    std::optional<int> seat; // blank: order of 学号 in the class
    QString name;
    QString sex;
    QString className;
    QString guardian;
    QString phone; // sensitive: masked on screen until shown on purpose (R-DAT-1)
    bool boarder = false;
    QStringList categories; // sensitive (R-DAT-1)
    std::optional<QDate> joined;
    std::optional<QDate> left;

    friend bool operator==(const Student &, const Student &) = default;
};

enum class StaffPost { Teacher, External, Management, Homeroom, Logistics, Volunteer };

// 教职工: a person, once for each date from which a pay tier holds.
struct StaffMember {
    QString number;
    QString name;
    StaffPost post = StaffPost::Teacher;
    QString organisation;
    QString tier;
    std::optional<QDate> tierFrom;
    QString phone;

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

enum class ProviderSource { CityPool, DistrictPool, NotInPool };

// 机构: a third-party provider with the dates of its papers (R-MNU-5).
struct Organisation {
    QString name;
    ProviderSource source = ProviderSource::NotInPool;
    std::optional<QDate> interviewed;
    std::optional<QDate> qualifiedUntil;
    std::optional<QDate> insuredUntil;
    std::optional<QDate> contractFrom;
    std::optional<QDate> contractTo;
    std::optional<Money> sessionPrice;
    std::optional<Hundredths> factor;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

} // namespace kehou
