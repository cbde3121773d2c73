// SPDX-License-Identifier: Apache-2.0
// Working groups, thanks and payment, money and readiness (R10 of engagement.md §15).
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/Readiness.h"
#include "core/report/sections/EngagementParts.h"

namespace dueregard::sections::parts {

namespace {

QString pounds(const ReportContext &c, double amount)
{
    return QChar(0x00A3) + QLocale(c.language).toString(amount, 'f', amount == double(qint64(amount)) ? 0 : 2);
}

/// What people were paid. Who knows the rate could divide by it: public copies say what the number of people that they print would
/// have cost, or where there is none, so many pounds in steps. `people`: how many were paid.
double paidAsPrinted(const ReportContext &c, double amount, const std::optional<double> &people, const SuppressionSubject &who)
{
    constexpr double step = 50;
    if (!c.profile.publicCopy || amount <= 0)
        return amount;
    if (people && *people > 0)
        return qRound64(amount * count(c, people, people, who).toDouble() / *people);
    return std::max(step, double(qRound64(amount / step)) * step);
}

QString paid(const ReportContext &c, double amount, double printed)
{
    return c.profile.publicCopy && amount > 0 ? say(c, "report.recognition.about").arg(pounds(c, printed)) : pounds(c, amount);
}

using Number = std::optional<double> Recognition::*;
constexpr Number numbersOf[]{&Recognition::offered, &Recognition::accepted, &Recognition::declined, &Recognition::donated};

SuppressionSubject thanked(const ReportContext &c, const Recognition &each)
{
    return countedPeople(asRecorded(c), RecordKind::Recognition, each.id);
}

/// Whether a number of those who were thanked is withheld.
bool isWithheld(const ReportContext &c, const Recognition &each)
{
    const Recognition *known = recorded(c, &Assessment::recognitions, each.id);
    return known && std::any_of(std::begin(numbersOf), std::end(numbersOf), [&](Number number) { return count(c, each.*number, known->*number, thanked(c, each)) == Suppression::withheld; });
}

bool anyWithheld(const ReportContext &c)
{
    return std::any_of(c.assessment.recognitions.begin(), c.assessment.recognitions.end(), [&](const Recognition &each) { return isWithheld(c, each); });
}

void groups(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    if (a.workingGroups.isEmpty())
        return;
    out.push_back(makeHeading(2, say(c, "report.group.heading")));
    for (const WorkingGroup &group : a.workingGroups) {
        CardBlock card;
        card.title = {Run{.text = group.name}};
        const auto pair = [&](const char *key, const RichText &value, const char *field) {
            if (!value.isEmpty())
                card.pairs << KeyValue{{Run{.text = say(c, key)}}, paragraphs(value), c.record(RecordKind::WorkingGroup, group.id, QLatin1String(field))};
        };
        pair("report.group.purpose", group.purpose, "purpose");
        pair("report.group.in_scope", group.tor_in_scope, "tor_in_scope");
        pair("report.group.out_of_scope", group.tor_out_of_scope, "tor_out_of_scope");
        pair("report.group.decides", group.tor_decision_rule, "tor_decision_rule");
        pair("report.group.recruitment", group.recruitment, "recruitment");
        pair("report.group.retention", group.retention, "retention");
        pair("report.group.facilitation", group.facilitation, "facilitation");
        pair("report.group.incentives", group.incentives, "incentives");
        pair("report.group.skills", group.skills, "skills");
        out.push_back({std::move(card), c.record(RecordKind::WorkingGroup, group.id)});
    }
    TableBlock table = tableOf(c, {"report.group.recommendation", "report.group.due", "report.group.answer"}, {2.6, 1, 2.6});
    for (const Recommendation &each : a.recommendations) {
        QList<Runs> answer;
        if (!each.response_status.isEmpty())
            answer << Runs{Run{.text = c.choice(QStringLiteral("response_status"), each.response_status), .strong = true}};
        answer += paragraphs(each.response);
        // Members see what is overdue; so does everybody else.
        if (answer.isEmpty())
            answer << Runs{Run{.text = say(c, each.due.isValid() && each.due < c.today ? "report.group.overdue" : "report.engagement.no_response"), .strong = true}};
        TableBlock::Row row;
        row.source = c.record(RecordKind::Recommendation, each.id);
        row.cells = {makeCell(paragraphs(each.text)), makeCell(c.date(each.due)), makeCell(answer)};
        table.rows.push_back(std::move(row));
    }
    put(std::move(table), out);
}

void thanks(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    if (a.recognitions.isEmpty())
        return;
    out.push_back(makeHeading(2, say(c, "report.recognition.heading")));
    TableBlock table = tableOf(c, {"report.recognition.policy", "report.recognition.offered", "report.recognition.accepted", "report.recognition.declined", "report.recognition.donated", "report.recognition.total", "report.recognition.credit"},
                               {2, 1, 1, 1, 1, 1, 2});
    const Recognition blank{};
    Recognition sum;
    double allPrinted = 0;
    for (const Recognition &each : a.recognitions) {
        const Recognition *known = recorded(c, &Assessment::recognitions, each.id);
        if (!known)
            known = &blank;
        QString policy;
        for (const PayPolicy &one : a.payPolicies)
            if (one.id == each.pay_policy_id)
                policy = one.title;
        const bool few = isWithheld(c, each);
        TableBlock::Row row;
        row.source = c.record(RecordKind::Recognition, each.id);
        row.cells.push_back(makeCell(policy));
        for (Number number : numbersOf) {
            row.cells.push_back(makeCell(count(c, each.*number, known->*number, thanked(c, each))));
            if (known->*number)
                sum.*number = (sum.*number).value_or(0) + *(known->*number);
        }
        // Of a few people a sum would say how many they were.
        const double printed = paidAsPrinted(c, known->total.value_or(0), known->accepted, thanked(c, each));
        row.cells.push_back(makeCell(!known->total ? QString() : few ? Suppression::withheld
                                                                     : paid(c, *known->total, printed)));
        if (known->total)
            sum.total = sum.total.value_or(0) + *known->total;
        allPrinted += printed;
        row.cells.push_back(makeCell(c.joined({each.credit_line, choices(c, "acknowledged_in", each.acknowledged_in)})));
        table.rows.push_back(std::move(row));
    }
    if (a.recognitions.size() > 1) {
        // From the numbers as recorded, rounded once; not at all when a part of it is withheld.
        const bool few = anyWithheld(c);
        TableBlock::Row row;
        row.cells.push_back(makeCell(say(c, "report.budget.total")));
        for (Number number : numbersOf)
            row.cells.push_back(makeCell(few && sum.*number ? Suppression::withheld : count(c, sum.*number, sum.*number, {})));
        row.cells.push_back(makeCell(!sum.total ? QString() : few ? Suppression::withheld
                                                                  : paid(c, *sum.total, allPrinted)));
        row.cells.push_back(makeCell(QString()));
        table.rows.push_back(std::move(row));
    }
    put(std::move(table), out);
}

void money(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    if (a.budgetLines.isEmpty())
        return;
    out.push_back(makeHeading(2, say(c, "report.budget.heading")));
    TableBlock table = tableOf(c, {"report.budget.kind", "report.budget.planned", "report.budget.actual", "report.budget.set_on", "report.budget.note"}, {2, 1, 1, 1.4, 1.6});
    // What people got is no secret that the line of the budget could tell: neither there nor through the sum.
    const bool few = anyWithheld(c);
    bool toPeople = false;
    double given = 0, printed = 0; // as recorded with the thanks, and as printed there
    for (const Recognition &each : asRecorded(c).recognitions) {
        given += each.total.value_or(0);
        printed += paidAsPrinted(c, each.total.value_or(0), each.accepted, thanked(c, each));
    }
    const auto toThem = [&](double amount) { return given > 0 ? double(qRound64(amount * printed / given)) : paidAsPrinted(c, amount, {}, {}); };
    double all = 0; // the sum of what is printed, so that it says nothing more
    for (const BudgetLine &line : a.budgetLines) {
        const bool people = line.kind == QLatin1String("payments") || line.kind == QLatin1String("expenses");
        const double spent = line.actual.value_or(0), shown = people ? toThem(spent) : spent;
        toPeople = toPeople || (people && spent > 0);
        all += c.profile.publicCopy ? shown : spent;
        const QString actual = !line.actual ? QString() : !people ? pounds(c, spent)
            : few && spent > 0                                    ? Suppression::withheld
                                                                  : paid(c, spent, shown);
        TableBlock::Row row;
        row.source = c.record(RecordKind::BudgetLine, line.id);
        row.cells = {makeCell(c.choice(QStringLiteral("budget_kind"), line.kind)), makeCell(line.planned ? pounds(c, *line.planned) : QString()), makeCell(actual),
                     makeCell(c.date(line.set_on)), makeCell(line.note)};
        table.rows.push_back(std::move(row));
    }
    const EngagementBudget budget = budgetOf(a);
    TableBlock::Row total;
    total.cells = {makeCell(say(c, "report.budget.total")), makeCell(budget.planned > 0 ? pounds(c, budget.planned) : QString()), makeCell(budget.actual <= 0 ? QString() : !toPeople ? pounds(c, budget.actual)
                                                                                                                                               : few                                  ? Suppression::withheld
                                                                                                                                                                                      : paid(c, budget.actual, all)),
                   makeCell(QString()), makeCell(QString())};
    table.rows.push_back(std::move(total));
    put(std::move(table), out);
}

void readiness(const ReportContext &c, ReportBlocks &out)
{
    const Readiness readiness = readinessOf(c.assessment);
    if (readiness.scored == 0)
        return;
    out.push_back(makeHeading(2, say(c, "report.readiness.heading")));
    const QLocale locale(c.language);
    if (readiness.overall)
        out.push_back(makeText(say(c, "report.readiness.result").arg(c.choice(QStringLiteral("readiness_component"), readiness.weakest), locale.toString(*readiness.overall, 'f', 1))));
    TableBlock table = tableOf(c, {"report.readiness.part", "report.readiness.score", "report.readiness.scored"}, {2.4, 1, 1.4});
    for (const Readiness::Component &part : readiness.components) {
        QString score = part.mean ? locale.toString(*part.mean, 'f', 1) : say(c, "report.readiness.open");
        if (readiness.overall && part.id == readiness.weakest)
            score = say(c, "report.readiness.weakest_part").arg(score);
        TableBlock::Row row;
        row.source = c.answer(QStringLiteral("engagement.readiness"));
        row.cells = {makeCell(c.choice(QStringLiteral("readiness_component"), part.id)), makeCell(score),
                     makeCell(say(c, "report.readiness.scored_of").arg(part.scored).arg(part.items.size()))};
        table.rows.push_back(std::move(row));
    }
    put(std::move(table), out);
    if (!readiness.failedStars.isEmpty())
        out.push_back(makeText(c.word(QStringLiteral("report.label_value")).arg(say(c, "report.readiness.missing"), choices(c, "readiness_item", readiness.failedStars))));
}

} // namespace

void together(const ReportContext &c, ReportBlocks &out)
{
    groups(c, out);
    thanks(c, out);
    money(c, out);
    readiness(c, out);
}

} // namespace dueregard::sections::parts
