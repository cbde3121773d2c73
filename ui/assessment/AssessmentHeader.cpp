// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/AssessmentHeader.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/SaveStatusLabel.h"

#include <QHBoxLayout>

namespace dueregard {

AssessmentHeader::AssessmentHeader(QWidget *parent)
    : QWidget(parent), m_steps(new Button(tr("Steps"), Button::Kind::Quiet, QStringLiteral("panel-left"))),
      m_home(new Button(tr("Assessments"), Button::Kind::Link)), m_chevron(new IconLabel(QStringLiteral("chevron-right"), Token::Ink2)),
      m_title(new Paragraph(QString(), TypeSize::Body, Token::Ink, true)), m_saved(new SaveStatusLabel),
      m_help(new Button(tr("Help"), Button::Kind::Quiet, QStringLiteral("circle-question-mark"))),
      m_find(new Button(tr("Find"), Button::Kind::Quiet, QStringLiteral("search")))
{
    m_steps->setObjectName(QStringLiteral("steps"));
    m_home->setObjectName(QStringLiteral("home"));
    m_help->setObjectName(QStringLiteral("help"));
    m_find->setObjectName(QStringLiteral("openFind"));
    m_title->setWordWrap(false);
    // Two groups that go under each other when there is no room: nothing is cut at 320 pixels.
    m_rows = new QHBoxLayout(this);
    m_rows->setContentsMargins(spaceOf(5), spaceOf(2), spaceOf(4), spaceOf(2));
    m_rows->setSpacing(spaceOf(1));
    auto *left = new QHBoxLayout;
    left->setSpacing(spaceOf(1));
    for (QWidget *part : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_home), static_cast<QWidget *>(m_chevron), static_cast<QWidget *>(m_title)})
        left->addWidget(part);
    left->addStretch(1);
    m_rows->addLayout(left, 1);
    auto *right = new QHBoxLayout;
    right->setSpacing(spaceOf(3));
    for (QWidget *part : {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_find)})
        right->addWidget(part);
    m_rows->addLayout(right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AssessmentHeader::setTitle(const QString &title)
{
    m_whole = title;
    m_title->setAccessibleName(title);
    cutTitle();
}

void AssessmentHeader::cutTitle()
{
    // The page's heading and the window title have it in full.
    const int room = width() / 2 - m_home->sizeHint().width();
    m_title->setText(QFontMetrics(m_title->font()).elidedText(m_whole, Qt::ElideRight, qMax(Theme::get().characters(10), room)));
}

void AssessmentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    cutTitle();
}

void AssessmentHeader::setSaveState(const SaveState &state)
{
    switch (state.kind) {
    case SaveState::Kind::Saved:
        if (state.savedAt.isValid())
            m_saved->setSaved(state.savedAt.toLocalTime().time());
        break;
    case SaveState::Kind::Saving: m_saved->setSaving(); break;
    case SaveState::Kind::NotSaved: m_saved->setNotSaved(); break;
    case SaveState::Kind::ReadOnly: break;
    }
}

void AssessmentHeader::setShown(bool title, bool steps, bool help, bool twoRows)
{
    const auto direction = twoRows ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_rows->direction() != direction)
        m_rows->setDirection(direction);
    const int side = twoRows ? spaceOf(2) : spaceOf(5);
    m_rows->setContentsMargins(side, spaceOf(2), twoRows ? side : spaceOf(4), spaceOf(2));
    m_title->setVisible(title);
    m_chevron->setVisible(title);
    m_steps->setVisible(steps);
    m_help->setVisible(help);
}

} // namespace dueregard
