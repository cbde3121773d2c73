// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

#include <QMap>

namespace dueregard {

/// Every organisation that any of some assessments names (S3-2): once, whatever the spacing or case of its name, with each
/// time that it was asked.
class PartnerDirectory {
public:
    struct Entry {
        Partner partner;     ///< as the assessment that asked last describes it
        QList<QDate> asks;   ///< in order
        int assessments = 0; ///< that name it
    };

    /// Assessments on the Deleted list count, too: people remember being asked.
    void add(const Assessment &assessment);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// In the order of their names.
    QList<Entry> entries() const;
    /// The entry of that name, or nullptr.
    const Entry *find(const QString &name) const;
    /// How often in the twelve months up to `today`; 0 for an unknown name.
    int asksInTwelveMonths(const QString &name, QDate today) const;

    /// What makes two names the same.
    static QString keyOf(const QString &name) { return name.simplified().toCaseFolded(); }
    /// Asked so often in twelve months: pay, combine, or use again what was said.
    static constexpr int often = 4;

private:
    QMap<QString, Entry> m_entries;
};

} // namespace dueregard
