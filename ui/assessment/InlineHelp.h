// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"
#include "ui/widgets/Card.h"

namespace dueregard {

/// Help under the question, where the window has no room for the panel beside it. Esc closes it.
class InlineHelp final : public Card {
    Q_OBJECT
public:
    InlineHelp(const PageContext &context, const Help &help, QWidget *parent = nullptr);
    void focusFirst();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace dueregard
