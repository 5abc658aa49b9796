// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace kehou
{

// The words after the verb: positional ones in order, options by name without dashes. A flag that
// takes no value stands there with an empty one.
class Arguments
{
public:
    // Options are given as "seed" (takes a value) or "json!" (takes none).
    struct Form {
        int least = 0;
        int most = 0;
        QStringList options;
    };
    // Nothing, and the reason in wrong, if the words do not fit the form.
    [[nodiscard]] static std::optional<Arguments> parse(const QStringList &words, const Form &form,
                                                        QString &wrong);

    [[nodiscard]] QString at(int index) const { return m_positional.value(index); }
    [[nodiscard]] bool has(const QString &name) const { return m_options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_repeated.value(name); }

private:
    QStringList m_positional;
    QMap<QString, QString> m_options;
    QMap<QString, QStringList> m_repeated;
};

} // namespace kehou
