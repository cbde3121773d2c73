// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Purge.h"

#include "core/storage/AssessmentRepository.h"
#include "core/storage/SearchIndex.h"
#include "core/storage/Transaction.h"

#include <limits>

namespace dueregard {

namespace {

SaveBatch blanking(const Assessment &assessment, const PurgeScope &scope)
{
    SaveBatch batch;
    batch.assessment = assessment.id;
    if (scope.entity == QLatin1String("answer")) {
        for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it)
            if ((scope.field.isEmpty() || it.key().question == scope.field) && (scope.entityId.isEmpty() || it.key().row == scope.entityId))
                batch.answers.insert(it.key(), Value());
        return batch;
    }
    const auto kind = recordKindFrom(scope.entity);
    if (!kind)
        return batch; // marks, states: only the log has texts of those
    const QList<RecordData> records = allRecords(assessment, *kind);
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!scope.entityId.isEmpty() && records[i].id != scope.entityId)
            continue;
        if (scope.field.isEmpty()) {
            batch.removals.append({*kind, records[i].id});
        } else {
            RecordData data = records[i];
            data.values.remove(scope.field);
            batch.upserts.append({data, int(i)});
        }
    }
    return batch;
}

} // namespace

Result<void> purgeFrom(Database &database, const PurgeScope &scope, const QString &reason, const QString &actor, const QDateTime &at, bool inside)
{
    std::optional<Transaction> own;
    if (!inside) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.failure();
        own.emplace(std::move(*transaction));
    }
    AssessmentRepository repository(database);
    bool keeps = false;
    if (scope.entity.isEmpty()) {
        if (auto ok = repository.erase(scope.assessment); !ok && ok.error().kind != ErrorKind::NotFound)
            return ok;
    } else {
        auto assessment = repository.load(scope.assessment);
        if (!assessment)
            return assessment.failure();
        const auto field = scope.oneField();
        keeps = scope.kept && field && valueAt(*assessment, *field) == *scope.kept;
        if (!keeps)
            if (auto ok = repository.write(blanking(*assessment, scope)); !ok)
                return ok;
    }
    if (auto ok = repository.dropUnusedBytes(); !ok)
        return ok;
    PurgeScope erased = scope;
    if (!keeps)
        erased.kept.reset(); // a copy from an earlier day has an earlier wording, which goes
    if (auto ok = ChangeLog(database).purge(erased, reason, actor, at); !ok)
        return ok;
    return own ? own->commit() : Result<void>();
}

Result<void> compactAfterPurge(Database &database)
{
    SearchIndex index(database);
    if (auto left = index.update(std::numeric_limits<int>::max()); !left)
        return left.failure();
    if (auto ok = index.rebuild(); !ok)
        return ok;
    database.forgetStatements();
    return database.execute(QStringLiteral("VACUUM"));
}

} // namespace dueregard
