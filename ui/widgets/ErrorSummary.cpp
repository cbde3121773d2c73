// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ErrorSummary.h"

#include <QVBoxLayout>

namespace dueregard {

ErrorSummary::ErrorSummary(QWidget *parent) : Banner(Tone::Problem, tr("There is a problem"), {}, parent)
{
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void ErrorSummary::setLines(const QList<Line> &lines)
{
    for (Button *link : findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly)) {
        link->hide();
        link->setParent(nullptr);
        link->deleteLater(); // the click that led here may still be inside it
    }
    QStringList messages;
    for (const Line &line : lines) {
        auto *link = new Button(line.message, Button::Kind::Link);
        connect(link, &Button::clicked, this, [this, key = line.key] { emit go(key); });
        body()->addWidget(link);
        messages += line.message;
    }
    setAccessibleName(title() + QStringLiteral(": ") + messages.join(QStringLiteral(" ")));
    setVisible(!lines.isEmpty());
}

void ErrorSummary::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace dueregard
