// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Console.h"
#include "core/storage/Register.h"

namespace dueregard::cli {

/// Opens a register for reading only: a command that looks changes nothing.
Result<std::unique_ptr<Register>> openToRead(const QString &path);
/// Opens a register for writing, making it when `create`. Fails when it can only be read.
Result<std::unique_ptr<Register>> openToWrite(const QString &path, bool create);
/// The same error; where the file holds JSON, with what that may be and how it gets into a register.
Error notARegister(const Error &error, const QString &path);
/// The UUID of an assessment that is named by its UUID or, if only one has it, its reference. NotFound otherwise.
Result<QString> findAssessment(const Register &in, const QString &name);
/// Every assessment that is not deleted, by reference.
Result<QList<RegisterRow>> allAssessments(const Register &in);
/// Fails when a file of this name cannot be made because its folder is not there: a mistyped name makes no folders.
Result<void> folderIsThere(const QString &path);
/// The bytes of a file that comes from elsewhere; "-" is stdin. Fails as FileIo::readAll() does.
Result<QByteArray> readIn(const QString &path, qint64 maxBytes);
/// The name under which messages speak of it.
QString nameOfInput(const QString &path);
/// Writes a file that leaves the program, never over a register; "-" is stdout.
Exit writeOut(const QString &path, const QByteArray &bytes, Console &console);

} // namespace dueregard::cli
