// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QAbstractButton>

namespace dueregard {

/// A step, or a page under a step, in the rail. Its state is a word in the name and a shape in the picture.
class RailItem final : public QAbstractButton {
    Q_OBJECT
public:
    /// `child`: a page under the open step, indented and without an icon.
    explicit RailItem(const QString &title, bool child = false, QWidget *parent = nullptr);

    /// `word` goes into the accessible name and the tooltip; `icon` in the colour of the tone.
    void setState(const QString &word, const QString &icon, Tone tone = Tone::Plain);
    /// A short text at the right, where contents have their page numbers. Not part of the name: the state says it in words.
    void setEnd(const QString &text);
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return QSize(200, heightForWidth(200)); }
    QSize minimumSizeHint() const override { return QSize(0, heightForWidth(10000)); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void rename();
    int textLeft() const;
    int textRight(int width) const;
    QString m_word;
    QString m_icon;
    QString m_end;
    Tone m_tone = Tone::Plain;
    bool m_current = false;
    bool m_child;
};

} // namespace dueregard
