// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// A step of the proposal as people meet it who share several groups (intersectionality.md §7.7).
struct JourneyStep {
    QString barrierId;
    QString title;
    int worst = 0;                      ///< 0–3: the highest rating of any member
    QList<QPair<QString, int>> members; ///< group id and rating, of those rated above 0
    /// Where people drop out: the first step at which somebody is shut out (3), or none.
    bool dropsOut = false;
};

/// The barriers in the order of the journey, with what each means to the members of a combination. Empty when no member is
/// rated anywhere.
QList<JourneyStep> journeyOf(const Intersection &intersection, const Assessment &assessment);

} // namespace dueregard
