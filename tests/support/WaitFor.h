// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>

namespace dueregard::test {

/// Lets events come until `condition` holds, but no longer than that many milliseconds; gives what holds then.
template<class Condition>
bool waitFor(Condition condition, int milliseconds = 5'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

} // namespace dueregard::test
