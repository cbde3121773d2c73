// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/OfficeFile.h"

#include "core/base/CleanText.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <stdexcept>

namespace dueregard::test {

namespace {
void collect(const XmlNode &node, const QString &wanted, QList<const XmlNode *> &found)
{
    for (const XmlNode &child : node.children) {
        if (child.name == wanted)
            found << &child;
        collect(child, wanted, found);
    }
}

XmlNode parse(const QByteArray &bytes, const QString &name)
{
    QXmlStreamReader xml(bytes);
    std::vector<XmlNode> open(1);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            XmlNode node;
            node.name = xml.qualifiedName().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                node.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
            open.push_back(std::move(node));
            break;
        }
        case QXmlStreamReader::EndElement: {
            XmlNode done = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(done));
            break;
        }
        case QXmlStreamReader::Characters: open.back().children.push_back({.text = xml.text().toString()}); break;
        default: break;
        }
    }
    if (xml.hasError())
        throw std::runtime_error((name + QStringLiteral(": ") + xml.errorString()).toStdString());
    return std::move(open.front().children.front());
}

/// Both formats at once: their element names do not meet.
void readText(const XmlNode &node, bool inText, QString &out)
{
    static const QStringList skipped{QStringLiteral("table:title"), QStringLiteral("svg:title"), QStringLiteral("svg:desc"), QStringLiteral("text:table-of-content"),
                                     QStringLiteral("w:sdt"), QStringLiteral("w:instrText"), QStringLiteral("w:pPr")};
    for (const XmlNode &child : node.children) {
        if (child.name.isEmpty()) {
            if (inText)
                out += child.text;
            continue;
        }
        if (skipped.contains(child.name))
            continue;
        const bool paragraph = child.name == QLatin1String("text:p") || child.name == QLatin1String("text:h") || child.name == QLatin1String("w:p");
        if (child.name == QLatin1String("text:s"))
            out += QString(std::max(1, child["text:c"].toInt()), QLatin1Char(' '));
        else if (child.name == QLatin1String("text:tab") || child.name == QLatin1String("w:tab"))
            out += QLatin1Char('\t');
        else if (child.name == QLatin1String("text:line-break") || child.name == QLatin1String("w:br"))
            out += QLatin1Char('\n');
        readText(child, child.name == QLatin1String("w:t") || child.name == QLatin1String("text:p") || child.name == QLatin1String("text:h") || (inText && child.name.startsWith(QLatin1String("text:"))), out);
        if (paragraph)
            out += QLatin1Char('\n');
    }
}

bool ordered(const ReportBlock &block)
{
    return !block.as<CardBlock>() && !block.as<CalloutBlock>() && !block.as<TableBlock>();
}
} // namespace

QList<const XmlNode *> XmlNode::all(const char *wanted) const &
{
    QList<const XmlNode *> found;
    collect(*this, QLatin1String(wanted), found);
    return found;
}

const XmlNode *XmlNode::child(const char *wanted) const &
{
    for (const XmlNode &node : children)
        if (node.name == QLatin1String(wanted))
            return &node;
    return nullptr;
}

QString XmlNode::allText() const
{
    QString all = text;
    for (const XmlNode &node : children)
        all += node.allText();
    return all;
}

OfficeFile::OfficeFile(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive)
        throw std::runtime_error(std::string("not a sound zip file: ") + zip_error_strerror(&error));
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t facts;
        zip_stat_index(archive, zip_uint64_t(i), 0, &facts);
        const QString name = QString::fromUtf8(facts.name);
        QByteArray content(qsizetype(facts.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (!file || zip_fread(file, content.data(), facts.size) != zip_int64_t(facts.size) || zip_fclose(file) != 0)
            throw std::runtime_error("a part cannot be read: " + name.toStdString());
        m_names << name;
        m_parts[name] = content;
        if (facts.comp_method == ZIP_CM_STORE)
            m_plain << name;
    }
    zip_discard(archive);
}

QByteArray OfficeFile::part(const QString &name) const
{
    if (!m_parts.contains(name))
        throw std::runtime_error("there is no part " + name.toStdString());
    return m_parts[name];
}

XmlNode OfficeFile::xml(const QString &name) const
{
    return parse(part(name), name);
}

QString OfficeFile::bodyText() const
{
    QString text;
    readText(xml(m_parts.contains(QStringLiteral("content.xml")) ? QStringLiteral("content.xml") : QStringLiteral("word/document.xml")), false, text);
    return text;
}

QStringList missingFrom(const ReportDocument &document, const QString &text)
{
    const QChar mark(QChar::ByteOrderMark); // no reader has to keep a stray one
    const QString where = QString(text).remove(mark).simplified();
    QStringList missing;
    qsizetype from = 0;
    for (const ReportBlock &block : document.blocks) {
        qsizetype end = from;
        ReportBlock said = block;
        if (auto *table = std::get_if<TableBlock>(&said.content)) // told row by row, nothing needs the heading of the names
            for (TableBlock::Row &row : table->headerRows)
                if (!row.cells.empty())
                    row.cells.front().paragraphs.clear();
        const QStringList lines = block.as<FigureBlock>() ? QStringList() : plainText({said}).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const QString wanted = cleanText(line).text.remove(mark).simplified();
            const qsizetype at = where.indexOf(wanted, ordered(block) ? end : from);
            if (at < 0)
                missing << wanted.left(200);
            else
                end = std::max(end, at + wanted.size());
        }
        from = end;
    }
    return missing;
}

} // namespace dueregard::test
