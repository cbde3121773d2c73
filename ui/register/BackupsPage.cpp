// SPDX-License-Identifier: Apache-2.0
#include "ui/register/BackupsPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Rule.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace dueregard {

BackupsPage::BackupsPage(const QString &registerPath, const QList<Backups::Copy> &copies, bool readOnly, QWidget *parent) : QWidget(parent)
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(3));
    m_heading = new Heading(tr("Backups of %1").arg(QFileInfo(registerPath).fileName()), 1);
    column->addWidget(m_heading);
    column->addWidget(new Paragraph(tr("A copy is made when the register is opened and something has changed. The newest are all kept; older ones thin out to one a day, "
                                       "one a week and one a month. Putting one back first keeps a copy of the register as it is now."),
                                    TypeSize::Body, Token::Ink2));
    if (copies.isEmpty())
        column->addWidget(new Paragraph(tr("There is no copy yet. The first one is made the next time this register is opened.")));
    for (const Backups::Copy &copy : copies) {
        const QString when = locale.toString(copy.at.toLocalTime(), QStringLiteral("dddd d MMMM yyyy, HH:mm"));
        auto *line = new QWidget;
        auto *row = new FlowLayout(4, line);
        row->addWidget(new Paragraph(when, TypeSize::Body, Token::Ink, true));
        row->addWidget(new Paragraph(locale.formattedDataSize(copy.size, 1, QLocale::DataSizeSIFormat), TypeSize::Caption, Token::Ink2));
        if (!readOnly) {
            auto *button = new Button(tr("Put this one back"), Button::Kind::Link);
            button->setSubject(when);
            connect(button, &QPushButton::clicked, this, [this, copy, when] { emit restore(copy.path, when); });
            row->addWidget(button);
        }
        column->addWidget(line);
        column->addWidget(new Rule);
    }
    auto *back = new Button(tr("Back to the assessments"), Button::Kind::Secondary);
    connect(back, &QPushButton::clicked, this, &BackupsPage::closed);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    row->addWidget(back);
    column->addWidget(buttons);
    column->addStretch(1);

    framePage(this, content);
}

void BackupsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void BackupsPage::focusHeading()
{
    m_heading->focusHere();
}

} // namespace dueregard
