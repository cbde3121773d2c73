// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageList.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

namespace dueregard {

/// The name of a role's standard structure type, without the slash: "P", "H2", "TH".
const char *structureType(const PageElement &element);

/// The tree that says what each stretch of a PDF's pages is (ISO 32000-1, 14.7 and 14.8; ISO 14289-1). Elements are added
/// to it in the order in which their words stand on the pages; one that has no words is left out, but a row keeps all its
/// cells.
class PdfStructure {
public:
    /// Both must outlive it.
    PdfStructure(QPDF &pdf, const PageList &list);

    /// The next page, with the element of each marked stretch by its number. Called for each page in order.
    void addPage(QPDFObjectHandle page, const std::vector<int> &marks);
    /// An annotation on `page` that belongs to `element`, which must be on a page that has been added.
    void addAnnotation(int element, QPDFObjectHandle annotation, QPDFObjectHandle page);
    /// Puts everything into the catalogue. Called once, at the end.
    void finish();

private:
    struct Node {
        QPDFObjectHandle own;
        std::vector<QPDFObjectHandle> kids;
        int page = -1; ///< that its marked stretches are on unless they say otherwise
    };
    Node &node(int element);
    QPDFObjectHandle markNumber(size_t mark);
    void describe(int element, Node &node);

    QPDF &m_pdf;
    const PageList &m_list;
    std::vector<Node> m_nodes;
    std::vector<int> m_firstCell, m_nextCell; ///< of rows
    std::vector<QPDFObjectHandle> m_pages;
    std::map<std::string, QPDFObjectHandle> m_types; ///< names and numbers that thousands of elements share
    std::vector<QPDFObjectHandle> m_numbers;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_columnScope, m_rowScope, m_numbered, m_bullets; ///< attributes that many share
    std::vector<QPDFObjectHandle> m_parents;                           ///< of the parent tree, pages first
    std::vector<QPDFObjectHandle> m_annotationParents;
};

} // namespace dueregard
