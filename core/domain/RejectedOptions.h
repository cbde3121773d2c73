// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

#include <QSet>

namespace dueregard {

/// Ids of the options that were considered and rejected.
QSet<QString> rejectedOptions(const Assessment &assessment);
/// Whether an impact is of rejected options only: nobody will meet it. One that names no option is of all of them.
bool isOfRejected(const Impact &impact, const QSet<QString> &rejected);

} // namespace dueregard
