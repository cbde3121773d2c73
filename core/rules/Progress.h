// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "core/rules/ReviewPoint.h"

namespace dueregard {

/// How far a page or a step is (ui.md §6, *Words*).
enum class ProgressState { NotStarted,
                           InProgress,
                           Done,
                           CannotStart,
                           Problem,
                           NotNeeded };

/// "not_started", "in_progress", "done", "cannot_start", "problem", "not_needed".
QString nameOf(ProgressState state);

struct PageProgress {
    QString page;
    ProgressState state = ProgressState::NotStarted;
    bool optional = false; ///< nothing on it has to be answered: its step can be done without it
    int asked = 0;         ///< questions and record lists that are shown and not optional
    int answered = 0;      ///< of those
    QString missing;       ///< the first of those that is not answered
    int points = 0;        ///< unanswered review points
};

struct StepProgress {
    QString step;
    ProgressState state = ProgressState::NotStarted;
    /// NotNeeded: the officer's reason, or empty when `because` says it. Otherwise empty.
    QString reason;
    /// Why it cannot start or is not needed: "screening" (not required), "covered" (by an
    /// existing assessment), "before_sign_off", "before_decision", "marked"
    /// (by the officer), "elsewhere" (nothing in it is asked of this body); else empty.
    QString because;
    QList<PageProgress> pages; ///< those shown, in order
    struct Records {
        RecordKind kind;
        int count = 0;
        bool asked = false; ///< its list is not optional
    };
    /// What its lists hold, in the order of its pages; empty lists and data gaps are not among them. A list that several steps
    /// show belongs to the first that asks for it.
    QList<Records> records;
    int gaps = 0;
    int points = 0;    ///< unanswered review points
    int pagesDone = 0; ///< of those that are not optional
    int pagesAsked = 0;
    const PageProgress *page(const QString &id) const;
};

/// What the officer would do next, as the home list and the task list show it.
struct NextThing {
    enum class Kind { AnswerPage,
                      MendPoint,
                      SendToCheck,
                      AwaitCheck,
                      RecordApproval,
                      RecordDecision,
                      Publish,
                      Monitor,
                      Nothing };
    Kind kind = Kind::Nothing;
    QString page;   ///< where; may be empty
    QString title;  ///< AnswerPage: the page's heading, or where part of it is answered, the first question that is not
    int points = 0; ///< MendPoint: how many block
};

/// State of every step and page, and the next thing to do. A pure function of what is recorded; costs less than a check.
class Progress {
public:
    /// `points` are those of RuleSet::check for the same assessment and day.
    static Progress of(const Assessment &assessment, const Pack &pack, const QList<ReviewPoint> &points, QDate today);

    const QList<StepProgress> &steps() const { return m_steps; } ///< every step of the pack, in order
    const StepProgress *step(const QString &id) const;
    const PageProgress *page(const QString &id) const;
    const NextThing &next() const { return m_next; }

    /// Whether a page is asked of this assessment: its step's and its own condition and body type.
    static bool isShown(const Page &page, const Assessment &assessment);
    static bool isShown(const Field &field, const Assessment &assessment);

    /// "In progress", "Not needed because …": words of the pack ("progress.in_progress" …), else English.
    static QString words(const StepProgress &step, const Pack &pack, const QString &language);
    static QString words(ProgressState state, const Pack &pack, const QString &language);
    /// One short sentence for the next thing, from the pack ("next.answer" …), else English.
    static QString words(const NextThing &next, const Pack &pack, const QString &language);

private:
    QList<StepProgress> m_steps;
    NextThing m_next;
};

} // namespace dueregard
