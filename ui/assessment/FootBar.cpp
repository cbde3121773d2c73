// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/FootBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Rule.h"

#include <QVBoxLayout>

namespace dueregard {

FootBar::FootBar(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_forward(new Button(tr("Continue"), Button::Kind::Primary)),
      m_back(new Button(tr("Back"))), m_extra(new Button(QString(), Button::Kind::Quiet))
{
    m_forward->setObjectName(QStringLiteral("continue"));
    m_back->setObjectName(QStringLiteral("back"));
    m_extra->setObjectName(QStringLiteral("extra"));
    m_column->setSpacing(spaceOf(3));
    m_column->addWidget(new Rule);
    auto *row = new FlowLayout(2);
    for (Button *button : {m_forward, m_back, m_extra})
        row->addWidget(button);
    m_column->addLayout(row);
    connect(m_forward, &Button::clicked, this, &FootBar::forward);
    connect(m_back, &Button::clicked, this, &FootBar::back);
    connect(m_extra, &Button::clicked, this, &FootBar::extra);
    setInPage(false);
}

void FootBar::setTexts(const QString &forward, const QString &back, const QString &extra)
{
    const auto set = [](Button *button, const QString &text) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    };
    set(m_forward, forward);
    set(m_back, back);
    set(m_extra, extra);
    setVisible(!forward.isEmpty() || !back.isEmpty() || !extra.isEmpty());
}

void FootBar::setInPage(bool inPage)
{
    const int side = inPage ? 0 : spaceOf(6);
    m_column->setContentsMargins(side, inPage ? spaceOf(5) : 0, side, inPage ? 0 : spaceOf(3));
}

} // namespace dueregard
