// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// What the first start asks, skippably: the organisation and the officer. Prefills new assessments.
struct Profile {
    QString organisation;
    QString bodyType;       ///< council, nhs, other; empty while unknown
    QString contactFormats; ///< where residents ask for other formats: printed on every report
    QString officerName;    ///< internal: goes into the change log and the lead officer's record
    QString jobTitle;

    bool isEmpty() const { return *this == Profile(); }
    bool operator==(const Profile &) const = default;
};

} // namespace dueregard
