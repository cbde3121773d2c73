// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/PageList.h"

#include "core/report/layout/PageSink.h"

namespace dueregard {

int PageList::within(int element, ElementRole role) const
{
    while (element >= 0 && elements[element].role != role)
        element = elements[element].parent;
    return element;
}

BlockSource PageList::hit(int page, QPointF point) const
{
    if (page < 0 || page >= count())
        return {};
    const QList<PageRegion> &regions = pages[page].regions;
    for (auto it = regions.crbegin(); it != regions.crend(); ++it)
        if (it->source >= 0 && it->rect.contains(point))
            return sources[it->source];
    return {};
}

std::pair<int, QRectF> PageList::find(const FieldKey &field) const
{
    for (int page = 0; page < count(); ++page)
        for (const PageRegion &region : pages[page].regions)
            if (region.source >= 0 && sources[region.source].field == field)
                return {page, region.rect};
    return {-1, {}};
}

namespace {
/// Opens and closes what a sink is told, so that nothing nests and nothing is opened twice in a row.
class Sender {
public:
    explicit Sender(PageSink &sink) : m_sink(sink) {}
    ~Sender() { close(); }

    void go(int element)
    {
        if (m_any && element == m_open)
            return;
        close();
        m_any = true;
        m_open = element;
        if (element >= 0)
            m_sink.begin(element);
        else
            m_sink.artifact(element == artifact::header       ? PageSink::Artifact::Header
                                : element == artifact::footer ? PageSink::Artifact::Footer
                                                              : PageSink::Artifact::Repeated);
    }
    void close()
    {
        if (m_any)
            m_sink.end();
        m_any = false;
    }

private:
    PageSink &m_sink;
    int m_open = 0;
    bool m_any = false;
};
} // namespace

void sendPage(const PageList &list, int page, PageSink &sink)
{
    const ReportPage &content = list.pages[page];
    if (!content.rects.isEmpty()) {
        sink.artifact(PageSink::Artifact::Layout);
        for (const PageRect &rect : content.rects)
            sink.rect(rect);
        sink.end();
    }
    Sender sender(sink);
    qsizetype figure = 0;
    const auto sendFigures = [&](qsizetype upTo) {
        for (; figure < content.figures.size() && content.figures[figure].before <= upTo; ++figure) {
            const PageFigure &drawn = content.figures[figure];
            sender.close();
            sender.go(drawn.element);
            for (const DrawingShape &shape : drawn.shapes)
                sink.shape(shape);
            for (const TextFragment &text : drawn.texts)
                sink.glyphs(text);
            sender.close();
        }
    };
    for (qsizetype i = 0; i < content.fragments.size(); ++i) {
        sendFigures(i);
        sender.go(content.fragments[i].element);
        sink.glyphs(content.fragments[i]);
    }
    sendFigures(content.fragments.size());
}

} // namespace dueregard
