// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/PageList.h"

#include "core/report/layout/PageSink.h"

namespace dueregard {

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

void sendPage(const PageList &list, int page, PageSink &sink)
{
    const ReportPage &content = list.pages[page];
    if (!content.rects.isEmpty()) {
        sink.artifact();
        for (const PageRect &rect : content.rects)
            sink.rect(rect);
        sink.end();
    }
    int open = -2;
    for (const TextFragment &fragment : content.fragments) {
        if (fragment.element != open) {
            if (open != -2)
                sink.end();
            open = fragment.element;
            if (open < 0)
                sink.artifact();
            else
                sink.begin(open);
        }
        sink.glyphs(fragment);
    }
    if (open != -2)
        sink.end();
}

} // namespace dueregard
