// SPDX-License-Identifier: Apache-2.0
#include "core/pack/Condition.h"

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
using Op = Condition::Op;

const QString need = QStringLiteral("screening.decision");
const QString groups = QStringLiteral("screening.groups");

Condition answered(const QString &question) { return {.op = Op::Answered, .question = question, .values = {}, .parts = {}}; }
Condition equals(const QString &question, const QString &code) { return {.op = Op::Equals, .question = question, .values = {code}, .parts = {}}; }
Condition of(Op op, QList<Condition> parts) { return {.op = op, .question = {}, .values = {}, .parts = std::move(parts)}; }
} // namespace

TEST_CASE("Condition")
{
    Assessment assessment;
    setValueAt(assessment, FieldKey::answer(need), QStringLiteral("full"));
    setValueAt(assessment, FieldKey::answer(groups), QStringList{QStringLiteral("age"), QStringLiteral("race")});
    const Condition yes = equals(need, QStringLiteral("full"));
    const Condition no = equals(need, QStringLiteral("light"));

    SECTION("always holds when there is none")
    {
        CHECK(Condition().holds(assessment));
        CHECK(Condition().reads().isEmpty());
    }

    SECTION("answered asks for any answer")
    {
        CHECK(answered(need).holds(assessment));
        CHECK_FALSE(answered(QStringLiteral("about.title")).holds(assessment));
    }

    SECTION("equals and in compare a code")
    {
        CHECK(yes.holds(assessment));
        CHECK_FALSE(no.holds(assessment));
        const Condition in{.op = Op::In, .question = need, .values = {QStringLiteral("light"), QStringLiteral("full")}, .parts = {}};
        CHECK(in.holds(assessment));
        CHECK_FALSE(in.holds(Assessment()));
    }

    SECTION("contains looks into a list")
    {
        const Condition race{.op = Op::Contains, .question = groups, .values = {QStringLiteral("race")}, .parts = {}};
        const Condition sex{.op = Op::Contains, .question = groups, .values = {QStringLiteral("sex")}, .parts = {}};
        CHECK(race.holds(assessment));
        CHECK_FALSE(sex.holds(assessment));
    }

    SECTION("has asks for a record")
    {
        const Condition has{.op = Op::Has, .question = QStringLiteral("impact"), .values = {}, .parts = {}};
        CHECK_FALSE(has.holds(assessment));
        insertRecord(assessment, {.kind = RecordKind::Impact, .id = QStringLiteral("i"), .values = {}});
        CHECK(has.holds(assessment));
        const Condition unknown{.op = Op::Has, .question = QStringLiteral("banana"), .values = {}, .parts = {}};
        CHECK_FALSE(unknown.holds(assessment));
    }

    SECTION("not, all and any join others")
    {
        CHECK(of(Op::Not, {no}).holds(assessment));
        CHECK_FALSE(of(Op::Not, {yes}).holds(assessment));
        CHECK(of(Op::All, {yes, answered(groups)}).holds(assessment));
        CHECK_FALSE(of(Op::All, {yes, no}).holds(assessment));
        CHECK(of(Op::Any, {no, yes}).holds(assessment));
        CHECK_FALSE(of(Op::Any, {no, no}).holds(assessment));
    }

    SECTION("names each question it reads once")
    {
        const Condition has{.op = Op::Has, .question = QStringLiteral("impact"), .values = {}, .parts = {}};
        CHECK(of(Op::All, {yes, of(Op::Not, {no}), answered(groups), has}).reads() == QStringList{need, groups});
    }
}
