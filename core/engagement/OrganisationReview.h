// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/PartnerDirectory.h"
#include "core/pack/Pack.h"

#include <QSet>

namespace dueregard {

/// "Review your practice" (S8-5): engagement over many assessments, for one page.
struct OrganisationReview {
    int assessments = 0;
    int withEngagement = 0;           ///< with any activity or finding
    QMap<QString, int> levelsPlanned; ///< level → rows of plans and assessments
    QMap<QString, int> levelsReached; ///< level or warning rung → rows of plans
    int fellShort = 0;                ///< rows that reached less than was planned
    int findings = 0, answered = 0, fedBack = 0, changed = 0;
    int loopsClosed = 0;           ///< assessments in which all that people said is answered and the answers went back
    int loopsOverdue = 0;          ///< assessments in which answers are owed after the day on which they were due
    double planned = 0, spent = 0; ///< pounds
    QStringList neverEngaged;      ///< characteristics with a negative effect somewhere, and nowhere heard; in the pack's order
    QMap<QString, int> unheard;    ///< characteristic → assessments in which people were worse off and unheard
    PartnerDirectory partners;
    struct Asked {
        QString partner;
        int times = 0; ///< in twelve months
        int assessments = 0;
    };
    QList<Asked> mostAsked; ///< the most often first; only those asked at all
    struct Score {
        QString assessment; ///< id
        QString title;
        QDate on;
        double overall = 0;
        QString weakest;
    };
    QList<Score> readiness; ///< by date: the trend
    /// S8-6: a lasting place for lived experience.
    struct Structure {
        QString assessment; ///< title of the assessment that records it
        StandingStructure structure;
    };
    QList<Structure> structures;
    int trainings = 0, trainingsDone = 0; ///< S8-8
    double trainingHours = 0, trainingCost = 0;
    /// One assessment.
    struct Line {
        QString id, reference, title;
        QString planned, reached; ///< level of the whole assessment
        int findings = 0, answered = 0, fedBack = 0;
        bool overdue = false;
        QStringList unheard; ///< characteristics, in the pack's order
        double planned_cost = 0, spent = 0;
    };
    QList<Line> lines; ///< in the order in which they were added
};

/// Makes the review of assessments that come one at a time, so that a whole register need not be in memory.
class OrganisationReviewer {
public:
    explicit OrganisationReviewer(QDate today) : m_today(today) {}

    /// `pack` is the assessment's own. Assessments on the Deleted list are left out, except that partners remember them.
    void add(const Assessment &assessment, const Pack &pack);
    /// `pack` gives the characteristics their order.
    OrganisationReview result(const Pack &pack) const;

private:
    QDate m_today;
    OrganisationReview m_review;
    QSet<QString> m_worse, m_heard;
};

OrganisationReview reviewOrganisation(const QList<const Assessment *> &assessments, const Pack &pack, QDate today);

} // namespace dueregard
