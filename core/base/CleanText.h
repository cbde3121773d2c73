// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// Text as it may be stored, and how many characters had to be changed on the way.
struct CleanedText {
    QString text;
    int removed = 0;  ///< control characters taken out (tab and line feed stay; CR LF becomes LF)
    int replaced = 0; ///< lone surrogates that became U+FFFD
};

/// Makes text fit to store, print and export: see product.md, "long answers". Every way in (typing, paste, import,
/// command line) goes through it.
CleanedText cleanText(const QString &text);

} // namespace dueregard
