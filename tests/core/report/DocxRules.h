// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/core/report/OfficeFile.h"

namespace dueregard::test {

/// What in a Word part stands where the format does not allow it: unknown children, and children in the wrong order, of the
/// elements whose order is fixed. Word refuses such files or "repairs" them. Stands in for the schema, which we may not ship.
QStringList brokenDocxRules(const XmlNode &part);

/// What is wrong between the parts of a Word document: a relation to nothing, an id that is not related, a part without a
/// content type, a style or list that is used but not defined, a bookmark twice or missing.
QStringList brokenDocxLinks(const OfficeFile &file);

} // namespace dueregard::test
