// SPDX-License-Identifier: Apache-2.0
// Characteristics down the side; aims or options across.
#include "core/domain/Aims.h"
#include "core/report/BlockTools.h"
#include "core/report/figures/Figures.h"
#include "core/report/figures/Sketch.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace dueregard::figures {

namespace {
constexpr double labelWidth = 108;
constexpr double stripWidth = 14;
constexpr double leastCell = 85;
constexpr qsizetype mostRows = 14;

Pattern patternOf(const QString &direction)
{
    static const QHash<QString, Pattern> all{{QStringLiteral("NEG"), Pattern::Diagonal}, {QStringLiteral("POS"), Pattern::Upright}, {QStringLiteral("MIX"), Pattern::Crossed}, {QStringLiteral("NEU"), Pattern::Level}, {QStringLiteral("UNK"), Pattern::Dotted}};
    return all.value(direction, Pattern::None);
}

/// The gravest first: harm, then both, then not known, good, neutral, not relevant.
int rankOf(const Impact &impact)
{
    static const QStringList directions{QStringLiteral("NEG"), QStringLiteral("MIX"), QStringLiteral("UNK"), QStringLiteral("POS"), QStringLiteral("NEU"), QStringLiteral("NR")};
    static const QStringList sizes{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"), QString()};
    const qsizetype direction = directions.indexOf(impact.direction);
    return int((direction < 0 ? directions.size() : direction) * 4 + std::max<qsizetype>(0, sizes.indexOf(impact.magnitude)));
}

struct GridColumn {
    QString label;
    std::function<bool(const Impact &)> holds;
    QString aim;    ///< for cells that the Act closes
    QString spoken; ///< in the alternative; empty: the label
};

struct Row {
    const Characteristic *characteristic;
    QString label;
};

/// Nothing when no cell holds an effect. The alternative lacks what the caption says.
std::optional<FigureBlock> gridPart(const ReportContext &c, const QList<GridColumn> &columns, const QList<Row> &rows)
{
    const double full = Sketch::widthFor(c.profile);
    Sketch sketch(full);
    const double cellWidth = (full - labelWidth) / double(columns.size());
    QList<QStringList> heads;
    qsizetype headLines = 1;
    for (const GridColumn &column : columns) {
        heads << Sketch::wrapped(column.label, cellWidth - 5, 4);
        headLines = std::max(headLines, heads.last().size());
    }
    double y = 8 + double(headLines) * Sketch::leading;
    for (qsizetype i = 0; i < columns.size(); ++i)
        sketch.lines({labelWidth + double(i) * cellWidth + 4, Sketch::leading - 2}, heads[i], true);
    QStringList told;
    for (const Row &row : std::as_const(rows)) {
        const QStringList label = Sketch::wrapped(row.label, labelWidth - 8, 3);
        QList<QStringList> texts;
        QList<Pattern> patterns;
        QStringList said;
        qsizetype most = label.size();
        for (const GridColumn &column : columns) {
            QList<const Impact *> here;
            for (const Impact &impact : c.assessment.impacts)
                if (impact.characteristic == row.characteristic->id && column.holds(impact))
                    here << &impact;
            std::stable_sort(here.begin(), here.end(), [](const Impact *x, const Impact *y) { return rankOf(*x) < rankOf(*y); });
            QString words;
            const SharedReason *shared = column.aim.isEmpty() ? nullptr : c.sharedReasonFor(*row.characteristic);
            if (!here.isEmpty()) {
                words = c.impactVerdict(*here.first());
                words.replace(0, 1, words.left(1).toUpper());
                if (here.size() > 1)
                    words += QLatin1Char(' ') + c.word(QStringLiteral("report.impact.more")).arg(here.size() - 1);
                said << c.word(QStringLiteral("report.label_value")).arg(column.spoken.isEmpty() ? column.label : column.spoken, words);
            } else if (!column.aim.isEmpty() && !row.characteristic->aims.isEmpty() && !row.characteristic->aims.contains(column.aim)) {
                words = c.word(QStringLiteral("report.figure.closed"));
                shared = nullptr;
            } else if (shared) {
                words = c.sharedVerdict(*shared);
                said << c.word(QStringLiteral("report.label_value")).arg(column.spoken.isEmpty() ? column.label : column.spoken, words);
            } else {
                words = QStringLiteral("–");
            }
            patterns << (here.isEmpty() ? shared ? patternOf(shared->direction) : Pattern::None : patternOf(here.first()->direction));
            texts << Sketch::wrapped(words, cellWidth - stripWidth - 10, 5);
            most = std::max(most, texts.last().size());
        }
        const double height = double(most) * Sketch::leading + 8;
        sketch.straight({0, y}, {full, y}, Sketch::line(), 0.6);
        sketch.lines({2, y + Sketch::leading}, label, true);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const double x = labelWidth + double(i) * cellWidth;
            if (patterns[i] != Pattern::None)
                sketch.patterned(QRectF(x, y + 3, stripWidth, height - 6), patterns[i]);
            sketch.lines({x + stripWidth + 5, y + Sketch::leading}, texts[i]);
        }
        y += height;
        if (!said.isEmpty())
            told << c.word(QStringLiteral("report.label_value")).arg(row.label, said.join(QStringLiteral("; ")));
    }
    sketch.straight({0, y}, {full, y}, Sketch::line(), 0.6);
    if (told.isEmpty())
        return {};
    return FigureBlock{.drawing = sketch.finished(y + 2), .alternative = told.join(QStringLiteral(". ")), .caption = {}};
}

/// `unmarked`: characteristics of the Act without any effect have a row too.
void grid(const ReportContext &c, const QString &caption, const QList<GridColumn> &columns, bool unmarked, const BlockSource &source, ReportBlocks &out)
{
    QList<Row> rows;
    for (const Characteristic &characteristic : c.pack.characteristics) {
        const bool any = std::any_of(c.assessment.impacts.begin(), c.assessment.impacts.end(), [&](const Impact &impact) { return impact.characteristic == characteristic.id; });
        if (any || (unmarked && (!characteristic.local || c.sharedReasonFor(characteristic))))
            rows << Row{&characteristic, c.in(characteristic.label)};
    }
    const QList<Part> across = partsOf(columns.size(), std::max<qsizetype>(1, qsizetype((Sketch::widthFor(c.profile) - labelWidth) / leastCell))),
                      down = partsOf(rows.size(), Sketch::mostFor(c.profile, mostRows));
    QList<FigureBlock> figures;
    for (const Part &x : across)
        for (const Part &y : down)
            if (auto figure = gridPart(c, columns.mid(x.first, x.count), rows.mid(y.first, y.count)))
                figures << std::move(*figure);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        FigureBlock &figure = figures[i];
        const QString own = partCaption(c, caption, i, figures.size());
        figure.alternative = c.word(QStringLiteral("report.figure.grid")).arg(own, figure.alternative);
        figure.caption = {Run{.text = c.word(QStringLiteral("report.figure.caption")).arg(own)}};
        out.push_back({std::move(figure), source});
    }
}
} // namespace

void impactMatrix(const ReportContext &c, ReportBlocks &out)
{
    QList<GridColumn> columns;
    for (const QString &aim : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        columns << GridColumn{c.word(QStringLiteral("aim.") + aim), [aim](const Impact &impact) { return letterOfAim(impact.aim) == aim; }, aim};
    if (std::any_of(c.assessment.impacts.begin(), c.assessment.impacts.end(), [](const Impact &impact) { return impact.aim.isEmpty(); }))
        columns << GridColumn{c.word(QStringLiteral("aim.none")), [](const Impact &impact) { return impact.aim.isEmpty(); }, {}};
    grid(c, c.word(QStringLiteral("report.impact.matrix")), columns, true, c.page(QStringLiteral("impact.matrix")), out);
}

bool concerns(const Impact &impact, const Option &option)
{
    return impact.option_ids.isEmpty() ? option.status != QStringLiteral("status_quo") : impact.option_ids.contains(option.id);
}

void optionComparison(const ReportContext &c, ReportBlocks &out)
{
    if (c.assessment.options.size() < 2)
        return;
    // Codes head the columns, where there are some; the table below the picture has the titles beside them.
    const auto &options = c.assessment.options;
    const bool coded = std::all_of(options.begin(), options.end(), [](const Option &option) { return !option.code.isEmpty(); });
    QList<GridColumn> columns;
    for (const Option &option : options) {
        const QString title = c.recordTitle(RecordKind::Option, option.id);
        columns << GridColumn{coded ? c.word(QStringLiteral("report.figure.option")).arg(option.code) : title, [&option](const Impact &impact) { return concerns(impact, option); }, {}, title};
    }
    grid(c, c.word(QStringLiteral("report.impact.matrix_option")), columns, false, c.page(QStringLiteral("impact.matrix")), out);
}

} // namespace dueregard::figures
