// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/session/AssessmentSession.h"

#include <QUndoCommand>

namespace dueregard {

/// Holds the other value and swaps it in: one body for do, undo and redo. Joins edits of one key within a burst.
class SetValueCommand final : public QUndoCommand {
public:
    SetValueCommand(AssessmentSession &session, FieldKey key, Value value, int burst);
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();
    AssessmentSession &m_session;
    FieldKey m_key;
    Value m_other; ///< what is not in the assessment now
    int m_burst;
};

/// Adds or removes one record.
class RecordCommand final : public QUndoCommand {
public:
    static RecordCommand *add(AssessmentSession &session, RecordData data, int index);
    static RecordCommand *remove(AssessmentSession &session, RecordKind kind, const QString &id);
    void undo() override { m_adds ? take() : insert(); }
    void redo() override { m_adds ? insert() : take(); }

private:
    RecordCommand(AssessmentSession &session, RecordData data, int index, bool adds);
    void insert();
    void take();
    AssessmentSession &m_session;
    RecordData m_data;
    int m_index;
    bool m_adds;
};

/// Moves one record within its list.
class MoveRecordCommand final : public QUndoCommand {
public:
    MoveRecordCommand(AssessmentSession &session, RecordKind kind, QString id, int from, int to);
    void undo() override;
    void redo() override;

private:
    AssessmentSession &m_session;
    RecordKind m_kind;
    QString m_id;
    int m_from, m_to;
};

} // namespace dueregard
