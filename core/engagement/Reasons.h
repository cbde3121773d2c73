// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RichText.h"

namespace dueregard {

/// Whether a text can be a reason at all: three words. It says nothing about whether the reason is good; "x", "n/a" and "none"
/// are no reasons, and a point that only a reason lifts stays.
bool isReason(const QString &text);
bool isReason(const RichText &text);

/// Whether a text can name a post or a person: two words ("Director of place"), so that "x" accepts no risk.
bool isNamedPost(const QString &text);

} // namespace dueregard
