// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentPage.h"

class QAction;

namespace dueregard {

/// All keys of the program: those of pages and fields, and those of the window's menus.
class ShortcutsPage final : public AssessmentPage {
    Q_OBJECT
public:
    struct Line {
        QString keys;
        QString does;
    };
    struct Part {
        QString heading;
        QList<Line> lines;
    };
    /// The whole list, the same wherever it is shown. `menu`: actions of the window; those without keys, and keys that are
    /// described with the pages, are left out.
    static QList<Part> parts(const QList<QAction *> &menu);

    explicit ShortcutsPage(const PageContext &context, const QList<QAction *> &menu, QWidget *parent = nullptr);
};

} // namespace dueregard
