// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "ui/theme/Tokens.h"

#include <QString>

namespace dueregard {

/// A state of an assessment as the officer reads it. Never the words of step states (ui.md §5).
struct StateWords {
    QString word;
    Tone tone;
    QString icon;
};

StateWords wordsOf(AssessmentState state);

/// "17 December 2026"; a partial date as far as it goes; anything else as it is.
QString longDate(const QString &storedDate);

/// "25 days left", "Today", "3 days ago".
QString daysLeft(QDate date, QDate today);

} // namespace dueregard
