// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/render/OdtAutomatic.h"

namespace dueregard {

/// Writes the flow of a document as the content.xml of a text document.
class OdtBody final : public FlowSink {
public:
    OdtBody(const ReportDocument &document, const LayoutTheme &theme);

    void paragraph(const FlowParagraph &paragraph) override;
    void list(const QList<FlowItem> &items) override;
    void table(const FlowTable &table) override;
    void figure(const FlowFigure &figure) override;
    void contents(const QList<FlowEntry> &entries, int depth) override;

    struct Picture {
        QString name; ///< path in the package
        QString type; ///< its MIME type
        QByteArray bytes;
    };
    const std::vector<Picture> &pictures() const { return m_pictures; }

    /// content.xml
    QByteArray content();

private:
    void runs(const Runs &runs);
    void text(const QString &text);
    bool first();

    const LayoutTheme &m_theme;
    OdtAutomatic m_styles;
    OfficeXml m_xml{OfficeXml::Kind::Fragment};
    std::vector<Picture> m_pictures;
    int m_tables = 0;
    int m_figures = 0;
    bool m_begun = false;
};

} // namespace dueregard
