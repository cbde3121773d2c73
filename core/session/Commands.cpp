// SPDX-License-Identifier: Apache-2.0
#include "core/session/Commands.h"

namespace dueregard {

SetValueCommand::SetValueCommand(AssessmentSession &session, FieldKey key, Value value, int burst)
    : m_session(session), m_key(std::move(key)), m_other(std::move(value)), m_burst(burst)
{
}

bool SetValueCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const SetValueCommand *>(other);
    // Both have been applied, so our m_other is the value before the first: keeping it is the whole merge.
    return next->m_key == m_key && next->m_burst == m_burst;
}

void SetValueCommand::swap()
{
    const Value now = m_session.value(m_key);
    m_session.applyValue(m_key, m_other);
    m_other = now;
}

RecordCommand::RecordCommand(AssessmentSession &session, RecordData data, int index, bool adds)
    : m_session(session), m_data(std::move(data)), m_index(index), m_adds(adds)
{
}

RecordCommand *RecordCommand::add(AssessmentSession &session, RecordData data, int index)
{
    return new RecordCommand(session, std::move(data), index, true);
}

RecordCommand *RecordCommand::remove(AssessmentSession &session, RecordKind kind, const QString &id)
{
    return new RecordCommand(session, RecordData{.kind = kind, .id = id, .values = {}}, -1, false);
}

void RecordCommand::insert()
{
    m_session.applyInsert(m_data, m_index);
}

void RecordCommand::take()
{
    // What is taken now is what undo must bring back, edits made since the record was added included.
    m_data = m_session.applyTake(m_data.kind, m_data.id, &m_index);
}

MoveRecordCommand::MoveRecordCommand(AssessmentSession &session, RecordKind kind, QString id, int from, int to)
    : m_session(session), m_kind(kind), m_id(std::move(id)), m_from(from), m_to(to)
{
}

void MoveRecordCommand::undo()
{
    m_session.applyMove(m_kind, m_id, m_from);
}

void MoveRecordCommand::redo()
{
    m_session.applyMove(m_kind, m_id, m_to);
}

} // namespace dueregard
