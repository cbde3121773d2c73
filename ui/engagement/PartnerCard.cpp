// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PartnerCard.h"

#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Tag.h"

#include <QVBoxLayout>

namespace dueregard {

PartnerCard::PartnerCard(const PageContext &context, const QString &id, QWidget *parent) : RecordCard(context, RecordKind::Partner, id, parent)
{
    connect(&context.session, &AssessmentSession::otherPartnersChanged, this, &RecordCard::refresh);
}

void PartnerCard::fill(QVBoxLayout *column)
{
    RecordCard::fill(column);
    const QString name = value(QStringLiteral("name")).text();
    const QDate today = context().clock.today();
    PartnerDirectory here;
    here.add(context().assessment());
    const PartnerDirectory &others = context().session.otherPartners();
    const int elsewhere = others.asksInTwelveMonths(name, today);
    const int asks = here.asksInTwelveMonths(name, today) + elsewhere;
    if (asks == 0)
        return;
    const bool often = asks >= PartnerDirectory::often;
    if (often)
        column->addWidget(new Tag(tr("Asked often"), Tone::Warn, QStringLiteral("triangle-alert")), 0, Qt::AlignLeft);
    QString words = tr("Asked %n time(s) in the last twelve months", nullptr, asks);
    words = elsewhere > 0 ? tr("%1, %2 of them by other assessments.").arg(words).arg(elsewhere) : tr("%1.").arg(words);
    if (often)
        words += u' ' + tr("Pay for their time, ask together with others, or use what they said before.");
    auto *line = new Paragraph(words, TypeSize::Body, Token::Ink2);
    line->setObjectName(QStringLiteral("asks"));
    column->addWidget(line);
}

} // namespace dueregard
