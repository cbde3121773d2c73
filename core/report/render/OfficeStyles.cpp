// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficeStyles.h"

#include <algorithm>

namespace dueregard {

namespace {
/// Both formats add the white space above a paragraph to that below the one before it; our theme takes the larger.
TextStyle added(TextStyle style, const LayoutTheme &theme)
{
    style.before = std::max(0.0, style.before - theme.body.after);
    return style;
}

OfficeStyle heading(int level, const char *odt, const char *id, const char *name, const LayoutTheme &theme)
{
    return {.odtName = odt, .docxId = id, .docxName = name, .base = FlowStyle::Body, .text = added(theme.heading[level - 1], theme), .colour = theme.ink, .outlineLevel = level, .keepWithNext = true, .keepLines = true};
}

TextStyle withAfter(TextStyle style, double after)
{
    style.after = after;
    return style;
}
} // namespace

double barPadding(const LayoutTheme &theme)
{
    return theme.cellPadX * 2;
}

QString points(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("pt");
}

OfficeStyle officeStyle(FlowStyle style, const LayoutTheme &theme)
{
    const LayoutTheme &t = theme;
    switch (style) {
    case FlowStyle::Body: return {.odtName = "Text body", .docxId = "BodyText", .docxName = "Body Text", .text = t.body, .colour = t.ink};
    case FlowStyle::Lead: return {.odtName = "Lead", .docxId = "Lead", .docxName = "Lead", .text = t.lead, .colour = t.ink};
    case FlowStyle::Note: return {.odtName = "Note", .docxId = "Note", .docxName = "Note", .text = t.note, .colour = t.quiet};
    case FlowStyle::Title: return {.odtName = "Title", .docxId = "Title", .docxName = "Title", .text = t.title, .colour = t.ink, .keepWithNext = true, .keepLines = true};
    case FlowStyle::Kicker: return {.odtName = "Kicker", .docxId = "Kicker", .docxName = "Kicker", .text = t.kicker, .colour = t.accent, .keepWithNext = true};
    case FlowStyle::CoverKicker: return {.odtName = "Cover kicker", .docxId = "CoverKicker", .docxName = "Cover Kicker", .base = FlowStyle::Kicker, .text = t.coverKicker, .colour = t.accent, .keepWithNext = true};
    case FlowStyle::Marking: return {.odtName = "Marking", .docxId = "Marking", .docxName = "Marking", .text = added(t.marking, t), .colour = t.ink};
    case FlowStyle::Heading1: return heading(1, "Heading 1", "Heading1", "heading 1", t);
    case FlowStyle::Heading2: return heading(2, "Heading 2", "Heading2", "heading 2", t);
    case FlowStyle::Heading3: return heading(3, "Heading 3", "Heading3", "heading 3", t);
    case FlowStyle::Heading4: return heading(4, "Heading 4", "Heading4", "heading 4", t);
    case FlowStyle::Unlisted1:
    case FlowStyle::Unlisted2: {
        const bool first = style == FlowStyle::Unlisted1;
        OfficeStyle own = first ? heading(1, "Heading 1 outside the contents", "Heading1Unlisted", "Heading 1 Outside Contents", t)
                                : heading(2, "Heading 2 outside the contents", "Heading2Unlisted", "Heading 2 Outside Contents", t);
        own.base = first ? FlowStyle::Heading1 : FlowStyle::Heading2;
        return own;
    }
    case FlowStyle::Caption: return {.odtName = "Caption", .docxId = "Caption", .docxName = "caption", .text = added(t.caption, t), .colour = t.ink, .keepWithNext = true};
    case FlowStyle::CardTitle: {
        TextStyle text = t.cardTitle;
        text.before = t.heading[3].before;
        return {.odtName = "Card title", .docxId = "CardTitle", .docxName = "Card Title", .base = FlowStyle::Heading4, .text = added(text, t), .colour = t.ink, .outlineLevel = 4, .keepWithNext = true, .ruleAbove = true};
    }
    case FlowStyle::TableText: return {.odtName = "Table Contents", .docxId = "TableText", .docxName = "Table Text", .text = t.table, .colour = t.ink};
    case FlowStyle::TableHead: return {.odtName = "Table Heading", .docxId = "TableHead", .docxName = "Table Heading", .base = FlowStyle::TableText, .text = t.tableHead, .colour = t.ink, .keepWithNext = true};
    case FlowStyle::TableLabel: return {.odtName = "Table Row Heading", .docxId = "TableLabel", .docxName = "Table Row Heading", .base = FlowStyle::TableText, .text = t.label, .colour = t.ink};
    case FlowStyle::CalloutTitle: return {.odtName = "Callout title", .docxId = "CalloutTitle", .docxName = "Callout Title", .text = withAfter(t.cardTitle, 0), .colour = t.ink, .keepWithNext = true, .bar = true};
    case FlowStyle::CalloutText: return {.odtName = "Callout text", .docxId = "CalloutText", .docxName = "Callout Text", .text = t.body, .colour = t.ink, .bar = true};
    case FlowStyle::CalloutNote: return {.odtName = "Callout note", .docxId = "CalloutNote", .docxName = "Callout Note", .base = FlowStyle::CalloutText, .text = t.note, .colour = t.quiet, .bar = true};
    case FlowStyle::Quote: return {.odtName = "Quotations", .docxId = "Quote", .docxName = "Quote", .text = withAfter(t.body, 2), .colour = t.ink, .bar = true};
    case FlowStyle::QuoteSource: return {.odtName = "Quotation source", .docxId = "QuoteSource", .docxName = "Quote Source", .base = FlowStyle::Quote, .text = t.note, .colour = t.quiet, .bar = true};
    case FlowStyle::Item: return {.odtName = "List", .docxId = "ListParagraph", .docxName = "List Paragraph", .text = withAfter(t.body, t.itemGap), .colour = t.ink};
    case FlowStyle::Contents1: {
        TextStyle text = withAfter(t.body, t.cellPadY * 0.4);
        text.bold = true;
        text.before = t.cellPadY;
        return {.odtName = "Contents 1", .docxId = "TOC1", .docxName = "toc 1", .text = text, .colour = t.ink};
    }
    case FlowStyle::Contents2: return {.odtName = "Contents 2", .docxId = "TOC2", .docxName = "toc 2", .text = withAfter(t.table, t.cellPadY * 0.4), .colour = t.ink, .left = t.itemIndent};
    case FlowStyle::Picture: return {.odtName = "Picture", .docxId = "Picture", .docxName = "Picture", .text = withAfter(t.body, 0), .colour = t.ink, .keepWithNext = false};
    case FlowStyle::Header: return {.odtName = "Header", .docxId = "Header", .docxName = "header", .text = t.furniture, .colour = t.quiet};
    case FlowStyle::Footer: return {.odtName = "Footer", .docxId = "Footer", .docxName = "footer", .text = t.furniture, .colour = t.quiet, .ruleAbove = true};
    case FlowStyle::FooterMarking: {
        TextStyle text = t.furniture;
        text.bold = true;
        return {.odtName = "Footer marking", .docxId = "FooterMarking", .docxName = "Footer Marking", .text = text, .colour = t.ink};
    }
    }
    return {};
}

} // namespace dueregard
