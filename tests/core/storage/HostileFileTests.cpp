// SPDX-License-Identifier: Apache-2.0
// Files that are damaged, cut short or made to harm: opening, verifying and recovering them never crashes or hangs.
#include "core/storage/Register.h"

#include "tests/core/storage/FullAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QRegularExpression>

#include <random>

using namespace dueregard;
using namespace dueregard::test;

namespace {

/// Opens, reads, verifies and recovers; gives whether the recovery found the title.
bool exercise(const TempFolder &folder, const QByteArray &bytes)
{
    const QString path = folder.write(QStringLiteral("try.eqia"), bytes);
    if (auto opened = Register::open(path, {.backups = false})) {
        auto page = (*opened)->list();
        if (page)
            for (const RegisterRow &row : std::as_const(page->rows)) {
                static_cast<void>((*opened)->load(row.id));
                static_cast<void>((*opened)->changes(row.id));
            }
        static_cast<void>((*opened)->search(QStringLiteral("library")));
    } else {
        CHECK_FALSE(opened.error().message.isEmpty());
        CHECK(opened.error().kind != ErrorKind::Internal);
    }
    static_cast<void>(Register::verify(path));
    const QString out = folder.file(QStringLiteral("out.eqia"));
    bool found = false;
    if (auto recovered = Register::recover(path, out)) {
        const VerifyReport report = Register::verify(out);
        CHECK(report.readable);
        // Everything but the content of attached files can be put in order.
        const QStringList problems = report.problems.filter(QRegularExpression(QStringLiteral("^(?!The (content of the attached|stored) file|Assessment .*: the questions)")));
        INFO(problems.join(u'\n').toStdString());
        CHECK(problems.isEmpty());
        auto saved = Register::open(out, {.backups = false});
        REQUIRE(saved);
        found = (*saved)->list({.text = QStringLiteral("mobile library")})->total == 1;
    }
    for (const char *name : {"try.eqia", "try.eqia-journal", "out.eqia", "out.eqia-journal", ".~try.eqia.lock"})
        QFile::remove(folder.file(QString::fromLatin1(name)));
    return found;
}

/// A register with an assessment, its changes and its index.
QByteArray goodRegister(const TempFolder &folder)
{
    const QString path = folder.file(QStringLiteral("good.eqia"));
    {
        auto made = Register::create(path, {.backups = false});
        REQUIRE(made);
        REQUIRE((*made)->save(creation(fullAssessment())));
        for (quint64 i = 1; i <= 20; ++i)
            REQUIRE((*made)->save(edit(fullAssessment().id, i, QStringLiteral("proposal.purpose"), {}, QString(900, QChar(char16_t('a' + i))))));
        REQUIRE((*made)->search(QStringLiteral("x")));
    }
    return folder.read(QStringLiteral("good.eqia"));
}

/// Damages `good` in every way, `share` times as often as it takes to see the usual.
void damage(const TempFolder &folder, const QByteArray &good, int share)
{
    std::mt19937 random(20261122);
    SECTION("flipped bytes")
    {
        int found = 0;
        for (int i = 0; i < 30 * share; ++i) {
            QByteArray bytes = good;
            const int flips = 1 + int(random() % 20);
            for (int flip = 0; flip < flips; ++flip)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
            found += exercise(folder, bytes);
        }
        CHECK(found > 17 * share); // most damage leaves most text
    }
    SECTION("whole pages overwritten")
    {
        for (int i = 0; i < 10 * share; ++i) {
            QByteArray bytes = good;
            const qsizetype page = qsizetype(random() % quint32(bytes.size() / 4096)) * 4096;
            for (qsizetype at = page; at < page + 4096; ++at)
                bytes[at] = char(i % 2 ? random() : 0);
            exercise(folder, bytes);
        }
    }
    SECTION("files cut short")
    {
        for (int i = 0; i < 20 * share; ++i)
            exercise(folder, good.left(qsizetype(random() % quint32(good.size()))));
    }
}

} // namespace

TEST_CASE("Hostile files")
{
    const TempFolder folder;
    const QByteArray good = goodRegister(folder);
    const QString path = folder.file(QStringLiteral("good.eqia"));
    damage(folder, good, 1);
    std::mt19937 random(20261122);

    SECTION("a sound register verifies and recovers whole")
    {
        const auto report = Register::verify(path);
        INFO(report.problems.join(u'\n').toStdString());
        CHECK(report.isSound());
        CHECK(report.assessments == 1);
        CHECK(report.changes == 20);
        const QString out = folder.file(QStringLiteral("out.eqia"));
        auto recovered = Register::recover(path, out);
        REQUIRE(recovered);
        CHECK(recovered->isComplete());
        CHECK(recovered->assessments == 1);
        auto before = Register::open(path, {.backups = false});
        auto after = Register::open(out, {.backups = false});
        REQUIRE(before);
        REQUIRE(after);
        CHECK(*(*after)->load(fullAssessment().id) == *(*before)->load(fullAssessment().id));
        CHECK((*after)->changes(fullAssessment().id)->size() == 20);
        CHECK(Register::recover(path, out).error().kind == ErrorKind::AlreadyThere);
    }
    SECTION("noise: 60 files")
    {
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = i % 2 ? good.left(100) : QByteArray();
            const qsizetype size = qsizetype(random() % 20'000);
            while (bytes.size() < size)
                bytes += char(random());
            exercise(folder, bytes);
        }
    }
    SECTION("a view in the place of a table is never read, and a trigger never runs")
    {
        {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            REQUIRE(database);
            for (const char *sql : {"DROP TABLE page_mark", "CREATE VIEW page_mark AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS id FROM r",
                                    "CREATE TRIGGER t AFTER UPDATE ON assessment BEGIN DELETE FROM answer; END"})
                REQUIRE((*database)->execute(QString::fromLatin1(sql)));
        }
        CHECK(Register::open(path, {.backups = false}).error().kind == ErrorKind::Damaged);
        CHECK_FALSE(Register::verify(path).readable);
        auto recovered = Register::recover(path, folder.file(QStringLiteral("out.eqia")));
        REQUIRE(recovered);
        CHECK(recovered->saved.value(QStringLiteral("answer")) > 0);
        const auto report = Register::verify(folder.file(QStringLiteral("out.eqia")));
        INFO(report.problems.join(u'\n').toStdString());
        CHECK(report.isSound());
    }
    SECTION("answers whose page is destroyed come back from the history")
    {
        const Value first(QStringLiteral("Every second Tuesday"));
        const Value second(QStringLiteral("Every Tuesday and Friday"));
        {
            auto reg = Register::open(path, {.backups = false});
            REQUIRE(reg);
            REQUIRE((*reg)->save(edit(fullAssessment().id, 90, QStringLiteral("about.area"), {}, first)));
            REQUIRE((*reg)->save(edit(fullAssessment().id, 91, QStringLiteral("about.area"), first, second)));
            REQUIRE((*reg)->save(edit(fullAssessment().id, 92, QStringLiteral("about.other"), {}, first)));
            REQUIRE((*reg)->save(edit(fullAssessment().id, 93, QStringLiteral("about.other"), first, {})));
        }
        qint64 page = 0, size = 0;
        {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            REQUIRE(database);
            page = (*database)->value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'answer'"))->toLongLong();
            size = (*database)->value(QStringLiteral("PRAGMA page_size"))->toLongLong();
        }
        QByteArray bytes = folder.read(QStringLiteral("good.eqia"));
        bytes.replace((page - 1) * size, size, QByteArray(int(size), '\xff'));
        const QString broken = folder.write(QStringLiteral("broken.eqia"), bytes);
        const QString out = folder.file(QStringLiteral("out.eqia"));
        const auto recovered = Register::recover(broken, out);
        REQUIRE(recovered);
        CHECK_FALSE(recovered->lost.filter(QStringLiteral("put back from the history")).isEmpty());
        auto saved = Register::open(out, {.backups = false});
        REQUIRE(saved);
        const auto back = (*saved)->load(fullAssessment().id);
        REQUIRE(back);
        CHECK(back->answer(QStringLiteral("about.area")) == second);
        CHECK(back->answer(QStringLiteral("about.other")).isBlank());
    }
    SECTION("a bad page in the history costs only what is on it")
    {
        const QString id = fullAssessment().id;
        {
            auto reg = Register::open(path, {.backups = false});
            REQUIRE(reg);
            Value before;
            for (int i = 0; i < 400; ++i) {
                const Value after(QStringLiteral("wording %1 ").arg(i) + QString(300, u'x'));
                REQUIRE((*reg)->save(edit(id, 100 + quint64(i), QStringLiteral("about.area"), before, after)));
                before = after;
            }
        }
        QByteArray bytes = folder.read(QStringLiteral("good.eqia"));
        const qsizetype somewhere = bytes.indexOf("wording 200 ");
        REQUIRE(somewhere > 0);
        bytes.replace(somewhere / 4096 * 4096, 4096, QByteArray(4096, '\xff'));
        const QString broken = folder.write(QStringLiteral("broken.eqia"), bytes);
        const QString out = folder.file(QStringLiteral("out.eqia"));
        REQUIRE(Register::recover(broken, out));
        auto saved = Register::open(out, {.backups = false});
        REQUIRE(saved);
        const auto changes = (*saved)->changes(id, FieldKey::answer(QStringLiteral("about.area")));
        REQUIRE(changes);
        CHECK(changes->size() > 350);
        for (const Change &change : *changes) // whole wordings or none: no mixtures
            for (const Value &value : {change.before, change.after})
                CHECK((value.isBlank() || value.text().endsWith(QString(300, u'x'))));
        CHECK(changes->last().after.text().startsWith(QStringLiteral("wording 399 ")));
    }
    SECTION("an edit from outside shows in the change log")
    {
        {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            REQUIRE(database);
            REQUIRE((*database)->run(QStringLiteral("UPDATE change SET after_text = 'never written' WHERE sequence = 1")));
        }
        CHECK_FALSE(Register::verify(path).isSound());
    }
}

TEST_CASE("Many hostile files", "[long]")
{
    const TempFolder folder;
    damage(folder, goodRegister(folder), 4);
}
