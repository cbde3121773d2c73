// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/exchange/AssessmentJson.h"

namespace dueregard {

/// The demonstration assessments that come with the program: re-keyed from public sources, as far as those give facts.
/// The same files are the test data in tests/data/cases.
class DemoCases {
public:
    /// File names without ".json", sorted.
    static QStringList names();
    /// NotFound for an unknown name.
    static Result<AssessmentJson::Read> read(const QString &name, PackLibrary &packs, const Clock &clock);
};

} // namespace dueregard
