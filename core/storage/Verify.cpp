// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Verify.h"

#include "core/pack/PackReader.h"
#include "core/storage/AssessmentRepository.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/Migrator.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace dueregard {

namespace {

constexpr int mostProblems = 100;

void checkPages(Database &database, QStringList &problems)
{
    const auto ok = database.each(QStringLiteral("PRAGMA integrity_check(100)"), {}, [&](const QSqlQuery &row) {
        if (row.value(0).toString() != QLatin1String("ok"))
            problems += QStringLiteral("Damaged: %1.").arg(row.value(0).toString().left(200));
        return true;
    });
    if (!ok)
        problems += ok.error().text();
    const auto keys = database.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const QSqlQuery &row) {
        problems += QStringLiteral("A row of \"%1\" belongs to no assessment.").arg(row.value(0).toString());
        return problems.size() < mostProblems;
    });
    if (!keys)
        problems += keys.error().text();
}

void checkAttachments(Database &database, QStringList &problems)
{
    auto ok = database.each(QStringLiteral("SELECT sha256, bytes FROM attachment_data"), {}, [&](const QSqlQuery &row) {
        const QByteArray hash = QCryptographicHash::hash(row.value(1).toByteArray(), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != row.value(0).toString())
            problems += QStringLiteral("The stored file %1 does not have the content it had.").arg(row.value(0).toString().left(64));
        return problems.size() < mostProblems;
    });
    if (!ok)
        problems += ok.error().text();
    ok = database.each(QStringLiteral("SELECT name FROM attachment WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM attachment_data)"), {},
                       [&](const QSqlQuery &row) {
                           problems += QStringLiteral("The content of the attached file \"%1\" is missing.").arg(row.value(0).toString());
                           return problems.size() < mostProblems;
                       });
    if (!ok)
        problems += ok.error().text();
}

void checkPacks(Database &database, QStringList &problems)
{
    const auto ok = database.each(QStringLiteral("SELECT hash, id, base, overlay FROM pack_text"), {}, [&](const QSqlQuery &row) {
        if (PackReader::hashOf(row.value(2).toString().toUtf8(), row.value(3).toString().toUtf8()) != row.value(0).toString())
            problems += QStringLiteral("The stored questions \"%1\" are not as they were written. \"Recover\" puts back those that come with the program.").arg(row.value(1).toString().left(40));
        return problems.size() < mostProblems;
    });
    if (!ok)
        problems += ok.error().text();
    const auto lost = database.each(QStringLiteral("SELECT uuid FROM assessment WHERE pack_hash <> '' AND pack_hash NOT IN (SELECT hash FROM pack_text)"), {}, [&](const QSqlQuery &row) {
        problems += QStringLiteral("Assessment %1: the questions it was written with are not in the register. \"Recover\" puts back those that come with the program.").arg(row.value(0).toString().left(40));
        return problems.size() < mostProblems;
    });
    if (!lost)
        problems += lost.error().text();
}

} // namespace

VerifyReport verifyRegister(const QString &path)
{
    VerifyReport report;
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        report.error = Error{ErrorKind::NotARegister, QStringLiteral("This is not a file."), path, {}};
        return report;
    }
    auto opened = Database::open(path, Database::Mode::ReadOnly, 2'000);
    if (!opened) {
        report.error = opened.error();
        return report;
    }
    Database &database = **opened;
    const Migrator migrator;
    const auto migration = migrator.inspect(database);
    report.format = migration.from;
    if (migration.outcome != Migrator::Outcome::UpToDate) {
        report.error = migration.outcome == Migrator::Outcome::NewerButReadable
            ? Error{ErrorKind::NewerFormat, migration.message, path, QStringLiteral("Update the program to check it.")}
            : migration.error;
        return report;
    }
    auto schema = migrator.checkFormat(database, migration.from, false);
    if (!schema) {
        report.error = schema.error(); // nothing more is read from a file with parts that are not ours
        return report;
    }
    report.readable = true;
    checkPages(database, report.problems);

    QStringList ids;
    if (auto ok = database.each(QStringLiteral("SELECT uuid FROM assessment"), {}, [&](const QSqlQuery &row) {
            ids += row.value(0).toString();
            return true;
        });
        !ok)
        report.problems += ok.error().text();
    report.assessments = int(ids.size());
    for (const QString &id : std::as_const(ids))
        if (auto assessment = AssessmentRepository(database).load(id); !assessment && report.problems.size() < mostProblems)
            report.problems += QStringLiteral("Assessment %1: %2").arg(id, assessment.error().text());

    if (auto verdict = ChangeLog(database).verify()) {
        report.changes = verdict->entries;
        report.removed = verdict->removed;
        for (qint64 sequence : std::as_const(verdict->tampered))
            report.problems += QStringLiteral("Entry %1 of the change log is not as it was written.").arg(sequence);
    } else {
        report.problems += verdict.error().text();
    }
    checkAttachments(database, report.problems);
    checkPacks(database, report.problems);
    return report;
}

Result<void> quickCheckRegister(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly, 2'000);
    if (!database)
        return database.failure();
    auto verdict = (*database)->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.failure();
    if (verdict->toString() != QLatin1String("ok"))
        return Failure(ErrorKind::Damaged, QStringLiteral("The register is damaged."), verdict->toString().left(200),
                       QStringLiteral("Restore a backup, or use \"recover\" to save what can be read."));
    return {};
}

} // namespace dueregard
