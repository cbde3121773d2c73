// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

#include <QByteArray>

namespace dueregard {

/// What a PDF says about itself: the same words for its information dictionary and its XMP packet.
struct PdfMetadata {
    explicit PdfMetadata(const ReportDocument &document);

    QString title; ///< never empty
    QString author;
    QString subject;
    QString language; ///< well-formed BCP 47
    QDate date;

    /// The XMP packet; says that the file follows PDF/UA-1.
    QByteArray xmp() const;
};

/// Whether the text is made as a BCP 47 tag is: "en", "en-GB", "zh-Hant-TW".
bool isLanguageTag(const QString &tag);

} // namespace dueregard
