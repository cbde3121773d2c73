// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// Whether the pack has words in a language ("en", "en-GB"), so that a report can be made in it. A document that says it is
/// in a language holds words of that language: a screen reader reads it out by that (WCAG 3.1.1).
bool speaks(const Pack &pack, const QString &language);

/// The language of a report: the one that is wanted, or the pack's own when it has no words in that.
QString reportLanguage(const Pack &pack, const QString &wanted);

/// Refused, naming the languages there are, when somebody asks for a report in a language without words. Empty is none asked for.
Result<void> checkReportLanguage(const Pack &pack, const QString &asked);

} // namespace dueregard
