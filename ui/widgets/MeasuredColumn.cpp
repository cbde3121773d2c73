// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MeasuredColumn.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>

namespace dueregard {

MeasuredColumn::MeasuredColumn(QWidget *content, int characters, QWidget *parent) : QWidget(parent), m_content(content), m_characters(characters)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(content->hasHeightForWidth());
    content->setSizePolicy(policy);
    layout->addWidget(content, 1000);
    layout->addStretch(1); // a widget with a maximum width is centred unless something stands beside it
    connect(&Theme::get(), &Theme::changed, this, &MeasuredColumn::restyle);
    restyle();
}

void MeasuredColumn::setCharacters(int characters)
{
    m_characters = characters;
    restyle();
}

void MeasuredColumn::restyle()
{
    m_content->setMaximumWidth(Theme::get().characters(m_characters));
}

} // namespace dueregard
