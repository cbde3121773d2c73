// SPDX-License-Identifier: Apache-2.0
// What office formats need to know about text: its pieces and its language.
#pragma once
#include "core/domain/RichText.h"
#include "core/report/TextDirection.h"

namespace dueregard {

/// A stretch of a run's text that office formats write in one way.
struct TextPiece {
    enum class Kind { Text,
                      Tab,
                      Break };
    enum class Script { Simple,
                        Complex,       ///< shaped, left to right: Bengali, Thai …
                        RightToLeft }; ///< Arabic, Hebrew …
    Kind kind = Kind::Text;
    Script script = Script::Simple;
    QString text; ///< of Text only; clean, without tabs and line feeds
};

/// The text cleaned and cut where tabs, line feeds or kinds of script change. Digits, punctuation and spaces stay with what
/// stands before them.
QList<TextPiece> piecesOf(const QString &text);

/// The parts of a BCP 47 tag. Parts that the tag does not have, or has in a wrong form, are empty.
struct LanguageTag {
    QString language, script, country;
    static LanguageTag from(const QString &tag);
    /// "bn", "en-GB", "zh-Hant-HK"; empty when there is no language.
    QString toString() const;
};

} // namespace dueregard
