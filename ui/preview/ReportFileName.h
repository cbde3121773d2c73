// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

#include <QString>

namespace dueregard {

/// "reference – title – version.pdf" with `parts` ("Action plan") before the version: a name that every platform can store,
/// at most 120 characters without its folder. Empty parts are left out; `fallback` is used when nothing is left.
QString reportFileName(const Assessment &assessment, const QStringList &parts, const QString &version, const QString &fallback);

/// The same text without what some platform refuses in a file name.
QString asFileName(const QString &text);

} // namespace dueregard
