// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/engagement/PartnerDirectory.h"
#include "core/intersections/KeptRatings.h"
#include "core/pack/Pack.h"
#include "core/rules/RuleSet.h"
#include "core/storage/RegisterWriter.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace dueregard {

/// What the save status in the header says.
struct SaveState {
    enum class Kind { Saved,
                      Saving,
                      NotSaved,
                      ReadOnly };
    Kind kind = Kind::Saved;
    QDateTime savedAt;      ///< UTC; last commit
    QDateTime failingSince; ///< UTC; NotSaved
    Error error;            ///< NotSaved
};

/// One open assessment: the only door through which anything in it changes. Every change is an undoable command on one
/// stack, is written to the register at most 2 s later (400 ms after the last change; at once on flush()), and lands in the
/// change log once per field and editing burst. GUI thread only.
class AssessmentSession : public QObject {
    Q_OBJECT
public:
    struct Options {
        int saveDelay = 400;    ///< ms after the last change
        int saveLatest = 2000;  ///< ms after the first unsaved change
        int mergeWindow = 1000; ///< ms within which edits of one field are one undo step
        bool readOnly = false;  ///< every change is refused
        QString actor;          ///< who edits, for the change log
    };

    /// `writer` and `clock` must outlive the session. `pack` is the pack that the assessment is pinned to.
    AssessmentSession(Assessment assessment, std::shared_ptr<const Pack> pack, RegisterWriter &writer, const Clock &clock,
                      Options options, QObject *parent = nullptr);
    ~AssessmentSession() override;

    const Assessment &assessment() const { return m_assessment; }
    const Pack &pack() const { return *m_pack; }
    /// The same, for work on another thread that may outlive the session.
    std::shared_ptr<const Pack> sharedPack() const { return m_pack; }
    bool isReadOnly() const { return m_options.readOnly; }
    QUndoStack *undoStack() { return &m_undo; }

    Value value(const FieldKey &key) const { return valueAt(m_assessment, key); }
    /// Sets one value. Equal values do nothing. Edits of the same key within the merge window are one undo step.
    void setValue(const FieldKey &key, const Value &value);
    /// Closes the current editing burst: the next edit is a new undo step and a new change-log entry. Call on leaving a field.
    void endBurst();

    /// Adds a record with a new id at the end (or at index); returns the id. Undoable.
    QString addRecord(RecordKind kind, const QMap<QString, Value> &values = {}, int index = -1);
    void removeRecord(RecordKind kind, const QString &id);
    void moveRecord(RecordKind kind, const QString &id, int index);

    /// Stores a file. Reads it now (at most 25 MB), so the original may vanish afterwards. Undoable.
    Result<QString> addAttachment(const QString &path, const QString &forRecord = {});

    /// Several changes as one undo step: begin, change, end.
    void beginGroup(const QString &text)
    {
        endBurst();
        m_undo.beginMacro(text);
    }
    void endGroup()
    {
        m_undo.endMacro();
        endBurst();
    }

    // Logged and saved, but not on the undo stack.
    void setPageMark(const QString &page, const QString &mark); ///< "done", "not_needed: reason", "" to clear
    void setLastPage(const QString &page);
    void setState(AssessmentState state); ///< follows by itself what is recorded (RecordedState.h) whenever that changes
    void setVersion(const QString &version);
    /// A fact that the program notes, such as what was published: whatever is undone, it happened.
    void noteValue(const FieldKey &key, const Value &value);

    /// The organisations that the register's other assessments name: for how often each was asked, and to be used again.
    /// Empty until somebody has read them.
    const PartnerDirectory &otherPartners() const { return m_otherPartners; }
    void setOtherPartners(PartnerDirectory others);

    const QList<ReviewPoint> &reviewPoints() const { return m_points; }
    QList<ReviewPoint> reviewPointsOn(const QString &page) const;
    /// Looks at the rules now, on this thread, instead of in a moment on another.
    void checkNow();

    SaveState saveState() const { return m_saveState; }
    /// Whether anything is not on disk yet.
    bool hasUnsavedChanges() const { return !m_pending.isEmpty() || !m_log.isEmpty() || !m_inFlight.isEmpty(); }
    /// Sends what is unsaved to the writer now.
    void flush();
    /// After a failure: send everything that is not on disk again.
    void retry();

signals:
    void valueChanged(const dueregard::FieldKey &key);
    void recordAdded(dueregard::RecordKind kind, const QString &id);
    void recordRemoved(dueregard::RecordKind kind, const QString &id);
    void recordsReordered(dueregard::RecordKind kind);
    void headChanged();         ///< state, marks, version, last page
    void reviewPointsChanged(); ///< at most once per 150 ms of typing; the rules look on another thread
    void saveStateChanged();
    void otherPartnersChanged();
    /// Asks every editor to hand over what it holds back (long texts convert with a delay). Emitted before flush().
    void aboutToFlush();

private:
    friend class SetValueCommand;
    friend class RecordCommand;
    friend class MoveRecordCommand;

    /// What is dirty since the last batch, by key: small, because a batch is made on the GUI thread.
    struct Pending {
        QMap<AnswerKey, bool> answers; ///< used as a set
        QMap<RecordKind, QSet<QString>> records;
        QMap<RecordKind, QSet<QString>> removed;
        QSet<RecordKind> reordered;
        bool head = false;
        QList<SaveBatch::Blob> blobs;
        bool isEmpty() const;
    };

    void applyValue(const FieldKey &key, const Value &value);
    void applyInsert(const RecordData &data, int index);
    RecordData applyTake(RecordKind kind, const QString &id, int *index);
    void applyMove(RecordKind kind, const QString &id, int index);
    void changed();
    void followRecords();
    void keepRatings();
    void noteEdit(const FieldKey &key, const Value &before, const Value &after);
    void logNow(const QString &operation, const QString &entity, const QString &entityId, const QString &field, const Value &before = {},
                const Value &after = {});
    void closeBurst();
    void takeBack(const SaveBatch &batch);
    SaveBatch makeBatch();
    void onSaved(quint64 batch, const QDateTime &at);
    void onFailed(quint64 batch, const Error &error);
    void setSaveState(SaveState state);

    Assessment m_assessment;
    std::shared_ptr<const Pack> m_pack;
    RegisterWriter &m_writer;
    const Clock &m_clock;
    Options m_options;
    KeptRatings::Ratings m_rated; ///< single rows when they were last looked at
    AssessmentState m_recorded; ///< what the records said when they were last looked at for it
    QUndoStack m_undo;
    struct Looked { ///< what the rules said
        QList<ReviewPoint> points;
        QString nextThing;
    };
    static Looked look(const Assessment &assessment, const Pack &pack, QDate today, const PartnerDirectory &others);
    void lookSoon();
    void take(const Looked &looked);
    QFutureWatcher<Looked> m_looking; ///< on another thread
    bool m_outdated = false;          ///< what it will say is not to be taken
    QList<ReviewPoint> m_points;
    QString m_nextThing; ///< as of the last check
    Pending m_pending;
    QMap<quint64, SaveBatch> m_inFlight;
    std::optional<Change> m_burst; ///< change-log entry of the running burst
    QElapsedTimer m_burstAge;      ///< since the burst began
    QElapsedTimer m_sinceEdit;     ///< since its last edit
    QList<Change> m_log;           ///< closed entries not yet in a batch
    int m_burstNumber = 0;         ///< edits of one number are one undo step
    int m_retries = 0;
    bool m_flushing = false;
    QTimer m_idle, m_latest, m_burstEnd, m_rules, m_retry;
    SaveState m_saveState;
    PartnerDirectory m_otherPartners;
};

} // namespace dueregard
