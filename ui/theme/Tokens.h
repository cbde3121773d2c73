// SPDX-License-Identifier: Apache-2.0
// Names of everything that has a look. The values are in resources/theme/tokens.json, the only place with literal colours.
#pragma once

namespace dueregard {

/// A colour by its use. `…Soft` is the quiet background on which the plain one is written.
enum class Token {
    Window, Surface, Sunken, Ink, Ink2, Line, Border, Accent, OnAccent, AccentSoft, AccentHover, Link, Focus,
    Problem, ProblemSoft, Warn, WarnSoft, Note, NoteSoft, Done, DoneSoft, NeutralSoft, Selection, OnSelection,
};
constexpr int tokenCount = int(Token::OnSelection) + 1;

/// The name in tokens.json: "window", "onAccent", …
const char *nameOf(Token token);

/// The six sizes of text (ui.md §2). H1 to H3 are always DemiBold.
enum class TypeSize { Caption, Body, Reading, H3, H2, H1 };

/// What a state means to the reader; always shown together with a word.
enum class Tone { Plain, Done, Note, Warn, Problem, Neutral };

/// Colour of the word.
Token inkOf(Tone tone);
/// Colour behind the word. Plain has none: ask `hasSoft` first.
Token softOf(Tone tone);
inline bool hasSoft(Tone tone) { return tone != Tone::Plain; }
/// Icon that goes with a tone ("circle-check", …); empty for Plain and Neutral.
const char *iconOf(Tone tone);

} // namespace dueregard
