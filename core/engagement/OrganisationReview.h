// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// "Review your practice" (S8-5): engagement over many assessments, for one page.
struct OrganisationReview {
    int assessments = 0;
    int withEngagement = 0;           ///< with any activity or finding
    QMap<QString, int> levelsPlanned; ///< level → rows of plans and assessments
    QMap<QString, int> levelsReached; ///< level or warning rung → rows of plans
    int fellShort = 0;                ///< rows that reached less than was planned
    int findings = 0, answered = 0, fedBack = 0, changed = 0;
    double planned = 0, spent = 0; ///< pounds
    QStringList neverEngaged;      ///< characteristics with a negative effect somewhere, and nowhere heard; in the pack's order
    QMap<QString, int> unheard;    ///< characteristic → assessments in which people were worse off and unheard
    struct Asked {
        QString partner;
        int times = 0; ///< in twelve months
    };
    QList<Asked> mostAsked; ///< the most often first; only those asked at all
    struct Score {
        QString assessment;
        QDate on;
        double overall = 0;
        QString weakest;
    };
    QList<Score> readiness; ///< by date: the trend
};

/// Assessments on the Deleted list are left out. `pack` names the characteristics.
OrganisationReview reviewOrganisation(const QList<const Assessment *> &assessments, const Pack &pack, QDate today);

} // namespace dueregard
