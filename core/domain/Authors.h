// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// Whether an entry is for the author: the lead officer, by role, by name, or, where neither entry has a name, by job title. Names
/// are the same in other case, with other spaces or a full stop behind.
bool isAuthor(const Assessment &assessment, const Person &person);
bool isAuthor(const Assessment &assessment, const SignOff &approval);
/// The same for a name and job title that an answer gives, such as who authorised a screening.
bool isAuthor(const Assessment &assessment, const QString &name, const QString &jobTitle);

} // namespace dueregard
