// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace dueregard {

/// How large pages are shown.
struct PageZoom {
    enum class Mode {
        Width,  ///< as wide as the view, but no wider than is good to read (140 %, more with larger text)
        Page,   ///< a whole page in the view
        Factor, ///< `factor`, 1 being the size on paper
    };
    Mode mode = Mode::Width;
    double factor = 1;
    bool operator==(const PageZoom &) const = default;
};

} // namespace dueregard
