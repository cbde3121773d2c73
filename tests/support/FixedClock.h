// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"

#include <QTimeZone>

namespace dueregard::test {

/// A clock that stands still until it is told. It starts on Sunday 22 November 2026 at 14:02 UTC, and its officer's wall
/// shows the same date as UTC, wherever the test runs.
class FixedClock final : public Clock {
public:
    FixedClock() = default;
    explicit FixedClock(const QDateTime &nowUtc) : m_now(nowUtc.toUTC()) {}

    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_now.date(); }

    void set(const QDateTime &nowUtc) { m_now = nowUtc.toUTC(); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(14, 2), QTimeZone::utc()).toUTC();
};

} // namespace dueregard::test
