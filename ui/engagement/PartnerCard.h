// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

namespace dueregard {

/// An organisation that can be asked, with how often all assessments of the register have asked it in twelve months.
class PartnerCard final : public RecordCard {
    Q_OBJECT
public:
    PartnerCard(const PageContext &context, const QString &id, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column) override;
};

} // namespace dueregard
