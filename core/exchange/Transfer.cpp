// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/Transfer.h"

#include "core/base/FileIo.h"
#include "core/exchange/AssessmentJson.h"

#include <QFile>
#include <QFileInfo>

namespace dueregard {

namespace {
constexpr qint64 largestImport = 512ll * 1024 * 1024;
}

Result<QByteArray> exportAssessment(const Register &source, const QString &id)
{
    auto assessment = source.load(id);
    if (!assessment)
        return assessment.failure();
    ExchangeFile file;
    file.assessment = *assessment;
    auto changes = source.changes(id);
    if (!changes)
        return changes.failure();
    file.changes = *changes;
    for (const Attachment &attachment : std::as_const(file.assessment.attachments)) {
        if (attachment.sha256.isEmpty() || file.bytes.contains(attachment.sha256))
            continue;
        auto bytes = source.attachmentBytes(attachment.sha256);
        if (bytes)
            file.bytes.insert(attachment.sha256, *bytes);
        else if (bytes.error().kind != ErrorKind::NotFound) // bytes that were purged leave their description behind
            return bytes.failure();
    }
    if (!file.assessment.packHash.isEmpty()) {
        auto pack = source.packs().get(file.assessment.packHash);
        if (pack) {
            file.packVersion = pack->version;
            file.packBase = pack->base;
            file.packOverlay = pack->overlay;
        } else if (pack.error().kind != ErrorKind::NotFound) {
            return pack.failure();
        }
    }
    return AssessmentJson::write(file);
}

Result<void> exportAssessmentTo(const Register &source, const QString &id, const QString &path)
{
    auto bytes = exportAssessment(source, id);
    if (!bytes)
        return bytes.failure();
    return FileIo::saveVerified(path, *bytes);
}

Result<Imported> importAssessment(Register &target, const QByteArray &text, const QString &fileName, PackLibrary &packs, const Clock &clock,
                                  IfPresent ifPresent)
{
    auto read = AssessmentJson::read(text, fileName, packs, clock);
    if (!read)
        return read.failure();
    ExchangeFile &file = read->file;
    if (ifPresent == IfPresent::Copy) {
        giveNewIds(file);
    } else {
        auto present = target.contains(file.assessment.id);
        if (!present)
            return present.failure();
        if (*present)
            return Failure(ErrorKind::AlreadyThere, QStringLiteral("The assessment %1 is already in this register.").arg(file.assessment.id), fileName,
                           QStringLiteral("Nothing was changed. It can be added beside the other one as a copy."));
    }
    if (!file.packBase.isEmpty())
        if (auto put = target.packs().put({file.assessment.packHash, file.assessment.pack, file.packVersion, file.packBase, file.packOverlay}); !put)
            return put.failure();
    SaveBatch batch;
    batch.assessment = file.assessment.id;
    batch.create = file.assessment;
    batch.changes = file.changes;
    for (auto it = file.bytes.begin(); it != file.bytes.end(); ++it)
        batch.blobs.append({it.key(), it.value()});
    if (auto saved = target.save(batch); !saved)
        return saved.failure();
    return Imported{.id = file.assessment.id, .notUnderstood = read->notUnderstood};
}

Result<Imported> importAssessmentFrom(Register &target, const QString &path, PackLibrary &packs, const Clock &clock, IfPresent ifPresent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file \"%1\" cannot be read.").arg(QFileInfo(path).fileName()), path);
    if (file.size() > largestImport)
        return Failure(ErrorKind::Refused, QStringLiteral("The file \"%1\" is larger than 512 MB: it is no assessment.").arg(QFileInfo(path).fileName()), path);
    return importAssessment(target, file.readAll(), QFileInfo(path).fileName(), packs, clock, ifPresent);
}

} // namespace dueregard
