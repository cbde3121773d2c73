// SPDX-License-Identifier: Apache-2.0
// The styles.xml and numbering.xml of a Word document, and measures that its other parts share.
#pragma once
#include "core/report/render/OfficeStyles.h"
#include "core/report/render/OfficeXml.h"

namespace dueregard::DocxStyles {

inline const char *const gridTable = "ReportTable";
inline const char *const factsTable = "ReportFacts";

/// A numbered list that begins with a number of its own. Bullets are list 1, these are 2 and up, in this order.
struct NumberedList {
    int level = 1;
    int from = 1;
};

QString twips(double points);
/// Declares the prefixes w and r.
void writeNamespaces(OfficeXml &xml);
/// w:lang for all kinds of script; nothing when the tag says no language.
void writeLanguage(OfficeXml &xml, const QString &tag);

QByteArray styles(const ReportDocument &document, const LayoutTheme &theme);
QByteArray numbering(const std::vector<NumberedList> &lists, const LayoutTheme &theme);

} // namespace dueregard::DocxStyles
