// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RegisterFile.h"

#include "core/base/Ids.h"
#include "core/storage/OutputFile.h"

#include <QFileInfo>

namespace dueregard::cli {

Result<std::unique_ptr<Register>> openToRead(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    options.backups = false;
    return Register::open(path, options);
}

Result<std::unique_ptr<Register>> openToWrite(const QString &path, bool create)
{
    OpenOptions options;
    options.who = QStringLiteral("dueregard-cli");
    options.create = create;
    options.backups = false;
    auto opened = Register::open(path, options);
    if (opened && (*opened)->isReadOnly())
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
    return Failure(ErrorKind::NotFound, found.isEmpty() ? QStringLiteral("There is no assessment \"%1\" in this register.").arg(name)
                                                        : QStringLiteral("Several assessments have the reference \"%1\": name one by its id.").arg(name));
}

Result<void> folderIsThere(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    return Failure(ErrorKind::Vanished, QStringLiteral("The folder is not there."), folder, QStringLiteral("Make it first, or name another."));
}

Exit writeOut(const QString &path, const QByteArray &bytes, Console &console)
{
    if (path == QLatin1String("-")) {
        console.data(bytes);
        return Exit::Yes;
    }
    const auto saved = saveOutput(path, bytes);
    return saved ? Exit::Yes : console.fail(saved.error());
}

} // namespace dueregard::cli
