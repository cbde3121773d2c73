// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/TempFolder.h"

namespace dueregard::test {

/// Points home, settings and documents at an empty temporary folder, so that no test reads or writes the ones of the
/// person who runs it, and chooses the offscreen platform unless QT_QPA_PLATFORM says otherwise. Make it first in main(),
/// before the application.
class Sandbox {
public:
    Sandbox();
    const TempFolder &home() const { return m_home; }

private:
    TempFolder m_home;
};

} // namespace dueregard::test
