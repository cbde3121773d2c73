// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/ChangeLog.h"

namespace dueregard {

// What the recovery spool keeps of the batches of one assessment: one batch that holds each wording once, however often it
// could not be saved. It is read by `EarlierWords`, never written into a register as it stands.

/// Adds `later` to `kept`, both of one assessment: of each field and record the last wording, of each field's entries in the
/// change log one (a wording from the first, without the wording after it, which the field has; of marks and states the last).
/// The head and the next thing, which nobody typed, are left out.
void addTo(SaveBatch &kept, const SaveBatch &later);

/// Takes out what the scope covers, as a purge does in a register: with `kept`, wordings other than that one. True when there
/// was anything.
bool eraseFrom(SaveBatch &batch, const PurgeScope &scope);

/// Whether there is nothing in it that an officer did.
bool holdsNothing(const SaveBatch &batch);

} // namespace dueregard
