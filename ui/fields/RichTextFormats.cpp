// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/RichTextFormats.h"

#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QTextList>

namespace dueregard::richformat {

namespace {
constexpr int strongMark = QTextFormat::UserProperty + 1;
constexpr int emphasisMark = QTextFormat::UserProperty + 2;
constexpr int languageMark = QTextFormat::UserProperty + 3;
constexpr int headerRowsMark = QTextFormat::UserProperty + 4;
} // namespace

QTextCharFormat charFormat(const Run &run, Block::Kind kind, int level)
{
    static constexpr TypeSize headings[] = {TypeSize::H2, TypeSize::H3, TypeSize::Reading};
    const bool heading = kind == Block::Kind::Heading;
    const QFont font = Theme::get().font(heading ? headings[qBound(1, level, 3) - 1] : TypeSize::Reading, heading);
    QTextCharFormat format;
    format.setFontPointSize(font.pointSizeF());
    format.setFontWeight(heading || run.strong ? (run.strong ? QFont::Bold : QFont::DemiBold) : QFont::Normal);
    format.setFontItalic(run.emphasis);
    if (run.strong)
        format.setProperty(strongMark, true);
    if (run.emphasis)
        format.setProperty(emphasisMark, true);
    if (!run.language.isEmpty())
        format.setProperty(languageMark, run.language);
    if (!run.language.isEmpty() && run.link.isEmpty()) { // seen by the officer, never printed
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(colourOf(Token::Border));
    }
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setForeground(colourOf(Token::Link));
        format.setFontUnderline(true);
    }
    return format;
}

QTextBlockFormat blockFormat(Block::Kind kind, int level, bool inTable)
{
    QTextBlockFormat format;
    const QFont font = Theme::get().font(TypeSize::Reading);
    format.setLineHeight(100 * Theme::lineHeight(font) / QFontMetricsF(font).height(), QTextBlockFormat::ProportionalHeight);
    const int em = Theme::get().em();
    if (!inTable) {
        format.setBottomMargin(kind == Block::Kind::ListItem ? em * .2 : em * .5);
        if (kind == Block::Kind::Heading)
            format.setTopMargin(em * .4);
    }
    if (kind == Block::Kind::Heading)
        format.setHeadingLevel(qBound(1, level, 3));
    return format;
}

QTextListFormat listFormat(int level, bool ordered)
{
    static constexpr QTextListFormat::Style bullets[] = {QTextListFormat::ListDisc, QTextListFormat::ListCircle, QTextListFormat::ListSquare};
    QTextListFormat format;
    format.setStyle(ordered ? QTextListFormat::ListDecimal : bullets[qBound(1, level, 3) - 1]);
    format.setIndent(qBound(1, level, 3));
    return format;
}

QTextTableFormat tableFormat(int headerRows)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colourOf(Token::Border));
    format.setCellPadding(spaceOf(1) + 2);
    format.setCellSpacing(0);
    format.setTopMargin(spaceOf(2));
    format.setBottomMargin(spaceOf(2));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(headerRows);
    format.setProperty(headerRowsMark, headerRows);
    return format;
}

Run runOf(const QTextCharFormat &format)
{
    Run run;
    run.strong = format.boolProperty(strongMark);
    run.emphasis = format.boolProperty(emphasisMark);
    run.language = format.stringProperty(languageMark);
    if (format.isAnchor() && isSafeLink(format.anchorHref()))
        run.link = format.anchorHref();
    return run;
}

Block::Kind kindOf(const QTextBlock &block)
{
    if (block.textList())
        return Block::Kind::ListItem;
    return block.blockFormat().headingLevel() > 0 ? Block::Kind::Heading : Block::Kind::Paragraph;
}

int levelOf(const QTextBlock &block)
{
    if (const QTextList *list = block.textList())
        return qBound(1, list->format().indent(), 3);
    return qBound(1, block.blockFormat().headingLevel(), 3);
}

bool isOrdered(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    return list && list->format().style() == QTextListFormat::ListDecimal;
}

Runs runsOf(const QTextBlock &block)
{
    Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        Run run = runOf(fragment.charFormat());
        run.text = fragment.text();
        // One character each, so that positions in runs and in the document stay the same.
        run.text.replace(QChar::LineSeparator, u'\n');
        run.text.replace(QChar::ObjectReplacementCharacter, u' ');
        if (!runs.isEmpty()) {
            Run &last = runs.last();
            if (last.strong == run.strong && last.emphasis == run.emphasis && last.link == run.link && last.language == run.language) {
                last.text += run.text;
                continue;
            }
        }
        runs.append(run);
    }
    return runs;
}

} // namespace dueregard::richformat
