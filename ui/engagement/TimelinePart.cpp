// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/TimelinePart.h"

#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/TimelinePicture.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/ReadTable.h"

#include <QVBoxLayout>

namespace dueregard {

TimelinePart::TimelinePart(const PageContext &context, bool onlyLate, QWidget *parent)
    : QWidget(parent), m_context(context), m_onlyLate(onlyLate), m_column(new QVBoxLayout(this)), m_sum(new Paragraph), m_picture(new TimelinePicture(context)),
      m_legend(new Paragraph(QString(), TypeSize::Caption, Token::Ink2)), m_undated(new Paragraph(QString(), TypeSize::Body, Token::Ink2)),
      m_asTable(new Button(QString(), Button::Kind::Link))
{
    setObjectName(QStringLiteral("timelinePart"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(2));
    m_column->addWidget(new Heading(tr("When people are asked, and when it is decided"), 2));
    m_sum->setObjectName(QStringLiteral("timelineSum"));
    m_column->addWidget(m_sum);
    m_column->addWidget(m_picture);
    m_legend->setText(tr("Dot: early. Triangle: late. Cross: after the decision. Diamond: a date of the timetable. A bar shows how long it lasts."));
    m_column->addWidget(m_legend);
    m_column->addWidget(m_undated);
    m_asTable->setObjectName(QStringLiteral("timelineTable"));
    auto *row = new FlowLayout(2);
    row->addWidget(m_asTable);
    m_column->addLayout(row);
    connect(m_picture, &TimelinePicture::goTo, this, &TimelinePart::goTo);
    connect(m_asTable, &QAbstractButton::clicked, this, [this] {
        m_tableWanted = !m_tableWanted;
        refresh();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(settle);
    connect(&m_soon, &QTimer::timeout, this, &TimelinePart::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&context.session, &AssessmentSession::valueChanged, this, soon);
    connect(&context.session, &AssessmentSession::recordAdded, this, soon);
    connect(&context.session, &AssessmentSession::recordRemoved, this, soon);
    refresh();
}

void TimelinePart::refresh()
{
    const EngagementTimeline timeline = engagementTimeline(m_context.assessment(), m_context.pack());
    int early = 0, late = 0, after = 0;
    for (const TimelineEntry &entry : timeline.entries) {
        if (!entry.asksPeople())
            continue;
        early += entry.place == TimelineEntry::Place::Early ? 1 : 0;
        after += entry.place == TimelineEntry::Place::AfterDecision ? 1 : 0;
        late += entry.isLate() && entry.place != TimelineEntry::Place::AfterDecision ? 1 : 0;
    }
    if (const bool shown = !timeline.isEmpty() && (!m_onlyLate || late + after > 0 || !timeline.flags.isEmpty()); parentWidget() || !shown) // else it would be a window
        setVisible(shown);
    QStringList sentences;
    if (!timeline.decision.isValid())
        sentences.append(tr("No day of the decision is recorded yet, so nothing can be early or late."));
    else
        sentences.append(tr("%1 early, %2 late, %3 after the decision.").arg(early).arg(late).arg(after));
    for (const TimelineFlag &flag : timeline.flags)
        sentences.append(m_context.pack().choiceLabel(QStringLiteral("timeline_flag"), flag.code, m_context.language(), m_context.bodyType()) + u'.');
    m_sum->setText(sentences.join(u' '));
    m_picture->setTimeline(timeline);
    QStringList undated;
    for (const TimelineEntry &entry : timeline.undated)
        undated.append(TimelinePicture::cells(m_context, entry).first());
    m_undated->setText(tr("Without a date yet: %1.").arg(undated.join(QStringLiteral(", "))));
    m_undated->setVisible(!undated.isEmpty());
    m_asTable->setText(m_tableWanted ? tr("Close the table") : tr("Show this as a table"));
    showTable(timeline);
    restoreTabOrderLater(this);
}

void TimelinePart::showTable(const EngagementTimeline &timeline)
{
    if (m_table)
        discard(m_table);
    m_table = nullptr;
    if (!m_tableWanted)
        return;
    QList<QStringList> rows;
    for (const auto *list : {&timeline.entries, &timeline.undated})
        for (const TimelineEntry &entry : *list)
            rows.append(TimelinePicture::cells(m_context, entry));
    m_table = new ReadTable(tr("When people are asked, and when it is decided"), TimelinePicture::heads(), rows);
    m_table->setObjectName(QStringLiteral("timelineRows"));
    m_column->addWidget(m_table);
    m_table->show();
}

QString TimelinePart::toText() const
{
    const EngagementTimeline timeline = engagementTimeline(m_context.assessment(), m_context.pack());
    QStringList lines{TimelinePicture::heads().join(u'\t')};
    for (const auto *list : {&timeline.entries, &timeline.undated})
        for (const TimelineEntry &entry : *list)
            lines.append(TimelinePicture::cells(m_context, entry).join(u'\t'));
    return lines.join(u'\n');
}

} // namespace dueregard
