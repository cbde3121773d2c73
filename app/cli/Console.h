// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

namespace dueregard::cli {

/// What scripts rely on (product.md, *Command line*).
enum class Exit { Yes = 0, No = 1, Usage = 2, File = 3 };

/// Data goes to stdout, words to stderr, both in UTF-8 whatever the locale.
class Console {
public:
    /// Bytes as they are.
    void data(const QByteArray &bytes);
    /// A line of data.
    void line(const QString &text);
    /// A message to the person.
    void say(const QString &text);
    /// The same for what went wrong, with the way out that fits it: File, or No for what is simply not there or there already.
    Exit fail(const Error &error, Exit exit = Exit::File);
    /// A wrong command line: the message names the option or argument.
    Exit usage(const QString &message);
    /// False when stdout could not take everything, for example because the disk is full.
    bool finish();

private:
    bool m_failed = false;
};

} // namespace dueregard::cli
