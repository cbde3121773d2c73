// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/storage/SaveBatch.h"

#include <QObject>

namespace dueregard {

/// Where a session sends what is to be written. The register's writer thread is the real one; tests use their own.
/// All signals arrive on the thread that called submit().
class RegisterWriter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Queues the batch and returns at once. Batches are committed in order, each in one transaction.
    virtual void submit(SaveBatch batch) = 0;
    /// Waits until everything submitted so far is on disk or has failed, at most `milliseconds`. For quit and logout only:
    /// it blocks the calling thread but runs no event loop. False when time ran out or a batch failed.
    virtual bool drain(int milliseconds) = 0;

signals:
    /// The batch is on disk: emitted only after COMMIT succeeded.
    void saved(quint64 batch, const QDateTime &at);
    /// Nothing of the batch was written. It may be submitted again.
    void failed(quint64 batch, const dueregard::Error &error);
};

} // namespace dueregard
