// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard::test {

/// An invented assessment about visitor parking permits, about half written: evidence, a gap, two things people said, six
/// impacts in every direction, two actions. Ids of records are short words ("carer", "order_records").
Assessment sampleAssessment();

} // namespace dueregard::test
