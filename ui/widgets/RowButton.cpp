// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/RowButton.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Mnemonic.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Tag.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

namespace dueregard {

RowButton::RowButton(const QString &title, const QString &note, QWidget *parent)
    : QAbstractButton(parent), m_title(new Paragraph(title, TypeSize::Body, Token::Link)), m_note(new Paragraph(note, TypeSize::Caption, Token::Ink2)), m_tag(new Tag(QString()))
{
    setText(literal(title));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(spaceOf(3), spaceOf(2) + 2, spaceOf(3), spaceOf(2) + 2);
    m_layout->setSpacing(spaceOf(1));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_tag, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_tag->hide();
    m_note->setVisible(!note.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_tag)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rename();
}

void RowButton::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    rename();
}

void RowButton::setState(const QString &word, Tone tone, const QString &icon)
{
    m_tag->setState(word, tone, icon);
    m_tag->setVisible(!word.isEmpty());
    rename();
}

void RowButton::setCurrent(bool current)
{
    m_current = current;
    m_title->setLook(TypeSize::Body, Token::Link, current);
    update();
}

void RowButton::rename()
{
    setAccessibleName(m_tag->text().isEmpty() ? shown(text()) : shown(text()) + QStringLiteral(", ") + m_tag->text());
    setAccessibleDescription(m_note->text());
}

int RowButton::stackBelow() const
{
    return Theme::get().characters(34) + m_tag->sizeHint().width();
}

int RowButton::heightForWidth(int width) const
{
    // The direction belongs to a width, and is set only when that width comes true.
    const QMargins margins = m_layout->contentsMargins();
    const bool stacked = width < stackBelow();
    const bool tag = !m_tag->isHidden();
    int room = width - margins.left() - margins.right();
    if (tag && !stacked)
        room -= m_tag->sizeHint().width() + m_layout->spacing();
    int height = m_title->heightForWidth(room);
    if (!m_note->isHidden())
        height += m_note->heightForWidth(room);
    if (tag)
        height = stacked ? height + m_layout->spacing() + m_tag->sizeHint().height() : qMax(height, m_tag->sizeHint().height());
    return height + margins.top() + margins.bottom();
}

QSize RowButton::sizeHint() const
{
    const int width = Theme::get().characters(60);
    return QSize(width, heightForWidth(width));
}

QSize RowButton::minimumSizeHint() const
{
    return QSize(Theme::get().characters(16), Theme::get().controlHeight());
}

void RowButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_layout->setDirection(width() < stackBelow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool over = underMouse() && isEnabled();
    if (over || m_current) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::get().isContrast() ? QPen(colourOf(Token::Border)) : QPen(Qt::NoPen));
        painter.setBrush(colourOf(m_current ? Token::AccentSoft : Token::Sunken));
        const double radius = Theme::get().radius(Theme::Corner::Control);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -1.5), radius, radius);
    }
    if (!m_current) {
        painter.setPen(colourOf(Token::Line));
        painter.drawLine(spaceOf(3), height() - 1, width() - spaceOf(3), height() - 1);
    }
}

} // namespace dueregard
