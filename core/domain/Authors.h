// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// Whether an entry is for the author: the lead officer, by role, by name, or, where neither entry has a name, by job title.
bool isAuthor(const Assessment &assessment, const Person &person);
bool isAuthor(const Assessment &assessment, const SignOff &approval);

} // namespace dueregard
