// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/RichTextUnits.h"

#include <QObject>
#include <QTextCursor>

class QTextCharFormat;
class QTextDocument;
class QTextTable;

namespace dueregard {

/// Keeps a QTextDocument and a RichText in step. The document is an editor only: what it shows (sizes, colours) follows
/// from our own marks in its formats, and reading looks at the marks alone.
///
/// Reading converts only blocks that changed since the last time, so it is cheap after a keystroke in a long answer.
class RichTextDocument final : public QObject {
    Q_OBJECT
public:
    /// Takes no ownership; the document must outlive this and should never be changed by setHtml().
    explicit RichTextDocument(QTextDocument *document);

    RichText text() const;
    /// Makes the document show `text`, changing as little of it as it can so that carets stay. Emits nothing. True when
    /// everything had to be written anew.
    bool setText(const RichText &text);
    /// Writes everything anew with the theme in force.
    void restyle();

    /// Replaces the selection with blocks, as a paste does: the first paragraph continues the line it is put into.
    void insert(QTextCursor &cursor, const RichText &text);

    enum class Mark { Strong,
                      Emphasis };
    bool hasMark(const QTextCharFormat &format, Mark mark) const;
    /// For the selection, or for what is typed next: the format to merge.
    void toggleMark(QTextCursor &cursor, Mark mark, QTextCharFormat *typing);
    /// The language of the selection's first letter or at the caret; empty: the assessment's own.
    QString languageAt(const QTextCursor &cursor) const;
    /// For the selection; without one for the passage at the caret that has a language, and for what is typed next.
    void setLanguage(QTextCursor &cursor, const QString &language, QTextCharFormat *typing);
    /// An empty address takes the link away. Without a selection, the link under the caret; inserts the address if there is none.
    void setLink(QTextCursor &cursor, const QString &address);
    QString linkAt(const QTextCursor &cursor) const;
    static QTextCharFormat withoutLink(const QTextCharFormat &format, const QTextCursor &cursor);

    static Block::Kind kindAt(const QTextCursor &cursor);
    static int levelAt(const QTextCursor &cursor);
    static bool orderedAt(const QTextCursor &cursor);
    /// Makes every block of the selection a paragraph, heading or list item. Blocks in tables stay paragraphs.
    void setKind(QTextCursor &cursor, Block::Kind kind, int level = 1, bool ordered = false);
    /// Formats for a fresh paragraph: used when a table's or heading's block is split.
    void makeParagraph(QTextCursor &cursor);

    QTextTable *insertTable(QTextCursor &cursor, int rows, int columns);
    QTextDocument *document() const { return m_document; }

signals:
    /// The officer changed something.
    void edited();

private:
    using Piece = std::pair<QPair<int, int>, Run>; ///< first position and the one behind the last, and what stands there
    /// Formats pieces of one block. They are gathered first, because formatting changes the fragments that one walks over.
    void setRuns(const QList<Piece> &pieces, Block::Kind kind, int level);
    void reload(const QList<Block> &blocks);
    void write(QTextCursor &cursor, const QList<Block> &blocks, bool continueLine);
    void writeTable(QTextCursor &cursor, const Block &block);
    void replaceInside(const RichTextUnit &unit, const Block &wanted);

    QTextDocument *m_document;
    bool m_setting = false;
};

} // namespace dueregard
