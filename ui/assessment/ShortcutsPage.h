// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentPage.h"

namespace dueregard {

/// All keys of the program.
class ShortcutsPage final : public AssessmentPage {
    Q_OBJECT
public:
    explicit ShortcutsPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace dueregard
