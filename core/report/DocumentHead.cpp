// SPDX-License-Identifier: Apache-2.0
#include "core/report/DocumentHead.h"

#include "core/domain/WellKnown.h"

namespace dueregard {

void nameDocument(const ReportContext &c, const QString &name, ReportDocument &document)
{
    const Assessment &a = c.assessment;
    document.setTitle = name;
    document.title = c.word(QStringLiteral("report.label_value")).arg(name, c.title());
    document.language = c.language;
    document.organisation = a.answer(question::organisation).text();
    document.subject = name;
    document.reference = a.answer(question::reference).text();
    document.version = c.word(QStringLiteral("report.version")).arg(a.version);
    if (!a.demoSource.isEmpty())
        document.marking = c.word(QStringLiteral("report.demo_notice"));
    document.date = c.today;
    document.pageOf = c.word(QStringLiteral("report.page_of"));
    document.continued = c.word(QStringLiteral("report.continued"));
    document.skip = c.word(QStringLiteral("report.skip"));
}

} // namespace dueregard
