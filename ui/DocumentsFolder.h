// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStandardPaths>
#include <QString>

namespace dueregard {

/// Where file dialogs start when nothing says better.
inline QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace dueregard
