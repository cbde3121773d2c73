// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "tests/support/England.h"

namespace dueregard::test {

/// A made-up assessment with something in every part of it. People appear with the names below, which must not print.
Assessment richAssessment();
inline const QString secretName = QStringLiteral("Zebedee Quillfeather");
inline const QString secretContact = QStringLiteral("zq@example.org");
inline const QString secretComment = QStringLiteral("unprintable remark of the reviewer");

/// Text as a long answer: one paragraph a line.
Value rich(const QString &text);

} // namespace dueregard::test
