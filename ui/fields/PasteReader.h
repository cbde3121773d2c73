// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RichText.h"

namespace dueregard {

/// Turns what other programs put on the clipboard into restricted blocks. Headings, lists, tables, strong, emphasis and
/// web links stay; everything else (pictures, scripts, styles, hidden, struck-out or deleted text, comments) is dropped. It is its own small
/// reader, so that nothing is ever fetched or opened (pitfalls P-H1). Knows the lists of Word and the tables of Excel.
class PasteReader final {
public:
    struct Result {
        RichText text;
        int removed = 0;       ///< control characters and lone surrogates taken out or replaced
        bool pictures = false; ///< pictures were left behind
        bool struck = false;   ///< struck-out text, or what Word shows as deleted, was left behind
        bool cut = false;      ///< more than could be taken
    };

    static Result fromHtml(const QString &html);
    /// Lines become paragraphs; lines of cells with tabs become a table; bullets and numbers at the start become lists.
    static Result fromPlain(const QString &text);

    static constexpr qsizetype mostCharacters = 4'000'000;
};

} // namespace dueregard
