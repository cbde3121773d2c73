// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/session/AssessmentSession.h"
#include "core/storage/RecoverySpool.h"

#include <functional>

namespace dueregard {

/// What waits of one assessment because it could not be saved when it was typed.
struct WaitingWords {
    QString assessment; ///< UUID
    QString title;      ///< as it is in the register; may be empty
    bool known = false; ///< the register still holds the assessment
    bool deleted = false;
    QDateTime at;    ///< UTC, when the last of it could not be saved
    int answers = 0; ///< how many fields were written in
    QString words;   ///< the longest of the texts, its first words
    QString path;    ///< of the register in which they were typed; empty when not known
};

/// How putting them in went for one assessment.
struct ReturnedWords {
    QString assessment; ///< UUID
    QString title;
    int put = 0;          ///< fields that have now what was typed then
    QList<FieldKey> both; ///< written in since then: the earlier words stand below the newer ones
    QList<FieldKey> kept; ///< answered anew since then, and no text: the newer answer stays, the earlier is in the change log
};

/// The unsaved words of one assessment, and how they come back into it although it may have changed since.
///
/// For each field three wordings are compared: what was typed, what the register held then, and what it holds now. Where the
/// register still holds what it held then, the words take its place. Where it was written in since, nothing newer is replaced:
/// the words go below, after a line that says from when they are. What was removed for good since then never comes back.
/// Everything is one undo step of the session.
class EarlierWords {
public:
    /// `ofOne`: entries of one assessment, in order of time; at least one.
    explicit EarlierWords(const QList<RecoverySpool::Entry> &ofOne);

    /// False when only something that nobody typed waits, such as the page that was open.
    bool isEmpty() const;
    WaitingWords waiting() const; ///< without what only the register knows
    QList<SaveBatch::Blob> blobs() const;

    /// The line above words of that time, in the officer's language.
    using Line = std::function<QString(const QDateTime &)>;
    /// `history` is the assessment's change log; everything in the session is on disk. The session is not read-only.
    ReturnedWords putInto(AssessmentSession &session, const QList<Change> &history, const Line &line) const;

private:
    struct Run {
        QString id;
        QDateTime at;
        QMap<AnswerKey, Value> answers;
        QList<SaveBatch::RecordWrite> records;
        QList<QPair<RecordKind, QString>> removals;
        QList<SaveBatch::Blob> blobs;
        QList<Change> changes;
    };
    QString m_assessment;
    QString m_path;
    QList<Run> m_runs;
};

} // namespace dueregard
