// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"

namespace dueregard {

/// The moment of a request, because the program's clock may not be read on another thread.
class StoppedClock final : public Clock {
public:
    StoppedClock(const QDateTime &nowUtc, QDate today) : m_now(nowUtc), m_today(today) {}
    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_today; }

private:
    QDateTime m_now;
    QDate m_today;
};

} // namespace dueregard
