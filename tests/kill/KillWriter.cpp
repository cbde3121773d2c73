// SPDX-License-Identifier: Apache-2.0
// Edits one assessment through the register's real writer and prints each number after it is on disk. Never shipped:
// KillTests.cpp and DiskTests.cpp kill it, starve it of disk, and look at what is left.
//
//   dueregard_kill_writer REGISTER FIRST COUNT [SPOOL]
//
// Batch n sets two answers, a record, the head and a change-log entry to n, so that half a batch would show. COUNT 0 goes on
// until killed. When a batch fails, "failed KIND: text" is printed and the program ends with 4.
#include "core/storage/Register.h"

#include <QCoreApplication>

#include <cstdlib>
#include <unistd.h>

using namespace dueregard;

namespace {

const QString id = QStringLiteral("11111111-2222-4333-8444-555555555555");

/// One call for a whole line: what was said was said before the process died, and a recorder of calls sees it in its order.
void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(1, whole.constData(), size_t(whole.size())) != whole.size())
        std::abort();
}

QString textOf(quint64 n)
{
    return QStringLiteral("%1:").arg(n) + QString(int(20 + n * 7919 % 1500), QChar(char16_t('a' + n % 26)));
}

SaveBatch batchOf(quint64 n)
{
    SaveBatch batch;
    batch.id = n;
    batch.assessment = id;
    batch.headChanged = true;
    batch.head.id = id;
    batch.head.version = QString::number(n);
    batch.head.createdAt = batch.head.updatedAt = QDateTime::currentDateTimeUtc();
    batch.answers.insert({QStringLiteral("kill.one"), {}}, textOf(n));
    batch.answers.insert({QStringLiteral("kill.two"), {}}, textOf(n));
    batch.upserts.append({RecordData{.kind = RecordKind::Action, .id = QStringLiteral("action"), .values = {{QStringLiteral("owner"), QString::number(n)}}}, 0});
    batch.changes.append(Change{.at = batch.head.updatedAt, .actor = QStringLiteral("Author"), .operation = QStringLiteral("set"), .entity = QStringLiteral("answer"),
                                .field = QStringLiteral("kill.one"), .before = n > 1 ? Value(textOf(n - 1)) : Value(), .after = textOf(n)});
    return batch;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    auto opened = Register::open(arguments[1], {.create = true, .backups = false, .spoolFolder = arguments.value(4)});
    if (!opened || (*opened)->isReadOnly()) {
        say("failed " + QByteArray::number(int(opened ? ErrorKind::ReadOnly : opened.error().kind)) + ": "
            + (opened ? (*opened)->readOnlyMessage() : opened.error().text()).toUtf8());
        return 4;
    }
    Register &reg = **opened;
    auto there = reg.contains(id);
    if (!there)
        return 3;
    if (!*there) {
        SaveBatch batch;
        batch.assessment = id;
        batch.create = Assessment();
        batch.create->id = id;
        if (auto ok = reg.save(batch); !ok) {
            say("failed " + QByteArray::number(int(ok.error().kind)) + ": " + ok.error().text().toUtf8());
            return 4;
        }
    }
    const quint64 first = arguments[2].toULongLong();
    const quint64 count = arguments[3].toULongLong();
    int result = 0;
    say("ready");
    QObject::connect(&reg.writer(), &RegisterWriter::saved, &app, [&](quint64 n) {
        say(QByteArray::number(n));
        if (count > 0 && n + 1 >= first + count)
            QCoreApplication::quit();
        else
            reg.writer().submit(batchOf(n + 1));
    });
    QObject::connect(&reg.writer(), &RegisterWriter::failed, &app, [&](quint64, const Error &error) {
        say("failed " + QByteArray::number(int(error.kind)) + ": " + error.text().toUtf8());
        result = 4;
        QCoreApplication::quit();
    });
    reg.writer().submit(batchOf(first));
    const int ended = QCoreApplication::exec();
    return result ? result : ended;
}
