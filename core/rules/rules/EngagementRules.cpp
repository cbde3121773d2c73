// SPDX-License-Identifier: Apache-2.0
// Rules of engagement.md §15. What is asked of a large change is not asked of a small one: a "light" assessment hears only
// of people who are worse off and unheard, of answers owed, and of words that would expose somebody.
#include "core/domain/Texts.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/LevelRecord.h"
#include "core/engagement/PartnerDirectory.h"
#include "core/engagement/PersonalWords.h"
#include "core/engagement/QuoteConsent.h"
#include "core/engagement/QuoteWords.h"
#include "core/engagement/Readiness.h"
#include "core/engagement/Reasons.h"
#include "core/engagement/Responses.h"
#include "core/engagement/Scoping.h"
#include "core/engagement/Tokenism.h"
#include "core/engagement/WorkingGroups.h"
#include "core/rules/rules/Rules.h"

namespace dueregard::rules {

namespace {

FieldKey at(RecordKind kind, const QString &id, const char *field = "")
{
    return FieldKey::record(kind, id, QString::fromLatin1(field));
}

bool isLight(const Assessment &a)
{
    return a.answer(question::screenDecision).text() == QLatin1String("light");
}

QString pageOf(const RuleContext &context, const FieldKey &where)
{
    if (where.kind)
        return context.pageOf(*where.kind);
    // What every characteristic is asked stands on that characteristic's page.
    return context.pack.characteristic(where.id) ? QStringLiteral("impact/") + where.id : context.pageOf(where.field);
}

/// The characteristic that holds a group; only characteristics have questions.
QString ownerOf(const RuleContext &context, const QString &group)
{
    const Characteristic *owner = context.pack.characteristicOf(group);
    return owner ? owner->id : group;
}

void add(const RuleContext &context, Points &points, const char *code, Severity severity, Gate gate, const FieldKey &where, const QStringList &arguments = {},
         const QStringList &also = {})
{
    ReviewPoint point = context.point(QString::fromLatin1(code), severity, gate, where, pageOf(context, where), arguments);
    point.also = also;
    points.append(point);
}

QString stateLabel(const RuleContext &context, const QString &state)
{
    return context.pack.choiceLabel(QStringLiteral("coverage_state"), state, context.assessment.language, context.assessment.bodyType);
}

bool isNegative(GroupImpact impact)
{
    return impact == GroupImpact::HighNegative || impact == GroupImpact::MediumNegative || impact == GroupImpact::LowNegative;
}

bool negativeRow(const Assessment &a, const CoverageRow &row)
{
    if (isNegative(row.impact))
        return true;
    if (row.impact != GroupImpact::Unknown)
        return false;
    // Worse off, by how much nobody said.
    for (const Impact &impact : a.impacts)
        if ((impact.direction == QLatin1String("NEG") || impact.direction == QLatin1String("MIX"))
            && row.groups == QStringList{impact.group.isEmpty() ? impact.characteristic : impact.group})
            return true;
    return false;
}

/// Somebody said that the effect on these people is not known: "don't know" is not "no".
bool saidUnknown(const Assessment &a, const CoverageRow &row)
{
    return row.impact == GroupImpact::Unknown && std::any_of(a.impacts.begin(), a.impacts.end(), [&](const Impact &impact) {
               return impact.direction == QLatin1String("UNK") && row.groups == QStringList{impact.group.isEmpty() ? impact.characteristic : impact.group};
           });
}

/// The officer's own words for these people, where every impact on them says the same; else the name of the row.
QString wordsFor(const Assessment &a, const CoverageRow &row)
{
    if (!row.stakeholderId.isEmpty() || !row.intersectionId.isEmpty())
        return row.label;
    QStringList words;
    for (const Impact &impact : a.impacts)
        if (row.groups == QStringList{impact.group.isEmpty() ? impact.characteristic : impact.group})
            words += impact.group_note.simplified();
    return !words.isEmpty() && !words.first().isEmpty() && words.count(words.first()) == words.size() ? words.first() : row.label;
}

void whoIsMissing(const RuleContext &context, const Coverage &coverage, Points &points)
{
    const Assessment &a = context.assessment;
    const bool reasonForAll = !hasEngagement(a) && isReason(a.answer(question::noEngagementReason).rich());
    for (const CoverageRow &row : coverage.rows) {
        const bool negative = negativeRow(a, row);
        const bool accepted = !row.intersectionId.isEmpty();
        if (row.counted >= CoverageState::Heard || row.gap() == 0)
            continue;
        const FieldKey where = accepted    ? at(RecordKind::Intersection, row.intersectionId)
            : !row.stakeholderId.isEmpty() ? at(RecordKind::StakeholderGroup, row.stakeholderId)
                                           : FieldKey::answer(question::whatPeopleToldUs, ownerOf(context, row.groups.value(0)));
        QStringList part;
        for (const QString &group : row.inPart)
            part += context.pack.groupLabel(group, a.language, a.bodyType);
        QStringList arguments{wordsFor(a, row),
                              part.isEmpty() ? stateLabel(context, stateCode(row)) : context.word(QStringLiteral("rule.heard.part"), QStringLiteral("Heard in part: %1")).arg(part.join(QStringLiteral(", "))),
                              stateLabel(context, nameOf(*row.required)),
                              context.word(QStringLiteral("rule.heard.worse"), QStringLiteral("would be worse off")),
                              part.isEmpty() ? context.word(QStringLiteral("rule.heard.not"), QStringLiteral("they have not been heard")) : context.word(QStringLiteral("rule.heard.some"), QStringLiteral("only some of them have been heard"))};
        const bool unheard = row.state <= CoverageState::Planned;
        const bool explained = row.reasonGiven || reasonForAll;
        // Nobody explains a high or medium negative effect away at sign-off: a named senior owner can answer the point. §5 allows a
        // reason elsewhere; a small assessment may give one for a medium effect.
        const bool grave = row.impact == GroupImpact::HighNegative || (row.impact == GroupImpact::MediumNegative && !isLight(a));
        if (negative && (!explained || grave)) {
            QStringList also;
            if (unheard)
                also += accepted ? QStringLiteral("IX-09") : QStringLiteral("V-23");
            add(context, points, "EN-01", Severity::Block, Gate::Sgn, where, arguments, also);
        } else if (accepted && unheard && !explained) {
            add(context, points, "IX-09", Severity::Warn, Gate::Qa, where, arguments);
        } else if (!accepted && unheard && (row.impact == GroupImpact::HighNegative || row.impact == GroupImpact::MediumNegative)) {
            add(context, points, "V-23", Severity::Warn, Gate::Qa, where, arguments.first(1));
        } else if (!accepted && !explained && !isLight(a) && saidUnknown(a, row)) {
            arguments[3] = context.word(QStringLiteral("rule.heard.unknown"), QStringLiteral("may be affected in ways that nobody knows"));
            add(context, points, "EN-01", Severity::Warn, Gate::Sgn, where, arguments);
        }
    }
}

/// S2-4: who only advertises online, or only where the council itself is read, leaves out whoever looks at neither.
void heardOf(const RuleContext &context, Points &points, const QStringList &places, const QString &name, const FieldKey &where)
{
    static const QStringList online{QStringLiteral("social_group"), QStringLiteral("council_website"), QStringLiteral("council_email")}, own{QStringLiteral("council_website"), QStringLiteral("council_email")};
    const auto only = [&places](const QStringList &kind) { return !places.isEmpty() && std::all_of(places.begin(), places.end(), [&kind](const QString &place) { return kind.contains(place); }); };
    if (!only(online))
        return;
    // Earlier packs have no sentence for it.
    const QString says = context.word(only(own) ? QStringLiteral("rule.advertised.own") : QStringLiteral("rule.advertised.online"), QString());
    if (!says.isEmpty())
        add(context, points, "EN-12", Severity::Warn, Gate::Con, where, {name, QString(), says});
}

/// A quote by which its speaker can be known: many details, a name or an address, or nobody has looked yet though it may print.
void recognisable(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const QSet<QString> usable = usableQuotes(a, context.today);
    for (const Quote &quote : a.quotes) {
        const auto warn = [&](const char *field, const QString &says) {
            add(context, points, "EN-18", Severity::Warn, Gate::Sgn, at(RecordKind::Quote, quote.id, field), {RuleContext::excerpt(quote.verbatim.toPlain()), says});
        };
        const Identifiability found = identifiability(quote);
        if (found.level == Identifiability::Level::Red)
            warn("details", context.word(QStringLiteral("rule.quote.known"), QString()));
        if (!usable.contains(quote.id))
            continue;
        // Earlier packs have no way to say that there is nothing, and no sentence for it.
        if (const QString unseen = context.word(QStringLiteral("rule.quote.unseen"), QString()); found.level == Identifiability::Level::NotLookedAt && !unseen.isEmpty())
            warn("details", unseen);
        const bool named = quote.anonymity == QLatin1String("named") || quote.anonymity == QLatin1String("first_name");
        const QList<std::pair<const char *, QString>> texts{{"attribution", quote.attribution}, {"context", quote.context.toPlain()}, {"illustrates", quote.illustrates}, {"warning", quote.warning}, {"verbatim", withEdits(quote)}, {"translation", quote.translation.toPlain()}};
        for (const auto &[field, text] : texts) {
            QString says = named ? contactsIn(text).value(0) : personalWordsIn(text, field == texts.first().first);
            for (const Person &person : a.people)
                if (says.isEmpty() && !named && person.name.size() > 3 && text.contains(person.name))
                    says = person.name;
            if (!says.isEmpty())
                warn(field, context.word(QStringLiteral("rule.quote.personal"), QString()).replace(QStringLiteral("%1"), says));
        }
    }
}

void quotes(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    recognisable(context, points);
    // A quote cannot print without consent, and no report repeats its words; but what an officer copied is not the officer's.
    const QuoteWords quoted(a, QuotePurpose::Report, context.today);
    if (quoted.isEmpty())
        return;
    QSet<QString> seen;
    eachText(a, [&](const FieldKey &where, const QString &text) {
        if (where.kind == RecordKind::Quote)
            return;
        for (const QuoteWords::Hit &hit : quoted.hitsIn(text)) {
            const QString key = hit.quoteId + u'\n' + where.id + u'\n' + where.field;
            if (seen.contains(key))
                continue;
            seen.insert(key);
            add(context, points, "EN-03", Severity::Block, Gate::Sgn, where, {RuleContext::excerpt(text.mid(hit.at, hit.length))});
            points.last().overridable = false;
        }
    });
}

QString wholeDecision(const RuleContext &context)
{
    return context.word(QStringLiteral("report.ladder.whole"), QStringLiteral("The decision as a whole"));
}

void level(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    static const QHash<QString, const char *> english{
        {QStringLiteral("conflict"), "the level aid found a conflict: no honest level exists. Change the timetable, reopen the decision, make a second, open decision, or record which senior owner accepts the risk and why."},
        {QStringLiteral("held-back"), "the level is lower than people need. Change what holds it back, or say why this level is enough."},
        {QStringLiteral("over-promised"), "the level on offer is higher than can be kept. Offer less, change what holds it back, or say why you offer it all the same."},
        {QStringLiteral("below"), "the level on offer is lower than the one recommended. Offer it, or say why not."},
        {QStringLiteral("later"), "safety could not wait, so people have to be heard afterwards. Set the day, after the decision."}};
    for (const LevelAssessment *counting : levelRecords(a)) {
        const LevelAssessment &used = *counting;
        QString who = wholeDecision(context);
        for (const StakeholderGroup &row : a.stakeholderGroups)
            if (!used.stakeholder_group_id.isEmpty() && row.id == used.stakeholder_group_id)
                who = planName(row, context.pack, a.language, a.bodyType);
        const auto stopping = [&](const LevelAssessment &one) {
            const QStringList owed = levelOwed(one, a, context.today);
            return owed.contains(QStringLiteral("conflict")) || owed.contains(QStringLiteral("later"));
        };
        if (const auto all = levelRecordsLike(used, a); all.size() > 1) {
            // Nobody gets past a conflict by working it out once more.
            const bool stops = !stopping(used) && std::any_of(all.begin(), all.end(), [&](const LevelAssessment *one) { return stopping(*one); });
            points.append(context.point(QStringLiteral("EN-06"), stops ? Severity::Block : Severity::Warn, stops ? Gate::Sgn : Gate::Con, FieldKey::record(RecordKind::LevelAssessment, used.id, {}), context.pageOf(question::engagementLevel),
                                        {who, context.word(QStringLiteral("rule.level.twice"), QStringLiteral("the level was worked out more than once. Only the latest counts and is printed: keep the one that holds."))}));
        }
        for (const QString &owed : levelOwed(used, a, context.today)) {
            const bool stops = owed == QLatin1String("conflict") || owed == QLatin1String("later");
            if (!stops && isLight(a))
                continue;
            QString field = QStringLiteral("reason");
            if (owed == QLatin1String("later"))
                field = QStringLiteral("later_engagement");
            else if (owed == QLatin1String("conflict") && used.way_out == QLatin1String("risk_accepted") && !isNamedPost(used.risk_owner))
                field = QStringLiteral("risk_owner");
            else if (owed == QLatin1String("conflict") && used.way_out != QLatin1String("risk_accepted") && used.way_out != QLatin1String("second_decision"))
                field = QStringLiteral("way_out");
            const QString words = context.word(QStringLiteral("rule.level.") + owed, QLatin1String(english.value(owed)));
            points.append(context.point(QStringLiteral("EN-06"), stops ? Severity::Block : Severity::Warn, stops ? Gate::Sgn : Gate::Con,
                                        FieldKey::record(RecordKind::LevelAssessment, used.id, field), context.pageOf(question::engagementLevel), {who, words}));
        }
    }
}

/// What the proposal does asks for more than is offered (S5-1), and nobody said why less is enough.
void raisedLevel(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const int offered = levelOffered(a);
    if (offered == 0 || isReason(a.answer(question::engagementLevelReason).rich()))
        return;
    int needed = offered;
    QStringList why;
    for (const ScopingTrigger &trigger : scopingTriggers(a, context.pack))
        if (trigger.level > offered) {
            needed = std::max(needed, trigger.level);
            why += trigger.label;
        }
    if (why.isEmpty())
        return;
    const QString level = context.pack.choiceLabel(QStringLiteral("engagement_level"), QString::number(needed), a.language, a.bodyType);
    add(context, points, "EN-06", Severity::Warn, Gate::Con, FieldKey::answer(question::engagementLevel),
        {why.join(QStringLiteral("; ")), context.word(QStringLiteral("rule.level.trigger"), QStringLiteral("such a change usually needs “%1” at least. Offer it, or say why less is enough.")).arg(level)});
}

bool isConsultation(int level)
{
    return level == 2 || level == 3;
}

/// A few names, and how many more there are.
QString someOf(const RuleContext &context, const QStringList &names)
{
    constexpr int most = 3;
    if (names.size() <= most)
        return names.join(QStringLiteral(", "));
    return context.word(QStringLiteral("rule.and_more"), QStringLiteral("%1 and %2 more")).arg(names.first(most).join(QStringLiteral(", "))).arg(names.size() - most);
}

/// Consultation is called so, and it is recorded where (§3.4): for the decision as a whole, or for those rows of the plan that are
/// offered less.
void saidPlainly(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    QStringList who;
    const bool asking = !a.stakeholderGroups.isEmpty() || hasEngagement(a);
    if (isConsultation(levelOffered(a)) && asking)
        who += wholeDecision(context);
    else
        for (const StakeholderGroup &row : a.stakeholderGroups)
            if (isConsultation(row.level_planned.toInt()))
                who += planName(row, context.pack, a.language, a.bodyType);
    const QString where = QStringLiteral("engagement.said_where");
    const bool said = a.answer(QStringLiteral("engagement.said_plainly")).text() == QLatin1String("yes");
    if (!who.isEmpty() && !(said && !a.answer(where).isBlank()))
        add(context, points, "EN-07", Severity::Warn, Gate::Con, FieldKey::answer(said ? where : QStringLiteral("engagement.said_plainly")), {someOf(context, who)});
}

/// EN-09: who coproduces has a share from the start. Rows that leave their level to the decision's are named together.
void shares(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const bool whole = levelOffered(a) == 5;
    QStringList together;
    QString first;
    bool any = false;
    for (const StakeholderGroup &row : a.stakeholderGroups) {
        const bool own = row.level_planned == QLatin1String("5");
        if (!own && !(whole && row.level_planned.isEmpty()))
            continue;
        any = true;
        const QStringList stages = sharedStages(row);
        if (stages.size() >= 3 && stages.contains(QStringLiteral("question")))
            continue;
        const QString name = planName(row, context.pack, a.language, a.bodyType);
        if (own) {
            add(context, points, "EN-09", Severity::Warn, Gate::Con, at(RecordKind::StakeholderGroup, row.id, "stage_question"), {name});
            continue;
        }
        together += name;
        if (first.isEmpty())
            first = row.id;
    }
    if (!together.isEmpty())
        add(context, points, "EN-09", Severity::Warn, Gate::Con, at(RecordKind::StakeholderGroup, first, "stage_question"), {someOf(context, together)});
    if (whole && !any)
        add(context, points, "EN-09", Severity::Warn, Gate::Con, FieldKey::answer(QStringLiteral("engagement.plan")), {wholeDecision(context)});
}

void plan(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const int offered = levelOffered(a);
    raisedLevel(context, points);
    saidPlainly(context, points);
    shares(context, points);
    int highest = offered;
    for (const StakeholderGroup &row : a.stakeholderGroups) {
        const QString name = planName(row, context.pack, a.language, a.bodyType);
        const int planned = row.level_planned.toInt();
        highest = std::max(highest, planned);
        if (const QStringList out = leftOutBy(row); !out.isEmpty()) {
            QStringList who;
            for (const QString &code : out)
                who += context.word(QStringLiteral("rule.left_out.") + code, code);
            const bool times = out.first() == QLatin1String("daytime") || out.first() == QLatin1String("one_time");
            const QString leftOut = who.join(context.word(QStringLiteral("rule.and"), QStringLiteral(" and ")));
            add(context, points, "EN-12", Severity::Warn, Gate::Con, at(RecordKind::StakeholderGroup, row.id, times ? "slots_offered" : "formats"),
                {name, leftOut, context.word(QStringLiteral("rule.one_way"), QString()).replace(QStringLiteral("%1"), leftOut)});
        }
        heardOf(context, points, row.advertised, name, at(RecordKind::StakeholderGroup, row.id, "advertised"));
        for (const Evidence &evidence : a.evidence)
            if (row.evidence_ids.contains(evidence.id) && isOldEvidence(evidence.published, context.today))
                add(context, points, "EN-22", Severity::Warn, Gate::Sgn, at(RecordKind::StakeholderGroup, row.id, "evidence_ids"), {name, evidence.title});
    }
    const QDate starts = milestoneDate(a, QStringLiteral("engagement_starts"));
    if (highest >= 5) {
        const EngagementBudget budget = budgetOf(a);
        if (budget.planned <= 0 || (starts.isValid() && budget.setOn.isValid() && budget.setOn > starts))
            add(context, points, "EN-10", Severity::Warn, Gate::Con, FieldKey::answer(QStringLiteral("engagement.budget")));
        if (!readinessOf(a).ready())
            add(context, points, "EN-23", Severity::Warn, Gate::Con, FieldKey::answer(QStringLiteral("engagement.readiness")));
    }
    if (highest >= 4) {
        const QDate options = milestoneDate(a, QStringLiteral("options")).isValid() ? milestoneDate(a, QStringLiteral("options")) : milestoneDate(a, QStringLiteral("preferred_option"));
        const bool early = std::any_of(a.outcomeCards.begin(), a.outcomeCards.end(), [&](const OutcomeCard &card) {
            return card.source == QLatin1String("residents") && (!options.isValid() || (card.dated_on.isValid() && card.dated_on <= options));
        });
        if (!early)
            add(context, points, "EN-11", Severity::Warn, Gate::Con, FieldKey::answer(QStringLiteral("engagement.outcomes")));
    }
    for (const TimelineFlag &flag : timelineFlags(a))
        if (flag.code.startsWith(QLatin1String("engagement_after")))
            add(context, points, "EN-14", Severity::Warn, Gate::Con, FieldKey::answer(QStringLiteral("engagement.milestones")),
                {context.pack.choiceLabel(QStringLiteral("timeline_flag"), flag.code, a.language, a.bodyType)});
    PartnerDirectory here;
    here.add(a);
    for (const PartnerDirectory::Entry &entry : here.entries()) { // each organisation once, however often it is listed
        const Partner &partner = entry.partner;
        const int asks = here.asksInTwelveMonths(partner.name, context.today) + (context.others ? context.others->asksInTwelveMonths(partner.name, context.today) : 0);
        if (asks >= PartnerDirectory::often)
            add(context, points, "EN-29", Severity::Advice, Gate::Con, at(RecordKind::Partner, partner.id), {partner.name, QString::number(asks)});
    }
}

void activities(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    for (const Activity &activity : a.activities) {
        if (isCancelled(activity))
            continue;
        const QStringList words = higherLevelWords(activity.publicity_text.toPlain(), levelOfferedIn(activity, a));
        if (!words.isEmpty())
            add(context, points, "EN-08", Severity::Warn, Gate::Con, at(RecordKind::Activity, activity.id, "publicity_text"), {activity.title, words.join(QStringLiteral(", "))});
        // What was recorded before this was asked is not accused of it.
        if (activity.access_question == QLatin1String("no") || (activity.access_question.isEmpty() && !activity.status.isEmpty()))
            add(context, points, "EN-13", Severity::Warn, Gate::Con, at(RecordKind::Activity, activity.id, "access_question"), {activity.title});
        QStringList places;
        const qsizetype place = activity.publicity.columns.indexOf(QStringLiteral("place"));
        for (const QStringList &row : activity.publicity.rows)
            if (const QString code = row.value(place).trimmed(); !code.isEmpty())
                places += code;
        heardOf(context, points, places, activity.title, at(RecordKind::Activity, activity.id, "publicity"));
        if (activity.sensitive == QLatin1String("yes") && activity.trauma_checked != QLatin1String("yes"))
            add(context, points, "EN-21", Severity::Warn, Gate::Con, at(RecordKind::Activity, activity.id, "trauma_checked"), {activity.title});
    }
    for (const TokenAlarm &alarm : tokenAlarms(a, context.pack, context.today)) {
        if (alarm.code == QLatin1String("T2") || alarm.code == QLatin1String("T5"))
            add(context, points, "EN-15", Severity::Warn, Gate::Sgn, alarm.where, {alarm.about});
        if (alarm.code == QLatin1String("T3"))
            add(context, points, "EN-16", Severity::Warn, Gate::Sgn, alarm.where, {alarm.about});
        // The report prints these as limits: the officer sees them first, and can answer each.
        static const QHash<QString, const char *> english{{QStringLiteral("T6"), "No payment or expenses are planned, though people are to share the work. Plan some, or say why not."},
                                                          {QStringLiteral("T7"), "All that people said is answered, and nothing changed because of it. Check whether something can, or say why not."},
                                                          {QStringLiteral("T8"), "People could only tick boxes. Give them a way to say what they want to say, or say why boxes were enough."}};
        if (english.contains(alarm.code))
            add(context, points, "EN-30", Severity::Warn, alarm.code == QLatin1String("T6") ? Gate::Con : Gate::Sgn, alarm.where,
                {context.word(QStringLiteral("rule.token.") + alarm.code, QLatin1String(english.value(alarm.code)))});
    }
}

void together(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    for (const PayPolicy &policy : a.payPolicies)
        if (!policy.basis.isEmpty() && policy.basis != QLatin1String("none") && policy.basis != QLatin1String("donation") && policy.advice_route.isEmpty())
            add(context, points, "EN-20", Severity::Warn, Gate::Con, at(RecordKind::PayPolicy, policy.id, "advice_route"),
                {context.word(QStringLiteral("rule.pay.policy"), QStringLiteral("The payment policy “%1” names")).arg(policy.title)});
    // Payment at level 4 and above without any policy has no way to advice either.
    bool pays = false;
    int highest = levelOffered(a);
    for (const StakeholderGroup &row : a.stakeholderGroups) {
        highest = std::max(highest, row.level_planned.toInt());
        pays = pays || row.recognition.contains(QStringLiteral("payment")) || row.recognition.contains(QStringLiteral("vouchers"));
    }
    for (const BudgetLine &line : a.budgetLines)
        pays = pays || (line.kind == QLatin1String("payments") && line.planned.value_or(0) > 0);
    if (pays && highest >= 4 && a.payPolicies.isEmpty())
        add(context, points, "EN-20", Severity::Warn, Gate::Con, FieldKey::answer(QStringLiteral("engagement.policies")),
            {context.word(QStringLiteral("rule.pay.none"), QStringLiteral("People are offered payment without a payment policy, and there is"))});
    for (const WorkingGroup &group : a.workingGroups)
        if (group.tor_in_scope.isEmpty() || group.tor_out_of_scope.isEmpty() || group.tor_decision_rule.isEmpty())
            add(context, points, "EN-28", Severity::Warn, Gate::Con,
                at(RecordKind::WorkingGroup, group.id, group.tor_in_scope.isEmpty() ? "tor_in_scope" : group.tor_out_of_scope.isEmpty() ? "tor_out_of_scope"
                                                                                                                                        : "tor_decision_rule"),
                {group.name, context.word(QStringLiteral("rule.group.terms"), QStringLiteral("its terms of reference do not say what is in scope, what is out of scope, or how it decides. Add it."))});
    for (const WorkingGroup &group : a.workingGroups)
        for (const QString &alert : groupAlerts(group))
            add(context, points, "EN-28", Severity::Warn, Gate::Mon, at(RecordKind::WorkingGroup, group.id, alert == QLatin1String("leaving") ? "roles" : "meetings"),
                {group.name,
                 alert == QLatin1String("leaving") ? context.word(QStringLiteral("rule.group.leaving"), QStringLiteral("more than a quarter of its members have left. Ask them why, and say what you do about it."))
                                                   : context.word(QStringLiteral("rule.group.attendance"), QStringLiteral("fewer residents came at each of the last two meetings. Ask them why, and say what you do about it."))});
    for (const Recommendation &each : a.recommendations)
        if (isOverdue(each, context.today))
            add(context, points, "V-29", Severity::Warn, Gate::Mon, at(RecordKind::Recommendation, each.id, "due"),
                {RuleContext::excerpt(each.text.toPlain()), context.word(QStringLiteral("rule.answer.overdue"), QStringLiteral("the answer to the working group is overdue. Give it, and say why it is late"))});
    bool express = false;
    for (const Activity &activity : a.activities)
        express = express || (!isCancelled(activity) && activity.statutory == QLatin1String("yes"));
    for (const LevelAssessment &used : a.levelAssessments)
        express = express || used.duties.contains(QStringLiteral("express-duty"));
    for (const char *principle : {"engagement.formative", "engagement.enough_information", "engagement.enough_time", "engagement.taken_into_account"}) {
        const QString id = QString::fromLatin1(principle);
        const QString met = a.answer(id).text();
        // Where a law asks for consultation, "nobody said" is not "met". Elsewhere the blank field is reminder enough.
        if (met == QLatin1String("yes") || (met.isEmpty() && (!express || !hasEngagement(a))))
            continue;
        const Field *field = context.pack.field(id);
        add(context, points, "EN-19", express ? Severity::Block : Severity::Warn, Gate::Sgn, FieldKey::answer(id), {field ? field->label.in(a.language, a.bodyType) : id, met.isEmpty() ? context.word(QStringLiteral("rule.fair.blank"), QStringLiteral("has no answer, and a law asks for this consultation")) : context.word(QStringLiteral("rule.fair.no"), QStringLiteral("was answered with no"))});
    }
    const bool done = std::any_of(a.activities.begin(), a.activities.end(), [&](const Activity &activity) { return stateOf(activity, context.today) == ActivityState::Done; });
    if (done && a.reflections.isEmpty())
        add(context, points, "EN-24", Severity::Advice, Gate::Sgn, FieldKey::answer(QStringLiteral("engagement.reflections")));
    // Whoever asked nobody is asked this, too (S8-2).
    if (!done && a.answer(question::screenDecision).text() != QLatin1String("full"))
        return;
    for (const char *question : {"engagement.who_benefits", "engagement.who_heard"})
        if (a.answer(QString::fromLatin1(question)).isBlank()) {
            add(context, points, "EN-30", Severity::Warn, Gate::Sgn, FieldKey::answer(QString::fromLatin1(question)),
                {context.word(QStringLiteral("rule.token.blank"), QStringLiteral("Say who benefits, and who is being heard and who is not."))});
            break;
        }
}

/// S5-5: an idea is no mitigation, neither one that exists nor one with a date; and what nobody has marked may be no more than one.
void realMeasures(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    QStringList unmarked; // ids of actions, in the order of the impacts
    QHash<QString, QStringList> hopes;
    const auto look = [&](const QString &label, const auto &answers) {
        bool real = false;
        QString idea;
        QStringList blank;
        for (const Action &each : a.actions) {
            if (!answers(each) || each.status == QLatin1String("no_longer_needed") || each.status == QLatin1String("superseded"))
                continue;
            // What is done exists.
            if (each.status == QLatin1String("complete"))
                real = true;
            else if (each.in_place.isEmpty())
                blank += each.id;
            else if (each.in_place == QLatin1String("idea"))
                idea = each.id;
            else
                real = true;
        }
        if (real)
            return;
        if (blank.isEmpty() && !idea.isEmpty())
            add(context, points, "EN-27", Severity::Block, Gate::Sgn, at(RecordKind::Action, idea, "in_place"),
                {label, context.word(QStringLiteral("rule.measure.idea"), QStringLiteral("the only answer to it is an idea. Say what exists now, or will by a date"))});
        for (const QString &id : std::as_const(blank)) {
            if (!unmarked.contains(id))
                unmarked += id;
            hopes[id] += label;
        }
    };
    const auto isWorse = [](const QString &direction) { return direction == QLatin1String("NEG") || direction == QLatin1String("MIX"); };
    for (const Impact &impact : a.impacts)
        if (isWorse(impact.direction) && context.concernsRecommended(impact))
            look(context.labelOf(impact), [&](const Action &each) { return each.impact_ids.contains(impact.id); });
    for (const Intersection &item : a.intersections)
        if (isWorse(item.direction) && (item.status.isEmpty() || item.status == QLatin1String("assessed")))
            look(item.title, [&](const Action &each) { return each.intersection_ids.contains(item.id) || item.action_ids.contains(each.id); });
    // A pack whose sentence speaks of ideas only does not ask for it.
    if (isLight(a) || !context.pack.rules.value(QStringLiteral("EN-27")).in(a.language).contains(QLatin1String("%2")))
        return;
    for (const QString &id : std::as_const(unmarked)) {
        hopes[id].removeDuplicates();
        add(context, points, "EN-27", Severity::Warn, Gate::Sgn, at(RecordKind::Action, id, "in_place"),
            {someOf(context, hopes.value(id)), context.word(QStringLiteral("rule.measure.unmarked"), QStringLiteral("nobody has said whether the answer to it exists. Mark the action: it exists now, will by a date, or is an idea"))});
    }
}

void answersOwed(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const QDate due = feedbackDue(a);
    if (due.isValid() && due < context.today) {
        int waiting = 0;
        for (const Finding &finding : a.findings)
            waiting += isFedBack(a, finding, context.today) ? 0 : 1;
        if (waiting > 0)
            add(context, points, "EN-05", Severity::Warn, Gate::Mon, FieldKey::answer(QStringLiteral("engagement.feedback")), {QString::number(waiting)});
    }
    realMeasures(context, points);
}

} // namespace

void engagement(const RuleContext &context, Points &points)
{
    // A draft is asked what sign-off will ask; what was decided, what the review will.
    const CoverageMoment moment = std::max(momentOf(context.assessment, context.today), CoverageMoment::AtSignOff);
    whoIsMissing(context, coverageOf(context.assessment, context.pack, moment, context.today), points);
    quotes(context, points);
    level(context, points);
    answersOwed(context, points);
    if (isLight(context.assessment))
        return;
    plan(context, points);
    activities(context, points);
    together(context, points);
}

} // namespace dueregard::rules
