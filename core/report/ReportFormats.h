// SPDX-License-Identifier: Apache-2.0
// From one document to any format: the one place that knows which formats there are.
#pragma once
#include "core/base/Result.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportProfile.h"

#include <QByteArray>

namespace dueregard {

enum class ReportFormat { Pdf,
                          Html,
                          Odt,
                          Docx,
                          Text };

/// "pdf", "html", "odt", "docx", "txt": what the command line takes, and the file's ending.
QString nameOf(ReportFormat format);
/// The format of that name. BadInput, naming the formats, for any other word.
Result<ReportFormat> reportFormatFrom(const QString &name);
/// Every format, in the order in which they are offered.
QList<ReportFormat> reportFormats();
/// Whether this program makes the format.
bool isAvailable(ReportFormat format);

/// The bytes of a whole file. May be slow, and may be called on any thread; Pdf needs a QGuiApplication. The same document
/// and profile give the same bytes. Refused, naming the formats that exist, when this program does not make the format.
Result<QByteArray> renderReport(const ReportDocument &document, const ReportProfile &profile, ReportFormat format);

} // namespace dueregard
