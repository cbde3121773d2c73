// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Sandbox.h"

#include <QFile>
#include <QStandardPaths>

namespace dueregard::test {

Sandbox::Sandbox()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The font cache stays where it is: building a new one takes longer than most tests.
    if (!qEnvironmentVariableIsSet("XDG_CACHE_HOME"))
        qputenv("XDG_CACHE_HOME", qgetenv("HOME") + "/.cache");
    qputenv("HOME", m_home.path().toLocal8Bit());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"})
        qputenv(variable, m_home.makeFolder(QString::fromLatin1(variable).toLower()).toLocal8Bit());
    const QString runtime = m_home.makeFolder(QStringLiteral("runtime")); // Qt warns when others may look into it
    QFile::setPermissions(runtime, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace dueregard::test
