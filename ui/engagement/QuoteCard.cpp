// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/QuoteCard.h"

#include "ui/engagement/IdentifiabilityMeter.h"
#include "ui/fields/FieldWidget.h"

#include <QVBoxLayout>

namespace dueregard {

QuoteCard::QuoteCard(const PageContext &context, const QString &id, QWidget *parent) : RecordCard(context, RecordKind::Quote, id, parent) {}

void QuoteCard::fill(QVBoxLayout *column)
{
    RecordCard::fill(column);
    column->addWidget(new IdentifiabilityMeter(context(), id()));
}

void QuoteCard::editorOpened()
{
    auto *column = qobject_cast<QVBoxLayout *>(editor()->layout());
    QWidget *details = editor()->fieldWidget(QStringLiteral("details"));
    if (column && details)
        column->insertWidget(column->indexOf(details) + 1, new IdentifiabilityMeter(context(), id()));
}

} // namespace dueregard
