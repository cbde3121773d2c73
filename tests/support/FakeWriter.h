// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/RegisterWriter.h"

#include <optional>

namespace dueregard::test {

/// A register writer in memory: keeps what it was given, and saves or fails when the test says so.
class FakeWriter final : public RegisterWriter {
    Q_OBJECT
public:
    using RegisterWriter::RegisterWriter;

    void submit(SaveBatch batch) override;
    bool drain(int milliseconds) override;

    /// Answers every waiting batch: saved at `at`, or failed.
    void saveAll(const QDateTime &at);
    void failAll(const Error &error);

    QList<SaveBatch> submitted;         ///< everything ever given
    bool immediate = false;             ///< answer each batch as it comes

private:
    QList<quint64> m_waiting;
};

} // namespace dueregard::test
