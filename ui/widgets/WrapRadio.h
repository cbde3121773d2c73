// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/ChoiceText.h"

#include <QRadioButton>

namespace dueregard {

/// A radio button whose text wraps: at 200 % Qt's own would widen the page.
class WrapRadio final : public QRadioButton {
    Q_OBJECT
public:
    explicit WrapRadio(const QString &text, const QString &hint = {}, QWidget *parent = nullptr);

    /// What the choice means, shown under it and read out with it.
    void setHint(const QString &hint);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return m_text.heightForWidth(*this, width); }
    QSize sizeHint() const override { return m_text.sizeHint(*this); }
    QSize minimumSizeHint() const override { return m_text.minimumSizeHint(*this); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    ChoiceText m_text;
};

} // namespace dueregard
