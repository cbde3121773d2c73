// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Tokens.h"

namespace dueregard {

const char *nameOf(Token token)
{
    static constexpr const char *names[tokenCount] = {
        "window", "surface", "sunken", "ink", "ink2", "line", "border", "accent", "onAccent", "accentSoft", "accentHover", "link", "focus",
        "problem", "problemSoft", "warn", "warnSoft", "note", "noteSoft", "done", "doneSoft", "neutralSoft", "selection", "onSelection",
    };
    return names[int(token)];
}

Token inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Done: return Token::Done;
    case Tone::Note: return Token::Note;
    case Tone::Warn: return Token::Warn;
    case Tone::Problem: return Token::Problem;
    case Tone::Plain:
    case Tone::Neutral: break;
    }
    return Token::Ink2;
}

Token softOf(Tone tone)
{
    switch (tone) {
    case Tone::Done: return Token::DoneSoft;
    case Tone::Note: return Token::NoteSoft;
    case Tone::Warn: return Token::WarnSoft;
    case Tone::Problem: return Token::ProblemSoft;
    case Tone::Neutral: return Token::NeutralSoft;
    case Tone::Plain: break;
    }
    return Token::Window;
}

const char *iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Done: return "circle-check";
    case Tone::Note: return "info";
    case Tone::Warn: return "triangle-alert";
    case Tone::Problem: return "octagon-alert";
    case Tone::Plain:
    case Tone::Neutral: break;
    }
    return "";
}

} // namespace dueregard
