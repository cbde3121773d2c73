// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLibrary.h"
#include "core/settings/Settings.h"
#include "tests/benchmarks/Child.h"
#include "tests/benchmarks/Sample.h"
#include "tests/benchmarks/Sections.h"
#include "tests/benchmarks/Statistics.h"

#include <QFileInfo>

namespace dueregard::bench {

namespace {

constexpr int rounds = 7;
constexpr int many = 1000;

struct Contestant {
    QString program;
    QStringList arguments;
    QList<double> milliseconds;
    QList<double> megabytes;
    QString trouble;

    bool run(bool counts)
    {
        const ChildRun run = runChild(program, arguments, "ready");
        const QList<QByteArray> words = run.output.mid(qMax<qsizetype>(0, run.output.indexOf("ready "))).simplified().split(' ');
        if (!run.ok || words.size() < 2) {
            trouble = QStringLiteral("%1 did not say that it is ready: %2").arg(QFileInfo(program).fileName(), QString::fromUtf8(run.output.left(300)).simplified());
            return false;
        }
        if (counts) {
            milliseconds.append(run.milliseconds);
            megabytes.append(words[1].toDouble() / 1024);
        }
        return true;
    }
};

} // namespace

Report measureStart(const Setting &setting)
{
    Report report;
    const QString config = setting.file(QStringLiteral("config"));
    qputenv("DUEREGARD_CONFIG_DIR", config.toLocal8Bit());
    Settings().setAskedForProfile(); // its question is a dialog, not a window that is ready

    auto pack = PackLibrary().load(QStringLiteral("england"));
    if (!pack) {
        report.failed += pack.error().text();
        return report;
    }
    QList<Assessment> assessments;
    for (int i = 1; i <= many; ++i)
        assessments.append(sampleAssessment(**pack, i));
    const QString empty = setting.file(QStringLiteral("empty.eqia"));
    const QString full = setting.file(QStringLiteral("thousand.eqia"));
    for (const auto &[path, list] : {std::pair(empty, QList<Assessment>()), std::pair(full, assessments)})
        if (auto made = makeRegister(path, **pack, list); !made) {
            report.failed += made.error().text();
            return report;
        }

    const QString program = siblingProgram(QStringLiteral("dueregard"));
    const QString option = QStringLiteral("--exit-after-startup");
    Contestant bare{siblingProgram(QStringLiteral("dueregard_bench_window")), {}, {}, {}, {}};
    Contestant ours{program, {option, empty}, {}, {}, {}};
    Contestant oursFull{program, {option, full}, {}, {}, {}};
    for (int round = 0; round <= rounds; ++round)
        for (Contestant *each : {&bare, &ours, &oursFull})
            if (!each->run(round > 0)) {
                report.failed += each->trouble;
                return report;
            }

    const double window = median(bare.milliseconds);
    report.add({QStringLiteral("start, empty register"), QStringLiteral("ms"), median(ours.milliseconds), window, Goal{Goal::Of::Ratio, 1.3}});
    report.add({QStringLiteral("start, 1,000 assessments"), QStringLiteral("ms"), median(oursFull.milliseconds), window, {}});
    report.add({QStringLiteral("memory (PSS) once started, empty register"), QStringLiteral("MB"), median(ours.megabytes), median(bare.megabytes), Goal{Goal::Of::Value, 130}});
    report.add({QStringLiteral("memory (PSS) once started, 1,000 assessments"), QStringLiteral("MB"), median(oursFull.megabytes), median(bare.megabytes), Goal{Goal::Of::Value, 130}});
    return report;
}

} // namespace dueregard::bench
