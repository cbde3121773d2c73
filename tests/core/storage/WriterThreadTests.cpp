// SPDX-License-Identifier: Apache-2.0
#include "core/storage/WriterThread.h"

#include "core/storage/Register.h"
#include "tests/core/storage/FullAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QFile>

using namespace dueregard;
using namespace dueregard::test;

namespace {

struct Heard {
    explicit Heard(RegisterWriter &writer)
    {
        QObject::connect(&writer, &RegisterWriter::saved, &context, [this](quint64 id) { saved += id; });
        QObject::connect(&writer, &RegisterWriter::failed, &context, [this](quint64 id, const Error &error) {
            failed += id;
            last = error;
        });
    }
    QObject context;
    QList<quint64> saved, failed;
    Error last;
};

} // namespace

TEST_CASE("WriterThread")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("place/r.eqia"));
    const QString spool = folder.file(QStringLiteral("spool"));
    const OpenOptions options{.create = true, .backups = false, .spoolFolder = spool};
    auto made = Register::open(path, options);
    REQUIRE(made);
    std::unique_ptr<Register> reg = std::move(*made);
    const Assessment a = fullAssessment();
    REQUIRE(reg->save(creation(a)));
    auto heard = std::make_unique<Heard>(reg->writer());
    const QString q = QStringLiteral("proposal.purpose");
    const auto hear = [&](int milliseconds = 20'000) {
        const bool ok = reg->writer().drain(milliseconds);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return ok;
    };
    const auto sql = [&](const char *text) {
        auto database = Database::open(path, Database::Mode::ReadWrite, 2000);
        REQUIRE(database);
        REQUIRE((*database)->execute(QString::fromLatin1(text)));
    };

    SECTION("says saved in order, after it is on disk")
    {
        for (quint64 i = 1; i <= 5; ++i)
            reg->writer().submit(edit(a.id, i, q, {}, int(i)));
        CHECK(heard->saved.isEmpty()); // signals wait for this thread
        CHECK(hear());
        CHECK(heard->saved == QList<quint64>{1, 2, 3, 4, 5});
        auto other = Database::open(path, Database::Mode::ReadOnly);
        REQUIRE(other);
        CHECK((*other)->value(QStringLiteral("SELECT value FROM answer WHERE question = 'proposal.purpose'"))->toString() == QStringLiteral("5"));
    }
    SECTION("never overwrites what somebody else wrote")
    {
        sql("UPDATE answer SET value = 'theirs' WHERE question = 'about.title'");
        reg->writer().submit(edit(a.id, 1, q, {}, QStringLiteral("ours")));
        CHECK_FALSE(hear());
        CHECK(heard->failed == QList<quint64>{1});
        CHECK(heard->last.kind == ErrorKind::Refused);
        CHECK(reg->load(a.id)->answer(QStringLiteral("about.title")).text() == QStringLiteral("theirs"));
        CHECK(reg->load(a.id)->answer(q).isBlank());
        // What could not be written waits for the next opening.
        heard.reset();
        reg.reset();
        auto again = Register::open(path, options);
        REQUIRE(again);
        REQUIRE((*again)->unsaved().size() == 1);
        CHECK((*again)->unsaved().first().batch.answers.value({q, {}}).text() == QStringLiteral("ours"));
        CHECK((*again)->unsaved().first().path == QFileInfo(path).canonicalFilePath());
        (*again)->forgetUnsaved(a.id);
        CHECK((*again)->unsaved().isEmpty());
        CHECK(QDir(spool).isEmpty());
    }
    SECTION("fails what is behind a failed batch too, so that nothing overtakes it")
    {
        SaveBatch bad = edit(a.id, 1, q, {}, QStringLiteral("x"));
        bad.upserts.append({RecordData{.kind = RecordKind::Person, .id = QString(), .values = {}}, 0}); // NULL uuid: refused
        reg->writer().submit(bad);
        reg->writer().submit(edit(a.id, 2, q, {}, QStringLiteral("two")));
        CHECK_FALSE(hear());
        CHECK(heard->failed == QList<quint64>{1, 2});
        reg->writer().submit(edit(a.id, 3, q, {}, QStringLiteral("three")));
        CHECK(hear());
        CHECK(reg->load(a.id)->answer(q).text() == QStringLiteral("three"));
        CHECK(QDir(spool).isEmpty());
    }
    SECTION("keeps the words of a failed batch when the next was submitted before anybody heard of the failure")
    {
        SaveBatch bad = edit(a.id, 1, q, {}, QStringLiteral("lost?"));
        bad.upserts.append({RecordData{.kind = RecordKind::Person, .id = QString(), .values = {}}, 0}); // NULL uuid: refused
        reg->writer().submit(bad);
        CHECK_FALSE(reg->writer().drain(20'000)); // it has failed, and its signal waits for this thread
        reg->writer().submit(edit(a.id, 2, QStringLiteral("proposal.aims"), {}, QStringLiteral("two")));
        CHECK_FALSE(reg->writer().drain(20'000));
        CHECK_FALSE(QDir(spool).isEmpty());
        CHECK(reg->load(a.id)->answer(QStringLiteral("proposal.aims")).text() != QStringLiteral("two"));
        hear();
        CHECK(heard->failed == QList<quint64>{1, 2});
        CHECK(heard->saved.isEmpty());
        reg->writerThread()->setAside(a.id);
        hear();
        REQUIRE(reg->unsaved().size() == 1);
        CHECK(reg->unsaved().first().batch.answers.value({q, {}}).text() == QStringLiteral("lost?"));
        CHECK(reg->unsaved().first().batch.answers.value({QStringLiteral("proposal.aims"), {}}).text() == QStringLiteral("two"));
        reg->writer().submit(edit(a.id, 3, q, {}, QStringLiteral("three"))); // of another session
        CHECK(hear());
        CHECK(heard->saved == QList<quint64>{3});
    }
    SECTION("says that the disk is full, and saves again when it is not")
    {
        const auto pages = [&](int most) {
            return reg->writerThread()->run([most](Database &database) {
                auto ok = database.value(QStringLiteral("PRAGMA max_page_count=%1").arg(most));
                return ok ? Result<void>() : Result<void>(ok.failure());
            });
        };
        REQUIRE(pages(1)); // means "no page more than now"
        reg->writer().submit(edit(a.id, 1, q, {}, QString(500'000, u'x')));
        CHECK_FALSE(hear());
        CHECK(heard->last.kind == ErrorKind::DiskFull);
        CHECK(*reg->load(a.id) == a);
        REQUIRE(pages(1'000'000));
        reg->writer().submit(edit(a.id, 2, q, {}, QString(500'000, u'y')));
        CHECK(hear());
        CHECK(reg->load(a.id)->answer(q).text().size() == 500'000);
    }
    SECTION("keeps the text when the folder vanishes, and saves when it is back")
    {
        reg->writer().submit(edit(a.id, 1, q, {}, QStringLiteral("before")));
        REQUIRE(hear());
        REQUIRE(QFile::rename(folder.file(QStringLiteral("place")), folder.file(QStringLiteral("away"))));
        reg->writer().submit(edit(a.id, 2, q, QStringLiteral("before"), QStringLiteral("while away")));
        CHECK_FALSE(hear());
        CHECK(heard->last.kind == ErrorKind::Vanished);
        CHECK_FALSE(QDir(spool).isEmpty());
        REQUIRE(QFile::rename(folder.file(QStringLiteral("away")), folder.file(QStringLiteral("place"))));
        reg->writer().submit(edit(a.id, 3, q, QStringLiteral("before"), QStringLiteral("back")));
        CHECK(hear());
        CHECK(reg->load(a.id)->answer(q).text() == QStringLiteral("back"));
        CHECK(QDir(spool).isEmpty());
    }
    SECTION("does not write into another file that took the register's place")
    {
        REQUIRE(reg->backup(folder.file(QStringLiteral("copy.eqia"))));
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(folder.file(QStringLiteral("copy.eqia")), path));
        sql("UPDATE meta SET value = '77 x' WHERE key = 'revision'");
        reg->writer().submit(edit(a.id, 1, q, {}, QStringLiteral("x")));
        CHECK_FALSE(hear());
        CHECK(heard->last.kind == ErrorKind::Vanished);
        reg->writer().submit(edit(a.id, 2, q, {}, QStringLiteral("x")));
        CHECK_FALSE(hear());
        CHECK(heard->last.kind == ErrorKind::Refused);
    }
    SECTION("waits for somebody else's lock and then saves")
    {
        auto other = Database::open(path, Database::Mode::ReadWrite, 2000);
        REQUIRE(other);
        REQUIRE((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")));
        reg->writer().submit(edit(a.id, 1, q, {}, QStringLiteral("x")));
        CHECK_FALSE(reg->writer().drain(50));
        REQUIRE((*other)->execute(QStringLiteral("ROLLBACK")));
        CHECK(hear());
        CHECK(heard->saved == QList<quint64>{1});
    }
    SECTION("keeps positions as the session counts them")
    {
        SaveBatch batch;
        batch.id = 1;
        batch.assessment = a.id;
        batch.removals.append({RecordKind::Action, a.actions[0].id});
        batch.upserts.append({RecordData{.kind = RecordKind::Action, .id = QStringLiteral("third"), .values = {{QStringLiteral("owner"), QStringLiteral("Head of service")}}}, 1});
        reg->writer().submit(batch);
        SaveBatch order;
        order.id = 2;
        order.assessment = a.id;
        order.order.insert(RecordKind::Action, {QStringLiteral("third"), a.actions[1].id});
        reg->writer().submit(order);
        REQUIRE(hear());
        CHECK(recordIds(*reg->load(a.id), RecordKind::Action) == QStringList{QStringLiteral("third"), a.actions[1].id});
    }
    heard.reset();
}
