// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLinter.h"

#include "core/pack/PackLibrary.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QFile>

using namespace dueregard;
using dueregard::test::TempFolder;

namespace {

/// Errors of the England pack after one change in one of its files.
QStringList errorsAfter(const QString &file, const QByteArray &before, const QByteArray &after)
{
    PackLibrary::shipped();
    const TempFolder folder;
    folder.makeFolder(QStringLiteral("steps"));
    const auto copy = [&](const QString &name) {
        QFile in(QStringLiteral(":/packs/england/") + name);
        REQUIRE(in.open(QIODevice::ReadOnly));
        QByteArray bytes = in.readAll();
        if (name == file) {
            REQUIRE(bytes.contains(before));
            bytes.replace(bytes.indexOf(before), before.size(), after);
        }
        folder.write(name, bytes);
    };
    for (const QString &name : QDir(QStringLiteral(":/packs/england")).entryList(QDir::Files))
        copy(name);
    for (const QString &name : QDir(QStringLiteral(":/packs/england/steps")).entryList(QDir::Files))
        copy(QStringLiteral("steps/") + name);
    const auto source = PackReader::readSource(folder.file(QStringLiteral("pack.json")));
    REQUIRE(source);
    QStringList errors;
    for (const PackProblem &problem : PackLinter::check(*source))
        if (!problem.notice)
            errors += problem.place + u' ' + problem.message;
    return errors;
}

bool says(const QStringList &errors, const char *text)
{
    INFO(errors.join(u'\n').toStdString());
    const bool found = errors.join(u'\n').contains(QLatin1String(text));
    CHECK(found);
    return found;
}

} // namespace

TEST_CASE("PackLinter")
{
    SECTION("finds nothing wrong in the shipped packs, and lists what is unconfirmed")
    {
        for (const QString &id : PackLibrary::shipped()) {
            const auto source = PackReader::readSource(QStringLiteral(":/packs/%1/pack.json").arg(id));
            REQUIRE(source);
            QStringList errors;
            int notices = 0;
            for (const PackProblem &problem : PackLinter::check(*source)) {
                if (problem.notice)
                    ++notices;
                else
                    errors += problem.place + u' ' + problem.message;
            }
            CHECK(errors.join(u'\n') == QString());
            CHECK(notices > 2);
        }
    }

    SECTION("knows the characteristics of the Act")
    {
        const QString file = QStringLiteral("characteristics.json");
        CHECK(says(errorsAfter(file, "\"id\": \"unpaid_carers\",", "\"id\": \"unpaid\","), "begins with its characteristic"));
        CHECK(says(errorsAfter(file, "\"local\": true", "\"local\": false"), "must be marked local"));
        CHECK(says(errorsAfter(file, "\"id\": \"age.under_18\"", "\"id\": \"age.65_over\""), "there twice"));
        CHECK(says(errorsAfter(file, "\"Young carers\"", "\"Traveller carers\""), "belong to race"));
    }

    SECTION("compares quotations with the Act")
    {
        const QStringList errors = errorsAfter(QStringLiteral("law.json"), "have due regard to the need to", "pay due regard to the need to");
        CHECK(says(errors, "differ from the Act"));
        CHECK(says(errors, "law.json:"));
    }

    SECTION("misses questions, vocabularies, stages and rules that are not there")
    {
        CHECK(says(errorsAfter(QStringLiteral("steps/01-about.json"), "\"about.title\"", "\"about.heading\""), "\"about.title\" is missing"));
        CHECK(says(errorsAfter(QStringLiteral("steps/01-about.json"), "\"vocabulary\": \"assessment_name\"", "\"vocabulary\": \"names\""), "\"names\", which is not there"));
        CHECK(says(errorsAfter(QStringLiteral("steps/01-about.json"), "\"gate\": \"REG\"", "\"gate\": \"RGE\""), "no gate \"RGE\""));
        CHECK(says(errorsAfter(QStringLiteral("steps/01-about.json"), "\"catalogue\": \"A02\"", "\"catalogue\": \"A01\""), "Nothing answers A02"));
        CHECK(says(errorsAfter(QStringLiteral("steps/01-about.json"), "\"why\":", "\"because\":"), "not known here"));
        CHECK(says(errorsAfter(QStringLiteral("stages.json"), "\"find_out\"", "\"find\""), "belongs to no stage"));
        CHECK(says(errorsAfter(QStringLiteral("rules.json"), "\"V-32\"", "\"V-99\""), "There is no rule \"V-99\""));
    }

    SECTION("follows conditions")
    {
        const QString file = QStringLiteral("steps/02-screening.json");
        CHECK(says(errorsAfter(file, "[\"not_required\", \"covered\"]", "[\"not_needed\", \"covered\"]"), "nobody can choose"));
        CHECK(says(errorsAfter(file, "\"equals\": [\"screening.decision\"", "\"equals\": [\"screening.decided\""), "which nobody asks"));
        CHECK(says(errorsAfter(QStringLiteral("steps/01-about.json"), "\"id\": \"about.is_saving\",",
                               "\"id\": \"about.is_saving\", \"showIf\": {\"answered\": \"about.saving_reference\"},"),
                   "wait for each other"));
    }

    SECTION("wants all four parts of help for every question and every form, and half a help nowhere")
    {
        const QByteArray trap = "\"trap\": \"Quoting a sentence that says it is open.\"";
        CHECK(says(errorsAfter(QStringLiteral("steps/05-engagement.json"), trap, "\"trap\": \"\""), "The help part \"trap\" is missing"));
        const QByteArray form = "\"why\": \"Somebody who agreed to a report did not agree to a poster.\",";
        CHECK(says(errorsAfter(QStringLiteral("records-engagement.json"), form, ""), "The help part \"why\" is missing"));
        const QByteArray longer = "\"trap\": \"" + QByteArray("word ").repeated(180) + "\"";
        CHECK(says(errorsAfter(QStringLiteral("steps/05-engagement.json"), trap, longer), "180 are the most"));
        const QByteArray part = "\"good\": \"The level that people there would agree with.\",";
        CHECK(says(errorsAfter(QStringLiteral("records-a.json"), part, ""), "The help part \"good\" is missing"));
    }

    SECTION("checks that records have the fields they ask for")
    {
        CHECK(says(errorsAfter(QStringLiteral("records-a.json"), "\"id\": \"mechanism\"", "\"id\": \"mechanics\""), "no field of \"impact\""));
    }
}
