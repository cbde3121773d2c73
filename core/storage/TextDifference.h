// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <optional>

namespace dueregard {

/// What turns `from` into `to`: "<kept at the start> <kept at the end> <new middle>". Never cuts a character in two.
QString textDifference(const QString &from, const QString &to);
/// Nothing when `difference` does not fit `from`.
std::optional<QString> applyDifference(const QString &from, const QString &difference);

} // namespace dueregard
