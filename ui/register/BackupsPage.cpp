// SPDX-License-Identifier: Apache-2.0
#include "ui/register/BackupsPage.h"

#include "ui/preview/Background.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Rule.h"

#include <QFileInfo>
#include <QHash>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace dueregard {

BackupsPage::BackupsPage(const QString &registerPath, const QList<Backups::Copy> &copies, Offer offer, QWidget *parent) : QWidget(parent)
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
    if (offer == Offer::PutBackOrMake) {
        auto *row = new FlowLayout(3);
        auto *make = new Button(tr("Make one now"), Button::Kind::Secondary, QStringLiteral("plus"));
        make->setObjectName(QStringLiteral("makeBackup"));
        connect(make, &QPushButton::clicked, this, &BackupsPage::makeNow);
        row->addWidget(make);
        column->addLayout(row);
    }
    if (copies.isEmpty())
        column->addWidget(new Paragraph(offer == Offer::PutBackOrMake ? tr("There is no copy yet. One is made the next time this register is opened, or now.") : tr("There is no copy yet.")));
    const QString minute = QStringLiteral("dddd d MMMM yyyy, HH:mm");
    const QString second = minute + QStringLiteral(":ss");
    QHash<QString, int> inMinute;
    for (const Backups::Copy &copy : copies)
        ++inMinute[locale.toString(copy.at.toLocalTime(), minute)];
    QStringList paths;
    for (const Backups::Copy &copy : copies) {
        QString when = locale.toString(copy.at.toLocalTime(), minute);
        if (inMinute.value(when) > 1)
            when = locale.toString(copy.at.toLocalTime(), second);
        paths.append(copy.path);
        auto *line = new QWidget;
        auto *row = new FlowLayout(4, line);
        row->addWidget(new Paragraph(when, TypeSize::Body, Token::Ink, true));
        row->addWidget(new Paragraph(locale.formattedDataSize(copy.size, 1, QLocale::DataSizeSIFormat), TypeSize::Caption, Token::Ink2));
        if (offer != Offer::Nothing) {
            auto *button = new Button(tr("Put this one back"), Button::Kind::Link);
            button->setSubject(when);
            connect(button, &QPushButton::clicked, this, [this, copy, when] { emit restore(copy.path, when); });
            row->addWidget(button);
        }
        column->addWidget(line);
        m_lastChanges.append(new Paragraph(QString(), TypeSize::Body, Token::Ink2));
        m_lastChanges.last()->hide();
        column->addWidget(m_lastChanges.last());
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
    readLastChanges(paths);
}

void BackupsPage::readLastChanges(const QStringList &copies)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        const QList<Backups::LastChange> all = m_reading.result();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!all[i].at.isValid())
                continue;
            const QString title = all[i].title.isEmpty() ? tr("an assessment without a title") : tr("“%1”").arg(all[i].title);
            m_lastChanges[i]->setText(tr("Changed last: %1, %2").arg(title, locale.toString(all[i].at.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm:ss"))));
            m_lastChanges[i]->show();
        }
    });
    m_reading.setFuture(inBackground<QList<Backups::LastChange>>([copies] {
        QList<Backups::LastChange> all;
        for (const QString &copy : copies) {
            const auto last = Backups::lastChange(copy);
            all.append(last ? *last : Backups::LastChange());
        }
        return all;
    }));
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
