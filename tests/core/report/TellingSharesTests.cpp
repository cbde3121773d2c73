// SPDX-License-Identifier: Apache-2.0
// Percentages and the counts that they could be turned into: in one text, beside a table, and in another table.
#include "core/report/Suppression.h"
#include "tests/support/Catch.h"

#include <cmath>
#include <random>
#include <set>

using namespace dueregard;
using namespace dueregard::Suppression;

namespace {
TableValue answers(const QStringList &columns, const QList<QStringList> &rows)
{
    return {QStringList{QStringLiteral("Answer")} + columns, rows};
}

QString said(const TableValue &value, const char *words)
{
    const QString plain = QString::fromUtf8(words);
    return edited(plain, editsBeside(plain, numbersShown(value, table(value, {}), {})));
}

QString cellsOf(const SuppressedTable &shown)
{
    QStringList lines;
    for (const QStringList &row : shown.value.rows)
        lines << row.mid(1).join(QLatin1Char(' '));
    return lines.join(QStringLiteral(" | "));
}
} // namespace

TEST_CASE("Suppression of percentages that tell a count")
{
    const TableValue counts = answers({QStringLiteral("Disabled"), QStringLiteral("Others")}, {{QStringLiteral("Yes"), QStringLiteral("2"), QStringLiteral("20")}, {QStringLiteral("No"), QStringLiteral("1"), QStringLiteral("17")}, {QStringLiteral("Total"), QStringLiteral("3"), QStringLiteral("37")}});

    SECTION("A percentage does not tell a small part of a count in the same text, nor a small count that it is a part of")
    {
        const auto shown = [](const char *words) { return text(QLatin1String(words), {}); };
        CHECK(shown("67% of 3") == QStringLiteral("[c] of [c]"));
        CHECK(shown("8% of 40") == QStringLiteral("[c] of 40"));
        CHECK(shown("8 per cent of the 40") == QStringLiteral("[c] of the 40"));
        CHECK(shown("40 (8% disabled)") == QStringLiteral("40 ([c] disabled)"));
        CHECK(shown("40, 7.5% of them disabled") == QStringLiteral("40, [c] of them disabled"));
        CHECK(shown("82% of 11") == QStringLiteral("[u] of 10")); // fewer than 30
        CHECK(shown("8%, n = 40, of 900 invited") == QStringLiteral("[c], n = 40, of 900 invited"));
        CHECK(shown("3 (8% of the estate)") == QStringLiteral("[c] ([c] of the estate)"));
        CHECK(peopleIn(QStringLiteral("8% of 40 residents use it in week 2"), {}) == QStringLiteral("[c] of 40 residents use it in week 2"));
        CHECK(peopleIn(QStringLiteral("2 of 3 disabled people said yes (67%)"), {}) == QStringLiteral("[c] of [c] disabled people said yes ([c])"));
        // Of many, or of nobody in particular, they say nothing.
        CHECK(shown("45% of 1,902") == QStringLiteral("45% of 1,900"));
        CHECK(shown("48, 25% of them carers") == QStringLiteral("50, 20% of them carers"));
        CHECK(shown("40 (8% of the estate)") == QStringLiteral("40 (8% of the estate)"));
        CHECK(shown("12% of adults, 4% of 2,000 households") == QStringLiteral("12% of adults, 4% of 2,000 households"));
        CHECK(peopleIn(QStringLiteral("8% in week 40, 3% in England"), {}) == QStringLiteral("8% in week 40, 3% in England"));
    }
    SECTION("of the same people in another table, whichever way it is laid out")
    {
        const TableValue shares = answers({QStringLiteral("Disabled"), QStringLiteral("Others")}, {{QStringLiteral("Yes"), QStringLiteral("67%"), QStringLiteral("54%")}, {QStringLiteral("No"), QStringLiteral("33%"), QStringLiteral("46%")}});
        const TableValue turned{{QStringLiteral("Who"), QStringLiteral("Yes"), QStringLiteral("No")}, {{QStringLiteral("Disabled"), QStringLiteral("67%"), QStringLiteral("33%")}, {QStringLiteral("Others"), QStringLiteral("54%"), QStringLiteral("46%")}}};
        CHECK(cellsOf(tables({{counts, {}, {}}, {shares, {}, {}}})[1]).startsWith(QStringLiteral("[c] ")));
        CHECK(cellsOf(tables({{counts, {}, {}}, {shares, {}, {}}})[1]).section(QStringLiteral(" | "), 1).startsWith(QStringLiteral("[c] ")));
        CHECK(cellsOf(tables({{turned, {}, {}}, {counts, {}, {}}})[0]).startsWith(QStringLiteral("[c] [c]")));
        // The same labels, but other people.
        const TableValue country = answers({QStringLiteral("Disabled"), QStringLiteral("Others")}, {{QStringLiteral("Yes"), QStringLiteral("24%"), QStringLiteral("31%")}, {QStringLiteral("No"), QStringLiteral("76%"), QStringLiteral("69%")}});
        CHECK(cellsOf(tables({{counts, {}, {}}, {country, {}, {}}})[1]) == QStringLiteral("24% 31% | 76% 69%"));
        TableValue compared = shares;
        compared.columns = QStringList{QStringLiteral("Answer"), QStringLiteral("England"), QStringLiteral("District")};
        CHECK(cellsOf(tables({{counts, {}, {}}, {compared, {}, {}}})[1]) == QStringLiteral("67% 54% | 33% 46%"));
    }
    SECTION("of so few that only their number explains them")
    {
        const TableValue came{{QStringLiteral("Group"), QStringLiteral("Came")}, {{QStringLiteral("Disabled"), QStringLiteral("3")}, {QStringLiteral("Others"), QStringLiteral("64")}}};
        const TableValue felt = answers({QStringLiteral("Disabled"), QStringLiteral("Others")}, {{QStringLiteral("Better"), QStringLiteral("67%"), QStringLiteral("61%")}, {QStringLiteral("Same"), QStringLiteral("33%"), QStringLiteral("30%")}, {QStringLiteral("Worse"), QStringLiteral("0%"), QStringLiteral("9%")}});
        CHECK(cellsOf(tables({{came, {}, {}}, {felt, {}, {}}})[1]) == QStringLiteral("[c] 61% | [c] 30% | [c] 9%"));
        const TableValue poor = answers({QStringLiteral("Disabled"), QStringLiteral("Others")}, {{QStringLiteral("In poverty"), QStringLiteral("29%"), QStringLiteral("19%")}});
        CHECK(cellsOf(tables({{came, {}, {}}, {poor, {}, {}}})[1]) == QStringLiteral("29% 19%"));
    }
    SECTION("in the words beside its table")
    {
        CHECK(said(counts, "67% of disabled people said yes; 12% in England") == QStringLiteral("[c] of disabled people said yes; 12% in England"));
        CHECK(said(counts, "Two in three; 33.3 per cent did not") == QStringLiteral("Two in three; [c] did not"));
        // Of many, a whole number says less than the counts do; decimals say more.
        const TableValue large = answers({QStringLiteral("People")}, {{QStringLiteral("Yes"), QStringLiteral("327")}, {QStringLiteral("No"), QStringLiteral("273")}, {QStringLiteral("Unsure"), QStringLiteral("3")}});
        CHECK(said(large, "54% said yes") == QStringLiteral("54% said yes"));
        CHECK(said(large, "54.23% said yes, 0.5% were unsure") == QStringLiteral("54% said yes, [c] were unsure"));
    }
    SECTION("A reason in a row says its counts as the row does")
    {
        const auto why = [](const char *reason, const char *met = "2", const char *asked = "3") {
            const TableValue needs{{QStringLiteral("Support"), QStringLiteral("Asked for"), QStringLiteral("Met"), QStringLiteral("If not, why")}, {{QStringLiteral("BSL"), QLatin1String(asked), QLatin1String(met), QString::fromUtf8(reason)}}};
            return table(needs, {}).value.rows[0][3];
        };
        CHECK(why("Provided for 2 out of 3") == QStringLiteral("Provided for [c] out of [c]"));
        CHECK(why("Booked for 2 of the 3; the third was not told") == QStringLiteral("Booked for [c] of the [c]; the third was not told"));
        CHECK(why("2 met, 1 not") == QStringLiteral("[c] met, [c] not"));
        CHECK(why("Booked 12 weeks before, £3 an hour, on 2 June 2026") == QStringLiteral("Booked 12 weeks before, £3 an hour, on 2 June 2026"));
        CHECK(why("All 2 rooms were full", "40", "60") == QStringLiteral("All 2 rooms were full"));
    }
}

TEST_CASE("No small count can be worked out from a table of counts, one of percentages and the words beside them")
{
    std::mt19937 random(79);
    std::uniform_int_distribution<int> kind(0, 9), small(1, 4), middle(5, 14), large(15, 60), coin(0, 1);
    constexpr int threshold = 5, most = 80;
    int withheldCounts = 0, printedShares = 0;
    for (int round = 0; round < 300; ++round) {
        int truth[2][2]; // answer × group
        for (auto &row : truth)
            for (int &number : row) {
                const int which = kind(random);
                number = which < 4 ? small(random) : which < 7 ? middle(random)
                                                               : large(random);
            }
        const bool totals = coin(random) == 1;
        const QStringList groups{QStringLiteral("Disabled"), QStringLiteral("Others")}, labels{QStringLiteral("Yes"), QStringLiteral("No")};
        const auto percent = [&truth](int r, int c) { return int(std::lround(100.0 * truth[r][c] / (truth[0][c] + truth[1][c]))); };
        QList<QStringList> counted, shared;
        for (int r = 0; r < 2; ++r) {
            counted << QStringList{labels[r], QString::number(truth[r][0]), QString::number(truth[r][1])};
            shared << QStringList{labels[r], QStringLiteral("%1%").arg(percent(r, 0)), QStringLiteral("%1%").arg(percent(r, 1))};
        }
        if (totals)
            counted << QStringList{QStringLiteral("Total"), QString::number(truth[0][0] + truth[1][0]), QString::number(truth[0][1] + truth[1][1])};
        const QList<SuppressedTable> out = tables({{answers(groups, counted), {}, {}}, {answers(groups, shared), {}, {}}});
        const NumbersShown beside = numbersShown(answers(groups, counted), out[0], {});
        for (int c = 0; c < 2; ++c) {
            const QString caption = QStringLiteral("%1% said yes").arg(percent(0, c));
            const QString heard = edited(caption, editsBeside(caption, beside));
            // Whoever reads can tell a withheld small number from a withheld large one.
            const auto agrees = [&](int number, int real, const QString &shown) {
                if (shown == withheld)
                    return real < threshold ? number >= 1 && number < threshold : number >= threshold;
                return number >= threshold && std::abs(number - shown.toInt()) <= 2;
            };
            const auto near = [&](double share, const QString &shown, int recorded) {
                if (shown == withheld || shown == unreliable || !shown.contains(QLatin1Char('%')) || shown.startsWith(QLatin1Char('<')) || shown.startsWith(QLatin1Char('>')))
                    return true;
                const int said = QString(shown).remove(QLatin1Char('%')).section(QLatin1Char(' '), 0, 0).toInt();
                return std::abs(share - said) <= (said == recorded ? 0.51 : 5.01);
            };
            std::set<int> possible[2];
            for (int yes = 1; yes < most; ++yes) {
                for (int no = 1; no < most; ++no) {
                    const double share = 100.0 * yes / (yes + no);
                    if (agrees(yes, truth[0][c], out[0].value.rows[0][c + 1]) && agrees(no, truth[1][c], out[0].value.rows[1][c + 1])
                        && (!totals || agrees(yes + no, truth[0][c] + truth[1][c], out[0].value.rows[2][c + 1]))
                        && near(share, out[1].value.rows[0][c + 1], percent(0, c)) && near(100 - share, out[1].value.rows[1][c + 1], percent(1, c))
                        && near(share, heard.section(QLatin1Char(' '), 0, 0), percent(0, c))) {
                        possible[0].insert(yes);
                        possible[1].insert(no);
                    }
                }
            }
            printedShares += out[1].value.rows[0][c + 1].contains(QLatin1Char('%')) ? 1 : 0;
            for (int r = 0; r < 2; ++r) {
                INFO(round << ": " << labels[r].toStdString() << " is " << truth[r][c] << "; " << cellsOf(out[0]).toStdString() << "; " << cellsOf(out[1]).toStdString() << "; " << heard.toStdString());
                CHECK(possible[r].count(truth[r][c]) == 1);
                if (out[0].value.rows[r][c + 1] != withheld)
                    continue;
                ++withheldCounts;
                CHECK(possible[r].size() > 1);
            }
        }
    }
    CHECK(withheldCounts > 300);
    CHECK(printedShares > 100);
}
