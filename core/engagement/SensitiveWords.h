// SPDX-License-Identifier: Apache-2.0
// What is known of few people and can harm them when it is known (D2 of intersectionality.md §6): sexual orientation, gender
// reassignment, HIV, abuse, immigration.
#pragma once
#include <QString>

namespace dueregard {

/// Whether a text names any of it, in English.
bool saysSensitive(const QString &text);
/// Whether the id of a characteristic or group of a pack does.
bool isSensitiveGroup(const QString &group);

} // namespace dueregard
