// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SaveStatusLabel.h"

#include "ui/a11y/Announce.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Paragraph.h"

#include <QHBoxLayout>

namespace dueregard {

SaveStatusLabel::SaveStatusLabel(QWidget *parent) : QWidget(parent), m_icon(new IconLabel({})), m_text(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    m_text->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceOf(1) + 2);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    m_icon->hide();
}

QString SaveStatusLabel::text() const
{
    return m_text->text();
}

void SaveStatusLabel::setSaved(QTime at)
{
    const bool recovered = m_failed;
    m_failed = false;
    set(State::Saved, tr("Saved %1").arg(at.toString(QStringLiteral("HH:mm"))));
    if (recovered)
        announce(this, m_text->text());
}

void SaveStatusLabel::setSaving()
{
    if (!m_failed) // "Not saved" stands until something really was saved
        set(State::Saving, tr("Saving…"));
}

void SaveStatusLabel::setNotSaved()
{
    const bool first = !m_failed;
    m_failed = true;
    set(State::NotSaved, tr("Not saved"));
    if (first)
        announce(this, m_text->text());
}

void SaveStatusLabel::set(State state, const QString &text)
{
    if (m_state == state && m_text->text() == text)
        return;
    m_state = state;
    const bool failed = state == State::NotSaved;
    m_icon->setIcon(failed ? QStringLiteral("octagon-alert") : state == State::Saved ? QStringLiteral("check") : QStringLiteral("clock"),
                    failed ? Token::Problem : state == State::Saved ? Token::Done : Token::Ink2);
    m_icon->show();
    m_text->setLook(TypeSize::Body, failed ? Token::Problem : Token::Ink2, failed);
    m_text->setText(text);
    setAccessibleName(text);
}

} // namespace dueregard
