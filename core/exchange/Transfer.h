// SPDX-License-Identifier: Apache-2.0
// Assessments between registers and JSON files.
#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/exchange/ExchangeFile.h"
#include "core/pack/PackLibrary.h"
#include "core/storage/Register.h"

namespace dueregard {

/// The file of one assessment: everything of it that the register holds. Bytes of attachments that were purged are left out.
Result<QByteArray> exportAssessment(const Register &source, const QString &id);
/// The same, saved and read back. Replaces a file of that name, but never a register (Refused).
Result<void> exportAssessmentTo(const Register &source, const QString &id, const QString &path);

enum class IfPresent { Refuse,
                       Copy };

/// In bytes: attachments are in it.
inline constexpr qint64 largestImport = 512ll * 1024 * 1024;

struct Imported {
    QString id;
    QStringList notUnderstood;
};

/// Adds the assessment of a file to a register: all or nothing, every UUID and time as in the file. AlreadyThere when the
/// register holds it and `ifPresent` says Refuse; Copy gives new ids, whether or not it is there.
Result<Imported> importAssessmentFrom(Register &target, const QString &path, PackLibrary &packs, const Clock &clock, IfPresent ifPresent);
Result<Imported> importAssessment(Register &target, const QByteArray &text, const QString &fileName, PackLibrary &packs, const Clock &clock,
                                  IfPresent ifPresent);

/// The steps of the above, for who has read the file already.
Result<ExchangeFile> takeAssessment(const Register &source, const QString &id);
Result<void> putAssessment(Register &target, const ExchangeFile &file, PackLibrary &packs, const Clock &clock);

/// The pack that an assessment of a register is pinned to.
Result<std::shared_ptr<const Pack>> packOfAssessment(const Register &source, const Assessment &assessment, PackLibrary &packs);

} // namespace dueregard
