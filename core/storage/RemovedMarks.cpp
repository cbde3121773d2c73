// SPDX-License-Identifier: Apache-2.0
#include "core/storage/RemovedMarks.h"

#include "core/storage/StoredValue.h"

namespace dueregard {

Result<QList<RemovedMark>> removedMarks(const QString &registerPath)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly, 500);
    if (!database)
        return database.failure();
    QList<RemovedMark> marks;
    const auto read = (*database)->each(QStringLiteral("SELECT at, actor, note, assessment, entity, entity_id, field, after_form FROM change WHERE operation = 'purge' ORDER BY sequence DESC"), {},
                                        [&](const QSqlQuery &row) {
                                            const auto text = [&](int column) { return row.value(column).toString(); };
                                            marks.append({timeFromStored(text(0)), text(1), text(2), {text(3), text(4), text(5), text(6)}, text(7) != QLatin1String("none")});
                                            return true;
                                        });
    if (!read)
        return read.failure();
    return marks;
}

} // namespace dueregard
