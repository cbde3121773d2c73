// SPDX-License-Identifier: Apache-2.0
// The least that Qt does for a window: what the start of the program is compared with.
#include "app/StartupProbe.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    new dueregard::StartupProbe(window);
    window.show();
    return QApplication::exec();
}
