// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/fee_edit.h"

#include "core/base/expects.h"
#include "core/base/money_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kehou
{

namespace
{

void set(QJsonObject &object, const QString &field, const std::optional<Money> &amount)
{
    if (amount)
        object.insert(field, plainMoneyText(*amount));
    else
        object.remove(field);
}

void setPrices(QJsonObject &object, const FeeItem &item)
{
    object.insert(QStringLiteral("price"), plainMoneyText(item.price));
    set(object, QStringLiteral("surcharge"),
        item.surcharge.isZero() ? std::nullopt : std::optional(item.surcharge));
    QJsonObject caps;
    set(caps, QStringLiteral("day"), item.caps.day);
    set(caps, QStringLiteral("month"), item.caps.month);
    set(caps, QStringLiteral("term"), item.caps.term);
    if (caps.isEmpty())
        object.remove(QStringLiteral("caps"));
    else
        object.insert(QStringLiteral("caps"), caps);
}

} // namespace

QByteArray withPrices(const QByteArray &schemeJson, const FeeItem &item)
{
    QJsonObject scheme = QJsonDocument::fromJson(schemeJson).object();
    QJsonObject fees = scheme.value(QStringLiteral("fees")).toObject();
    QJsonArray items = fees.value(QStringLiteral("items")).toArray();
    bool found = false;
    for (qsizetype at = 0; at < items.size(); ++at) {
        QJsonObject object = items[at].toObject();
        if (object.value(QStringLiteral("code")).toString() != item.code)
            continue;
        found = true;
        setPrices(object, item);
        items[at] = object;
    }
    KEHOU_EXPECTS(found);
    fees.insert(QStringLiteral("items"), items);
    scheme.insert(QStringLiteral("fees"), fees);
    return QJsonDocument(scheme).toJson(QJsonDocument::Indented);
}

} // namespace kehou
