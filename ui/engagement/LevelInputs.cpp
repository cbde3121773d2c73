// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/LevelInputs.h"

#include "core/domain/WellKnown.h"

namespace dueregard {

namespace {

bool isAdverse(const Impact &impact)
{
    return impact.direction == QLatin1String("NEG") || impact.direction == QLatin1String("MIX");
}

QString digit(int number)
{
    return QString::number(number);
}

} // namespace

QMap<QString, Value> levelPrefill(const Assessment &assessment)
{
    QMap<QString, Value> values;
    QSet<QString> rejected;
    for (const Option &option : assessment.options)
        if (option.status == QLatin1String("rejected"))
            rejected.insert(option.id);
    int stakes = -1;
    int reversibility = -1;
    int adverse = 0;
    QSet<QString> who;
    for (const Impact &impact : assessment.impacts) {
        if (!isAdverse(impact) || (!impact.option_ids.isEmpty() && std::all_of(impact.option_ids.begin(), impact.option_ids.end(), [&](const QString &id) { return rejected.contains(id); })))
            continue;
        ++adverse;
        who.insert(impact.characteristic);
        const bool permanent = impact.duration == QLatin1String("permanent");
        stakes = qMax(stakes, impact.magnitude == QLatin1String("high") ? (permanent ? 3 : 2) : impact.magnitude == QLatin1String("medium") ? 1
                                                                                                                                            : 0);
        if (!impact.duration.isEmpty())
            reversibility = qMax(reversibility, permanent ? 2 : impact.duration == QLatin1String("temporary") ? 1
                                                                                                              : 0);
    }
    if (stakes >= 0)
        values.insert(QStringLiteral("stakes"), digit(stakes));
    if (reversibility >= 0)
        values.insert(QStringLiteral("reversibility"), digit(reversibility));
    if (adverse > 0)
        values.insert(QStringLiteral("concentration"), digit(who.size() == 1 ? 3 : who.size() <= 3 ? 2
                                                                                                   : 1));
    QStringList duties;
    if (adverse > 0 || assessment.answer(question::screenDecision).text() == QLatin1String("full"))
        duties.append(QStringLiteral("full-eqia-or-negative"));
    if (assessment.bodyType == QLatin1String("nhs"))
        duties.append(QStringLiteral("nhs"));
    for (const Intersection &intersection : assessment.intersections)
        if (intersection.magnitude == QLatin1String("high") && (intersection.status.isEmpty() || intersection.status == QLatin1String("assessed"))
            && !duties.contains(QLatin1String("severe-intersection")))
            duties.append(QStringLiteral("severe-intersection"));
    if (!duties.isEmpty())
        values.insert(QStringLiteral("duties"), duties);
    return values;
}

int negotiablesOf(const Assessment &assessment)
{
    int lines = 0;
    for (const QString &line : assessment.answer(question::negotiables).toPlain().split(u'\n'))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    return lines;
}

std::optional<int> weeksToDecision(const Assessment &assessment, QDate today)
{
    const QDate decision = assessment.answer(question::decisionDate).date();
    if (!decision.isValid())
        return std::nullopt;
    return int(qMax(qint64(0), today.daysTo(decision)) / 7);
}

LevelReading readLevel(const LevelAssessment &record, const Assessment &assessment, QDate today)
{
    LevelReading reading;
    const auto factor = [&](const QString &text, int &place) {
        bool ok = false;
        place = text.toInt(&ok);
        reading.missing += ok ? 0 : 1;
    };
    LevelInput &in = reading.input;
    factor(record.stakes, in.stakes);
    factor(record.reversibility, in.reversibility);
    factor(record.concentration, in.concentration);
    factor(record.lived_knowledge, in.livedKnowledge);
    factor(record.trust, in.trust);
    const auto choice = [&](const QString &text, const QStringList &words) {
        const int index = int(words.indexOf(text));
        reading.missing += index < 0 ? 1 : 0;
        return qMax(0, index);
    };
    in.stage = LevelInput::Stage(choice(record.stage, {QStringLiteral("nothing-decided"), QStringLiteral("options-open"), QStringLiteral("preferred-option"), QStringLiteral("decided")}));
    in.money = LevelInput::Money(choice(record.money, {QStringLiteral("none"), QStringLiteral("expenses"), QStringLiteral("payment")}));
    in.power = LevelInput::Power(choice(record.power, {QStringLiteral("not-asked"), QStringLiteral("advice"), QStringLiteral("share")}));
    in.capacity = LevelInput::Capacity(choice(record.capacity, {QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("established")}));
    in.negotiables = record.negotiables ? qMax(0, int(*record.negotiables)) : negotiablesOf(assessment);
    if (record.weeks)
        in.weeks = qMax(0, int(*record.weeks));
    else if (const auto weeks = weeksToDecision(assessment, today))
        in.weeks = *weeks;
    else
        ++reading.missing;
    for (const QString &duty : record.duties) {
        in.fullEqiaOrNegative = in.fullEqiaOrNegative || duty == QLatin1String("full-eqia-or-negative");
        in.expressDuty = in.expressDuty || duty == QLatin1String("express-duty");
        in.legitimateExpectation = in.legitimateExpectation || duty == QLatin1String("legitimate-expectation");
        in.nhs = in.nhs || duty == QLatin1String("nhs");
        in.severeIntersection = in.severeIntersection || duty == QLatin1String("severe-intersection");
        in.urgentSafety = in.urgentSafety || duty == QLatin1String("urgent-safety");
        if (duty.startsWith(QLatin1String("policy:")))
            in.policy = qMax(in.policy, duty.mid(7).toInt());
    }
    return reading;
}

} // namespace dueregard
