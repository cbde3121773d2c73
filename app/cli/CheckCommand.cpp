// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CheckCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/engagement/PartnerDirectory.h"
#include "core/exchange/Transfer.h"
#include "core/rules/RuleSet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dueregard::cli {

namespace {
QJsonObject toJson(const QString &assessment, const ReviewPoint &point, const QString &message)
{
    QJsonObject object{{QStringLiteral("assessment"), assessment}, {QStringLiteral("code"), point.code}, {QStringLiteral("severity"), nameOf(point.severity)}, {QStringLiteral("gate"), nameOf(point.gate)}, {QStringLiteral("where"), point.whereKey()}, {QStringLiteral("message"), message}};
    if (!point.also.isEmpty())
        object.insert(QStringLiteral("also"), QJsonArray::fromStringList(point.also));
    if (point.answered)
        object.insert(QStringLiteral("answered"), true);
    if (point.overridden)
        object.insert(QStringLiteral("overridden"), true);
    return object;
}
} // namespace

ArgumentForm CheckCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")}, .options = {QStringLiteral("--assessment"), QStringLiteral("--gate")}, .flags = {QStringLiteral("--json")}};
}

Exit CheckCommand::run(const Arguments &arguments, Console &console) const
{
    std::optional<Gate> gate;
    if (arguments.has(QStringLiteral("--gate"))) {
        gate = gateFrom(arguments.value(QStringLiteral("--gate")));
        if (!gate)
            return console.usage(QStringLiteral("--gate is one of REG, SCR, SCO, CON, QA, SGN, DEC, PUB, MON; \"%1\" is none of them.").arg(arguments.value(QStringLiteral("--gate"))));
    }
    const auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    QStringList ids;
    if (arguments.has(QStringLiteral("--assessment"))) {
        const auto id = findAssessment(**opened, arguments.value(QStringLiteral("--assessment")));
        if (!id)
            return console.fail(id.error(), id.error().kind == ErrorKind::NotFound ? Exit::No : Exit::File);
        ids += *id;
    } else {
        const auto rows = allAssessments(**opened);
        if (!rows)
            return console.fail(rows.error());
        for (const RegisterRow &row : *rows)
            ids += row.id;
    }
    const bool json = arguments.has(QStringLiteral("--json"));
    const SystemClock clock;
    PackLibrary packs;
    QJsonArray all;
    bool blocked = false;
    const auto parts = (*opened)->loadParts({RecordKind::Partner, RecordKind::Activity});
    if (!parts)
        return console.fail(parts.error());
    for (const QString &id : ids) {
        PartnerDirectory others;
        for (const Assessment &part : *parts)
            if (part.id != id)
                others.add(part);
        const auto assessment = (*opened)->load(id);
        if (!assessment)
            return console.fail(assessment.error());
        const auto pack = packOfAssessment(**opened, *assessment, packs);
        if (!pack)
            return console.fail(pack.error());
        const QList<ReviewPoint> points = RuleSet::check(*assessment, **pack, clock.today(), &others);
        blocked = blocked || !RuleSet::blocking(points, gate.value_or(RuleSet::nextGate(*assessment))).isEmpty();
        for (const ReviewPoint &point : points) {
            const QString message = RuleSet::message(point, **pack, assessment->language);
            if (json)
                all.append(toJson(id, point, message));
            else
                console.line(QStringList{id, point.code, nameOf(point.severity), nameOf(point.gate), point.whereKey(), message}.join(u'\t'));
        }
    }
    if (json)
        console.data(QJsonDocument(all).toJson());
    return blocked ? Exit::No : Exit::Yes;
}

} // namespace dueregard::cli
