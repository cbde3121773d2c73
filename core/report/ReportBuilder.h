// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/pack/Pack.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportMaterial.h"
#include "core/report/ReportProfile.h"

namespace dueregard {

/// Makes the document of a print set from one assessment. Sections, their order and all words come from the pack;
/// section functions are in sections/. Pure: the same assessment, pack, profile, date and material give the same document.
///
/// A public copy is made from PublicCopy::of, and from nothing else. Never printed: guidance; quotes without consent; in
/// public copies what PublicCopy takes out.
namespace ReportBuilder {

/// Refused, naming what exists, for `register` and `cumulative`, which RegisterReport makes from many assessments.
/// `material` is for the audit set; without it that set says what was not at hand.
Result<ReportDocument> build(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, const Clock &clock,
                             const ReportMaterial *material = nullptr);

/// The sheet for the officer: what the public copy of this profile leaves out or changes, and why. Marked as internal.
ReportDocument leftOutSheet(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, const Clock &clock);

} // namespace ReportBuilder

} // namespace dueregard
