// SPDX-License-Identifier: Apache-2.0
#include "core/report/Suppression.h"

#include "tests/support/Catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <random>
#include <vector>

using namespace dueregard;

namespace {
/// What a reader may think a printed number stands for. Somebody who can tell small cells from others knows most.
std::pair<int, int> meaning(const QString &shown, int truth, int threshold)
{
    if (shown == Suppression::withheld)
        return truth < threshold ? std::pair(1, threshold - 1) : std::pair(std::max(threshold, truth - 7), truth + 7);
    const int number = shown.toInt();
    return number == 0 ? std::pair(0, 0) : std::pair(std::max(threshold, number - 2), number + 2);
}

struct Margins {
    int rows = 0, columns = 0;           // without the totals
    std::vector<std::vector<int>> truth; // with them
    TableValue table() const
    {
        TableValue value;
        value.columns << QStringLiteral("Group");
        for (int c = 0; c < columns; ++c)
            value.columns << QStringLiteral("Choice %1").arg(QChar(u'A' + c));
        value.columns << QStringLiteral("Total");
        for (int r = 0; r <= rows; ++r) {
            QStringList row{r == rows ? QStringLiteral("Total") : QStringLiteral("Kind %1").arg(QChar(u'P' + r))};
            for (int c = 0; c <= columns; ++c)
                row << QString::number(truth[size_t(r)][size_t(c)]);
            value.rows << row;
        }
        return value;
    }
};

Margins withTotals(const std::vector<std::vector<int>> &cells)
{
    Margins all;
    all.rows = int(cells.size());
    all.columns = int(cells[0].size());
    all.truth = cells;
    for (auto &row : all.truth) {
        int sum = 0;
        for (const int value : row)
            sum += value;
        row.push_back(sum);
    }
    std::vector<int> last(size_t(all.columns) + 1, 0);
    for (const auto &row : all.truth)
        for (size_t c = 0; c < row.size(); ++c)
            last[c] += row[c];
    all.truth.push_back(last);
    return all;
}

/// Looks for numbers that fit everything printed and differ from the truth in one cell. Knows nothing of how cells are chosen.
bool hasOtherValue(const Margins &all, const SuppressedTable &printed, int threshold, int row, int column)
{
    const auto range = [&](int r, int c) { return meaning(printed.value.rows[r][c + 1], all.truth[size_t(r)][size_t(c)], threshold); };
    std::vector<std::vector<int>> now(size_t(all.rows), std::vector<int>(size_t(all.columns), 0));
    const auto sums = [&](int r, int c) {
        int sum = 0;
        for (int i = 0; i < all.rows; ++i)
            for (int k = 0; k < all.columns; ++k)
                if ((r == all.rows || i == r) && (c == all.columns || k == c))
                    sum += now[size_t(i)][size_t(k)];
        return sum;
    };
    const auto fits = [&](int r, int c) {
        const auto [low, high] = range(r, c);
        const int sum = sums(r, c);
        return sum >= low && sum <= high;
    };
    long steps = 0;
    std::function<bool(int)> place = [&](int index) {
        if (++steps > 3'000'000)
            return false;
        if (index == all.rows * all.columns) {
            for (int c = 0; c <= all.columns; ++c)
                if (!fits(all.rows, c))
                    return false;
            const int value = row < all.rows && column < all.columns ? now[size_t(row)][size_t(column)] : sums(row, column);
            return value != all.truth[size_t(row)][size_t(column)];
        }
        const int r = index / all.columns, c = index % all.columns;
        const auto [low, high] = range(r, c);
        const int truth = all.truth[size_t(r)][size_t(c)];
        std::vector<int> values;
        for (int value = low; value <= high; ++value)
            values.push_back(value);
        std::stable_sort(values.begin(), values.end(), [truth](int a, int b) { return std::abs(a - truth) < std::abs(b - truth); });
        for (const int value : values) {
            now[size_t(r)][size_t(c)] = value;
            if (c == all.columns - 1 && !fits(r, all.columns))
                continue;
            if (r == row && c == column && value == truth)
                continue;
            if (place(index + 1))
                return true;
        }
        now[size_t(r)][size_t(c)] = 0;
        return false;
    };
    return place(0);
}

QString lines(const TableValue &value)
{
    QStringList all;
    for (const QStringList &row : value.rows)
        all << row.join(QStringLiteral(" | "));
    return all.join(QLatin1Char('\n'));
}

TableValue tableOf(const QStringList &columns, const QList<QStringList> &rows)
{
    return {columns, rows};
}
} // namespace

TEST_CASE("Suppression")
{
    using namespace Suppression;

    SECTION("Counts: the agreed examples")
    {
        const auto shown = [](qint64 number, int threshold) { return count(number, {threshold}); };
        CHECK(shown(0, 5) == QStringLiteral("0"));
        CHECK(shown(1, 5) == withheld);
        CHECK(shown(4, 5) == withheld);
        CHECK(shown(5, 5) == QStringLiteral("5"));
        CHECK(shown(7, 5) == QStringLiteral("5"));
        CHECK(shown(8, 5) == QStringLiteral("10"));
        CHECK(shown(12, 5) == QStringLiteral("10"));
        CHECK(shown(13, 5) == QStringLiteral("15"));
        CHECK(shown(23, 5) == QStringLiteral("25"));
        CHECK(shown(7, 8) == withheld);
        CHECK(shown(8, 8) == QStringLiteral("10"));
        CHECK(shown(9, 10) == withheld);
        CHECK(shown(10, 10) == QStringLiteral("10"));
    }
    SECTION("The threshold is raised for sensitive groups, small areas, small teams and combinations of three")
    {
        CHECK(ruleFor({}).threshold == 5);
        CHECK(ruleFor({}, 8).threshold == 8);
        CHECK(ruleFor({.groups = {QStringLiteral("age.65_74")}, .texts = {QStringLiteral("Visitors by age, whole county")}}).threshold == 5);
        CHECK(ruleFor({.groups = {QStringLiteral("sexual_orientation")}}).threshold == 10);
        CHECK(ruleFor({.groups = {QStringLiteral("gender_reassignment")}}).threshold == 10);
        CHECK(ruleFor({.texts = {QStringLiteral("People living with HIV")}}).threshold == 10);
        CHECK(ruleFor({.texts = {QStringLiteral("Visits by ward")}}).threshold == 10);
        CHECK(ruleFor({.members = 3}).threshold == 10);
        CHECK(ruleFor({.texts = {QStringLiteral("Staff at the centre")}, .base = 40}).threshold == 10);
        CHECK(ruleFor({.texts = {QStringLiteral("Staff of the council")}, .base = 4000}).threshold == 5);
    }
    SECTION("Percentages are whole numbers, and say nothing about few people")
    {
        CHECK(percentage(41.4, std::nullopt, {}) == QStringLiteral("41"));
        CHECK(percentage(0.3, std::nullopt, {}) == QStringLiteral("<1"));
        CHECK(percentage(0, std::nullopt, {}) == QStringLiteral("0"));
        CHECK(percentage(50, 29, {}) == unreliable);
        CHECK(percentage(50, 30, {}) == QStringLiteral("50"));
        CHECK(percentage(3, 100, {}) == withheld); // three people
    }
    SECTION("A percentage of a known number of people is made from the counts that print")
    {
        CHECK(percentage(15.6, 32, {}) == QStringLiteral("17")); // 5 of 32: 5 of 30
        CHECK(percentage(25, 48, {}) == QStringLiteral("20"));   // 12 of 48: 10 of 50
        CHECK(percentage(83.5, 327, {}) == QStringLiteral("85"));
        CHECK(percentage(22, 30, {}) == QStringLiteral("20")); // of other people: no more exact than the counts beside it
        CHECK(percentage(22, 3000, {}) == QStringLiteral("22"));
    }
    SECTION("A percentage beside a table does not tell a number that the table withholds")
    {
        const TableValue small{{QStringLiteral("Age"), QStringLiteral("People")}, {{QStringLiteral("Young"), QStringLiteral("3")}, {QStringLiteral("Old"), QStringLiteral("37")}, {QStringLiteral("Total"), QStringLiteral("40")}}};
        CHECK(percentageBeside(7.5, std::nullopt, small, {}) == withheld); // 8 per cent of the 40 beside it
        CHECK(percentageBeside(8.1, std::nullopt, small, {}) == withheld); // of the 37
        CHECK(percentageBeside(7.5, 900, small, {}) == withheld);          // whatever is said to be its base
        const TableValue few{small.columns, {{QStringLiteral("Young"), QStringLiteral("8")}, {QStringLiteral("Old"), QStringLiteral("14")}}};
        CHECK(percentageBeside(33, std::nullopt, few, {}) == unreliable);
        CHECK(percentageBeside(33, std::nullopt, {}, {}) == QStringLiteral("33"));
    }
    SECTION("Words say of whom a percentage is, in digits or not")
    {
        CHECK(baseIn(QStringLiteral("Twelve residents of the close"), true) == std::optional<qint64>(12));
        CHECK(baseIn(QStringLiteral("All 12 libraries; 400 borrowers, 20 of them disabled people"), true) == std::optional<qint64>(20));
        CHECK(baseIn(QStringLiteral("n = 64"), true) == std::optional<qint64>(64));
        CHECK(baseIn(QStringLiteral("Ages 16 to 64, England"), false) == std::nullopt);
        CHECK(baseIn(QStringLiteral("Census 2021"), true) == std::nullopt);
    }
    SECTION("Numbers as known keep their words; money, years and dates stay")
    {
        CHECK(text(QStringLiteral("3 of 41 invited"), {}) == QStringLiteral("[c] of 40 invited"));
        CHECK(text(QStringLiteral("about 1,902"), {}) == QStringLiteral("about 1,900"));
        CHECK(text(QStringLiteral("12.6%"), {}) == QStringLiteral("13%"));
        CHECK(text(QStringLiteral("£3 a visit since 2019"), {}) == QStringLiteral("£3 a visit since 2019"));
        CHECK(text(QStringLiteral("64 on 2 June 2026"), {}) == QStringLiteral("65 on 2 June 2026"));
        CHECK(text(QStringLiteral("not known"), {}) == QStringLiteral("not known"));
        CHECK(text(QStringLiteral("12 of 48 (25%) came"), {}) == QStringLiteral("10 of 50 (20%) came"));
        CHECK(text(QStringLiteral("3 of 48 (6.3%) came"), {}) == QStringLiteral("[c] of 50 ([c]) came"));
        CHECK(text(QStringLiteral("6 of 12 (50%) came"), {}) == QStringLiteral("5 of 10 ([u]) came"));
        CHECK(peopleIn(QStringLiteral("3 residents asked twice in week 2"), {}) == QStringLiteral("[c] residents asked twice in week 2"));
        CHECK(firstCount(QStringLiteral("n = 1,204 in 2021")) == 1204);
        CHECK_FALSE(firstCount(QStringLiteral("45% in 2021")));
    }
    SECTION("A number in a word is protected like one in digits")
    {
        CHECK(text(QStringLiteral("Three of forty-one invited"), {}) == QStringLiteral("[c] of forty invited"));
        CHECK(text(QStringLiteral("Twelve people"), {}) == QStringLiteral("Ten people"));
        CHECK(text(QStringLiteral("only one person"), {}) == QStringLiteral("only [c] person"));
        CHECK(peopleIn(QStringLiteral("four residents in two weeks"), {}) == QStringLiteral("[c] residents in two weeks"));
        for (const char *stays : {"one to one support for parents", "two ways for people to answer", "two doors for users", "all three surveys of residents"})
            CHECK(peopleIn(QLatin1String(stays), {}) == QLatin1String(stays));
        CHECK(peopleIn(QStringLiteral("two or three residents, 3 of our users"), {}) == QStringLiteral("[c] or [c] residents, [c] of our users"));
        for (const char *stays : {"no one came", "two thirds", "one in five", "three in every ten", "one day", "one or other", "two of the libraries", "three sessions", "somebody's anyone", "level two", "two-way"})
            CHECK(text(QLatin1String(stays), {}) == QLatin1String(stays));
    }
    SECTION("Words beside a table say its numbers as it does")
    {
        const TableValue recorded = tableOf({QStringLiteral("School"), QStringLiteral("Responses"), QStringLiteral("Against"), QStringLiteral("Share")},
                                            {{QStringLiteral("A"), QStringLiteral("327"), QStringLiteral("273"), QStringLiteral("83.5%")}, {QStringLiteral("C"), QStringLiteral("48"), QStringLiteral("12"), QStringLiteral("25%")}});
        const auto said = [](const TableValue &value, const char *text) {
            const QString plain = QString::fromUtf8(text);
            return edited(plain, editsBeside(plain, numbersShown(value, table(value, {}), {})));
        };
        CHECK(said(recorded, "Of 327, 273 were against (83.5%, or 83%). Two of the 12 told us why, 7 of the 48 how; 2 came by bus.")
              == QStringLiteral("Of 325, 275 were against (85%, or 85%). [c] of the 10 told us why, 5 of the 50 how; 2 came by bus."));
        CHECK(said(recorded, "Twelve were against for twelve months, 25 per cent") == QStringLiteral("Ten were against for twelve months, 20 per cent"));
        const TableValue counts = tableOf({QStringLiteral("Answer"), QStringLiteral("People")}, {{QStringLiteral("Yes"), QStringLiteral("12")}, {QStringLiteral("No"), QStringLiteral("36")}, {QStringLiteral("Total"), QStringLiteral("48")}});
        CHECK(said(counts, "12 of the 48 (25%) said yes; 71% in England") == QStringLiteral("10 of the 50 (20%) said yes; 71% in England"));
        const TableValue small = tableOf(counts.columns, {{QStringLiteral("Carers"), QStringLiteral("3")}, {QStringLiteral("One"), QStringLiteral("1")}, {QStringLiteral("Others"), QStringLiteral("64")}});
        CHECK(said(small, "Only 3 of 719; three said so, and no one else, but one told us. Sixty-four did not, one day.") == QStringLiteral("Only [c] of 719; [c] said so, and no one else, but [c] told us. Sixty-five did not, one day."));
    }
    SECTION("Labels, years and money in tables are no counts")
    {
        const SuppressedTable out = table(tableOf({QStringLiteral("Band"), QStringLiteral("Year"), QStringLiteral("Cost (£)"), QStringLiteral("People")},
                                                  {{QStringLiteral("3"), QStringLiteral("2021"), QStringLiteral("1203"), QStringLiteral("3")},
                                                   {QStringLiteral("4"), QStringLiteral("2022"), QStringLiteral("4"), QStringLiteral("1,203")}}),
                                          {});
        CHECK(lines(out.value) == QStringLiteral("3 | 2021 | 1203 | [c]\n4 | 2022 | 4 | 1,205"));
        CHECK(out.withheld == 1);
    }
    SECTION("Two small cells that a published total would give away are protected")
    {
        const SuppressedTable out = table(tableOf({QStringLiteral("Age"), QStringLiteral("People")},
                                                  {{QStringLiteral("Under 25"), QStringLiteral("4")},
                                                   {QStringLiteral("25 and over"), QStringLiteral("4")},
                                                   {QStringLiteral("Total"), QStringLiteral("8")}}),
                                          {});
        CHECK(lines(out.value) == QStringLiteral("Under 25 | [c]\n25 and over | [c]\nTotal | [c]"));
    }
    SECTION("A total beside the table counts as printed")
    {
        const TableValue value = tableOf({QStringLiteral("Age"), QStringLiteral("People")},
                                         {{QStringLiteral("Under 25"), QStringLiteral("4")}, {QStringLiteral("25 and over"), QStringLiteral("4")}});
        // Nothing else can be withheld here, so all of it is; with a third number that one would be.
        const TableValue more = tableOf(value.columns, value.rows + QList<QStringList>{{QStringLiteral("Not said"), QStringLiteral("5")}});
        CHECK(table(more, {}, {13}).withheld == 2); // 13 is printed as 15: 4 + 4 + 5 to 7 leaves room
        const TableValue tight = tableOf(value.columns, value.rows + QList<QStringList>{{QStringLiteral("Not said"), QStringLiteral("0")}});
        const SuppressedTable out = table(tight, {}, {8});
        CHECK(out.withheld == 3);
        CHECK_FALSE(lines(out.value).contains(QStringLiteral("| 0")));
    }
    SECTION("Percentages come from the published counts, or go")
    {
        const SuppressedTable fine = table(tableOf({QStringLiteral("Age"), QStringLiteral("People"), QStringLiteral("%")},
                                                   {{QStringLiteral("Under 25"), QStringLiteral("23"), QStringLiteral("45.1")},
                                                    {QStringLiteral("25 and over"), QStringLiteral("28"), QStringLiteral("54.9")},
                                                    {QStringLiteral("Total"), QStringLiteral("51"), QStringLiteral("100")}}),
                                           {});
        CHECK(lines(fine.value) == QStringLiteral("Under 25 | 25 | 50\n25 and over | 30 | 60\nTotal | 50 | 100"));
        const SuppressedTable small = table(tableOf({QStringLiteral("Age"), QStringLiteral("People"), QStringLiteral("Satisfied %"), QStringLiteral("England %")},
                                                    {{QStringLiteral("Under 25"), QStringLiteral("3"), QStringLiteral("66.7"), QStringLiteral("71.2")},
                                                     {QStringLiteral("25 and over"), QStringLiteral("48"), QStringLiteral("51.3"), QStringLiteral("70.6")}}),
                                            {});
        CHECK(lines(small.value) == QStringLiteral("Under 25 | [c] | [c] | 71\n25 and over | 50 | [c] | 71"));
        CHECK(lines(table(tableOf({QStringLiteral("Age"), QStringLiteral("People")}, {{QStringLiteral("Under 25"), QStringLiteral("3 (6%)")}, {QStringLiteral("Older"), QStringLiteral("47 (94%)")}}), {}).value)
              == QStringLiteral("Under 25 | [c]\nOlder | 45 ([c])"));
        const SuppressedTable shares = table(tableOf({QStringLiteral("Answer"), QStringLiteral("Share")}, {{QStringLiteral("Yes"), QStringLiteral("95%")}, {QStringLiteral("No"), QStringLiteral("5%")}}), {}, {40});
        CHECK(lines(shares.value) == QStringLiteral("Yes | [c]\nNo | [c]"));
    }
    SECTION("Percentages agree with the counts that print beside them, whatever the columns are called")
    {
        // Of true counts 83.5, 84.7 and 25: a reader with a calculator finds what is printed, and not 12 of 48.
        const SuppressedTable schools = table(tableOf({QStringLiteral("School"), QStringLiteral("Responses"), QStringLiteral("Against"), QStringLiteral("Share")},
                                                      {{QStringLiteral("A"), QStringLiteral("327"), QStringLiteral("273"), QStringLiteral("83.5%")},
                                                       {QStringLiteral("B"), QStringLiteral("313"), QStringLiteral("265"), QStringLiteral("84.7%")},
                                                       {QStringLiteral("C"), QStringLiteral("48"), QStringLiteral("12"), QStringLiteral("25%")}}),
                                              {});
        CHECK(lines(schools.value) == QStringLiteral("A | 325 | 275 | 85%\nB | 315 | 265 | 84%\nC | 50 | 10 | 20%"));
        const SuppressedTable both = table(tableOf({QStringLiteral("School"), QStringLiteral("Responses"), QStringLiteral("Against")},
                                                   {{QStringLiteral("A"), QStringLiteral("327"), QStringLiteral("273 (83.5%)")}, {QStringLiteral("C"), QStringLiteral("48"), QStringLiteral("12 (25%)")}}),
                                           {});
        CHECK(lines(both.value) == QStringLiteral("A | 325 | 275 (85%)\nC | 50 | 10 (20%)"));
        // The number of all is printed beside the table.
        CHECK(lines(table(tableOf({QStringLiteral("Answer"), QStringLiteral("People"), QStringLiteral("%")}, {{QStringLiteral("Against"), QStringLiteral("12"), QStringLiteral("25")}}), {}, {48}).value) == QStringLiteral("Against | 10 | 20"));
        // Of fewer than 30.
        CHECK(lines(table(tableOf({QStringLiteral("School"), QStringLiteral("Responses"), QStringLiteral("Against"), QStringLiteral("Share")},
                                  {{QStringLiteral("A"), QStringLiteral("20"), QStringLiteral("12"), QStringLiteral("60%")}}),
                          {})
                        .value)
              == QStringLiteral("A | 20 | 10 | [u]"));
    }
    SECTION("A percentage that no count explains is printed so that it says no count more exactly")
    {
        const auto shown = [](const char *people, const char *share) {
            return table(tableOf({QStringLiteral("Age"), QStringLiteral("People"), QStringLiteral("Satisfied %")}, {{QStringLiteral("Under 25"), QLatin1String(people), QLatin1String(share)}}), {}).value.rows[0][2];
        };
        CHECK(shown("48", "51.3") == QStringLiteral("50"));
        CHECK(shown("48", "98") == QStringLiteral(">95"));
        CHECK(shown("48", "100") == QStringLiteral("100"));
        CHECK(shown("48", "0") == QStringLiteral("0"));
        CHECK(shown("48", "4.2") == withheld); // two people
        CHECK(shown("400", "2") == QStringLiteral("<5"));
        CHECK(shown("12", "58.3") == unreliable);
        CHECK(shown("4812", "51.3") == QStringLiteral("51"));
    }
    SECTION("What is withheld in one table is withheld wherever the same people are counted")
    {
        const TableValue age = tableOf({QStringLiteral("Age"), QStringLiteral("People")},
                                       {{QStringLiteral("Under 25"), QStringLiteral("4")}, {QStringLiteral("25 and over"), QStringLiteral("4")}, {QStringLiteral("Total"), QStringLiteral("8")}});
        const TableValue sex = tableOf({QStringLiteral("Sex"), QStringLiteral("Visitors")},
                                       {{QStringLiteral("Women"), QStringLiteral("30")}, {QStringLiteral("Total"), QStringLiteral("8")}});
        CHECK(table(sex, {}).value.rows[1][1] == QStringLiteral("10"));
        const QList<SuppressedTable> both = tables({{sex, {}, {}}, {age, {}, {}}});
        CHECK(both[0].value.rows[1][1] == withheld); // it would say that both are 4
        CHECK(both[0].value.rows[0][1] == QStringLiteral("30"));
        CHECK(lines(both[1].value) == QStringLiteral("Under 25 | [c]\n25 and over | [c]\nTotal | [c]"));
        // A count that only the stricter table withholds.
        const QList<SuppressedTable> strict = tables({{tableOf({QStringLiteral("Ward"), QStringLiteral("n")}, {{QStringLiteral("North"), QStringLiteral("7")}}), {10}, {}},
                                                      {tableOf({QStringLiteral("Place"), QStringLiteral("n")}, {{QStringLiteral("North"), QStringLiteral("7")}}), {5}, {}}});
        CHECK(strict[1].value.rows[0][1] == withheld);
        // Other people, other numbers.
        CHECK(tables({{tableOf({QStringLiteral("Ward"), QStringLiteral("n")}, {{QStringLiteral("North"), QStringLiteral("7")}}), {10}, {}},
                      {tableOf({QStringLiteral("Place"), QStringLiteral("n")}, {{QStringLiteral("South"), QStringLiteral("7")}}), {5}, {}}})[1]
                  .value.rows[0][1]
              == QStringLiteral("5"));
    }
    SECTION("Nearly the same number of the same people in another table is pointed out")
    {
        const auto one = [](const char *label, const char *count) { return PublishedTable{tableOf({QStringLiteral("Age"), QStringLiteral("People")}, {{QLatin1String(label), QLatin1String(count)}}), {}, {}}; };
        const QList<SuppressedTable> two = tables({one("Under 25", "12"), one("Under 25", "16")});
        REQUIRE(two[0].near.size() == 1);
        CHECK(two[0].near[0].printed == QStringList{QStringLiteral("10"), QStringLiteral("15")});
        CHECK(two[1].near.size() == 1);
        CHECK(tables({one("Under 25", "12"), one("Under 25", "17")})[0].near.isEmpty()); // five people more
        CHECK(tables({one("Under 25", "13"), one("Under 25", "16")})[0].near.isEmpty()); // both read 15
        CHECK(tables({one("Under 25", "12"), one("Over 25", "16")})[0].near.isEmpty());
    }
    SECTION("A number of which one family or organisation is most goes like a small one")
    {
        const SuppressedTable out = table(tableOf({QStringLiteral("Kind"), QStringLiteral("People")},
                                                  {{QStringLiteral("Travellers (mostly one family)"), QStringLiteral("12")}, {QStringLiteral("Traders"), QStringLiteral("14 (from a single organisation)")}, {QStringLiteral("Others"), QStringLiteral("43")}}),
                                          {});
        CHECK(lines(out.value) == QStringLiteral("Travellers (mostly one family) | [c]\nTraders | [c]\nOthers | 45"));
        CHECK(text(QStringLiteral("40, mostly from one family"), {}) == QStringLiteral("[c], mostly from one family"));
    }
    SECTION("Zeros and whole groups are pointed out")
    {
        const SuppressedTable out = table(withTotals({{12, 0}, {7, 9}}).table(), {});
        CHECK(out.hasZero);
        CHECK(out.hasEverybody);
        CHECK_FALSE(table(withTotals({{12, 8}, {7, 9}}).table(), {}).hasZero);
    }
    SECTION("Subtotals add up like totals")
    {
        const SuppressedTable out = table(tableOf({QStringLiteral("Group"), QStringLiteral("People")},
                                                  {{QStringLiteral("Women"), QStringLiteral("4")}, {QStringLiteral("Girls"), QStringLiteral("4")}, {QStringLiteral("Subtotal"), QStringLiteral("8")}, {QStringLiteral("Men"), QStringLiteral("30")}, {QStringLiteral("Boys"), QStringLiteral("20")}, {QStringLiteral("Subtotal"), QStringLiteral("50")}, {QStringLiteral("Total"), QStringLiteral("58")}}),
                                          {});
        CHECK(out.value.rows[2][1] == withheld);
        CHECK(out.value.rows[0][1] == withheld);
    }
}

TEST_CASE("Suppression of tables with totals")
{
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> size(2, 3), kind(0, 9), small(0, 6), middle(0, 14), large(15, 60);
    const int thresholds[]{3, 5, 8, 10};
    int secondary = 0, everything = 0, protectedCells = 0;
    for (int round = 0; round < 400; ++round) {
        const int threshold = thresholds[round % 4];
        std::vector<std::vector<int>> cells(size_t(size(random)), std::vector<int>(size_t(size(random)), 0));
        for (auto &row : cells)
            for (int &value : row) {
                const int which = kind(random);
                value = which < 6 ? small(random) : which < 9 ? middle(random)
                                                              : large(random);
            }
        const Margins all = withTotals(cells);
        const SuppressedTable printed = Suppression::table(all.table(), {threshold});
        INFO(lines(all.table()).toStdString() << "\nprinted with threshold " << threshold << "\n"
                                              << lines(printed.value).toStdString());
        bool nothingShown = true;
        for (int r = 0; r <= all.rows; ++r)
            for (int c = 0; c <= all.columns; ++c)
                nothingShown = nothingShown && printed.value.rows[r][c + 1] == Suppression::withheld;
        if (nothingShown) {
            ++everything;
            continue;
        }
        for (int r = 0; r <= all.rows; ++r) {
            for (int c = 0; c <= all.columns; ++c) {
                const int truth = all.truth[size_t(r)][size_t(c)];
                const QString shown = printed.value.rows[r][c + 1];
                if (truth > 0 && truth < threshold)
                    CHECK(shown == Suppression::withheld);
                if (shown != Suppression::withheld) {
                    CHECK(std::abs(shown.toInt() - truth) <= 2);
                    continue;
                }
                secondary += truth >= threshold ? 1 : 0;
                ++protectedCells;
                CHECK(hasOtherValue(all, printed, threshold, r, c));
            }
        }
    }
    // The tables are such that all of this happens.
    CHECK(protectedCells > 500);
    CHECK(secondary > 10);
    CHECK(everything < 200);
}

namespace {
/// The numbers of a table with totals, a reader's ranges for them, and what they are tried to be.
struct Reading {
    Margins all;
    SuppressedTable printed;
    bool nothingShown = true;
    Reading(Margins m, SuppressedTable p) : all(std::move(m)), printed(std::move(p))
    {
        for (int r = 0; r <= all.rows; ++r)
            for (int c = 0; c <= all.columns; ++c)
                nothingShown = nothingShown && printed.value.rows[r][c + 1] == Suppression::withheld;
    }
    bool fits(int r, int c, int value, int threshold) const
    {
        const auto [low, high] = meaning(printed.value.rows[r][c + 1], all.truth[size_t(r)][size_t(c)], threshold);
        return value >= low && value <= high;
    }
};

/// Two tables with the same rows: looks for other numbers that fit both, by changing cells by one.
bool hasOtherPair(const std::array<Reading, 2> &both, int threshold, int table, int row, int column)
{
    const int rows = both[0].all.rows;
    struct Way {
        std::array<std::vector<int>, 2> cells;
        int changes = 0;
    };
    std::vector<std::vector<Way>> ways(static_cast<size_t>(rows));
    for (int r = 0; r < rows; ++r) {
        const int first = both[0].all.columns, count = first + both[1].all.columns;
        int all = 1;
        for (int i = 0; i < count; ++i)
            all *= 3;
        for (int code = 0; code < all; ++code) {
            Way way;
            std::array<int, 2> sums{0, 0};
            bool possible = true;
            int rest = code;
            for (int i = 0; i < count && possible; ++i, rest /= 3) {
                const int t = i < first ? 0 : 1, c = i < first ? i : i - first;
                const int value = both[size_t(t)].all.truth[size_t(r)][size_t(c)] + rest % 3 - 1;
                possible = value >= 0 && both[size_t(t)].fits(r, c, value, threshold);
                way.cells[size_t(t)].push_back(value);
                way.changes += rest % 3 != 1 ? 1 : 0;
                sums[size_t(t)] += value;
            }
            if (possible && sums[0] == sums[1] && both[0].fits(r, first, sums[0], threshold) && both[1].fits(r, both[1].all.columns, sums[1], threshold))
                ways[size_t(r)].push_back(way);
        }
        std::stable_sort(ways[size_t(r)].begin(), ways[size_t(r)].end(), [](const Way &a, const Way &b) { return a.changes < b.changes; });
    }
    std::vector<const Way *> chosen(static_cast<size_t>(rows), nullptr);
    std::function<bool(int)> place = [&](int r) {
        if (r < rows) {
            for (const Way &way : ways[size_t(r)]) {
                chosen[size_t(r)] = &way;
                if (place(r + 1))
                    return true;
            }
            return false;
        }
        for (size_t t = 0; t < 2; ++t) {
            int everybody = 0;
            for (int c = 0; c <= both[t].all.columns; ++c) {
                int sum = 0;
                for (int i = 0; i < rows && c < both[t].all.columns; ++i)
                    sum += chosen[size_t(i)]->cells[t][size_t(c)];
                everybody += sum;
                const int value = c < both[t].all.columns ? sum : everybody;
                if (!both[t].fits(rows, c, value, threshold))
                    return false;
            }
        }
        const auto valueOf = [&](int i) {
            int sum = 0;
            for (int c = 0; c < both[size_t(table)].all.columns; ++c)
                if (column == both[size_t(table)].all.columns || c == column)
                    sum += chosen[size_t(i)]->cells[size_t(table)][size_t(c)];
            return sum;
        };
        int value = 0;
        for (int i = 0; i < rows; ++i)
            if (row == rows || i == row)
                value += valueOf(i);
        return value != both[size_t(table)].all.truth[size_t(row)][size_t(column)];
    };
    return place(0);
}
} // namespace

TEST_CASE("Suppression of percentages beside rounded counts")
{
    // Whoever reads "50 | 10 | 20%" learns nothing from the percentage: all true counts that print alike have the same one.
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    std::map<std::pair<QString, QString>, QStringList> seen;
    for (int responses = 33; responses <= 120; ++responses) {
        for (int against = 5; against <= responses; ++against) {
            const TableValue value = tableOf({QStringLiteral("School"), QStringLiteral("Responses"), QStringLiteral("Against"), QStringLiteral("Share")},
                                             {{QStringLiteral("A"), QString::number(responses), QString::number(against), number(100.0 * against / responses) + QLatin1Char('%')},
                                              {QStringLiteral("B"), QStringLiteral("412"), QStringLiteral("131"), QStringLiteral("31.8%")}});
            const QStringList row = Suppression::table(value, {}).value.rows[0];
            QStringList &shares = seen[{row[1], row[2]}];
            if (!shares.contains(row[3]))
                shares << row[3];
        }
    }
    CHECK(seen.size() > 150);
    for (const auto &[counts, shares] : seen) {
        INFO(counts.first.toStdString() << " " << counts.second.toStdString() << ": " << shares.join(QStringLiteral(", ")).toStdString());
        REQUIRE(shares.size() == 1);
        CHECK(shares.first() == QString::number(std::lround(100.0 * counts.second.toInt() / counts.first.toInt())) + QLatin1Char('%'));
    }
}

TEST_CASE("Suppression of tables that count the same people")
{
    std::mt19937 random(20261123);
    std::uniform_int_distribution<int> rowCount(2, 3), kind(0, 9), small(0, 6), middle(4, 20);
    int protectedCells = 0, blind = 0, linked = 0;
    for (int round = 0; round < 200; ++round) {
        const int threshold = round % 2 == 0 ? 5 : 8;
        // Each person is in a row, and in a column of either table.
        const int rows = rowCount(random);
        std::vector<std::vector<int>> first(size_t(rows), std::vector<int>(2, 0)), second(size_t(rows), std::vector<int>(2, 0));
        for (size_t r = 0; r < size_t(rows); ++r) {
            for (int &value : first[r])
                value = kind(random) < 7 ? small(random) : middle(random);
            const int sum = first[r][0] + first[r][1];
            second[r][0] = std::uniform_int_distribution<int>(0, sum)(random);
            second[r][1] = sum - second[r][0];
        }
        const std::array<Margins, 2> all{withTotals(first), withTotals(second)};
        TableValue other = all[1].table();
        other.columns = {QStringLiteral("Group"), QStringLiteral("Way X"), QStringLiteral("Way Y"), QStringLiteral("Total")};
        const QList<SuppressedTable> printed = Suppression::tables({{all[0].table(), {threshold}, {}}, {other, {threshold}, {}}});
        const std::array<Reading, 2> both{Reading(all[0], printed[0]), Reading(all[1], printed[1])};
        INFO(lines(all[0].table()).toStdString() << "\nand\n"
                                                 << lines(other).toStdString() << "\nprinted with threshold " << threshold << "\n"
                                                 << lines(printed[0].value).toStdString() << "\nand\n"
                                                 << lines(printed[1].value).toStdString());
        for (int r = 0; r <= rows; ++r) // what both print is the same
            CHECK(printed[0].value.rows[r][3] == printed[1].value.rows[r][3]);
        const QList<SuppressedTable> alone{Suppression::table(all[0].table(), {threshold}), Suppression::table(other, {threshold})};
        linked += alone[0].value == printed[0].value && alone[1].value == printed[1].value ? 0 : 1;
        if (both[0].nothingShown || both[1].nothingShown) {
            ++blind;
            continue;
        }
        for (int t = 0; t < 2; ++t)
            for (int r = 0; r <= rows; ++r)
                for (int c = 0; c <= 2; ++c) {
                    const int truth = all[size_t(t)].truth[size_t(r)][size_t(c)];
                    const QString &shown = printed[t].value.rows[r][c + 1];
                    if (truth > 0 && truth < threshold)
                        CHECK(shown == Suppression::withheld);
                    if (shown != Suppression::withheld)
                        continue;
                    ++protectedCells;
                    CHECK(hasOtherPair(both, threshold, t, r, c));
                }
    }
    // The tables are such that all of this happens.
    CHECK(protectedCells > 500);
    CHECK(linked > 5);
    CHECK(blind < 120);
}
