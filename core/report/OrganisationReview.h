// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/PartnerDirectory.h"
#include "core/pack/Pack.h"
#include "core/report/RareCombinations.h"

#include <QSet>

namespace dueregard {

struct CoverageRow;

/// "Review your practice" (S8-5): engagement over many assessments, for one page.
struct OrganisationReview {
    QString bodyType; ///< of the first assessment
    int assessments = 0;
    int withEngagement = 0;           ///< with any activity that took place, or a finding
    QMap<QString, int> levelsPlanned; ///< level → rows of plans and assessments
    QMap<QString, int> levelsReached; ///< level or warning rung → rows of plans and assessments
    int fellShort = 0;                ///< rows and assessments that reached less than was planned
    int findings = 0, answered = 0, fedBack = 0, changed = 0;
    int loopsClosed = 0;           ///< assessments in which all that people said is answered and the answers went back
    int loopsOverdue = 0;          ///< assessments in which answers are owed after the day on which they were due
    int promisesOverdue = 0;       ///< promised by a day that has passed, and not done
    double planned = 0, spent = 0; ///< pounds
    /// People with an effect of their own: those of a characteristic or group, or those who share several.
    struct People {
        QString key;  ///< of the same people in every assessment
        QString name; ///< of a combination: its title; empty: the labels of `groups` say who they are
        QStringList groups;
    };
    struct Unheard {
        People people;
        int assessments = 0;  ///< in which they were worse off and not heard
        bool nowhere = false; ///< heard in no other assessment either, nor was anybody of them
    };
    QList<Unheard> unheard; ///< characteristics and their groups in the pack's order, then combinations as they came
    int broadened = 0;      ///< combinations of few people that stand under a broader name; only in publicResult()
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
        QString assessmentId = {};
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
        QList<People> unheard; ///< characteristics and their groups in the pack's order, then combinations
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
    /// What the register holds, for those who work with it. `pack` gives the characteristics their order.
    OrganisationReview result(const Pack &pack) const;
    /// The same for everything that leaves the window: combinations that few people share stand under their broader titles (D11), in
    /// whatever assessment they were found to be few.
    OrganisationReview publicResult(const Pack &pack) const;

private:
    void noteHeard(const CoverageRow &row, const Pack &pack);
    static OrganisationReview::People peopleOf(const CoverageRow &row);

    QDate m_today;
    OrganisationReview m_review;
    QList<OrganisationReview::People> m_people; ///< worse off and unheard somewhere, each once
    QHash<QString, int> m_times;                ///< key → assessments
    QList<QSet<QString>> m_heard;               ///< whom somebody listened to: their groups, and the characteristics of these
    QSet<QString> m_heardKeys;
    QHash<QString, QString> m_broader;       ///< key → what public copies call them
    QHash<QString, RareCombinations> m_rare; ///< by assessment
};

OrganisationReview reviewOrganisation(const QList<const Assessment *> &assessments, const Pack &pack, QDate today);

} // namespace dueregard
