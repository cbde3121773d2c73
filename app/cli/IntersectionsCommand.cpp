// SPDX-License-Identifier: Apache-2.0
#include "app/cli/IntersectionsCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/exchange/Transfer.h"
#include "core/intersections/Candidates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dueregard::cli {

namespace {

QStringList titlesOf(const QStringList &ids, const Assessment &assessment)
{
    QStringList titles;
    for (const Barrier &barrier : assessment.barriers)
        if (ids.contains(barrier.id))
            titles += barrier.title;
    return titles;
}

QStringList labelsOf(const QStringList &groups, const Assessment &assessment, const Pack &pack)
{
    QStringList labels;
    for (const QString &group : groups)
        labels += pack.groupLabel(group, assessment.language, assessment.bodyType);
    return labels;
}

QJsonObject signalsOf(const Candidate &candidate, const Assessment &assessment)
{
    return {{QStringLiteral("barriers"), QJsonArray::fromStringList(titlesOf(candidate.barrierIds, assessment))},
            {QStringLiteral("barrierWeight"), candidate.barrierWeight},
            {QStringLiteral("voices"), int(candidate.findingIds.size())},
            {QStringLiteral("data"), !candidate.evidenceIds.isEmpty()},
            {QStringLiteral("rule"), !candidate.ruleBarrierIds.isEmpty()},
            {QStringLiteral("people"), candidate.people}};
}

QJsonObject toJson(const Candidate &candidate, const Assessment &assessment, const Pack &pack)
{
    QJsonObject object{{QStringLiteral("groups"), QJsonArray::fromStringList(candidate.groups)},
                       {QStringLiteral("labels"), QJsonArray::fromStringList(labelsOf(candidate.groups, assessment, pack) + candidate.otherMembers)},
                       {QStringLiteral("score"), candidate.score()},
                       {QStringLiteral("foundBy"), QJsonArray::fromStringList(candidate.foundBy())},
                       {QStringLiteral("signals"), signalsOf(candidate, assessment)}};
    if (!candidate.intersectionId.isEmpty())
        object.insert(QStringLiteral("intersection"), candidate.intersectionId);
    return object;
}

QJsonObject toJson(const BarrierFamily &family, const Assessment &assessment, const Pack &pack)
{
    QJsonArray pairs;
    for (const Candidate &pair : family.pairs)
        pairs.append(toJson(pair, assessment, pack));
    return {{QStringLiteral("family"), titlesOf({family.barrierId}, assessment).value(0)},
            {QStringLiteral("groups"), QJsonArray::fromStringList(family.groups)},
            {QStringLiteral("labels"), QJsonArray::fromStringList(labelsOf(family.groups, assessment, pack))},
            {QStringLiteral("score"), family.score()},
            {QStringLiteral("pairs"), pairs}};
}

QString inWords(const Candidate &candidate, const Assessment &assessment)
{
    QStringList words;
    if (!candidate.barrierIds.isEmpty())
        words += QStringLiteral("shared barrier: ") + titlesOf(candidate.barrierIds, assessment).join(QStringLiteral(", "));
    if (!candidate.findingIds.isEmpty())
        words += QStringLiteral("people said so: %1").arg(candidate.findingIds.size());
    if (!candidate.evidenceIds.isEmpty())
        words += QStringLiteral("figures for the combination");
    if (!candidate.ruleBarrierIds.isEmpty())
        words += QStringLiteral("a rule hits both: ") + titlesOf(candidate.ruleBarrierIds, assessment).join(QStringLiteral(", "));
    if (candidate.people)
        words += QStringLiteral("somebody added it");
    return words.join(QStringLiteral("; "));
}

QString lineOf(const RankedSign &sign, const Assessment &assessment, const Pack &pack)
{
    const QStringList labels = sign.candidate ? labelsOf(sign.candidate->groups, assessment, pack) + sign.candidate->otherMembers : labelsOf(sign.family->groups, assessment, pack);
    const QString why = sign.candidate ? inWords(*sign.candidate, assessment) : QStringLiteral("all meet one barrier: ") + titlesOf({sign.family->barrierId}, assessment).value(0);
    return QStringList{QString::number(sign.score()), labels.join(sign.candidate ? QStringLiteral(" × ") : QStringLiteral(" / ")), why}.join(u'\t');
}

} // namespace

ArgumentForm IntersectionsCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")},
            .options = {QStringLiteral("--assessment")},
            .flags = {QStringLiteral("--json")},
            .required = {QStringLiteral("--assessment")}};
}

Exit IntersectionsCommand::run(const Arguments &arguments, Console &console) const
{
    const auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    const auto id = findAssessment(**opened, arguments.value(QStringLiteral("--assessment")));
    if (!id)
        return console.fail(id.error(), id.error().kind == ErrorKind::NotFound ? Exit::No : Exit::File);
    const auto assessment = (*opened)->load(*id);
    if (!assessment)
        return console.fail(assessment.error());
    PackLibrary packs;
    const auto pack = packOfAssessment(**opened, *assessment, packs);
    if (!pack)
        return console.fail(pack.error());
    const CandidateList found = findCandidates(*assessment, **pack);
    if (arguments.has(QStringLiteral("--json"))) {
        QJsonArray all;
        for (const RankedSign &sign : found.inOrder())
            all.append(sign.candidate ? toJson(*sign.candidate, *assessment, **pack) : toJson(*sign.family, *assessment, **pack));
        for (const Candidate &candidate : found.below) {
            QJsonObject weak = toJson(candidate, *assessment, **pack);
            weak.insert(QStringLiteral("weak"), true);
            all.append(weak);
        }
        console.data(QJsonDocument(all).toJson());
    } else {
        for (const RankedSign &sign : found.inOrder())
            console.line(lineOf(sign, *assessment, **pack));
        for (const Candidate &candidate : found.below)
            console.line(QStringList{QString::number(candidate.score()), (labelsOf(candidate.groups, *assessment, **pack) + candidate.otherMembers).join(QStringLiteral(" × ")),
                                     QStringLiteral("also noticed: ") + inWords(candidate, *assessment)}
                             .join(u'\t'));
    }
    const bool nothing = found.isEmpty() && found.below.isEmpty();
    if (nothing)
        console.say(QStringLiteral("Nothing recorded so far points to a combination of groups."));
    return nothing ? Exit::No : Exit::Yes;
}

} // namespace dueregard::cli
