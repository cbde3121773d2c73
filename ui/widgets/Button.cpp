// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Button.h"

#include "ui/theme/DueStyle.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Mnemonic.h"

#include <QKeyEvent>

namespace dueregard {

namespace {
const char *nameOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary: return "primary";
    case Button::Kind::Secondary: return "secondary";
    case Button::Kind::Quiet: return "quiet";
    case Button::Kind::Link: return "link";
    case Button::Kind::Chip: return "chip";
    }
    return "secondary";
}
} // namespace

Button::Button(const QString &text, Kind kind, const QString &icon, QWidget *parent) : QPushButton(parent), m_kind(kind), m_iconName(icon)
{
    setProperty(DueStyle::kind, QString::fromLatin1(nameOf(kind)));
    setText(literal(text));
    setAutoDefault(false); // Enter in a field never submits
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, &Button::restyle);
    restyle();
}

void Button::setIconName(const QString &icon)
{
    m_iconName = icon;
    restyle();
}

void Button::setSubject(const QString &subject)
{
    setAccessibleName(subject.isEmpty() ? QString() : shown(text()) + QStringLiteral(": ") + subject);
}

void Button::restyle()
{
    QFont font = Theme::get().font(m_kind == Kind::Chip ? TypeSize::Caption : TypeSize::Body, false);
    if (m_kind == Kind::Primary)
        font.setWeight(QFont::DemiBold);
    font.setUnderline(m_kind == Kind::Link);
    setFont(font);
    setIcon(icons::icon(m_iconName, m_kind == Kind::Primary ? Token::OnAccent : m_kind == Kind::Link ? Token::Link : Token::Ink));
    const int side = m_kind == Kind::Chip ? Theme::get().em() - 4 : Theme::get().em();
    setIconSize(QSize(side, side));
    updateGeometry();
}

int Button::besideText() const
{
    return 2 * DueStyle::buttonPadding(property(DueStyle::kind).toString()) + 4 + (m_iconName.isEmpty() ? 0 : iconSize().width() + (text().isEmpty() ? 0 : spaceOf(2)));
}

QSize Button::sizeHint() const
{
    const QString words = shown(text());
    const int width = qMin(fontMetrics().horizontalAdvance(words) + 4, Theme::get().characters(70)) + besideText();
    return QSize(qMax(width, Theme::minimumTarget), heightForWidth(width));
}

QSize Button::minimumSizeHint() const
{
    int longest = 0;
    const QStringList words = shown(text()).split(u' ');
    for (const QString &word : words)
        longest = qMax(longest, fontMetrics().horizontalAdvance(word) + 4);
    const int width = qMin(longest, Theme::get().characters(16)) + besideText();
    return QSize(qMax(width, Theme::minimumTarget), qMin(sizeHint().height(), heightForWidth(100000)));
}

int Button::heightForWidth(int width) const
{
    const int room = qMax(1, width - besideText());
    const int text = fontMetrics().boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap | Qt::TextShowMnemonic, QPushButton::text()).height();
    switch (m_kind) {
    case Kind::Link: return qMax(Theme::minimumTarget + 2, text + 4);
    case Kind::Chip: return qMax(28, text + 6);
    default: return qMax(Theme::get().controlHeight(), text + 14);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace dueregard
