// SPDX-License-Identifier: Apache-2.0
#include "core/base/FileIo.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace dueregard;
using dueregard::test::TempFolder;

#ifdef Q_OS_UNIX
namespace {
/// No file of this process may grow beyond a size while it lives: what a full disk does, without one.
class SmallFiles final {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};
} // namespace
#endif

TEST_CASE("FileIo")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("report.pdf"));
    const QByteArray bytes(100'000, 'x');

    SECTION("writes a new file and leaves nothing beside it")
    {
        REQUIRE(FileIo::saveVerified(path, bytes));
        CHECK(folder.read(QStringLiteral("report.pdf")) == bytes);
        CHECK(folder.names() == QStringList{QStringLiteral("report.pdf")});
    }

    SECTION("replaces a file and keeps who may read it")
    {
        folder.write(QStringLiteral("report.pdf"), "old");
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        REQUIRE(QFile::setPermissions(path, owner));
        REQUIRE(FileIo::saveVerified(path, bytes));
        CHECK(folder.read(QStringLiteral("report.pdf")) == bytes);
        CHECK_FALSE(QFile::permissions(path).testFlag(QFile::ReadOther));
    }

#ifdef Q_OS_UNIX
    SECTION("keeps the old file, and nothing half-written, when the disk takes only a part")
    {
        folder.write(QStringLiteral("report.pdf"), "old");
        const auto outcome = [&] {
            const SmallFiles limit(20'000);
            return FileIo::saveVerified(path, bytes);
        }();
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().place == path);
        CHECK_FALSE(outcome.error().advice.isEmpty());
        CHECK(folder.read(QStringLiteral("report.pdf")) == "old");
        CHECK(folder.names() == QStringList{QStringLiteral("report.pdf")});
    }

    SECTION("notices a loss that only flushing shows")
    {
        const auto outcome = [&] {
            const SmallFiles limit(100);
            return FileIo::saveVerified(path, QByteArray(5'000, 'y')); // stays in the buffer until then
        }();
        CHECK_FALSE(outcome);
        CHECK(folder.names().isEmpty());
    }

    SECTION("reports a full device and leaves it a device")
    {
        const QString device = QStringLiteral("/dev/full");
        if (!QFile::exists(device)) {
            WARN("not tested: there is no /dev/full");
            return;
        }
        for (const qsizetype size : {qsizetype(1), qsizetype(100'000)}) {
            const auto outcome = FileIo::saveVerified(device, QByteArray(size, 'x'));
            REQUIRE_FALSE(outcome);
            CHECK(outcome.error().kind == ErrorKind::DiskFull);
            CHECK(outcome.error().place == device);
        }
        CHECK_FALSE(QFileInfo(device).isFile());
    }

    SECTION("writes where a link leads")
    {
        folder.write(QStringLiteral("real.pdf"), "old");
        REQUIRE(QFile::link(folder.file(QStringLiteral("real.pdf")), path));
        REQUIRE(FileIo::saveVerified(path, bytes));
        CHECK(QFileInfo(path).isSymLink());
        CHECK(folder.read(QStringLiteral("real.pdf")) == bytes);
    }
#endif

    SECTION("says that a folder is gone")
    {
        const auto outcome = FileIo::saveVerified(folder.file(QStringLiteral("gone/report.pdf")), bytes);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Vanished);
    }

    SECTION("does not replace a folder")
    {
        folder.makeFolder(QStringLiteral("report.pdf"));
        CHECK_FALSE(FileIo::saveVerified(path, bytes));
        CHECK(QFileInfo(path).isDir());
    }

    SECTION("leaves a file alone that may not be changed")
    {
        if (!TempFolder::readOnlyIsHonoured())
            return;
        folder.write(QStringLiteral("report.pdf"), "old");
        folder.setReadOnly(QStringLiteral("report.pdf"));
        const auto outcome = FileIo::saveVerified(path, bytes);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::ReadOnly);
        CHECK(folder.read(QStringLiteral("report.pdf")) == "old");
    }

    SECTION("says that a folder may not be written to")
    {
        if (!TempFolder::readOnlyIsHonoured())
            return;
        folder.setReadOnly({});
        const auto outcome = FileIo::saveVerified(path, bytes);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::ReadOnly);
    }

    SECTION("reads a whole file, and no more than is allowed")
    {
        folder.write(QStringLiteral("report.pdf"), "12345");
        const auto whole = FileIo::readAll(path, 5);
        REQUIRE(whole);
        CHECK(*whole == "12345");
        const auto larger = FileIo::readAll(path, 4);
        REQUIRE_FALSE(larger);
        CHECK(larger.error().kind == ErrorKind::Refused);
    }

    SECTION("says that a file to read is not there, or is a folder")
    {
        CHECK(FileIo::readAll(folder.file(QStringLiteral("away.json")), 10).error().kind == ErrorKind::NotFound);
        CHECK(FileIo::readAll(folder.path(), 10).error().kind == ErrorKind::CannotRead);
    }
}
