// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

namespace dueregard {

/// Something people told us, with one press to what follows from it: an impact, evidence, an action, or a combination of
/// characteristics. What is made is linked to the finding, so that the report can say where it comes from; what is there
/// already can be linked too, with its rating before and after.
class FindingCard final : public RecordCard {
    Q_OBJECT
public:
    FindingCard(const PageContext &context, const QString &id, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *column) override;
    void addActions(FlowLayout *row) override;
    void editorOpened() override;

private:
    void follow(RecordKind kind);
    void openEffect();
    void openImpacts();
    void showPanel(QWidget *panel);
    void closePanel(const QString &focus);

    QPointer<QWidget> m_panel;
    QString m_told;
};

} // namespace dueregard
