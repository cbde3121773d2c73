// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ReviewPointList.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Tag.h"

#include <QVBoxLayout>

namespace dueregard {

ReviewPointList::ReviewPointList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(2));
    hide();
}

void ReviewPointList::setLines(const QList<Line> &lines, const QString &title)
{
    const QWidget *focused = focusWidget();
    const QString focusName = focused && focused->hasFocus() ? focused->objectName() : QString();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *old = item->widget()) { // the click that led here may still be inside it
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
        delete item;
    }
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    auto *heading = new Heading(title.isEmpty() ? tr("Review points on this page (%1)").arg(lines.size()) : title, 2);
    heading->setLook(TypeSize::H3); // a part of the page, but not of the answers
    m_column->addWidget(heading);
    m_column->addWidget(new Paragraph(tr("Things to discuss. They never stop you typing or moving on."), TypeSize::Caption, Token::Ink2));
    for (const Line &line : lines) {
        auto *card = new Card;
        auto *head = new FlowLayout(2);
        head->addWidget(new Tag(line.word, line.tone, QString::fromLatin1(iconOf(line.tone))));
        if (!line.answer.isEmpty())
            head->addWidget(new Tag(tr("Answered"), Tone::Done, QStringLiteral("check")));
        if (!line.place.isEmpty())
            head->addWidget(new Paragraph(line.place, TypeSize::Caption, Token::Ink2));
        card->body()->addLayout(head);
        card->body()->addWidget(new Paragraph(line.message));
        if (!line.answer.isEmpty())
            card->body()->addWidget(new Paragraph(tr("Your answer: %1").arg(line.answer), TypeSize::Body, Token::Ink2));
        if (!line.earlier.isEmpty())
            card->body()->addWidget(new Paragraph(tr("The words here have changed since a senior owner went on with this point. The reason then: %1").arg(line.earlier), TypeSize::Body, Token::Ink2));
        auto *actions = new FlowLayout(4);
        if (line.canGo) {
            auto *go = new Button(tr("Go to the field"), Button::Kind::Link);
            go->setObjectName(QStringLiteral("go/") + line.key);
            go->setSubject(line.message);
            connect(go, &Button::clicked, this, [this, key = line.key] { emit this->go(key); });
            actions->addWidget(go);
        }
        for (qsizetype i = 0; i < line.offers.size(); ++i) {
            auto *take = new Button(line.offers[i], Button::Kind::Link);
            take->setObjectName(QStringLiteral("take%1/").arg(i) + line.key);
            take->setSubject(line.message);
            connect(take, &Button::clicked, this, [this, key = line.key, i] { emit this->take(key, int(i)); });
            actions->addWidget(take);
        }
        auto *answer = new Button(line.answer.isEmpty() && line.earlier.isEmpty() ? tr("Answer this point") : tr("Change your answer"), Button::Kind::Link);
        answer->setObjectName(QStringLiteral("answer/") + line.key);
        answer->setSubject(line.message);
        connect(answer, &Button::clicked, this, [this, key = line.key] { emit this->answer(key); });
        actions->addWidget(answer);
        card->body()->addLayout(actions);
        m_column->addWidget(card);
    }
    if (!focusName.isEmpty()) // rules run again while somebody reads the list
        if (auto *same = findChild<QWidget *>(focusName))
            same->setFocus(Qt::OtherFocusReason);
}

} // namespace dueregard
