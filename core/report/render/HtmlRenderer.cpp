// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/HtmlRenderer.h"

#include "core/report/BlockTools.h"
#include "core/report/render/HtmlBlocks.h"
#include "core/report/render/HtmlStyle.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>

namespace dueregard {

namespace {

/// What the document's blocks are to the page.
struct Frame {
    size_t mainFrom = 0;      ///< blocks before it stand in the page's header
    bool ownTitle = false;    ///< the document has a title of its own among its blocks
    bool soleHeading = false; ///< it has none, but one heading above all others
    const ContentsBlock *contents = nullptr;
    Runs contentsTitle;
};

Frame frameOf(const ReportBlocks &blocks)
{
    Frame frame;
    bool headingSeen = false;
    int top = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto *heading = blocks[i].as<HeadingBlock>();
        const auto *paragraph = blocks[i].as<ParagraphBlock>();
        if (heading) {
            headingSeen = true;
            const bool stands = !plain(heading->runs).trimmed().isEmpty() && !(i + 1 < blocks.size() && blocks[i + 1].as<ContentsBlock>());
            top += heading->level == 1 && stands ? 1 : 0;
        }
        if (paragraph && paragraph->style == ParagraphBlock::Style::Title && !frame.ownTitle && !headingSeen) {
            frame.ownTitle = true;
            frame.mainFrom = i + 1;
        }
        if (const auto *contents = blocks[i].as<ContentsBlock>(); contents && !frame.contents) {
            frame.contents = contents;
            if (const auto *above = i > 0 ? blocks[i - 1].as<HeadingBlock>() : nullptr)
                frame.contentsTitle = above->runs;
        }
    }
    frame.soleHeading = !frame.ownTitle && top == 1;
    return frame;
}

QString titleOf(const ReportDocument &document)
{
    for (const QString &title : {document.title, document.setTitle, document.reference})
        if (!title.trimmed().isEmpty())
            return title.simplified();
    return QStringLiteral("–");
}

class HtmlPage {
public:
    HtmlPage(QByteArray &out, const ReportDocument &document, const QString &language, int smallestPoints)
        : m_document(document), m_language(language), m_points(smallestPoints), m_frame(frameOf(document.blocks)), m_out(out, language),
          m_blocks(m_out, m_frame.soleHeading ? 0 : 1, 490.0 / (smallestPoints > 0 ? smallestPoints : 12))
    {
    }

    bool write()
    {
        m_out.doctype();
        m_out.open("html", {{"lang", m_language}, {"dir", directionOf(m_language)}});
        m_out.line();
        head();
        m_out.open("body");
        m_out.line();
        m_out.element("a", m_document.skip, {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#main")}});
        m_out.line();
        header();
        QList<HtmlBlocks::Heading> entries;
        if (m_frame.contents)
            entries = HtmlBlocks::contents(m_document.blocks, m_frame.contents->depth);
        m_out.open("div", {{"class", entries.isEmpty() ? QStringLiteral("page wrap") : QStringLiteral("page wrap contents")}});
        m_out.line();
        contents(entries);
        m_out.open("main", {{"id", QStringLiteral("main")}, {"tabindex", QStringLiteral("-1")}});
        m_out.line();
        m_blocks.writeSections(m_document.blocks, m_frame.mainFrom, m_document.blocks.size());
        m_out.close();
        m_out.line();
        m_out.close();
        m_out.line();
        footer();
        m_out.close();
        m_out.line();
        m_out.close();
        m_out.line();
        return !m_out.failed();
    }

private:
    void meta(const char *name, const QString &content)
    {
        if (content.trimmed().isEmpty())
            return;
        m_out.single("meta", {{"name", QLatin1String(name)}, {"content", content.simplified()}});
        m_out.line();
    }

    void head()
    {
        const QString style = htmlStyle(m_document, m_points);
        const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
        m_out.open("head");
        m_out.line();
        m_out.single("meta", {{"charset", QStringLiteral("utf-8")}});
        m_out.line();
        m_out.single("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")}, {"content", QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'").arg(QLatin1String(hash))}});
        m_out.line();
        meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
        m_out.element("title", titleOf(m_document));
        m_out.line();
        meta("referrer", QStringLiteral("no-referrer"));
        meta("color-scheme", QStringLiteral("light dark"));
        meta("author", m_document.organisation);
        meta("description", m_document.subject);
        meta("generator", QStringLiteral("Due Regard"));
        meta("dcterms.identifier", m_document.reference);
        meta("dcterms.hasVersion", m_document.version);
        meta("dcterms.type", m_document.status);
        meta("dcterms.created", m_document.date.toString(Qt::ISODate));
        m_out.open("style");
        m_out.raw(style);
        m_out.close();
        m_out.line();
        m_out.close();
        m_out.line();
    }

    void header()
    {
        if (m_frame.soleHeading)
            return; // its title is a heading of the text
        m_out.open("header", {{"class", QStringLiteral("top")}});
        m_out.open("div", {{"class", QStringLiteral("wrap")}});
        m_out.line();
        if (!m_frame.ownTitle) {
            m_out.element("h1", titleOf(m_document));
            m_out.line();
        }
        for (size_t i = 0; i < m_frame.mainFrom; ++i) {
            const ReportBlock &block = m_document.blocks[i];
            const auto *paragraph = block.as<ParagraphBlock>();
            if (i + 1 < m_frame.mainFrom || !paragraph) {
                m_blocks.write(block);
                continue;
            }
            m_out.openFor("h1", paragraph->runs);
            if (plain(paragraph->runs).trimmed().isEmpty())
                m_out.text(titleOf(m_document));
            else
                m_out.runs(paragraph->runs);
            m_out.close();
            m_out.line();
        }
        m_out.close();
        m_out.close();
        m_out.line();
    }

    void contents(const QList<HtmlBlocks::Heading> &entries)
    {
        if (entries.isEmpty())
            return;
        const bool titled = !plain(m_frame.contentsTitle).trimmed().isEmpty();
        m_out.open("nav", {{"aria-labelledby", QStringLiteral("contents")}});
        m_out.open("h2", {{"id", QStringLiteral("contents")}});
        if (titled)
            m_out.runs(m_frame.contentsTitle);
        else
            m_out.text(titleOf(m_document));
        m_out.close();
        int depth = 0;
        for (const HtmlBlocks::Heading &entry : entries) {
            const int level = std::clamp(entry.level, 1, depth + 1);
            if (level > depth) {
                m_out.open("ul", {{"role", QStringLiteral("list")}});
                m_out.line();
            } else {
                for (; depth > level; --depth) {
                    m_out.close();
                    m_out.close();
                    m_out.line();
                }
                m_out.close();
                m_out.line();
            }
            depth = level;
            m_out.open("li");
            m_out.openFor("a", entry.runs, {{"href", QLatin1Char('#') + entry.id}});
            m_out.text(plain(entry.runs).simplified());
            m_out.close();
        }
        for (; depth > 0; --depth) {
            m_out.close();
            m_out.close();
        }
        m_out.close();
        m_out.line();
    }

    void footer()
    {
        QStringList facts;
        for (const QString &part : {m_document.organisation, m_document.reference, m_document.version, m_document.status,
                                    QLocale(QString(m_language).replace(QLatin1Char('-'), QLatin1Char('_'))).toString(m_document.date, QStringLiteral("d MMMM yyyy"))})
            if (!part.trimmed().isEmpty())
                facts << part.simplified();
        if (facts.isEmpty() && m_document.marking.isEmpty())
            return;
        m_out.open("footer", {{"class", QStringLiteral("bottom")}});
        m_out.open("div", {{"class", QStringLiteral("wrap")}});
        m_out.line();
        if (!m_document.marking.isEmpty())
            m_out.element("p", m_document.marking, {{"class", QStringLiteral("marking")}});
        if (!facts.isEmpty())
            m_out.element("p", facts.join(QStringLiteral(" · ")));
        m_out.close();
        m_out.close();
        m_out.line();
    }

    const ReportDocument &m_document;
    const QString m_language;
    const int m_points;
    const Frame m_frame;
    HtmlWriter m_out;
    HtmlBlocks m_blocks;
};

/// Why the page is no page; empty when it is one.
QString complaint(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    int titles = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("h1"))
            ++titles;
    if (reader.hasError())
        return reader.errorString();
    return titles == 1 ? QString() : QStringLiteral("it has %1 titles").arg(titles);
}

} // namespace

Result<QByteArray> HtmlRenderer::render(const ReportDocument &document, int smallestPoints)
{
    const QString tag = languageTag(document.language);
    QByteArray bytes;
    HtmlPage page(bytes, document, tag.isEmpty() ? QStringLiteral("en-GB") : tag, smallestPoints);
    if (!page.write())
        return Failure(ErrorKind::Internal, QStringLiteral("The web page could not be written."));
    if (const QString why = complaint(bytes); !why.isEmpty())
        return Failure(ErrorKind::Internal, QStringLiteral("The web page that was made cannot be read back: %1").arg(why));
    return bytes;
}

} // namespace dueregard
