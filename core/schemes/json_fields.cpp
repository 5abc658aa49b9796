// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/json_fields.h"

#include "core/base/text_forms.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SchemeFile)
};

constexpr qsizetype kLongestFound = 60;

// What stands in the file, short enough for a list of faults.
[[nodiscard]] QString foundText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(kLongestFound);
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list).mid(1).chopped(1).left(kLongestFound);
}

[[nodiscard]] std::optional<QString> textIn(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// A JSON number without a fraction, or nothing.
[[nodiscard]] std::optional<qint64> wholeIn(const QJsonValue &value)
{
    const qint64 whole = value.toInteger(-1);
    return value.isDouble() && whole == value.toInteger(0) ? std::optional(whole) : std::nullopt;
}

[[nodiscard]] std::optional<Hundredths> hundredthsIn(const QJsonValue &value, Bounds bounds)
{
    const auto number = value.isString() ? Hundredths::parse(value.toString())
                        : wholeIn(value) ? Hundredths::parse(QString::number(*wholeIn(value)))
                                         : std::nullopt;
    if (!number || number->value < bounds.least * 100 || number->value > bounds.most * 100)
        return std::nullopt;
    return number;
}

} // namespace

JsonField::JsonField(QJsonValue value, QString path, Findings &findings)
    : m_value(std::move(value)), m_path(std::move(path)), m_findings(&findings)
{
}

void JsonField::text(QString &to) const
{
    take(to, textIn(m_value), Text::tr("a text that is not empty"));
}

void JsonField::texts(QStringList &to) const
{
    if (m_value.isUndefined())
        return;
    to.clear();
    for (const JsonField &entry : entries()) {
        QString text;
        entry.text(text);
        to.append(text);
    }
}

void JsonField::flag(bool &to) const
{
    take(to, m_value.isBool() ? std::optional(m_value.toBool()) : std::nullopt,
         QStringLiteral("true | false"));
}

void JsonField::numbers(QList<int> &to, Bounds bounds) const
{
    if (m_value.isUndefined())
        return;
    to.clear();
    for (const JsonField &entry : entries()) {
        int number = bounds.least;
        entry.number(number, bounds);
        to.append(number);
    }
}

void JsonField::hundredths(Hundredths &to, Bounds bounds) const
{
    take(to, hundredthsIn(m_value, bounds),
         Text::tr("a number from %1 to %2 with at most two decimals, a fraction as text")
             .arg(bounds.least)
             .arg(bounds.most));
}

void JsonField::date(QDate &to) const
{
    take(to, parseDate(m_value.toString()), Text::tr("a date such as \"2026-09-01\""));
}

void JsonField::weekday(int &to) const
{
    take(to, parseWeekday(m_value.toString()), Text::tr("a weekday such as 周三"));
}

void JsonField::weekdays(WeekdaySet &to) const
{
    take(to, WeekdaySet::parse(m_value.toString()), Text::tr("weekdays such as 周一至周五"));
}

std::optional<int> JsonField::numberIn(const QJsonValue &value, Bounds bounds)
{
    const auto whole = wholeIn(value);
    if (!whole || *whole < bounds.least || *whole > bounds.most)
        return std::nullopt;
    return static_cast<int>(*whole);
}

std::optional<Money> JsonField::moneyIn(const QJsonValue &value)
{
    const auto amount = Money::parse(value.toString());
    return amount && *amount >= Money() ? amount : std::nullopt;
}

std::optional<int> JsonField::minutesIn(const QJsonValue &value)
{
    return parseMinutes(value.toString());
}

QString JsonField::numberForm(Bounds bounds)
{
    return Text::tr("a whole number from %1 to %2").arg(bounds.least).arg(bounds.most);
}

QString JsonField::moneyForm()
{
    return Text::tr("an amount in yuan of at least zero, as text such as \"2.30\"");
}

QString JsonField::minutesForm()
{
    return Text::tr("a time of day such as \"18:15\"");
}

QString JsonField::gradesForm()
{
    return Text::tr("grades such as \"1-2\" or \"1,3\"");
}

QString JsonField::slotsForm()
{
    return Text::tr("slots of the week such as \"周一至周五1-2\"");
}

QString JsonField::objectForm()
{
    return Text::tr("an object {…}");
}

QString JsonField::listForm()
{
    return Text::tr("a list […]");
}

QList<JsonField> JsonField::entries() const
{
    if (!m_value.isArray()) {
        refuse(listForm());
        return {};
    }
    QList<JsonField> fields;
    const QJsonArray list = m_value.toArray();
    for (const QJsonValue value : list) {
        const QString path = QStringLiteral("%1[%2]").arg(m_path).arg(fields.size());
        fields.append(JsonField(value, path, *m_findings));
    }
    return fields;
}

void JsonField::refuse(const QString &expected) const
{
    m_findings->append(
        {{}, m_path, Text::tr("This value is not understood."), foundText(m_value), expected});
}

JsonObject::JsonObject(QJsonObject object, QString path, Findings &findings)
    : m_object(std::move(object)), m_path(std::move(path)), m_findings(&findings)
{
}

JsonField JsonObject::required(QStringView name)
{
    if (!m_object.contains(name)) {
        m_findings->append(
            {{}, pathOf(name), Text::tr("This field is missing."), {}, Text::tr("a value")});
    }
    return optional(name);
}

JsonField JsonObject::optional(QStringView name)
{
    m_known.append(name.toString());
    const QJsonValue value =
        m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
    return {value, pathOf(name), *m_findings};
}

void JsonObject::refuseOthers() const
{
    for (const QString &name : m_object.keys()) {
        if (m_known.contains(name))
            continue;
        m_findings->append({{},
                            pathOf(name),
                            Text::tr("A scheme has no such field here."),
                            name,
                            m_known.join(QStringLiteral(", "))});
    }
}

QString JsonObject::pathOf(QStringView name) const
{
    return m_path.isEmpty() ? name.toString() : QStringLiteral("%1.%2").arg(m_path, name);
}

} // namespace kehou
