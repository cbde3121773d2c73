// SPDX-License-Identifier: Apache-2.0
#include "core/rules/LevelPrefill.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/EngagementPlan.h"

#include <QSet>

namespace dueregard {

namespace {

const QStringList stages{QStringLiteral("nothing-decided"), QStringLiteral("options-open"), QStringLiteral("preferred-option"), QStringLiteral("decided")};
const QStringList monies{QStringLiteral("none"), QStringLiteral("expenses"), QStringLiteral("payment")};
const QStringList powers{QStringLiteral("not-asked"), QStringLiteral("advice"), QStringLiteral("share")};
const QStringList capacities{QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("established")};

int magnitudeOf(const QString &code)
{
    return code == QLatin1String("high") ? 3 : code == QLatin1String("medium") ? 2
        : code == QLatin1String("low")                                         ? 1
                                                                               : 0;
}

int linesOf(const QString &text)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    return lines;
}

template<class E>
void read(const QString &code, const QStringList &codes, E &into)
{
    if (const qsizetype at = codes.indexOf(code); at >= 0)
        into = E(at);
}

void read(const QString &score, int &into)
{
    bool number = false;
    if (const int value = score.toInt(&number); number && value >= 0 && value <= 3)
        into = value;
}

} // namespace

LevelInput prefilledLevel(const Assessment &a, QDate today)
{
    LevelInput input;
    QSet<QString> worse;
    bool permanent = false, unknown = false;
    for (const Impact &impact : a.impacts) {
        if (impact.direction != QLatin1String("NEG") && impact.direction != QLatin1String("MIX"))
            continue;
        worse.insert(impact.characteristic);
        input.stakes = std::max(input.stakes, std::max(1, magnitudeOf(impact.magnitude)));
        permanent = permanent || impact.reversible == QLatin1String("no");
        unknown = unknown || impact.reversible.isEmpty() || impact.reversible == QLatin1String("not_known");
    }
    input.reversibility = permanent ? 3 : unknown ? 1
                                                  : 0;
    input.concentration = worse.isEmpty() ? 0 : worse.size() == 1 ? 3
        : worse.size() <= 3                                       ? 2
                                                                  : 1;
    input.livedKnowledge = input.trust = 1;
    for (const Intersection &item : a.intersections)
        if ((item.status.isEmpty() || item.status == QLatin1String("assessed")) && item.magnitude == QLatin1String("high")
            && (item.direction == QLatin1String("NEG") || item.direction == QLatin1String("MIX")))
            input.severeIntersection = true;

    bool preferred = false;
    for (const Option &option : a.options)
        preferred = preferred || option.status == QLatin1String("preferred") || option.status == QLatin1String("chosen");
    input.stage = !a.decisions.isEmpty()                                              ? LevelInput::Stage::Decided
        : preferred || milestoneDate(a, QStringLiteral("preferred_option")).isValid() ? LevelInput::Stage::PreferredOption
        : a.options.size() >= 2                                                       ? LevelInput::Stage::OptionsOpen
                                                                                      : LevelInput::Stage::NothingDecided;
    input.negotiables = linesOf(a.answer(question::negotiables).rich().toPlain());
    if (const QDate decision = milestoneDate(a, QStringLiteral("decision")); decision.isValid() && decision > today)
        input.weeks = int(today.daysTo(decision) / 7);
    for (const BudgetLine &line : a.budgetLines) {
        if (line.planned.value_or(0) <= 0)
            continue;
        if (line.kind == QLatin1String("payments"))
            input.money = LevelInput::Money::Payment;
        else if (line.kind == QLatin1String("expenses") && input.money == LevelInput::Money::None)
            input.money = LevelInput::Money::Expenses;
    }
    if (!a.standingStructures.isEmpty())
        input.capacity = LevelInput::Capacity::Established;
    else if (!a.partners.isEmpty())
        input.capacity = LevelInput::Capacity::Some;
    input.fullEqiaOrNegative = !worse.isEmpty() || a.answer(question::screenDecision).text() == QLatin1String("full");
    input.nhs = a.bodyType == QLatin1String("nhs");
    for (const Activity &activity : a.activities)
        input.expressDuty = input.expressDuty || activity.statutory == QLatin1String("yes");
    return input;
}

LevelInput levelInputOf(const LevelAssessment &used, const Assessment &assessment, QDate today)
{
    LevelInput input = prefilledLevel(assessment, today);
    read(used.stakes, input.stakes);
    read(used.reversibility, input.reversibility);
    read(used.concentration, input.concentration);
    read(used.lived_knowledge, input.livedKnowledge);
    read(used.trust, input.trust);
    read(used.stage, stages, input.stage);
    read(used.money, monies, input.money);
    read(used.power, powers, input.power);
    read(used.capacity, capacities, input.capacity);
    if (used.negotiables)
        input.negotiables = std::max(0, int(*used.negotiables));
    if (used.weeks)
        input.weeks = std::max(0, int(*used.weeks));
    if (!used.duties.isEmpty()) {
        const auto has = [&](const char *duty) { return used.duties.contains(QLatin1String(duty)); };
        input.fullEqiaOrNegative = has("full-eqia-or-negative");
        input.expressDuty = has("express-duty");
        input.legitimateExpectation = has("legitimate-expectation");
        input.nhs = has("nhs");
        input.severeIntersection = has("severe-intersection");
        input.urgentSafety = has("urgent-safety");
        for (const QString &duty : used.duties)
            if (duty.startsWith(QLatin1String("policy:")))
                input.policy = std::max(input.policy, std::min(6, duty.mid(7).toInt()));
    }
    return input;
}

LevelAssessment recordOf(const LevelInput &input, const LevelAdvice &advice, LevelAssessment used, QDate today)
{
    used.stakes = QString::number(input.stakes);
    used.reversibility = QString::number(input.reversibility);
    used.concentration = QString::number(input.concentration);
    used.lived_knowledge = QString::number(input.livedKnowledge);
    used.trust = QString::number(input.trust);
    used.stage = stages[int(input.stage)];
    used.money = monies[int(input.money)];
    used.power = powers[int(input.power)];
    used.capacity = capacities[int(input.capacity)];
    used.negotiables = input.negotiables;
    used.weeks = input.weeks;
    used.duties.clear();
    const QList<QPair<bool, const char *>> duties{{input.fullEqiaOrNegative, "full-eqia-or-negative"}, {input.expressDuty, "express-duty"}, {input.legitimateExpectation, "legitimate-expectation"}, {input.nhs, "nhs"}, {input.severeIntersection, "severe-intersection"}, {input.urgentSafety, "urgent-safety"}};
    for (const auto &[on, name] : duties)
        if (on)
            used.duties += QString::fromLatin1(name);
    if (input.policy > 0)
        used.duties += QStringLiteral("policy:%1").arg(input.policy);
    used.verdict = nameOf(advice.verdict);
    used.recommended = advice.recommended ? QString::number(*advice.recommended) : QString();
    used.assessed_on = today;
    return used;
}

} // namespace dueregard
