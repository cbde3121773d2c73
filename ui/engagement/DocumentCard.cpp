// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/DocumentCard.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

namespace dueregard {

void DocumentCard::addActions(FlowLayout *row)
{
    RecordCard::addActions(row);
    Button *make = link(tr("Make a document"), QStringLiteral("document"));
    connect(make, &QAbstractButton::clicked, this, [this] { emit documentWanted(id()); });
    row->addWidget(make);
}

} // namespace dueregard
