// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/PublicRegister.h"

#include "core/domain/WellKnown.h"
#include "core/exchange/Transfer.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace dueregard;
using namespace dueregard::test;

namespace {
RegisterEntry hostileEntry()
{
    RegisterEntry entry;
    entry.id = QStringLiteral("00000000-0000-4000-8000-0000000000ab");
    entry.reference = QStringLiteral("=1+1");
    entry.title = QStringLiteral("=HYPERLINK(\"http://x\",\"a\")");
    entry.organisation = QStringLiteral(" @SUM(1)");
    entry.service = QString::fromUtf8("＝1");
    entry.outcome = QStringLiteral("-2");
    entry.summary = QStringLiteral("line one\nline, two");
    entry.link = QStringLiteral("javascript:alert(1)");
    entry.state = AssessmentState::Decided;
    entry.decisionDate = QDate(2026, 11, 22);
    entry.effects << RegisterEntry::Effect{.characteristic = QStringLiteral("age"), .label = QStringLiteral("Older people"), .direction = QStringLiteral("NEG")}
                  << RegisterEntry::Effect{.characteristic = QStringLiteral("sex"), .label = QStringLiteral("Women"), .direction = QStringLiteral("POS")};
    return entry;
}

/// A register with one assessment in each state, one of them held back although it was decided.
std::unique_ptr<Register> everyState(const TempFolder &folder, PackLibrary &packs)
{
    OpenOptions options;
    options.backups = false;
    auto made = Register::create(folder.file(QStringLiteral("r.eqia")), options);
    REQUIRE(made);
    const auto pack = packs.load(QStringLiteral("england"));
    REQUIRE(pack);
    const FixedClock clock;
    for (int i = 0; i <= int(AssessmentState::Withdrawn) + 1; ++i) {
        ExchangeFile file;
        Assessment &a = file.assessment;
        a.id = QStringLiteral("00000000-0000-4000-8000-0000000000%1").arg(i, 2, 10, QLatin1Char('0'));
        a.pack = (*pack)->id;
        a.packHash = (*pack)->hash;
        a.bodyType = QStringLiteral("council");
        a.state = i > int(AssessmentState::Withdrawn) ? AssessmentState::Decided : AssessmentState(i);
        a.createdAt = a.updatedAt = clock.nowUtc();
        a.answers[{question::title, {}}] = QStringLiteral("Title of %1").arg(i > int(AssessmentState::Withdrawn) ? QStringLiteral("held_back") : nameOf(a.state));
        if (i > int(AssessmentState::Withdrawn)) {
            Publication publication;
            publication.id = QStringLiteral("p1");
            publication.exemption = QStringLiteral("exempt_information");
            a.publications = {publication};
        }
        file.packVersion = (*pack)->version;
        file.packBase = (*pack)->baseText;
        REQUIRE(putAssessment(**made, file, packs, clock));
    }
    return std::move(*made);
}
} // namespace

TEST_CASE("PublicRegister")
{
    SECTION("CSV has a column for each fact, and no text that a spreadsheet runs")
    {
        const QList<QByteArray> lines = PublicRegister::csv({hostileEntry()}).split('\r');
        CHECK(lines.first().startsWith("id,reference,title,"));
        const QByteArray csv = PublicRegister::csv({hostileEntry()});
        CHECK(csv.contains(",'=1+1,"));
        CHECK(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\","));
        CHECK(csv.contains(",' @SUM(1),"));
        CHECK(csv.contains(",'-2,"));
        CHECK(csv.contains(QString::fromUtf8(",'＝1,").toUtf8()));
        CHECK(csv.contains(",2026-11-22,"));
        CHECK(csv.contains("\"line one\nline, two\""));
        CHECK(csv.contains(",Older people,"));
        CHECK_FALSE(csv.contains("javascript"));
        CHECK(csv.endsWith("\r\n"));
    }
    SECTION("JSON is as its schema says")
    {
        QFile file(QStringLiteral(DUEREGARD_SOURCE_FOLDER "/resources/schema/register.schema.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject item = schema[QStringLiteral("properties")].toObject()[QStringLiteral("assessments")].toObject()[QStringLiteral("items")].toObject();
        const QJsonObject root = QJsonDocument::fromJson(PublicRegister::json({hostileEntry()})).object();
        CHECK(root[QStringLiteral("format")] == QStringLiteral("dueregard-register"));
        const QJsonObject one = root[QStringLiteral("assessments")].toArray().first().toObject();
        for (const QString &key : one.keys())
            CHECK(item[QStringLiteral("properties")].toObject().contains(key));
        for (const QJsonValue &key : item[QStringLiteral("required")].toArray())
            CHECK(one.contains(key.toString()));
        CHECK(one[QStringLiteral("groupsWorseOff")].toArray() == QJsonArray{QStringLiteral("Older people")});
        CHECK_FALSE(one.contains(QStringLiteral("link")));
        CHECK(QJsonDocument::fromJson(PublicRegister::json({})).object()[QStringLiteral("assessments")].toArray().isEmpty());
    }
    SECTION("A page has a name that every web server takes, and no two have the same")
    {
        const QRegularExpression plain(QStringLiteral("^[a-z0-9-]+\\.html$"));
        RegisterEntry entry = hostileEntry();
        for (const QString &reference : {QStringLiteral("EIA/7 2026"), QStringLiteral("../../etc"), QString::fromUtf8("Ŵyl"), QString::fromUtf8("মূল্যায়ন"), QString(), QString(500, QLatin1Char('x'))}) {
            entry.reference = reference;
            CHECK(plain.match(PublicRegister::pageName(entry)).hasMatch());
            CHECK(PublicRegister::pageName(entry).size() < 90);
        }
        entry.reference = QStringLiteral("EIA/7 2026");
        CHECK(PublicRegister::pageName(entry) == QStringLiteral("eia-7-2026-0000000000ab.html"));
    }
    SECTION("Only what is finished, not withdrawn and not held back is published, in every format")
    {
        const TempFolder folder;
        PackLibrary packs;
        const FixedClock clock;
        const auto source = everyState(folder, packs);
        const QString out = folder.file(QStringLiteral("out"));
        for (const auto format : {PublicRegister::Format::Html, PublicRegister::Format::Csv, PublicRegister::Format::Json}) {
            const auto published = PublicRegister::publish(*source, packs, format, out, clock);
            if (!published)
                FAIL(published.error().text().toStdString());
            CHECK(published->listed == 6);
            CHECK(published->leftOut == 6);
        }
        for (const char *name : {"index.html", "register.csv", "register.json"}) {
            const QByteArray bytes = folder.read(QStringLiteral("out/") + QLatin1String(name));
            for (const char *listed : {"not_required", "signed", "decided", "published", "monitoring", "closed"})
                CHECK(bytes.contains(QByteArray("Title of ") + listed));
            for (const char *hidden : {"draft", "in_qa", "returned", "awaiting_sign_off", "withdrawn", "held_back"})
                CHECK_FALSE(bytes.contains(QByteArray("Title of ") + hidden));
        }
        CHECK(folder.read(QStringLiteral("out/index.html")).contains("<a href=\"title-of-decided-000000000006.html\">"));
        CHECK(folder.read(QStringLiteral("out/title-of-decided-000000000006.html")).contains("<a href=\"index.html\">"));
    }
}
