// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RegisterFile.h"

#include "core/base/FileIo.h"
#include "core/storage/OutputFile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace dueregard::cli {

Error notARegister(const Error &error, const QString &path)
{
    if (error.kind != ErrorKind::NotARegister)
        return error;
    Error named = error;
    named.place = path; // "file is not a database" says no more
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(200).trimmed() : QByteArray();
    if (start.startsWith('{') || start.startsWith("\xef\xbb\xbf{"))
        named.advice = QStringLiteral("It looks like JSON. If it is an assessment that was exported, bring it into a register: dueregard-cli import FILE.eqia \"%1\"").arg(path);
    return named;
}

Result<std::unique_ptr<Register>> openToRead(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    options.backups = false;
    auto opened = Register::open(path, options);
    if (!opened)
        return Failure(notARegister(opened.error(), path));
    return opened;
}

Result<std::unique_ptr<Register>> openToWrite(const QString &path, bool create)
{
    OpenOptions options;
    options.who = QStringLiteral("dueregard-cli");
    options.create = create;
    options.backups = false;
    auto opened = Register::open(path, options);
    if (!opened)
        return Failure(notARegister(opened.error(), path));
    if ((*opened)->isReadOnly())
        return Failure(ErrorKind::ReadOnly, (*opened)->readOnlyMessage(), path);
    return opened;
}

Result<QList<RegisterRow>> allAssessments(const Register &in)
{
    QList<RegisterRow> rows;
    RegisterQuery query;
    query.sort = RegisterQuery::Sort::Reference;
    query.descending = false;
    for (;;) {
        auto page = in.list(query);
        if (!page)
            return page.failure();
        rows += page->rows;
        if (page->rows.isEmpty() || rows.size() >= page->total)
            return rows;
        query.offset = int(rows.size());
    }
}

Result<QString> findAssessment(const Register &in, const QString &name)
{
    auto there = in.contains(name);
    if (!there)
        return there.failure();
    if (*there)
        return name;
    auto rows = allAssessments(in);
    if (!rows)
        return rows.failure();
    QStringList found;
    for (const RegisterRow &row : *rows)
        if (row.reference == name)
            found += row.id;
    if (found.size() == 1)
        return found.first();
    return Failure(ErrorKind::NotFound, found.isEmpty() ? QStringLiteral("There is no assessment \"%1\" in this register.").arg(name) : QStringLiteral("Several assessments have the reference \"%1\": name one by its id.").arg(name));
}

Result<void> folderIsThere(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    return Failure(ErrorKind::Vanished, QStringLiteral("The folder is not there."), folder, QStringLiteral("Make it first, or name another."));
}

Result<QByteArray> readIn(const QString &path, qint64 maxBytes)
{
    if (path != QLatin1String("-"))
        return FileIo::readAll(path, maxBytes);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Failure(ErrorKind::CannotRead, QStringLiteral("The standard input cannot be read: %1.").arg(input.errorString()));
    const QByteArray bytes = input.read(maxBytes + 1);
    if (input.error() != QFileDevice::NoError)
        return Failure(ErrorKind::CannotRead, QStringLiteral("The standard input cannot be read: %1.").arg(input.errorString()));
    if (bytes.size() > maxBytes)
        return Failure(ErrorKind::Refused, QStringLiteral("The standard input is larger than %1 bytes.").arg(maxBytes));
    return bytes;
}

QString nameOfInput(const QString &path)
{
    return path == QLatin1String("-") ? QStringLiteral("standard input") : path;
}

Exit writeOut(const QString &path, const QByteArray &bytes, Console &console)
{
    if (path == QLatin1String("-")) {
        console.data(bytes);
        return Exit::Yes;
    }
    if (const auto folder = folderIsThere(path); !folder)
        return console.fail(folder.error());
    const auto saved = saveOutput(path, bytes);
    return saved ? Exit::Yes : console.fail(saved.error());
}

} // namespace dueregard::cli
