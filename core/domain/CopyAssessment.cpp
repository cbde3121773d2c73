// SPDX-License-Identifier: Apache-2.0
#include "core/domain/CopyAssessment.h"

#include "core/base/Ids.h"
#include "core/domain/WellKnown.h"

namespace dueregard {

namespace {

using Renames = QHash<QString, QString>;

QString renamed(const QString &text, const Renames &renames)
{
    const auto direct = renames.constFind(text);
    if (direct != renames.cend())
        return *direct;
    // Place keys such as "impact/<id>".
    const qsizetype slash = text.indexOf(u'/');
    if (slash > 0) {
        const auto inside = renames.constFind(text.mid(slash + 1));
        if (inside != renames.cend())
            return text.left(slash + 1) + *inside;
    }
    return text;
}

Value renamed(const Value &value, const Renames &renames)
{
    if (value.kind() == ValueKind::Text)
        return renamed(value.text(), renames);
    if (value.kind() == ValueKind::List) {
        QStringList list = value.list();
        for (QString &item : list)
            item = renamed(item, renames);
        return list;
    }
    return value;
}

} // namespace

Assessment withNewIds(const Assessment &assessment)
{
    Renames renames;
    for (RecordKind kind : allRecordKinds)
        for (const QString &id : recordIds(assessment, kind))
            renames.insert(id, newId());

    Assessment copy = assessment;
    copy.id = newId();
    for (RecordKind kind : allRecordKinds) {
        for (const QString &id : recordIds(assessment, kind))
            takeRecord(copy, kind, id);
        for (RecordData data : allRecords(assessment, kind)) {
            data.id = renames.value(data.id);
            for (Value &value : data.values)
                value = renamed(value, renames);
            insertRecord(copy, data);
        }
    }
    for (auto it = copy.answers.begin(); it != copy.answers.end(); ++it)
        it.value() = renamed(it.value(), renames);
    return copy;
}

Assessment copyAsNew(const Assessment &source, const QDateTime &nowUtc, const QString &by)
{
    Assessment copy = withNewIds(source);
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
                                    QStringLiteral("about.first_stage"), QStringLiteral("about.second_stage")})
        copy.answers.remove({question, {}});
    copy.signOffs.clear();
    copy.decisions.clear();
    copy.challenges.clear();
    copy.publications.clear();
    copy.reviews.clear();
    copy.qaComments.clear();
    copy.pointAnswers.clear();
    return copy;
}

} // namespace dueregard
