// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kehou-cli/arguments.h"

#include <QCoreApplication>

namespace kehou
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

std::optional<Arguments> Arguments::parse(const QStringList &words, const Form &form,
                                          QString &wrong)
{
    Arguments arguments;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (!word.startsWith(u"--")) {
            arguments.m_positional.append(word);
            continue;
        }
        const QString name = word.mid(2);
        const bool flag = form.options.contains(name + u'!');
        if (!flag && !form.options.contains(name)) {
            wrong = Text::tr("The option %1 is not known here.").arg(word);
            return std::nullopt;
        }
        if (!flag && at + 1 >= words.size()) {
            wrong = Text::tr("The option %1 needs a value.").arg(word);
            return std::nullopt;
        }
        const QString value = flag ? QString() : words[++at];
        arguments.m_options.insert(name, value);
        arguments.m_repeated[name].append(value);
    }
    const auto count = static_cast<int>(arguments.m_positional.size());
    if (count < form.least || count > form.most) {
        wrong = count < form.least
                    ? Text::tr("Something is missing after the verb.")
                    : Text::tr("\"%1\" is one word too many.").arg(arguments.at(form.most));
        return std::nullopt;
    }
    return arguments;
}

} // namespace kehou
