// SPDX-License-Identifier: Apache-2.0
// Everything that a public report of one record prints about numbers of people, read by somebody who adds and subtracts: the plan,
// who came to what, results, evidence, money, outcomes and pictures. Nothing of how numbers are withheld is used here.
#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportBuilder.h"
#include "core/report/Suppression.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <QRegularExpression>

#include <map>
#include <random>
#include <vector>

using namespace dueregard;
using namespace dueregard::test;

namespace together {

constexpr int threshold = 5;
constexpr int rate = 25; // pounds for each person who was paid: the policy prints it
constexpr int most = 400;

/// What the reader works with: quantities between bounds, and sums that hold.
class Reader {
public:
    struct Quantity {
        QString name;
        int truth = 0;
        int low = 0, high = most;
        bool withheld = false;
        bool printed = false; ///< somewhere else
    };

    int add(const QString &name, int truth)
    {
        m_all.push_back({name, truth, 0, most, false, false});
        return int(m_all.size()) - 1;
    }
    void setTruth(int index, int truth) { m_all[size_t(index)].truth = truth; }
    void sum(std::vector<int> parts, int whole) { m_sums.push_back({std::move(parts), whole}); }

    /// `blind`: nothing beside it shows which withheld numbers are small.
    void reads(int index, const QString &shown, bool blind, int least = threshold)
    {
        Quantity &quantity = m_all[size_t(index)];
        if (shown == Suppression::withheld) {
            quantity.withheld = true;
            // A nought is withheld only beside small numbers that it would give away.
            const bool small = quantity.truth < least;
            narrow(quantity, quantity.truth == 0 ? 0 : blind || small ? 1
                                                                      : least,
                   !blind && small ? least - 1 : most);
            return;
        }
        bool ok = false;
        const int number = shown.toInt(&ok);
        quantity.printed = quantity.printed || ok;
        if (ok)
            narrow(quantity, number == 0 ? 0 : std::max(least, number - 2), number == 0 ? 0 : number + 2);
    }
    void isBetween(int index, int low, int high) { narrow(m_all[size_t(index)], low, high); }

    /// Adds and subtracts until nothing new comes of it.
    void think()
    {
        for (bool again = true; again;) {
            again = false;
            for (const Sum &sum : m_sums) {
                int low = 0, high = 0;
                for (const int part : sum.parts) {
                    low += m_all[size_t(part)].low;
                    high += m_all[size_t(part)].high;
                }
                again = narrow(m_all[size_t(sum.whole)], low, high) || again;
                const Quantity whole = m_all[size_t(sum.whole)];
                for (const int part : sum.parts) {
                    Quantity &one = m_all[size_t(part)];
                    again = narrow(one, whole.low - (high - one.high), whole.high - (low - one.low)) || again;
                    low = high = 0; // bounds have moved
                    for (const int other : sum.parts) {
                        low += m_all[size_t(other)].low;
                        high += m_all[size_t(other)].high;
                    }
                }
            }
        }
    }

    const std::vector<Quantity> &all() const { return m_all; }

private:
    struct Sum {
        std::vector<int> parts;
        int whole = 0;
    };
    static bool narrow(Quantity &quantity, int low, int high)
    {
        const Quantity was = quantity;
        quantity.low = std::max(quantity.low, low);
        quantity.high = std::min(quantity.high, high);
        return quantity.low != was.low || quantity.high != was.high;
    }
    std::vector<Quantity> m_all;
    std::vector<Sum> m_sums;
};

QString textOf(const TableBlock::Cell &cell)
{
    QStringList lines;
    for (const Runs &runs : cell.paragraphs)
        lines << plain(runs);
    return lines.value(0).trimmed();
}

/// The cell of a record's row under a heading; null when the report has no such row.
QString shownFor(const ReportDocument &document, RecordKind kind, const QString &id, const QString &heading)
{
    for (const ReportBlock &block : document.blocks) {
        const auto *table = block.as<TableBlock>();
        if (!table || table->headerRows.empty())
            continue;
        for (size_t column = 0; column < table->columns.size(); ++column) {
            if (textOf(table->headerRows[0].cells[column]) != heading)
                continue;
            for (const TableBlock::Row &row : table->rows)
                if (row.source.field && row.source.field->kind == kind && row.source.field->id == id)
                    return textOf(row.cells[column]);
        }
    }
    return {};
}

/// The cell beside a label in the table that prints a field.
QString shownIn(const ReportDocument &document, const FieldKey &field, const QString &label)
{
    for (const ReportBlock &block : document.blocks) {
        const auto *table = block.as<TableBlock>();
        if (!table || !block.source.field || *block.source.field != field)
            continue;
        for (const TableBlock::Row &row : table->rows)
            if (textOf(row.cells[0]) == label)
                return textOf(row.cells[1]);
    }
    return {};
}

/// "£300" is so much money; "about £300" is what a number of people that is rounded by up to 2 would have got, or several such.
void readMoney(Reader &reader, int people, const QString &shown, int sums)
{
    static const QRegularExpression pounds(QStringLiteral("£([\\d,]+)"));
    const auto match = pounds.match(shown);
    if (!match.hasMatch())
        return;
    const int amount = match.captured(1).remove(u',').toInt();
    const bool about = shown.startsWith(QStringLiteral("about"));
    // About so much: what the number that is printed would have cost.
    const int low = about ? std::max(0, amount - 2 * rate * sums) : amount, high = about ? amount + 2 * rate * sums : amount;
    reader.isBetween(people, (low + rate - 1) / rate, high / rate);
}

struct Sample {
    Assessment a;
    std::vector<std::vector<int>> came; // group × activity
    std::vector<int> paid;              // activity
    std::vector<int> again;             // group: who came to more than one activity, and is one person in the plan
    bool planHasNumbers = false, reachHasRecords = false, hasResults = false;
};

const char *const groupIds[]{"age", "disability", "sex"};

Sample sampleOf(std::mt19937 &random)
{
    std::uniform_int_distribution<int> kind(0, 9), small(0, 5), middle(4, 14), large(15, 60), coin(0, 1), two(2, 3), one(1, 2);
    Sample s;
    Assessment &a = s.a;
    a.id = q("a");
    a.answers.insert({question::screenDecision, {}}, q("full"));
    a.answers.insert({question::engagementLevel, {}}, q("3"));
    const int groups = two(random), activities = one(random);
    s.planHasNumbers = coin(random) == 1;
    s.reachHasRecords = coin(random) == 1 || !s.planHasNumbers;
    s.hasResults = coin(random) == 1;
    s.came.assign(size_t(groups), std::vector<int>(size_t(activities), 0));
    for (auto &row : s.came)
        for (int &number : row) {
            const int which = kind(random);
            number = which < 6 ? small(random) : which < 9 ? middle(random)
                                                           : large(random);
        }
    PayPolicy policy;
    policy.id = q("policy");
    policy.title = q("£25 for each person");
    a.payPolicies = {policy};
    for (int k = 0; k < activities; ++k) {
        Activity activity = activityFor(k == 0 ? "first" : "second", {}, "done");
        int all = 0;
        TableValue results{{q("Group"), q("People")}, {}};
        for (int g = 0; g < groups; ++g) {
            const int number = s.came[size_t(g)][size_t(k)];
            all += number;
            activity.groups += q(groupIds[g]);
            activity.stakeholder_group_ids += q("plan-") + q(groupIds[g]);
            results.rows << QStringList{england().groupLabel(q(groupIds[g]), {}, {}), QString::number(number)};
            if (s.reachHasRecords) {
                ActivityReach reach;
                reach.id = QStringLiteral("reach-%1-%2").arg(g).arg(k);
                reach.activity_id = activity.id;
                reach.stakeholder_group_id = q("plan-") + q(groupIds[g]);
                reach.reached = number;
                a.activityReaches += reach;
            }
        }
        results.rows << QStringList{q("Total"), QString::number(all)};
        activity.took_part = QString::number(all);
        if (s.hasResults)
            activity.results = results;
        activity.outcomes = {{q("aspect"), q("before"), q("after"), q("people")}, {{q("Confidence"), q("2.1"), q("3.4"), QString::number(all)}}};
        a.activities += activity;
        if (coin(random) == 1) { // the same figures once more, as evidence
            Evidence evidence;
            evidence.id = q("evidence-") + activity.id;
            evidence.title = q("Attendance");
            evidence.data = results;
            a.evidence += evidence;
        }
        Recognition thanks;
        thanks.id = q("thanks-") + activity.id;
        thanks.pay_policy_id = policy.id;
        thanks.activity_ids = QStringList{activity.id};
        s.paid.push_back(std::uniform_int_distribution<int>(0, all)(random));
        thanks.offered = all;
        thanks.accepted = s.paid.back();
        thanks.declined = all - s.paid.back();
        thanks.total = rate * s.paid.back();
        a.recognitions += thanks;
    }
    for (int g = 0; g < groups; ++g) {
        StakeholderGroup row;
        row.id = q("plan-") + q(groupIds[g]);
        row.groups = QStringList{q(groupIds[g])};
        int sum = 0, biggest = 0;
        for (const int number : s.came[size_t(g)]) {
            sum += number;
            biggest = std::max(biggest, number);
        }
        s.again.push_back(coin(random) == 1 ? std::uniform_int_distribution<int>(0, sum - biggest)(random) : 0);
        if (s.planHasNumbers)
            row.reached = sum - s.again.back();
        row.local_share = 30;
        a.stakeholderGroups += row;
    }
    BudgetLine line;
    line.id = q("payments");
    line.kind = q("payments");
    line.actual = 0;
    for (const Recognition &thanks : std::as_const(a.recognitions))
        *line.actual += *thanks.total;
    BudgetLine venue;
    venue.id = q("venue");
    venue.kind = q("venue");
    venue.actual = 120;
    a.budgetLines = {line, venue};
    return s;
}

/// What Limits says of a group: few people stand for all of it, which is said of one person only.
void readLimits(Reader &reader, int people, const ReportDocument &document, const QString &label)
{
    const QString few = england().word(q("report.label_value"), q("en")).arg(england().word(q("report.limits.few"), q("en")), label);
    if (plainText(document.blocks).contains(few))
        reader.isBetween(people, 1, 1);
}

TEST_CASE("No count that a report withholds can be worked out from everything else that it prints")
{
    std::mt19937 random(77);
    const FixedClock clock;
    const auto word = [](const char *key) { return england().word(q(key), q("en")); };
    int withheld = 0, printed = 0, blindOnes = 0;
    for (int round = 0; round < 400; ++round) {
        const Sample s = sampleOf(random);
        const auto document = ReportBuilder::build(s.a, england(), {}, clock);
        REQUIRE(document);
        const int groups = int(s.came.size()), activities = int(s.paid.size());

        // Whatever is printed of an activity by group: when all of it is withheld, nobody knows which numbers are small.
        const auto label = [](int g) { return england().groupLabel(q(groupIds[g]), {}, {}); };
        const auto many = static_cast<size_t>(groups), each = static_cast<size_t>(activities);
        std::vector<std::vector<QStringList>> told(many, std::vector<QStringList>(each));
        std::vector<QString> plan(many);
        bool planBlind = true;
        for (int g = 0; g < groups; ++g) {
            plan[size_t(g)] = shownFor(*document, RecordKind::StakeholderGroup, q("plan-") + q(groupIds[g]), word("report.plan.reached"));
            planBlind = planBlind && plan[size_t(g)].toInt() == 0;
            for (int k = 0; k < activities; ++k) {
                const Activity &activity = s.a.activities[k];
                for (const FieldKey &where : {FieldKey::record(RecordKind::Activity, activity.id, q("results")), FieldKey::record(RecordKind::Evidence, q("evidence-") + activity.id, q("data"))})
                    if (const QString shown = shownIn(*document, where, label(g)); !shown.isEmpty())
                        told[size_t(g)][size_t(k)] << shown;
            }
        }
        std::vector<bool> blind(each, true);
        for (int k = 0; k < activities; ++k)
            for (int g = 0; g < groups; ++g) {
                for (const QString &shown : told[size_t(g)][size_t(k)])
                    blind[size_t(k)] = blind[size_t(k)] && shown.toInt() == 0;
                blind[size_t(k)] = blind[size_t(k)] && (activities > 1 || plan[size_t(g)].toInt() == 0);
            }

        Reader reader;
        std::vector<std::vector<int>> x(many, std::vector<int>(each));
        for (int g = 0; g < groups; ++g)
            for (int k = 0; k < activities; ++k) {
                x[size_t(g)][size_t(k)] = reader.add(label(g) + u' ' + s.a.activities[k].id, s.came[size_t(g)][size_t(k)]);
                for (const QString &shown : told[size_t(g)][size_t(k)])
                    reader.reads(x[size_t(g)][size_t(k)], shown, blind[size_t(k)]);
            }
        for (int g = 0; g < groups; ++g) {
            int truth = 0;
            for (const int number : s.came[size_t(g)])
                truth += number;
            // Without numbers of its own the plan says the sum; with them, who came twice may be one person in it.
            const int times = reader.add(q("times of ") + label(g), truth);
            reader.sum(x[size_t(g)], times);
            const int again = reader.add(q("again of ") + label(g), s.planHasNumbers ? s.again[size_t(g)] : 0);
            if (!s.planHasNumbers || activities == 1)
                reader.isBetween(again, 0, 0);
            const int row = reader.add(q("plan ") + label(g), truth - (s.planHasNumbers ? s.again[size_t(g)] : 0));
            reader.sum({row, again}, times);
            for (const int part : x[size_t(g)]) { // nobody is counted twice at one activity
                const int others = reader.add(q("others of ") + label(g), 0);
                reader.setTruth(others, reader.all()[size_t(row)].truth - reader.all()[size_t(part)].truth);
                reader.sum({part, others}, row);
            }
            reader.reads(row, plan[size_t(g)], planBlind);
            readLimits(reader, row, *document, label(g));
        }
        std::vector<int> accepted;
        for (int k = 0; k < activities; ++k) {
            const Activity &activity = s.a.activities[k];
            int truth = 0;
            std::vector<int> parts;
            for (int g = 0; g < groups; ++g) {
                truth += s.came[size_t(g)][size_t(k)];
                parts.push_back(x[size_t(g)][size_t(k)]);
            }
            const int all = reader.add(q("all of ") + activity.id, truth);
            reader.sum(parts, all);
            reader.reads(all, shownFor(*document, RecordKind::Activity, activity.id, word("report.col.activities.took_part")), false);
            reader.reads(all, shownFor(*document, RecordKind::Activity, activity.id, word("report.outcomes.people")), false);
            reader.reads(all, shownIn(*document, FieldKey::record(RecordKind::Activity, activity.id, q("results")), q("Total")), false);
            const QString thanks = q("thanks-") + activity.id;
            accepted.push_back(reader.add(q("paid at ") + activity.id, s.paid[size_t(k)]));
            const int declined = reader.add(q("not paid at ") + activity.id, truth - s.paid[size_t(k)]);
            reader.sum({accepted.back(), declined}, all);
            const QString offered = shownFor(*document, RecordKind::Recognition, thanks, word("report.recognition.offered"));
            const QString took = shownFor(*document, RecordKind::Recognition, thanks, word("report.recognition.accepted"));
            const bool nothing = offered == Suppression::withheld && took == Suppression::withheld;
            reader.reads(all, offered, nothing);
            reader.reads(accepted.back(), took, nothing);
            reader.reads(declined, shownFor(*document, RecordKind::Recognition, thanks, word("report.recognition.declined")), nothing);
            readMoney(reader, accepted.back(), shownFor(*document, RecordKind::Recognition, thanks, word("report.recognition.total")), 1);
        }
        int everybody = 0;
        for (const int number : s.paid)
            everybody += number;
        const int paid = reader.add(q("paid"), everybody);
        reader.sum(accepted, paid);
        readMoney(reader, paid, shownFor(*document, RecordKind::BudgetLine, q("payments"), word("report.budget.actual")), activities);
        reader.think();

        INFO(plainText(document->blocks).toStdString());
        for (const Reader::Quantity &quantity : reader.all()) {
            INFO(round << ": " << quantity.name.toStdString() << " is " << quantity.truth << ", read as " << quantity.low << " to " << quantity.high);
            CHECK(quantity.low <= quantity.truth);
            CHECK(quantity.truth <= quantity.high);
            // What another table prints is no secret, and nobody is hurt when a nought is known for one.
            if (quantity.withheld && !quantity.printed && quantity.truth > 0) {
                ++withheld;
                CHECK(quantity.low < quantity.high);
            }
        }
        for (const auto &row : told)
            for (const QStringList &cells : row)
                for (const QString &shown : cells)
                    printed += shown.toInt() > 0 ? 1 : 0;
        blindOnes += std::any_of(blind.begin(), blind.end(), [](bool one) { return one; }) ? 1 : 0;
    }
    // The records are such that all of this happens.
    CHECK(withheld > 200);
    CHECK(printed > 50);
    CHECK(blindOnes < 380);
}

/// The row of "Who was in the room" with this label; null when it has none.
QString shownInRoom(const ReportDocument &document, const QString &label)
{
    for (const ReportBlock &block : document.blocks) {
        const auto *table = block.as<TableBlock>();
        if (!table || table->headerRows.empty() || textOf(table->headerRows[0].cells[0]) != england().word(q("report.room.who"), q("en")))
            continue;
        for (const TableBlock::Row &row : table->rows)
            if (textOf(row.cells[0]) == label)
                return textOf(row.cells[1]);
    }
    return {};
}

TEST_CASE("No combination's count can be worked out from who was in the room and the plan")
{
    std::mt19937 random(78);
    const FixedClock clock;
    const QString joined = england().word(q("report.intersections.joined"), q("en")), others = england().word(q("report.room.others"), q("en"));
    int withheld = 0, shownByName = 0, together = 0;
    for (int round = 0; round < 200; ++round) {
        // All rows need the same care, so that the reader knows where small ends.
        const bool careful = round % 2 == 1;
        const int least = careful ? 10 : threshold;
        const QString first = careful ? q("gender_reassignment") : q("disability");
        std::uniform_int_distribution<int> rows(2, 8), kind(0, 9), small(1, least - 1), middle(least, 3 * least), large(40, 60), coin(0, 1);
        Assessment a;
        a.id = q("a");
        a.answers.insert({question::screenDecision, {}}, q("full"));
        a.answers.insert({question::engagementLevel, {}}, q("3"));
        Activity activity = activityFor("forum", {}, "done");
        const bool counted = coin(random) == 1;
        const int same = coin(random) == 1 ? small(random) : 0; // all rows alike: what a sum gives away first
        std::vector<int> came;
        for (int i = 0; i < rows(random) + 1 && i < 9; ++i) {
            static const char *const second[]{"age.65_over", "age.18_24", "sex.women", "sex.men", "race.roma", "race.gypsy", "low_income", "unpaid_carers", "religion_belief.muslim"};
            const int which = kind(random);
            came.push_back(i == 0 ? large(random) : same ? same
                               : which < 7               ? small(random)
                                                         : middle(random));
            StakeholderGroup row;
            row.id = QStringLiteral("plan-%1").arg(i);
            row.groups = QStringList{first, q(second[i])};
            if (counted) {
                ActivityReach reach;
                reach.id = QStringLiteral("reach-%1").arg(i);
                reach.activity_id = activity.id;
                reach.stakeholder_group_id = row.id;
                reach.reached = came.back();
                a.activityReaches += reach;
            } else {
                row.reached = came.back();
            }
            a.stakeholderGroups += row;
        }
        a.activities = {activity};
        const auto document = ReportBuilder::build(a, england(), {}, clock);
        REQUIRE(document);

        Reader reader;
        std::vector<int> all, unnamed;
        bool blind = true;
        std::vector<QString> plan;
        for (const StakeholderGroup &row : std::as_const(a.stakeholderGroups)) {
            plan.push_back(shownFor(*document, RecordKind::StakeholderGroup, row.id, england().word(q("report.plan.reached"), q("en"))));
            blind = blind && plan.back().toInt() == 0;
        }
        int rest = 0;
        for (size_t i = 0; i < came.size(); ++i) {
            const QString label = england().groupLabel(first, q("en"), {}) + joined + england().groupLabel(a.stakeholderGroups[qsizetype(i)].groups[1], q("en"), {});
            all.push_back(reader.add(label, came[i]));
            reader.reads(all.back(), plan[i], blind, least);
            readLimits(reader, all.back(), *document, label);
            const QString inRoom = shownInRoom(*document, label);
            if (inRoom.isEmpty()) {
                unnamed.push_back(all.back());
                rest += came[i];
            } else {
                ++shownByName;
                reader.reads(all.back(), inRoom, false, least);
            }
        }
        if (const QString sum = shownInRoom(*document, others); !sum.isEmpty()) {
            ++together;
            const int whole = reader.add(others, rest);
            reader.sum(unnamed, whole);
            reader.reads(whole, sum, true, least);
        }
        reader.think();
        INFO(plainText(document->blocks).toStdString());
        for (const Reader::Quantity &quantity : reader.all()) {
            INFO(round << ": " << quantity.name.toStdString() << " is " << quantity.truth << ", read as " << quantity.low << " to " << quantity.high);
            CHECK(quantity.low <= quantity.truth);
            CHECK(quantity.truth <= quantity.high);
            if (quantity.withheld && !quantity.printed) {
                ++withheld;
                CHECK(quantity.low < quantity.high);
            }
        }
    }
    CHECK(withheld > 200);
    CHECK(shownByName > 100);
    CHECK(together > 100);
}

} // namespace together
