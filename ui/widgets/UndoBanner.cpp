// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UndoBanner.h"

namespace dueregard {

UndoBanner::UndoBanner(QWidget *parent) : Banner(Tone::Note, QString(), {}, parent)
{
    connect(addAction(tr("Undo")), &Button::clicked, this, [this] {
        hide();
        emit undo();
    });
    connect(addAction(tr("Hide this message"), Button::Kind::Quiet), &Button::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    hide();
}

void UndoBanner::showRemoved(const QString &text)
{
    setMessage(Tone::Note, text);
    show();
    announceNow();
}

} // namespace dueregard
