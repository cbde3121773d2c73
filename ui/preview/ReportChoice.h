// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportFormats.h"
#include "core/report/ReportProfile.h"

namespace dueregard {

/// What leaves the program: which parts, for whom, in which form.
struct ReportChoice {
    ReportProfile profile;
    ReportFormat format = ReportFormat::Pdf;

    /// Words for Settings, without the print set, which has a place of its own: "internal names large odt".
    QString options() const;
    /// Takes them back. Words that this program does not know, and formats that it does not make, are passed over.
    void setOptions(const QString &options);

    /// "PDF", "Word document (DOCX)", …
    static QString label(ReportFormat format);
    /// For the file dialog: "PDF files (*.pdf)".
    static QString filter(ReportFormat format);
};

} // namespace dueregard
