// SPDX-License-Identifier: Apache-2.0
#include "core/session/Workspace.h"

#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"
#include "tests/support/WaitFor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Workspace")
{
    const test::TempFolder folder;
    Settings settings(folder.file(QStringLiteral("settings.ini")));
    PackLibrary packs;
    const test::FixedClock clock;
    Workspace workspace(settings, packs, clock);
    REQUIRE(workspace.open(folder.file(QStringLiteral("Register.eqia")), Workspace::Missing::Create));

    SECTION("tells an open assessment which organisations the others name, and how often they were asked")
    {
        const QString first = workspace.createAssessment().value();
        AssessmentSession *session = workspace.openAssessment(first).value();
        for (int i = 0; i < 2; ++i)
            session->addRecord(RecordKind::Partner, {{QStringLiteral("name"), QStringLiteral("Forum")}, {QStringLiteral("asked_on"), QDate(2026, 4 + i, 1)}});
        const QString second = workspace.createAssessment().value();
        session = workspace.openAssessment(second).value();
        REQUIRE(waitFor([&] { return !session->otherPartners().isEmpty(); }));
        CHECK(session->otherPartners().asksInTwelveMonths(QStringLiteral("forum"), clock.today()) == 2);
        for (int i = 0; i < 2; ++i)
            session->addRecord(RecordKind::Partner, {{QStringLiteral("name"), QStringLiteral("Forum")}, {QStringLiteral("asked_on"), QDate(2026, 7 + i, 1)}});
        const auto often = [&] {
            for (const ReviewPoint &point : session->reviewPoints())
                if (point.code == QStringLiteral("EN-29"))
                    return true;
            return false;
        };
        // Rules look at engagement only after screening.
        CHECK_FALSE(often());
        session->setValue(FieldKey::answer(QStringLiteral("screening.decision")), QStringLiteral("full"));
        CHECK(waitFor(often));
    }

    SECTION("reads on another thread, and what comes too late for the register is dropped")
    {
        const Qt::HANDLE here = QThread::currentThreadId();
        Qt::HANDLE there = nullptr;
        bool told = false;
        workspace.read([&](const Register &from, const Workspace::GoOn &goOn) -> Workspace::Then {
            there = QThread::currentThreadId();
            CHECK(goOn());
            CHECK(from.loadParts({RecordKind::Partner}));
            return [&told] { told = true; };
        });
        REQUIRE(waitFor([&] { return told; }));
        CHECK(there != here);

        bool late = false;
        std::atomic_bool begun = false;
        workspace.read([&](const Register &, const Workspace::GoOn &goOn) -> Workspace::Then {
            begun = true;
            while (goOn())
                QThread::msleep(1);
            return [&late] { late = true; };
        });
        REQUIRE(waitFor([&] { return begun.load(); }));
        workspace.close();
        QCoreApplication::processEvents();
        CHECK_FALSE(late);
        workspace.read([&](const Register &, const Workspace::GoOn &) -> Workspace::Then {
            late = true;
            return {};
        });
        CHECK_FALSE(late);
    }
}
