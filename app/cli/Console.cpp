// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Console.h"

#include <cstdio>

namespace dueregard::cli {

void Console::data(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        m_failed = true;
}

void Console::line(const QString &text)
{
    data(text.toUtf8() + '\n');
}

void Console::say(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

Exit Console::fail(const Error &error, Exit exit)
{
    say(QStringLiteral("dueregard-cli: ") + error.text());
    return exit;
}

Exit Console::usage(const QString &message)
{
    say(QStringLiteral("dueregard-cli: ") + message);
    return Exit::Usage;
}

bool Console::finish()
{
    return std::fflush(stdout) == 0 && !m_failed;
}

} // namespace dueregard::cli
