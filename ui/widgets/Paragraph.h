// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QHash>
#include <QLabel>

class QPainter;

namespace dueregard {

/// Text that wraps, with a real line height and an honest height for its width (QLabel has neither). Always plain text:
/// rich text in a label opens files. Never call setSizePolicy() on it: that would drop the height for width.
class Paragraph : public QLabel {
    Q_OBJECT
public:
    explicit Paragraph(QWidget *parent = nullptr);
    explicit Paragraph(const QString &text, TypeSize size = TypeSize::Body, Token token = Token::Ink, bool bold = false, QWidget *parent = nullptr);

    void setLook(TypeSize size, Token token = Token::Ink, bool bold = false);
    void setToken(Token token);
    /// Text of which the officer may need more than a glance: it can be reached with Tab and is read out whole.
    /// `title` heads the accessible name.
    void makeReadable(const QString &title = {});

    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override { return flow(width, nullptr).height(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Who types while a heading or a text to read has the focus means the field behind it, when that takes text: the words
    /// go there.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize flow(int width, QPainter *painter) const;
    void restyle();

    TypeSize m_size = TypeSize::Body;
    Token m_token = Token::Ink;
    bool m_bold = false;
    mutable QString m_measured; ///< the text that m_sizes belongs to
    mutable QHash<int, QSize> m_sizes;
};

} // namespace dueregard
