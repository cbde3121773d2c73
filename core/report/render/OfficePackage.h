// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dueregard {

/// The container of an office document: named parts in a zip file, in the order in which they were added. Part names are
/// ours, never an officer's words, so no path can leave the container.
class OfficePackage {
public:
    enum class Storing { Compressed,
                         Plain };
    void add(const QString &name, const QByteArray &bytes, Storing storing = Storing::Compressed);

    /// The bytes of the file. It is read back first: every part is there, unchanged, and every XML part is well-formed;
    /// Internal when not. Equal parts give equal bytes, whatever the time and the time zone.
    Result<QByteArray> finish() const;

private:
    struct Part {
        QString name;
        QByteArray bytes;
        Storing storing;
    };
    Result<QByteArray> write() const;
    Result<void> verify(const QByteArray &file) const;

    std::vector<Part> m_parts;
};

} // namespace dueregard
