// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/SystemCalls.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

namespace dueregard::bench {

namespace {

int dataSync(int file)
{
#ifdef Q_OS_MACOS
    return fcntl(file, F_FULLFSYNC); // what SQLite asks for there, and the only call that reaches the disk
#else
    return fdatasync(file);
#endif
}

} // namespace

QList<DiskCalls> savesOf(const QByteArray &trace, const QString &registerPath)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(?:\d+ +)?(pwrite64|write|fdatasync|fsync|ftruncate)\((\d+)<([^>]*)>(.*)$)"));
    static const QRegularExpression lastTwo(QStringLiteral(R"(, (\d+), (\d+)(?:\)| <unfinished))"));
    static const QRegularExpression lastOne(QStringLiteral(R"(, (\d+)(?:\)| <unfinished))"));
    const QString journal = registerPath + QStringLiteral("-journal");
    const QString folder = QFileInfo(registerPath).absolutePath();

    QList<DiskCalls> saves;
    DiskCalls calls;
    bool first = true;
    for (const QByteArray &bytes : trace.split('\n')) {
        const auto match = shape.match(QString::fromUtf8(bytes));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        const QString path = match.captured(3);
        const QString rest = match.captured(4);
        if (name == QLatin1String("write") && rest.startsWith(QLatin1String(", \"saved"))) {
            if (!first && !calls.isEmpty())
                saves.append(calls);
            calls.clear();
            first = false;
            continue;
        }
        DiskCall call{};
        if (path == registerPath)
            call.file = DiskCall::File::Register;
        else if (path == journal)
            call.file = DiskCall::File::Journal;
        else if (path == folder)
            call.file = DiskCall::File::Folder;
        else
            continue;
        if (name == QLatin1String("pwrite64")) {
            const auto sizes = lastTwo.match(rest);
            if (!sizes.hasMatch())
                continue;
            call.kind = DiskCall::Kind::Write;
            call.size = sizes.captured(1).toLongLong();
            call.offset = sizes.captured(2).toLongLong();
        } else if (name == QLatin1String("ftruncate")) {
            call.kind = DiskCall::Kind::Truncate;
            call.size = lastOne.match(rest).captured(1).toLongLong();
        } else if (name == QLatin1String("write")) {
            continue; // SQLite writes at offsets only
        } else {
            call.kind = name == QLatin1String("fsync") ? DiskCall::Kind::Sync : DiskCall::Kind::DataSync;
        }
        calls.append(call);
    }
    return saves;
}

Replay::Replay(const QString &registerPath, const QString &folder) : m_bytes(1 << 20, 'x')
{
    const QString copy = folder + QStringLiteral("/replay.db");
    QFile::copy(registerPath, copy);
    m_register = open(QFile::encodeName(copy).constData(), O_RDWR | O_CLOEXEC);
    m_journal = open(QFile::encodeName(copy + QStringLiteral("-journal")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    m_folder = open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
}

Replay::~Replay()
{
    for (int file : {m_register, m_journal, m_folder})
        if (file >= 0)
            close(file);
}

int Replay::of(DiskCall::File file) const
{
    return file == DiskCall::File::Register ? m_register : file == DiskCall::File::Journal ? m_journal : m_folder;
}

bool Replay::run(const DiskCalls &calls)
{
    for (const DiskCall &call : calls) {
        const int file = of(call.file);
        bool ok = false;
        switch (call.kind) {
        case DiskCall::Kind::Write: ok = pwrite(file, m_bytes.constData(), size_t(qMin(call.size, qint64(m_bytes.size()))), call.offset) == call.size; break;
        case DiskCall::Kind::Sync: ok = fsync(file) == 0; break;
        case DiskCall::Kind::DataSync: ok = dataSync(file) == 0; break;
        case DiskCall::Kind::Truncate: ok = ftruncate(file, call.size) == 0; break;
        }
        if (!ok)
            return false;
    }
    return true;
}

} // namespace dueregard::bench
