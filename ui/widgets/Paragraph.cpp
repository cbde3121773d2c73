// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Paragraph.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Mnemonic.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTextLayout>

#include <cmath>

namespace dueregard {

Paragraph::Paragraph(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&Theme::get(), &Theme::changed, this, &Paragraph::restyle);
    restyle();
}

Paragraph::Paragraph(const QString &text, TypeSize size, Token token, bool bold, QWidget *parent) : Paragraph(parent)
{
    setLook(size, token, bold);
    setText(text);
}

void Paragraph::setLook(TypeSize size, Token token, bool bold)
{
    m_size = size;
    m_token = token;
    m_bold = bold;
    restyle();
}

void Paragraph::setToken(Token token)
{
    m_token = token;
    update();
}

void Paragraph::makeReadable(const QString &title)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(title.isEmpty() ? text() : title + QStringLiteral(": ") + text());
}

void Paragraph::restyle()
{
    setFont(Theme::get().font(m_size, m_bold));
    m_sizes.clear();
    updateGeometry();
    update();
}

void Paragraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_sizes.clear();
    QLabel::changeEvent(event);
}

QSize Paragraph::flow(int width, QPainter *painter) const
{
    const QString words = buddy() ? shown(text()) : text();
    if (m_measured != words) {
        m_measured = words;
        m_sizes.clear();
    }
    if (!painter)
        if (const auto known = m_sizes.constFind(width); known != m_sizes.cend())
            return *known;
    const QFontMetricsF metrics(font());
    const double lineHeight = m_size >= TypeSize::H2 ? qMin(metrics.height() * 1.08, Theme::lineHeight(font())) : Theme::lineHeight(font());
    double y = 0;
    double widest = 0;
    const QStringList lines = m_measured.split(u'\n');
    for (const QString &line : lines) {
        QTextLayout layout(line, font());
        QTextOption option;
        option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(wordWrap() ? qMax(1, width) : 1e6);
            row.setPosition(QPointF(0, y + (lineHeight - metrics.height()) / 2));
            widest = qMax(widest, row.naturalTextWidth());
            y += lineHeight;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, contentsRect().topLeft());
    }
    const QSize size(int(std::ceil(widest)), int(std::ceil(y)));
    m_sizes.insert(width, size);
    return size;
}

QSize Paragraph::sizeHint() const
{
    if (!wordWrap())
        return flow(0, nullptr);
    const int width = qMin(flow(100000, nullptr).width() + 1, Theme::get().characters(60));
    return QSize(width, heightForWidth(width));
}

QSize Paragraph::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    int longest = 0;
    qsizetype start = 0;
    const QString all = text();
    for (qsizetype i = 0; i <= all.size(); ++i)
        if (i == all.size() || all[i].isSpace()) {
            if (i - start > 1)
                longest = qMax(longest, fontMetrics().horizontalAdvance(all.mid(start, i - start)));
            start = i + 1;
        }
    return QSize(qMin(longest, Theme::get().characters(14)), fontMetrics().height());
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colourOf(isEnabled() ? m_token : Token::Ink2));
    if (alignment() & Qt::AlignBottom)
        painter.translate(0, qMax(0, height() - flow(width(), nullptr).height()));
    else if (alignment() & Qt::AlignVCenter)
        painter.translate(0, qMax(0, (height() - flow(width(), nullptr).height()) / 2));
    flow(width(), &painter);
}

void Paragraph::keyPressEvent(QKeyEvent *event)
{
    constexpr Qt::KeyboardModifiers ofLetters = Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint() && text != QLatin1String(" ") && !(event->modifiers() & ~ofLetters))
        for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
            if (!(next->focusPolicy() & Qt::TabFocus) || next->focusProxy() || !next->isVisibleTo(window()) || !next->isEnabled() || qobject_cast<Paragraph *>(next))
                continue;
            if (!qobject_cast<QLineEdit *>(next) && !qobject_cast<QTextEdit *>(next) && !qobject_cast<QPlainTextEdit *>(next))
                break;
            next->setFocus(Qt::TabFocusReason);
            QCoreApplication::sendEvent(next, event);
            return;
        }
    QLabel::keyPressEvent(event);
}

} // namespace dueregard
