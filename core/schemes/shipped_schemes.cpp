// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schemes/shipped_schemes.h"

#include "core/schemes/scheme_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShippedSchemes)
};

[[nodiscard]] QStringList shippedIds()
{
    QStringList ids;
    const QDir folder(QStringLiteral(":/schemes"));
    for (const QString &file :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids.append(file.chopped(5));
    return ids;
}

} // namespace

QList<ShippedScheme> shippedSchemes()
{
    QList<ShippedScheme> schemes;
    for (const QString &id : shippedIds()) {
        const auto scheme = readScheme(schemeText(id), id);
        KEHOU_EXPECTS(scheme.ok());
        schemes.append({scheme.value().id, scheme.value().name, scheme.value().source,
                        scheme.value().summary});
    }
    return schemes;
}

QByteArray schemeText(const QString &id)
{
    if (!shippedIds().contains(id))
        return {};
    QFile file(QStringLiteral(":/schemes/%1.json").arg(id));
    const bool opened = file.open(QIODevice::ReadOnly);
    KEHOU_EXPECTS(opened);
    return file.readAll();
}

Result<Scheme> shippedScheme(const QString &id)
{
    const QByteArray text = schemeText(id);
    if (text.isEmpty()) {
        return refuse(Text::tr("There is no scheme %1. These come with the program: %2.")
                          .arg(id, shippedIds().join(QStringLiteral(", "))));
    }
    return readScheme(text, id);
}

} // namespace kehou
