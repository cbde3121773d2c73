// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QDateTime>

namespace dueregard {

/// All time goes through one clock, so that tests can set it. Stored moments are UTC; legal dates are local dates.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// The date on the officer's wall.
    virtual QDate today() const { return nowUtc().toLocalTime().date(); }
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace dueregard
