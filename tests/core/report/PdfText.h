// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dueregard::test {

/// Sets the document, writes the PDF and gives its bytes. Throws when that fails.
QByteArray pdfOf(const ReportDocument &document);

/// What pdftotext reads on each page. Throws when pdftotext is not installed or refuses the file.
QStringList pagesOf(const QByteArray &pdf);

/// The same as one text with single spaces, so that line breaks do not matter.
QString flatTextOf(const QByteArray &pdf);

/// Blocks for tests.
ReportBlock heading(int level, const QString &text);
ReportBlock paragraph(const QString &text, const QString &language = {});

} // namespace dueregard::test
