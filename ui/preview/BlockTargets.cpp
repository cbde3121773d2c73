// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/BlockTargets.h"

namespace dueregard {

namespace {
/// The region on top at the words of a fragment, or nothing.
const PageRegion *regionOf(const ReportPage &page, const TextFragment &fragment)
{
    const QPointF inside = fragment.origin + QPointF(qMin(1.0, fragment.width / 2), -fragment.size * 0.3);
    const PageRegion *found = nullptr;
    for (const PageRegion &region : page.regions)
        if (region.rect.contains(inside))
            found = &region;
    return found;
}
} // namespace

QList<BlockTarget> blockTargets(const PageList &list, int page)
{
    QList<BlockTarget> targets;
    if (page < 0 || page >= list.count())
        return targets;
    const ReportPage &paper = list.pages[page];
    bool open = false; // whether the words before these belong to the last target
    double baseline = 0;
    for (const TextFragment &fragment : paper.fragments) {
        const PageRegion *region = regionOf(paper, fragment);
        if (!region || region->source < 0 || list.sources[region->source].isEmpty()) {
            open = false;
            continue;
        }
        const BlockSource &source = list.sources[region->source];
        if (!open || targets.last().source != source) {
            targets.append({region->rect, source, fragment.text});
        } else {
            BlockTarget &last = targets.last();
            last.rect = last.rect.united(region->rect);
            // Fragments of one line follow each other as typed; a new line takes the place of a space.
            const bool newLine = qAbs(fragment.origin.y() - baseline) > 0.5;
            if (newLine && !last.text.endsWith(u' ') && !fragment.text.startsWith(u' '))
                last.text += u' ';
            last.text += fragment.text;
        }
        baseline = fragment.origin.y();
        open = true;
    }
    for (BlockTarget &target : targets)
        target.text = target.text.simplified();
    targets.removeIf([](const BlockTarget &target) { return target.text.isEmpty(); });
    return targets;
}

} // namespace dueregard
