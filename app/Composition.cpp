// SPDX-License-Identifier: Apache-2.0
#include "app/Composition.h"

#include "ui/theme/Theme.h"

#include <QFileInfo>

namespace dueregard {

namespace {
SchemeChoice choiceFrom(const QString &name)
{
    if (name == QLatin1String("light"))
        return SchemeChoice::Light;
    if (name == QLatin1String("dark"))
        return SchemeChoice::Dark;
    return name == QLatin1String("contrast") ? SchemeChoice::Contrast : SchemeChoice::System;
}
} // namespace

Composition::Composition()
{
    Theme::get().setChoice(choiceFrom(m_settings.colours()));
    Theme::get().setZoom(m_settings.textSize());
}

void Composition::start(const QString &path)
{
    if (!path.isEmpty()) {
        m_window.openRegister(QFileInfo(path).absoluteFilePath(), Workspace::Missing::Refuse);
        return;
    }
    const QStringList recent = m_settings.recentRegisters();
    if (!recent.isEmpty() && QFileInfo::exists(recent.first()))
        m_window.openRegister(recent.first(), Workspace::Missing::Refuse);
    else
        m_window.openRegister(Settings::defaultRegisterPath(), Workspace::Missing::Create);
}

} // namespace dueregard
