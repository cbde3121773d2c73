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

/// The question whom the present rule names.
inline const QString ruleGroupsQuestion = QStringLiteral("about.rule_groups");
/// Groups that the present rule names (about.rule_groups): affected by definition.
QStringList namedByRule(const Assessment &assessment);

/// The impact row that says what happens to a group: its own, or one about everybody who shares its characteristic, unless that
/// one finds no effect. Null when there is none.
const Impact *impactRowOf(const QString &group, const Assessment &assessment, const Pack &pack);
/// Of some groups, those without such a row, each once.
QStringList withoutImpactRow(const QStringList &groups, const Assessment &assessment, const Pack &pack);
/// What a new row about a group holds: whom it is about, and nothing else. What happens to them is the officer's to say.
QMap<QString, Value> impactRowFor(const QString &group, const Pack &pack);
/// Ids of the rows about a group that hold nothing else, and that nothing refers to: as they were made.
QStringList untouchedImpactRows(const QString &group, const Assessment &assessment, const Pack &pack);

/// For each characteristic that is raised, why: labels of the features, and the group that the rule names. Keys are ids of
/// characteristics.
QMap<QString, QStringList> raisedCharacteristics(const Assessment &assessment, const Pack &pack);

} // namespace dueregard
