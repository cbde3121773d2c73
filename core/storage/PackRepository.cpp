// SPDX-License-Identifier: Apache-2.0
#include "core/storage/PackRepository.h"

namespace dueregard {

Result<void> PackRepository::put(const PackText &pack)
{
    const auto text = [](const QByteArray &bytes) { return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes); };
    return m_database.run(QStringLiteral("INSERT INTO pack_text(hash, id, version, base, overlay) VALUES (?, ?, ?, ?, ?) ON CONFLICT(hash) DO NOTHING"),
                          {pack.hash, pack.id, pack.version, text(pack.base), text(pack.overlay)});
}

Result<PackText> PackRepository::get(const QString &hash) const
{
    PackText pack;
    auto ok = m_database.each(QStringLiteral("SELECT hash, id, version, base, overlay FROM pack_text WHERE hash = ?"), {hash}, [&](const QSqlQuery &row) {
        pack = {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString().toUtf8(), row.value(4).toString().toUtf8()};
        return false;
    });
    if (!ok)
        return ok.failure();
    if (pack.hash.isEmpty())
        return Failure(ErrorKind::NotFound, QStringLiteral("The register does not hold the questions this assessment was written with."), hash);
    return pack;
}

Result<QStringList> PackRepository::hashes() const
{
    QStringList all;
    auto ok = m_database.each(QStringLiteral("SELECT hash FROM pack_text ORDER BY hash"), {}, [&](const QSqlQuery &row) {
        all += row.value(0).toString();
        return true;
    });
    if (!ok)
        return ok.failure();
    return all;
}

} // namespace dueregard
