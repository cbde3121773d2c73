// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/EngagementRecords.h"
#include "core/domain/RecordSchema.h"
#include "core/domain/Records.h"

#include <QDateTime>
#include <QMap>

namespace dueregard {

/// Names one answer of the questionnaire: a question of the pack, and for questions that are asked of each characteristic
/// (or each row) whose answer it is.
struct AnswerKey {
    QString question;
    QString row; ///< empty for most

    bool operator==(const AnswerKey &) const = default;
    auto operator<=>(const AnswerKey &other) const
    {
        if (const int c = question.compare(other.question); c != 0)
            return c <=> 0;
        return row.compare(other.row) <=> 0;
    }
};

/// The place of one value: an answer of the questionnaire, or a field of a record.
struct FieldKey {
    std::optional<RecordKind> kind; ///< nothing: the questionnaire
    QString id;                     ///< record id, or the answer's row
    QString field;                  ///< record field, or question id

    static FieldKey answer(const QString &question, const QString &row = {}) { return {std::nullopt, row, question}; }
    static FieldKey record(RecordKind kind, const QString &id, const QString &field) { return {kind, id, field}; }
    bool operator==(const FieldKey &) const = default;
};

/// Any record by its fields: what undo, storage and JSON pass around. Blank values are left out.
struct RecordData {
    RecordKind kind;
    QString id;
    QMap<QString, Value> values; ///< by field id; fields outside the schema are the record's `extra`
    bool operator==(const RecordData &) const = default;
};

/// Lifecycle (workflow.md §2). What can be computed (for example "Review due") is not stored.
enum class AssessmentState { Draft, NotRequired, InQa, Returned, AwaitingSignOff, Signed, Decided, Published, Monitoring, Closed, Withdrawn };

QString nameOf(AssessmentState state); ///< "draft", "not_required", …
std::optional<AssessmentState> assessmentStateFrom(const QString &name);

/// One Equality Impact Assessment: a plain value. Edited only through AssessmentSession.
struct Assessment {
    QString id;               ///< UUID
    QString pack;             ///< pack id, for example "england"
    QString packHash;         ///< SHA-256 of the resolved pack it was written with
    QString bodyType;         ///< council, nhs, other
    QString language = QStringLiteral("en-GB"); ///< of the record
    AssessmentState state = AssessmentState::Draft;
    QString version = QStringLiteral("0.1");
    QDateTime createdAt;      ///< UTC
    QDateTime updatedAt;      ///< UTC
    QString createdBy;        ///< as the officer's profile says; internal
    QString duplicatedFrom;   ///< reference of the assessment it was copied from
    bool legacy = false;      ///< imported as it was under older rules: advice only
    QString demoSource;       ///< set for demo records: every print says so
    QDateTime deletedAt;      ///< valid while on the Deleted list

    QMap<AnswerKey, Value> answers;
    QMap<QString, QString> marks; ///< page id → "done", "later" or "not_needed: reason", as the officer marked it
    QString lastPage;         ///< where the officer left off: page id

    QList<Person> people;
    QList<Option> options;
    QList<ProposalElement> elements;
    QList<Population> populations;
    QList<Phase> phases;
    QList<Evidence> evidence;
    QList<DataGap> gaps;
    QList<Activity> activities;
    QList<Finding> findings;
    QList<Impact> impacts;
    QList<Intersection> intersections;
    QList<CumulativeLink> cumulativeLinks;
    QList<Action> actions;
    QList<SignOff> signOffs;
    QList<Decision> decisions;
    QList<Challenge> challenges;
    QList<Publication> publications;
    QList<Indicator> indicators;
    QList<Review> reviews;
    QList<PreviousAction> previousActions;
    QList<QaComment> qaComments;
    QList<SharedReason> sharedReasons;
    QList<PointAnswer> pointAnswers;
    QList<Attachment> attachments;

    QList<StakeholderGroup> stakeholderGroups;
    QList<LevelAssessment> levelAssessments;
    QList<OutcomeCard> outcomeCards;
    QList<Milestone> milestones;
    QList<BudgetLine> budgetLines;
    QList<Partner> partners;
    QList<ActivityReach> activityReaches;
    QList<Quote> quotes;
    QList<Consent> consents;
    QList<FindingLink> findingLinks;
    QList<FeedbackEvent> feedbackEvents;
    QList<WorkingGroup> workingGroups;
    QList<Recommendation> recommendations;
    QList<PayPolicy> payPolicies;
    QList<Recognition> recognitions;
    QList<ReadinessScore> readinessScores;
    QList<ChecklistAnswer> checklistAnswers;
    QList<Reflection> reflections;
    QList<Training> trainings;
    QList<StandingStructure> standingStructures;
    QList<Barrier> barriers;
    QList<BarrierRating> barrierRatings;
    QList<IntersectionEvidence> intersectionEvidence;
    QList<IntersectionVoice> intersectionVoices;

    Value answer(const QString &question, const QString &row = {}) const { return answers.value({question, row}); }

    bool operator==(const Assessment &) const = default;
};

// --- Records by kind: the one place that turns a RecordKind into a list of structs ---------------------------------------

int recordCount(const Assessment &assessment, RecordKind kind);
QStringList recordIds(const Assessment &assessment, RecordKind kind);
/// Position of a record, or -1.
int recordIndex(const Assessment &assessment, RecordKind kind, const QString &id);
std::optional<RecordData> recordData(const Assessment &assessment, RecordKind kind, const QString &id);
QList<RecordData> allRecords(const Assessment &assessment, RecordKind kind);

/// Inserts at `index` (or at the end when -1 or too large). Values of a wrong kind are our bug.
void insertRecord(Assessment &assessment, const RecordData &data, int index = -1);
/// Takes the record out and gives it back; nothing if it was not there. References to it stay, and readers skip them.
std::optional<RecordData> takeRecord(Assessment &assessment, RecordKind kind, const QString &id);
/// Moves a record within its list. False when there is no such record or place.
bool moveRecord(Assessment &assessment, RecordKind kind, const QString &id, int index);

Value valueAt(const Assessment &assessment, const FieldKey &key);
/// Sets one value; false when the record is not there. A blank value removes an answer.
bool setValueAt(Assessment &assessment, const FieldKey &key, const Value &value);

} // namespace dueregard
