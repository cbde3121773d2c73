// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/domain/Assessment.h"

namespace dueregard {

/// The partner directory as CSV (RFC 4180, UTF-8): name, speaks_for, groups, led_by, languages, area, contact_role, fee_terms,
/// asked_on, asked_for; groups are ids joined by a semicolon. What a spreadsheet would take for a formula is written with an
/// apostrophe before it, and read without.
QByteArray writePartners(const QList<Partner> &partners);

/// Partners with new ids. Columns may come in any order, only "name" is needed; unknown columns become extra fields. BadInput
/// names the line.
Result<QList<Partner>> readPartners(const QByteArray &csv);

} // namespace dueregard
