// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Database.h"

namespace dueregard {

struct SearchHit {
    QString id;        ///< UUID of the assessment
    QString reference;
    QString title;
    QString excerpt;   ///< plain text around the first match, with … at cut ends
};

/// Words of all assessments. A save only marks its assessment as dirty; update() catches up when there is time.
class SearchIndex {
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Indexes up to `most` dirty assessments and gives how many are still dirty. Needs a connection that may write; opens
    /// its own transactions, one for each assessment.
    Result<int> update(int most);
    /// Assessments that hold every word (the last one may be the beginning of a word), best first; deleted ones are left out.
    /// What is still dirty, because the register can only be read or the index could not be written, is read and found
    /// all the same, and comes first.
    Result<QList<SearchHit>> find(const QString &words, int most = 50) const;
    /// Rebuilds the index's own structures, so that nothing of a deleted text is left in them.
    Result<void> rebuild();

private:
    Result<QList<SearchHit>> findUnindexed(const QString &terms, int most) const;
    Result<QString> body(qint64 id) const;
    Database &m_database;
};

} // namespace dueregard
