// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/SaveBatch.h"

namespace dueregard {

/// A batch as bytes (CBOR), for the recovery file. Every value carries its kind, so that reading needs no pack. The one
/// member that does not travel is `create`: a new assessment is written at once or not at all.
QByteArray toBytes(const SaveBatch &batch);
/// BadInput when the bytes are not a whole batch.
Result<SaveBatch> batchFromBytes(const QByteArray &bytes);

} // namespace dueregard
