// SPDX-License-Identifier: Apache-2.0
// What a proposal does that people feel (S5-1), and whom the present rule names (S5-2): both say who is likely to be affected
// before anybody has rated anything.
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// A feature of the proposal that the officer ticked, with those whom it usually hits and the level that it usually needs.
struct ScopingTrigger {
    QString id;
    QString label;
    QStringList groups; ///< characteristics or groups of the pack
    int level = 1;      ///< 1–6
};

/// Those ticked in "about.features". Groups and level are the pack's words "trigger.<id>": "2: age, disability"; a feature
/// without such a word raises nobody.
QList<ScopingTrigger> scopingTriggers(const Assessment &assessment, const Pack &pack);

/// Groups that the present rule names (about.rule_groups): affected by definition.
QStringList namedByRule(const Assessment &assessment);

/// For each characteristic that is raised, why: labels of the features, and the group that the rule names. Keys are ids of
/// characteristics.
QMap<QString, QStringList> raisedCharacteristics(const Assessment &assessment, const Pack &pack);

} // namespace dueregard
