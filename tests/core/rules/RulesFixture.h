// SPDX-License-Identifier: Apache-2.0
// A small pack with every page that the rules point to, and short ways to build an assessment.
#pragma once
#include "core/domain/WellKnown.h"
#include "core/pack/PackReader.h"
#include "core/rules/RuleSet.h"

#include <algorithm>

namespace dueregard::test {

inline const Pack &rulesPack()
{
    static const Pack pack = PackReader::readText(R"json({
      "id": "rules", "version": "1", "nation": "england", "languages": ["en"], "bodyTypes": [{"id": "nhs", "label": "NHS"}],
      "vocabularies": [
        {"id": "direction", "choices": [{"id": "NEU", "label": "Neutral"}, {"id": "NR", "label": "Not relevant"}]},
        {"id": "aim", "choices": [{"id": "3a", "label": "aim (b)"}]}],
      "characteristics": [
        {"id": "age", "label": "Age", "aims": ["a", "b", "c"], "groups": [{"id": "age.65_74", "label": "65 to 74"}]},
        {"id": "marriage_civil_partnership", "label": "Marriage", "aims": ["a"]},
        {"id": "carers", "label": "Carers", "local": true, "aims": ["a", "b", "c"]}],
      "steps": [
        {"id": "about", "title": "About", "pages": [
          {"id": "about.basics", "title": "What is it called?", "fields": [
            {"id": "about.title", "kind": "text", "label": "Title"}, {"id": "about.reference", "kind": "text", "label": "Reference", "optional": true}]},
          {"id": "about.nhs", "title": "NHS", "bodyTypes": ["nhs"], "fields": [{"id": "about.duty", "kind": "text", "label": "Duty"}]}]},
        {"id": "screening", "title": "Screening", "pages": [
          {"id": "screening.page", "title": "Screen", "fields": [{"id": "screening.decision", "kind": "choice", "label": "Decision"}]},
          {"id": "screening.why", "title": "Why", "showIf": {"equals": ["screening.decision", "not_required"]}, "fields": [
            {"id": "screening.reasons", "kind": "longText", "label": "Reasons"}, {"id": "screening.authorised_role", "kind": "text", "label": "Role"}]}]},
        {"id": "evidence", "title": "Evidence", "showIf": {"not": {"equals": ["screening.decision", "not_required"]}}, "pages": [
          {"id": "evidence.list", "title": "What do you know?", "fields": [
            {"id": "evidence.list", "kind": "records", "record": "evidence"}, {"id": "evidence.gaps", "kind": "records", "record": "data_gap", "optional": true}]}]},
        {"id": "engagement", "title": "Engagement", "showIf": {"not": {"equals": ["screening.decision", "not_required"]}}, "pages": [
          {"id": "engagement.page", "title": "Who?", "fields": [{"id": "engagement.activities", "kind": "records", "record": "activity", "gate": "QA"},
            {"id": "engagement.none_reason", "kind": "longText", "label": "Why none", "showIf": {"not": {"has": "activity"}}}]},
          {"id": "engagement.findings", "title": "What?", "fields": [{"id": "engagement.findings", "kind": "records", "record": "finding", "optional": true}]}]},
        {"id": "impact", "title": "Impact", "showIf": {"not": {"equals": ["screening.decision", "not_required"]}}, "pages": [
          {"id": "impact.each", "kind": "characteristic", "fields": [{"id": "impact.know", "kind": "longText", "label": "What we know"},
            {"id": "impact.rows", "kind": "records", "record": "impact"}]},
          {"id": "impact.matrix", "kind": "matrix", "title": "All"}]},
        {"id": "actions", "title": "Actions", "showIf": {"not": {"equals": ["screening.decision", "not_required"]}}, "pages": [
          {"id": "actions.plan", "title": "Plan", "fields": [{"id": "actions.plan", "kind": "records", "record": "action", "gate": "SGN"}]}]},
        {"id": "decision", "title": "Decision", "pages": [{"id": "decision.made", "title": "Decided?", "fields": [{"id": "decision.list", "kind": "records", "record": "decision", "gate": "DEC"}]}]}
      ],
      "records": [{"kind": "impact", "fields": [{"id": "direction", "kind": "choice", "vocabulary": "direction"}, {"id": "aim", "kind": "choice", "vocabulary": "aim"},
          {"id": "group_note", "kind": "text", "label": "Group"}, {"id": "mechanism", "kind": "longText", "label": "What happens"}]},
        {"kind": "option", "fields": [{"id": "code", "kind": "text", "label": "Code"}]}],
      "rules": {"V-01": "Under %1 nothing.", "V-39": "%1 has no %2."}
    })json")
                                 .value();
    return pack;
}

inline RichText rich(const char *text)
{
    return RichText::fromPlain(QString::fromUtf8(text));
}

/// An assessment about which no rule has anything to say.
inline Assessment complete()
{
    Assessment a;
    a.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    a.answers.insert({question::title, {}}, Value("Closing a desk"));
    a.answers.insert({question::screenDecision, {}}, Value("full"));
    a.answers.insert({question::noEngagementReason, {}}, Value(rich("Nobody outside the office is affected.")));
    a.answers.insert({QStringLiteral("engagement.who_benefits"), {}}, Value(rich("Everybody who uses the desk.")));
    a.answers.insert({QStringLiteral("engagement.who_heard"), {}}, Value(rich("Nobody was asked.")));
    for (const char *id : {"age", "marriage_civil_partnership"}) {
        const QString characteristic = QString::fromLatin1(id);
        Impact impact;
        impact.id = QStringLiteral("impact-") + characteristic;
        impact.characteristic = characteristic;
        impact.direction = QStringLiteral("NEU");
        impact.not_relevant_reason = rich("The survey shows the same use by everybody.");
        a.impacts.append(impact);
        a.answers.insert({question::whatWeKnow, characteristic}, Value(rich("A survey of all users.")));
    }
    return a;
}

inline QList<ReviewPoint> check(const Assessment &a)
{
    return RuleSet::check(a, rulesPack(), QDate(2026, 11, 22));
}

inline QList<ReviewPoint> pointsOf(const Assessment &a, const char *code)
{
    QList<ReviewPoint> found;
    for (const ReviewPoint &point : check(a))
        if (point.code == QLatin1String(code))
            found.append(point);
    return found;
}

} // namespace dueregard::test
