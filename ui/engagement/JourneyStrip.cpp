// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/JourneyStrip.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace dueregard {

namespace {
constexpr int stepWidth = 22; // characters
constexpr int lines = 3;      // of a step's title
} // namespace

JourneyStrip::JourneyStrip(const QList<JourneyStep> &steps, const QHash<QString, QString> &labels, QWidget *parent)
    : QWidget(parent), m_steps(steps), m_labels(labels)
{
    setObjectName(QStringLiteral("journey"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Step by step"));
    setAccessibleDescription(inWords());
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString JourneyStrip::inWords() const
{
    const QStringList severities{tr("no barrier"), tr("some effort"), tr("hard"), tr("shut out")};
    QStringList all;
    for (int i = 0; i < m_steps.size(); ++i) {
        const JourneyStep &step = m_steps[i];
        QStringList members;
        for (const auto &[group, rating] : step.members)
            members.append(tr("%1: %2", "group, how hard").arg(m_labels.value(group, group), severities[qBound(0, rating, 3)]));
        QString words = tr("Step %1, %2: %3.").arg(i + 1).arg(step.title, members.isEmpty() ? severities.first() : members.join(QStringLiteral(", ")));
        if (step.dropsOut)
            words += u' ' + tr("Here people drop out.");
        all.append(words);
    }
    return all.join(u' ');
}

int JourneyStrip::columns(int width) const
{
    return qBound(1, width / qMax(1, Theme::get().characters(stepWidth)), qMax(1, int(m_steps.size())));
}

QSize JourneyStrip::sizeHint() const
{
    const int width = Theme::get().characters(80);
    return {width, heightForWidth(width)};
}

QSize JourneyStrip::minimumSizeHint() const
{
    return {Theme::get().characters(12), Theme::get().em() * 4};
}

int JourneyStrip::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (int(m_steps.size()) + across - 1) / across;
    return rows * (Theme::get().em() * (lines + 2) + spaceOf(4));
}

void JourneyStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int across = columns(width());
    const double wide = double(width()) / across;
    const double em = theme.em();
    const double high = em * (lines + 2) + spaceOf(4);
    for (int i = 0; i < m_steps.size(); ++i) {
        const JourneyStep &step = m_steps[i];
        const QRectF box(i % across * wide, i / across * high, wide, high);
        const QPointF dot(box.left() + em * 0.7, box.top() + em * 0.9);
        painter.setPen(QPen(colourOf(Token::Border), 2));
        if (i + 1 < m_steps.size() && i % across + 1 < across)
            painter.drawLine(dot + QPointF(em * 0.7, 0), QPointF(box.right() + em * 0.1, dot.y()));
        painter.setPen(QPen(colourOf(Token::Ink), 1.5));
        painter.setBrush(colourOf(Token::Surface));
        painter.drawEllipse(dot, em * 0.55, em * 0.55);
        if (step.dropsOut) {
            painter.setPen(QPen(colourOf(Token::Problem), 3));
            painter.drawLine(dot - QPointF(em * 0.45, em * 0.45), dot + QPointF(em * 0.45, em * 0.45));
            painter.drawLine(dot + QPointF(-em * 0.45, em * 0.45), dot + QPointF(em * 0.45, -em * 0.45));
        } else {
            painter.setFont(theme.font(TypeSize::Caption, true));
            painter.drawText(QRectF(dot - QPointF(em, em), QSizeF(2 * em, 2 * em)), Qt::AlignCenter, QString::number(i + 1));
        }
        for (int bar = 0; bar < 3; ++bar) { // filled bars: how hard
            const QRectF at(box.left() + em * 1.6 + bar * em * 0.65, dot.y() + em * 0.8, em * 0.5, em * 0.5);
            painter.setPen(QPen(colourOf(Token::Border), 1));
            painter.setBrush(bar < step.worst ? colourOf(Token::Ink) : colourOf(Token::Surface));
            painter.drawRect(at);
        }
        painter.setPen(colourOf(Token::Ink));
        painter.setFont(theme.font(TypeSize::Caption));
        painter.drawText(QRectF(box.left(), dot.y() + em * 1.6, wide - spaceOf(2), em * lines), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, step.title);
    }
}

} // namespace dueregard
