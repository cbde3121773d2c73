// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/pack/PackLibrary.h"
#include "core/report/OrganisationReview.h"
#include "core/report/RegisterReport.h"
#include "core/storage/Register.h"

#include <functional>

namespace dueregard {

/// The print set `register` or `cumulative` of a whole register (profile.set; Refused for any other): every assessment that is
/// not on the Deleted list. One assessment at a time is in memory, whatever the register holds. May be called on any thread
/// while the register is open; `packs` and `clock` are used on that thread only. Cancelled when `goOn` says no.
Result<ReportDocument> registerDocument(const Register &source, PackLibrary &packs, const ReportProfile &profile, const Clock &clock,
                                        const std::function<bool()> &goOn = {});

/// How the whole organisation listens (S8-5), with all assessments added; of those on the Deleted list only what partners were asked. As
/// careful with memory and threads as registerDocument(). Cancelled when `goOn` says no.
Result<OrganisationReviewer> reviewRegister(const Register &source, PackLibrary &packs, QDate today, const std::function<bool()> &goOn = {});

} // namespace dueregard
