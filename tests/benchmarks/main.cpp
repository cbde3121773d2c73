// SPDX-License-Identifier: Apache-2.0
// Measures, prints one table and ends with 0, whatever the ratios are; with 1 when something could not run.
#include "tests/benchmarks/Sections.h"
#include "tests/support/Sandbox.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace dueregard::bench;

namespace {

struct Section {
    const char *name;
    const char *what;
    Report (*measure)(const Setting &);
};

constexpr Section sections[] = {
    {"start", "from the start of the program to the first painted window, and memory", measureStart},
    {"save", "one changed field, from the session to the disk", measureSave},
    {"open", "a typical assessment, from the register", measureOpen},
    {"keys", "from a key to the painted editor", measureKeys},
    {"coverage", "who has been heard, for a large engagement", measureCoverage},
    {"report", "the PDF of an assessment, whole process", measureReport},
};

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

void usage()
{
    say(QStringLiteral("Usage: dueregard_benchmarks [SECTION…]\nWithout a section: all of them."));
    for (const Section &section : sections)
        say(QStringLiteral("  %1 %2").arg(QLatin1String(section.name), -8).arg(QLatin1String(section.what)));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // for us and for what we start: the same for everybody
    const dueregard::test::Sandbox sandbox;
    const QApplication app(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted.size() == 2 && wanted.first() == QLatin1String("--save-for-tracing"))
        return saveForTracing(wanted.last());
    if (wanted.contains(QStringLiteral("--help")) || wanted.contains(QStringLiteral("-h"))) {
        usage();
        return 0;
    }
    const bool everything = wanted.isEmpty();
    QList<Section> chosen;
    for (const Section &section : sections)
        if (everything || wanted.removeAll(QLatin1String(section.name)) > 0)
            chosen.append(section);
    if (!wanted.isEmpty()) {
        usage();
        return 2;
    }

    Report all;
    for (const Section &section : std::as_const(chosen)) {
        std::fprintf(stderr, "Measuring: %s ...\n", section.name);
        // Beside the programs: the system's temporary folder may be memory, which syncs nothing.
        const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
        if (!folder.isValid()) {
            say(QStringLiteral("No folder can be made beside the programs: ") + folder.errorString());
            return 1;
        }
        const Report report = section.measure({folder.path()});
        all.rows += report.rows;
        all.skipped += report.skipped;
        all.failed += report.failed;
    }
    say(tableOf(all.rows));
    for (const QString &line : std::as_const(all.skipped))
        say(QStringLiteral("Skipped: ") + line);
    for (const QString &line : std::as_const(all.failed))
        say(QStringLiteral("Failed: ") + line);
    return all.failed.isEmpty() ? 0 : 1;
}
