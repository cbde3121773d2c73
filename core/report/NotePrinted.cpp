// SPDX-License-Identifier: Apache-2.0
#include "core/report/NotePrinted.h"

namespace dueregard {

void notePrinted(AssessmentSession &session, const QList<PrintedNumber> &copy, PrintSet set, QDate today)
{
    const Value now = PrintedNumbers::of(session.assessment()).with(copy, today, nameOf(set));
    session.noteValue(FieldKey::answer(PrintedNumbers::question), now);
}

Result<std::optional<SaveBatch>> noteOfPrinted(const Register &target, const PrintedCopy &copy, const Clock &clock, const QString &actor)
{
    const auto assessment = target.load(copy.assessment); // as it is now: it may have been published from elsewhere meanwhile
    if (!assessment)
        return assessment.failure();
    const FieldKey where = FieldKey::answer(PrintedNumbers::question);
    const Value before = valueAt(*assessment, where);
    const Value now = PrintedNumbers::of(*assessment).with(copy.numbers, clock.today(), nameOf(copy.set));
    if (now == before)
        return std::optional<SaveBatch>();
    SaveBatch batch;
    batch.assessment = copy.assessment;
    batch.answers.insert({where.field, where.id}, now);
    batch.changes = {Change{.at = clock.nowUtc(), .actor = actor, .operation = QStringLiteral("set"), .entity = Change::entityOf(where), .entityId = where.id, .field = where.field, .before = before, .after = now}};
    return std::optional<SaveBatch>(std::move(batch));
}

Result<void> notePrinted(Register &target, const PrintedCopy &copy, const Clock &clock, const QString &actor)
{
    if (target.isReadOnly())
        return Failure(ErrorKind::ReadOnly, target.readOnlyMessage(), target.path());
    const auto batch = noteOfPrinted(target, copy, clock, actor);
    if (!batch)
        return batch.failure();
    return *batch ? target.save(**batch) : Result<void>();
}

} // namespace dueregard
