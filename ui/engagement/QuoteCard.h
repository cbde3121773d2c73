// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

namespace dueregard {

/// What somebody said, with the meter of what it gives away: on the card, and beside the details while they are marked.
class QuoteCard final : public RecordCard {
    Q_OBJECT
public:
    QuoteCard(const PageContext &context, const QString &id, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column) override;
    void editorOpened() override;
};

} // namespace dueregard
