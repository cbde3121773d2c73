// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/pack/PackLibrary.h"
#include "core/session/Workspace.h"
#include "core/settings/Settings.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/QtDialogs.h"

namespace dueregard {

/// Builds the services and the window, in the order in which they need each other. Lives as long as the program.
class Composition {
public:
    Composition();

    /// Opens `path`, or the register of last time, or the one in the documents folder, made when there is none.
    void start(const QString &path);
    MainWindow &window() { return m_window; }

private:
    SystemClock m_clock;
    Settings m_settings;
    PackLibrary m_packs;
    Workspace m_workspace{m_settings, m_packs, m_clock};
    QtDialogs m_dialogs;
    MainWindow m_window{m_workspace, m_settings, m_dialogs, m_clock};
};

} // namespace dueregard
