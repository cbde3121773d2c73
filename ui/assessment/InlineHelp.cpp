// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/InlineHelp.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Paragraph.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

InlineHelp::InlineHelp(const PageContext &context, const Help &help, QWidget *parent) : Card(Token::Surface, {}, parent)
{
    setObjectName(QStringLiteral("inlineHelp"));
    body()->setSpacing(spaceOf(3));
    const auto add = [&](const char *icon, const QString &title, const LocalText &words) {
        if (words.isEmpty())
            return;
        auto *head = new QHBoxLayout;
        head->setSpacing(spaceOf(2));
        head->addWidget(new IconLabel(QString::fromLatin1(icon), Token::Accent), 0, Qt::AlignTop);
        head->addWidget(new Paragraph(title, TypeSize::Body, Token::Ink, true), 1);
        body()->addLayout(head);
        auto *text = new Paragraph(context.say(words), TypeSize::Body, Token::Ink2);
        text->makeReadable(title);
        body()->addWidget(text);
    };
    add("circle-question-mark", tr("Why we ask"), help.why);
    add("circle-check", tr("A good answer"), help.good);
    add("quote", tr("Example"), help.example);
    add("triangle-alert", tr("The trap"), help.trap);
    auto *row = new FlowLayout(2);
    auto *close = new Button(tr("Close help"), Button::Kind::Secondary);
    connect(close, &Button::clicked, this, &InlineHelp::closed);
    row->addWidget(close);
    body()->addLayout(row);
}

void InlineHelp::focusFirst()
{
    for (Paragraph *words : findChildren<Paragraph *>())
        if (words->focusPolicy() != Qt::NoFocus) {
            words->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

void InlineHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace dueregard
