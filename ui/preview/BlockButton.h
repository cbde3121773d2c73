// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/BlockTargets.h"

#include <QAbstractButton>

namespace dueregard {

/// Stands on a page where some words are, for the keyboard and for screen readers: its name is the words, Enter and Space
/// press it. The pointer goes through it to the page.
class BlockButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit BlockButton(QWidget *parent = nullptr);

    void setTarget(const BlockTarget &target);
    const BlockTarget &target() const { return m_target; }
    /// Room around the words that the ring takes, in pixels.
    static int ringRoom();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    BlockTarget m_target;
};

} // namespace dueregard
