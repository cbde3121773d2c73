// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Migrator.h"

#include "core/base/Ids.h"
#include "core/storage/Transaction.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <iterator>

void initialiseStorageResources()
{
    Q_INIT_RESOURCE(storage);
}

namespace dueregard {

namespace {

/// The oldest format whose programs can still read each shipped one, the first format first. A step that is not listed can
/// only be read by programs that know it.
constexpr int oldestReaders[] = {1, 2, 2};

constexpr const char *readOnlyReason = "A later version of Due Regard wrote this register.";

Result<int> integer(Database &database, const QString &sql)
{
    auto value = database.value(sql);
    if (!value)
        return value.failure();
    return value->toInt();
}

bool isShadow(const QString &name)
{
    static const QSet<QString> shadows{QStringLiteral("search_data"), QStringLiteral("search_idx"), QStringLiteral("search_content"),
                                       QStringLiteral("search_docsize"), QStringLiteral("search_config")};
    return shadows.contains(name);
}

} // namespace

const QStringList &Migrator::shippedSteps()
{
    static const QStringList steps = [] {
        initialiseStorageResources();
        QStringList all;
        for (int number = 1;; ++number) {
            QFile file(QStringLiteral(":/dueregard/migrations/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::ReadOnly))
                return all;
            all += QString::fromUtf8(file.readAll());
        }
    }();
    return steps;
}

Migrator::Report Migrator::inspect(Database &database) const
{
    Report report;
    report.to = int(m_steps.size());
    auto application = database.value(QStringLiteral("PRAGMA application_id"));
    auto version = integer(database, QStringLiteral("PRAGMA user_version"));
    if (!application || !version) {
        report.error = !application ? application.error() : version.error();
        report.outcome = report.error.kind == ErrorKind::NotARegister ? Outcome::NotARegister : Outcome::Failed;
        return report;
    }
    report.from = *version;
    if (application->toLongLong() != registerApplicationId || *version < 1) {
        report.outcome = Outcome::NotARegister;
        report.error = {ErrorKind::NotARegister, QStringLiteral("The file is not a register."), database.path(), {}};
        return report;
    }
    if (*version <= report.to) {
        report.outcome = Outcome::UpToDate;
        return report;
    }
    // Nothing but sqlite_schema is read before it is certain that "meta" is a plain table.
    auto plain = checkFormat(database, report.to, true);
    if (!plain) {
        report.error = plain.error();
        return report;
    }
    auto reader = database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'min_reader'"));
    auto program = database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'written_by'"));
    const int needed = reader ? reader->toInt() : 0;
    if (needed > 0 && needed <= report.to) {
        report.outcome = Outcome::NewerButReadable;
        report.message = QString::fromLatin1(readOnlyReason);
        return report;
    }
    report.outcome = Outcome::NewerRefused;
    report.message = QStringLiteral("A later version of Due Regard (%1) wrote this register; its format is %2, and this program knows %3.")
                         .arg(program && !program->toString().isEmpty() ? program->toString().left(40) : QStringLiteral("unnamed"))
                         .arg(*version)
                         .arg(report.to);
    report.error = {ErrorKind::NewerFormat, report.message, database.path(), QStringLiteral("Update the program.")};
    return report;
}

Migrator::Report Migrator::migrate(Database &database, const QString &backupFolder) const
{
    auto objects = integer(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    auto version = integer(database, QStringLiteral("PRAGMA user_version"));
    auto application = database.value(QStringLiteral("PRAGMA application_id"));
    const bool fresh = objects && version && application && *objects == 0 && *version == 0 && application->toLongLong() == 0;
    Report report;
    if (fresh) {
        report.to = int(m_steps.size());
    } else {
        report = inspect(database);
        if (report.outcome != Outcome::UpToDate || report.from == report.to)
            return report;
    }

    const auto failed = [&](const Error &error) {
        report.outcome = Outcome::Failed;
        report.error = error;
        return report;
    };
    if (!fresh && !backupFolder.isEmpty()) {
        if (!QDir().mkpath(backupFolder))
            return failed({ErrorKind::CannotWrite, QStringLiteral("The folder for backups cannot be made."), backupFolder,
                           QStringLiteral("The register was not changed.")});
        const QString name = QStringLiteral("%1-format%2-%3")
                                 .arg(QFileInfo(database.path()).completeBaseName())
                                 .arg(report.from)
                                 .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
        report.backup = QDir(backupFolder).filePath(name + QStringLiteral(".eqia"));
        for (int again = 2; QFileInfo::exists(report.backup); ++again)
            report.backup = QDir(backupFolder).filePath(QStringLiteral("%1-%2.eqia").arg(name).arg(again));
        database.forgetStatements();
        if (auto ok = database.run(QStringLiteral("VACUUM INTO ?"), {report.backup}); !ok)
            return failed(ok.error());
        database.forgetStatements();
    }
    for (int index = fresh ? 0 : report.from; index < report.to; ++index)
        if (auto ok = applyStep(database, index); !ok)
            return failed(ok.error());
    report.outcome = fresh ? Outcome::Created : Outcome::Upgraded;
    return report;
}

Result<void> Migrator::applyStep(Database &database, int index) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    if (index == 0)
        if (auto ok = database.execute(QStringLiteral("PRAGMA application_id=%1").arg(registerApplicationId)); !ok)
            return ok;
    QStringList statements{QString()};
    const QStringList lines = m_steps[index].split(u'\n');
    for (const QString &line : lines) {
        if (line == QLatin1String("-- next --"))
            statements += QString();
        else
            statements.last() += line + u'\n';
    }
    statements.removeFirst(); // what stands before the first marker is the file's comment
    for (const QString &statement : statements)
        if (auto ok = database.execute(statement.trimmed()); !ok)
            return ok;
    const QString set = QStringLiteral("INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    const QList<QPair<QString, QString>> facts{
        {QStringLiteral("written_by"), QStringLiteral(DUEREGARD_VERSION)},
        {QStringLiteral("min_reader"), QString::number(index < int(std::size(oldestReaders)) ? oldestReaders[index] : index + 1)},
    };
    for (const auto &[key, value] : facts)
        if (auto ok = database.run(set, {key, value}); !ok)
            return ok;
    if (index == 0) {
        if (auto ok = database.run(set, {QStringLiteral("register_id"), newId()}); !ok)
            return ok;
        if (auto ok = database.run(set, {QStringLiteral("revision"), QStringLiteral("0")}); !ok)
            return ok;
    }
    if (auto ok = database.execute(QStringLiteral("PRAGMA user_version=%1").arg(index + 1)); !ok)
        return ok;
    return transaction->commit();
}

Result<QStringList> Migrator::expectedSchema(int version) const
{
    auto memory = Database::open(QString(), Database::Mode::Memory);
    if (!memory)
        return memory.failure();
    for (int index = 0; index < version && index < m_steps.size(); ++index)
        if (auto ok = applyStep(**memory, index); !ok)
            return ok.failure();
    return actualSchema(**memory);
}

Result<void> Migrator::checkFormat(Database &database, int version, bool newer) const
{
    if (m_steps == shippedSteps() && version > 0 && version <= shippedSchemaDigests().size()) {
        auto actual = actualSchema(database);
        if (!actual)
            return actual.failure();
        if (schemaDigest(*actual) == shippedSchemaDigests()[version - 1])
            return {};
    }
    auto expected = expectedSchema(version);
    if (!expected)
        return expected.failure();
    return checkSchema(database, *expected, newer);
}

const QList<QByteArray> &shippedSchemaDigests()
{
    static const QList<QByteArray> digests{
        QByteArrayLiteral("5f66a58f5696f79308a5be96d0ef95604f338f1c0ba9a7fb7b679d6706f70a75"),
        QByteArrayLiteral("bd5afaecc2ddd8ce1cf021f48cf0ef77cb2c071af5cc9a951ba1bc230f7c00f2"),
        QByteArrayLiteral("bd5afaecc2ddd8ce1cf021f48cf0ef77cb2c071af5cc9a951ba1bc230f7c00f2"),
    };
    return digests;
}

QByteArray schemaDigest(const QStringList &lines)
{
    return QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

Result<QStringList> actualSchema(Database &database)
{
    QStringList lines;
    auto ok = database.each(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type"), {}, [&](const QSqlQuery &row) {
        const QString type = row.value(0).toString();
        const QString name = row.value(1).toString();
        if (type == QLatin1String("table") && isShadow(name) && row.value(3).toString().startsWith(QStringLiteral("CREATE TABLE '%1'(").arg(name)))
            return true;
        lines += QStringLiteral("%1|%2|%3|%4").arg(type, name, row.value(2).toString(), row.value(3).toString());
        return lines.size() < 10'000;
    });
    if (!ok)
        return ok.failure();
    return lines;
}

Result<void> checkSchema(Database &database, const QStringList &expected, bool newer)
{
    auto actual = actualSchema(database);
    if (!actual)
        return actual.failure();
    const auto refuse = [&](const QString &line) {
        return Failure(ErrorKind::Damaged, QStringLiteral("The register holds something that Due Regard never puts there, so it was not opened."),
                       line.section(u'|', 0, 1).left(80), QStringLiteral("Ask where the file comes from. \"Recover\" copies what is in order into a new register."));
    };
    const QSet<QString> known(expected.begin(), expected.end());
    for (const QString &line : *actual) {
        if (known.contains(line))
            continue;
        const bool plainTable = line.startsWith(QLatin1String("table|")) && line.section(u'|', 3).startsWith(QLatin1String("CREATE TABLE "))
            && !line.contains(QLatin1String("GENERATED"), Qt::CaseInsensitive);
        if (!newer || !(plainTable || line.startsWith(QLatin1String("index|"))))
            return refuse(line);
    }
    if (newer)
        return {};
    const QSet<QString> present(actual->begin(), actual->end());
    for (const QString &line : expected)
        if (!present.contains(line))
            return Failure(ErrorKind::Damaged, QStringLiteral("A part of the register is missing."), line.section(u'|', 0, 1),
                           QStringLiteral("Restore a backup, or use \"recover\" to save what can be read."));
    return {};
}

} // namespace dueregard
