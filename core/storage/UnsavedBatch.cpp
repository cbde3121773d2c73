// SPDX-License-Identifier: Apache-2.0
#include "core/storage/UnsavedBatch.h"

#include <algorithm>

namespace dueregard {

namespace {

bool isWording(const Change &change)
{
    return change.operation == QLatin1String("set");
}

bool isOfOnePlace(const Change &one, const Change &other)
{
    return one.operation == other.operation && one.entity == other.entity && one.entityId == other.entityId && one.field == other.field;
}

/// An answer without a row is one field when one wording of it is kept; otherwise it stands for all rows.
bool isCovered(const PurgeScope &scope, const QString &entity, const QString &id, const QString &field)
{
    const bool row = scope.kept ? id == scope.entityId : scope.entityId.isEmpty() || id == scope.entityId;
    return (scope.entity.isEmpty() || scope.entity == entity) && row && (scope.field.isEmpty() || scope.field == field);
}

/// Bytes to which no attachment in the batch refers any more.
void dropUnusedBytes(SaveBatch &batch)
{
    batch.blobs.removeIf([&](const SaveBatch::Blob &blob) {
        return std::none_of(batch.upserts.begin(), batch.upserts.end(), [&](const SaveBatch::RecordWrite &write) {
            return write.data.kind == RecordKind::Attachment && write.data.values.value(QStringLiteral("sha256")).text() == blob.sha256;
        });
    });
}

bool eraseRecords(SaveBatch &batch, const PurgeScope &scope)
{
    bool any = false;
    for (auto write = batch.upserts.begin(); write != batch.upserts.end();) {
        const QString entity = nameOf(write->data.kind);
        if (scope.field.isEmpty() && isCovered(scope, entity, write->data.id, {})) {
            write = batch.upserts.erase(write);
            any = true;
            continue;
        }
        const auto value = write->data.values.find(scope.field);
        if (value != write->data.values.end() && isCovered(scope, entity, write->data.id, scope.field) && (!scope.kept || *value != *scope.kept)) {
            if (scope.kept)
                *value = *scope.kept; // the record is whole: a field that is not in it would be a field that was emptied
            else
                write->data.values.erase(value);
            any = true;
        }
        ++write;
    }
    return any;
}

} // namespace

void addTo(SaveBatch &kept, const SaveBatch &later)
{
    assert(kept.assessment == later.assessment);
    kept.id = qMax(kept.id, later.id);
    kept.answers.insert(later.answers);
    for (const auto &write : later.upserts) {
        kept.removals.removeAll({write.data.kind, write.data.id});
        const auto same = std::find_if(kept.upserts.begin(), kept.upserts.end(), [&](const auto &other) { return other.data.kind == write.data.kind && other.data.id == write.data.id; });
        if (same == kept.upserts.end())
            kept.upserts.append(write);
        else
            *same = write;
    }
    for (const auto &removal : later.removals) {
        kept.upserts.removeIf([&](const auto &other) { return other.data.kind == removal.first && other.data.id == removal.second; });
        if (!kept.removals.contains(removal))
            kept.removals.append(removal);
    }
    kept.order.insert(later.order);
    for (const auto &blob : later.blobs)
        if (std::none_of(kept.blobs.begin(), kept.blobs.end(), [&](const auto &other) { return other.sha256 == blob.sha256; }))
            kept.blobs.append(blob);
    for (Change change : later.changes) {
        const auto same = std::find_if(kept.changes.begin(), kept.changes.end(), [&](const Change &other) { return isOfOnePlace(other, change); });
        if (isWording(change)) {
            change.after = {};
            if (same == kept.changes.end())
                kept.changes.append(change);
            continue;
        }
        if (same != kept.changes.end())
            kept.changes.erase(same);
        kept.changes.append(change);
    }
}

bool eraseFrom(SaveBatch &batch, const PurgeScope &scope)
{
    if (batch.assessment != scope.assessment)
        return false;
    if (scope.entity.isEmpty()) {
        const bool any = !holdsNothing(batch);
        batch = SaveBatch{.id = batch.id, .assessment = batch.assessment};
        return any;
    }
    bool any = batch.answers.removeIf([&](const std::pair<const AnswerKey &, Value &> &answer) {
        return isCovered(scope, QStringLiteral("answer"), answer.first.row, answer.first.question) && (!scope.kept || answer.second != *scope.kept);
    }) > 0;
    any = eraseRecords(batch, scope) || any;
    any = batch.changes.removeIf([&](const Change &change) {
        return isCovered(scope, change.entity, change.entityId, change.field);
    }) > 0
        || any;
    if (scope.entity == nameOf(RecordKind::Attachment))
        dropUnusedBytes(batch);
    return any;
}

bool holdsNothing(const SaveBatch &batch)
{
    return batch.answers.isEmpty() && batch.upserts.isEmpty() && batch.removals.isEmpty() && batch.order.isEmpty() && batch.blobs.isEmpty() && batch.changes.isEmpty();
}

} // namespace dueregard
