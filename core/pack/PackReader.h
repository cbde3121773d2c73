// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// Reads packs in the form of core/pack/README.md. Strict: unknown keys, wrong kinds and missing parts are errors whose
/// place is "file:line:column path". What the parts mean together is PackLinter's business.
class PackReader {
public:
    /// A pack with everything that was wrong in it, and where each of its parts stands.
    struct Source {
        Pack pack;                      ///< as far as it could be read
        QList<Error> errors;            ///< in the order of the text; empty if the pack is readable
        QHash<QString, QString> places; ///< "field/about.title" → "steps/01-about.json:3:7 steps[0].pages[0].fields[0]"
    };

    /// Reads a manifest (`pack.json` in a folder, or ":/packs/england/pack.json") and the files that it includes.
    static Result<Pack> read(const QString &manifestPath);
    /// Reads a resolved pack back from the canonical text that a register or an export keeps.
    /// `knownHash`: what hashOf() of these texts gave, when the caller has asked already.
    static Result<Pack> readText(const QByteArray &baseText, const QByteArray &overlayText = {}, const QString &knownHash = {});
    /// For the linter: goes on after errors and notes places. Fails only when nothing can be read at all.
    static Result<Source> readSource(const QString &manifestPath);

    /// SHA-256 of base and overlay, each with its length before it, in lower-case hex.
    static QString hashOf(const QByteArray &baseText, const QByteArray &overlayText);
};

/// "longText", … as packs write it; empty for Unknown.
QString nameOf(FieldKind kind);
FieldKind fieldKindFrom(const QString &name);

} // namespace dueregard
