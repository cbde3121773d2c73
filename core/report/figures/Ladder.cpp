// SPDX-License-Identifier: Apache-2.0
// Rungs of engagement, with what was planned and what was reached.
#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/figures/Figures.h"
#include "core/report/figures/Sketch.h"

#include <algorithm>

namespace dueregard::figures {

void ladder(const ReportContext &c, ReportBlocks &out)
{
    struct Pin {
        QString letter, name;
        int planned = 0, reached = 0;
        BlockSource source;
    };
    const auto rung = [](const QString &level) {
        bool ok = false;
        const int number = level.toInt(&ok);
        return ok && number >= 1 && number <= 6 ? number : 0;
    };
    QList<Pin> pins;
    const auto add = [&pins](const QString &name, int planned, int reached, const BlockSource &source) {
        if (planned > 0 || reached > 0)
            pins << Pin{QString(QChar(u'A' + int(pins.size()))), name, planned, reached, source};
    };
    int most = 0;
    for (const Activity &activity : c.assessment.activities)
        most = std::max(most, rung(activity.level));
    add(c.word(QStringLiteral("report.figure.ladder_whole")), rung(c.assessment.answer(question::engagementLevel).text()), most, c.answer(question::engagementLevel));
    for (const StakeholderGroup &group : c.assessment.stakeholderGroups)
        add(group.name.isEmpty() ? c.groups(group.groups) : group.name, rung(group.level_planned), rung(group.level_reached),
            c.record(RecordKind::StakeholderGroup, group.id, QStringLiteral("level_planned")));
    constexpr qsizetype room = 9;
    if (pins.isEmpty())
        return;
    const auto levelName = [&](int level) { return level == 0 ? QStringLiteral("–") : c.choice(QStringLiteral("engagement_level"), QString::number(level)); };
    if (pins.size() <= room) {
        Sketch sketch;
        constexpr double rungHeight = 30, nameLeft = 26, pinLeft = 170, pinStep = 33;
        const double top = 26;
        // The key.
        sketch.ellipse(QRectF(0, 2, 16, 16), Sketch::paper(), Sketch::ink());
        sketch.text({24, 14}, c.word(QStringLiteral("report.figure.planned")));
        sketch.rectangle(QRectF(190, 2, 16, 16), QColor(0xd3, 0xe8, 0xf2), Sketch::ink(), 1.2);
        sketch.text({214, 14}, c.word(QStringLiteral("report.figure.reached")));
        for (int level = 6; level >= 1; --level) {
            const double y = top + (6 - level) * rungHeight;
            sketch.straight({0, y + rungHeight}, {Sketch::fullWidth, y + rungHeight}, Sketch::line(), 1.6);
            sketch.text({4, y + 20}, QString::number(level), DrawingText::Anchor::Start, true);
            sketch.text({nameLeft, y + 20}, levelName(level));
            for (qsizetype i = 0; i < pins.size(); ++i) {
                const double x = pinLeft + double(i) * pinStep;
                const bool planned = pins[i].planned == level, reached = pins[i].reached == level;
                if (reached)
                    sketch.rectangle(QRectF(x, y + 5, 21, 21), QColor(0xd3, 0xe8, 0xf2), Sketch::ink(), 1.2);
                if (planned)
                    sketch.ellipse(QRectF(x + 1.5, y + 6.5, 18, 18), Sketch::paper(), Sketch::ink());
                if (planned || reached)
                    sketch.text({x + 10.5, y + 19.5}, pins[i].letter, DrawingText::Anchor::Middle, true);
            }
        }
        QStringList told;
        for (const Pin &pin : std::as_const(pins))
            told << c.word(QStringLiteral("report.figure.ladder_item")).arg(pin.letter, pin.name, pin.planned ? levelName(pin.planned) : c.word(QStringLiteral("report.figure.no_level")), pin.reached ? levelName(pin.reached) : c.word(QStringLiteral("report.figure.no_level")));
        FigureBlock figure;
        figure.drawing = sketch.finished(top + 6 * rungHeight + 4);
        figure.caption = {Run{.text = c.word(QStringLiteral("report.figure.caption")).arg(c.word(QStringLiteral("report.figure.ladder")))}};
        figure.alternative = c.word(QStringLiteral("report.figure.grid")).arg(c.word(QStringLiteral("report.figure.ladder")), told.join(QLatin1Char(' ')));
        out.push_back({std::move(figure), pins.first().source});
    }
    TableBlock table;
    table.caption = {Run{.text = c.word(QStringLiteral("report.figure.ladder"))}};
    table.columns = {{.weight = 3}, {.weight = 1.5}, {.weight = 1.5}};
    TableBlock::Row head;
    for (const char *key : {"report.figure.who", "report.figure.planned", "report.figure.reached"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    table.headerRows.push_back(head);
    for (const Pin &pin : std::as_const(pins)) {
        TableBlock::Row row;
        row.source = pin.source;
        row.cells = {makeCell(pins.size() > room ? pin.name : c.word(QStringLiteral("report.figure.numbered")).arg(pin.letter, pin.name)), makeCell(levelName(pin.planned)), makeCell(levelName(pin.reached))};
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), {}});
}

} // namespace dueregard::figures
