// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/ReadinessBars.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace dueregard {

namespace {

constexpr double full = 3;         // the best score
constexpr int componentWidth = 22; // characters
constexpr int sayingWidth = 26;    // characters, right of the bar
constexpr int barsNarrowBelow = 66;

QString figure(double mean)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(mean, 'f', 1);
}

} // namespace

ReadinessBars::ReadinessBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("readinessBars"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ReadinessBars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    makeCurrent(m_current);
    updateGeometry();
}

QString ReadinessBars::words(int bar) const
{
    if (bar < 0 || bar >= m_bars.size())
        return {};
    const Bar &one = m_bars[bar];
    if (one.mean < 0)
        return tr("%1: not scored yet").arg(one.label);
    const QString words = tr("%1: %2 of 3, %3 of %4 statements scored").arg(one.label, figure(one.mean)).arg(one.scored).arg(one.statements);
    return one.weakest ? tr("%1. The weakest: it decides").arg(words) : words;
}

QString ReadinessBars::inWords() const
{
    QStringList lines;
    for (int i = 0; i < m_bars.size(); ++i)
        lines.append(words(i) + u'.');
    return lines.join(u'\n');
}

int ReadinessBars::barHeight(int width) const
{
    const int em = Theme::get().em();
    return Theme::get().charactersIn(width) < barsNarrowBelow ? em * 4 + spaceOf(2) : qMax(Theme::get().controlHeight(), em * 2 + spaceOf(2));
}

QSize ReadinessBars::sizeHint() const
{
    const int width = Theme::get().characters(80);
    return {width, heightForWidth(width)};
}

QSize ReadinessBars::minimumSizeHint() const
{
    return {Theme::get().characters(16), Theme::get().em() * 3};
}

int ReadinessBars::heightForWidth(int width) const
{
    return int(m_bars.size()) * barHeight(width) + 2;
}

void ReadinessBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool narrow = theme.charactersIn(width()) < barsNarrowBelow;
    const int high = barHeight(width());
    const int em = theme.em();
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect row(0, i * high, width(), high);
        const QRect label = narrow ? QRect(spaceOf(2), row.top() + 2, width() - spaceOf(3), em + 4) : QRect(spaceOf(2), row.top(), theme.characters(componentWidth), high);
        const int from = narrow ? spaceOf(2) + em : label.right() + em;
        const int room = qMax(em, narrow ? width() - from - spaceOf(3) : width() - from - theme.characters(sayingWidth) - em);
        const int middle = narrow ? label.bottom() + em / 2 + 4 : row.center().y();
        const QRectF track(from, middle - em * 0.35, room, em * 0.7);
        painter.setFont(theme.font(TypeSize::Body, true));
        painter.setPen(colourOf(Token::Ink));
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, label.width()));
        painter.setPen(QPen(colourOf(Token::Border), 1));
        painter.setBrush(colourOf(Token::Surface));
        painter.drawRect(track);
        for (int step = 1; step < int(full); ++step)
            painter.drawLine(QPointF(track.left() + track.width() * step / full, track.top()), QPointF(track.left() + track.width() * step / full, track.bottom()));
        QString words = tr("Not scored yet");
        if (bar.mean >= 0) {
            QRectF filled = track;
            filled.setWidth(track.width() * qBound(0.0, bar.mean / full, 1.0));
            if (bar.weakest) {
                painter.fillRect(filled, QBrush(colourOf(Token::Ink), Qt::BDiagPattern));
                painter.setPen(QPen(colourOf(Token::Ink), 1.5));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(filled);
                QPainterPath arrow(QPointF(from - 3, middle));
                arrow.lineTo(from - em * 0.6, middle - em * 0.35);
                arrow.lineTo(from - em * 0.6, middle + em * 0.35);
                arrow.closeSubpath();
                painter.fillPath(arrow, colourOf(Token::Ink));
            } else {
                painter.fillRect(filled, colourOf(Token::Ink));
            }
            words = tr("%1 of 3", "a score").arg(figure(bar.mean));
            if (bar.weakest)
                words = tr("%1, the weakest").arg(words);
            if (bar.scored < bar.statements)
                words = tr("%1 (%2 of %3 scored)").arg(words).arg(bar.scored).arg(bar.statements);
        }
        painter.setFont(theme.font(TypeSize::Caption, bar.weakest));
        painter.setPen(colourOf(Token::Ink));
        if (narrow)
            painter.drawText(QRectF(from, track.bottom() + 2, room, em + 4), Qt::AlignVCenter | Qt::AlignLeft, words);
        else
            painter.drawText(QRectF(track.right() + em * 0.6, row.top(), width() - track.right() - em * 0.6, high), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, words);
        painter.setPen(colourOf(Token::Line));
        painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom());
        if (hasFocus() && i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colourOf(Token::Focus), 3));
            painter.drawRect(row.adjusted(2, 1, -3, -2));
        }
    }
}

void ReadinessBars::makeCurrent(int bar)
{
    m_current = qBound(0, bar, qMax(0, int(m_bars.size()) - 1));
    setAccessibleName(m_bars.isEmpty() ? tr("Readiness") : words(m_current));
    setAccessibleDescription(tr("Readiness, part by part. Use the arrow keys; Enter opens the statements."));
    update();
}

void ReadinessBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: makeCurrent(m_current - 1); return;
    case Qt::Key_Down: makeCurrent(m_current + 1); return;
    case Qt::Key_Home: makeCurrent(0); return;
    case Qt::Key_End: makeCurrent(int(m_bars.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_bars.size())
            emit open(m_bars[m_current].id);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ReadinessBars::mousePressEvent(QMouseEvent *event)
{
    const int bar = int(event->position().y()) / qMax(1, barHeight(width()));
    if (bar < 0 || bar >= m_bars.size())
        return;
    makeCurrent(bar);
    emit open(m_bars[bar].id);
}

void ReadinessBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    makeCurrent(m_current);
}

void ReadinessBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace dueregard
