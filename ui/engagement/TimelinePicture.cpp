// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/TimelinePicture.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace dueregard {

namespace {

constexpr int wordsWidth = 44; // characters
constexpr int drawAbove = 66;  // characters: in less room the words stand alone

QString inFull(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace

TimelinePicture::TimelinePicture(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QStringList TimelinePicture::heads()
{
    return {tr("What"), tr("When"), tr("Early or late")};
}

QStringList TimelinePicture::cells(const PageContext &context, const TimelineEntry &entry)
{
    QString title = entry.label;
    if (!entry.asksPeople())
        title = context.pack().choiceLabel(QStringLiteral("milestone"), entry.kind, context.language(), context.bodyType());
    else if (entry.kind == QLatin1String("group"))
        title = entry.label.isEmpty() ? tr("Group without a name") : tr("Plan: %1", "group of people").arg(entry.label);
    else if (entry.label.isEmpty())
        title = tr("Activity without a title");
    QString when = tr("No date yet");
    if (entry.from.isValid())
        when = entry.to.isValid() ? tr("%1 to %2", "two dates").arg(inFull(entry.from), inFull(entry.to)) : inFull(entry.from);
    QString place;
    switch (entry.place) {
    case TimelineEntry::Place::None: break;
    case TimelineEntry::Place::Early: place = tr("Early: while the decision is open"); break;
    case TimelineEntry::Place::AfterPreferred: place = tr("Late: the preferred option was chosen before"); break;
    case TimelineEntry::Place::Close: place = tr("Late: fewer than ten working days before the decision"); break;
    case TimelineEntry::Place::AfterDecision: place = tr("After the decision"); break;
    }
    return {title, when, place};
}

void TimelinePicture::setTimeline(const EngagementTimeline &timeline)
{
    m_timeline = timeline;
    m_rows.clear();
    for (const TimelineEntry &entry : timeline.entries) {
        const QStringList parts = cells(m_context, entry);
        m_rows.append({parts[0], parts[2].isEmpty() ? parts[1] : parts[1] + QStringLiteral(". ") + parts[2]});
    }
    m_current = qBound(0, m_current, qMax(0, int(m_rows.size()) - 1));
    rename();
    updateGeometry();
    update();
}

QString TimelinePicture::words(int row) const
{
    return row < 0 || row >= m_rows.size() ? QString() : tr("%1: %2", "what, when").arg(m_rows[row].title, m_rows[row].note);
}

void TimelinePicture::rename()
{
    setAccessibleName(m_rows.isEmpty() ? tr("No dates yet") : tr("%1 (%2 of %3)").arg(words(m_current)).arg(m_current + 1).arg(m_rows.size()));
    setAccessibleDescription(tr("Timetable. Use the arrow keys; Enter opens what is recorded."));
}

bool TimelinePicture::drawsTime(int width) const
{
    return Theme::get().charactersIn(width) >= drawAbove;
}

TimelinePicture::Places TimelinePicture::placesIn(int width) const
{
    const Theme &theme = Theme::get();
    Places places;
    const bool time = drawsTime(width);
    const QFontMetrics strong(theme.font(TypeSize::Body, true));
    const QFontMetrics small(theme.font(TypeSize::Caption));
    places.words = time ? qMin(theme.characters(wordsWidth), width / 2) : width;
    const int days = (m_timeline.preferred.isValid() ? 1 : 0) + (m_timeline.decision.isValid() ? 1 : 0) + 1;
    places.head = time ? days * small.height() + spaceOf(1) : 0;
    int y = places.head;
    const int room = places.words - spaceOf(4);
    for (const Row &row : m_rows) {
        const auto high = [room](const QFontMetrics &metrics, const QString &text) { return metrics.boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, text).height(); };
        const int height = qMax(theme.controlHeight(), high(strong, row.title) + high(small, row.note) + spaceOf(2));
        places.rows.append(QRect(0, y, width, height));
        y += height;
    }
    return places;
}

QSize TimelinePicture::sizeHint() const
{
    const int width = Theme::get().characters(90);
    return {width, heightForWidth(width)};
}

QSize TimelinePicture::minimumSizeHint() const
{
    return {Theme::get().characters(16), Theme::get().em() * 3};
}

int TimelinePicture::heightForWidth(int width) const
{
    const Places places = placesIn(width);
    return (places.rows.isEmpty() ? places.head : places.rows.last().bottom() + 1) + 2;
}

void TimelinePicture::paintMark(QPainter &painter, const TimelineEntry &entry, double from, double to, double y) const
{
    const double r = Theme::get().em() * 0.34;
    const QColor ink = colourOf(Token::Ink);
    if (entry.to.isValid()) {
        const QRectF bar(from, y - r * 0.6, qMax(2.0, to - from), r * 1.2);
        painter.setPen(QPen(ink, 1.2));
        painter.setBrush(colourOf(Token::Surface));
        painter.drawRect(bar);
        if (entry.isLate())
            painter.fillRect(bar, QBrush(ink, entry.place == TimelineEntry::Place::AfterDecision ? Qt::DiagCrossPattern : Qt::BDiagPattern));
    }
    painter.setPen(QPen(ink, 2));
    painter.setBrush(ink);
    const QPointF at(from, y);
    if (entry.place == TimelineEntry::Place::AfterDecision) {
        painter.setPen(QPen(ink, 3));
        painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
        painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
    } else if (entry.isLate()) {
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r * 1.1, r), at + QPointF(-r * 1.1, r)}));
    } else if (entry.asksPeople()) {
        painter.drawEllipse(at, r * 0.9, r * 0.9);
    } else { // a date of the timetable
        painter.setBrush(colourOf(Token::Surface));
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
    }
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    const Theme &theme = Theme::get();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places places = placesIn(width());
    const QFont strong = theme.font(TypeSize::Body, true);
    const QFont small = theme.font(TypeSize::Caption);
    const QDate today = m_context.clock.today();
    QDate first = m_timeline.entries.first().from;
    QDate last = first;
    for (const TimelineEntry &entry : std::as_const(m_timeline.entries)) {
        first = qMin(first, entry.from);
        last = qMax(last, entry.to.isValid() ? entry.to : entry.from);
    }
    for (const QDate day : {m_timeline.preferred, m_timeline.decision})
        if (day.isValid()) {
            first = qMin(first, day);
            last = qMax(last, day);
        }
    const double left = places.words + theme.em();
    const double room = qMax(1.0, width() - left - theme.em());
    const double days = qMax<double>(1, double(first.daysTo(last)));
    const auto at = [&](QDate date) { return left + double(first.daysTo(date)) / days * room; };
    const bool time = drawsTime(width());
    if (time) {
        struct Line {
            QDate day;
            QString name;
            Qt::PenStyle style;
            int wide;
        };
        QList<Line> lines;
        if (m_timeline.preferred.isValid())
            lines.append({m_timeline.preferred, tr("Preferred option"), Qt::DashLine, 2});
        if (m_timeline.decision.isValid())
            lines.append({m_timeline.decision, tr("Decision"), Qt::SolidLine, 3});
        if (today >= first && today <= last)
            lines.append({today, tr("Today"), Qt::DotLine, 1});
        painter.setFont(small);
        const QFontMetrics metrics(small);
        for (int i = 0; i < lines.size(); ++i) {
            const double x = at(lines[i].day);
            painter.setPen(QPen(colourOf(Token::Ink2), lines[i].wide, lines[i].style));
            painter.drawLine(QPointF(x, (i + 1) * metrics.height()), QPointF(x, height()));
        }
        for (int i = 0; i < lines.size(); ++i) {
            const int wide = metrics.horizontalAdvance(lines[i].name) + 4;
            const QRectF name(qBound(left, at(lines[i].day) - wide / 2.0, width() - double(wide)), i * metrics.height(), wide, metrics.height());
            painter.fillRect(name, colourOf(Token::Window)); // other lines pass behind it
            painter.setPen(colourOf(Token::Ink));
            painter.drawText(name, Qt::AlignCenter, lines[i].name);
        }
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRect row = places.rows[i];
        painter.setPen(colourOf(Token::Line));
        painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom());
        QRect words(row.left() + spaceOf(2), row.top() + spaceOf(1), places.words - spaceOf(4), row.height());
        painter.setFont(strong);
        painter.setPen(colourOf(Token::Ink));
        QRect used;
        painter.drawText(words, Qt::TextWordWrap, m_rows[i].title, &used);
        words.setTop(used.bottom() + 1);
        painter.setFont(small);
        painter.setPen(colourOf(m_timeline.entries[i].isLate() ? Token::Ink : Token::Ink2));
        painter.drawText(words, Qt::TextWordWrap, m_rows[i].note);
        if (time) {
            const TimelineEntry &entry = m_timeline.entries[i];
            paintMark(painter, entry, at(entry.from), entry.to.isValid() ? at(entry.to) : at(entry.from), row.center().y());
        }
        if (hasFocus() && i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colourOf(Token::Focus), 3));
            painter.drawRect(row.adjusted(2, 1, -3, -2));
        }
    }
}

void TimelinePicture::makeCurrent(int row)
{
    m_current = qBound(0, row, qMax(0, int(m_rows.size()) - 1));
    rename();
    update();
}

void TimelinePicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: makeCurrent(m_current - 1); return;
    case Qt::Key_Down: makeCurrent(m_current + 1); return;
    case Qt::Key_Home: makeCurrent(0); return;
    case Qt::Key_End: makeCurrent(int(m_rows.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_timeline.entries.size())
            emit goTo(m_timeline.entries[m_current].key);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    const Places places = placesIn(width());
    for (int i = 0; i < places.rows.size(); ++i)
        if (places.rows[i].contains(event->position().toPoint())) {
            makeCurrent(i);
            emit goTo(m_timeline.entries[i].key);
            return;
        }
}

void TimelinePicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    rename();
    update();
}

void TimelinePicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace dueregard
