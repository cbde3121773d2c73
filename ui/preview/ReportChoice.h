// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportFormats.h"
#include "core/report/ReportProfile.h"
#include "core/settings/Settings.h"
#include "ui/fields/ChoiceOption.h"

namespace dueregard {

/// What leaves the program: which parts, for whom, in which form.
struct ReportChoice {
    ReportProfile profile;
    ReportFormat format = ReportFormat::Pdf;

    /// Words for Settings, without the print set, which has a place of its own: "internal names large18 small8 odt".
    QString options() const;
    /// Takes them back. Words that this program does not know, and formats that it does not make, are passed over.
    void setOptions(const QString &options);

    /// Below which number people are withheld in copies for the public, as it was last chosen for a register; 5 at first (D1).
    static int smallNumbersOf(const Settings &settings, const QString &registerPath);
    static void setSmallNumbers(Settings &settings, const QString &registerPath, int below);
    /// The thresholds to choose from; the ids are the numbers.
    static ChoiceOptions smallNumberOptions();
    static QString smallNumberLabel();
    static QString smallNumberHint();

    /// "Usual size", "Large print, 16 points", …
    static QString sizeLabel(int largePrintPoints);
    /// The sizes that are offered, the usual one (0) first.
    static QList<int> sizes() { return {0, 16, 18}; }
    /// The same to choose from; the ids are the points.
    static ChoiceOptions sizeOptions();
    /// "PDF", "Word document (DOCX)", …
    static QString label(ReportFormat format);
    /// The formats that this program makes, to choose from; the ids are their names.
    static ChoiceOptions formatOptions();
    /// For the file dialog: "PDF files (*.pdf)".
    static QString filter(ReportFormat format);
};

} // namespace dueregard
