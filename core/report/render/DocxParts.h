// SPDX-License-Identifier: Apache-2.0
// The parts of a Word document around its body.
#pragma once
#include "core/report/render/DocxBody.h"

namespace dueregard::DocxParts {

QByteArray header(const ReportDocument &document, const LayoutTheme &theme);
QByteArray footer(const ReportDocument &document, const LayoutTheme &theme);
QByteArray settings(const ReportDocument &document);
QByteArray fonts();

/// docProps/core.xml, app.xml and custom.xml: facts of the report, never who used the program.
QByteArray coreProperties(const ReportDocument &document);
QByteArray appProperties(const ReportDocument &document);
QByteArray customProperties(const ReportDocument &document);

QByteArray relations(const std::vector<DocxBody::Relation> &relations);

} // namespace dueregard::DocxParts
