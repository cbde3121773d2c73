// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/AssessmentJson.h"

#include "core/base/Ids.h"
#include "core/domain/AsTyped.h"
#include "core/domain/CopyAssessment.h"
#include "core/domain/WellKnown.h"
#include "core/report/PrintedNumbers.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace dueregard;
using dueregard::test::FixedClock;

namespace {

Value exampleOf(ValueKind kind, int number)
{
    switch (kind) {
    case ValueKind::Text: return QStringLiteral("Téxt %1 ‘বাংলা’").arg(number);
    case ValueKind::Rich: return RichText::fromPlain(QStringLiteral("First %1\nSecond").arg(number));
    case ValueKind::Date: return QDate(2024, 2, 1 + number % 28);
    case ValueKind::Number: return 0.1 + number;
    case ValueKind::Flag: return true;
    case ValueKind::List: return QStringList{QStringLiteral("a"), QString::number(number)};
    case ValueKind::Table: return TableValue{{QStringLiteral("x"), QStringLiteral("y")}, {{QStringLiteral("1"), QString()}}};
    }
    return {};
}

/// Every kind of answer, every field of every kind of record, a log and an attachment.
ExchangeFile full(PackLibrary &packs)
{
    ExchangeFile file;
    Assessment &a = file.assessment;
    const auto pack = packs.load(QStringLiteral("england")).value();
    a.id = newId();
    a.pack = pack->id;
    a.packHash = pack->hash;
    file.packVersion = pack->version;
    file.packBase = pack->baseText;
    a.bodyType = QStringLiteral("nhs");
    a.language = QStringLiteral("cy");
    a.state = AssessmentState::Signed;
    a.version = QStringLiteral("1.0");
    a.createdAt = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5, 678), QTimeZone::utc()).toUTC();
    a.updatedAt = a.createdAt.addDays(1);
    a.deletedAt = a.createdAt.addDays(2);
    a.createdBy = QStringLiteral("Policy officer");
    a.duplicatedFrom = QStringLiteral("EIA-1");
    a.legacy = true;
    a.demoSource = QStringLiteral("A public paper");
    a.lastPage = QStringLiteral("about.basics");
    a.marks.insert(QStringLiteral("about.basics"), QStringLiteral("not_needed: no"));
    a.answers.insert({question::title, {}}, Value("Title"));
    a.answers.insert({question::whatWeKnow, QStringLiteral("age")}, exampleOf(ValueKind::Rich, 1));
    int number = 0;
    for (ValueKind kind : {ValueKind::Text, ValueKind::Rich, ValueKind::Date, ValueKind::Number, ValueKind::Flag, ValueKind::List, ValueKind::Table})
        a.answers.insert({QStringLiteral("gone.question_%1").arg(++number), {}}, exampleOf(kind, number));
    const QByteArray bytes("\x00\xff attachment", 13);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.bytes.insert(hash, bytes);
    for (RecordKind kind : allRecordKinds)
        for (int i = 0; i < 2; ++i) {
            RecordData record{.kind = kind, .id = newId()};
            for (const RecordField &field : schemaOf(kind).fields)
                record.values.insert(field.id, exampleOf(field.kind, ++number));
            record.values.insert(QStringLiteral("later_field"), exampleOf(ValueKind(number % 7), number));
            if (kind == RecordKind::Attachment)
                record.values.insert(QStringLiteral("sha256"), hash);
            insertRecord(a, record);
        }
    a.impacts[0].evidence_ids = {a.evidence[1].id};
    a.pointAnswers[0].where = QStringLiteral("impact/%1/mechanism").arg(a.impacts[0].id);
    Change change;
    change.at = a.createdAt;
    change.actor = QStringLiteral("Policy officer");
    change.operation = QStringLiteral("set");
    change.entity = QStringLiteral("impact");
    change.entityId = a.impacts[0].id;
    change.field = QStringLiteral("mechanism");
    change.after = exampleOf(ValueKind::Rich, 3);
    change.note = QStringLiteral("note");
    file.changes = {change};
    return file;
}

} // namespace

TEST_CASE("AssessmentJson")
{
    PackLibrary packs;
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(14, 2), QTimeZone::utc()).toUTC());
    const auto read = [&](const QByteArray &text) { return AssessmentJson::read(text, QStringLiteral("a.json"), packs, clock); };

    SECTION("loses nothing on the way out and back, and gives the same bytes again")
    {
        const ExchangeFile file = full(packs);
        const QByteArray text = AssessmentJson::write(file);
        const auto back = read(text);
        REQUIRE(back);
        for (RecordKind kind : allRecordKinds)
            CHECK(allRecords(back->file.assessment, kind) == allRecords(file.assessment, kind));
        CHECK(back->file.assessment.answers == file.assessment.answers);
        CHECK(back->file.assessment == file.assessment);
        CHECK(back->file.bytes == file.bytes);
        CHECK(back->file.packBase == file.packBase);
        REQUIRE(back->file.changes.size() == 1);
        CHECK(back->file.changes[0].after == file.changes[0].after);
        CHECK(AssessmentJson::write(back->file) == text);
        CHECK(AssessmentJson::write(file) == text);
    }

    SECTION("reads what is keyed by hand, with the shipped pack and plain texts")
    {
        const auto back = read(R"({"answers": {"about.title": "Closing a desk", "about.decision_date": "2024-02-20", "proposal.purpose": "One.\nTwo.",
            "screening.adverse/age": "yes"}, "records": {"impact": [{"characteristic": "age", "mechanism": "They pay in cash."}]}})");
        REQUIRE(back);
        const Assessment &a = back->file.assessment;
        CHECK(back->notUnderstood == QStringList());
        CHECK(isId(a.id));
        CHECK(a.pack == QStringLiteral("england"));
        CHECK(a.packHash == packs.load(QStringLiteral("england")).value()->hash);
        CHECK(a.createdAt == clock.nowUtc());
        CHECK(a.answer(question::decisionDate).date() == QDate(2024, 2, 20));
        CHECK(a.answer(question::purpose).rich().blocks().size() == 2);
        REQUIRE(a.impacts.size() == 1);
        CHECK(isId(a.impacts[0].id));
        CHECK(a.impacts[0].mechanism.toPlain() == QStringLiteral("They pay in cash."));
    }

    SECTION("takes words that wait to become a date along, and takes them for no date; a copy as new leaves those of its dates out")
    {
        ExchangeFile file = full(packs);
        Assessment &a = file.assessment;
        const FieldKey date = FieldKey::answer(question::decisionDate);
        const FieldKey planned = FieldKey::record(RecordKind::Milestone, a.milestones.first().id, QStringLiteral("planned_on"));
        for (const FieldKey &key : {date, planned}) {
            setValueAt(a, key, {});
            setValueAt(a, asTyped::besides(key), QStringLiteral("sometime soon"));
        }
        const QByteArray text = AssessmentJson::write(file);
        const auto back = read(text);
        REQUIRE(back);
        CHECK(back->notUnderstood.filter(QStringLiteral("as_typed")) == QStringList());
        CHECK(back->file.assessment == a);
        CHECK(back->file.assessment.answer(question::decisionDate).isBlank());
        CHECK(asTyped::words(back->file.assessment, date) == QStringLiteral("sometime soon"));
        CHECK(asTyped::words(back->file.assessment, planned) == QStringLiteral("sometime soon"));
        CHECK(AssessmentJson::write(back->file) == text);
        const Assessment fresh = copyAsNew(a, clock.nowUtc(), {});
        CHECK(asTyped::words(fresh, date).isEmpty());
        CHECK(asTyped::words(fresh, FieldKey::record(RecordKind::Milestone, fresh.milestones.first().id, QStringLiteral("planned_on"))).isEmpty());
        CHECK_FALSE(read(R"({"answers": {"about.decision_date": "sometime soon"}})"));
    }

    SECTION("gives records without an id the same id every time")
    {
        const QByteArray text = R"({"id": "00000000-0000-4000-8000-000000000001", "records": {"option": [{"title": "A"}, {"title": "B"}]}})";
        const auto one = read(text);
        const auto two = read(text);
        REQUIRE(one);
        REQUIRE(two);
        CHECK(one->file.assessment.options[1].id == two->file.assessment.options[1].id);
        CHECK(one->file.assessment.options[0].id != one->file.assessment.options[1].id);
    }

    SECTION("says what it did not understand, and keeps what it has room for")
    {
        const auto back = read("{\n\"colour\": \"red\",\n\"answers\": {\"old.question\": \"kept\"},\n\"records\": {\"unicorn\": [], \"impact\": [{\"mood\": {\"rich\": \"glad\"}}]}}");
        REQUIRE(back);
        REQUIRE(back->notUnderstood.size() == 4);
        CHECK(back->notUnderstood.join(u'\n').contains(QStringLiteral("a.json:2:11 colour: left out")));
        CHECK(back->notUnderstood.join(u'\n').contains(QStringLiteral("records.unicorn: left out")));
        CHECK(back->file.assessment.answer(QStringLiteral("old.question")).text() == QStringLiteral("kept"));
        CHECK(back->file.assessment.impacts[0].extra.value(QStringLiteral("mood")).rich().toPlain() == QStringLiteral("glad"));
    }

    SECTION("keeps the description of an attachment whose bytes were purged, and says so")
    {
        const auto back = read(R"({"records": {"attachment": [{"name": "a.pdf", "sha256": "00"}]}})");
        REQUIRE(back);
        CHECK(back->file.assessment.attachments[0].name == QStringLiteral("a.pdf"));
        CHECK(back->notUnderstood.join(u'\n').contains(QStringLiteral("a.pdf")));
    }

    SECTION("refuses what is wrong and names the place")
    {
        const auto errorOf = [&](const QByteArray &text) {
            const auto back = read(text);
            if (back)
                return QStringLiteral("it was read");
            CHECK(back.error().kind == ErrorKind::BadInput);
            return back.error().text();
        };
        CHECK(errorOf("{\n \"state\": \"drfat\"}").contains(QStringLiteral("\"drfat\". (a.json:2:11)")));
        CHECK(errorOf("{\"id\": \"7\"}").contains(QStringLiteral("UUID")));
        CHECK(errorOf("{\"format\": \"other\"}").contains(QStringLiteral("no assessment")));
        CHECK(errorOf("{\"formatVersion\": 2}").contains(QStringLiteral("later version")));
        CHECK(errorOf("{\"answers\": {\"about.decision_date\": \"soon\"}}").contains(QStringLiteral("a.json:1:37")));
        CHECK(errorOf("{\"answers\": {\"about.title\": 7}}").contains(QStringLiteral("about.title")));
        CHECK(errorOf("{\"records\": {\"impact\": [{\"groups\": 1}, {\"evidence_ids\": \"x\"}]}}").contains(QStringLiteral("list of texts")));
        CHECK(errorOf("{\"records\": {\"impact\": [{\"id\": \"00000000-0000-4000-8000-000000000001\"}, {\"id\": \"00000000-0000-4000-8000-000000000001\"}]}}").contains(QStringLiteral("twice")));
        CHECK(errorOf("{\"bytes\": {\"00\": \"YQ==\"}}").contains(QStringLiteral("SHA-256")));
        CHECK(errorOf("{\"pack\": {\"id\": \"atlantis\"}}").contains(QStringLiteral("atlantis")));
        CHECK(errorOf("{\"createdAt\": \"yesterday\"}").contains(QStringLiteral("moment")));
        CHECK(errorOf("[]").contains(QStringLiteral("one JSON object")));
        CHECK(errorOf("{\"answers\": {\"proposal.purpose\": {\"rich\": [{\"p\": [{\"t\": \"x\", \"href\": \"javascript:alert(1)\"}]}]}}}").contains(QStringLiteral("a.json:1:")));
    }

    SECTION("a copy has new ids everywhere and says the same")
    {
        ExchangeFile file = full(packs);
        const FieldKey data = FieldKey::record(RecordKind::Evidence, file.assessment.evidence[1].id, QStringLiteral("data"));
        file.assessment.answers.insert({PrintedNumbers::question, {}}, PrintedNumbers().with({{data, QStringLiteral("Women"), QStringLiteral("People"), QStringLiteral("15")}}, QDate(2026, 11, 1), QStringLiteral("full")));
        const ExchangeFile original = file;
        giveNewIds(file);
        const Assessment &a = file.assessment;
        // What was printed of the one is compared with what is printed of the other.
        const FieldKey there = FieldKey::record(RecordKind::Evidence, a.evidence[1].id, QStringLiteral("data"));
        CHECK(PrintedNumbers::of(a).printed(there, QStringLiteral("Women"), QStringLiteral("People")) == QStringList{QStringLiteral("15")});
        CHECK(a.id != original.assessment.id);
        CHECK(a.impacts[0].id != original.assessment.impacts[0].id);
        CHECK(a.impacts[0].evidence_ids == QStringList{a.evidence[1].id});
        CHECK(a.pointAnswers[0].where == QStringLiteral("impact/%1/mechanism").arg(a.impacts[0].id));
        CHECK(file.changes[0].entityId == a.impacts[0].id);
        CHECK(a.impacts[0].mechanism == original.assessment.impacts[0].mechanism);
        const QByteArray text = AssessmentJson::write(file);
        for (RecordKind kind : allRecordKinds)
            for (const QString &id : recordIds(original.assessment, kind))
                CHECK_FALSE(text.contains(id.toLatin1()));
    }

    SECTION("the schema documents every field of every record")
    {
        QFile schema(QStringLiteral(DUEREGARD_SOURCE_FOLDER "/resources/schema/assessment.schema.json"));
        REQUIRE(schema.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(schema.readAll()).object();
        const QJsonObject records = root[QStringLiteral("properties")][QStringLiteral("records")][QStringLiteral("properties")].toObject();
        CHECK(records.size() == int(allRecordKinds.size()));
        for (RecordKind kind : allRecordKinds) {
            const QJsonObject fields = records[nameOf(kind)][QStringLiteral("items")][QStringLiteral("properties")].toObject();
            QStringList expected{QStringLiteral("extra"), QStringLiteral("id")};
            for (const RecordField &field : schemaOf(kind).fields) {
                expected += field.id;
                CHECK(fields[field.id][QStringLiteral("$ref")].toString() == QStringLiteral("#/$defs/") + nameOf(field.kind));
            }
            expected.sort();
            QStringList there = fields.keys();
            there.sort();
            CHECK(there == expected);
        }
        const QJsonObject written = QJsonDocument::fromJson(AssessmentJson::write(full(packs))).object();
        for (const QString &key : written.keys())
            CHECK(root[QStringLiteral("properties")].toObject().contains(key));
    }
}
