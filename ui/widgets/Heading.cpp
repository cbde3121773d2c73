// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Heading.h"

#include "ui/a11y/HeadingAccessible.h"
#include "ui/theme/FocusRing.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace dueregard {

Heading::Heading(const QString &text, int level, QWidget *parent) : Paragraph(parent), m_level(qBound(1, level, 3))
{
    HeadingAccessible::installFactory();
    setProperty(FocusRing::noRing, true);
    if (m_level == 1)
        setFocusPolicy(Qt::ClickFocus); // no Tab stop, but a place in the order: Tab goes on from here
    setLook(m_level == 1 ? TypeSize::H1 : m_level == 2 ? TypeSize::H2
                                                       : TypeSize::H3);
    // The accessible interface is made at the first text and kept: it must find a Heading, not a QLabel.
    setText(text);
}

void Heading::focusHere()
{
    setFocus(Qt::OtherFocusReason);
}

void Heading::keyPressEvent(QKeyEvent *event)
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
    Paragraph::keyPressEvent(event);
}

} // namespace dueregard
