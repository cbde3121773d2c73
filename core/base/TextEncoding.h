// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

namespace dueregard {

/// The text of a file that does not say how it is written.
struct DecodedText {
    QString text;     ///< without a byte order mark
    QString encoding; ///< "UTF-16" or "Windows-1252" when it was taken to be that; empty: UTF-8
};

/// UTF-8 where it can be; UTF-16 with a byte order mark, or with every other byte zero; anything else is Windows-1252, in which spreadsheets
/// save tables on Windows. A byte that means nothing there becomes U+FFFD.
DecodedText decodeText(const QByteArray &bytes);

/// What Windows-1252 means by 0x80 to 0x9f; the code itself where it means nothing, and all others as they are.
char32_t fromWindows1252(char32_t code);

} // namespace dueregard
