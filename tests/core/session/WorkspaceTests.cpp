// SPDX-License-Identifier: Apache-2.0
#include "core/session/Workspace.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"
#include "tests/support/WaitFor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
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

TEST_CASE("Workspace: words that could not be saved")
{
    const TempFolder folder;
    Settings settings(folder.file(QStringLiteral("settings.ini")));
    PackLibrary packs;
    FixedClock clock;
    Workspace workspace(settings, packs, clock);
    const QString path = folder.file(QStringLiteral("Register.eqia"));
    REQUIRE(workspace.open(path, Workspace::Missing::Create));
    const QString id = workspace.createAssessment().value();
    const FieldKey purpose = FieldKey::answer(question::purpose);
    const FieldKey decision = FieldKey::answer(QStringLiteral("screening.decision"));
    const auto rich = [](const char *words) { return Value(RichText::fromPlain(QString::fromLatin1(words))); };
    const auto line = [](const QDateTime &at) { return QStringLiteral("Words from %1:").arg(at.toString(QStringLiteral("HH:mm"))); };
    const auto cannotBeWritten = [&] { // until it is opened again
        auto other = Database::open(path, Database::Mode::ReadWrite, 2000);
        REQUIRE(other);
        REQUIRE((*other)->execute(QStringLiteral("UPDATE meta SET value = '99 x' WHERE key = 'revision'")));
    };
    const auto stored = [&](const FieldKey &key) { return valueAt(workspace.registerFile()->load(id).value(), key); };

    AssessmentSession *session = workspace.openAssessment(id).value();
    session->setValue(FieldKey::answer(question::title), QStringLiteral("Library hours"));
    session->setValue(purpose, rich("Shorter hours."));
    session->setValue(decision, QStringLiteral("full"));
    REQUIRE(workspace.saveNow());
    clock.advance(60'000); // 14:03
    cannotBeWritten();
    session->setValue(purpose, rich("Shorter hours, and why they are needed."));
    session->setValue(decision, QStringLiteral("light"));
    const QString person = session->addRecord(RecordKind::Person, {{QStringLiteral("job_title"), QStringLiteral("Head of service")}});
    CHECK_FALSE(workspace.closeAssessment());
    workspace.close();

    SECTION("say of which assessment they are, when they were typed, how many and which")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        const auto waiting = workspace.waitingWords();
        REQUIRE(waiting.size() == 1);
        CHECK(waiting[0].title == QLatin1String("Library hours"));
        CHECK(waiting[0].known);
        CHECK_FALSE(waiting[0].deleted);
        CHECK(waiting[0].at == clock.nowUtc());
        CHECK(waiting[0].answers == 3);
        CHECK(waiting[0].words == QLatin1String("Shorter hours, and why they are needed."));
        CHECK(waiting[0].path == QFileInfo(path).canonicalFilePath());
    }
    SECTION("take the place of what nobody wrote in since")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        const auto done = workspace.recoverEarlier(line);
        CHECK_FALSE(done.error);
        REQUIRE(done.assessments.size() == 1);
        CHECK(done.assessments[0].title == QLatin1String("Library hours"));
        CHECK(done.assessments[0].both.isEmpty());
        CHECK(done.assessments[0].kept.isEmpty());
        CHECK(stored(purpose).toPlain() == QLatin1String("Shorter hours, and why they are needed."));
        CHECK(stored(decision).text() == QLatin1String("light"));
        CHECK(stored(FieldKey::record(RecordKind::Person, person, QStringLiteral("job_title"))).text() == QLatin1String("Head of service"));
        CHECK(workspace.waitingWords().isEmpty());
        workspace.close();
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        CHECK(workspace.waitingWords().isEmpty());
    }
    SECTION("never replace newer ones: the open assessment shows both, in one undo step")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        clock.advance(3'600'000); // 15:03
        session = workspace.openAssessment(id).value();
        session->setValue(purpose, rich("Newer words."));
        session->setValue(decision, QStringLiteral("none"));
        const auto done = workspace.recoverEarlier(line); // while they are not even on disk
        CHECK_FALSE(done.error);
        REQUIRE(done.assessments.size() == 1);
        CHECK(done.assessments[0].both == QList<FieldKey>{purpose});
        CHECK(done.assessments[0].kept == QList<FieldKey>{decision});
        CHECK(session->value(purpose).toPlain() == QLatin1String("Newer words.\nWords from 14:03:\nShorter hours, and why they are needed."));
        CHECK(session->value(decision).text() == QLatin1String("none"));
        CHECK(stored(purpose) == session->value(purpose));
        CHECK(stored(decision) == session->value(decision));
        bool logged = false;
        const QList<Change> changes = workspace.registerFile()->changes(id, decision).value();
        for (const Change &change : changes)
            logged = logged || change.after.text() == QLatin1String("light");
        CHECK(logged);
        session->undoStack()->undo();
        CHECK(session->value(purpose).toPlain() == QLatin1String("Newer words."));
        CHECK(recordIndex(session->assessment(), RecordKind::Person, person) < 0);
        CHECK(workspace.waitingWords().isEmpty());
    }
    SECTION("never replace words of a colleague which they were not typed over, though these were saved first")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        clock.advance(-30'000); // 14:02:30: after ours began, before they were typed
        session = workspace.openAssessment(id).value();
        session->setValue(purpose, rich("The colleague's words."));
        REQUIRE(workspace.closeAssessment());
        const auto done = workspace.recoverEarlier(line);
        REQUIRE(done.assessments.size() == 1);
        CHECK(done.assessments[0].both == QList<FieldKey>{purpose});
        CHECK(stored(purpose).toPlain() == QLatin1String("The colleague's words.\nWords from 14:03:\nShorter hours, and why they are needed."));
    }
    SECTION("leave alone what was written in since beside them")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        clock.advance(3'600'000);
        session = workspace.openAssessment(id).value();
        session->setValue(FieldKey::answer(question::service), QStringLiteral("Libraries"));
        REQUIRE(workspace.closeAssessment());
        CHECK_FALSE(workspace.recoverEarlier(line).error);
        CHECK(stored(purpose).toPlain() == QLatin1String("Shorter hours, and why they are needed."));
        CHECK(stored(FieldKey::answer(question::service)).text() == QLatin1String("Libraries"));
    }
    SECTION("belong to the file in which they were typed, and to no copy of it")
    {
        const QString copy = folder.file(QStringLiteral("Copy.eqia"));
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        REQUIRE(workspace.saveCopy(copy));
        REQUIRE(workspace.open(copy, Workspace::Missing::Refuse));
        CHECK(workspace.waitingWords().isEmpty());
        workspace.close();
        // A register that was moved, or whose drive is missing, is another matter.
        const QString typedIn = QFileInfo(path).canonicalFilePath();
        REQUIRE(QFile::remove(path));
        REQUIRE(workspace.open(copy, Workspace::Missing::Refuse));
        REQUIRE(workspace.waitingWords().size() == 1);
        CHECK(workspace.waitingWords().first().path == typedIn);
        CHECK_FALSE(workspace.recoverEarlier(line).error);
        CHECK(stored(purpose).toPlain() == QLatin1String("Shorter hours, and why they are needed."));
        CHECK(workspace.waitingWords().isEmpty());
    }
    SECTION("wait while their assessment is on the Deleted list")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        REQUIRE(workspace.setDeleted(id, true));
        CHECK(workspace.waitingWords().first().deleted);
        CHECK(workspace.recoverEarlier(line).assessments.isEmpty());
        CHECK(workspace.waitingWords().size() == 1);
        REQUIRE(workspace.setDeleted(id, false));
        CHECK(workspace.recoverEarlier(line).assessments.size() == 1);
        CHECK(stored(decision).text() == QLatin1String("light"));
    }
    SECTION("never bring back what was removed for good since then, wherever they were kept")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        const QString kept = QDir(Settings::recoveryFolder()).entryList({QStringLiteral("*.unsaved")}, QDir::Files).value(0);
        const QString file = QDir(Settings::recoveryFolder()).filePath(kept);
        REQUIRE(QFile::copy(file, folder.file(QStringLiteral("kept"))));
        clock.advance(60'000);
        const PurgeScope scope{.assessment = id, .entity = QStringLiteral("answer"), .field = question::purpose};
        CHECK(workspace.areWaiting(scope));
        bool done = false;
        workspace.purge(scope, QStringLiteral("asked"), QStringLiteral("Lead"), [&](const Result<void> &gone) { done = bool(gone); });
        REQUIRE(waitFor([&] { return done; }));
        CHECK_FALSE(workspace.areWaiting(scope));
        CHECK(workspace.waitingWordings(id).size() == 2); // the decision and the person
        workspace.close();
        QFile::remove(file);
        REQUIRE(QFile::copy(folder.file(QStringLiteral("kept")), file)); // as from a copy of the home folder
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        CHECK_FALSE(workspace.recoverEarlier(line).error);
        CHECK(stored(purpose).isBlank());
        CHECK(stored(decision).text() == QLatin1String("light"));
    }
    SECTION("wait, too, when only the assessment was closed, and no later save makes them go")
    {
        REQUIRE(workspace.open(path, Workspace::Missing::Refuse));
        REQUIRE_FALSE(workspace.recoverEarlier(line).error);
        const auto pages = [&](int most) {
            return workspace.registerFile()->writerThread()->run([most](Database &database) {
                auto ok = database.value(QStringLiteral("PRAGMA max_page_count=%1").arg(most));
                return ok ? Result<void>() : Result<void>(ok.failure());
            });
        };
        session = workspace.openAssessment(id).value();
        REQUIRE(pages(1)); // means "no page more than now"
        session->setValue(purpose, Value(RichText::fromPlain(QString(300'000, u'x'))));
        bool told = false;
        QObject::connect(&workspace, &Workspace::waitingWordsChanged, &workspace, [&] { told = true; });
        CHECK_FALSE(workspace.closeAssessment());
        CHECK(waitFor([&] { return told; }));
        CHECK(workspace.waitingWords().size() == 1);
        REQUIRE(pages(1'000'000));
        clock.advance(60'000);
        session = workspace.openAssessment(id).value();
        session->setValue(decision, QStringLiteral("none"));
        CHECK(workspace.saveNow());
        REQUIRE(workspace.waitingWords().size() == 1);
        CHECK_FALSE(workspace.recoverEarlier(line).error);
        CHECK(session->value(purpose).toPlain().size() == 300'000);
    }
}
