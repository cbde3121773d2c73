// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeWriter.h"

namespace dueregard::test {

void FakeWriter::submit(SaveBatch batch)
{
    const quint64 id = batch.id;
    submitted.append(std::move(batch));
    m_waiting.append(id);
    if (immediate)
        saveAll(QDateTime::currentDateTimeUtc());
}

bool FakeWriter::drain(int)
{
    return m_waiting.isEmpty();
}

void FakeWriter::saveAll(const QDateTime &at)
{
    const QList<quint64> waiting = std::exchange(m_waiting, {});
    for (quint64 id : waiting)
        emit saved(id, at);
}

void FakeWriter::failAll(const Error &error)
{
    const QList<quint64> waiting = std::exchange(m_waiting, {});
    for (quint64 id : waiting)
        emit failed(id, error);
}

} // namespace dueregard::test
