// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentPage.h"

class QAction;

namespace dueregard {

/// All keys of the program: those of pages and fields, and those of the window's menus.
class ShortcutsPage final : public AssessmentPage {
    Q_OBJECT
public:
    /// `menu`: actions of the window; those without keys, and keys that are described with the pages, are left out.
    explicit ShortcutsPage(const PageContext &context, const QList<QAction *> &menu, QWidget *parent = nullptr);
};

} // namespace dueregard
