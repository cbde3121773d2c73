// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/LinkBar.h"

#include "core/domain/RichText.h"
#include "ui/theme/DueStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dueregard {

LinkBar::LinkBar(QWidget *parent)
    : QWidget(parent), m_address(new QLineEdit), m_error(new Paragraph(QString(), TypeSize::Body, Token::Problem, true)), m_remove(new Button(tr("Remove link"), Button::Kind::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spaceOf(1), 0, spaceOf(1));
    column->setSpacing(spaceOf(1));
    auto *label = new Paragraph(tr("Web or e-mail address"), TypeSize::Body, Token::Ink, true);
    label->setBuddy(m_address);
    column->addWidget(label);
    column->addWidget(m_error);
    column->addWidget(m_address);
    m_address->setAccessibleName(label->text());
    auto *row = new FlowLayout(2);
    auto *set = new Button(tr("Set link"));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    for (Button *button : {set, m_remove, cancel}) {
        row->addWidget(button);
        button->installEventFilter(this);
    }
    m_address->installEventFilter(this);
    column->addLayout(row);
    connect(set, &Button::clicked, this, &LinkBar::choose);
    connect(m_remove, &Button::clicked, this, [this] {
        emit chosen({});
        shut();
    });
    connect(cancel, &Button::clicked, this, &LinkBar::shut);
    hide();
}

void LinkBar::open(const QString &address)
{
    m_address->setText(address.isEmpty() ? QStringLiteral("https://") : address);
    m_remove->setVisible(!address.isEmpty());
    m_error->hide();
    DueStyle::setError(m_address, false);
    show();
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->end(false);
}

void LinkBar::choose()
{
    QString address = m_address->text().trimmed();
    if (address.contains(u'@') && !address.contains(u':'))
        address.prepend(QLatin1String("mailto:"));
    if (!isSafeLink(address)) {
        const QString sentence = tr("Write an address that starts with https:// or an e-mail address.");
        m_error->setText(tr("Error: %1").arg(sentence));
        m_error->show();
        m_address->setAccessibleDescription(m_error->text());
        DueStyle::setError(m_address, true);
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit chosen(address);
    shut();
}

void LinkBar::shut()
{
    hide();
    emit closed();
}

bool LinkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            shut();
            return true;
        }
        if (watched == m_address && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dueregard
