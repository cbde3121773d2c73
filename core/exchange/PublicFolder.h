// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace dueregard {

/// A folder of files that are published together: it changes as a whole or not at all. Files are gathered in a new folder
/// beside it, and the two change places when everything is written and read back. The folder lists its files with their
/// SHA-256 in "made-by-due-regard.txt", so that files of anybody else, and files somebody has changed, are never replaced.
class PublicFolder {
public:
    /// Refused when the folder holds anything that this program did not put there as it is; Vanished when the folder above
    /// it is not there. `group` names the files that are made anew ("html"): those of other groups stay.
    static Result<PublicFolder> begin(const QString &folder, const QString &group);
    /// Throws away what was gathered, unless it was finished.
    ~PublicFolder();
    PublicFolder(PublicFolder &&other) noexcept;
    PublicFolder &operator=(PublicFolder &&) = delete;

    /// A plain file name. Internal when it is none or was added before.
    Result<void> add(const QString &name, const QByteArray &bytes);
    /// Puts everything in its place. On failure the folder is as it was.
    Result<void> finish();

private:
    struct Listed {
        QString group;
        QString sha256;
    };
    PublicFolder() = default;
    static Result<QMap<QString, Listed>> readList(const QString &folder);

    QString m_folder;
    QString m_group;
    QString m_gathering; ///< empty when there is nothing to throw away
    QMap<QString, Listed> m_files;
};

} // namespace dueregard
