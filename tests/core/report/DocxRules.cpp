// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/DocxRules.h"

#include <QFileInfo>
#include <QSet>

namespace dueregard::test {

namespace {
/// Children in the order in which they must stand; "*" after a name: any number of them. Names without a prefix have "w:".
const QMap<QString, QStringList> &order()
{
    static const QMap<QString, QStringList> rules = [] {
        const std::pair<const char *, const char *> lines[] = {
            {"pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"},
            {"rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"},
            {"tblPr", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"},
            {"trPr", "cantSplit tblHeader"},
            {"tcPr", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"},
            {"tblBorders", "top left bottom right insideH insideV"},
            {"tcBorders", "top left bottom right insideH insideV tl2br tr2bl"},
            {"tblCellMar", "top left bottom right"},
            {"pBdr", "top left bottom right between bar"},
            {"numPr", "ilvl numId"},
            {"sectPr", "headerReference* footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"},
            {"style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr*"},
            {"tblStylePr", "pPr rPr tblPr trPr tcPr"},
            {"styles", "docDefaults latentStyles style*"},
            {"docDefaults", "rPrDefault pPrDefault"},
            {"abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl*"},
            {"lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"},
            {"num", "abstractNumId lvlOverride*"},
            {"numbering", "numPicBullet* abstractNum* num* numIdMacAtCleanup"},
            {"settings", "zoom defaultTabStop autoHyphenation characterSpacingControl compat themeFontLang"},
            {"font", "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic"},
            {"tbl", "tblPr tblGrid tr*"},
            {"tr", "trPr tc*"},
            {"tc", "tcPr p*"},
            {"sdt", "sdtPr sdtEndPr sdtContent"},
            {"r", "rPr t* tab* br* fldChar* instrText* drawing*"},
            {"wp:inline", "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic"},
            {"pic:pic", "pic:nvPicPr pic:blipFill pic:spPr"},
            {"pic:blipFill", "a:blip a:srcRect a:stretch"},
            {"pic:spPr", "a:xfrm a:prstGeom"},
        };
        const auto full = [](const QString &name) { return name.contains(QLatin1Char(':')) ? name : QStringLiteral("w:") + name; };
        QMap<QString, QStringList> made;
        for (const auto &[parent, children] : lines) {
            QStringList &list = made[full(QLatin1String(parent))];
            for (const QString &child : QString::fromLatin1(children).split(QLatin1Char(' ')))
                list << full(child);
        }
        return made;
    }();
    return rules;
}

void checkOrder(const XmlNode &node, QStringList &broken)
{
    const auto rule = order().constFind(node.name);
    qsizetype at = -1;
    bool content = node.name != QLatin1String("w:p");
    for (const XmlNode &child : node.children) {
        if (child.name.isEmpty())
            continue;
        if (rule != order().constEnd()) {
            const qsizetype many = rule->indexOf(child.name + QLatin1Char('*'));
            const qsizetype own = many >= 0 ? many : rule->indexOf(child.name);
            if (own < 0)
                broken << node.name + QStringLiteral(" holds ") + child.name;
            else if (own < at || (own == at && many < 0))
                broken << node.name + QStringLiteral(": ") + child.name + QStringLiteral(" stands too late");
            at = std::max(at, own);
        }
        if (child.name == QLatin1String("w:pPr") && node.name == QLatin1String("w:p") && content)
            broken << QStringLiteral("w:pPr is not the first in w:p");
        content = true;
        checkOrder(child, broken);
    }
    if (node.name == QLatin1String("w:tc") && (node.children.empty() || node.children.back().name != QLatin1String("w:p")))
        broken << QStringLiteral("w:tc does not end with a paragraph");
    if (node.name == QLatin1String("w:body") && (node.children.size() < 2 || node.children.back().name != QLatin1String("w:sectPr") || node.children[node.children.size() - 2].name == QLatin1String("w:tbl")))
        broken << QStringLiteral("w:body does not end with a paragraph and its section");
    for (size_t i = 1; i < node.children.size(); ++i)
        if (node.children[i].name == QLatin1String("w:tbl") && node.children[i - 1].name == QLatin1String("w:tbl"))
            broken << QStringLiteral("two tables touch, which Word reads as one");
}

QString folderOf(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : name.left(slash + 1);
}

void checkRelations(const OfficeFile &file, const QString &rels, QStringList &broken)
{
    const QString owner = QString(rels).replace(QStringLiteral("_rels/"), QString()).chopped(5);
    QSet<QString> ids;
    const XmlNode listed = file.xml(rels);
    for (const XmlNode *relation : listed.all("Relationship")) {
        const QString target = (*relation)["Target"];
        if (ids.contains((*relation)["Id"]))
            broken << rels + QStringLiteral(": an id twice");
        ids << (*relation)["Id"];
        if ((*relation)["TargetMode"] != QLatin1String("External") && !file.names().contains(folderOf(owner) + target))
            broken << rels + QStringLiteral(" leads to nothing: ") + target;
    }
    if (owner.isEmpty() || owner == QLatin1String("."))
        return;
    QSet<QString> used;
    const XmlNode part = file.xml(owner);
    for (const char *name : {"w:hyperlink", "w:headerReference", "w:footerReference", "a:blip", "asvg:svgBlip"})
        for (const XmlNode *node : part.all(name))
            for (const char *attribute : {"r:id", "r:embed"})
                if (node->attributes.contains(QLatin1String(attribute)))
                    used << (*node)[attribute];
    if (!ids.contains(used))
        broken << owner + QStringLiteral(" uses an id that is not related");
}

QSet<QString> values(const XmlNode &part, const char *element, const char *attribute)
{
    QSet<QString> all;
    for (const XmlNode *node : part.all(element))
        all << (*node)[attribute];
    return all;
}

void checkNames(const OfficeFile &file, QStringList &broken)
{
    const XmlNode body = file.xml(QStringLiteral("word/document.xml"));
    const XmlNode styles = file.xml(QStringLiteral("word/styles.xml"));
    const QSet<QString> defined = values(styles, "w:style", "w:styleId");
    if (defined.size() != styles.all("w:style").size())
        broken << QStringLiteral("a style is defined twice");
    for (const char *use : {"w:pStyle", "w:rStyle", "w:tblStyle"})
        if (!defined.contains(values(body, use, "w:val")))
            broken << QStringLiteral("a style is used and not defined: ") + QLatin1String(use);
    for (const char *use : {"w:basedOn", "w:next"})
        if (!defined.contains(values(styles, use, "w:val")))
            broken << QStringLiteral("a style refers to none: ") + QLatin1String(use);
    const XmlNode numbering = file.xml(QStringLiteral("word/numbering.xml"));
    if (!values(numbering, "w:num", "w:numId").contains(values(body, "w:numId", "w:val")))
        broken << QStringLiteral("a list is used and not defined");
    const QSet<QString> bookmarks = values(body, "w:bookmarkStart", "w:name");
    if (bookmarks.size() != body.all("w:bookmarkStart").size() || values(body, "w:bookmarkStart", "w:id") != values(body, "w:bookmarkEnd", "w:id"))
        broken << QStringLiteral("bookmarks do not pair, or one is there twice");
    QSet<QString> anchors = values(body, "w:hyperlink", "w:anchor");
    anchors.remove(QString());
    if (!bookmarks.contains(anchors))
        broken << QStringLiteral("a link leads to no bookmark");
    int depth = 0;
    for (const XmlNode *field : body.all("w:fldChar")) {
        const QString kind = (*field)["w:fldCharType"];
        depth += kind == QLatin1String("begin") ? 1 : kind == QLatin1String("end") ? -1
                                                                                   : 0;
        if (depth < 0 || depth > 2)
            broken << QStringLiteral("fields do not nest");
    }
    if (depth != 0)
        broken << QStringLiteral("a field does not end");
    for (const XmlNode *table : body.all("w:tbl"))
        for (const XmlNode *row : table->all("w:tr"))
            if (row->all("w:tc").size() != table->all("w:gridCol").size())
                broken << QStringLiteral("a row has not one cell for each column");
}
} // namespace

QStringList brokenDocxRules(const XmlNode &part)
{
    QStringList broken;
    checkOrder(part, broken);
    return broken;
}

QStringList brokenDocxLinks(const OfficeFile &file)
{
    QStringList broken;
    const XmlNode types = file.xml(QStringLiteral("[Content_Types].xml"));
    const QSet<QString> endings = values(types, "Default", "Extension");
    const QSet<QString> parts = values(types, "Override", "PartName");
    for (const QString &name : file.names()) {
        const QString ending = QFileInfo(name).suffix();
        const bool ours = ending != QLatin1String("xml") || name == QLatin1String("[Content_Types].xml");
        if (!parts.contains(QLatin1Char('/') + name) && !(ours && endings.contains(ending)))
            broken << name + QStringLiteral(" has no content type");
        if (ending == QLatin1String("rels"))
            checkRelations(file, name, broken);
    }
    for (const QString &part : parts)
        if (!file.names().contains(part.mid(1)))
            broken << QStringLiteral("a content type for nothing: ") + part;
    checkNames(file, broken);
    return broken;
}

} // namespace dueregard::test
