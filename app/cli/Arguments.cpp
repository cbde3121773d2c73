// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Arguments.h"

namespace dueregard::cli {

Result<Arguments> Arguments::parse(const QStringList &given, const ArgumentForm &form)
{
    Arguments arguments;
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given[i];
        if (onlyPositionals || !word.startsWith(u'-') || word == QLatin1String("-")) {
            arguments.m_positionals += word;
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositionals = true;
            continue;
        }
        const QString name = word.startsWith(QLatin1String("--")) ? word.section(u'=', 0, 0) : word;
        if (arguments.has(name))
            return Failure(ErrorKind::BadInput, QStringLiteral("The option %1 is there twice.").arg(name));
        if (form.flags.contains(name)) {
            const QString value = word.mid(name.size() + 1);
            if (word != name && form.optionalValues.contains(name) && value.isEmpty())
                return Failure(ErrorKind::BadInput, QStringLiteral("The option %1 needs a value after the sign =.").arg(name));
            if (word != name && !form.optionalValues.contains(name))
                return Failure(ErrorKind::BadInput, QStringLiteral("The option %1 takes no value.").arg(name));
            arguments.m_options.insert(name, value);
        } else if (form.options.contains(name)) {
            const bool inside = word.size() > name.size();
            if (!inside && i + 1 >= given.size())
                return Failure(ErrorKind::BadInput, QStringLiteral("The option %1 needs a value.").arg(name));
            const QString value = inside ? word.mid(name.size() + 1) : given[++i];
            if (value.isEmpty())
                return Failure(ErrorKind::BadInput, QStringLiteral("The option %1 needs a value.").arg(name));
            arguments.m_options.insert(name, value);
        } else {
            return Failure(ErrorKind::BadInput, QStringLiteral("There is no option %1 here.").arg(name));
        }
    }
    if (arguments.m_positionals.size() < form.positionals.size())
        return Failure(ErrorKind::BadInput, QStringLiteral("The argument %1 is missing.").arg(form.positionals[arguments.m_positionals.size()]));
    const bool any = !form.optionalPositionals.isEmpty() && form.optionalPositionals.last().endsWith(QStringLiteral("…"));
    const qsizetype most = form.positionals.size() + form.optionalPositionals.size();
    if (!any && arguments.m_positionals.size() > most)
        return Failure(ErrorKind::BadInput, QStringLiteral("There is one argument too many: %1.").arg(arguments.m_positionals[most]));
    for (const QString &option : form.required)
        if (!arguments.has(option))
            return Failure(ErrorKind::BadInput, QStringLiteral("The option %1 is missing.").arg(option));
    return arguments;
}

} // namespace dueregard::cli
