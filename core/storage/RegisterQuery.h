// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/storage/Database.h"

namespace dueregard {

/// What the list of assessments asks for.
struct RegisterQuery {
    enum class Sort { Updated, Title, Reference, DecisionDate, State };

    QString text;                          ///< part of reference, title, service or directorate
    std::optional<AssessmentState> state;
    bool deleted = false;                  ///< the Deleted list instead of the register
    Sort sort = Sort::Updated;
    bool descending = true;
    int offset = 0;
    int limit = 64;                        ///< at most 64
};

/// One line of the list: facts, no sentences. Dates are as stored (ISO) so that partial dates stay what they are.
struct RegisterRow {
    QString id;
    QString reference;
    QString title;
    QString service;
    QString directorate;
    AssessmentState state = AssessmentState::Draft;
    QString decisionDate;
    QString reviewDate;
    QString screening;        ///< V7 code
    QString lastPage;
    QString bodyType;
    QString packHash;
    QString demoSource;
    QDateTime updatedAt;
    QDateTime deletedAt;
    bool legacy = false;
    int pagesMarked = 0;
    int negativeImpacts = 0;
    int openActions = 0;
    QString nextActionDue;    ///< of the open actions
    QString nextReviewDue;
    QString nextThing;        ///< one sentence, as of the last save; may be empty
};

struct RegisterPage {
    QList<RegisterRow> rows;
    int total = 0;            ///< that the filters let through, over all pages
};

/// InUse when somebody is writing at this moment: keep what is shown and ask again.
Result<RegisterPage> listRegister(Database &database, const RegisterQuery &query);

} // namespace dueregard
