// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportFileName.h"

#include "core/domain/WellKnown.h"

namespace dueregard {

namespace {
constexpr int longest = 120;

/// Never in the middle of a character.
QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    if (length > 0 && text[length - 1].isHighSurrogate())
        --length;
    return text.left(qMax(qsizetype(0), length)).trimmed();
}
} // namespace

QString asFileName(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        static const QString refused = QStringLiteral("/\\:*?\"<>|");
        // Marks of direction can make a name look like another; they are of category Format.
        if (c.category() == QChar::Other_Format)
            continue;
        name += refused.contains(c) || c.category() == QChar::Other_Control || c.isSpace() ? QChar(u' ') : c;
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1); // hidden files, options of commands
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1); // Windows drops them
    static const QStringList devices = {QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul"),
                                        QStringLiteral("com1"), QStringLiteral("com2"), QStringLiteral("com3"), QStringLiteral("com4"),
                                        QStringLiteral("lpt1"), QStringLiteral("lpt2"), QStringLiteral("lpt3")};
    if (devices.contains(name.section(u'.', 0, 0).toLower()))
        name.prepend(u'_');
    return name;
}

QString reportFileName(const Assessment &assessment, const QStringList &parts, const QString &version, const QString &fallback)
{
    const QString reference = asFileName(assessment.answer(question::reference).text());
    QString title = asFileName(assessment.answer(question::title).text());
    if (title.isEmpty() && reference.isEmpty())
        title = asFileName(fallback);
    QStringList tail;
    for (const QString &part : parts + QStringList{version})
        if (const QString name = asFileName(part); !name.isEmpty())
            tail.append(name);
    const QString dash = QStringLiteral(" \u2013 ");
    const QString end = tail.isEmpty() ? QString() : dash + tail.join(dash);
    const QString start = reference.isEmpty() ? QString() : cut(reference, 40) + (title.isEmpty() ? QString() : dash);
    return asFileName(start + cut(title, longest - 4 - start.size() - end.size()) + end) + QStringLiteral(".pdf");
}

} // namespace dueregard
