// SPDX-License-Identifier: Apache-2.0
// The pages of a text document: size, margins, running words.
#pragma once
#include "core/report/render/OfficeFlow.h"
#include "core/report/render/OfficeXml.h"

namespace dueregard::OdtPages {

/// The page layouts and master pages of styles.xml. The first page has no running title.
void write(OfficeXml &xml, const ReportDocument &document, const LayoutTheme &theme);

} // namespace dueregard::OdtPages
