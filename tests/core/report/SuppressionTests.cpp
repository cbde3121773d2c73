// SPDX-License-Identifier: Apache-2.0
#include "core/report/Suppression.h"

#include "tests/support/Catch.h"

#include <algorithm>
#include <functional>
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
    SECTION("Numbers as known keep their words; money, years and dates stay")
    {
        CHECK(text(QStringLiteral("3 of 41 invited"), {}) == QStringLiteral("[c] of 40 invited"));
        CHECK(text(QStringLiteral("about 1,902"), {}) == QStringLiteral("about 1,900"));
        CHECK(text(QStringLiteral("12.6%"), {}) == QStringLiteral("13%"));
        CHECK(text(QStringLiteral("£3 a visit since 2019"), {}) == QStringLiteral("£3 a visit since 2019"));
        CHECK(text(QStringLiteral("64 on 2 June 2026"), {}) == QStringLiteral("65 on 2 June 2026"));
        CHECK(text(QStringLiteral("not known"), {}) == QStringLiteral("not known"));
        CHECK(peopleIn(QStringLiteral("3 residents asked twice in week 2"), {}) == QStringLiteral("[c] residents asked twice in week 2"));
        CHECK(firstCount(QStringLiteral("n = 1,204 in 2021")) == 1204);
        CHECK_FALSE(firstCount(QStringLiteral("45% in 2021")));
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
