// SPDX-License-Identifier: Apache-2.0
// The language of a passage.
#include "ui/fields/RichTextDocument.h"
#include "ui/fields/RichTextFormats.h"

#include <QTextBlock>
#include <QTextDocument>

namespace dueregard {

using namespace richformat;

QString RichTextDocument::languageAt(const QTextCursor &cursor) const
{
    QTextCursor probe = cursor;
    if (cursor.hasSelection())
        probe.setPosition(cursor.selectionStart() + 1);
    return runOf(probe.charFormat()).language;
}

void RichTextDocument::setLanguage(QTextCursor &cursor, const QString &language, QTextCharFormat *typing)
{
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    if (from == to) {
        Run next = runOf(*typing);
        next.language = language;
        *typing = charFormat(next, kindOf(cursor.block()), levelOf(cursor.block()));
        // A passage that has a language is meant as a whole.
        const QString under = languageAt(cursor);
        if (under.isEmpty())
            return;
        const int at = cursor.position();
        const int start = cursor.block().position();
        for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (runOf(fragment.charFormat()).language != under) {
                if (fragment.position() >= at)
                    break;
                from = to = start;
                continue;
            }
            if (from == to || fragment.position() != to)
                from = fragment.position();
            to = fragment.position() + fragment.length();
        }
        if (from == to)
            return;
    }
    cursor.beginEditBlock();
    for (QTextBlock block = m_document->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        QList<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = qMax(from, fragment.position());
            const int end = qMin(to, fragment.position() + fragment.length());
            if (start >= end)
                continue;
            Run run = runOf(fragment.charFormat());
            run.language = language;
            pieces.append({{start, end}, run});
        }
        setRuns(pieces, kindOf(block), levelOf(block));
    }
    cursor.endEditBlock();
}

} // namespace dueregard
