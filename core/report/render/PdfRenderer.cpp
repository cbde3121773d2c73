// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfRenderer.h"

#include "core/report/ReportFonts.h"
#include "core/report/render/PdfMetadata.h"
#include "core/report/render/PdfSink.h"
#include "core/report/render/PdfStructure.h"

#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <optional>

namespace dueregard {

namespace {
using Handle = QPDFObjectHandle;

Handle name(const QString &text)
{
    return Handle::newName('/' + text.toStdString());
}

Handle words(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

Handle whole(qint64 value)
{
    return Handle::newInteger(value);
}

Handle real(double value)
{
    return Handle::newReal(value, 2);
}

/// Makes the file object by object. libqpdf throws; nothing of that leaves this file.
class PdfFile {
public:
    /// `spent`: the list's own pages when nobody wants them any more; each is let go once it is written.
    PdfFile(const PageList &list, QList<ReportPage> *spent, const ReportDocument &document, const PaginationProgress &progress)
        : m_list(list), m_spent(spent), m_progress(progress), m_metadata(document), m_sink(list)
    {
        m_pdf.emptyPDF();
        m_structure.emplace(m_pdf, list);
    }

    Result<QByteArray> write()
    {
        if (!addPages())
            return Failure(ErrorKind::Cancelled, QStringLiteral("The PDF was not made, because it was stopped."));
        if (m_sink.failed())
            return Failure(ErrorKind::Internal, QStringLiteral("A font that the pages use is not there any more."));
        addFonts();
        addLinks();
        addOutline();
        m_structure->finish();
        addDescription();

        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

private:
    Handle dictionary() { return m_pdf.makeIndirectObject(Handle::newDictionary()); }
    Handle stream(const QByteArray &bytes) { return m_pdf.newStream(bytes.toStdString()); }
    /// Compressed at once: a thousand pages of operators are not kept until the end.
    Handle packed(const QByteArray &bytes)
    {
        constexpr qsizetype length = 4; // that Qt puts before zlib's stream
        const QByteArray small = qCompress(bytes);
        Handle made = m_pdf.newStream(std::string(small.constData() + length, size_t(small.size() - length)));
        made.getDict().replaceKey("/Filter", Handle::newName("/FlateDecode"));
        return made;
    }

    /// False when it was stopped.
    bool addPages()
    {
        m_fonts = dictionary();
        m_resources = dictionary();
        m_resources.replaceKey("/Font", m_fonts);
        Handle box = Handle::newArray();
        for (const double edge : {0.0, 0.0, m_list.size.width(), m_list.size.height()})
            box.appendItem(real(edge));
        QPDFPageDocumentHelper pages(m_pdf);
        for (int i = 0; i < m_list.count(); ++i) {
            if (m_progress && !m_progress(i, m_list.count()))
                return false;
            Handle page = dictionary();
            page.replaceKey("/Type", Handle::newName("/Page"));
            page.replaceKey("/MediaBox", box);
            page.replaceKey("/Resources", m_resources);
            page.replaceKey("/Contents", packed(m_sink.page(i)));
            m_links.push_back(m_sink.links());
            m_structure->addPage(page, m_sink.marks());
            pages.addPage(QPDFPageObjectHelper(page), false);
            m_pages.push_back(page);
            if (m_spent)
                (*m_spent)[i] = {};
        }
        return !m_progress || m_progress(m_list.count(), m_list.count());
    }

    void addFonts()
    {
        for (size_t i = 0; i < m_sink.fonts().size(); ++i)
            if (const auto &font = m_sink.fonts()[i])
                m_fonts.replaceKey("/F" + std::to_string(i), embed(*font));
    }

    Handle embed(const PdfFont &font)
    {
        const QByteArray bytes = font.subset();
        // Six letters name the subset; taken from its bytes, so that equal files are equal.
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
        QString prefix;
        for (int i = 0; i < 6; ++i)
            prefix += QLatin1Char(char('A' + quint8(digest[i]) % 26));
        const Handle base = name(prefix + QLatin1Char('+') + font.name());

        Handle file = stream(bytes);
        file.getDict().replaceKey("/Length1", whole(bytes.size()));
        Handle descriptor = dictionary();
        descriptor.replaceKey("/Type", Handle::newName("/FontDescriptor"));
        descriptor.replaceKey("/FontName", base);
        descriptor.replaceKey("/Flags", whole(4 + (font.italic() ? 64 : 0)));
        descriptor.replaceKey("/ItalicAngle", whole(font.italic() ? -12 : 0));
        descriptor.replaceKey("/Ascent", whole(font.ascent()));
        descriptor.replaceKey("/Descent", whole(font.descent()));
        descriptor.replaceKey("/CapHeight", whole(font.capHeight()));
        descriptor.replaceKey("/StemV", whole(font.weight() >= 600 ? 140 : 80));
        Handle box = Handle::newArray();
        const QRectF bounds = font.bounds();
        for (const double edge : {bounds.left(), bounds.top(), bounds.right(), bounds.bottom()})
            box.appendItem(whole(qRound(edge)));
        descriptor.replaceKey("/FontBBox", box);
        descriptor.replaceKey("/FontFile2", file);

        Handle widths = Handle::newArray();
        Handle run;
        qint64 last = -2;
        for (const quint32 glyph : font.used()) {
            if (glyph != last + 1) {
                run = Handle::newArray();
                widths.appendItem(whole(glyph));
                widths.appendItem(run);
            }
            run.appendItem(whole(font.width(glyph)));
            last = glyph;
        }
        Handle descendant = dictionary();
        descendant.replaceKey("/Type", Handle::newName("/Font"));
        descendant.replaceKey("/Subtype", Handle::newName("/CIDFontType2"));
        descendant.replaceKey("/BaseFont", base);
        descendant.replaceKey("/CIDSystemInfo", Handle::parse("<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"));
        descendant.replaceKey("/CIDToGIDMap", Handle::newName("/Identity"));
        descendant.replaceKey("/DW", whole(0));
        descendant.replaceKey("/W", widths);
        descendant.replaceKey("/FontDescriptor", descriptor);

        Handle descendants = Handle::newArray();
        descendants.appendItem(descendant);
        Handle all = dictionary();
        all.replaceKey("/Type", Handle::newName("/Font"));
        all.replaceKey("/Subtype", Handle::newName("/Type0"));
        all.replaceKey("/BaseFont", base);
        all.replaceKey("/Encoding", Handle::newName("/Identity-H"));
        all.replaceKey("/DescendantFonts", descendants);
        all.replaceKey("/ToUnicode", stream(font.toUnicode()));
        return all;
    }

    Handle destination(int entry)
    {
        const OutlineEntry &to = m_list.outline[entry];
        Handle place = Handle::newArray();
        place.appendItem(m_pages[size_t(to.page)]);
        place.appendItem(Handle::newName("/XYZ"));
        place.appendItem(Handle::newNull());
        place.appendItem(real(m_list.size.height() - to.y + 6));
        place.appendItem(Handle::newNull());
        return place;
    }

    void addLinks()
    {
        for (size_t i = 0; i < m_links.size(); ++i) {
            if (m_links[i].isEmpty())
                continue;
            Handle all = Handle::newArray();
            QHash<int, QString> names; // a link that is broken over lines has one name
            for (const PdfLink &link : std::as_const(m_links[i]))
                names[link.element] += link.text;
            for (const PdfLink &link : std::as_const(m_links[i])) {
                const QString text = names[link.element].simplified();
                Handle own = dictionary();
                own.replaceKey("/Type", Handle::newName("/Annot"));
                own.replaceKey("/Subtype", Handle::newName("/Link"));
                own.replaceKey("/F", whole(4));
                own.replaceKey("/Border", Handle::parse("[0 0 0]"));
                QString contents = link.address.isEmpty() ? text : text + QStringLiteral(" (") + link.address + QLatin1Char(')');
                if (contents.isEmpty()) // an outline entry of its own has words; a link without any still leads somewhere
                    contents = QStringLiteral("→");
                own.replaceKey("/Contents", words(contents));
                Handle area = Handle::newArray();
                for (const double edge : {link.rect.left(), m_list.size.height() - link.rect.bottom(), link.rect.right(), m_list.size.height() - link.rect.top()})
                    area.appendItem(real(edge));
                own.replaceKey("/Rect", area);
                if (link.address.isEmpty()) {
                    own.replaceKey("/Dest", destination(link.target));
                } else {
                    Handle action = Handle::newDictionary();
                    action.replaceKey("/S", Handle::newName("/URI"));
                    action.replaceKey("/URI", Handle::newString(link.address.toUtf8().toStdString()));
                    own.replaceKey("/A", action);
                }
                m_structure->addAnnotation(link.element, own, m_pages[i]);
                all.appendItem(own);
            }
            m_pages[i].replaceKey("/Annots", all);
            m_pages[i].replaceKey("/Tabs", Handle::newName("/S"));
        }
    }

    void addOutline()
    {
        struct Node {
            Handle own;
            std::vector<size_t> children;
        };
        std::vector<Node> nodes{{dictionary(), {}}};
        nodes[0].own.replaceKey("/Type", Handle::newName("/Outlines"));
        std::vector<size_t> open{0}; // the node at each level
        for (qsizetype i = 0; i < m_list.outline.size(); ++i) {
            const OutlineEntry &entry = m_list.outline[i];
            if (!entry.inContents || entry.title.isEmpty())
                continue;
            open.resize(std::min(open.size(), size_t(std::max(1, entry.level))));
            const size_t parent = open.back();
            Node node{dictionary(), {}};
            node.own.replaceKey("/Title", words(entry.title));
            node.own.replaceKey("/Parent", nodes[parent].own);
            node.own.replaceKey("/Dest", destination(int(i)));
            nodes[parent].children.push_back(nodes.size());
            open.push_back(nodes.size());
            nodes.push_back(node);
        }
        if (nodes.size() == 1)
            return;
        for (size_t n = 0; n < nodes.size(); ++n) {
            const std::vector<size_t> &children = nodes[n].children;
            if (children.empty())
                continue;
            nodes[n].own.replaceKey("/First", nodes[children.front()].own);
            nodes[n].own.replaceKey("/Last", nodes[children.back()].own);
            nodes[n].own.replaceKey("/Count", whole(n == 0 ? qint64(children.size()) : -qint64(children.size())));
            for (size_t c = 0; c < children.size(); ++c) {
                if (c > 0)
                    nodes[children[c]].own.replaceKey("/Prev", nodes[children[c - 1]].own);
                if (c + 1 < children.size())
                    nodes[children[c]].own.replaceKey("/Next", nodes[children[c + 1]].own);
            }
        }
        m_pdf.getRoot().replaceKey("/Outlines", nodes[0].own);
        m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    void addDescription()
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", Handle::newString(m_metadata.language.toStdString()));
        root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));
        Handle packet = stream(m_metadata.xmp());
        packet.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
        packet.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
        root.replaceKey("/Metadata", packet);
        Handle info = dictionary();
        info.replaceKey("/Title", words(m_metadata.title));
        if (!m_metadata.author.isEmpty())
            info.replaceKey("/Author", words(m_metadata.author));
        if (!m_metadata.subject.isEmpty())
            info.replaceKey("/Subject", words(m_metadata.subject));
        info.replaceKey("/Creator", words(QStringLiteral("Due Regard")));
        info.replaceKey("/Producer", words(QStringLiteral("Due Regard " DUEREGARD_VERSION)));
        if (m_metadata.date.isValid())
            for (const char *key : {"/CreationDate", "/ModDate"})
                info.replaceKey(key, Handle::newString(m_metadata.date.toString(QStringLiteral("'D:'yyyyMMdd")).toStdString()));
        m_pdf.getTrailer().replaceKey("/Info", info);
    }

    const PageList &m_list;
    QList<ReportPage> *m_spent;
    const PaginationProgress &m_progress;
    PdfMetadata m_metadata;
    PdfSink m_sink;
    QPDF m_pdf;
    std::optional<PdfStructure> m_structure;
    Handle m_fonts, m_resources;
    std::vector<Handle> m_pages;
    std::vector<QList<PdfLink>> m_links;
};

Result<void> verify(const QByteArray &bytes, int pages)
{
    if (!bytes.trimmed().endsWith("%%EOF"))
        return Failure(ErrorKind::Internal, QStringLiteral("The PDF that was made has no end."));
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
    if (pdf.getAllPages().size() != size_t(pages) || pdf.anyWarnings())
        return Failure(ErrorKind::Internal, QStringLiteral("The PDF that was made does not read back as it should."));
    return {};
}

Result<QByteArray> made(const PageList &list, QList<ReportPage> *spent, const ReportDocument &document, const PaginationProgress &progress)
{
    loadReportFonts();
    try {
        Result<QByteArray> bytes = PdfFile(list, spent, document, progress).write();
        if (!bytes)
            return bytes.failure();
        if (const Result<void> sound = verify(*bytes, list.count()); !sound)
            return Failure(sound.error());
        return bytes;
    } catch (const std::exception &problem) {
        return Failure(ErrorKind::Internal, QStringLiteral("The PDF could not be made: %1").arg(QString::fromUtf8(problem.what())));
    }
}
} // namespace

Result<QByteArray> PdfRenderer::render(const PageList &list, const ReportDocument &document, const PaginationProgress &progress)
{
    return made(list, nullptr, document, progress);
}

Result<QByteArray> PdfRenderer::render(PageList &&list, const ReportDocument &document, const PaginationProgress &progress)
{
    return made(list, &list.pages, document, progress);
}

} // namespace dueregard
