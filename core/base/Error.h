// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// What went wrong, as the caller needs to tell it apart. The window turns the kind into its own sentence; the command
/// line prints `message`.
enum class ErrorKind {
    NotFound,      ///< a file, assessment or record that is not there
    CannotRead,    ///< the system refuses to read
    CannotWrite,   ///< the system refuses to write
    DiskFull,
    ReadOnly,      ///< file, folder or medium cannot be changed
    Vanished,      ///< the folder or file went away while we had it open
    Damaged,       ///< it is ours, but broken
    NotARegister,  ///< it is something else
    NewerFormat,   ///< written by a later version
    InUse,         ///< somebody else has it
    BadInput,      ///< data that does not follow its format; `place` says where
    AlreadyThere,  ///< would overwrite or duplicate
    Refused,       ///< a rule of the product forbids it
    Cancelled,
    Internal,
};

/// An expected failure: it can happen to a careful user. Whole sentences in English.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message; ///< what happened, naming the thing
    QString place;   ///< file, path, line or field; empty if `message` says it
    QString advice;  ///< what to do next; may be empty

    /// "message (place). advice", for the command line and the log.
    QString text() const
    {
        QString all = place.isEmpty() ? message : message + QStringLiteral(" (") + place + QLatin1Char(')');
        if (!advice.isEmpty())
            all += QLatin1Char(' ') + advice;
        return all;
    }
};

} // namespace dueregard
