// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

namespace dueregard {

/// An activity or a working group, with one press to the documents that can be made of it.
class DocumentCard final : public RecordCard {
    Q_OBJECT
public:
    using RecordCard::RecordCard;

signals:
    void documentWanted(const QString &recordId);

protected:
    void addActions(FlowLayout *row) override;
};

} // namespace dueregard
