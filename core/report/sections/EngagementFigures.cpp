// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/EngagementFigures.h"

#include "core/report/sections/Sections.h"

namespace dueregard::sections {

namespace {

const QColor ink(0x1F, 0x29, 0x33);
const QColor grey(0x6B, 0x74, 0x80);
const QColor pale(0xE6, 0xEA, 0xEE);
const QColor accent(0x1D, 0x4E, 0x89);

DrawingShape box(DrawingShape::Kind kind, QPointF from, QPointF to, QColor fill, QColor stroke = {}, double width = 0)
{
    DrawingShape shape;
    shape.kind = kind;
    shape.points = {from, to};
    shape.fill = fill;
    shape.stroke = stroke;
    shape.strokeWidth = width;
    return shape;
}

DrawingShape line(QPointF from, QPointF to, QColor stroke, double width)
{
    DrawingShape shape;
    shape.kind = DrawingShape::Kind::Line;
    shape.points = {from, to};
    shape.stroke = stroke;
    shape.strokeWidth = width;
    return shape;
}

DrawingText text(QPointF at, const QString &words, double size, DrawingText::Anchor anchor = DrawingText::Anchor::Start, bool strong = false)
{
    DrawingText text;
    text.at = at;
    text.text = words;
    text.size = size;
    text.anchor = anchor;
    text.strong = strong;
    text.colour = ink;
    return text;
}

QString cut(const QString &words, int most)
{
    return words.size() <= most ? words : words.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

FigureBlock ladderFigure(const ReportContext &c, const QList<LadderRung> &rungs, const QList<LadderPin> &pins)
{
    constexpr double width = 470, step = 30, left = 190;
    FigureBlock figure;
    Drawing &drawing = figure.drawing;
    QList<LadderRung> shown;
    for (const LadderRung &rung : rungs) {
        const bool used = std::any_of(pins.begin(), pins.end(), [&](const LadderPin &pin) { return pin.reached == rung.level; });
        if (!rung.isWarning() || used)
            shown += rung;
    }
    const double height = step * double(shown.size()) + 24;
    drawing.size = QSizeF(width, height);
    drawing.shapes += line({left - 8, 0}, {left - 8, height - 24}, grey, 2);
    QHash<QString, double> middle;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const double y = step * double(shown.size() - 1 - i) + step / 2;
        middle.insert(shown[i].level, y);
        drawing.shapes += line({0, y + step / 2}, {width, y + step / 2}, pale, 1);
        const QString label = shown[i].label.isEmpty() ? QChar(0x2013) + QString() : shown[i].label;
        drawing.texts += text({0, y + 4}, QStringLiteral("%1  %2").arg(shown[i].level, cut(label, 30)), 9.5, DrawingText::Anchor::Start, !shown[i].isWarning());
    }
    double x = left + 10;
    int short_ = 0, planned = 0;
    for (qsizetype i = 0; i < pins.size() && x < width - 12; ++i) {
        const LadderPin &pin = pins[i];
        const bool both = middle.contains(pin.planned) && middle.contains(pin.reached);
        if (both)
            drawing.shapes += line({x, middle[pin.planned]}, {x, middle[pin.reached]}, pin.fellShort() ? ink : grey, pin.fellShort() ? 2 : 1);
        if (middle.contains(pin.planned))
            drawing.shapes += box(DrawingShape::Kind::Ellipse, {x - 7, middle[pin.planned] - 7}, {x + 7, middle[pin.planned] + 7}, QColor(Qt::white), accent, 2);
        if (middle.contains(pin.reached))
            drawing.shapes += box(DrawingShape::Kind::Rectangle, {x - 5, middle[pin.reached] - 5}, {x + 5, middle[pin.reached] + 5}, accent);
        drawing.texts += text({x, height - 10}, QString::number(i + 1), 8.5, DrawingText::Anchor::Middle);
        x += 22;
    }
    for (const LadderPin &pin : pins) {
        planned += pin.planned.toInt() >= 2 ? 1 : 0;
        short_ += pin.fellShort() ? 1 : 0;
    }
    figure.alternative = c.word(QStringLiteral("report.ladder.alternative")).arg(planned).arg(short_);
    figure.caption = {Run{.text = c.word(QStringLiteral("report.ladder.caption"))}};
    return figure;
}

FigureBlock coverageFigure(const ReportContext &c, const QList<const CoverageRow *> &rows)
{
    constexpr double left = 190, pip = 34, step = 20, head = 16;
    FigureBlock figure;
    Drawing &drawing = figure.drawing;
    drawing.size = QSizeF(left + pip * (coverageStates - 1), head + step * double(rows.size()) + 4);
    for (int state = 1; state < coverageStates; ++state)
        drawing.texts += text({left + pip * (state - 0.5), 10}, QString::number(state), 9, DrawingText::Anchor::Middle, true);
    int heard = 0, affected = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CoverageRow &row = *rows[i];
        const double y = head + step * double(i);
        drawing.texts += text({0, y + 13}, cut(guarded(c, row.label), 36), 9);
        const int reached = int(row.state);
        for (int state = 1; state < coverageStates; ++state) {
            const QPointF from(left + pip * (state - 1) + 8, y + 4), to(left + pip * state - 8, y + 16);
            const bool filled = state <= reached;
            const bool hatched = filled && reached < int(CoverageState::Heard) && state >= int(CoverageState::InvitedNotReached);
            drawing.shapes += box(DrawingShape::Kind::Rectangle, from, to, hatched ? QColor(Qt::white) : filled ? accent
                                                                                                                : QColor(),
                                  filled ? accent : grey, filled ? 1 : 0.5);
            if (hatched)
                for (double dx = 2; dx < to.x() - from.x(); dx += 4)
                    drawing.shapes += line({from.x() + dx, from.y()}, {from.x() + dx, to.y()}, accent, 1);
            if (row.required && int(*row.required) == state)
                drawing.shapes += box(DrawingShape::Kind::Rectangle, from - QPointF(3, 2), to + QPointF(3, 2), QColor(), ink, 1.5);
        }
        if (row.impact != GroupImpact::None && row.impact != GroupImpact::NotRated) {
            ++affected;
            heard += row.state >= CoverageState::Heard ? 1 : 0;
        }
    }
    figure.alternative = c.word(QStringLiteral("report.coverage.alternative")).arg(affected).arg(heard);
    figure.caption = {Run{.text = c.word(QStringLiteral("report.coverage.caption"))}};
    return figure;
}

} // namespace dueregard::sections
