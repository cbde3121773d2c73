// SPDX-License-Identifier: Apache-2.0
#include "tests/core/storage/FullAssessment.h"

#include "core/base/Ids.h"
#include "core/domain/WellKnown.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace dueregard::test {

namespace {

Value sample(ValueKind kind, int number)
{
    switch (kind) {
    case ValueKind::Text: return QStringLiteral("Text %1 \"quoted\", it's; সিলেটি 👩‍🦽").arg(number);
    case ValueKind::Rich:
        return RichText({Block{.kind = Block::Kind::Heading, .level = 2, .runs = {Run{.text = QStringLiteral("Heading %1").arg(number)}}},
                         Block{.runs = {Run{.text = QStringLiteral("Plain ")}, Run{.text = QStringLiteral("strong"), .strong = true, .language = QStringLiteral("cy")}}}});
    case ValueKind::Date: return QDate(2026, 1, 1).addDays(number);
    case ValueKind::Number: return number + 0.1;
    case ValueKind::Flag: return number % 2 == 0;
    case ValueKind::List: return QStringList{QStringLiteral("age.65_74"), QStringLiteral("a, b"), QString::number(number)};
    case ValueKind::Table:
        return TableValue{{QStringLiteral("year"), QStringLiteral("share")}, {{QStringLiteral("2024"), QStringLiteral("12%")}, {QString(), QString::number(number)}}};
    }
    return {};
}

QByteArray contentOf(const Attachment &attachment)
{
    return "content of " + attachment.name.toUtf8();
}

} // namespace

Assessment fullAssessment(const QString &id)
{
    Assessment a;
    a.id = id;
    a.pack = QStringLiteral("england");
    a.bodyType = QStringLiteral("council");
    a.state = AssessmentState::AwaitingSignOff;
    a.version = QStringLiteral("0.7");
    a.createdAt = QDateTime(QDate(2026, 10, 24), QTime(23, 30, 1, 250), QTimeZone::utc()).toUTC();
    a.updatedAt = QDateTime(QDate(2026, 10, 25), QTime(1, 30), QTimeZone::utc()).toUTC();
    a.createdBy = QStringLiteral("Equality lead");
    a.duplicatedFrom = QStringLiteral("EQIA-2025-4");
    a.legacy = true;
    a.demoSource = QStringLiteral("Re-keyed from public sources");
    a.deletedAt = QDateTime();
    a.lastPage = QStringLiteral("impact/age");
    a.marks = {{QStringLiteral("about.basics"), QStringLiteral("done")}, {QStringLiteral("proposal.options"), QStringLiteral("not_needed: one way only")}};
    int number = 0;
    for (ValueKind kind : {ValueKind::Text, ValueKind::Rich, ValueKind::Date, ValueKind::Number, ValueKind::Flag, ValueKind::List, ValueKind::Table})
        a.answers.insert({QStringLiteral("kinds.") + nameOf(kind), number % 2 ? QStringLiteral("age") : QString()}, sample(kind, ++number));
    a.answers.insert({question::title, {}}, QStringLiteral("Closing the mobile library"));
    a.answers.insert({question::reference, {}}, QStringLiteral("EQIA-2026-1"));
    a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 17));
    for (RecordKind kind : allRecordKinds) {
        for (int copy = 0; copy < 2; ++copy) {
            RecordData data{.kind = kind, .id = newId(), .values = {}};
            for (const RecordField &field : schemaOf(kind).fields)
                data.values.insert(field.id, sample(field.kind, ++number));
            data.values.insert(QStringLiteral("overlay_field"), sample(ValueKind::Table, ++number));
            insertRecord(a, data);
        }
    }
    for (Attachment &attachment : a.attachments)
        attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(contentOf(attachment), QCryptographicHash::Sha256).toHex());
    return a;
}

SaveBatch creation(const Assessment &assessment)
{
    SaveBatch batch;
    batch.assessment = assessment.id;
    batch.create = assessment;
    for (const Attachment &attachment : assessment.attachments)
        batch.blobs.append({attachment.sha256, contentOf(attachment)});
    return batch;
}

SaveBatch edit(const QString &assessment, quint64 id, const QString &question, const Value &before, const Value &after)
{
    SaveBatch batch;
    batch.id = id;
    batch.assessment = assessment;
    batch.answers.insert({question, {}}, after);
    batch.changes.append(Change{.at = QDateTime(QDate(2026, 11, 22), QTime(14, 2), QTimeZone::utc()).toUTC(), .actor = QStringLiteral("Author"), .operation = QStringLiteral("set"), .entity = QStringLiteral("answer"), .field = question, .before = before, .after = after});
    return batch;
}

} // namespace dueregard::test
