// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Theme.h"

namespace dueregard {

/// Paper is white in every colour scheme, so what is drawn on it on screen (focus, hover) takes the light colours.
inline QColor onPaper(Token token)
{
    static const auto colours = Theme::coloursOf(Scheme::Light);
    return colours[std::size_t(token)];
}

} // namespace dueregard
