// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>

namespace dueregard {

/// The thresholds between which an organisation may choose (D1): counts below the one it chose are withheld.
inline constexpr std::array<int, 4> smallNumberChoices{3, 5, 8, 10};

} // namespace dueregard
