// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/EngagementFigures.h"

#include "core/report/figures/Figures.h"
#include "core/report/figures/Sketch.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

using figures::Sketch;

namespace {

const QColor pale(0xE6, 0xEA, 0xEE);
const QColor accent(0x1D, 0x4E, 0x89);

QRectF around(QPointF middle, double reach)
{
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

namespace {
constexpr double pinStep = 22;

/// Where the pins begin, beside the names of the levels.
double ladderLeft(double width)
{
    return width * 0.4167;
}

FigureBlock ladderPart(const ReportContext &c, const QList<LadderRung> &rungs, const QList<LadderPin> &all, const figures::Part &part)
{
    const QList<LadderPin> pins = all.mid(part.first, part.count);
    const double width = Sketch::widthFor(c.profile), left = ladderLeft(width);
    constexpr double step = 30;
    FigureBlock figure;
    Sketch sketch(width);
    QList<LadderRung> shown;
    for (const LadderRung &rung : rungs) {
        const bool used = std::any_of(pins.begin(), pins.end(), [&](const LadderPin &pin) { return pin.reached == rung.level; });
        if (!rung.isWarning() || used)
            shown += rung;
    }
    const double height = step * double(shown.size()) + 24;
    sketch.straight({left - 8, 0}, {left - 8, height - 24}, Sketch::line(), 2);
    QHash<QString, double> middle;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const double y = step * double(shown.size() - 1 - i) + step / 2;
        middle.insert(shown[i].level, y);
        sketch.straight({0, y + step / 2}, {width, y + step / 2}, pale, 1);
        const QString label = shown[i].label.isEmpty() ? QChar(0x2013) + QString() : shown[i].label;
        const QStringList lines = Sketch::wrapped(QStringLiteral("%1 %2").arg(shown[i].level, label), left - 20, 2);
        sketch.lines({0, y + 4 - (lines.size() > 1 ? Sketch::leading / 2 : 0)}, lines, !shown[i].isWarning());
    }
    double x = left + 10;
    int short_ = 0, planned = 0;
    for (qsizetype i = 0; i < pins.size(); ++i) {
        const LadderPin &pin = pins[i];
        const bool both = middle.contains(pin.planned) && middle.contains(pin.reached);
        if (both)
            sketch.straight({x, middle[pin.planned]}, {x, middle[pin.reached]}, pin.fellShort() ? Sketch::ink() : Sketch::line(), pin.fellShort() ? 2 : 1);
        if (middle.contains(pin.planned))
            sketch.ellipse(around({x, middle[pin.planned]}, 7), Sketch::paper(), accent);
        if (middle.contains(pin.reached))
            sketch.rectangle(around({x, middle[pin.reached]}, 5), accent);
        sketch.text({x, height - 10}, QString::number(part.first + i + 1), DrawingText::Anchor::Middle);
        x += pinStep;
    }
    for (const LadderPin &pin : pins) {
        planned += pin.planned.toInt() >= 2 ? 1 : 0;
        short_ += pin.fellShort() ? 1 : 0;
    }
    figure.drawing = sketch.finished(height);
    figure.alternative = c.word(QStringLiteral("report.ladder.alternative")).arg(planned).arg(short_);
    return figure;
}

FigureBlock coveragePart(const ReportContext &c, const QList<const CoverageRow *> &rows)
{
    const double full = Sketch::widthFor(c.profile), left = full * 0.4375, pip = std::min(34.0, (full - left - 4) / (coverageStates - 1));
    constexpr double head = 16;
    FigureBlock figure;
    Sketch sketch(full);
    for (int state = 1; state < coverageStates; ++state)
        sketch.text({left + pip * (state - 0.5), 11}, QString::number(state), DrawingText::Anchor::Middle, true);
    int heard = 0, affected = 0;
    double y = head;
    for (const CoverageRow *each : rows) {
        const CoverageRow &row = *each;
        const QStringList label = Sketch::wrapped(guarded(c, row.label), left - 10, Sketch::labelLines(full));
        sketch.lines({0, y + 14}, label);
        const int reached = int(row.state);
        for (int state = 1; state < coverageStates; ++state) {
            const QRectF box(left + pip * (state - 1) + 8, y + 4, pip - 16, 12);
            const bool filled = state <= reached;
            const bool hatched = filled && reached < int(CoverageState::Heard) && state >= int(CoverageState::InvitedNotReached);
            const QColor inside = !filled ? QColor() : hatched ? Sketch::paper()
                                                               : accent;
            sketch.rectangle(box, inside, filled ? accent : Sketch::line(), filled ? 1 : 0.5);
            if (hatched)
                for (double dx = 2; dx < box.width(); dx += 4)
                    sketch.straight({box.x() + dx, box.y()}, {box.x() + dx, box.bottom()}, accent, 1);
            if (row.required && int(*row.required) == state)
                sketch.rectangle(box.adjusted(-3, -2, 3, 2), QColor(), Sketch::ink(), 1.5);
        }
        if (row.impact != GroupImpact::None && row.impact != GroupImpact::NotRated) {
            ++affected;
            heard += row.state >= CoverageState::Heard && row.inPart.isEmpty() ? 1 : 0;
        }
        y += 6 + Sketch::leading * double(std::max<qsizetype>(1, label.size()));
    }
    figure.drawing = sketch.finished(y + 4);
    figure.alternative = c.word(QStringLiteral("report.coverage.alternative")).arg(affected).arg(heard);
    return figure;
}

/// `draw` makes the picture of each part.
template<class Draw>
void addParts(const ReportContext &c, qsizetype all, qsizetype most, const char *title, const char *legend, ReportBlocks &out, const Draw &draw)
{
    const QList<figures::Part> parts = figures::partsOf(all, most);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        FigureBlock figure = draw(parts[i]);
        const QString caption = figures::partCaption(c, c.word(QLatin1String(title)), i, parts.size());
        figure.caption = {Run{.text = c.word(QStringLiteral("report.figure.caption")).arg(caption)}};
        out.push_back({std::move(figure), {}});
    }
    if (!parts.isEmpty())
        out.push_back(makeNote(c.word(QLatin1String(legend))));
}
} // namespace

void addLadder(const ReportContext &c, const QList<LadderRung> &rungs, const QList<LadderPin> &pins, ReportBlocks &out)
{
    const double width = Sketch::widthFor(c.profile);
    const auto most = qsizetype((width - ladderLeft(width) - 10) / pinStep); // beside one another
    addParts(c, pins.size(), most, "report.ladder.picture", "report.ladder.caption", out, [&](const figures::Part &part) { return ladderPart(c, rungs, pins, part); });
}

void addCoverage(const ReportContext &c, const QList<const CoverageRow *> &rows, ReportBlocks &out)
{
    const qsizetype most = Sketch::mostFor(c.profile, 20); // a page
    addParts(c, rows.size(), most, "report.coverage.picture", "report.coverage.caption", out, [&](const figures::Part &part) { return coveragePart(c, rows.mid(part.first, part.count)); });
}

} // namespace dueregard::sections
