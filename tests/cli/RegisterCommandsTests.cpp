// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using dueregard::test::CommandRun;
using dueregard::test::runCommand;
using dueregard::test::TempFolder;

namespace {

CommandRun run(const TempFolder &folder, const QStringList &arguments)
{
    const CommandRun result = runCommand(arguments, {.folder = folder.path()});
    REQUIRE(result.finished);
    return result;
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

QJsonArray arrayOf(const CommandRun &result)
{
    const QJsonDocument document = QJsonDocument::fromJson(result.out);
    REQUIRE(document.isArray());
    return document.array();
}

const char *const small = R"({"id": "00000000-0000-4000-8000-00000000000a", "createdAt": "2026-01-02T03:04:05.000Z",
  "answers": {"about.title": "Closing the Tuesday desk", "about.reference": "EIA-7", "screening.decision": "full"},
  "records": {"impact": [{"characteristic": "age", "direction": "NEG", "mechanism": "They pay in cash.", "mood": "x"}]}})";

} // namespace

TEST_CASE("dueregard-cli demo and list")
{
    const TempFolder folder;
    const CommandRun made = run(folder, words("demo d.eqia"));
    CHECK(made.exitCode == 0);
    CHECK(made.err.isEmpty());

    SECTION("the register holds the demonstration assessments, and nothing stays beside it")
    {
        const CommandRun listed = run(folder, words("list d.eqia --json"));
        CHECK(listed.exitCode == 0);
        const QJsonArray all = arrayOf(listed);
        CHECK(all.size() == 8);
        for (const QJsonValue &item : all) {
            QStringList keys = item.toObject().keys();
            keys.sort();
            CHECK(keys == words("decisionDate id reference state title"));
        }
        CHECK(listed.out.contains("\"decisionDate\": \"2024-02-20\""));
        CHECK(folder.names() == QStringList{QStringLiteral("d.eqia")});
        CHECK(run(folder, words("list d.eqia")).out.count('\n') == 8);
    }

    SECTION("a file that is there is never written over")
    {
        const QByteArray before = folder.read(QStringLiteral("d.eqia"));
        CHECK(run(folder, words("demo d.eqia")).exitCode == 3);
        CHECK(folder.read(QStringLiteral("d.eqia")) == before);
    }

    SECTION("what is no register is refused")
    {
        folder.write(QStringLiteral("r.eqia"), QByteArray(5000, 'x'));
        const CommandRun listed = run(folder, words("list r.eqia"));
        CHECK(listed.exitCode == 3);
        CHECK(listed.out.isEmpty());
        CHECK(listed.err.contains("r.eqia"));
        CHECK(run(folder, words("list nothing.eqia")).exitCode == 3);
        CHECK_FALSE(folder.has(QStringLiteral("nothing.eqia")));
    }
}

TEST_CASE("dueregard-cli export and import")
{
    const TempFolder folder;
    folder.write(QStringLiteral("in.json"), small);

    SECTION("an assessment goes in, out, into another register and out again with the same bytes")
    {
        const CommandRun in = run(folder, words("import a.eqia in.json"));
        CHECK(in.exitCode == 0);
        CHECK(in.out == "00000000-0000-4000-8000-00000000000a\n");
        CHECK(in.err.contains("not understood"));
        CHECK(in.err.contains("mood"));
        CHECK(run(folder, words("export a.eqia --assessment 00000000-0000-4000-8000-00000000000a -o one.json")).exitCode == 0);
        CHECK(run(folder, words("import b.eqia one.json")).exitCode == 0);
        const CommandRun out = run(folder, words("export b.eqia --assessment EIA-7"));
        CHECK(out.exitCode == 0);
        CHECK(out.out == folder.read(QStringLiteral("one.json")));
        CHECK(out.out.contains("2026-01-02T03:04:05.000Z"));
        CHECK(out.out.contains("\"mood\": \"x\""));
    }

    SECTION("a second time it is there already, unless as a copy with new ids")
    {
        CHECK(run(folder, words("import a.eqia in.json")).exitCode == 0);
        CHECK(run(folder, words("import a.eqia in.json")).exitCode == 1);
        const CommandRun copy = run(folder, words("import a.eqia in.json --copy"));
        CHECK(copy.exitCode == 0);
        CHECK(copy.out != "00000000-0000-4000-8000-00000000000a\n");
        CHECK(arrayOf(run(folder, words("list a.eqia --json"))).size() == 2);
    }

    SECTION("a wrong file changes nothing and names the place")
    {
        folder.write(QStringLiteral("bad.json"), "{\n  \"state\": \"drfat\"\n}");
        const CommandRun bad = run(folder, words("import a.eqia bad.json"));
        CHECK(bad.exitCode == 3);
        CHECK(bad.err.contains("bad.json:2:12"));
        CHECK_FALSE(folder.has(QStringLiteral("a.eqia")));
        CHECK(run(folder, words("import a.eqia none.json")).exitCode == 3);
    }

    SECTION("an assessment that is not there is a no")
    {
        CHECK(run(folder, words("import a.eqia in.json")).exitCode == 0);
        const CommandRun out = run(folder, words("export a.eqia --assessment nobody"));
        CHECK(out.exitCode == 1);
        CHECK(out.out.isEmpty());
        CHECK(run(folder, words("export a.eqia")).exitCode == 2);
        CHECK(run(folder, words("export a.eqia")).err.contains("--assessment"));
    }
}

TEST_CASE("dueregard-cli check")
{
    const TempFolder folder;
    folder.write(QStringLiteral("in.json"), small);
    REQUIRE(run(folder, words("import a.eqia in.json")).exitCode == 0);

    SECTION("lists points as JSON and says no when one blocks the gate asked for")
    {
        const CommandRun checked = run(folder, words("check a.eqia --gate SGN --json"));
        CHECK(checked.exitCode == 1);
        bool found = false;
        for (const QJsonValue &item : arrayOf(checked)) {
            const QJsonObject point = item.toObject();
            for (const char *key : {"code", "severity", "gate", "where", "message"})
                CHECK(point.contains(QLatin1String(key)));
            if (point[QStringLiteral("code")] == QStringLiteral("V-32")) {
                found = true;
                CHECK(point[QStringLiteral("severity")] == QStringLiteral("block"));
                CHECK(point[QStringLiteral("gate")] == QStringLiteral("SGN"));
                CHECK(point[QStringLiteral("where")].toString().startsWith(QStringLiteral("impact/")));
            }
        }
        CHECK(found);
    }

    SECTION("a gate that nothing blocks is a yes")
    {
        CHECK(run(folder, words("check a.eqia --gate REG")).exitCode == 0);
        CHECK(run(folder, words("check a.eqia --gate scr --assessment EIA-7")).exitCode == 0);
    }

    SECTION("a gate that does not exist is bad usage and names the option")
    {
        const CommandRun checked = run(folder, words("check a.eqia --gate XYZ"));
        CHECK(checked.exitCode == 2);
        CHECK(checked.err.contains("--gate"));
        CHECK(run(folder, words("check a.eqia --assessment nobody")).exitCode == 1);
    }
}

TEST_CASE("dueregard-cli check counts over the register")
{
    const TempFolder folder;
    for (const char *number : {"1", "2"}) {
        QByteArray json = R"({"id": "00000000-0000-4000-8000-0000000000fN", "createdAt": "2026-01-02T03:04:05.000Z",
          "answers": {"about.title": "Assessment N", "screening.decision": "full"}, "records": {"partner": [
            {"id": "00000000-0000-4000-8000-000000000N01", "name": "Forum", "asked_on": "DAY"}, {"id": "00000000-0000-4000-8000-000000000N02", "name": "Forum", "asked_on": "DAY"}]}})";
        json.replace("N", number).replace("DAY", QDate::currentDate().addDays(-9).toString(Qt::ISODate).toLatin1());
        folder.write(QStringLiteral("in.json"), json);
        REQUIRE(run(folder, words("import a.eqia in.json")).exitCode == 0);
        // Two asks in one assessment are not often; two in each of two are.
        CHECK(run(folder, words("check a.eqia --json --assessment 00000000-0000-4000-8000-0000000000f1")).out.contains("EN-29") == (QByteArray(number) == "2"));
        // The report for the equality lead says the same.
        CHECK(run(folder, words("report a.eqia --assessment 00000000-0000-4000-8000-0000000000f1 --set review --format txt -o -")).out.contains("EN-29") == (QByteArray(number) == "2"));
    }
}

TEST_CASE("dueregard-cli intersections")
{
    const TempFolder folder;
    REQUIRE(run(folder, words("demo d.eqia")).exitCode == 0);
    const QString permits = QStringLiteral("ea48e102-8985-59d5-ba91-042091db9316");

    SECTION("ranks candidates with the signals behind them")
    {
        const CommandRun found = run(folder, words("intersections d.eqia --json --assessment") + QStringList{permits});
        CHECK(found.exitCode == 0);
        const QJsonArray all = arrayOf(found);
        REQUIRE(all.size() == 4); // what is recorded already, watched or left out does not come again
        CHECK(all[0][QStringLiteral("groups")].toArray() == QJsonArray{QStringLiteral("age"), QStringLiteral("disability")});
        CHECK(all[0][QStringLiteral("score")].toInt() == 10);
        CHECK(all[0][QStringLiteral("signals")][QStringLiteral("barriers")].toArray().size() == 2);
        CHECK(all[3][QStringLiteral("family")].toString() == QStringLiteral("Online account"));
        CHECK(all[3][QStringLiteral("pairs")].toArray().size() == 3);
        CHECK(run(folder, words("intersections d.eqia --assessment") + QStringList{permits}).out.contains("Fewer visits"));
    }

    SECTION("says no when there are none, and asks for an assessment")
    {
        CHECK(run(folder, words("intersections d.eqia --assessment e4942e8e-d0ab-5d7c-9828-40744d5616c1")).exitCode == 1);
        CHECK(run(folder, words("intersections d.eqia --assessment nobody")).exitCode == 1);
        CHECK(run(folder, words("intersections d.eqia")).exitCode == 2);
        CHECK(run(folder, words("intersections none.eqia --assessment x")).exitCode == 3);
    }
}

TEST_CASE("dueregard-cli search and backup")
{
    const TempFolder folder;
    REQUIRE(run(folder, words("demo d.eqia")).exitCode == 0);

    SECTION("finds every assessment that holds all words")
    {
        const CommandRun found = run(folder, words("search d.eqia Bootham Castle --json"));
        CHECK(found.exitCode == 0);
        REQUIRE(arrayOf(found).size() == 1);
        CHECK(found.out.contains("Cashless"));
        CHECK(run(folder, words("search d.eqia unicorns")).exitCode == 1);
        CHECK(run(folder, words("search d.eqia")).exitCode == 2);
    }

    SECTION("finds and prints the words that officers see, and no codes")
    {
        CHECK(run(folder, words("search d.eqia negative")).exitCode == 0);
        for (const char *line : {"search d.eqia negative --json", "search d.eqia age --json", "search d.eqia data --json", "search d.eqia council --json"}) {
            INFO(line);
            const QJsonArray hits = arrayOf(run(folder, words(line)));
            CHECK_FALSE(hits.isEmpty());
            for (const QJsonValue &hit : hits) {
                const QString excerpt = hit.toObject().value(QStringLiteral("excerpt")).toString();
                INFO(excerpt.toStdString());
                CHECK_FALSE(excerpt.contains(QLatin1String("NEG")));
                CHECK_FALSE(excerpt.contains(u'_')); // by_date, pregnancy_maternity
            }
        }
        for (const char *code : {"by_date", "pregnancy_maternity", "contributor"}) {
            INFO(code);
            CHECK_FALSE(run(folder, words("search d.eqia") << QString::fromLatin1(code) + QLatin1Char(' ')).out.contains(code));
        }
        CHECK(run(folder, words("search d.eqia") << QStringLiteral("NEG ")).exitCode == 1);
    }

    SECTION("a backup holds the same")
    {
        CHECK(run(folder, words("backup d.eqia b.eqia")).exitCode == 0);
        CHECK(run(folder, words("list b.eqia --json")).out == run(folder, words("list d.eqia --json")).out);
        CHECK(run(folder, words("backup d.eqia b.eqia")).exitCode == 3);
        CHECK(run(folder, words("backup none.eqia c.eqia")).exitCode == 3);
        CHECK_FALSE(folder.has(QStringLiteral("c.eqia")));
    }
}

TEST_CASE("dueregard-cli verify and recover")
{
    const TempFolder folder;
    REQUIRE(run(folder, words("demo d.eqia")).exitCode == 0);

    SECTION("a good register is in order")
    {
        const CommandRun verified = run(folder, words("verify d.eqia"));
        CHECK(verified.exitCode == 0);
        CHECK(verified.out.contains("assessments: 8"));
        CHECK(run(folder, words("verify none.eqia")).exitCode == 3);
    }

    SECTION("a damaged one is not, and what can be saved is saved")
    {
        QByteArray bytes = folder.read(QStringLiteral("d.eqia"));
        const qsizetype at = bytes.indexOf("Bootham Row");
        REQUIRE(at > 0);
        const qsizetype page = at / 4096 * 4096;
        bytes.replace(page, 16, QByteArray(16, '\xff'));
        folder.write(QStringLiteral("bad.eqia"), bytes);
        const CommandRun verified = run(folder, words("verify bad.eqia"));
        CHECK((verified.exitCode == 1 || verified.exitCode == 3));
        const CommandRun recovered = run(folder, words("recover bad.eqia new.eqia"));
        CHECK(recovered.exitCode == 0);
        CHECK(run(folder, words("verify new.eqia")).exitCode == 0);
        CHECK(arrayOf(run(folder, words("list new.eqia --json"))).size() >= 5);
        CHECK(folder.read(QStringLiteral("bad.eqia")) == bytes);
    }

    SECTION("a good register comes back whole")
    {
        CHECK(run(folder, words("recover d.eqia new.eqia")).exitCode == 0);
        CHECK(run(folder, words("list new.eqia --json")).out == run(folder, words("list d.eqia --json")).out);
        CHECK(run(folder, words("recover d.eqia new.eqia")).exitCode == 3);
    }
}

TEST_CASE("dueregard-cli report")
{
    const TempFolder folder;
    folder.write(QStringLiteral("in.json"), small);
    REQUIRE(run(folder, words("import a.eqia in.json")).exitCode == 0);

    SECTION("prints without a display")
    {
        for (const char *set : {"full", "summary", "actions"}) {
            const QString name = QStringLiteral("%1.pdf").arg(QLatin1String(set));
            const CommandRun made = run(folder, words("report a.eqia --assessment EIA-7 --format pdf --set") << QLatin1String(set) << QStringLiteral("-o") << name);
            CHECK(made.exitCode == 0);
            CHECK(made.err == QByteArray());
            CHECK(folder.read(name).startsWith("%PDF-"));
            CHECK(folder.read(name).trimmed().endsWith("%%EOF"));
        }
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format pdf --set full --large-print --internal -o big.pdf")).exitCode == 0);
    }

    SECTION("says what in a public copy may tell who somebody is; an internal one may")
    {
        QByteArray named = small;
        named.replace("Closing the Tuesday desk", "Closing the desk that 07700 900123 answers");
        folder.write(QStringLiteral("named.json"), named);
        REQUIRE(run(folder, words("import b.eqia named.json")).exitCode == 0);
        const CommandRun made = run(folder, words("report b.eqia --assessment EIA-7 --format txt --set full -o b.txt"));
        CHECK(made.exitCode == 0);
        CHECK(made.err.contains("Look at this before it is published:"));
        CHECK(made.err.contains("07700 900123"));
        CHECK(run(folder, words("report b.eqia --assessment EIA-7 --format txt --set full --internal -o c.txt")).err == QByteArray());
    }

    SECTION("makes a web page and plain text, in large print when asked")
    {
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format html --set full -o a.html")).exitCode == 0);
        CHECK(folder.read(QStringLiteral("a.html")).startsWith("<!DOCTYPE html>"));
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format html --set full --large-print=18 -o big.html")).exitCode == 0);
        CHECK(folder.read(QStringLiteral("big.html")).contains("html{font-size:150.00%}"));
        const CommandRun text = run(folder, words("report a.eqia --assessment EIA-7 --format txt --set full -o -"));
        CHECK(text.exitCode == 0);
        CHECK(text.out.contains("\nClosing the Tuesday desk\n========================\n"));
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format html --set full --large-print=17 -o b.html")).err.contains("--large-print"));
        CHECK_FALSE(folder.has(QStringLiteral("b.html")));
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format html --set full --small-numbers 8 -o small.html")).exitCode == 0);
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format html --set full --small-numbers 7 -o b.html")).err.contains("3, 5, 8 or 10"));
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format html --set full --internal --small-numbers 8 -o b.html")).err.contains("--small-numbers"));
        CHECK_FALSE(folder.has(QStringLiteral("b.html")));
    }

    SECTION("writes beside the report what it leaves out, in the same format")
    {
        for (const char *format : {"pdf", "html", "odt", "docx", "txt"}) {
            const QString ending = QLatin1String(format);
            INFO(format);
            const CommandRun made = run(folder, words("report a.eqia --assessment EIA-7 --set full --format") << ending << QStringLiteral("-o") << QStringLiteral("a.") + ending << QStringLiteral("--left-out") << QStringLiteral("sheet.") + ending);
            CHECK(made.exitCode == 0);
            CHECK_FALSE(folder.read(QStringLiteral("sheet.") + ending).isEmpty());
            CHECK(folder.read(QStringLiteral("sheet.") + ending) != folder.read(QStringLiteral("a.") + ending));
        }
        CHECK(folder.read(QStringLiteral("sheet.txt")).contains("What the public copy leaves out, and why"));
        CHECK(folder.read(QStringLiteral("sheet.txt")).contains("NOT FOR PUBLICATION"));
        CHECK_FALSE(folder.read(QStringLiteral("a.txt")).contains("NOT FOR PUBLICATION"));
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --set full --format txt -o b.txt --internal --left-out s.txt")).exitCode == 2);
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --set full --format txt -o b.txt --left-out b.txt")).exitCode == 2);
        CHECK(run(folder, words("report a.eqia --set register --format txt -o b.txt --left-out s.txt")).err.contains("--left-out"));
        CHECK_FALSE(folder.has(QStringLiteral("b.txt")));
        CHECK_FALSE(folder.has(QStringLiteral("s.txt")));
    }

    SECTION("says what this version does not make")
    {
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format pdf --set everything -o a.pdf")).exitCode == 2);
        CHECK(run(folder, words("report a.eqia --assessment EIA-7 --format png --set full -o a.png")).err.contains("--format"));
        CHECK_FALSE(folder.has(QStringLiteral("a.png")));
    }

    SECTION("what cannot be written leaves nothing behind")
    {
        const CommandRun made = run(folder, words("report a.eqia --assessment EIA-7 --format pdf --set full -o none/a.pdf"));
        CHECK(made.exitCode == 3);
        CHECK_FALSE(folder.has(QStringLiteral("none")));
        CHECK(run(folder, words("report a.eqia --assessment nobody --format pdf --set full -o a.pdf")).exitCode == 1);
    }
}

TEST_CASE("dueregard-cli report --document")
{
    const TempFolder folder;
    folder.write(QStringLiteral("in.json"), R"({"id": "00000000-0000-4000-8000-00000000000b", "createdAt": "2026-01-02T03:04:05.000Z",
      "answers": {"about.title": "Closing the Tuesday desk", "about.reference": "EIA-8", "engagement.level": "2"},
      "records": {"activity": [{"id": "00000000-0000-4000-8000-0000000000e1", "title": "Evening in the library", "starts": "2026-12-01"}, {"id": "00000000-0000-4000-8000-0000000000e2", "title": "Morning at the school"}],
                  "working_group": [{"id": "00000000-0000-4000-8000-0000000000e3", "name": "Library panel", "tor_in_scope": "Opening hours"}]}})");
    REQUIRE(run(folder, words("import a.eqia in.json")).exitCode == 0);
    const auto report = [&](const char *rest) { return run(folder, words("report a.eqia --assessment EIA-8") << words(rest)); };

    SECTION("makes a working group's papers, a consent sheet and a checklist in every format")
    {
        for (const char *format : {"odt", "docx", "pdf", "html", "txt"})
            for (const char *name : {"memorandum", "terms", "terms_short", "consent", "access", "poster"}) {
                const QString out = QStringLiteral("%1.%2").arg(QLatin1String(name), QLatin1String(format));
                const CommandRun made = run(folder, words("report a.eqia --assessment EIA-8 --document") << QLatin1String(name) << QStringLiteral("--format") << QLatin1String(format) << QStringLiteral("-o") << out);
                INFO(out.toStdString() << " " << made.err.toStdString());
                CHECK(made.exitCode == 0);
                CHECK(made.err.isEmpty());
                CHECK(folder.read(out).size() > 100);
            }
        CHECK(folder.read(QStringLiteral("terms.txt")).contains("Opening hours"));
        CHECK(folder.read(QStringLiteral("terms.pdf")).startsWith("%PDF-"));
        CHECK(folder.read(QStringLiteral("terms.odt")).startsWith("PK"));
        CHECK(folder.read(QStringLiteral("terms.docx")).startsWith("PK"));
    }

    SECTION("asks which activity is meant when there are several")
    {
        const CommandRun which = report("--document invitation --format txt -o a.txt");
        CHECK(which.exitCode == 2);
        CHECK(which.err.contains("00000000-0000-4000-8000-0000000000e1, 00000000-0000-4000-8000-0000000000e2"));
        CHECK_FALSE(folder.has(QStringLiteral("a.txt")));
        const CommandRun made = report("--document invitation --record 00000000-0000-4000-8000-0000000000e1 --format txt -o -");
        CHECK(made.exitCode == 0);
        CHECK(made.out.contains("Evening in the library"));
        CHECK(made.out.contains("1 December 2026"));
        CHECK(made.out.contains("not coproduction"));
    }

    SECTION("says no when there is nothing to make it from, and what is used wrongly")
    {
        CHECK(report("--document invitation --record gone --format txt -o a.txt").exitCode == 1);
        CHECK(report("--document terms --record 00000000-0000-4000-8000-0000000000e1 --format txt -o a.txt").exitCode == 1);
        CHECK(report("--document letter --format txt -o a.txt").exitCode == 2);
        CHECK(report("--document payment --format txt -o a.txt").err.contains("invitation, memorandum, terms, terms_short, consent, access"));
        CHECK(report("--document terms --set full --format txt -o a.txt").exitCode == 2);
        CHECK(report("--document terms --internal --format txt -o a.txt").exitCode == 2);
        CHECK(report("--document consent --record 00000000-0000-4000-8000-0000000000e3 --format txt -o a.txt").exitCode == 2);
        CHECK(report("--set full --record 00000000-0000-4000-8000-0000000000e3 --format txt -o a.txt").exitCode == 2);
        CHECK(report("--format txt -o a.txt").err.contains("--set"));
        CHECK(report("--document terms --format txt -o none/a.txt").exitCode == 3);
        CHECK_FALSE(folder.has(QStringLiteral("a.txt")));
        CHECK(run(folder, words("report --help")).out.contains("--document NAME"));
    }
}

TEST_CASE("dueregard-cli register")
{
    const TempFolder folder;
    REQUIRE(run(folder, words("demo d.eqia")).exitCode == 0);

    SECTION("publishes what is decided, as pages, as a table and as data, beside one another")
    {
        for (const char *format : {"html", "csv", "json"}) {
            const CommandRun made = run(folder, words("register d.eqia -o out --format") << QLatin1String(format));
            CHECK(made.exitCode == 0);
            CHECK(made.out.isEmpty());
            CHECK(made.err.contains("listed"));
        }
        CHECK(folder.read(QStringLiteral("out/index.html")).contains("Cashless parking decision"));
        CHECK_FALSE(folder.read(QStringLiteral("out/index.html")).contains("Reduce recycling centres"));
        CHECK(folder.read(QStringLiteral("out/register.csv")).contains("718ccb00-7b28-5b0f-b47e-3bf420f1996e,"));
        CHECK(QJsonDocument::fromJson(folder.read(QStringLiteral("out/register.json"))).object()[QStringLiteral("formatVersion")] == 1);
        CHECK(folder.names() == QStringList{QStringLiteral("d.eqia"), QStringLiteral("out")});
    }

    SECTION("never touches a folder with other files in it")
    {
        folder.makeFolder(QStringLiteral("out"));
        folder.write(QStringLiteral("out/index.html"), "mine");
        const CommandRun made = run(folder, words("register d.eqia --format html -o out"));
        CHECK(made.exitCode == 3);
        CHECK(made.err.contains("index.html"));
        CHECK(folder.read(QStringLiteral("out/index.html")) == "mine");
        CHECK(folder.names() == QStringList{QStringLiteral("d.eqia"), QStringLiteral("out")});
    }

    SECTION("names what is missing or unknown")
    {
        CHECK(run(folder, words("register d.eqia --format pdf -o out")).exitCode == 2);
        CHECK(run(folder, words("register d.eqia --format pdf -o out")).err.contains("html, csv, json"));
        CHECK(run(folder, words("register d.eqia --format html")).exitCode == 2);
        CHECK(run(folder, words("register none.eqia --format html -o out")).exitCode == 3);
        CHECK_FALSE(folder.has(QStringLiteral("out")));
    }
}

TEST_CASE("dueregard-cli report --document listening")
{
    const TempFolder folder;
    REQUIRE(run(folder, words("demo a.eqia")).exitCode == 0);

    SECTION("names groups and combinations that nobody heard, over all assessments")
    {
        const CommandRun made = run(folder, words("report a.eqia --document listening --internal --format txt -o inside.txt"));
        CHECK(made.err == "");
        REQUIRE(made.exitCode == 0);
        const QString text = QString::fromUtf8(folder.read(QStringLiteral("inside.txt"))).simplified();
        CHECK(text.contains(QStringLiteral("INTERNAL")));
        CHECK(text.section(QStringLiteral("heard nowhere: "), 1).section(u'.', 0, 0).contains(QStringLiteral("Older Bangladeshi women who do not read English")));
        CHECK(text.section(QStringLiteral("Assessments in which people were worse off and not heard"), 1).contains(QStringLiteral("Older Bangladeshi women who do not read English")));
    }

    SECTION("is about the whole register, and for the public unless it is asked for otherwise")
    {
        CHECK(run(folder, words("report a.eqia --document listening --assessment x --format txt -o out.txt")).exitCode == 2);
        CHECK(run(folder, words("report a.eqia --document listening --record x --format txt -o out.txt")).exitCode == 2);
        REQUIRE(run(folder, words("report a.eqia --document listening --format txt -o out.txt")).exitCode == 0);
        CHECK_FALSE(folder.read(QStringLiteral("out.txt")).contains("INTERNAL"));
        CHECK(folder.read(QStringLiteral("out.txt")).contains("Older people who do not read English"));
        CHECK_FALSE(folder.read(QStringLiteral("out.txt")).contains("Bangladeshi women"));
        CHECK(run(folder, words("report a.eqia --document listen --format txt -o out.txt")).err.contains("listening"));
    }
}
