// SPDX-License-Identifier: Apache-2.0
// The styles.xml of a text document, and the names by which its body calls the styles.
#pragma once
#include "core/report/render/OfficeStyles.h"
#include "core/report/render/OfficeXml.h"

namespace dueregard::OdtStyles {

/// The name in the file: "Heading_20_1".
QString nameOf(FlowStyle style, const LayoutTheme &theme);
inline const char *const bullets = "Report_20_bullets";
inline const char *const numbers = "Report_20_numbers";
inline const char *const link = "Internet_20_link";
inline const char *const contentsLink = "Index_20_Link";
inline const char *const firstPage = "First_20_page";

/// The prefixes that our parts use, and the version of the format.
void writeNamespaces(OfficeXml &xml);
/// Language and country for all kinds of script. Nothing when the tag says no language.
void writeLanguage(OfficeXml &xml, const QString &tag);
/// Weight and size for all kinds of script.
void writeWeight(OfficeXml &xml, bool bold);

/// A list style whose items begin `left` points to the right.
void writeListStyle(OfficeXml &xml, const QString &name, bool ordered, double left, const LayoutTheme &theme);

/// styles.xml
QByteArray write(const ReportDocument &document, const LayoutTheme &theme);

} // namespace dueregard::OdtStyles
