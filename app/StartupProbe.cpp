// SPDX-License-Identifier: Apache-2.0
#include "app/StartupProbe.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace dueregard {

namespace {
long proportionalSetSize()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("\nPss:");
    return at < 0 ? 0 : text.mid(at + 5, 40).trimmed().split(' ').first().toLong();
}
} // namespace

StartupProbe::StartupProbe(QWidget &window) : QObject(&window)
{
    window.installEventFilter(this);
}

bool StartupProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_painted && event->type() == QEvent::Paint) {
        m_painted = true;
        // Painted and back in the event loop: from here on the officer can act.
        QTimer::singleShot(0, this, [] {
            std::printf("ready %ld\n", proportionalSetSize());
            std::fflush(stdout);
            QApplication::exit(0);
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dueregard
