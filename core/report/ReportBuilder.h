// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/pack/Pack.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportProfile.h"

namespace dueregard {

/// Makes the document of a print set from one assessment. Sections, their order and all words come from the pack;
/// section functions are in sections/. Pure: the same assessment, pack, profile and date give the same document.
///
/// Never printed: guidance, comments of the equality lead, contact details of people; in public copies neither internal
/// questions nor names of people unless the profile says so.
namespace ReportBuilder {

/// Refused, naming what exists, when this program does not make the set.
Result<ReportDocument> build(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, const Clock &clock);

} // namespace ReportBuilder

} // namespace dueregard
