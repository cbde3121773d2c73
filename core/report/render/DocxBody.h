// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/render/DocxStyles.h"

namespace dueregard {

/// Writes the flow of a document as the word/document.xml of a Word document.
class DocxBody final : public FlowSink {
public:
    /// A part, or an address outside, that the body refers to by its id.
    struct Relation {
        QString id;
        QString type; ///< the last word of the type's address: "hyperlink", "image"
        QString target;
        bool external = false;
    };
    struct Picture {
        QString name; ///< "media/figure-1.png", in the folder word
        QByteArray bytes;
    };

    DocxBody(const ReportDocument &document, const LayoutTheme &theme);

    void paragraph(const FlowParagraph &paragraph) override;
    void list(const QList<FlowItem> &items) override;
    void table(const FlowTable &table) override;
    void figure(const FlowFigure &figure) override;
    void contents(const QList<FlowEntry> &entries, int depth) override;

    /// The id for a relation; the same for the same target.
    QString relate(const QString &type, const QString &target, bool external = false);

    const std::vector<Relation> &relations() const { return m_relations; }
    const std::vector<Picture> &pictures() const { return m_pictures; }
    const std::vector<DocxStyles::NumberedList> &numberedLists() const { return m_lists; }

    /// word/document.xml, with the section's properties at its end.
    QByteArray document(const QByteArray &sectionProperties);

private:
    void properties(const FlowLook &look, const FlowItem *item = nullptr, int listId = 0);
    void runs(const Runs &runs);
    void text(const Run &run, bool link);
    void field(const char *kind);
    void instruction(const QString &words);
    void separate(double height);
    void drawing(const FlowFigure &figure, const QString &vectors, const QString &dots);

    const LayoutTheme &m_theme;
    bool m_rightToLeft;
    OfficeXml m_xml{OfficeXml::Kind::Fragment};
    std::vector<Relation> m_relations;
    std::vector<Picture> m_pictures;
    std::vector<DocxStyles::NumberedList> m_lists;
    int m_bookmarks = 0;
    int m_figures = 0;
    bool m_afterTable = false;
};

} // namespace dueregard
