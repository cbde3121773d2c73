// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Banner.h"

#include "ui/a11y/Announce.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Paragraph.h"

#include <QVBoxLayout>

namespace dueregard {

Banner::Banner(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : Card(softOf(tone), inkOf(tone), parent), m_icon(new IconLabel({})), m_title(new Paragraph(QString(), TypeSize::Body, Token::Ink, true)), m_text(new Paragraph)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spaceOf(2));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    body()->addLayout(head);
    body()->addWidget(m_text);
    setMessage(tone, title, text);
}

void Banner::setMessage(Tone tone, const QString &title, const QString &text)
{
    setLook(softOf(tone), inkOf(tone));
    const char *icon = iconOf(tone);
    m_icon->setIcon(*icon ? QString::fromLatin1(icon) : QStringLiteral("info"), inkOf(tone));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QString Banner::title() const
{
    return m_title->text();
}

Button *Banner::addAction(const QString &text, Button::Kind kind)
{
    if (!m_actions) {
        m_actions = new FlowLayout(3);
        body()->addLayout(m_actions);
    }
    auto *button = new Button(text, kind);
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions ? m_actions->takeAt(0) : nullptr) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void Banner::announceNow()
{
    announce(this, m_text->text().isEmpty() ? m_title->text() : m_title->text() + QStringLiteral(". ") + m_text->text());
}

} // namespace dueregard
