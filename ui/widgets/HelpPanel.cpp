// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/HelpPanel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Paragraph.h"

#include <QPainter>
#include <QVBoxLayout>

namespace dueregard {

HelpPanel::HelpPanel(QWidget *parent) : QFrame(parent), m_scroll(new PageScroll(Token::Surface))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto *inside = new QWidget;
    m_parts = new QVBoxLayout(inside);
    m_parts->setContentsMargins(spaceOf(5), spaceOf(5), spaceOf(5), spaceOf(5));
    m_parts->setSpacing(spaceOf(5));
    m_scroll->setWidget(inside);
    setAccessibleName(tr("Help with this question"));
}

void HelpPanel::setHelp(const Help &help, const QString &language, const QString &bodyType)
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_empty = help.isEmpty();
    addPart(QStringLiteral("circle-question-mark"), tr("Why we ask"), help.why.in(language, bodyType));
    addPart(QStringLiteral("circle-check"), tr("A good answer"), help.good.in(language, bodyType));
    addPart(QStringLiteral("quote"), tr("Example"), help.example.in(language, bodyType));
    addPart(QStringLiteral("triangle-alert"), tr("The trap"), help.trap.in(language, bodyType));
    m_parts->addStretch();
    m_scroll->toTop();
}

void HelpPanel::addPart(const QString &icon, const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(1));
    auto *head = new QHBoxLayout;
    head->setSpacing(spaceOf(2));
    head->addWidget(new IconLabel(icon, Token::Accent), 0, Qt::AlignTop);
    head->addWidget(new Paragraph(title, TypeSize::Body, Token::Ink, true), 1);
    column->addLayout(head);
    auto *words = new Paragraph(text, TypeSize::Body, Token::Ink2);
    words->makeReadable(title);
    column->addWidget(words);
    m_parts->addWidget(part);
}

bool HelpPanel::focusFirst()
{
    for (Paragraph *words : findChildren<Paragraph *>())
        if (words->focusPolicy() != Qt::NoFocus) {
            words->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colourOf(Token::Surface));
    painter.setPen(colourOf(Token::Line));
    painter.drawLine(0, 0, 0, height());
}

} // namespace dueregard
