// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportRemarks.h"

#include "core/pack/PackLibrary.h"
#include "core/report/ReportBuilder.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/ui/preview/PreviewFixture.h"
#include "ui/preview/StoppedClock.h"

#include <QTimeZone>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ReportRemarks")
{
    PackLibrary packs;
    auto pack = packs.load(QStringLiteral("england"));
    REQUIRE(pack);
    ReportRequest request;
    request.pack = *pack;
    request.nowUtc = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()).toUTC();
    request.today = QDate(2026, 11, 23);
    request.assessment.pack = (*pack)->id;
    setValueAt(request.assessment, FieldKey::answer(question::title), QStringLiteral("Opening hours"));
    Person person;
    person.id = QStringLiteral("a-person");
    person.role = QStringLiteral("lead");
    person.name = QStringLiteral("A name that nobody has");
    person.job_title = QStringLiteral("Policy officer");
    request.assessment.people.append(person);

    SECTION("name what a public copy leaves out, and lead there")
    {
        const auto left = remarks::leftOutOf(request);
        REQUIRE_FALSE(left.isEmpty());
        CHECK(std::any_of(left.begin(), left.end(), [](const ReportRemark &remark) {
            return remark.words.contains(QStringLiteral("Names of people")) && remark.where.field && remark.where.field->id == QLatin1String("a-person");
        }));
    }
    SECTION("say nothing about an internal copy, which leaves nothing out")
    {
        request.profile.publicCopy = false;
        CHECK(remarks::leftOutOf(request).isEmpty());
    }
    SECTION("point at words that readers would stumble over, where they stand")
    {
        const FieldKey purpose = FieldKey::answer(question::purpose);
        setValueAt(request.assessment, purpose, RichText::fromPlain(QStringLiteral("THE WHOLE OF THIS ANSWER IS WRITTEN IN CAPITAL LETTERS AND HARD TO READ.")));
        const StoppedClock clock(request.nowUtc, request.today);
        const auto document = ReportBuilder::build(request.assessment, **pack, request.profile, clock);
        REQUIRE(document);
        const auto found = remarks::checkedIn(*document, request);
        CHECK(std::any_of(found.begin(), found.end(), [&](const ReportRemark &remark) { return remark.where.field == purpose; }));
        setValueAt(request.assessment, purpose, RichText::fromPlain(QStringLiteral("This answer is easy to read.")));
        const auto better = ReportBuilder::build(request.assessment, **pack, request.profile, clock);
        REQUIRE(better);
        CHECK(remarks::checkedIn(*better, request).size() < found.size());
    }
    SECTION("say which steps nobody has begun")
    {
        CHECK_FALSE(remarks::missingFrom(request).isEmpty());
    }
}
