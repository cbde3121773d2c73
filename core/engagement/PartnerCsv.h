// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// The partner directory as CSV (RFC 4180, UTF-8): name, speaks_for, groups, led_by, languages, area, contact_role, fee_terms,
/// asked_on, asked_for; groups are ids joined by a semicolon. What a spreadsheet would take for a formula is written with an
/// apostrophe before it, and read without.
QByteArray writePartners(const QList<Partner> &partners);

/// What a table holds, and what the officer should know of how it was read.
struct PartnerTable {
    QList<Partner> partners; ///< with new ids
    QString encoding;        ///< taken when it was not UTF-8: "Windows-1252", "UTF-16"
    QString dayFirst;        ///< the first date in figures that was not ISO: its day was taken to come first
};

/// Reads a table as a spreadsheet saves it: decodeText(), with commas, semicolons or tabs between cells. Columns may come in any order,
/// by their ids or by the labels of the form; only "name" is needed; unknown columns become extra fields. Groups and choices may be given
/// by their labels ("Women", "Yes"), and dates as people in Britain write them. BadInput names line and column of everything that is not
/// understood; then nothing of the table is given.
Result<PartnerTable> readPartners(const QByteArray &csv, const Pack &pack, const QString &language, const QString &bodyType);

} // namespace dueregard
