// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/exchange/ExchangeFile.h"
#include "core/pack/PackLibrary.h"

namespace dueregard {

/// One assessment as JSON, without loss, as resources/schema/assessment.schema.json documents it.
class AssessmentJson {
public:
    /// What reading gives.
    struct Read {
        ExchangeFile file;
        QStringList notUnderstood; ///< "notes.json:3:5 colour: kept as an extra field" and the like
    };

    /// Equal assessments give equal bytes: keys are sorted, defaults left out, nothing about the export itself is in it.
    static QByteArray write(const ExchangeFile &file);

    /// Reads what write() wrote, or what somebody keyed by hand: nearly everything may be absent. What is absent is blank;
    /// without a pack the shipped one is taken, without times the clock's, without ids new ones (records of an assessment
    /// with an id always get the same ones). Errors are BadInput and name "file:line:column"; nothing is read in part.
    /// Keys that nobody knows are reported, and kept where the model has room for them.
    static Result<Read> read(const QByteArray &text, const QString &fileName, PackLibrary &packs, const Clock &clock);

    /// A value that says its own kind: "text", {"rich": …}, {"date": "2026-11-22"}, 7, true, ["a"], {"table": …}.
    static QJsonValue describe(const Value &value);
};

} // namespace dueregard
