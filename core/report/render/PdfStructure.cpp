// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfStructure.h"

#include <algorithm>
#include <map>
#include <string>

namespace dueregard {

namespace {
using Handle = QPDFObjectHandle;

std::string idOf(int element)
{
    return "e" + std::to_string(element);
}
} // namespace

const char *structureType(const PageElement &element)
{
    static const char *const headings[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
    switch (element.role) {
    case ElementRole::Document: return "Document";
    case ElementRole::Section: return "Sect";
    case ElementRole::Group: return "Div";
    case ElementRole::Heading: return headings[std::clamp(element.level, 1, 6) - 1];
    case ElementRole::Paragraph: return "P";
    case ElementRole::List: return "L";
    case ElementRole::ListItem: return "LI";
    case ElementRole::Label: return "Lbl";
    case ElementRole::ListBody: return "LBody";
    case ElementRole::Table: return "Table";
    case ElementRole::TableHead: return "THead";
    case ElementRole::TableBody: return "TBody";
    case ElementRole::Row: return "TR";
    case ElementRole::HeaderCell: return "TH";
    case ElementRole::Cell: return "TD";
    case ElementRole::Caption: return "Caption";
    case ElementRole::Figure: return "Figure";
    case ElementRole::Quote: return "BlockQuote";
    case ElementRole::Contents: return "TOC";
    case ElementRole::ContentsItem: return "TOCI";
    case ElementRole::Reference: return "Reference";
    case ElementRole::Link: return "Link";
    case ElementRole::Span: return "Span";
    }
    return "P";
}

PdfStructure::PdfStructure(QPDF &pdf, const PageList &list)
    : m_pdf(pdf), m_list(list), m_nodes(size_t(list.elements.size())), m_firstCell(m_nodes.size(), -1), m_nextCell(m_nodes.size(), -1)
{
    m_root = pdf.makeIndirectObject(Handle::parse("<</Type /StructTreeRoot>>"));
    const auto attribute = [&pdf](const char *text) { return pdf.makeIndirectObject(Handle::parse(text)); };
    m_columnScope = attribute("<</O /Table /Scope /Column>>");
    m_rowScope = attribute("<</O /Table /Scope /Row>>");
    m_numbered = attribute("<</O /List /ListNumbering /Decimal>>");
    m_bullets = attribute("<</O /List /ListNumbering /Disc>>");
    std::vector<int> lastCell(m_nodes.size(), -1);
    for (qsizetype i = 0; i < list.elements.size(); ++i) {
        const PageElement &element = list.elements[i];
        if (element.role != ElementRole::Cell && element.role != ElementRole::HeaderCell)
            continue;
        int &last = lastCell[size_t(element.parent)];
        (last < 0 ? m_firstCell[size_t(element.parent)] : m_nextCell[size_t(last)]) = int(i);
        last = int(i);
    }
}

void PdfStructure::describe(int index, Node &node)
{
    const PageElement &element = m_list.elements[index];
    Handle &type = m_types[structureType(element)];
    if (!type.isInitialized())
        type = Handle::newName(std::string("/") + structureType(element));
    node.own.replaceKey("/S", type);
    if (!element.language.isEmpty())
        node.own.replaceKey("/Lang", Handle::newString(element.language.toStdString()));
    switch (element.role) {
    case ElementRole::HeaderCell:
        node.own.replaceKey("/A", element.rowHeader ? m_rowScope : m_columnScope);
        break;
    case ElementRole::List: node.own.replaceKey("/A", element.level == 1 ? m_numbered : m_bullets); break;
    case ElementRole::Figure: node.own.replaceKey("/Alt", Handle::newUnicodeString(element.alternative.toStdString())); break;
    default: break;
    }
    if (!element.text.isEmpty())
        node.own.replaceKey("/ActualText", Handle::newUnicodeString(element.text.toStdString()));
}

PdfStructure::Node &PdfStructure::node(int index)
{
    Node &node = m_nodes[size_t(index)];
    if (node.own.isInitialized())
        return node;
    node.own = m_pdf.makeIndirectObject(Handle::newDictionary());
    describe(index, node);
    const int parent = m_list.elements[index].parent;
    if (parent < 0) {
        node.own.replaceKey("/P", m_root);
        m_root.replaceKey("/K", node.own);
        return node;
    }
    Node &above = this->node(parent); // m_nodes never grows, so references stay good
    const bool isCell = m_list.elements[index].role == ElementRole::Cell || m_list.elements[index].role == ElementRole::HeaderCell;
    if (!isCell)
        above.kids.push_back(node.own);
    node.own.replaceKey("/P", above.own);
    if (m_list.elements[index].role == ElementRole::Row) {
        // Empty cells count too: every row has as many as the others, in their order.
        for (int cell = m_firstCell[size_t(index)]; cell >= 0; cell = m_nextCell[size_t(cell)])
            node.kids.push_back(this->node(cell).own);
    }
    return node;
}

Handle PdfStructure::markNumber(size_t mark)
{
    while (m_numbers.size() <= mark)
        m_numbers.push_back(Handle::newInteger(qint64(m_numbers.size())));
    return m_numbers[mark];
}

void PdfStructure::addPage(QPDFObjectHandle page, const std::vector<int> &marks)
{
    const int number = int(m_pages.size());
    m_pages.push_back(page);
    page.replaceKey("/StructParents", Handle::newInteger(number));
    std::vector<Handle> parents;
    parents.reserve(marks.size());
    for (size_t mark = 0; mark < marks.size(); ++mark) {
        Node &node = this->node(marks[mark]);
        parents.push_back(node.own);
        if (node.page < 0) {
            node.page = number;
            node.own.replaceKey("/Pg", page);
        }
        if (node.page == number) {
            node.kids.push_back(markNumber(mark));
            continue;
        }
        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", Handle::newName("/MCR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", markNumber(mark));
        node.kids.push_back(reference);
    }
    m_parents.push_back(m_pdf.makeIndirectObject(Handle::newArray(parents)));
    for (const PageFigure &figure : m_list.pages[number].figures) {
        const QRectF &box = figure.rect;
        Handle bounds = Handle::newArray();
        for (const double edge : {box.left(), m_list.size.height() - box.bottom(), box.right(), m_list.size.height() - box.top()})
            bounds.appendItem(Handle::newReal(edge, 2));
        Handle attributes = Handle::parse("<</O /Layout /Placement /Block>>");
        attributes.replaceKey("/BBox", bounds);
        node(figure.element).own.replaceKey("/A", attributes);
    }
}

void PdfStructure::addAnnotation(int element, QPDFObjectHandle annotation, QPDFObjectHandle page)
{
    Node &node = this->node(element);
    Handle reference = Handle::newDictionary();
    reference.replaceKey("/Type", Handle::newName("/OBJR"));
    reference.replaceKey("/Obj", annotation);
    reference.replaceKey("/Pg", page);
    node.kids.push_back(reference);
    annotation.replaceKey("/StructParent", Handle::newInteger(qint64(m_list.pages.size()) + qint64(m_annotationParents.size())));
    m_annotationParents.push_back(node.own);
}

void PdfStructure::finish()
{
    std::map<std::string, Handle> named; // a name tree is sorted
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        Node &node = m_nodes[i];
        if (!node.own.isInitialized())
            continue;
        if (node.kids.size() == 1)
            node.own.replaceKey("/K", node.kids.front());
        else if (!node.kids.empty())
            node.own.replaceKey("/K", Handle::newArray(node.kids));
        node.kids = {};
        const PageElement &element = m_list.elements[int(i)];
        if (element.headedBy.isEmpty())
            continue;
        Handle ids = Handle::newArray();
        for (const int header : element.headedBy) {
            Node &head = m_nodes[size_t(header)];
            if (!head.own.isInitialized())
                continue;
            const Handle id = Handle::newString(idOf(header));
            head.own.replaceKey("/ID", id);
            named.emplace(idOf(header), head.own);
            ids.appendItem(id);
        }
        Handle attributes = Handle::parse("<</O /Table>>");
        attributes.replaceKey("/Headers", ids);
        if (element.role == ElementRole::HeaderCell)
            attributes.replaceKey("/Scope", Handle::newName(element.rowHeader ? "/Row" : "/Column"));
        node.own.replaceKey("/A", attributes);
    }
    if (!named.empty()) {
        Handle names = Handle::newArray();
        for (const auto &[id, own] : named) {
            names.appendItem(Handle::newString(id));
            names.appendItem(own);
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Names", names);
        m_root.replaceKey("/IDTree", m_pdf.makeIndirectObject(tree));
    }
    Handle numbers = Handle::newArray();
    qint64 key = 0;
    for (const auto *all : {&m_parents, &m_annotationParents}) {
        for (const Handle &each : *all) {
            numbers.appendItem(Handle::newInteger(key++));
            numbers.appendItem(each);
        }
    }
    Handle parents = Handle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    m_root.replaceKey("/ParentTreeNextKey", Handle::newInteger(key));
    Handle catalogue = m_pdf.getRoot();
    catalogue.replaceKey("/StructTreeRoot", m_root);
    catalogue.replaceKey("/MarkInfo", Handle::parse("<</Marked true>>"));
}

} // namespace dueregard
