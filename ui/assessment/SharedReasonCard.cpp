// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/SharedReasonCard.h"

#include "core/domain/SharedReasons.h"
#include "ui/a11y/Announce.h"
#include "ui/fields/FieldWidget.h"
#include "ui/widgets/DirectionMark.h"
#include "ui/widgets/Paragraph.h"

#include <QVBoxLayout>

namespace dueregard {

QString SharedReasonCard::warning() const
{
    const Assessment &a = context().assessment();
    const int at = recordIndex(a, RecordKind::SharedReason, id());
    if (at < 0)
        return {};
    const SharedReason &shared = a.sharedReasons[at];
    QStringList lines;
    for (const Impact *impact : impactsAgainst(a, shared)) {
        const QString line = tr("“%1” has an impact marked “%2”.").arg(words().group(impact->characteristic), DirectionMark::word(directionFrom(impact->direction)));
        if (!lines.contains(line))
            lines.append(line);
    }
    if (lines.isEmpty())
        return {};
    lines.append(tr("That speaks against “%1”: take it out here, or change the impact.").arg(DirectionMark::word(directionFrom(shared.direction))));
    return lines.join(u' ');
}

void SharedReasonCard::fill(QVBoxLayout *column)
{
    RecordCard::fill(column);
    if (const QString text = warning(); !text.isEmpty()) {
        auto *note = new Paragraph(text);
        note->setObjectName(QStringLiteral("against/") + id());
        column->addWidget(note);
    }
}

void SharedReasonCard::editorOpened()
{
    auto *column = qobject_cast<QVBoxLayout *>(editor()->layout());
    QWidget *ticked = editor()->fieldWidget(QStringLiteral("characteristics"));
    if (!column || !ticked)
        return;
    auto *note = new Paragraph(warning());
    note->setObjectName(QStringLiteral("against/") + id());
    note->setVisible(!note->text().isEmpty());
    column->insertWidget(column->indexOf(ticked) + 1, note);
    connect(&context().session, &AssessmentSession::valueChanged, note, [this, note](const FieldKey &key) {
        if (key.kind != RecordKind::SharedReason || key.id != id())
            return;
        const QString text = warning();
        if (text == note->text())
            return;
        note->setText(text);
        note->setVisible(!text.isEmpty());
        if (!text.isEmpty())
            announce(note, text);
    });
}

} // namespace dueregard
