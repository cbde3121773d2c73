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

using namespace dueregard;

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

#if defined(Q_OS_LINUX)
    // Qt would end the program with a page about its plugins.
    if (!line.namesPlatform && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs("dueregard: there is no display here to open a window on. dueregard-cli works without one.\n", stderr);
        return 1;
    }
#endif
    QApplication app(argc, argv);
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
