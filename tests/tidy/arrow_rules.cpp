// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <QMap>

namespace kehou::tidy
{

namespace
{

// The house and all that the parts of it may see beside themselves.
[[nodiscard]] const QMap<QString, QStringList> &arrows()
{
    static const auto map = [] {
        const auto list = [](const char *names) {
            return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
        };
        QMap<QString, QStringList> seen;
        seen[QStringLiteral("core/base")] = {};
        seen[QStringLiteral("core/platform")] = list("core/base");
        seen[QStringLiteral("core/search")] = list("core/base");
        seen[QStringLiteral("core/sheet")] = list("core/base core/platform");
        seen[QStringLiteral("core/rules")] = list("core/base");
        seen[QStringLiteral("core/demo")] = list("core/base core/rules");
        seen[QStringLiteral("core/schemes")] = list("core/base core/rules");
        seen[QStringLiteral("core/storage")] = list("core/base core/platform core/rules");
        seen[QStringLiteral("core/documents")] = list("core/base core/rules");
        seen[QStringLiteral("core/exchange")] = list("core/base core/rules core/sheet");
        seen[QStringLiteral("core/paper")] =
            list("core/base core/platform core/documents core/sheet");
        seen[QStringLiteral("core/office")] =
            list("core/base core/rules core/demo core/schemes core/storage core/documents "
                 "core/exchange core/sheet");
        seen[QStringLiteral("translations")] = {};
        seen[QStringLiteral("ui")] = list("core/base core/rules core/schemes core/search "
                                          "core/office core/documents core/exchange core/paper "
                                          "core/sheet translations");
        seen[QStringLiteral("app/kehou")] =
            seen[QStringLiteral("ui")] + list("ui core/demo core/platform");
        seen[QStringLiteral("app/kehou-cli")] = seen[QStringLiteral("ui")] + list("core/platform");
        return seen;
    }();
    return map;
}

// The part of the house that a path lies in; empty for tests, which see everything.
[[nodiscard]] QString partOf(const QString &path)
{
    for (const QString &part : arrows().keys()) {
        if (path.startsWith(part + u'/'))
            return part;
    }
    return {};
}

struct Include {
    QString path;
    int line;
};

[[nodiscard]] QList<Include> includes(const SourceFile &file)
{
    static const QRegularExpression form(QStringLiteral("^#include \"([^\"]+)\""));
    QList<Include> list;
    const QStringList lines = file.text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const auto match = form.match(lines[line]);
        if (match.hasMatch())
            list.append({match.captured(1), line + 1});
    }
    return list;
}

[[nodiscard]] QString breach(const SourceFile &file, const Include &include)
{
    return QStringLiteral("%1:%2: sees %3").arg(file.path).arg(include.line).arg(include.path);
}

[[nodiscard]] QStringList wrongArrows(const SourceFiles &files)
{
    QStringList breaches;
    for (const SourceFile &file : files) {
        const QString part = partOf(file.path);
        if (part.isEmpty() || !file.isCpp())
            continue;
        for (const Include &include : includes(file)) {
            const QString other = partOf(include.path);
            if (other != part && !arrows()[part].contains(other))
                breaches.append(breach(file, include));
        }
    }
    return breaches;
}

// A folder of the core that the map above does not know would see whatever it likes.
[[nodiscard]] QStringList unknownParts(const SourceFiles &files)
{
    QStringList breaches;
    for (const SourceFile &file : files) {
        const bool house = file.isIn(QStringLiteral("core")) || file.isIn(QStringLiteral("app"));
        if (file.isCpp() && house && partOf(file.path).isEmpty())
            breaches.append(file.path + QStringLiteral(": lies in no known part"));
    }
    return breaches;
}

// Includes start at the project's folder; only what Qt's moc made stands beside its source.
[[nodiscard]] QStringList unrootedIncludes(const SourceFiles &files)
{
    static const QRegularExpression rooted(
        QStringLiteral("^(app|core|tests|translations|ui)/|\\.moc$"));
    QStringList breaches;
    for (const SourceFile &file : files) {
        if (!file.isCpp())
            continue;
        for (const Include &include : includes(file)) {
            if (!rooted.match(include.path).hasMatch())
                breaches.append(breach(file, include));
        }
    }
    return breaches;
}

// A page is shown by the shell and knows no other page; widgets, models and tasks know neither.
[[nodiscard]] QStringList pagesThatSeeOthers(const SourceFiles &files)
{
    static const QRegularExpression page(QStringLiteral("^ui/pages/([a-z]+)/"));
    static const QRegularExpression plain(QStringLiteral("^ui/(widgets|models|tasks)/"));
    static const QRegularExpression above(QStringLiteral("^ui/(pages|shell)/"));
    QStringList breaches;
    for (const SourceFile &file : files) {
        const auto own = page.match(file.path);
        for (const Include &include : file.isCpp() ? includes(file) : QList<Include>()) {
            const auto other = page.match(include.path);
            const bool another =
                own.hasMatch() && other.hasMatch() && own.captured(1) != other.captured(1);
            const bool upwards =
                plain.match(file.path).hasMatch() && above.match(include.path).hasMatch();
            if (another || upwards)
                breaches.append(breach(file, include));
        }
    }
    return breaches;
}

[[nodiscard]] SourceFiles including(const char *path, const char *included)
{
    return {{QString::fromLatin1(path),
             QStringLiteral("#include \"%1\"\n").arg(QString::fromLatin1(included))}};
}

} // namespace

QList<TidyRule> arrowRules()
{
    return {{"each part of the house sees only what it may see", wrongArrows,
             including("core/rules/fees/bill.cpp", "core/storage/database.h"),
             including("core/rules/fees/bill.cpp", "core/base/money.h")},
            {"each part of the house is known",
             unknownParts,
             {{QStringLiteral("core/utils/all.cpp"), {}}},
             {{QStringLiteral("core/base/money.cpp"), {}}}},
            {"includes start at the project's folder", unrootedIncludes,
             including("core/base/money.cpp", "money.h"),
             including("core/base/money.cpp", "core/base/money.h")},
            {"pages know no other page", pagesThatSeeOthers,
             including("ui/pages/fees/fees_page.cpp", "ui/pages/menu/menu_page.h"),
             including("ui/pages/fees/fees_page.cpp", "ui/pages/fees/bill_model.h")}};
}

} // namespace kehou::tidy
