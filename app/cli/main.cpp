// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BackupCommand.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/DemoCommand.h"
#include "app/cli/ExportCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/IntersectionsCommand.h"
#include "app/cli/LaterCommand.h"
#include "app/cli/LevelCommand.h"
#include "app/cli/ListCommand.h"
#include "app/cli/PackLintCommand.h"
#include "app/cli/RecoverCommand.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/ReportCommand.h"
#include "app/cli/SearchCommand.h"
#include "app/cli/VerifyCommand.h"

#include <QGuiApplication>

#include <memory>
#include <vector>

using namespace dueregard::cli;

namespace {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<DemoCommand>());
    all.push_back(std::make_unique<ListCommand>());
    all.push_back(std::make_unique<ExportCommand>());
    all.push_back(std::make_unique<ImportCommand>());
    all.push_back(std::make_unique<CheckCommand>());
    all.push_back(std::make_unique<LevelCommand>());
    all.push_back(std::make_unique<IntersectionsCommand>());
    all.push_back(std::make_unique<ReportCommand>());
    all.push_back(std::make_unique<RegisterCommand>());
    all.push_back(std::make_unique<SearchCommand>());
    all.push_back(std::make_unique<BackupCommand>());
    all.push_back(std::make_unique<VerifyCommand>());
    all.push_back(std::make_unique<RecoverCommand>());
    all.push_back(std::make_unique<PackLintCommand>());
    return all;
}

void help(const std::vector<std::unique_ptr<Command>> &commands, Console &console)
{
    console.line(QStringLiteral("dueregard-cli: Equality Impact Assessments from the command line\n\nUsage: dueregard-cli COMMAND …\n"));
    for (const auto &command : commands)
        console.line(QStringLiteral("  %1\n      %2").arg(command->usage(), command->summary()));
    console.line(QStringLiteral("\n  --help, --version\n\nExit: 0 yes, 1 no (points that block, nothing found), 2 wrong usage, 3 a file cannot be read or written."));
}

void sayVersion(Console &console)
{
    console.line(QStringLiteral("dueregard-cli " DUEREGARD_VERSION));
}

Exit run(const Command &command, const QStringList &given, Console &console)
{
    if (given.contains(QStringLiteral("--help")) || given.contains(QStringLiteral("-h"))) {
        console.line(QStringLiteral("Usage: dueregard-cli %1\n%2").arg(command.usage(), command.summary()));
        return Exit::Yes;
    }
    if (given.contains(QStringLiteral("--version"))) {
        sayVersion(console);
        return Exit::Yes;
    }
    if (!command.isHere())
        return command.run({}, console);
    const auto arguments = Arguments::parse(given, command.form());
    if (!arguments)
        return console.usage(QStringLiteral("%1\nUsage: dueregard-cli %2").arg(arguments.error().message, command.usage()));
    return command.run(*arguments, console);
}

Exit dispatch(const Command *command, const QStringList &arguments, const std::vector<std::unique_ptr<Command>> &commands, Console &console)
{
    const QString first = arguments.value(1);
    if (command)
        return run(*command, arguments.mid(2), console);
    if (first == QLatin1String("--version")) {
        sayVersion(console);
        return Exit::Yes;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        help(commands, console);
        return Exit::Yes;
    }
    return console.usage((first.isEmpty() ? QStringLiteral("Say what to do.") : QStringLiteral("There is no command \"%1\".").arg(first))
                         + QStringLiteral(" See dueregard-cli --help."));
}

/// Qt's own remarks ("XDG_RUNTIME_DIR not set") are nothing to the person: what goes wrong comes back as an Error.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        Console().say(message);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(dropRemarks);
    const auto commands = allCommands();
    const Command *command = nullptr;
    for (const auto &known : commands)
        if (argc > 1 && known->name() == QString::fromLocal8Bit(argv[1]))
            command = known.get();

    // Fonts need the GUI library, but never a display.
    std::unique_ptr<QCoreApplication> app;
    if (command && command->needsFonts()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("Due Regard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUEREGARD_VERSION));

    Console console;
    Exit exit = dispatch(command, QCoreApplication::arguments(), commands, console);
    if (!console.finish() && exit != Exit::Usage) {
        console.say(QStringLiteral("dueregard-cli: The output could not be written."));
        exit = Exit::File;
    }
    return int(exit);
}
