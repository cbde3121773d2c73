// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DueCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

namespace dueregard {

DueCard::DueCard(QWidget *parent)
    : Card(Token::Surface, {}, parent), m_days(new Heading(QString(), 2)), m_sentence(new Paragraph(QString(), TypeSize::Body, Token::Ink2)),
      m_setDate(new Button(tr("Set the decision date"), Button::Kind::Link)), m_points(new Button(QString(), Button::Kind::Link))
{
    body()->setSpacing(spaceOf(1));
    body()->addWidget(m_days);
    body()->addWidget(m_sentence);
    body()->addWidget(m_setDate);
    body()->addWidget(m_points);
    body()->addStretch();
    connect(m_setDate, &Button::clicked, this, &DueCard::setDate);
    connect(m_points, &Button::clicked, this, &DueCard::openPoints);
    setDue({}, {}, {});
    setPoints(0, 0);
}

QString DueCard::daysLeft(QDate date, QDate today)
{
    const int days = int(today.daysTo(date));
    if (days == 0)
        return tr("Today");
    if (days > 0)
        return days == 1 ? tr("1 day left") : tr("%1 days left").arg(days);
    return days == -1 ? tr("1 day ago") : tr("%1 days ago").arg(-days);
}

void DueCard::setDue(QDate decision, QDate today, const QString &sentence)
{
    m_days->setText(decision.isValid() ? daysLeft(decision, today) : tr("No decision date yet"));
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_setDate->setVisible(!decision.isValid());
}

void DueCard::setPoints(int points, int beforeSignOff)
{
    m_points->setVisible(points > 0);
    const QString all = points == 1 ? tr("1 review point") : tr("%1 review points").arg(points);
    m_points->setText(beforeSignOff > 0 ? tr("%1, %2 before sign-off").arg(all).arg(beforeSignOff) : all);
}

} // namespace dueregard
