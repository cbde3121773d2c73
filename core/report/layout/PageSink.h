// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageList.h"

namespace dueregard {

/// Takes a page piece by piece in reading order. A sink that writes tags gets each element's stretches between begin() and
/// end(), and everything that is no content (rules, running heads, repeated header rows) between artifact() and end();
/// a drawing is the shapes and texts of its element;
/// a sink that only paints ignores them.
class PageSink {
public:
    virtual ~PageSink() = default;
    /// `element` is an index into PageList::elements. Called again on the next page if the element goes on there.
    virtual void begin(int element) = 0;
    enum class Artifact { Layout,
                          Repeated,
                          Header,
                          Footer };
    virtual void artifact(Artifact kind) = 0;
    virtual void end() = 0;
    virtual void glyphs(const TextFragment &fragment) = 0;
    virtual void rect(const PageRect &rect) = 0;
    virtual void shape(const DrawingShape &shape) = 0;
};

/// Sends page `page` of `list` to `sink`: rectangles first, then text in reading order. begin() and end() never nest.
void sendPage(const PageList &list, int page, PageSink &sink);

} // namespace dueregard
