// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Texts.h"

#include <functional>

namespace dueregard::Suppression {

/// A number in a sentence that may be one of people: in digits ("12", "1,204"), in a word from "one" to "ninety-nine", or a
/// percentage.
struct NumberInText {
    qsizetype at = 0, length = 0;
    bool share = false;
    bool word = false;
    bool capital = false; ///< a word that begins a sentence
    double value = 0;
    int decimals = 0;
    QString sign;            ///< of a percentage, as it was written
    bool separators = false; ///< typed with "1,234"
    bool ofPeople = false;   ///< a word for people follows
    qsizetype partOf = -1;   ///< "two of the 12", "17% of 12": the place of the 12 in the list
    qsizetype besides = -1;  ///< "40 (8% of the estate)": the place of the 40, which this says in another way, and is no share of
};

/// Four figures that are more likely a year than a number of people.
bool isYear(const QString &digits);

/// Money, years, dates, numbers inside words, and what counts other things than people are not among them; nor are "one" where
/// it counts nobody ("no one", "one day"), fractions ("two thirds") and odds ("one in five").
QList<NumberInText> numbersIn(const QString &text);

/// What is changed when each number reads as `say` says, which is told its place in the list; null leaves it. Digits are put
/// into words where a word stood, and get the sign of a percentage.
QList<TextEdit> editsOf(const QList<NumberInText> &numbers, const std::function<QString(qsizetype)> &say);

/// A percentage made anew from the two counts of the same text that explain it, from how those read: "12 of 48 (25%)". Null when none do.
QString shareInText(const QList<NumberInText> &numbers, qsizetype share, const std::function<QString(qsizetype)> &shownCount);

} // namespace dueregard::Suppression
