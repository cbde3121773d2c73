// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Assessment.h"

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
Value sample(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text: return QStringLiteral("text");
    case ValueKind::Rich: return RichText::fromPlain(QStringLiteral("rich"));
    case ValueKind::Date: return QDate(2026, 11, 22);
    case ValueKind::Number: return 4.5;
    case ValueKind::Flag: return true;
    case ValueKind::List: return QStringList{QStringLiteral("one"), QStringLiteral("two")};
    case ValueKind::Table: return TableValue{.columns = {QStringLiteral("c")}, .rows = {{QStringLiteral("r")}}};
    }
    return {};
}

RecordData option(const QString &id, const QString &title)
{
    return {.kind = RecordKind::Option, .id = id, .values = {{QStringLiteral("title"), title}}};
}
} // namespace

TEST_CASE("Assessment records by kind")
{
    SECTION("every field of every kind can be set, read and taken away, and each is a place of its own")
    {
        for (RecordKind kind : allRecordKinds) {
            Assessment assessment;
            insertRecord(assessment, {.kind = kind, .id = QStringLiteral("r"), .values = {}});
            const Assessment bare = assessment;
            for (const RecordField &field : schemaOf(kind).fields) {
                INFO((nameOf(kind) + u'.' + field.id).toStdString());
                const FieldKey key = FieldKey::record(kind, QStringLiteral("r"), field.id);
                REQUIRE(setValueAt(assessment, key, sample(field.kind)));
                CHECK(valueAt(assessment, key) == sample(field.kind));
                CHECK_FALSE(assessment == bare);
                const auto data = recordData(assessment, kind, QStringLiteral("r"));
                REQUIRE(data);
                CHECK(data->values.keys() == QStringList{field.id});
                REQUIRE(setValueAt(assessment, key, Value()));
                CHECK(assessment == bare);
            }
        }
    }

    SECTION("a full record comes back from its data, unknown fields and all")
    {
        for (RecordKind kind : allRecordKinds) {
            INFO(nameOf(kind).toStdString());
            RecordData data{.kind = kind, .id = QStringLiteral("r"), .values = {}};
            for (const RecordField &field : schemaOf(kind).fields)
                data.values.insert(field.id, sample(field.kind));
            data.values.insert(QStringLiteral("x_from_an_overlay"), QStringLiteral("kept"));
            Assessment assessment;
            insertRecord(assessment, data);
            CHECK(recordData(assessment, kind, QStringLiteral("r")) == data);
            CHECK(takeRecord(assessment, kind, QStringLiteral("r")) == data);
            CHECK(assessment == Assessment());
        }
    }

    SECTION("setting a field reaches the typed struct")
    {
        Assessment assessment;
        insertRecord(assessment, {.kind = RecordKind::Impact, .id = QStringLiteral("i"), .values = {}});
        REQUIRE(setValueAt(assessment, FieldKey::record(RecordKind::Impact, QStringLiteral("i"), QStringLiteral("direction")), QStringLiteral("NEG")));
        CHECK(assessment.impacts.first().direction == QStringLiteral("NEG"));
        assessment.impacts.first().aim = QStringLiteral("a");
        CHECK(valueAt(assessment, FieldKey::record(RecordKind::Impact, QStringLiteral("i"), QStringLiteral("aim"))).text() == QStringLiteral("a"));
    }

    SECTION("each kind has a list of its own")
    {
        Assessment assessment;
        for (RecordKind kind : allRecordKinds)
            insertRecord(assessment, {.kind = kind, .id = nameOf(kind), .values = {}});
        for (RecordKind kind : allRecordKinds)
            CHECK(recordIds(assessment, kind) == QStringList{nameOf(kind)});
    }
}

TEST_CASE("Assessment lists of records")
{
    Assessment assessment;
    insertRecord(assessment, option(QStringLiteral("a"), QStringLiteral("Close")));
    insertRecord(assessment, option(QStringLiteral("b"), QStringLiteral("Keep")));
    insertRecord(assessment, option(QStringLiteral("c"), QStringLiteral("Share")), 1);
    const QStringList acb{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")};

    SECTION("keep the place that was asked for")
    {
        CHECK(recordIds(assessment, RecordKind::Option) == acb);
        CHECK(recordIndex(assessment, RecordKind::Option, QStringLiteral("c")) == 1);
        CHECK(recordCount(assessment, RecordKind::Option) == 3);
        CHECK(allRecords(assessment, RecordKind::Option)[2] == option(QStringLiteral("b"), QStringLiteral("Keep")));
    }

    SECTION("put a record with too large a place at the end")
    {
        insertRecord(assessment, option(QStringLiteral("d"), QStringLiteral("Wait")), 99);
        CHECK(recordIds(assessment, RecordKind::Option).last() == QStringLiteral("d"));
    }

    SECTION("move a record and refuse places that are not there")
    {
        CHECK(moveRecord(assessment, RecordKind::Option, QStringLiteral("b"), 0));
        CHECK(recordIds(assessment, RecordKind::Option) == QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")});
        CHECK_FALSE(moveRecord(assessment, RecordKind::Option, QStringLiteral("b"), 3));
        CHECK_FALSE(moveRecord(assessment, RecordKind::Option, QStringLiteral("b"), -1));
        CHECK_FALSE(moveRecord(assessment, RecordKind::Option, QStringLiteral("nobody"), 0));
    }

    SECTION("taking a record out and putting it back changes nothing")
    {
        const Assessment before = assessment;
        const int place = recordIndex(assessment, RecordKind::Option, QStringLiteral("c"));
        const auto taken = takeRecord(assessment, RecordKind::Option, QStringLiteral("c"));
        REQUIRE(taken);
        CHECK(recordCount(assessment, RecordKind::Option) == 2);
        insertRecord(assessment, *taken, place);
        CHECK(assessment == before);
    }

    SECTION("say when a record is not there")
    {
        CHECK_FALSE(recordData(assessment, RecordKind::Option, QStringLiteral("nobody")));
        CHECK_FALSE(takeRecord(assessment, RecordKind::Option, QStringLiteral("nobody")));
        CHECK(recordIndex(assessment, RecordKind::Option, QStringLiteral("nobody")) == -1);
        CHECK_FALSE(setValueAt(assessment, FieldKey::record(RecordKind::Option, QStringLiteral("nobody"), QStringLiteral("title")), QStringLiteral("x")));
        CHECK(valueAt(assessment, FieldKey::record(RecordKind::Option, QStringLiteral("nobody"), QStringLiteral("title"))).isBlank());
    }
}

TEST_CASE("Assessment answers")
{
    Assessment assessment;
    const FieldKey plain = FieldKey::answer(QStringLiteral("about.title"));
    const FieldKey age = FieldKey::answer(QStringLiteral("impact.know"), QStringLiteral("age"));

    SECTION("the same question has an answer for each row")
    {
        CHECK(setValueAt(assessment, plain, QStringLiteral("Library hours")));
        CHECK(setValueAt(assessment, age, QStringLiteral("much")));
        CHECK(valueAt(assessment, age).text() == QStringLiteral("much"));
        CHECK(assessment.answer(QStringLiteral("impact.know"), QStringLiteral("age")).text() == QStringLiteral("much"));
        CHECK(assessment.answer(QStringLiteral("impact.know")).isBlank());
        CHECK(assessment.answer(QStringLiteral("impact.know"), QStringLiteral("race")).isBlank());
    }

    SECTION("a blank value removes the answer, so that nobody finds an empty one")
    {
        setValueAt(assessment, plain, QStringLiteral("x"));
        CHECK(assessment.answers.size() == 1);
        CHECK(setValueAt(assessment, plain, Value()));
        CHECK(assessment.answers.isEmpty());
    }
}

TEST_CASE("AssessmentState names")
{
    SECTION("lead back to their state")
    {
        for (int i = 0; i <= int(AssessmentState::Withdrawn); ++i) {
            const auto state = AssessmentState(i);
            CHECK_FALSE(nameOf(state).isEmpty());
            CHECK(assessmentStateFrom(nameOf(state)) == state);
        }
        CHECK_FALSE(assessmentStateFrom(QStringLiteral("done")));
    }
}
