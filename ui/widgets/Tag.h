// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QLabel>

class QPainter;

namespace dueregard {

/// A state in words with its own symbol; never a button. Problem tones only for problems.
class Tag final : public QLabel {
    Q_OBJECT
public:
    /// `icon` is a name for icons::icon(); empty for none.
    explicit Tag(const QString &word, Tone tone = Tone::Plain, const QString &icon = {}, QWidget *parent = nullptr);

    void setState(const QString &word, Tone tone, const QString &icon = {});
    Tone tone() const { return m_tone; }

    /// For delegates that paint a tag into a cell.
    static void paint(QPainter *painter, const QRect &rect, const QString &word, Tone tone, const QString &icon);
    static QSize sizeFor(const QString &word, Tone tone, const QString &icon);

    QSize sizeHint() const override { return sizeFor(text(), m_tone, m_icon); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_icon;
};

} // namespace dueregard
