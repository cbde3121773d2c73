// SPDX-License-Identifier: Apache-2.0
// What a public copy printed goes into the record that it was made from, whoever published it: rule D7.
#pragma once
#include "core/base/Clock.h"
#include "core/report/PrintedNumbers.h"
#include "core/report/ReportProfile.h"
#include "core/session/AssessmentSession.h"
#include "core/storage/Register.h"

#include <optional>

namespace dueregard {

/// The tables of one assessment in something that was published.
struct PrintedCopy {
    QString assessment; ///< UUID
    QList<PrintedNumber> numbers;
    PrintSet set = PrintSet::Full;
};

/// Into the assessment that is open in a window; written like any other change.
void notePrinted(AssessmentSession &session, const QList<PrintedNumber> &copy, PrintSet set, QDate today);
/// What there is to write about it into a register; nothing when the copy prints nothing new. For a writer that is told later.
Result<std::optional<SaveBatch>> noteOfPrinted(const Register &target, const PrintedCopy &copy, const Clock &clock, const QString &actor);
/// Into an assessment of a register that is open for writing; on disk when it returns. ReadOnly when the register is.
Result<void> notePrinted(Register &target, const PrintedCopy &copy, const Clock &clock, const QString &actor);

} // namespace dueregard
