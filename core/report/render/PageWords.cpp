// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PageWords.h"

namespace dueregard::PageWords {

QList<Part> pageOf(const ReportDocument &document)
{
    QList<Part> parts;
    const QString &form = document.pageOf;
    qsizetype from = 0;
    while (from < form.size()) {
        qsizetype at = form.indexOf(QLatin1Char('%'), from);
        while (at >= 0 && !(at + 1 < form.size() && (form[at + 1] == u'1' || form[at + 1] == u'2')))
            at = form.indexOf(QLatin1Char('%'), at + 1);
        const QString before = form.mid(from, at < 0 ? -1 : at - from);
        if (!before.isEmpty())
            parts << Part{Part::Kind::Text, before};
        if (at < 0)
            break;
        parts << Part{form[at + 1] == u'1' ? Part::Kind::Number : Part::Kind::Count, {}};
        from = at + 2;
    }
    return parts;
}

QString facts(const ReportDocument &document)
{
    QStringList facts{document.reference, document.version, document.status};
    facts.removeAll(QString());
    return facts.join(QStringLiteral("  \u00b7  "));
}

} // namespace dueregard::PageWords
