// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/RegisterWriter.h"

namespace dueregard {

/// The writer of a register that is open for reading: a session that could change anything never gets it.
class DeadWriter final : public RegisterWriter {
    Q_OBJECT
public:
    using RegisterWriter::RegisterWriter;
    void submit(SaveBatch batch) override
    {
        emit failed(batch.id, Error{.kind = ErrorKind::ReadOnly, .message = QStringLiteral("This register is open for reading only."), .place = {}, .advice = {}});
    }
    bool drain(int) override { return true; }
};

} // namespace dueregard
