// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLibrary.h"
#include "core/session/AssessmentSession.h"
#include "tests/benchmarks/Child.h"
#include "tests/benchmarks/Sample.h"
#include "tests/benchmarks/Sections.h"
#include "tests/benchmarks/Statistics.h"
#include "tests/benchmarks/SystemCalls.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

namespace dueregard::bench {

namespace {

constexpr int rounds = 150;
constexpr int tracedSaves = 8;
const QString england = QStringLiteral("england");

/// An open register with its session, and one answer that changes a little with every save.
class Saver {
public:
    static Result<std::unique_ptr<Saver>> open(const QString &path)
    {
        auto pack = PackLibrary().load(england);
        auto opened = Register::open(path, {.who = QStringLiteral("Policy officer"), .backups = false});
        if (!pack || !opened)
            return pack ? opened.failure() : pack.failure();
        auto list = (*opened)->list();
        if (!list || list->rows.isEmpty())
            return list ? Failure(ErrorKind::NotFound, QStringLiteral("The register is empty.")) : list.failure();
        auto assessment = (*opened)->load(list->rows.first().id);
        if (!assessment)
            return assessment.failure();
        return std::unique_ptr<Saver>(new Saver(std::move(*opened), std::move(*assessment), std::move(*pack)));
    }

    struct Times {
        double window = 0; ///< ms of the window's thread
        double disk = 0;   ///< ms until saved() arrived
        bool ok = false;
    };
    Times save()
    {
        const FieldKey key = FieldKey::answer(m_field.question, m_field.row);
        QList<Block> blocks = m_session.value(key).rich().blocks();
        Run &run = blocks.first().runs.first();
        run.text = QStringLiteral("%1 ").arg(++m_number, 6) + run.text.mid(7);
        m_session.setValue(key, RichText(blocks));
        m_session.endBurst(); // as on leaving the field: with its entry in the change log
        Times times;
        QElapsedTimer timer;
        timer.start();
        m_session.flush();
        times.window = millisecondsOf(timer);
        while (m_session.saveState().kind == SaveState::Kind::Saving)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.disk = millisecondsOf(timer);
        times.ok = m_session.saveState().kind == SaveState::Kind::Saved;
        return times;
    }

private:
    Saver(std::unique_ptr<Register> reg, Assessment assessment, std::shared_ptr<const Pack> pack)
        : m_register(std::move(reg)), m_session(std::move(assessment), std::move(pack), m_register->writer(), m_clock, {.actor = QStringLiteral("Policy officer")})
    {
        const auto &answers = m_session.assessment().answers;
        for (auto it = answers.begin(); it != answers.end(); ++it)
            if (it.value().kind() == ValueKind::Rich)
                m_field = it.key();
    }
    SystemClock m_clock;
    std::unique_ptr<Register> m_register;
    AssessmentSession m_session;
    AnswerKey m_field;
    int m_number = 0;
};

QList<DiskCalls> tracedCalls(const Setting &setting, const QString &registerPath)
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        return {};
    const QString trace = setting.file(QStringLiteral("strace.txt"));
    const ChildRun run = runChild(strace, {QStringLiteral("-f"), QStringLiteral("-y"), QStringLiteral("-s"), QStringLiteral("8"), QStringLiteral("-e"),
                                           QStringLiteral("trace=pwrite64,write,fdatasync,fsync,ftruncate"), QStringLiteral("-o"), trace,
                                           QCoreApplication::applicationFilePath(), QStringLiteral("--save-for-tracing"), registerPath});
    QFile file(trace);
    if (!run.ok || !file.open(QIODevice::ReadOnly))
        return {};
    return savesOf(file.readAll(), registerPath);
}

} // namespace

int saveForTracing(const QString &registerPath)
{
    auto saver = Saver::open(registerPath);
    if (!saver)
        return 1;
    for (int i = 0; i < tracedSaves; ++i) {
        if (!(*saver)->save().ok)
            return 1;
        std::puts("saved");
        std::fflush(stdout);
    }
    return 0;
}

Report measureSave(const Setting &setting)
{
    Report report;
    const QString path = setting.file(QStringLiteral("save.eqia"));
    auto pack = PackLibrary().load(england);
    if (!pack) {
        report.failed += pack.error().text();
        return report;
    }
    if (auto made = makeRegister(path, **pack, {sampleAssessment(**pack)}); !made) {
        report.failed += made.error().text();
        return report;
    }
    QList<DiskCalls> raw = tracedCalls(setting, path);
    if (raw.isEmpty()) {
        report.skipped += QStringLiteral("recording a save's system calls, as strace is not there or may not trace; the list kept in SystemCalls.cpp was replayed.");
        raw = recordedSaves();
    }
    auto saver = Saver::open(path);
    if (!saver) {
        report.failed += saver.error().text();
        return report;
    }
    Replay replay(path, setting.folder);
    QList<double> ours, window, limit;
    for (int round = -5; round < rounds; ++round) {
        const Saver::Times times = (*saver)->save();
        QElapsedTimer timer;
        timer.start();
        const bool replayed = replay.run(raw[(round + 5) % raw.size()]);
        const double bare = millisecondsOf(timer);
        if (!times.ok || !replayed) {
            report.failed += times.ok ? QStringLiteral("The system refused a call while the writes of a save were replayed.") : QStringLiteral("A save failed.");
            return report;
        }
        if (round < 0)
            continue;
        ours.append(times.disk);
        window.append(times.window);
        limit.append(bare);
    }
    report.add({QStringLiteral("save one field, until it is on disk"), QStringLiteral("ms"), median(ours), median(limit), Goal{Goal::Of::Ratio, 1.25}});
    report.add({QStringLiteral("save one field, 95th percentile"), QStringLiteral("ms"), percentile(ours, 0.95), percentile(limit, 0.95), {}});
    report.add({QStringLiteral("save one field, time of the window's thread"), QStringLiteral("ms"), median(window), {}, Goal{Goal::Of::Value, 0.1}});
    return report;
}

} // namespace dueregard::bench
