// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/Transfer.h"

#include "core/base/FileIo.h"
#include "core/exchange/AssessmentJson.h"
#include "core/pack/PackReader.h"
#include "core/rules/Progress.h"
#include "core/rules/RuleSet.h"
#include "core/storage/OutputFile.h"

#include <QFileInfo>

namespace dueregard {

namespace {
}

Result<ExchangeFile> takeAssessment(const Register &source, const QString &id)
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
        const bool asWritten = pack && PackReader::hashOf(pack->base, pack->overlay) == file.assessment.packHash;
        PackLibrary library;
        if (const auto own = asWritten ? nullptr : library.shippedWith(file.assessment.packHash)) {
            file.packVersion = own->version;
            file.packBase = own->baseText;
            file.packOverlay = own->overlayText;
        } else if (pack && !asWritten) {
            return Failure(ErrorKind::Damaged, QStringLiteral("The questions kept with this assessment have been changed outside the program."), source.path());
        } else if (pack) {
            file.packVersion = pack->version;
            file.packBase = pack->base;
            file.packOverlay = pack->overlay;
        } else if (pack.error().kind != ErrorKind::NotFound) {
            return pack.failure();
        }
    }
    return file;
}

Result<QByteArray> exportAssessment(const Register &source, const QString &id)
{
    auto file = takeAssessment(source, id);
    if (!file)
        return file.failure();
    return AssessmentJson::write(*file);
}

Result<void> exportAssessmentTo(const Register &source, const QString &id, const QString &path)
{
    auto bytes = exportAssessment(source, id);
    if (!bytes)
        return bytes.failure();
    return saveOutput(path, *bytes);
}

Result<void> putAssessment(Register &target, const ExchangeFile &file, PackLibrary &packs, const Clock &clock)
{
    const Assessment &assessment = file.assessment;
    auto present = target.contains(assessment.id);
    if (!present)
        return present.failure();
    if (*present)
        return Failure(ErrorKind::AlreadyThere, QStringLiteral("The assessment %1 is already in this register.").arg(assessment.id), {},
                       QStringLiteral("Nothing was changed. It can be added beside the other one as a copy."));
    SaveBatch batch;
    batch.assessment = assessment.id;
    batch.create = assessment;
    batch.changes = file.changes;
    for (auto it = file.bytes.begin(); it != file.bytes.end(); ++it)
        batch.blobs.append({it.key(), it.value()});
    if (!file.packBase.isEmpty()) {
        auto pack = packs.resolved(assessment.packHash, file.packBase, file.packOverlay);
        if (!pack)
            return pack.failure();
        if (auto put = target.packs().put({assessment.packHash, assessment.pack, file.packVersion, file.packBase, file.packOverlay}); !put)
            return put;
        const auto points = RuleSet::check(assessment, **pack, clock.today());
        batch.nextThing = Progress::words(Progress::of(assessment, **pack, points, clock.today()).next(), **pack, assessment.language);
    }
    return target.save(batch);
}

Result<Imported> importAssessment(Register &target, const QByteArray &text, const QString &fileName, PackLibrary &packs, const Clock &clock,
                                  IfPresent ifPresent)
{
    auto read = AssessmentJson::read(text, fileName, packs, clock);
    if (!read)
        return read.failure();
    if (ifPresent == IfPresent::Copy)
        giveNewIds(read->file);
    if (auto put = putAssessment(target, read->file, packs, clock); !put)
        return put.failure();
    return Imported{.id = read->file.assessment.id, .notUnderstood = read->notUnderstood};
}

Result<Imported> importAssessmentFrom(Register &target, const QString &path, PackLibrary &packs, const Clock &clock, IfPresent ifPresent)
{
    const auto text = FileIo::readAll(path, largestImport);
    if (!text)
        return text.failure();
    return importAssessment(target, *text, QFileInfo(path).fileName(), packs, clock, ifPresent);
}

Result<std::shared_ptr<const Pack>> packOfAssessment(const Register &source, const Assessment &assessment, PackLibrary &packs)
{
    if (auto known = packs.known(assessment.packHash))
        return known;
    auto text = source.packs().get(assessment.packHash);
    if (!text) {
        if (const auto own = packs.shippedWith(assessment.packHash))
            return own;
        return text.failure();
    }
    return packs.resolved(assessment.packHash, text->base, text->overlay);
}

} // namespace dueregard
