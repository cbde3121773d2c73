// SPDX-License-Identifier: Apache-2.0
#include "core/session/AssessmentSession.h"

#include "core/base/Ids.h"
#include "core/domain/WellKnown.h"
#include "core/intersections/KeptRatings.h"
#include "tests/support/Catch.h"
#include "tests/support/FakeWriter.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"
#include "tests/support/WaitFor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

using namespace dueregard;
using namespace dueregard::test;

namespace {

struct Fixture {
    test::FixedClock clock;
    test::FakeWriter writer;
    std::shared_ptr<Pack> pack = std::make_shared<Pack>();
    AssessmentSession::Options options{.saveDelay = 20, .saveLatest = 60, .mergeWindow = 200, .actor = QStringLiteral("Policy officer")};

    std::unique_ptr<AssessmentSession> open()
    {
        Assessment assessment;
        assessment.id = newId();
        return std::make_unique<AssessmentSession>(assessment, pack, writer, clock, options);
    }
};

const FieldKey title = FieldKey::answer(question::title);

} // namespace

TEST_CASE("AssessmentSession")
{
    Fixture f;
    auto session = f.open();

    SECTION("an equal value is not a change")
    {
        session->setValue(title, QStringLiteral("Parking"));
        session->setValue(title, QStringLiteral("Parking"));
        CHECK(session->undoStack()->count() == 1);
        session->setValue(FieldKey::answer(question::service), Value());
        CHECK(session->undoStack()->count() == 1);
    }

    SECTION("typing in one field is one undo step and one change-log entry")
    {
        for (const char *text : {"P", "Pa", "Par", "Park"})
            session->setValue(title, text);
        CHECK(session->undoStack()->count() == 1);
        session->endBurst();
        session->flush();
        REQUIRE(f.writer.submitted.size() == 1);
        const SaveBatch &batch = f.writer.submitted.first();
        REQUIRE(batch.changes.size() == 1);
        CHECK(batch.changes[0].before.isBlank());
        CHECK(batch.changes[0].after == Value("Park"));
        CHECK(batch.changes[0].actor == QStringLiteral("Policy officer"));
        session->undoStack()->undo();
        CHECK(session->value(title).isBlank());
        session->undoStack()->redo();
        CHECK(session->value(title) == Value("Park"));
    }

    SECTION("leaving a field starts a new undo step")
    {
        session->setValue(title, "A");
        session->endBurst();
        session->setValue(title, "AB");
        CHECK(session->undoStack()->count() == 2);
        session->undoStack()->undo();
        CHECK(session->value(title) == Value("A"));
    }

    SECTION("a removed record comes back with everything that was in it, at its place")
    {
        const QString first = session->addRecord(RecordKind::Impact, {{QStringLiteral("characteristic"), "age"}});
        const QString second = session->addRecord(RecordKind::Impact, {{QStringLiteral("characteristic"), "sex"}});
        session->setValue(FieldKey::record(RecordKind::Impact, first, QStringLiteral("direction")), "NEG");
        session->removeRecord(RecordKind::Impact, first);
        CHECK(session->assessment().impacts.size() == 1);
        session->undoStack()->undo();
        REQUIRE(session->assessment().impacts.size() == 2);
        CHECK(session->assessment().impacts[0].id == first);
        CHECK(session->assessment().impacts[0].direction == QStringLiteral("NEG"));
        CHECK(session->assessment().impacts[1].id == second);
    }

    SECTION("undoing an added record writes its removal")
    {
        const QString id = session->addRecord(RecordKind::Action);
        session->flush();
        session->undoStack()->undo();
        session->flush();
        REQUIRE(f.writer.submitted.size() == 2);
        CHECK(f.writer.submitted[0].upserts.size() == 1);
        REQUIRE(f.writer.submitted[1].removals.size() == 1);
        CHECK(f.writer.submitted[1].removals[0].second == id);
    }

    SECTION("ratings of single rows are kept with a combination from when it is recorded, and opening writes none")
    {
        for (const char *id : {"age", "sex"}) {
            Characteristic characteristic;
            characteristic.id = QString::fromLatin1(id);
            f.pack->characteristics += characteristic;
        }
        Assessment older = session->assessment();
        Impact impact;
        impact.id = QStringLiteral("impact");
        impact.characteristic = QStringLiteral("age");
        impact.direction = QStringLiteral("NEG");
        impact.magnitude = QStringLiteral("high");
        older.impacts = {impact};
        Intersection both;
        both.id = QStringLiteral("both");
        both.groups = QStringList{QStringLiteral("age"), QStringLiteral("sex")};
        older.intersections = {both};
        session = std::make_unique<AssessmentSession>(older, f.pack, f.writer, f.clock, f.options);
        const auto kept = [&session] { return session->assessment().answer(KeptRatings::question); };
        session->checkNow();
        session->setValue(title, "A");
        session->flush();
        CHECK(kept().isBlank());
        const FieldKey magnitude = FieldKey::record(RecordKind::Impact, QStringLiteral("impact"), QStringLiteral("magnitude"));
        session->setValue(magnitude, QStringLiteral("low"));
        session->flush();
        REQUIRE(kept().kind() == ValueKind::Table);
        CHECK(kept().table().rows == QList<QStringList>{{QStringLiteral("both"), QStringLiteral("impact"), QStringLiteral("high")}});
        CHECK(f.writer.submitted.last().answers.contains({KeptRatings::question, {}}));
        CHECK(KeptRatings::of(session->assessment()).isLowered(session->assessment().impacts[0], QStringLiteral("both")));
        session->undoStack()->undo(); // one step: what was noted is none
        CHECK(session->value(magnitude) == Value("high"));
        session->flush();
        CHECK(kept().table().rows.size() == 1);
    }

    SECTION("review points follow the typing without holding it up, and at once when asked")
    {
        int looked = 0;
        QObject::connect(session.get(), &AssessmentSession::reviewPointsChanged, session.get(), [&looked] { ++looked; });
        session->addRecord(RecordKind::Impact, {{QStringLiteral("characteristic"), QStringLiteral("age")}, {QStringLiteral("direction"), QStringLiteral("NEG")}});
        CHECK(looked == 0); // not on this thread, and not now
        const auto ofImpacts = [&session] {
            return std::any_of(session->reviewPoints().begin(), session->reviewPoints().end(), [](const ReviewPoint &point) { return point.where.kind == RecordKind::Impact; });
        };
        CHECK(waitFor(ofImpacts));
        CHECK(looked == 1);

        session->undoStack()->undo();
        session->checkNow();
        CHECK_FALSE(ofImpacts());
        CHECK(looked == 2);
        session->checkNow(); // nothing has changed
        CHECK(looked == 2);
    }
    SECTION("an answer about what was there before is not taken")
    {
        session->addRecord(RecordKind::Impact, {{QStringLiteral("characteristic"), QStringLiteral("age")}, {QStringLiteral("direction"), QStringLiteral("NEG")}});
        int looked = 0;
        QObject::connect(session.get(), &AssessmentSession::reviewPointsChanged, session.get(), [&looked] { ++looked; });
        QThread::msleep(200);                                                // the moment has passed, and the event loop has not run
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers); // starts to look
        session->undoStack()->undo();
        session->checkNow();
        const int now = looked;
        QThreadPool::globalInstance()->waitForDone();
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 60;)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        CHECK(looked == now);
    }
    SECTION("what was typed is submitted after a pause")
    {
        session->setValue(title, "A");
        CHECK(session->saveState().kind == SaveState::Kind::Saving);
        REQUIRE(waitFor([&] { return !f.writer.submitted.isEmpty(); }));
        CHECK(f.writer.submitted[0].answers.value({question::title, {}}) == Value("A"));
    }

    SECTION("steady typing is submitted before it stops")
    {
        QElapsedTimer timer;
        timer.start();
        int n = 0;
        while (f.writer.submitted.isEmpty() && timer.elapsed() < 3000) {
            session->setValue(title, QString::number(++n));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        CHECK_FALSE(f.writer.submitted.isEmpty());
    }

    SECTION("\"Saved\" is said only after the commit")
    {
        session->setValue(title, "A");
        session->endBurst();
        session->flush();
        CHECK(session->saveState().kind == SaveState::Kind::Saving);
        CHECK(session->hasUnsavedChanges());
        f.writer.saveAll(f.clock.nowUtc());
        CHECK(session->saveState().kind == SaveState::Kind::Saved);
        CHECK_FALSE(session->hasUnsavedChanges());
    }

    SECTION("after a failure the newest text and every log entry are sent again")
    {
        session->setValue(title, "A");
        session->endBurst();
        session->flush();
        f.writer.failAll(Error{.kind = ErrorKind::DiskFull, .message = QStringLiteral("The disk is full.")});
        CHECK(session->saveState().kind == SaveState::Kind::NotSaved);
        session->setValue(title, "B");
        session->endBurst();
        session->retry();
        REQUIRE(f.writer.submitted.size() == 2);
        CHECK(f.writer.submitted[1].answers.value({question::title, {}}) == Value("B"));
        CHECK(f.writer.submitted[1].changes.size() == 2);
        CHECK(session->saveState().kind == SaveState::Kind::NotSaved);
        f.writer.saveAll(f.clock.nowUtc());
        CHECK(session->saveState().kind == SaveState::Kind::Saved);
    }

    SECTION("a failed removal is removed again, unless undo brought the record back")
    {
        const QString id = session->addRecord(RecordKind::Action);
        session->flush();
        f.writer.saveAll(f.clock.nowUtc());
        session->removeRecord(RecordKind::Action, id);
        session->flush();
        f.writer.failAll(Error{.kind = ErrorKind::InUse, .message = QStringLiteral("In use.")});
        SECTION("removed")
        {
            session->retry();
            CHECK(f.writer.submitted.last().removals.size() == 1);
        }
        SECTION("brought back")
        {
            session->undoStack()->undo();
            session->retry();
            CHECK(f.writer.submitted.last().removals.isEmpty());
            CHECK(f.writer.submitted.last().upserts.size() == 1);
        }
    }

    SECTION("editors hand over what they hold back before a flush")
    {
        QObject::connect(session.get(), &AssessmentSession::aboutToFlush, session.get(), [&] { session->setValue(title, "held back"); });
        session->flush();
        REQUIRE(f.writer.submitted.size() == 1);
        CHECK(f.writer.submitted[0].answers.value({question::title, {}}) == Value("held back"));
    }

    SECTION("a read-only session refuses every change")
    {
        f.options.readOnly = true;
        auto readOnly = f.open();
        readOnly->setValue(title, "A");
        CHECK(readOnly->addRecord(RecordKind::Impact).isEmpty());
        readOnly->setState(AssessmentState::Signed);
        readOnly->flush();
        CHECK(readOnly->value(title).isBlank());
        CHECK(readOnly->assessment().state == AssessmentState::Draft);
        CHECK(f.writer.submitted.isEmpty());
    }

    SECTION("an attachment is read at once and goes with its hash")
    {
        test::TempFolder folder;
        const QString path = folder.path() + QStringLiteral("/report.txt");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        auto id = session->addAttachment(path);
        REQUIRE(id);
        QFile::remove(path);
        session->flush();
        REQUIRE(f.writer.submitted.size() == 1);
        REQUIRE(f.writer.submitted[0].blobs.size() == 1);
        CHECK(f.writer.submitted[0].blobs[0].bytes == QByteArray("hello"));
        CHECK(session->assessment().attachments[0].sha256 == QStringLiteral("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
        CHECK_FALSE(session->addAttachment(path));
    }

    SECTION("what the program notes is saved and logged, and stays when all else is undone")
    {
        const FieldKey noted = FieldKey::answer(QStringLiteral("publication.printed_numbers"));
        session->setValue(title, QStringLiteral("Parking"));
        session->noteValue(noted, QStringLiteral("[c]"));
        CHECK(session->undoStack()->count() == 1);
        session->undoStack()->undo();
        CHECK(session->value(noted) == Value("[c]"));
        session->flush();
        REQUIRE(f.writer.submitted.size() == 1);
        const auto &changes = f.writer.submitted.first().changes;
        CHECK(std::any_of(changes.begin(), changes.end(), [&](const Change &change) { return change.field == noted.field && change.after == Value("[c]"); }));
    }

    SECTION("the state follows what is recorded, forwards, and back when it is taken back")
    {
        const FieldKey check = FieldKey::answer(QStringLiteral("signoff.qa_result"));
        session->setValue(check, QStringLiteral("pass"));
        session->flush();
        CHECK(session->assessment().state == AssessmentState::AwaitingSignOff);
        CHECK(f.writer.submitted.last().head.state == AssessmentState::AwaitingSignOff);
        session->undoStack()->undo();
        session->flush();
        CHECK(session->assessment().state == AssessmentState::Draft);
        // One that came otherwise is not taken back by a step that lies behind it.
        session->setState(AssessmentState::Decided);
        session->setValue(check, QStringLiteral("return"));
        session->flush();
        CHECK(session->assessment().state == AssessmentState::Decided);
    }

    SECTION("marks and states are logged but not undone")
    {
        session->setPageMark(QStringLiteral("about.basics"), QStringLiteral("done"));
        session->setState(AssessmentState::NotRequired);
        CHECK(session->undoStack()->count() == 0);
        session->flush();
        REQUIRE(f.writer.submitted.size() == 1);
        CHECK(f.writer.submitted[0].changes.size() == 2);
        CHECK(f.writer.submitted[0].head.state == AssessmentState::NotRequired);
        CHECK(f.writer.submitted[0].head.marks.value(QStringLiteral("about.basics")) == QStringLiteral("done"));
    }
}
