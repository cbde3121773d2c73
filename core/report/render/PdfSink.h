// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageSink.h"
#include "core/report/render/PdfFont.h"

#include <memory>
#include <vector>

namespace dueregard {

/// A place on a page that leads somewhere.
struct PdfLink {
    QRectF rect;     ///< in the page list's units: y down
    QString address; ///< or empty, and then
    int target = -1; ///< outline entry
    QString text;
    int element = -1; ///< of the page list
};

/// Writes the content stream of one page at a time.
class PdfSink final : public PageSink {
public:
    explicit PdfSink(const PageList &list);

    /// The operators of a page.
    QByteArray page(int index);
    const QList<PdfLink> &links() const { return m_links; }   ///< of the page just written
    const std::vector<int> &marks() const { return m_marks; } ///< of the page just written: the element of each MCID
    /// One for each font of the list; null where no text uses it.
    const std::vector<std::unique_ptr<PdfFont>> &fonts() const { return m_fonts; }
    bool failed() const { return m_failed; }

    void begin(int element) override;
    void artifact(Artifact kind) override;
    void end() override;
    void glyphs(const TextFragment &fragment) override;
    void rect(const PageRect &rect) override;
    void shape(const DrawingShape &shape) override;

private:
    PdfFont &font(int index);
    void colour(const QColor &colour);
    bool isSpelled(const TextFragment &fragment, bool anyOrder);
    void say(const QString &text);
    void teachJoined(const TextFragment &fragment);
    void addLink(const TextFragment &fragment);
    void showSpan(const TextFragment &fragment, const GlyphSpan &span, bool own);
    void point(QPointF at);
    void ellipse(const QRectF &box);
    void number(double value);

    const PageList &m_list;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QByteArray m_out;
    QList<PdfLink> m_links;
    QColor m_colour;
    int m_font = -1;
    double m_size = 0;
    std::vector<int> m_marks;
    bool m_failed = false;
};

} // namespace dueregard
