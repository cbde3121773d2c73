// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

namespace dueregard {

/// An approval with the files that prove it.
class ApprovalCard final : public RecordCard {
    Q_OBJECT
public:
    ApprovalCard(const PageContext &context, const QString &id, QWidget *parent = nullptr) : RecordCard(context, RecordKind::SignOff, id, parent) {}

signals:
    void openFile(const QString &attachmentId);

protected:
    void fill(QVBoxLayout *column) override;
    void editorOpened() override;

private:
    QWidget *makeProof();
};

} // namespace dueregard
