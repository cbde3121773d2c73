// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/Paginator.h"

#include "core/report/layout/Composer.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace dueregard {

namespace {

/// Puts composed blocks on pages, one after the other.
class Flow {
public:
    Flow(const ReportDocument &document, const LayoutTheme &theme, PageList &list)
        : m_document(document), m_theme(theme), m_list(list), m_composer(list, theme, document), m_ready(document.blocks.size())
    {
        newPage();
    }

    /// False when it was stopped.
    bool run(const PaginationProgress &progress)
    {
        shapeFurniture();
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            if (progress && i % 16 == 0 && !progress(int(i), int(m_document.blocks.size())))
                return false;
            place(block(i), i);
            m_ready[i].reset();
        }
        while (m_list.pages.size() > 1 && m_list.pages.last().fragments.isEmpty() && m_list.pages.last().figures.isEmpty())
            m_list.pages.removeLast();
        numberContents();
        addFurniture();
        return !progress || progress(int(m_document.blocks.size()), int(m_document.blocks.size()));
    }

private:
    double bottom() const { return m_theme.page.height() - m_theme.bottom - m_raised; }
    double top() const { return m_theme.top + (m_list.pages.size() > 1 ? m_lowered : 0); }
    double room() const { return bottom() - m_theme.top - m_lowered; }
    ReportPage &page() { return m_list.pages.last(); }
    bool atTop() const { return m_fresh; }

    ComposedBlock &block(size_t index)
    {
        if (!m_ready[index])
            m_ready[index] = m_composer.compose(int(index));
        return *m_ready[index];
    }

    void newPage()
    {
        m_list.pages.append(ReportPage());
        m_y = top();
        m_after = 0;
        m_fresh = true;
    }

    /// Height of the first so many lines of a segment.
    static double headOf(const Segment &segment, size_t lines)
    {
        double tallest = 0;
        for (const Strip &strip : segment.strips) {
            double sum = 0;
            for (size_t i = 0; i < std::min(lines, strip.lines.size()); ++i)
                sum += strip.lines[i].height + (i > 0 ? strip.lines[i].gap : 0);
            tallest = std::max(tallest, sum);
        }
        if (segment.figure)
            tallest = segment.figure->rect.height();
        return segment.padTop + tallest + segment.padBottom;
    }

    /// What must find room for the segment to start here: all that must not stand alone at the foot of a page.
    double startOf(const ComposedBlock &block, size_t first, size_t blockIndex)
    {
        double sum = 0;
        double after = 0;
        for (size_t i = first; i < block.segments.size(); ++i) {
            const Segment &segment = block.segments[i];
            if (i > first)
                sum += std::max(after, segment.before);
            after = segment.after;
            if (segment.withNext) {
                sum += segment.height();
                continue;
            }
            const double height = segment.height();
            return sum + (segment.whole && height <= room() / 3 ? height : std::min(height, headOf(segment, 2)));
        }
        if (!block.withNext || blockIndex + 1 >= m_document.blocks.size())
            return sum;
        ComposedBlock &next = this->block(blockIndex + 1);
        if (next.newPage || next.segments.empty())
            return sum;
        return sum + std::max(after, next.segments.front().before) + needOf(next, blockIndex + 1);
    }

    double needOf(const ComposedBlock &next, size_t index)
    {
        const double height = next.height();
        return next.whole && height <= room() / 4 ? height : startOf(next, 0, index);
    }

    void place(ComposedBlock &block, size_t index)
    {
        if (block.newPage) {
            // A cover stands alone; elsewhere a few lines that spilled over do not keep a page to themselves.
            const bool few = m_list.pages.size() > 1 && m_y - top() < room() * m_theme.pageUsed;
            if (!atTop() && !few)
                newPage();
            return;
        }
        if (block.segments.empty())
            return;
        const double gap = atTop() ? 0 : std::max(m_after, block.segments.front().before);
        if (!atTop() && m_y + gap + std::min(needOf(block, index), room()) > bottom())
            newPage();
        m_open = &block;
        m_barFrom = -1;
        for (size_t i = 0; i < block.segments.size(); ++i)
            placeSegment(block, i, index);
        endBar();
        m_open = nullptr;
    }

    void placeSegment(ComposedBlock &block, size_t at, size_t index)
    {
        Segment &segment = block.segments[at];
        const double height = segment.height();
        if (!atTop())
            m_y += std::max(m_after, segment.before);
        if (m_y + height > bottom()) {
            const bool move = (segment.whole && height <= room() / 3) || m_y + std::min(room(), startOf(block, at, index)) > bottom();
            if (move && !atTop())
                breakPage(segment);
        } else if (segment.withNext && at > 0 && !atTop() && m_y + std::min(room(), startOf(block, at, index)) > bottom()) {
            breakPage(segment);
        }
        if (m_barFrom < 0)
            m_barFrom = m_y;
        if (segment.outline >= 0) {
            m_list.outline[segment.outline].page = int(m_list.pages.size()) - 1;
            m_list.outline[segment.outline].y = m_y;
        }
        std::vector<size_t> next(segment.strips.size(), 0);
        for (;;) {
            const bool done = emitPart(segment, next);
            if (done)
                break;
            breakPage(segment);
            if (m_barFrom < 0)
                m_barFrom = m_y;
        }
        m_after = segment.after;
    }

    /// Puts as many lines as fit on this page. True when the segment is finished.
    bool emitPart(Segment &segment, std::vector<size_t> &next)
    {
        const double available = bottom() - m_y - segment.padTop - segment.padBottom - segment.ruleBelow;
        std::vector<size_t> end(next.size());
        bool done = true, any = false;
        for (size_t s = 0; s < segment.strips.size(); ++s) {
            const ShapedLines &lines = segment.strips[s].lines;
            double used = 0;
            size_t i = next[s];
            for (; i < lines.size(); ++i) {
                const double more = lines[i].height + (i > next[s] ? lines[i].gap : 0);
                if (used + more > available + 0.01)
                    break;
                used += more;
            }
            // Two lines at least stay together on either side of a break.
            if (i < lines.size() && !atTop()) {
                if (lines.size() - i == 1 && i > next[s] + 2)
                    --i;
                if (i == next[s] + 1 && next[s] == 0 && segment.strips.size() == 1)
                    i = next[s];
            }
            if (i == next[s] && i < lines.size() && atTop())
                ++i; // higher than a page: nothing better is possible
            end[s] = i;
            done = done && i == lines.size();
            any = any || i > next[s];
        }
        if (!any && !done)
            return false;

        const double top = m_y;
        double tallest = 0;
        if (segment.figure) {
            page().figures.append(placed(*segment.figure));
            page().figures.last().before = int(page().fragments.size());
            tallest = segment.figure->rect.height();
        }
        for (size_t s = 0; s < segment.strips.size(); ++s) {
            const Strip &strip = segment.strips[s];
            double y = m_y + segment.padTop;
            for (size_t i = next[s]; i < end[s]; ++i) {
                const ShapedLine &line = strip.lines[i];
                if (i > next[s])
                    y += line.gap;
                for (TextFragment fragment : std::as_const(line.fragments)) { // header rows are needed again
                    fragment.origin += QPointF(m_theme.left + strip.x, y);
                    page().fragments.append(std::move(fragment));
                }
                y += line.height;
            }
            tallest = std::max(tallest, y - m_y - segment.padTop);
        }
        if (segment.contentsOf >= 0 && done) {
            m_numbers.push_back({int(m_list.pages.size()) - 1, int(page().fragments.size()), segment.contentsOf});
            page().fragments.append(TextFragment{.origin = {0, page().fragments.isEmpty() ? 0 : page().fragments.last().origin.y()}});
        }
        m_y += segment.padTop + tallest + segment.padBottom;
        if (segment.ruleBelow > 0 && done)
            page().rects.append({QRectF(m_theme.left + segment.ruleX, m_y, segment.ruleWidth, segment.ruleBelow), segment.ruleColour});
        m_y += segment.ruleBelow;
        addRegions(segment, top);
        next = end;
        m_fresh = false;
        return done;
    }

    PageFigure placed(PageFigure figure) const
    {
        const QPointF by(m_theme.left, m_y);
        figure.rect.translate(by);
        for (DrawingShape &shape : figure.shapes)
            for (QPointF &point : shape.points)
                point += by;
        for (TextFragment &text : figure.texts)
            text.origin += by;
        return figure;
    }

    void addRegions(const Segment &segment, double top)
    {
        const int block = m_open ? m_open->block : -1;
        const double width = m_theme.page.width() - m_theme.left - m_theme.right;
        page().regions.append({QRectF(m_theme.left, top, width, m_y - top), segment.source, block});
        for (const Strip &strip : segment.strips)
            if (strip.source >= 0 && strip.source != segment.source)
                page().regions.append({QRectF(m_theme.left + strip.x, top, strip.width, m_y - top), strip.source, block});
    }

    void breakPage(const Segment &segment)
    {
        endBar();
        newPage();
        if (!m_open)
            return;
        for (const Segment &again : m_open->again)
            repeat(again);
        for (int i = 0; i < segment.heads; ++i)
            repeat(m_open->segments[size_t(segment.firstHead + i)]);
    }

    /// Running words: a copy that belongs to no element.
    void repeat(const Segment &original)
    {
        Segment copy = original;
        for (size_t s = 0; s < copy.strips.size(); ++s)
            for (size_t l = 0; l < copy.strips[s].lines.size(); ++l)
                for (TextFragment &fragment : copy.strips[s].lines[l].fragments)
                    fragment.element = artifact::repeated;
        copy.outline = -1;
        copy.contentsOf = -1;
        if (m_barFrom < 0)
            m_barFrom = m_y;
        std::vector<size_t> next(copy.strips.size(), 0);
        emitPart(copy, next);
        m_y += copy.after;
        m_after = 0;
        m_fresh = true; // nothing of the block itself stands here yet
    }

    void endBar()
    {
        if (!m_open || m_open->look == ComposedBlock::Look::Plain || m_barFrom < 0 || m_y <= m_barFrom) {
            m_barFrom = -1;
            return;
        }
        const bool card = m_open->look == ComposedBlock::Look::Card;
        page().rects.append({QRectF(m_theme.left + m_open->x, m_barFrom, m_theme.bar, m_y - m_barFrom), card ? m_theme.line : m_theme.accent});
        m_barFrom = -1;
    }

    void numberContents()
    {
        const double right = m_theme.page.width() - m_theme.right;
        const QLocale locale(m_document.language);
        for (const Number &number : m_numbers) {
            const OutlineEntry &entry = m_list.outline[number.outline];
            TextStyle style = entry.level == 1 ? m_theme.body : m_theme.table;
            style.bold = entry.level == 1;
            const double width = style.size * 4;
            ShapedLine line = m_composer.shaper().shapeOne(QLatin1Char(' ') + locale.toString(entry.page + 1), style, width, m_theme.ink, TextShaper::Align::Right);
            if (line.fragments.isEmpty())
                continue;
            TextFragment &spot = m_list.pages[number.page].fragments[number.fragment];
            const double baseline = spot.origin.y();
            spot = line.fragments.first();
            spot.origin = QPointF(right - width + spot.origin.x(), baseline);
            spot.target = number.outline;
            if (number.fragment > 0)
                spot.element = m_list.within(m_list.pages[number.page].fragments[number.fragment - 1].element, ElementRole::Link);
        }
    }

    /// What a copy is marked as is never cut: the foot grows upwards when it takes several lines. Head and facts take several
    /// too where one is too short, as in large print.
    void shapeFurniture()
    {
        const double width = m_theme.page.width() - m_theme.left - m_theme.right;
        const TextStyle &style = m_theme.furniture;
        TextShaper &shaper = m_composer.shaper();
        m_head = shaper.shapeAtMost(2, m_document.title, style, width, m_theme.quiet);
        QStringList facts{m_document.reference, m_document.version, m_document.status};
        facts.removeAll(QString());
        m_facts = shaper.shapeAtMost(3, facts.join(QStringLiteral("  ·  ")), style, width - pageNumberWidth() - m_theme.cellPadX, m_theme.quiet);
        TextStyle strong = style;
        strong.bold = true;
        m_marking = shaper.shape(m_document.marking, strong, width, -1, m_theme.ink);
        const auto more = [&](const ShapedLines &lines) { return lines.size() > 1 ? double(lines.size() - 1) * style.leading : 0; };
        m_lowered = more(m_head);
        m_raised = more(m_facts) + more(m_marking);
    }

    double pageNumberWidth() const { return m_theme.furniture.size * 11; }

    void addFurniture()
    {
        const double width = m_theme.page.width() - m_theme.left - m_theme.right;
        const TextStyle &style = m_theme.furniture;
        const double right = pageNumberWidth();
        const double baseline = m_theme.footerBaseline - m_raised;
        const QLocale locale(m_document.language);
        for (int i = 0; i < m_list.count(); ++i) {
            ReportPage &page = m_list.pages[i];
            if (i > 0) {
                const qsizetype before = page.fragments.size();
                for (size_t line = m_head.size(); line-- > 0;)
                    prepend(page, m_head[line], m_theme.left, m_theme.headerBaseline + double(line) * style.leading);
                for (PageFigure &figure : page.figures)
                    figure.before += int(page.fragments.size() - before);
            }
            page.rects.append({QRectF(m_theme.left, baseline - style.leading - 2, width, m_theme.hairline), m_theme.line});
            double y = baseline;
            for (const ShapedLine &line : m_facts) {
                append(page, line, m_theme.left, y);
                y += style.leading;
            }
            const QString number = m_document.pageOf.arg(locale.toString(i + 1), locale.toString(m_list.count()));
            append(page, m_composer.shaper().shapeOne(number, style, right, m_theme.quiet, TextShaper::Align::Right), m_theme.page.width() - m_theme.right - right,
                   baseline);
            y = std::max(y, baseline + style.leading);
            for (const ShapedLine &line : m_marking) {
                append(page, line, m_theme.left, y + 2);
                y += style.leading;
            }
            page.fragments.squeeze();
        }
    }

    static QList<TextFragment> at(const ShapedLine &line, double x, double baseline, int kind)
    {
        QList<TextFragment> fragments = line.fragments;
        for (TextFragment &fragment : fragments) {
            fragment.origin = QPointF(fragment.origin.x() + x, baseline);
            fragment.element = kind;
        }
        return fragments;
    }
    static void append(ReportPage &page, const ShapedLine &line, double x, double baseline) { page.fragments.append(at(line, x, baseline, artifact::footer)); }
    static void prepend(ReportPage &page, const ShapedLine &line, double x, double baseline)
    {
        QList<TextFragment> all = at(line, x, baseline, artifact::header);
        all.append(std::move(page.fragments));
        page.fragments = std::move(all);
    }

    struct Number {
        int page;
        int fragment;
        int outline;
    };
    const ReportDocument &m_document;
    const LayoutTheme &m_theme;
    PageList &m_list;
    Composer m_composer;
    std::vector<std::optional<ComposedBlock>> m_ready;
    std::vector<Number> m_numbers;
    const ComposedBlock *m_open = nullptr;
    double m_y = 0;
    double m_after = 0;
    double m_barFrom = -1;
    ShapedLines m_head, m_facts, m_marking;
    double m_lowered = 0; ///< the text, for a head of several lines
    double m_raised = 0;  ///< the foot, for what takes several lines there
    bool m_fresh = true;  ///< nothing but repeated words on this page so far
};

} // namespace

PageList Paginator::paginate(const ReportDocument &document, const LayoutTheme &theme)
{
    return std::move(*paginate(document, theme, {}));
}

namespace {
/// The same sizes with less white space.
LayoutTheme tightened(LayoutTheme theme)
{
    for (TextStyle *style : {&theme.body, &theme.lead, &theme.note, &theme.title, &theme.kicker, &theme.coverKicker, &theme.marking, &theme.caption, &theme.cardTitle,
                             &theme.heading[0], &theme.heading[1], &theme.heading[2], &theme.heading[3]}) {
        style->before *= 0.6;
        style->after *= 0.7;
    }
    theme.top -= 10;
    theme.cellPadY *= 0.7;
    theme.itemGap *= 0.7;
    return theme;
}

/// Of a page, how much its content takes.
double usedOf(const ReportPage &page, const LayoutTheme &theme)
{
    double foot = theme.top;
    for (const TextFragment &fragment : page.fragments)
        if (fragment.element >= 0)
            foot = std::max(foot, fragment.origin.y());
    for (const PageFigure &figure : page.figures)
        foot = std::max(foot, figure.rect.bottom());
    return (foot - theme.top) / (theme.page.height() - theme.top - theme.bottom);
}
} // namespace

std::optional<PageList> Paginator::paginate(const ReportDocument &document, const LayoutTheme &theme, const PaginationProgress &progress)
{
    PageList list;
    list.size = theme.page;
    if (!Flow(document, theme, list).run(progress))
        return std::nullopt;
    // A summary of one page and a few lines is read as one of two pages, and printed on two.
    constexpr int few = 4;
    if (list.count() < 2 || list.count() > few || usedOf(list.pages.last(), theme) > 0.2)
        return list;
    const LayoutTheme tight = tightened(theme);
    PageList shorter;
    shorter.size = theme.page;
    Flow(document, tight, shorter).run({});
    return shorter.count() < list.count() ? shorter : list;
}

} // namespace dueregard
