// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

namespace dueregard {

/// A reason shared by several characteristics. Says, while they are ticked as well, which of them have an impact that says
/// something else.
class SharedReasonCard final : public RecordCard {
    Q_OBJECT
public:
    SharedReasonCard(const PageContext &context, const QString &id, QWidget *parent = nullptr) : RecordCard(context, RecordKind::SharedReason, id, parent) {}

    /// "Age has an impact marked “Both ways”. …"; empty where nothing speaks against it.
    QString warning() const;

protected:
    void fill(QVBoxLayout *column) override;
    void editorOpened() override;
};

} // namespace dueregard
