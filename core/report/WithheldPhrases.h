// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Texts.h"

#include <QRegularExpression>
#include <QString>

namespace dueregard {

struct TableValue;
struct SuppressedTable;

/// Counts that a public copy withholds somewhere, and whom they count: a sentence that says one of them of the same people ("only three
/// trans people", "3 were carers") may not undo it. What sentences say of other people, or in other words, is for the officer
/// (SmallNumberWords).
class WithheldPhrases {
public:
    /// `people`: the label of a row or column, or the words after the number.
    void add(qint64 number, const QString &people);
    /// The cells that `shown` withholds of `recorded`, under the labels of their rows and columns.
    void addTable(const TableValue &recorded, const SuppressedTable &shown);
    /// The numbers in a short text that read otherwise in `shown`, with the words after them.
    void addText(const QString &recorded, const QString &shown);

    bool isEmpty() const { return m_all.isEmpty(); }
    /// What reads "[c]" instead, in the order of the text.
    QList<TextEdit> in(const QString &text) const;

private:
    struct Phrase {
        QString key; ///< to have each once
        qint64 number = 0;
        QRegularExpression after; ///< what stands behind the number
    };
    QList<Phrase> m_all;
};

} // namespace dueregard
