// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Records.h"

namespace dueregard::test {

/// The author, and somebody else who may check: ids "lead" and "reviewer", with job titles and no names.
inline QList<Person> authorAndChecker()
{
    Person lead;
    lead.id = QStringLiteral("lead");
    lead.role = QStringLiteral("lead");
    lead.job_title = QStringLiteral("Parking policy officer");
    Person reviewer;
    reviewer.id = QStringLiteral("reviewer");
    reviewer.role = QStringLiteral("equality_lead");
    reviewer.job_title = QStringLiteral("Equality lead");
    return {lead, reviewer};
}

} // namespace dueregard::test
