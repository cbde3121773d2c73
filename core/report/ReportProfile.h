// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dueregard {

enum class QuotePurpose;

/// Which parts of a report are made (report.md §8).
enum class PrintSet { Paragraph,
                      Summary,
                      Full,
                      Consultation,
                      Actions,
                      Register,
                      Cumulative,
                      Review,
                      Audit };

QString nameOf(PrintSet set); ///< "paragraph", "summary", …
/// The set of that name. BadInput, naming the sets that exist, for any other word.
Result<PrintSet> printSetFrom(const QString &name);
/// All nine, in the order of PrintSet.
QStringList availablePrintSets();
bool isAvailable(PrintSet set);
/// "register" and "cumulative": made by RegisterReport from many assessments; all others by ReportBuilder from one.
bool isOfRegister(PrintSet set);

/// What is printed and for whom. Pages are A4.
struct ReportProfile {
    PrintSet set = PrintSet::Full;
    bool publicCopy = true;   ///< what may be published, see PublicCopy; an internal copy holds everything and says so on every page
    bool names = false;       ///< names of people beside their job titles
    int largePrintPoints = 0; ///< 16 or 18: no text is smaller; set anew, not enlarged. 0: the usual sizes
    int smallNumbers = 5;     ///< counts below it are withheld in public copies: 3, 5, 8 or 10
    QString language;         ///< of the report's own words; empty = the assessment's

    std::optional<QuotePurpose> quotesFor; ///< what people must have agreed to for their words to be in it; nothing: what purposeOf() says

    bool internalCopy() const { return !publicCopy; }
};

/// What a report is for, as people are asked when they agree to be quoted: a committee paper for the paragraph, the assessment's
/// report for all other sets, unless the profile says otherwise.
QuotePurpose purposeOf(const ReportProfile &profile);

} // namespace dueregard
