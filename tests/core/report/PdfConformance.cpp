// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/PdfConformance.h"

#include "tests/core/report/PdfContents.h"

#include <QRegularExpression>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <exception>

namespace dueregard::test {

namespace {
using Handle = QPDFObjectHandle;
using Names = std::set<std::string>;

struct Element {
    std::string type;
    int parent = -1;
    Handle own;
    std::vector<int> kids;
};

/// What may stand where (ISO 32000-1, 14.8.4): containers with the only things that they hold.
const std::map<std::string, Names> &contents()
{
    static const std::map<std::string, Names> all{
        {"L", {"L", "LI", "Caption"}}, {"LI", {"Lbl", "LBody"}}, {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}}, {"THead", {"TR"}}, {"TBody", {"TR"}}, {"TFoot", {"TR"}}, {"TR", {"TH", "TD"}}, {"TOC", {"TOC", "TOCI", "Caption"}}};
    return all;
}

/// And things that stand only there.
const std::map<std::string, Names> &places()
{
    static const std::map<std::string, Names> all{
        {"LI", {"L"}}, {"Lbl", {"LI", "Note", "TOCI", "Formula"}}, {"LBody", {"LI"}}, {"TR", {"Table", "THead", "TBody", "TFoot"}}, {"TH", {"TR"}}, {"TD", {"TR"}}, {"THead", {"Table"}}, {"TBody", {"Table"}}, {"TFoot", {"Table"}}, {"TOCI", {"TOC"}}};
    return all;
}

const Names &standardTypes()
{
    static const Names all{"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P",
                           "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
                           "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP",
                           "Figure", "Formula", "Form"};
    return all;
}

std::string group(const std::string &type)
{
    return type == "TOC" || type == "TOCI" ? "09-006" : type == "L" || type == "LI" || type == "Lbl" || type == "LBody" ? "09-005"
                                                                                                                        : "09-004";
}

class Check {
public:
    explicit Check(const QByteArray &bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("checked", bytes.constData(), size_t(bytes.size()));
    }

    QStringList run()
    {
        checkDocument();
        readTree();
        checkTree();
        checkTables();
        const std::vector<Handle> pages = m_pdf.getAllPages();
        for (size_t i = 0; i < pages.size(); ++i)
            checkPage(pages[i]);
        for (const auto &[number, font] : m_fonts)
            checkFont(font, m_faults);
        if (pages.size() > 20 && !m_pdf.getRoot().hasKey("/Outlines"))
            bad("own-outline", "a long document without bookmarks");
        if (m_pdf.anyWarnings())
            bad("own-file", "the file is not sound");
        return m_faults;
    }

private:
    void bad(const std::string &condition, const std::string &what) { m_faults << QString::fromStdString(condition + ": " + what); }

    static bool isTrue(Handle value) { return value.isBool() && value.getBoolValue(); }

    static bool isLanguage(Handle value)
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
        return value.isString() && form.match(QString::fromStdString(value.getUTF8Value())).hasMatch();
    }

    static Handle key(Handle from, const std::string &name) { return from.isDictionary() ? from.getKey(name) : Handle::newNull(); }

    static std::vector<Handle> list(Handle value)
    {
        std::vector<Handle> all;
        if (value.isArray())
            for (int i = 0; i < value.getArrayNItems(); ++i)
                all.push_back(value.getArrayItem(i));
        else if (!value.isNull())
            all.push_back(value);
        return all;
    }

    void checkDocument()
    {
        Handle root = m_pdf.getRoot();
        QString xmp;
        if (Handle metadata = root.getKey("/Metadata"); metadata.isStream()) {
            const auto data = metadata.getStreamData(qpdf_dl_generalized);
            xmp = QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        }
        static const QRegularExpression part(QStringLiteral("pdfuaid:part(>|=\")1")), title(QStringLiteral("<dc:title>.*?<rdf:li[^>]*>\\s*[^\\s<]"), QRegularExpression::DotMatchesEverythingOption);
        if (xmp.isEmpty())
            bad("06-001", "no XMP");
        else if (!part.match(xmp).hasMatch())
            bad("06-002", "the XMP does not say that the file follows PDF/UA-1");
        if (!xmp.isEmpty() && !title.match(xmp).hasMatch())
            bad("06-003", "the XMP has no title");
        Handle view = key(root, "/ViewerPreferences");
        if (!view.isDictionary() || !view.hasKey("/DisplayDocTitle"))
            bad("07-001", "nothing says that the title is to be shown");
        else if (!isTrue(view.getKey("/DisplayDocTitle")))
            bad("07-002", "the title is not to be shown");
        if (!isLanguage(root.getKey("/Lang")))
            bad("11-006", "the document has no language");
        if (m_pdf.isEncrypted())
            bad("26-001", "the file is locked");
        if (root.hasKey("/AcroForm") && key(root.getKey("/AcroForm"), "/XFA").isInitialized() && !key(root.getKey("/AcroForm"), "/XFA").isNull())
            bad("25-001", "a dynamic form");
        Handle marked = key(root, "/MarkInfo");
        if (!isTrue(key(marked, "/Marked")))
            bad("01-006", "the file does not say that it is tagged");
        if (isTrue(key(marked, "/Suspects")))
            bad("01-007", "the file says that its tags are in doubt");
    }

    void readTree()
    {
        m_root = m_pdf.getRoot().getKey("/StructTreeRoot");
        if (!m_root.isDictionary()) {
            bad("01-001", "no structure tree");
            return;
        }
        m_roles = key(m_root, "/RoleMap");
        for (const Handle &kid : list(m_root.getKey("/K")))
            readElement(kid, -1, Handle::newNull());
        readNumbers(key(m_root, "/ParentTree"));
    }

    std::string standard(const std::string &type)
    {
        std::string now = type;
        Names seen;
        while (m_roles.isDictionary() && m_roles.hasKey("/" + now)) {
            if (standardTypes().contains(now))
                bad("02-004", "a standard type is given another meaning: " + now);
            if (!seen.insert(now).second) {
                bad("02-003", "roles that lead in a circle: " + type);
                return type;
            }
            now = m_roles.getKey("/" + now).getName().substr(1);
        }
        if (!standardTypes().contains(now))
            bad("02-001", "no such type: " + type);
        return now;
    }

    void readElement(Handle own, int parent, Handle page)
    {
        if (!own.isDictionary() || !own.getKey("/S").isName())
            return;
        const int index = int(m_elements.size());
        m_elements.push_back({standard(own.getKey("/S").getName().substr(1)), parent, own, {}});
        m_indexOf[own.getObjGen()] = index;
        if (parent >= 0) {
            m_elements[size_t(parent)].kids.push_back(index);
            if (own.getKey("/P").getObjGen() != m_elements[size_t(parent)].own.getObjGen())
                bad("own-parent", "an element names another parent than the one that holds it");
        }
        if (own.getKey("/Pg").isDictionary())
            page = own.getKey("/Pg");
        for (Handle &kid : list(own.getKey("/K"))) {
            Handle where = page;
            if (kid.isDictionary() && key(kid, "/Pg").isDictionary() && !key(kid, "/S").isName())
                where = key(kid, "/Pg");
            if (kid.isInteger())
                m_marks[{where.getObjGen(), int(kid.getIntValue())}] = index;
            else if (key(kid, "/Type").unparse() == "/MCR")
                m_marks[{where.getObjGen(), int(key(kid, "/MCID").getIntValue())}] = index;
            else if (key(kid, "/Type").unparse() == "/OBJR")
                m_objects[key(kid, "/Obj").getObjGen()] = index;
            else
                readElement(kid, index, page);
        }
    }

    void readNumbers(Handle tree)
    {
        const std::vector<Handle> pairs = list(key(tree, "/Nums"));
        for (size_t i = 0; i + 1 < pairs.size(); i += 2)
            m_parents[int(Handle(pairs[i]).getIntValue())] = pairs[i + 1];
        for (const Handle &kid : list(key(tree, "/Kids")))
            readNumbers(kid);
    }

    static Handle attribute(const Element &element, const std::string &owner, const std::string &name)
    {
        for (Handle each : list(Handle(element.own).getKey("/A")))
            if (each.isDictionary() && each.getKey("/O").unparse() == "/" + owner && each.hasKey(name))
                return each.getKey(name);
        return Handle::newNull();
    }

    static bool says(Handle value) { return value.isString() && !QString::fromStdString(value.getUTF8Value()).trimmed().isEmpty(); }

    void checkTree()
    {
        int last = 0;
        std::set<std::string> ids;
        for (const Element &element : m_elements) {
            Handle own = element.own;
            const std::string above = element.parent < 0 ? std::string() : m_elements[size_t(element.parent)].type;
            if (const auto place = places().find(element.type); place != places().end() && !place->second.contains(above))
                bad(group(element.type), element.type + " in " + above);
            if (const auto inner = contents().find(element.type); inner != contents().end())
                for (const int kid : element.kids)
                    if (!inner->second.contains(m_elements[size_t(kid)].type))
                        bad(group(element.type), m_elements[size_t(kid)].type + " in " + element.type);
            if (own.hasKey("/Lang") && !isLanguage(own.getKey("/Lang")))
                bad("11-007", "no such language");
            if ((element.type == "Figure" || element.type == "Formula") && !says(own.getKey("/Alt")) && !says(own.getKey("/ActualText")))
                bad("13-004", "a picture without words");
            if (element.type == "Figure" && !attribute(element, "Layout", "/BBox").isArray())
                bad("own-bbox", "a picture that does not say where it is");
            if (element.type == "H")
                bad("14-007", "headings without a level beside those with one");
            if (element.type.size() == 2 && element.type[0] == 'H' && element.type[1] >= '1' && element.type[1] <= '6') {
                const int level = element.type[1] - '0';
                if (last == 0 && level != 1)
                    bad("14-002", "the first heading is not of level 1");
                else if (level > last + 1)
                    bad("14-003", "a heading of level " + std::to_string(level) + " after one of level " + std::to_string(last));
                last = level;
            }
            if (element.type == "Note" && (!says(own.getKey("/ID")) || !ids.insert(own.getKey("/ID").getUTF8Value()).second))
                bad("19-003", "a note without a name of its own");
            // Assistive technology stops at an alternative text and reads nothing below it.
            if (says(own.getKey("/Alt")) && !element.kids.empty())
                bad("own-unheard", element.type + " whose alternative hides " + m_elements[size_t(element.kids.front())].type);
            if (element.type == "Caption" && (above == "Table" || above == "L")) {
                const std::vector<int> &all = m_elements[size_t(element.parent)].kids;
                const int self = m_indexOf[own.getObjGen()];
                if (all.front() != self && all.back() != self)
                    bad("09-004", "a caption in the middle");
            }
        }
    }

    void checkTables()
    {
        for (const Element &table : m_elements) {
            if (table.type != "Table")
                continue;
            std::vector<int> rows;
            int heads = 0, captions = 0;
            for (const int kid : table.kids) {
                const Element &part = m_elements[size_t(kid)];
                heads += part.type == "THead";
                captions += part.type == "Caption";
                if (part.type == "TR")
                    rows.push_back(kid);
                else
                    rows.insert(rows.end(), part.kids.begin(), part.kids.end());
            }
            if (heads > 1 || captions > 1)
                bad("09-004", "a table with two heads or captions");
            std::set<size_t> widths;
            for (const int row : rows) {
                if (m_elements[size_t(row)].type != "TR")
                    continue;
                size_t width = 0;
                for (const int cell : m_elements[size_t(row)].kids) {
                    const Element &each = m_elements[size_t(cell)];
                    Handle span = attribute(each, "Table", "/ColSpan");
                    width += span.isInteger() ? size_t(Handle(span).getIntValue()) : 1;
                    const std::string scope = attribute(each, "Table", "/Scope").unparse();
                    if (each.type == "TH" && scope != "/Row" && scope != "/Column" && scope != "/Both" && !attribute(each, "Table", "/Headers").isArray())
                        bad("15-003", "a header cell that does not say what it heads");
                    for (Handle &id : list(attribute(each, "Table", "/Headers")))
                        if (!hasId(id.getUTF8Value()))
                            bad("15-004", "a cell names a header that is not there");
                }
                widths.insert(width);
            }
            if (widths.size() > 1)
                bad("15-005", "rows with different numbers of cells");
        }
    }

    bool hasId(const std::string &id)
    {
        return std::any_of(m_elements.begin(), m_elements.end(), [&id](const Element &element) {
            Handle own = element.own;
            return own.getKey("/ID").isString() && own.getKey("/ID").getUTF8Value() == id;
        });
    }

    void checkPage(Handle page)
    {
        PdfContents reader(page, m_fonts, m_faults);
        page.parsePageContents(&reader);
        Handle key = page.getKey("/StructParents");
        const std::vector<Handle> parents = key.isInteger() ? list(m_parents[int(Handle(key).getIntValue())]) : std::vector<Handle>();
        for (const int mark : reader.marks()) {
            const auto known = m_marks.find({page.getObjGen(), mark});
            if (known == m_marks.end())
                bad("01-005", "a tagged stretch that no element holds");
            else if (size_t(mark) >= parents.size() || parents[size_t(mark)].getObjGen() != m_elements[size_t(known->second)].own.getObjGen())
                bad("own-parenttree", "the parent tree does not lead to the element of a stretch");
        }
        for (const auto &[place, element] : m_marks)
            if (place.first == page.getObjGen() && !reader.marks().contains(place.second))
                bad("own-mcid", "an element holds a stretch that is not on the page");
        const std::vector<Handle> annotations = list(page.getKey("/Annots"));
        if (!annotations.empty() && !page.hasKey("/Tabs"))
            bad("28-008", "nothing says in which order the tab key goes");
        else if (!annotations.empty() && page.getKey("/Tabs").unparse() != "/S")
            bad("28-009", "the tab key does not follow the structure");
        for (const Handle &annotation : annotations)
            checkAnnotation(annotation);
    }

    void checkAnnotation(Handle annotation)
    {
        const auto held = m_objects.find(annotation.getObjGen());
        const bool link = annotation.getKey("/Subtype").unparse() == "/Link";
        if (held == m_objects.end())
            bad(link ? "28-011" : "28-002", "an annotation that no element holds");
        else if (link && m_elements[size_t(held->second)].type != "Link")
            bad("28-011", "a link in an element that is none");
        if (held != m_objects.end()) {
            Handle key = annotation.getKey("/StructParent");
            if (!key.isInteger() || m_parents[int(Handle(key).getIntValue())].getObjGen() != m_elements[size_t(held->second)].own.getObjGen())
                bad("28-002", "an annotation does not lead back to its element");
        }
        if (!says(annotation.getKey("/Contents")))
            bad(link ? "28-012" : "28-004", "an annotation without words");
    }

    QPDF m_pdf;
    QStringList m_faults;
    Handle m_root = Handle::newNull(), m_roles = Handle::newNull();
    std::vector<Element> m_elements;
    std::map<QPDFObjGen, int> m_indexOf, m_objects;
    std::map<std::pair<QPDFObjGen, int>, int> m_marks;
    std::map<int, Handle> m_parents;
    std::map<std::string, UsedFont> m_fonts;
};
} // namespace

QStringList conformanceFaults(const QByteArray &pdf)
{
    try {
        return Check(pdf).run();
    } catch (const std::exception &problem) {
        return {QStringLiteral("own-file: it cannot be read: ") + QString::fromUtf8(problem.what())};
    }
}

} // namespace dueregard::test
