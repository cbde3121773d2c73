// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "core/report/ReportDocument.h"

namespace dueregard {

/// Something to look at before a document is published.
struct DocumentPoint {
    enum class Kind {
        HeadingOrder, ///< a level is skipped, or the first heading is not of level 1
        HeadingEmpty,
        TableHeader,     ///< no header row, an empty header cell, or rows of different lengths
        FigureText,      ///< a picture without an alternative, or with text under 8 points
        Contrast,        ///< text in a picture that its ground hides
        LinkText,        ///< "click here", or an address for its own text
        Language,        ///< none set, or text in another script that does not say its language
        Abbreviation,    ///< used before it is explained
        Capitals,        ///< a whole paragraph in capital letters
        Contact,         ///< an e-mail address, a phone number or a postcode in a long answer
        Number,          ///< NHS or National Insurance number
        Name,            ///< the name of somebody among the people of the record, whole or as "Cllr Surname"
        SmallNumberWord, ///< "the only", "two" beside a group of people
    };
    Kind kind = Kind::HeadingOrder;
    bool mustMend = false; ///< a reader would be shut out, or somebody named; otherwise worth a look
    QString message;       ///< one sentence in the report's language
    BlockSource source;    ///< where to mend it; empty for the report's own words

    /// Whether it may tell who somebody is, or how to reach them.
    bool isPersonal() const { return kind == Kind::Contact || kind == Kind::Number || kind == Kind::Name || kind == Kind::SmallNumberWord; }
};

/// What the accessibility and privacy review of a document finds, before it is written in any format. Pure; the order is the
/// order of reading.
namespace DocumentCheck {

/// `record`: the assessment as it is, for the names to look for; nothing for documents about a register. Words come from
/// `pack`.
QList<DocumentPoint> check(const ReportDocument &document, const Pack &pack, const Assessment *record = nullptr);

/// Contrast ratio of two colours, 1 to 21 (WCAG 2).
double contrast(const QColor &a, const QColor &b);

} // namespace DocumentCheck

} // namespace dueregard
