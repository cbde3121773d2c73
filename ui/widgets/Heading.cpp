// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Heading.h"

#include "ui/a11y/HeadingAccessible.h"
#include "ui/theme/FocusRing.h"

namespace dueregard {

Heading::Heading(const QString &text, int level, QWidget *parent) : Paragraph(parent), m_level(qBound(1, level, 3))
{
    HeadingAccessible::installFactory();
    if (m_level == 1) {
        setProperty(FocusRing::noRing, true);
        setFocusPolicy(Qt::ClickFocus); // no Tab stop, but a place in the order: Tab goes on from here
    }
    setLook(m_level == 1 ? TypeSize::H1 : m_level == 2 ? TypeSize::H2
                                                       : TypeSize::H3);
    // The accessible interface is made at the first text and kept: it must find a Heading, not a QLabel.
    setText(text);
}

void Heading::focusHere()
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace dueregard
