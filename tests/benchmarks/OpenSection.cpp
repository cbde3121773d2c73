// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLibrary.h"
#include "core/storage/StoredValue.h"
#include "tests/benchmarks/Sample.h"
#include "tests/benchmarks/Sections.h"
#include "tests/benchmarks/Statistics.h"

#include <QFile>

#ifdef DUEREGARD_BENCH_SQLITE
#include <sqlite3.h>
#endif

namespace dueregard::bench {

namespace {

constexpr int rounds = 80;
constexpr int inRegister = 20;

#ifdef DUEREGARD_BENCH_SQLITE

/// The rows that make up an assessment, read with SQLite's own interface, its statements prepared once.
class BareReader {
public:
    explicit BareReader(const QString &path)
    {
        m_ok = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
        m_ok = m_ok && prepare(QStringLiteral("SELECT id, uuid, pack, pack_hash, body_type, language, state, version, created_at, updated_at, created_by, "
                                              "duplicated_from, legacy, demo_source, deleted_at, last_page FROM assessment WHERE uuid = ?"));
        m_ok = m_ok && prepare(QStringLiteral("SELECT question, row, kind, value FROM answer WHERE assessment_id = ?"));
        m_ok = m_ok && prepare(QStringLiteral("SELECT page, mark FROM page_mark WHERE assessment_id = ?"));
        for (RecordKind kind : allRecordKinds) {
            QString names;
            for (const RecordField &field : schemaOf(kind).fields)
                names += QStringLiteral(", ") + quoted(field.id);
            m_ok = m_ok && prepare(QStringLiteral("SELECT uuid, extra%1 FROM %2 WHERE assessment_id = ? ORDER BY position, id").arg(names, quoted(nameOf(kind))));
        }
    }
    ~BareReader()
    {
        for (sqlite3_stmt *statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    BareReader(const BareReader &) = delete;
    BareReader &operator=(const BareReader &) = delete;

    /// The records and answers, as the program has them in memory; nothing when something went wrong.
    std::optional<Assessment> load(const QString &uuid)
    {
        if (!m_ok)
            return std::nullopt;
        const auto text = [](sqlite3_stmt *statement, int column) {
            const auto *characters = static_cast<const QChar *>(sqlite3_column_text16(statement, column));
            return QString(characters, sqlite3_column_bytes16(statement, column) / 2);
        };
        Assessment a;
        sqlite3_int64 id = 0;
        bool good = true;
        for (qsizetype i = 0; i < m_statements.size(); ++i) {
            sqlite3_stmt *statement = m_statements[i];
            if (i == 0)
                sqlite3_bind_text16(statement, 1, uuid.utf16(), int(uuid.size() * 2), nullptr);
            else
                sqlite3_bind_int64(statement, 1, id);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                if (i == 0) {
                    id = sqlite3_column_int64(statement, 0);
                    a.id = text(statement, 1);
                } else if (i == 1) {
                    const auto value = fromStored(valueKindFrom(text(statement, 2)).value_or(ValueKind::Text), text(statement, 3), {});
                    good = good && value;
                    if (value)
                        a.answers.insert({text(statement, 0), text(statement, 1)}, *value);
                } else if (i == 2) {
                    a.marks.insert(text(statement, 0), text(statement, 1));
                } else {
                    const RecordSchema &schema = schemaOf(allRecordKinds[size_t(i - 3)]);
                    RecordData data{.kind = allRecordKinds[size_t(i - 3)], .id = text(statement, 0), .values = {}};
                    for (qsizetype f = 0; f < schema.fields.size(); ++f) {
                        if (sqlite3_column_type(statement, int(f) + 2) == SQLITE_NULL)
                            continue;
                        const auto value = fromStored(schema.fields[f].kind, text(statement, int(f) + 2), {});
                        good = good && value;
                        if (value)
                            data.values.insert(schema.fields[f].id, *value);
                    }
                    insertRecord(a, data);
                }
            }
            sqlite3_reset(statement);
        }
        return id && good ? std::optional(a) : std::nullopt;
    }

    /// Only steps over the rows and looks at their bytes, making nothing of them. 0 when something went wrong.
    qint64 read(const QString &uuid)
    {
        if (!m_ok)
            return 0;
        qint64 bytes = 0;
        sqlite3_int64 id = 0;
        const QByteArray name = uuid.toUtf8();
        for (sqlite3_stmt *statement : std::as_const(m_statements)) {
            if (statement == m_statements.first())
                sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), nullptr);
            else
                sqlite3_bind_int64(statement, 1, id);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                    sqlite3_column_text(statement, i);
                    bytes += sqlite3_column_bytes(statement, i);
                }
                if (statement == m_statements.first())
                    id = sqlite3_column_int64(statement, 0);
            }
            sqlite3_reset(statement);
        }
        return id ? bytes : 0;
    }

private:
    bool prepare(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray text = sql.toUtf8();
        const bool ok = sqlite3_prepare_v2(m_database, text.constData(), int(text.size()), &statement, nullptr) == SQLITE_OK;
        m_statements.append(statement);
        return ok;
    }
    sqlite3 *m_database = nullptr;
    QList<sqlite3_stmt *> m_statements;
    bool m_ok = false;
};

#endif

} // namespace

Report measureOpen(const Setting &setting)
{
    Report report;
#ifdef DUEREGARD_BENCH_SQLITE
    const QString path = setting.file(QStringLiteral("open.eqia"));
    auto pack = PackLibrary().load(QStringLiteral("england"));
    if (!pack) {
        report.failed += pack.error().text();
        return report;
    }
    QList<Assessment> assessments;
    for (int i = 1; i <= inRegister; ++i)
        assessments.append(sampleAssessment(**pack, i));
    auto made = makeRegister(path, **pack, assessments);
    auto opened = made ? Register::open(path, {.backups = false}) : Result<std::unique_ptr<Register>>(made.failure());
    if (!opened) {
        report.failed += opened.error().text();
        return report;
    }
    BareReader reader(path);
    QList<double> ours, same, rows;
    for (int round = -3; round < rounds; ++round) {
        const QString id = assessments[(round + 3) % inRegister].id;
        QElapsedTimer timer;
        timer.start();
        const auto loaded = (*opened)->load(id);
        const double whole = millisecondsOf(timer);
        timer.start();
        const auto made = reader.load(id);
        const double bare = millisecondsOf(timer);
        timer.start();
        const qint64 bytes = reader.read(id);
        const double stepped = millisecondsOf(timer);
        if (!loaded || !made || made->answers != loaded->answers || made->impacts != loaded->impacts || bytes < textBytes(*loaded)) {
            report.failed += loaded ? QStringLiteral("SQLite's own interface did not give the assessment's rows.") : loaded.error().text();
            return report;
        }
        if (round < 0)
            continue;
        ours.append(whole);
        same.append(bare);
        rows.append(stepped);
    }
    const QString what = QStringLiteral("open an assessment of %1 KB of text").arg(textBytes(assessments.first()) / 1024);
    report.add({what, QStringLiteral("ms"), median(ours), median(same), Goal{Goal::Of::Ratio, 1.5}});
    report.add({what + QStringLiteral(", against its bare rows"), QStringLiteral("ms"), median(ours), median(rows), {}});
#else
    Q_UNUSED(setting)
    report.skipped += QStringLiteral("opening an assessment, as SQLite's header was not there when this was built.");
#endif
    return report;
}

} // namespace dueregard::bench
