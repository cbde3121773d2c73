// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Register.h"

#include "core/base/Ids.h"
#include "core/domain/WellKnown.h"
#include "core/storage/RemovedMarks.h"
#include "tests/core/storage/FullAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <thread>

using namespace dueregard;
using namespace dueregard::test;

namespace {
std::unique_ptr<Register> opened(const QString &path, OpenOptions options = {})
{
    auto result = Register::open(path, options);
    INFO((result ? QString() : result.error().text()).toStdString());
    REQUIRE(result);
    return std::move(*result);
}
} // namespace

TEST_CASE("Register")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("Due Regard/Assessments.eqia"));
    auto first = Register::open(path, {.create = true});
    INFO((first ? QString() : first.error().text()).toStdString());
    REQUIRE(first);
    std::unique_ptr<Register> reg = std::move(*first);
    const Assessment a = fullAssessment();

    SECTION("gives back everything that was stored, also after closing")
    {
        REQUIRE(reg->save(creation(a)));
        auto now = reg->load(a.id);
        REQUIRE(now);
        CHECK(*now == a);
        reg.reset();
        reg = opened(path);
        CHECK_FALSE(reg->isReadOnly());
        auto later = reg->load(a.id);
        REQUIRE(later);
        CHECK(*later == a);
    }
    SECTION("leaves one file when it is closed")
    {
        REQUIRE(reg->save(creation(a)));
        CHECK(folder.has(QStringLiteral("Due Regard/Assessments.eqia-journal")));
        reg.reset();
        CHECK(QDir(folder.file(QStringLiteral("Due Regard"))).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("Assessments.eqia")});
        auto database = Database::open(path, Database::Mode::ReadOnly);
        REQUIRE(database);
        CHECK((*database)->value(QStringLiteral("PRAGMA journal_mode"))->toString() == QStringLiteral("delete"));
    }
    SECTION("does not change a file that is only opened and closed")
    {
        reg.reset();
        const QByteArray before = folder.read(QStringLiteral("Due Regard/Assessments.eqia"));
        reg = opened(path);
        reg.reset();
        CHECK(folder.read(QStringLiteral("Due Regard/Assessments.eqia")) == before);
    }
    SECTION("says NotFound or AlreadyThere, and writes nothing then")
    {
        CHECK(reg->load(QStringLiteral("nobody")).error().kind == ErrorKind::NotFound);
        REQUIRE(reg->save(creation(a)));
        CHECK(reg->save(creation(a)).error().kind == ErrorKind::AlreadyThere);
        SaveBatch lost = edit(QStringLiteral("nobody"), 1, QStringLiteral("q"), {}, QStringLiteral("x"));
        CHECK(reg->save(lost).error().kind == ErrorKind::NotFound);
        CHECK(reg->list()->total == 1);
        // A record that belongs to another assessment fails the whole import.
        Assessment thief = a;
        thief.id = newId();
        CHECK(reg->save(creation(thief)).error().kind == ErrorKind::AlreadyThere);
        CHECK(reg->list()->total == 1);
    }
    SECTION("lists what the window needs, filtered and sorted")
    {
        REQUIRE(reg->save(creation(a)));
        for (int i = 0; i < 70; ++i) {
            Assessment other;
            other.id = newId();
            other.answers.insert({question::title, {}}, QStringLiteral("Title %1").arg(i, 3, 10, QLatin1Char('0')));
            other.answers.insert({question::service, {}}, QStringLiteral("100% parks_"));
            other.createdAt = other.updatedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()).toUTC().addDays(i);
            REQUIRE(reg->save(creation(other)));
        }
        auto page = reg->list({.sort = RegisterQuery::Sort::Title, .descending = false});
        REQUIRE(page);
        CHECK(page->total == 71);
        CHECK(page->rows.size() == 64);
        CHECK(page->rows[0].title == QStringLiteral("Closing the mobile library"));
        CHECK(page->rows[0].reference == QStringLiteral("EQIA-2026-1"));
        CHECK(page->rows[0].decisionDate == QStringLiteral("2026-12-17"));
        CHECK(page->rows[0].openActions == 2);
        CHECK(page->rows[0].pagesMarked == 2);
        CHECK(reg->list({.offset = 64})->rows.size() == 7);
        CHECK(reg->list({.text = QStringLiteral("MOBILE")})->total == 1);
        CHECK(reg->list({.text = QStringLiteral("100%")})->total == 70);
        CHECK(reg->list({.text = QStringLiteral("%x")})->total == 0);
        CHECK(reg->list({.state = AssessmentState::Draft})->total == 70);
    }
    SECTION("keeps deleted assessments on a list of their own, from which they come back")
    {
        REQUIRE(reg->save(creation(a)));
        REQUIRE(reg->setDeleted(a.id, true, QStringLiteral("Author")));
        CHECK(reg->list()->total == 0);
        CHECK(reg->list({.deleted = true})->total == 1);
        CHECK(reg->load(a.id)->deletedAt.isValid());
        REQUIRE(reg->setDeleted(a.id, false, QStringLiteral("Author")));
        CHECK(reg->list()->total == 1);
        CHECK(reg->changes(a.id)->size() == 2);
        CHECK(reg->setDeleted(QStringLiteral("nobody"), true, {}).error().kind == ErrorKind::NotFound);
    }
    SECTION("finds words in answers and records, and forgets what changed")
    {
        REQUIRE(reg->save(creation(a)));
        REQUIRE(reg->save(edit(a.id, 1, QStringLiteral("proposal.purpose"), {}, QStringLiteral("A wheelchair ramp for Llanélli"))));
        CHECK(reg->search(QStringLiteral("llanelli wheel"))->size() == 1);
        CHECK(reg->search(QStringLiteral("llanelli wheel"))->first().title == QStringLiteral("Closing the mobile library"));
        CHECK(reg->search(QStringLiteral("\" OR * NEAR("))->isEmpty());
        CHECK(reg->search(QStringLiteral("quoted"))->size() == 1);
        REQUIRE(reg->save(edit(a.id, 2, QStringLiteral("proposal.purpose"), QStringLiteral("A wheelchair ramp for Llanélli"), QStringLiteral("Stairs"))));
        CHECK(reg->search(QStringLiteral("wheelchair"))->isEmpty());
        CHECK(reg->search(QStringLiteral("stair"))->size() == 1);
    }
    SECTION("finds what was not indexed yet when it can only be read")
    {
        REQUIRE(reg->save(creation(a)));
        REQUIRE(reg->search(QStringLiteral("x")));
        REQUIRE(reg->save(edit(a.id, 1, QStringLiteral("proposal.purpose"), {}, QStringLiteral("A wheelchair ramp for Llanélli"))));
        reg.reset();
        auto reading = Register::open(path, {.readOnly = true, .backups = false});
        REQUIRE(reading);
        const auto hits = (*reading)->search(QStringLiteral("llanelli wheel"));
        REQUIRE(hits);
        REQUIRE(hits->size() == 1);
        CHECK(hits->first().id == a.id);
        CHECK(hits->first().excerpt.contains(QStringLiteral("wheelchair")));
        CHECK((*reading)->search(QStringLiteral("mobile library"))->size() == 1);
        CHECK((*reading)->search(QStringLiteral("unicorn"))->isEmpty());
    }
    SECTION("keeps packs and files")
    {
        const PackText pack{QStringLiteral("abc"), QStringLiteral("england"), QStringLiteral("1"), "{\"a\":\"é\"}", {}};
        REQUIRE(reg->packs().put(pack));
        REQUIRE(reg->packs().put(pack));
        CHECK(*reg->packs().get(QStringLiteral("abc")) == pack);
        CHECK(reg->packs().get(QStringLiteral("x")).error().kind == ErrorKind::NotFound);
        SaveBatch batch = creation(a);
        batch.blobs.append({QStringLiteral("sha"), QByteArray("\0bytes", 6)});
        REQUIRE(reg->save(batch));
        CHECK(*reg->attachmentBytes(QStringLiteral("sha")) == QByteArray("\0bytes", 6));
    }
    SECTION("can be read from another thread")
    {
        REQUIRE(reg->save(creation(a)));
        bool same = false;
        std::thread([&] {
            auto loaded = reg->load(a.id);
            same = loaded && *loaded == a;
        }).join();
        CHECK(same);
    }
    SECTION("gives parts of all assessments at once, deleted ones included")
    {
        REQUIRE(reg->save(creation(a)));
        Assessment other;
        other.id = newId();
        Partner partner;
        partner.id = newId();
        partner.name = QStringLiteral("Forum");
        other.partners = {partner};
        REQUIRE(reg->save(creation(other)));
        REQUIRE(reg->setDeleted(other.id, true, QStringLiteral("officer")));
        const auto parts = reg->loadParts({RecordKind::Partner, RecordKind::Activity});
        REQUIRE(parts);
        REQUIRE(parts->size() == 2);
        CHECK(parts->at(0).id == a.id);
        CHECK(parts->at(0).partners == a.partners);
        CHECK(parts->at(0).activities == a.activities);
        CHECK(parts->at(0).impacts.isEmpty());
        CHECK(parts->at(0).answers.isEmpty());
        CHECK(parts->at(1).partners == other.partners);
        CHECK(parts->at(1).deletedAt.isValid());
    }
    SECTION("is not opened twice in one process, under whatever name")
    {
        CHECK(Register::open(path).error().kind == ErrorKind::InUse);
        const QString link = folder.file(QStringLiteral("link.eqia"));
        REQUIRE(QFile::link(path, link));
        CHECK(Register::open(link).error().kind == ErrorKind::InUse);
        reg.reset();
        CHECK(Register::open(link));
    }
    SECTION("erases a field's text from records, change log, index and free space")
    {
        const QString canary = QStringLiteral("Zxqvcanary");
        REQUIRE(reg->save(creation(a)));
        REQUIRE(reg->save(edit(a.id, 1, QStringLiteral("proposal.purpose"), {}, canary + QStringLiteral(" one"))));
        REQUIRE(reg->save(edit(a.id, 2, QStringLiteral("proposal.purpose"), canary + QStringLiteral(" one"), canary + QStringLiteral(" two"))));
        CHECK(reg->search(canary)->size() == 1);
        REQUIRE(reg->purge({.assessment = a.id, .entity = QStringLiteral("answer"), .field = QStringLiteral("proposal.purpose")},
                           QStringLiteral("consent withdrawn"), QStringLiteral("Equality lead")));
        CHECK(reg->load(a.id)->answer(QStringLiteral("proposal.purpose")).isBlank());
        CHECK(reg->load(a.id)->answer(question::title) == a.answer(question::title));
        CHECK(reg->search(canary)->isEmpty());
        auto changes = reg->changes(a.id);
        REQUIRE(changes);
        REQUIRE(changes->size() == 3);
        CHECK((*changes)[1].after.isBlank());
        CHECK((*changes)[1].note == QStringLiteral("removed"));
        CHECK((*changes)[2].note == QStringLiteral("consent withdrawn"));
        // Saving goes on, and the register still knows nobody else wrote.
        CHECK(reg->save(edit(a.id, 3, QStringLiteral("proposal.purpose"), {}, QStringLiteral("new"))));
        reg.reset();
        CHECK_FALSE(folder.read(QStringLiteral("Due Regard/Assessments.eqia")).toLower().contains("zxqvcanary"));
        auto database = Database::open(path, Database::Mode::ReadOnly);
        REQUIRE(database);
        const auto verdict = ChangeLog(**database).verify();
        REQUIRE(verdict);
        CHECK(verdict->removed == 2);
        CHECK(verdict->tampered.isEmpty());
    }
    SECTION("erases only the earlier wordings of a field, when its present one is kept")
    {
        const QString canary = QStringLiteral("Zxqvcanary");
        const QString question = QStringLiteral("proposal.purpose");
        const Value kept(QStringLiteral("a resident"));
        REQUIRE(reg->save(creation(a)));
        REQUIRE(reg->save(edit(a.id, 1, question, {}, canary)));
        REQUIRE(reg->save(edit(a.id, 2, question, canary, kept)));
        REQUIRE(reg->purge({.assessment = a.id, .entity = QStringLiteral("answer"), .field = question, .kept = kept}, QStringLiteral("asked"), QStringLiteral("Lead")));
        CHECK(reg->load(a.id)->answer(question) == kept);
        CHECK(reg->search(QStringLiteral("resident"))->size() == 1);
        REQUIRE(reg->save(edit(a.id, 3, question, kept, QStringLiteral("two residents"))));
        const auto changes = reg->changes(a.id, FieldKey::answer(question));
        REQUIRE(changes);
        REQUIRE(changes->size() == 5); // two that are blank now, the marker, the wording kept, the next
        CHECK(changes->at(0).after.isBlank());
        CHECK(changes->at(1).after.isBlank());
        CHECK(changes->at(3).after == kept);
        CHECK(changes->at(4).before == kept);
        reg.reset();
        CHECK_FALSE(folder.read(QStringLiteral("Due Regard/Assessments.eqia")).toLower().contains("zxqvcanary"));
        CHECK(Register::verify(path).isSound());
        const auto marks = removedMarks(path);
        REQUIRE(marks);
        REQUIRE(marks->size() == 1);
        CHECK(marks->first().earlierOnly);
    }
    SECTION("says when the questions of an assessment are lost")
    {
        REQUIRE(reg->save(creation(a)));
        CHECK(Register::verify(path).isSound());
        Assessment other;
        other.id = newId();
        other.packHash = QStringLiteral("abc123");
        REQUIRE(reg->save(creation(other)));
        CHECK(reg->load(other.id)->packHash == other.packHash);
        const VerifyReport report = Register::verify(path);
        REQUIRE(report.problems.size() == 1);
        CHECK(report.problems.first().startsWith(QStringLiteral("Assessment ") + other.id));
    }
    SECTION("erases a record, and a whole assessment")
    {
        REQUIRE(reg->save(creation(a)));
        REQUIRE(reg->purge({.assessment = a.id, .entity = QStringLiteral("person"), .entityId = a.people[0].id}, QStringLiteral("r"), {}));
        CHECK(reg->load(a.id)->people == QList<Person>{a.people[1]});
        REQUIRE(reg->purge({.assessment = a.id}, QStringLiteral("r"), {}));
        CHECK(reg->list()->total == 0);
        CHECK(reg->changes(a.id)->size() == 2);
    }
    SECTION("makes a closed copy while it is open")
    {
        REQUIRE(reg->save(creation(a)));
        const QString copy = folder.file(QStringLiteral("copy.eqia"));
        REQUIRE(reg->backup(copy));
        CHECK(reg->backup(copy).error().kind == ErrorKind::AlreadyThere);
        CHECK(folder.names().filter(QStringLiteral("copy")) == QStringList{QStringLiteral("copy.eqia")});
        CHECK(folder.names().filter(QStringLiteral(".tmp")).isEmpty());
        CHECK((QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        auto other = opened(copy);
        CHECK(*other->load(a.id) == a);
        CHECK(reg->backup(QStringLiteral("/proc/nowhere/x.eqia")).error().kind == ErrorKind::CannotWrite);
    }
    SECTION("opened for reading refuses to write and makes no file")
    {
        REQUIRE(reg->save(creation(a)));
        reg.reset();
        reg = opened(path, {.readOnly = true});
        CHECK(reg->readOnlyReason() == ReadOnlyReason::Asked);
        CHECK(*reg->load(a.id) == a);
        CHECK(reg->save(edit(a.id, 1, QStringLiteral("q"), {}, QStringLiteral("x"))).error().kind == ErrorKind::ReadOnly);
        CHECK(reg->setDeleted(a.id, true, {}).error().kind == ErrorKind::ReadOnly);
        CHECK(reg->purge({.assessment = a.id}, {}, {}).error().kind == ErrorKind::ReadOnly);
        CHECK(QDir(folder.file(QStringLiteral("Due Regard"))).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("Assessments.eqia")});
    }
    SECTION("converts a file that somebody left in WAL mode")
    {
        REQUIRE(reg->save(creation(a)));
        reg.reset();
        {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            REQUIRE(database);
            REQUIRE((*database)->value(QStringLiteral("PRAGMA journal_mode=WAL"))->toString() == QStringLiteral("wal"));
            REQUIRE((*database)->run(QStringLiteral("UPDATE assessment SET version = '9.9'")));
        }
        reg = opened(path);
        CHECK(reg->load(a.id)->version == QStringLiteral("9.9"));
        reg.reset();
        const QByteArray header = folder.read(QStringLiteral("Due Regard/Assessments.eqia")).left(20);
        CHECK(header[18] == 1);
        CHECK(header[19] == 1);
    }
    SECTION("refuses what is not a register, and says what is newer")
    {
        folder.write(QStringLiteral("junk.eqia"), QByteArray(5000, 'x'));
        CHECK(Register::open(folder.file(QStringLiteral("junk.eqia"))).error().kind == ErrorKind::NotARegister);
        folder.write(QStringLiteral("empty.eqia"), {});
        CHECK(Register::open(folder.file(QStringLiteral("empty.eqia")), {.create = true}).error().kind == ErrorKind::NotARegister);
        CHECK(Register::open(folder.path()).error().kind == ErrorKind::NotARegister);
        CHECK(Register::open(folder.file(QStringLiteral("none.eqia"))).error().kind == ErrorKind::NotFound);
        REQUIRE(reg->save(creation(a)));
        reg.reset();
        const auto sql = [&](const char *text) {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            REQUIRE(database);
            REQUIRE((*database)->execute(QString::fromLatin1(text)));
        };
        sql("PRAGMA user_version=99");
        const QByteArray before = folder.read(QStringLiteral("Due Regard/Assessments.eqia"));
        auto readable = opened(path); // format 99 says that format 1 is enough to read it
        CHECK(readable->readOnlyReason() == ReadOnlyReason::NewerFormat);
        CHECK(*readable->load(a.id) == a);
        readable.reset();
        CHECK(folder.read(QStringLiteral("Due Regard/Assessments.eqia")) == before);
        sql("UPDATE meta SET value = '99' WHERE key = 'min_reader'");
        auto refused = Register::open(path);
        CHECK(refused.error().kind == ErrorKind::NewerFormat);
        CHECK(refused.error().message.contains(QStringLiteral("99")));
        sql("PRAGMA user_version=1");
        sql("CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END");
        CHECK(Register::open(path).error().kind == ErrorKind::Damaged);
        sql("PRAGMA application_id=1");
        CHECK(Register::open(path).error().kind == ErrorKind::NotARegister);
    }
}
