// SPDX-License-Identifier: Apache-2.0
#include "core/domain/CopyAssessment.h"

#include "core/base/Ids.h"
#include "core/domain/AsTyped.h"
#include "core/domain/WellKnown.h"

namespace dueregard {

namespace {

/// Keys of places name records between slashes: "impact/<uuid>/mechanism".
QString renamed(const QString &text, const NewIds &ids)
{
    if (!text.contains(u'/'))
        return ids.value(text, text);
    QStringList parts = text.split(u'/');
    for (QString &part : parts)
        part = ids.value(part, part);
    return parts.join(u'/');
}

} // namespace

Value withNewIds(const Value &value, const NewIds &ids)
{
    if (value.kind() == ValueKind::Text)
        return renamed(value.text(), ids);
    if (value.kind() == ValueKind::List) {
        QStringList list = value.list();
        for (QString &item : list)
            item = renamed(item, ids);
        return list;
    }
    if (value.kind() == ValueKind::Table) { // what earlier copies printed is kept by the names of their tables
        TableValue table = value.table();
        for (QStringList &row : table.rows)
            for (QString &cell : row)
                cell = renamed(cell, ids);
        return table;
    }
    return value;
}

Assessment withNewIds(const Assessment &assessment, NewIds &ids)
{
    const auto rename = [&ids](const QString &id) {
        if (!ids.contains(id))
            ids.insert(id, newId());
    };
    rename(assessment.id);
    for (RecordKind kind : allRecordKinds)
        for (const QString &id : recordIds(assessment, kind))
            rename(id);

    Assessment copy = assessment;
    copy.id = ids.value(assessment.id);
    for (auto it = copy.answers.begin(); it != copy.answers.end(); ++it)
        it.value() = withNewIds(it.value(), ids);
    for (RecordKind kind : allRecordKinds) {
        for (const QString &id : recordIds(assessment, kind))
            takeRecord(copy, kind, id);
        for (RecordData data : allRecords(assessment, kind)) {
            data.id = ids.value(data.id);
            for (auto it = data.values.begin(); it != data.values.end(); ++it)
                it.value() = withNewIds(it.value(), ids);
            insertRecord(copy, data);
        }
    }
    return copy;
}

Assessment copyAsNew(const Assessment &source, const QDateTime &nowUtc, const QString &by)
{
    NewIds ids;
    Assessment copy = withNewIds(source, ids);
    copy.state = AssessmentState::Draft;
    copy.version = QStringLiteral("0.1");
    copy.createdAt = copy.updatedAt = nowUtc;
    copy.createdBy = by;
    copy.duplicatedFrom = source.answer(question::reference).text();
    if (copy.duplicatedFrom.isEmpty())
        copy.duplicatedFrom = source.answer(question::title).text();
    copy.legacy = false;
    copy.deletedAt = {};
    copy.lastPage.clear();
    copy.marks.clear();
    for (const QString &question : {question::reference, question::decisionDate, question::startedOn, question::completedOn, question::screenAuthorisedName,
                                    question::screenAuthorisedRole, question::screenAuthorisedDate, question::reviewDate,
                                    QStringLiteral("about.first_stage"), QStringLiteral("about.second_stage"), QStringLiteral("publication.printed_numbers"), QStringLiteral("intersections.kept_ratings"),
                                    QStringLiteral("publication.register_text"), QStringLiteral("monitoring.actual")})
        for (const FieldKey &key : {FieldKey::answer(question), asTyped::besides(FieldKey::answer(question))})
            copy.answers.remove({key.field, {}});
    // Nobody has checked, approved or decided the new one yet.
    copy.answers.removeIf([](const auto &entry) { return entry.key().question.startsWith(QLatin1String("signoff.")) || entry.key().question.startsWith(QLatin1String("decision.")); });
    const auto provesApproval = [&](const Attachment &file) { return recordIndex(copy, RecordKind::SignOff, file.for_record) >= 0; };
    copy.attachments.removeIf(provesApproval);
    copy.signOffs.clear();
    copy.decisions.clear();
    copy.challenges.clear();
    copy.publications.clear();
    copy.reviews.clear();
    copy.qaComments.clear();
    copy.pointAnswers.clear();
    // Consent was given for the other record; feedback and being asked happened there.
    copy.consents.clear();
    copy.feedbackEvents.clear();
    copy.reflections.clear();
    copy.levelAssessments.clear();
    const auto wordsOfDates = [](QMap<QString, Value> &extra) { extra.removeIf([](const std::pair<const QString &, Value &> &field) { return asTyped::isWords(field.first); }); };
    for (Milestone &milestone : copy.milestones) {
        milestone.planned_on = milestone.actual_on = {};
        wordsOfDates(milestone.extra);
    }
    for (Partner &partner : copy.partners) {
        partner.asked_on = {};
        wordsOfDates(partner.extra);
    }
    return copy;
}

} // namespace dueregard
