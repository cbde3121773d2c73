// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/EngagementFigures.h"

#include "core/report/figures/Sketch.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

using figures::Sketch;

namespace {

const QColor pale(0xE6, 0xEA, 0xEE);
const QColor accent(0x1D, 0x4E, 0x89);

QString oneLine(const QString &words, double width)
{
    return Sketch::wrapped(words, width, 1).value(0);
}

QRectF around(QPointF middle, double reach)
{
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

FigureBlock ladderFigure(const ReportContext &c, const QList<LadderRung> &rungs, const QList<LadderPin> &pins)
{
    constexpr double width = Sketch::fullWidth, step = 30, left = 200;
    FigureBlock figure;
    Sketch sketch;
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
        sketch.text({0, y + 4}, oneLine(QStringLiteral("%1 %2").arg(shown[i].level, label), left - 20), DrawingText::Anchor::Start, !shown[i].isWarning());
    }
    double x = left + 10;
    int short_ = 0, planned = 0;
    for (qsizetype i = 0; i < pins.size() && x < width - 12; ++i) {
        const LadderPin &pin = pins[i];
        const bool both = middle.contains(pin.planned) && middle.contains(pin.reached);
        if (both)
            sketch.straight({x, middle[pin.planned]}, {x, middle[pin.reached]}, pin.fellShort() ? Sketch::ink() : Sketch::line(), pin.fellShort() ? 2 : 1);
        if (middle.contains(pin.planned))
            sketch.ellipse(around({x, middle[pin.planned]}, 7), Sketch::paper(), accent);
        if (middle.contains(pin.reached))
            sketch.rectangle(around({x, middle[pin.reached]}, 5), accent);
        sketch.text({x, height - 10}, QString::number(i + 1), DrawingText::Anchor::Middle);
        x += 22;
    }
    for (const LadderPin &pin : pins) {
        planned += pin.planned.toInt() >= 2 ? 1 : 0;
        short_ += pin.fellShort() ? 1 : 0;
    }
    figure.drawing = sketch.finished(height);
    figure.alternative = c.word(QStringLiteral("report.ladder.alternative")).arg(planned).arg(short_);
    figure.caption = {Run{.text = c.word(QStringLiteral("report.ladder.caption"))}};
    return figure;
}

FigureBlock coverageFigure(const ReportContext &c, const QList<const CoverageRow *> &rows)
{
    constexpr double left = 210, pip = 34, step = 20, head = 16;
    FigureBlock figure;
    Sketch sketch;
    for (int state = 1; state < coverageStates; ++state)
        sketch.text({left + pip * (state - 0.5), 11}, QString::number(state), DrawingText::Anchor::Middle, true);
    int heard = 0, affected = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CoverageRow &row = *rows[i];
        const double y = head + step * double(i);
        sketch.text({0, y + 14}, oneLine(guarded(c, row.label), left - 10));
        const int reached = int(row.state);
        for (int state = 1; state < coverageStates; ++state) {
            const QRectF box(left + pip * (state - 1) + 8, y + 4, pip - 16, 12);
            const bool filled = state <= reached;
            const bool hatched = filled && reached < int(CoverageState::Heard) && state >= int(CoverageState::InvitedNotReached);
            const QColor inside = !filled ? QColor() : hatched ? Sketch::paper() : accent;
            sketch.rectangle(box, inside, filled ? accent : Sketch::line(), filled ? 1 : 0.5);
            if (hatched)
                for (double dx = 2; dx < box.width(); dx += 4)
                    sketch.straight({box.x() + dx, box.y()}, {box.x() + dx, box.bottom()}, accent, 1);
            if (row.required && int(*row.required) == state)
                sketch.rectangle(box.adjusted(-3, -2, 3, 2), QColor(), Sketch::ink(), 1.5);
        }
        if (row.impact != GroupImpact::None && row.impact != GroupImpact::NotRated) {
            ++affected;
            heard += row.state >= CoverageState::Heard ? 1 : 0;
        }
    }
    figure.drawing = sketch.finished(head + step * double(rows.size()) + 4);
    figure.alternative = c.word(QStringLiteral("report.coverage.alternative")).arg(affected).arg(heard);
    figure.caption = {Run{.text = c.word(QStringLiteral("report.coverage.caption"))}};
    return figure;
}

} // namespace dueregard::sections
