// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace dueregard {

/// A stretch of text with one look. Text holds no line breaks other than U+000A, which is a soft break.
struct Run {
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString link;     ///< http, https or mailto only; empty for none
    QString language; ///< BCP 47; empty for the assessment's language

    bool operator==(const Run &) const = default;
};
using Runs = QList<Run>;

/// One block of a long answer: the whole of what an officer may format. Never HTML.
struct Block {
    enum class Kind { Paragraph, Heading, ListItem, Table };

    Kind kind = Kind::Paragraph;
    int level = 1;         ///< heading 1–3 (inside the answer), list nesting 1–3
    bool ordered = false;  ///< list items: numbered
    Runs runs;             ///< paragraph, heading, list item
    int headerRows = 1;    ///< tables: rows at the top that are headers (0 or 1)
    QList<QList<Runs>> rows; ///< tables: row → cell → runs; every row has the same number of cells

    bool operator==(const Block &) const = default;
};

/// A long answer: restricted blocks (product.md, "long answers"). A plain value; copying shares the data.
///
/// JSON form: an array of blocks, `{"p":[runs]}`, `{"h":2,"runs":[…]}`, `{"li":1,"ordered":true,"runs":[…]}`,
/// `{"table":[[[runs],[runs]],…],"headerRows":1}`; a run is a string, or `{"t":"…","b":true,"i":true,"href":"…",
/// "lang":"bn"}`. Defaults are left out, so equal answers give equal bytes.
class RichText {
public:
    RichText() = default;
    explicit RichText(QList<Block> blocks) : m_blocks(std::move(blocks)) {}

    /// One paragraph per line; empty lines are dropped.
    static RichText fromPlain(const QString &text);
    /// Accepts the JSON form above, or a plain string. Unknown keys and unsafe links are errors that name their place.
    static Result<RichText> fromJson(const QJsonValue &json, const QString &place = {});

    QJsonArray toJson() const;
    /// Paragraphs joined by a line feed, list items with "• " or "1. ", table cells by tab.
    QString toPlain() const;

    const QList<Block> &blocks() const { return m_blocks; }
    bool isEmpty() const; ///< nothing but white space
    int wordCount() const;
    /// The same with every text passed through cleanText() and adjacent equal runs joined.
    RichText normalised() const;

    bool operator==(const RichText &) const = default;

private:
    QList<Block> m_blocks;
};

/// http, https and mailto only.
bool isSafeLink(const QString &link);

} // namespace dueregard
