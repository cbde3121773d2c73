// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QRect>
#include <QSize>
#include <QString>

class QAbstractButton;
class QPainter;

namespace dueregard {

/// The wrapping label, and the hint under it, that WrapRadio and WrapCheck share.
class ChoiceText final {
public:
    QString hint;

    int heightForWidth(const QAbstractButton &button, int width) const;
    QSize sizeHint(const QAbstractButton &button) const;
    QSize minimumSizeHint(const QAbstractButton &button) const;
    /// Paints label and hint; the caller paints the indicator into indicator().
    void paint(QPainter &painter, const QAbstractButton &button) const;
    static QRect indicator(const QAbstractButton &button);

private:
    static int left(const QAbstractButton &button);
    int textHeight(const QAbstractButton &button, int room) const;
    int hintHeight(int room) const;
};

} // namespace dueregard
