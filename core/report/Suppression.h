// SPDX-License-Identifier: Apache-2.0
// Small numbers: the one function that everything which prints, exports or copies counts goes through (disclosure control,
// rules D1–D8). Public copies only; an internal copy shows what was recorded.
#pragma once
#include "core/domain/Texts.h"
#include "core/domain/Value.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace dueregard {

/// How far numbers are protected. Fixed for a table or a sentence by what it is about.
struct SuppressionRule {
    int threshold = 5; ///< counts from 1 to threshold − 1 are withheld: 3, 5, 8 or 10
    bool operator==(const SuppressionRule &) const = default;
};

/// What the numbers are about, to raise the threshold where a count says more (D2).
struct SuppressionSubject {
    QStringList groups;         ///< ids of characteristics or groups
    QStringList texts;          ///< title, caption, area, headings: read for words that name something sensitive or a small area
    int members = 1;            ///< characteristics combined: three or more raise it
    std::optional<qint64> base; ///< people counted; a unit of staff below 100 raises it
};

/// A table that is to be published, and what is printed beside it.
struct PublishedTable {
    TableValue value;
    SuppressionRule rule;
    QList<qint64> knownTotals;
    std::map<std::pair<qsizetype, qsizetype>, QStringList> before = {}; ///< row and column → what earlier copies printed there (D7)
};

/// A table as it may be published.
struct SuppressedTable {
    TableValue value;
    int withheld = 0;          ///< cells that read "[c]"
    int rounded = 0;           ///< cells that read otherwise than recorded
    int unreliable = 0;        ///< percentages of fewer than 30 people: "[u]"
    bool hasZero = false;      ///< a count of 0 is shown: "nobody" can say something about everybody (D6)
    bool hasEverybody = false; ///< a count is all of its total (D6)
    /// A count that another table, or an earlier copy, prints for the same people a little otherwise: the difference is a
    /// small number (D7).
    struct Near {
        qsizetype row = 0, column = 0;
        QStringList printed; ///< here, and there
    };
    QList<Near> near;
    bool isChanged() const { return withheld + rounded + unreliable > 0; }
};

namespace Suppression {

inline const QString withheld = QStringLiteral("[c]");   ///< to protect people
inline const QString unreliable = QStringLiteral("[u]"); ///< fewer than 30 people: a percentage says nothing
inline const QString notAvailable = QStringLiteral("[x]");
inline const QString notAsked = QStringLiteral("[na]");
inline const QString doesNotApply = QStringLiteral("[z]");

inline constexpr int smallestBase = 30; ///< of a percentage

/// The rule for a subject: `threshold`, or 10 where D2 says so.
SuppressionRule ruleFor(const SuppressionSubject &subject, int threshold = 5);

/// A count as it is published: "0" stays, 1 to threshold − 1 become "[c]", all others go to the nearest 5.
QString count(qint64 number, const SuppressionRule &rule);
/// Whole numbers; "[u]" below a base of 30, "[c]" where it stands for a withheld count, "<1" for what would become 0. Of a
/// known base it is made anew from how the counts print; of one below 500 that does not explain it, it goes to the nearest 5.
/// Without the sign.
QString percentage(double share, std::optional<qint64> base, const SuppressionRule &rule);
/// The same for a percentage that stands beside a table: without a base of its own the largest number of the table is its base,
/// and a small number of the table is not told by its share of a larger one.
QString percentageBeside(double share, std::optional<qint64> base, const TableValue &table, const SuppressionRule &rule);
/// Whom a percentage is of, as words say it in digits or words: the fewest people that are named there. When none are, the first
/// number of anything, if `anyNumber`.
std::optional<qint64> baseIn(const QString &words, bool anyNumber);
/// A number "as known" in a short text ("3 of 40", "about 300", "12%"): each count and percentage in it as above. Money,
/// years, dates and numbers inside words stay. Numbers written as words read as digits do; percentages of counts in the same
/// text are made anew from how those print, and one that could be a share of a count there is withheld when that would be a
/// small number ("8% of 40") or the count is ("67% of 3").
QString text(const QString &text, const SuppressionRule &rule);
/// The same, but only numbers that a word for people follows, or that are some of such a number, and their percentages: for
/// captions, and cells of text in tables.
QString peopleIn(const QString &text, const SuppressionRule &rule);
/// What a table shows instead of the numbers recorded in it.
struct NumbersShown {
    QHash<qint64, QString> counts;
    QList<std::pair<double, QString>> shares; ///< as recorded, and as shown without the sign
    SuppressionRule rule;
    bool isEmpty() const { return counts.isEmpty() && shares.isEmpty(); }
};
/// Of a table that reads otherwise than it was recorded; otherwise empty.
NumbersShown numbersShown(const TableValue &recorded, const SuppressedTable &published, const SuppressionRule &rule);
/// The words beside that table: its numbers, in digits or words, read in them as they read in it. So do percentages that are
/// made of them, and numbers of some of those whom it counts ("two of the 12").
QList<TextEdit> editsBeside(const QString &text, const NumbersShown &numbers);
/// The first count in a short text: "n = 64", "64 of 80".
std::optional<qint64> firstCount(const QString &text);

/// A table of counts, percentages and texts. Beyond the above, further cells are withheld until every withheld count is
/// compatible with at least two values for somebody who knows these rules, can tell which cells are small, and adds up
/// whatever adds up: rows and columns with their totals and subtotals, and `knownTotals`, numbers that are printed beside
/// the table. Percentages are made anew from the published counts, in their row, column or beside the table, of which they were
/// recorded. Those that none explain are withheld when one of the counts is, or when they could stand for a small number;
/// otherwise they go to the nearest 5, in whole numbers where that says no more than the counts do. When no selection of cells protects the small ones, every count is withheld.
/// A number of which one family or organisation is most, as its cell or the label of its row says ("one family"), is
/// withheld like a small one (D8). What an earlier copy withheld stays withheld, and what it printed protects nothing (D7).
SuppressedTable table(const TableValue &value, const SuppressionRule &rule, const QList<qint64> &knownTotals = {});

/// The same for tables that the same people may read: a count that stands in several of them (the same labels, or a total,
/// and the same number) is withheld in all or in none, and nothing withheld in one can be worked out with the help of
/// another. When nothing else protects a small count, every count of its tables goes.
QList<SuppressedTable> tables(const QList<PublishedTable> &published);

} // namespace Suppression

} // namespace dueregard
