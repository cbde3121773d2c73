// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/PackLibrary.h"

#include <stdexcept>

namespace dueregard::test {

/// The shipped pack for England, read once. Throws when it cannot be read.
inline const Pack &england()
{
    static const std::shared_ptr<const Pack> pack = [] {
        PackLibrary library;
        auto read = library.load(QStringLiteral("england"));
        if (!read)
            throw std::runtime_error(read.error().text().toStdString());
        return *read;
    }();
    return *pack;
}

} // namespace dueregard::test
