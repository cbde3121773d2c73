// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

namespace dueregard {

/// Finds words in the questions, answers and records of one assessment.
class AssessmentFinder {
public:
    struct Hit {
        FieldKey key;
        QString page;    ///< when the hit is a page itself
        QString title;   ///< the question or record
        QString excerpt; ///< what was found, with words around it
    };

    explicit AssessmentFinder(const PageContext &context) : m_context(context) {}

    /// Hits in page order, at most `most`; `total` counts all. Case and accents do not matter; every word has to be there.
    QList<Hit> find(const QString &words, int most, int *total) const;

private:
    PageContext m_context;
};

} // namespace dueregard
