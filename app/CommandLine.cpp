// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"

namespace dueregard {

CommandLine CommandLine::read(int argc, char **argv)
{
    CommandLine line;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            line.help = true;
        else if (argument == QLatin1String("--version") || argument == QLatin1String("-v"))
            line.version = true;
        else if (argument == QLatin1String("--exit-after-startup"))
            line.exitAfterStartup = true;
        else if (argument == QLatin1String("-platform") || argument == QLatin1String("-style")) {
            line.namesPlatform = line.namesPlatform || argument == QLatin1String("-platform");
            ++i; // Qt's own, with a value
        } else if (!argument.startsWith(u'-') && line.registerPath.isEmpty())
            line.registerPath = argument;
        else
            line.wrong = argument;
    }
    return line;
}

QString CommandLine::helpText()
{
    return QStringLiteral("Due Regard " DUEREGARD_VERSION ": writes Equality Impact Assessments.\n\n"
                          "  dueregard [REGISTER.eqia]   opens a register; without one, that of last time\n"
                          "  dueregard --version         prints the version\n"
                          "  dueregard --help            prints this\n\n"
                          "dueregard-cli works without a display.\n");
}

} // namespace dueregard
