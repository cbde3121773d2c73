// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportMaker.h"

#include "tests/support/Catch.h"
#include "tests/ui/preview/PreviewFixture.h"

#include <QSemaphore>
#include <QThread>

using namespace dueregard;
using namespace dueregard::test;

namespace {
/// Lets each report out only when it is told to. Shared with threads that may outlive the test's section.
struct Turnstile {
    QSemaphore entered;
    QSemaphore open;
};

ReportRequest ask(const QString &title)
{
    ReportRequest request;
    setValueAt(request.assessment, FieldKey::answer(question::title), title);
    return request;
}
} // namespace

TEST_CASE("ReportMaker")
{
    const auto gate = std::make_shared<Turnstile>();
    const auto recipe = [gate](const ReportRequest &request) -> ReportMaker::Outcome {
        gate->entered.release();
        gate->open.acquire();
        const QString title = request.assessment.answer(question::title).text();
        if (title.isEmpty())
            return Failure(ErrorKind::Internal, QStringLiteral("No title."));
        auto report = std::make_shared<MadeReport>();
        report->document.title = title;
        return MadeReportPtr(report);
    };
    ReportMaker maker(nullptr, recipe);
    QStringList made;
    int failures = 0;
    QObject::connect(&maker, &ReportMaker::made, &maker, [&](const MadeReportPtr &report) { made.append(report->document.title); });
    QObject::connect(&maker, &ReportMaker::failed, &maker, [&] { ++failures; });

    SECTION("makes a report on another thread while this one goes on")
    {
        maker.request(ask(QStringLiteral("one")));
        gate->entered.acquire();
        CHECK(maker.isBusy());
        CHECK(made.isEmpty());
        gate->open.release();
        CHECK(waitUntil([&] { return !made.isEmpty(); }));
        CHECK(made == QStringList{QStringLiteral("one")});
        CHECK_FALSE(maker.isBusy());
    }

    SECTION("drops a report that comes after a newer request, and makes only the newest")
    {
        maker.request(ask(QStringLiteral("one")));
        gate->entered.acquire();
        maker.request(ask(QStringLiteral("two")));
        maker.request(ask(QStringLiteral("three")));
        gate->open.release(3);
        CHECK(waitUntil([&] { return !maker.isBusy(); }));
        CHECK(made == QStringList{QStringLiteral("three")});
        CHECK(gate->entered.available() == 1); // "two" was never begun
    }

    SECTION("drops a report that comes after a cancel, and answers the next request")
    {
        maker.request(ask(QStringLiteral("one")));
        gate->entered.acquire();
        maker.cancel();
        CHECK_FALSE(maker.isBusy());
        maker.request(ask(QStringLiteral("two")));
        gate->open.release(2);
        CHECK(waitUntil([&] { return !maker.isBusy(); }));
        CHECK(made == QStringList{QStringLiteral("two")});
    }

    SECTION("says why a report could not be made")
    {
        maker.request(ask({}));
        gate->open.release();
        CHECK(waitUntil([&] { return failures == 1; }));
        CHECK_FALSE(maker.isBusy());
    }

    SECTION("may go while a report is being made")
    {
        {
            ReportMaker brief(nullptr, recipe);
            brief.request(ask(QStringLiteral("late")));
            gate->entered.acquire();
        }
        gate->open.release();
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(1);
        CHECK(made.isEmpty());
    }
    gate->open.release(10);
    QThreadPool::globalInstance()->waitForDone();
}
