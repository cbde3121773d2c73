// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RichText.h"

namespace dueregard {

bool isRightToLeft(const QString &language);

/// In which direction a paragraph runs, the same in every format: as its first letter that has a direction, or `otherwise`
/// when there is none. A passage in a language that runs from right to left may begin with a name in Latin letters: then its
/// language decides.
bool isRightToLeft(const Runs &runs, bool otherwise);

} // namespace dueregard
