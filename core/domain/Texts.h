// SPDX-License-Identifier: Apache-2.0
// Every text of an assessment, whatever record or answer it stands in: for what has to be looked for, or taken out, everywhere.
#pragma once
#include "core/domain/Assessment.h"

#include <functional>

namespace dueregard {

/// A stretch of a text, and what stands there instead.
struct TextEdit {
    qsizetype at = 0;
    qsizetype length = 0;
    QString instead;
};

/// The text with all edits made. They are in the order of the text and do not overlap.
QString edited(const QString &text, const QList<TextEdit> &edits);
/// The same for runs: what stands instead has the look of the run in which the stretch begins.
Runs edited(const Runs &runs, const QList<TextEdit> &edits);

/// Calls `look` with each text: lines and codes, long answers as plain text, cells of tables.
void eachText(const Assessment &assessment, const std::function<void(const FieldKey &, const QString &)> &look);

/// Asks `edits` for each paragraph, line and cell what has to be changed in it, and changes it. `changed` is told where,
/// what stood there and what stands there now.
void editTexts(Assessment &assessment, const std::function<QList<TextEdit>(const FieldKey &, const QString &)> &edits,
               const std::function<void(const FieldKey &, const QString &, const QString &)> &changed);

} // namespace dueregard
