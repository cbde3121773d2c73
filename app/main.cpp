// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"
#include "app/Composition.h"
#include "app/StartupProbe.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

using namespace dueregard;

namespace {

/// Whether there is somewhere to open a window, as far as can be told before Qt tries.
bool isDisplayNamed()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

[[noreturn]] void endWithoutDisplay()
{
    std::fputs("dueregard: there is no display here that a window can be opened on.\n"
               "At a desktop, start it from there; over a remote connection, forward the display (ssh -X).\n"
               "Without any display, use the command line: dueregard-cli --help\n",
               stderr);
    std::fflush(stderr);
    std::_Exit(1); // nothing is open yet, and leaving main() would need an application
}

/// While the application is made: Qt would end the program by an abort, in words for programmers, when it reaches no display.
void endInPlainWords(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        endWithoutDisplay();
    if (type == QtCriticalMsg)
        std::fputs(qPrintable(message + u'\n'), stderr);
}

} // namespace

int main(int argc, char **argv)
{
    const CommandLine line = CommandLine::read(argc, argv);
    if (line.help || line.version) {
        std::fputs(qPrintable(line.help ? CommandLine::helpText() : QStringLiteral("dueregard " DUEREGARD_VERSION "\n")), stdout);
        return 0;
    }
    if (!line.wrong.isEmpty()) {
        std::fputs(qPrintable(QStringLiteral("dueregard: “%1” is not known. Try dueregard --help.\n").arg(line.wrong)), stderr);
        return 2;
    }

    if (!line.namesPlatform && !isDisplayNamed())
        endWithoutDisplay();
    const QtMessageHandler usual = qInstallMessageHandler(endInPlainWords);
    QApplication app(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(QStringLiteral("dueregard"));
    QApplication::setApplicationDisplayName(QString()); // the window titles say it themselves
    QApplication::setApplicationVersion(QStringLiteral(DUEREGARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("dueregard"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    QTranslator qtWords;
    if (qtWords.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    QTranslator ourWords;
    // English has a file, too: it holds the plurals.
    if (ourWords.load(QLocale::system(), QStringLiteral("dueregard"), QStringLiteral("_"), QStringLiteral(":/translations"))
        || ourWords.load(QStringLiteral(":/translations/dueregard_en.qm")))
        QApplication::installTranslator(&ourWords);

    Theme::install(app);
    Composition program;
    program.start(line.registerPath);
    if (line.exitAfterStartup)
        new StartupProbe(program.window());
    program.window().show();
    return QApplication::exec();
}
