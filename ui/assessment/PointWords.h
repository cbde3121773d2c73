// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/rules/ReviewPoint.h"
#include "ui/theme/Tokens.h"

#include <QList>
#include <QString>

namespace dueregard {

/// The one place that turns what the rules noticed into the officer's words and their tone.
struct PointWords {
    QString word; ///< "Before sign-off", "Check", "Worth a thought"
    Tone tone;
};

PointWords wordsOf(Severity severity);

struct PointCount {
    int open = 0;          ///< not answered
    int beforeSignOff = 0; ///< of those, that block
};
PointCount countOf(const QList<ReviewPoint> &points);

/// "7 review points, 1 before sign-off"; "No review points".
QString sentenceOf(const PointCount &count);

} // namespace dueregard
