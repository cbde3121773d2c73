// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficePackage.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace dueregard {

namespace {
Failure broken(const QString &what, const QString &place = {})
{
    return Failure(ErrorKind::Internal, QStringLiteral("The document could not be packed: %1.").arg(what), place);
}

QString reasonOf(zip_t *archive)
{
    return QString::fromUtf8(zip_strerror(archive));
}

/// Throws the archive away unless it was closed.
struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct Release {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Release>;

Result<void> checkXml(const QByteArray &bytes, const QString &name)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return broken(QStringLiteral("%1 in line %2").arg(xml.errorString()).arg(xml.lineNumber()), name);
    return {};
}
} // namespace

void OfficePackage::add(const QString &name, const QByteArray &bytes, Storing storing)
{
    m_parts.push_back({name, bytes, storing});
}

Result<QByteArray> OfficePackage::write() const
{
    zip_error_t error;
    zip_error_init(&error);
    Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return broken(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(target.get()); // the archive takes one, the result is read from the other
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return broken(QString::fromUtf8(zip_error_strerror(&error)));
    }
    for (const Part &part : m_parts) {
        zip_source_t *content = zip_source_buffer(archive.get(), part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = content ? zip_file_add(archive.get(), part.name.toUtf8().constData(), content, ZIP_FL_ENC_GUESS) : -1;
        if (index < 0) {
            if (content)
                zip_source_free(content);
            return broken(reasonOf(archive.get()), part.name);
        }
        const zip_int32_t method = part.storing == Storing::Plain ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        constexpr zip_uint16_t midnight = 0, first1980 = (1 << 5) | 1; // the earliest day a zip file can say
        if (zip_set_file_compression(archive.get(), zip_uint64_t(index), method, 9) != 0
            || zip_file_set_dostime(archive.get(), zip_uint64_t(index), midnight, first1980, 0) != 0)
            return broken(reasonOf(archive.get()), part.name);
    }
    if (zip_close(archive.get()) != 0)
        return broken(reasonOf(archive.get()));
    (void)archive.release();

    if (zip_source_open(target.get()) != 0)
        return broken(QString::fromUtf8(zip_error_strerror(zip_source_error(target.get()))));
    zip_source_seek(target.get(), 0, SEEK_END);
    QByteArray file(qsizetype(zip_source_tell(target.get())), Qt::Uninitialized);
    zip_source_seek(target.get(), 0, SEEK_SET);
    const bool whole = zip_source_read(target.get(), file.data(), zip_uint64_t(file.size())) == file.size();
    zip_source_close(target.get());
    if (!whole)
        return broken(QStringLiteral("it could not be read back"));
    return file;
}

Result<void> OfficePackage::verify(const QByteArray &file) const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, &error);
    Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return broken(QString::fromUtf8(zip_error_strerror(&error)));
    }
    if (zip_get_num_entries(archive.get(), 0) != zip_int64_t(m_parts.size()))
        return broken(QStringLiteral("a part is missing"));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        zip_file_t *entry = zip_fopen_index(archive.get(), i, 0);
        if (!entry)
            return broken(reasonOf(archive.get()), part.name);
        QByteArray read(part.bytes.size() + 1, Qt::Uninitialized);
        const zip_int64_t count = zip_fread(entry, read.data(), zip_uint64_t(read.size()));
        const bool sound = zip_fclose(entry) == 0;
        read.truncate(std::max<qsizetype>(count, 0));
        if (!sound || read != part.bytes || part.name != QString::fromUtf8(zip_get_name(archive.get(), i, 0)))
            return broken(QStringLiteral("a part came back changed"), part.name);
        if (part.name.endsWith(QLatin1String(".xml")) || part.name.endsWith(QLatin1String(".rels")) || part.name.endsWith(QLatin1String(".svg")))
            if (auto ok = checkXml(read, part.name); !ok)
                return ok;
    }
    return {};
}

Result<QByteArray> OfficePackage::finish() const
{
    auto file = write();
    if (!file)
        return file;
    if (auto ok = verify(*file); !ok)
        return ok.failure();
    return file;
}

} // namespace dueregard
