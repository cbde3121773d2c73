// SPDX-License-Identifier: Apache-2.0
// Periods as bars, days as diamonds, on one scale of time.
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/report/BlockTools.h"
#include "core/report/figures/Figures.h"
#include "core/report/figures/Sketch.h"

#include <algorithm>

namespace dueregard::figures {

void timeline(const ReportContext &c, ReportBlocks &out)
{
    struct Event {
        QString label;
        QDate from, to;
        BlockSource source;
    };
    QList<Event> events;
    const auto day = [&](const QString &question, const char *key) {
        if (const QDate date = c.assessment.answer(question).date(); date.isValid())
            events << Event{c.word(QStringLiteral("report.versions.") + QLatin1String(key)), date, {}, c.answer(question)};
    };
    day(question::startedOn, "started");
    day(QStringLiteral("about.first_stage"), "first_stage");
    day(QStringLiteral("about.second_stage"), "second_stage");
    for (const Activity &activity : c.assessment.activities) {
        if (isCancelled(activity))
            continue;
        const QDate end = activity.extended_to.isValid() ? activity.extended_to : activity.ends;
        const QDate start = activity.starts.isValid() ? activity.starts : end;
        if (start.isValid())
            events << Event{activity.title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), activity.type) : activity.title, start, end.isValid() && end > start ? end : QDate(),
                            c.record(RecordKind::Activity, activity.id, QStringLiteral("starts"))};
    }
    for (const SignOff &approval : c.assessment.signOffs)
        if (approval.date.isValid())
            events << Event{c.word(QStringLiteral("report.versions.approval")).arg(approval.job_title.isEmpty() ? c.choice(QStringLiteral("role"), approval.role) : approval.job_title), approval.date, {}, c.record(RecordKind::SignOff, approval.id, QStringLiteral("date"))};
    bool decided = false;
    for (const Decision &decision : c.assessment.decisions)
        if (decision.date.isValid()) {
            events << Event{c.word(QStringLiteral("report.decision.one")).arg(decision.body), decision.date, {}, c.record(RecordKind::Decision, decision.id, QStringLiteral("date"))};
            decided = true;
        }
    if (const QDate planned = c.assessment.answer(question::decisionDate).date(); planned.isValid() && !decided)
        events << Event{c.word(QStringLiteral("report.figure.planned_decision")), planned, {}, c.answer(question::decisionDate)};
    for (const Publication &publication : c.assessment.publications)
        if (publication.date.isValid())
            events << Event{c.word(QStringLiteral("report.versions.published")), publication.date, {}, c.record(RecordKind::Publication, publication.id, QStringLiteral("date"))};
    if (const QDate review = c.assessment.answer(question::reviewDate).date(); review.isValid())
        events << Event{c.word(QStringLiteral("report.monitoring.next")), review, {}, c.answer(question::reviewDate)};
    std::stable_sort(events.begin(), events.end(), [](const Event &x, const Event &y) { return x.from < y.from; });
    if (events.size() < 3)
        return;

    const QDate first = events.first().from;
    QDate last = first;
    for (const Event &event : std::as_const(events))
        last = std::max({last, event.from, event.to.isValid() ? event.to : event.from});
    const double days = std::max<double>(1, double(first.daysTo(last)));
    const qsizetype most = Sketch::mostFor(c.profile, 16); // a page
    const double full = Sketch::widthFor(c.profile);
    const double left = full * 0.367, width = full - left - 94;
    const auto at = [&](QDate date) { return left + double(first.daysTo(date)) / days * width; };
    const QLocale locale(c.language);
    const auto inShort = [&locale](QDate date) { return locale.toString(date, QStringLiteral("d MMM yyyy")); };
    out.push_back(makeHeading(2, c.word(QStringLiteral("report.figure.timeline"))));
    const QList<Part> parts = partsOf(events.size(), most);
    for (qsizetype part = 0; part < parts.size(); ++part) {
        Sketch sketch(full);
        double y = 6;
        QStringList told;
        for (const Event &event : events.mid(parts[part].first, parts[part].count)) {
            const QStringList label = Sketch::wrapped(event.label, left - 14, Sketch::labelLines(full));
            sketch.lines({0, y + 11}, label, true);
            const double middle = y + 8;
            sketch.straight({left, middle}, {std::max(left, at(event.from) - 6), middle}, QColor(0xb4, 0xba, 0xc0), 0.6);
            QString text = inShort(event.from);
            double right = at(event.from) + 7;
            if (event.to.isValid()) {
                sketch.patterned(QRectF(at(event.from), y + 2, std::max(6.0, at(event.to) - at(event.from)), 12), Pattern::Diagonal);
                right = std::max(at(event.from) + 6, at(event.to)) + 4;
                text = inShort(event.to);
                told << c.word(QStringLiteral("report.label_value")).arg(event.label, c.word(QStringLiteral("report.range")).arg(c.date(event.from), c.date(event.to)));
            } else {
                sketch.polygon({{at(event.from) - 6, middle}, {at(event.from), middle - 6}, {at(event.from) + 6, middle}, {at(event.from), middle + 6}}, Sketch::ink());
                told << c.word(QStringLiteral("report.label_value")).arg(event.label, c.date(event.from));
            }
            sketch.text({std::min(right, left + width + 6), y + 12}, text);
            y += std::max(double(label.size()) * Sketch::leading, Sketch::leading) + 8;
        }
        FigureBlock figure;
        figure.drawing = sketch.finished(y);
        const QString caption = partCaption(c, c.word(QStringLiteral("report.figure.timeline")), part, parts.size());
        figure.caption = {Run{.text = c.word(QStringLiteral("report.figure.caption")).arg(caption)}};
        figure.alternative = c.word(QStringLiteral("report.figure.grid")).arg(caption, told.join(QStringLiteral(". ")));
        out.push_back({std::move(figure), {}});
    }

    TableBlock table;
    table.caption = {Run{.text = c.word(QStringLiteral("report.figure.timeline"))}};
    table.columns = {{.weight = 3}, {.weight = 1.4}, {.weight = 1.4}};
    TableBlock::Row head;
    for (const char *key : {"report.figure.event", "report.figure.from", "report.figure.to"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    table.headerRows.push_back(head);
    for (const Event &event : std::as_const(events)) {
        TableBlock::Row row;
        row.source = event.source;
        row.cells = {makeCell(event.label), makeCell(c.date(event.from)), makeCell(event.to.isValid() ? c.date(event.to) : QStringLiteral("–"))};
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), {}});
}

} // namespace dueregard::figures
