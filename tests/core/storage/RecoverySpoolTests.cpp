// SPDX-License-Identifier: Apache-2.0
#include "core/storage/RecoverySpool.h"

#include "core/domain/WellKnown.h"
#include "core/storage/BatchCodec.h"
#include "core/storage/StoredValue.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace dueregard;
using namespace dueregard::test;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
const QString registerId = QStringLiteral("a-register");

/// A save that did not succeed, as a session makes it: what it could not save before, and its log, come again.
SaveBatch attempt(quint64 id, const QString &words, const QString &question = question::purpose)
{
    SaveBatch batch{.id = id, .assessment = QStringLiteral("one"), .headChanged = true};
    batch.answers.insert({question, {}}, Value(words));
    for (quint64 burst = 1; burst <= id; ++burst)
        batch.changes.append(Change{.at = noon.addSecs(qint64(burst)), .operation = QStringLiteral("set"), .entity = QStringLiteral("answer"), .field = question, .before = Value(QStringLiteral("before %1").arg(burst)), .after = Value(words)});
    return batch;
}

QString wording(quint64 n)
{
    return QStringLiteral("%1:").arg(n) + QString(200'000, QChar(char16_t('a' + n % 26)));
}

#ifdef Q_OS_UNIX
/// Lets no file of this process grow beyond so many bytes: what a full disk does to a write.
class LittleRoom final {
public:
    explicit LittleRoom(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LittleRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    LittleRoom(const LittleRoom &) = delete;
    LittleRoom &operator=(const LittleRoom &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};
#endif

} // namespace

TEST_CASE("RecoverySpool")
{
    const TempFolder folder;
    const QString place = folder.file(QStringLiteral("spool"));
    const QString path = folder.write(QStringLiteral("r.eqia"), "a register");
    const auto opened = [&] { return RecoverySpool(place, registerId, path); };
    const auto bytes = [&] {
        QByteArray all;
        for (const QFileInfo &file : QDir(place).entryInfoList(QDir::Files | QDir::Hidden))
            all += folder.read(QStringLiteral("spool/") + file.fileName());
        return all;
    };
    RecoverySpool spool(place, registerId, path);

    SECTION("holds the same words once, however often they could not be saved")
    {
        REQUIRE(spool.keep(attempt(1, wording(1)), noon));
        const qsizetype once = bytes().size();
        for (quint64 id = 2; id <= 20; ++id)
            REQUIRE(spool.keep(attempt(id, wording(id)), noon.addSecs(qint64(id))));
        CHECK(bytes().size() < once + 1000);
        const auto kept = opened().entries();
        REQUIRE(kept.size() == 1);
        CHECK(kept.first().at == noon.addSecs(20));
        CHECK(kept.first().batch.id == 20);
        CHECK(kept.first().batch.answers.value({question::purpose, {}}).text() == wording(20));
        REQUIRE(kept.first().batch.changes.size() == 1); // and what stood there before the first of them
        CHECK(kept.first().batch.changes.first().before.text() == QLatin1String("before 1"));
        spool.drop(QStringLiteral("one"), 20);
        CHECK(QDir(place).isEmpty());
    }
    SECTION("never gives up words that a later attempt does not repeat")
    {
        REQUIRE(spool.keep(attempt(1, QStringLiteral("purpose")), noon));
        REQUIRE(spool.keep(attempt(2, QStringLiteral("title"), question::title), noon));
        SaveBatch other = attempt(3, QStringLiteral("of another"));
        other.assessment = QStringLiteral("two");
        REQUIRE(spool.keep(other, noon));
        const auto kept = opened().entries();
        REQUIRE(kept.size() == 2);
        CHECK(kept.first().batch.answers.value({question::purpose, {}}).text() == QLatin1String("purpose"));
        CHECK(kept.first().batch.answers.value({question::title, {}}).text() == QLatin1String("title"));
        CHECK(kept.last().batch.assessment == QLatin1String("two"));
    }
    SECTION("keeps the last of a record, of a mark, and of bytes; a record that came back is not removed")
    {
        SaveBatch batch{.id = 1, .assessment = QStringLiteral("one")};
        const auto action = [](const char *owner) { return SaveBatch::RecordWrite{RecordData{.kind = RecordKind::Action, .id = QStringLiteral("a"), .values = {{QStringLiteral("owner"), QString::fromLatin1(owner)}}}, 0}; };
        const auto mark = [](const char *after) { return Change{.at = noon, .operation = QStringLiteral("mark"), .entity = QStringLiteral("assessment"), .field = QStringLiteral("page"), .after = QString::fromLatin1(after)}; };
        batch.upserts = {action("Head")};
        batch.removals = {{RecordKind::Action, QStringLiteral("b")}};
        batch.blobs = {{QStringLiteral("sum"), "bytes"}};
        batch.changes = {mark("done")};
        REQUIRE(spool.keep(batch, noon));
        batch.id = 2;
        batch.upserts = {action("Director"), {RecordData{.kind = RecordKind::Action, .id = QStringLiteral("b"), .values = {}}, 1}};
        batch.removals = {};
        batch.changes = {mark("done"), mark("not_needed: later")};
        REQUIRE(spool.keep(batch, noon));
        const SaveBatch kept = opened().entries().value(0).batch;
        REQUIRE(kept.upserts.size() == 2);
        CHECK(kept.upserts.first().data.values.value(QStringLiteral("owner")).text() == QLatin1String("Director"));
        CHECK(kept.removals.isEmpty());
        CHECK(kept.blobs.size() == 1);
        REQUIRE(kept.changes.size() == 1);
        CHECK(kept.changes.first().after.text() == QLatin1String("not_needed: later"));
        batch.id = 3;
        batch.upserts = {};
        batch.removals = {{RecordKind::Action, QStringLiteral("a")}};
        REQUIRE(spool.keep(batch, noon));
        CHECK(opened().entries().value(0).batch.upserts.size() == 1);
    }
    SECTION("keeps nothing of a page that was only looked at")
    {
        REQUIRE(spool.keep(SaveBatch{.id = 1, .assessment = QStringLiteral("one"), .headChanged = true}, noon));
        CHECK(opened().entries().isEmpty());
        CHECK(QDir(place).isEmpty());
    }
    SECTION("makes one of the many copies that an earlier program kept")
    {
        REQUIRE(spool.keep(attempt(1, wording(1)), noon));
        const QString name = QStringLiteral("spool/") + QDir(place).entryList(QDir::Files).first();
        QCborArray entries;
        for (quint64 id = 1; id <= 5; ++id)
            entries.append(QCborArray{storedTime(noon), toBytes(attempt(id, wording(id))), QStringLiteral("one run")});
        folder.write(name, QCborValue(QCborMap{{QStringLiteral("register"), path}, {QStringLiteral("entries"), entries}}).toCbor());
        REQUIRE(opened().entries().size() == 1);
        CHECK(opened().entries().first().batch.answers.value({question::purpose, {}}).text() == wording(5));
    }

    const auto isGone = [&] { return !bytes().contains("Zxqvcanary"); };
    const QString canary = QStringLiteral("Zxqvcanary");
    const PurgeScope purpose{.assessment = QStringLiteral("one"), .entity = QStringLiteral("answer"), .field = question::purpose};
    SECTION("purges one answer, of this run and of earlier ones, and leaves the rest")
    {
        REQUIRE(spool.keep(attempt(1, canary), noon));
        REQUIRE(spool.setAside(QStringLiteral("one")));
        REQUIRE(spool.keep(attempt(2, canary + QStringLiteral(" again")), noon));
        REQUIRE(spool.keep(attempt(3, QStringLiteral("title"), question::title), noon));
        REQUIRE_FALSE(isGone());
        CHECK(spool.purge(purpose));
        CHECK(isGone());
        const auto kept = opened().entries();
        REQUIRE(kept.size() == 1);
        CHECK(kept.first().batch.answers.keys() == QList<AnswerKey>{{question::title, {}}});
        CHECK(spool.purge({.assessment = QStringLiteral("one")}));
        CHECK(QDir(place).isEmpty());
    }
    SECTION("purges other wordings than the one that stays")
    {
        REQUIRE(spool.keep(attempt(1, canary), noon));
        PurgeScope scope = purpose;
        scope.kept = Value(QStringLiteral("a resident"));
        CHECK(spool.purge(scope));
        CHECK(QDir(place).isEmpty());
        REQUIRE(spool.keep(attempt(2, QStringLiteral("a resident")), noon));
        CHECK(spool.purge(scope));
        CHECK(opened().entries().value(0).batch.answers.value({question::purpose, {}}).text() == QLatin1String("a resident"));
    }
    SECTION("purges a record's field, a record, and the bytes of an attachment")
    {
        SaveBatch batch{.id = 1, .assessment = QStringLiteral("one")};
        batch.upserts = {{RecordData{.kind = RecordKind::Action, .id = QStringLiteral("a"), .values = {{QStringLiteral("owner"), canary}, {QStringLiteral("what"), QStringLiteral("Ramp")}}}, 0},
                         {RecordData{.kind = RecordKind::Attachment, .id = QStringLiteral("f"), .values = {{QStringLiteral("name"), canary}, {QStringLiteral("sha256"), QStringLiteral("sum")}}}, 0}};
        batch.blobs = {{QStringLiteral("sum"), "Zxqvcanary"}};
        batch.changes = {Change{.at = noon, .operation = QStringLiteral("set"), .entity = QStringLiteral("action"), .entityId = QStringLiteral("a"), .field = QStringLiteral("owner"), .before = canary}};
        REQUIRE(spool.keep(batch, noon));
        CHECK(spool.purge({.assessment = QStringLiteral("one"), .entity = QStringLiteral("action"), .entityId = QStringLiteral("a"), .field = QStringLiteral("owner")}));
        CHECK(opened().entries().value(0).batch.upserts.value(0).data.values == QMap<QString, Value>{{QStringLiteral("what"), QStringLiteral("Ramp")}});
        CHECK_FALSE(isGone());
        CHECK(spool.purge({.assessment = QStringLiteral("one"), .entity = QStringLiteral("attachment"), .entityId = QStringLiteral("f")}));
        CHECK(isGone());
        CHECK(opened().entries().value(0).batch.upserts.size() == 1);
        CHECK(spool.purge({.assessment = QStringLiteral("one"), .entity = QStringLiteral("action"), .entityId = QStringLiteral("a")}));
        CHECK(QDir(place).isEmpty());
    }
    SECTION("purges what cannot be read, and what a killed program left half replaced")
    {
        REQUIRE(spool.keep(attempt(1, QStringLiteral("words")), noon));
        const QString name = QStringLiteral("spool/") + QDir(place).entryList(QDir::Files).first();
        folder.write(name + QStringLiteral(".AbCdEf"), "Zxqvcanary");
        folder.write(name, "Zxqvcanary");
        RecoverySpool again = opened();
        CHECK(again.entries().isEmpty());
        CHECK(again.purge(purpose));
        CHECK(QDir(place).isEmpty());
    }
#ifdef Q_OS_UNIX
    SECTION("on a full disk keeps what it has, says so, and a purge that could not be written is written the next time")
    {
        const QString title = QString(5000, u't');
        REQUIRE(spool.keep(attempt(1, canary), noon));
        REQUIRE(spool.keep(attempt(2, title, question::title), noon));
        const QByteArray before = bytes();
        {
            const LittleRoom room(1000);
            CHECK_FALSE(spool.keep(attempt(3, wording(3)), noon));
            CHECK(bytes() == before);
            CHECK_FALSE(spool.purge(purpose));
            CHECK(bytes() == before); // and nothing beside it
        }
        CHECK(spool.purge(purpose));
        CHECK(isGone());
        CHECK(opened().entries().value(0).batch.answers.value({question::title, {}}).text() == title);
    }
    SECTION("leaves whole words when its program is killed while it replaces them")
    {
        for (quint64 before = 1; before <= 12; ++before) {
            int talk[2] = {};
            REQUIRE(::pipe(talk) == 0);
            const pid_t child = ::fork();
            if (child == 0) {
                for (quint64 n = 1;; ++n) {
                    const char done = spool.keep(attempt(n, wording(n)), noon) ? 'k' : 'f';
                    if (::write(talk[1], &done, 1) != 1)
                        ::_exit(1);
                }
            }
            REQUIRE(child > 0);
            ::close(talk[1]);
            QByteArray said(qsizetype(before), ' ');
            for (quint64 n = 0; n < before; ++n)
                REQUIRE(::read(talk[0], said.data() + n, 1) == 1);
            ::usleep(useconds_t(before * 137 % 900)); // anywhere in the next one
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            ::close(talk[0]);
            CHECK(said == QByteArray(qsizetype(before), 'k'));
            RecoverySpool left = opened();
            REQUIRE(left.entries().size() == 1);
            const SaveBatch kept = left.entries().first().batch;
            CHECK(kept.id >= before);
            CHECK(kept.answers.value({question::purpose, {}}).text() == wording(kept.id));
            CHECK(left.purge(purpose));
            CHECK(QDir(place).isEmpty());
        }
    }
#endif
}
