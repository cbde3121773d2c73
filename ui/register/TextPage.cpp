// SPDX-License-Identifier: Apache-2.0
#include "ui/register/TextPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Paragraph.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

TextPage::TextPage(const QString &title, const QList<Section> &sections, const QString &closeText, QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(2));
    m_heading = new Heading(title, 1);
    column->addWidget(m_heading);
    for (const Section &section : sections) {
        if (!section.heading.isEmpty()) {
            column->addSpacing(spaceOf(3));
            column->addWidget(new Heading(section.heading, 2));
        }
        for (const Line &line : section.lines) {
            auto *row = new QWidget;
            auto *flow = new FlowLayout(3, row);
            if (!line.label.isEmpty())
                flow->addWidget(new Paragraph(line.label, TypeSize::Body, Token::Ink, true));
            auto *text = new Paragraph(line.text, TypeSize::Body, line.label.isEmpty() ? Token::Ink : Token::Ink2);
            text->makeReadable(line.label);
            flow->addWidget(text);
            column->addWidget(row);
        }
    }
    column->addSpacing(spaceOf(4));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    auto *close = new Button(closeText, Button::Kind::Secondary);
    connect(close, &QPushButton::clicked, this, &TextPage::closed);
    row->addWidget(close);
    column->addWidget(buttons);
    column->addStretch(1);

    framePage(this, content);
}

void TextPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void TextPage::focusHeading()
{
    m_heading->focusHere();
}

} // namespace dueregard
