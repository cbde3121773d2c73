// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Database.h"

#include <QStringList>

namespace dueregard {

/// "EqIA": SQLite's application_id of every register.
inline constexpr qint64 registerApplicationId = 0x45714941;

/// Brings a register to this program's format. There is one path: a new file runs every step from the first, so that fresh
/// and upgraded files cannot differ. Each step is one transaction with user_version inside.
class Migrator {
public:
    enum class Outcome {
        UpToDate,
        Upgraded,
        Created,          ///< the file was new
        NewerButReadable, ///< a later version wrote it and says that this one may read it
        NewerRefused,     ///< a later version wrote it; `message` names the version needed
        Failed,           ///< `error`; the file is as it was before the step that failed
        NotARegister,
    };
    struct Report {
        Outcome outcome = Outcome::Failed;
        int from = 0;
        int to = 0;
        QString backup;  ///< copy made before the first step of an old file
        QString message; ///< for NewerRefused
        Error error;     ///< for Failed and NotARegister
    };

    /// The steps shipped with this program, in order: texts of migrations/NNNN.sql.
    static const QStringList &shippedSteps();
    static int currentFormat() { return int(shippedSteps().size()); }

    /// `steps` other than the shipped ones are for tests.
    explicit Migrator(QStringList steps = shippedSteps()) : m_steps(std::move(steps)) {}

    /// Looks without writing. A file of an older format is UpToDate with from < to here; only migrate() gives Upgraded.
    Report inspect(Database &database) const;
    /// Upgrades, or fills a new file. `backupFolder`: where the dated copy of an old file goes before the first step; when
    /// empty no copy is made (a file just created).
    Report migrate(Database &database, const QString &backupFolder = {}) const;

    /// What sqlite_schema must hold after `version` steps, as lines "type|name|sql" in order; shadow tables of FTS5 are left out,
    /// because their wording depends on the SQLite version. Runs the steps in a database in memory.
    Result<QStringList> expectedSchema(int version) const;
    /// checkSchema() against `version` steps. A file that is in order is known by the digest of its schema, which takes a
    /// twentieth of the time; anything else is compared line by line.
    Result<void> checkFormat(Database &database, int version, bool newer) const;

private:
    Result<void> applyStep(Database &database, int index) const;
    QStringList m_steps;
};

/// The lines that expectedSchema() speaks of, for an open file.
Result<QStringList> actualSchema(Database &database);

/// SHA-256 of the lines after each shipped step, the first format first. Every migration adds one; a test says which.
const QList<QByteArray> &shippedSchemaDigests();
QByteArray schemaDigest(const QStringList &lines);

/// Refuses a file whose tables, indexes, views or triggers are not exactly ours (standards.md D13). With `newer` extra plain
/// tables and indexes are let through, but never views, triggers or other virtual tables.
Result<void> checkSchema(Database &database, const QStringList &expected, bool newer);

} // namespace dueregard
