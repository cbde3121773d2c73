// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/RegisterDocument.h"

#include "core/exchange/Transfer.h"

#include <QThread>

namespace dueregard {

namespace {
constexpr int patience = 100; // times 20 ms: a save in between takes a moment

/// list() never waits; nobody looks at a window here.
Result<RegisterPage> listPatiently(const Register &source, const RegisterQuery &query)
{
    for (int i = 0;; ++i) {
        auto page = source.list(query);
        if (page || page.error().kind != ErrorKind::InUse || i >= patience)
            return page;
        QThread::msleep(20);
    }
}
} // namespace

Result<ReportDocument> registerDocument(const Register &source, PackLibrary &packs, const ReportProfile &profile, const Clock &clock, const std::function<bool()> &goOn)
{
    QList<RegisterEntry> entries;
    RegisterQuery query;
    query.sort = RegisterQuery::Sort::Reference;
    query.descending = false;
    for (bool more = true; more;) {
        const auto page = listPatiently(source, query);
        if (!page)
            return page.failure();
        for (const RegisterRow &row : page->rows) {
            if (goOn && !goOn())
                return Failure(ErrorKind::Cancelled, QString());
            const auto assessment = source.load(row.id);
            if (!assessment)
                return assessment.failure();
            const auto pack = packOfAssessment(source, *assessment, packs);
            if (!pack)
                return pack.failure();
            entries << RegisterReport::entryOf(*assessment, **pack, profile, clock.today());
        }
        query.offset += int(page->rows.size());
        more = !page->rows.isEmpty() && query.offset < page->total;
    }
    const auto words = packs.load(PackLibrary::shipped().value(0));
    if (!words)
        return words.failure();
    return RegisterReport::build(entries, **words, profile, clock);
}

Result<OrganisationReviewer> reviewRegister(const Register &source, PackLibrary &packs, QDate today, const std::function<bool()> &goOn)
{
    const auto ids = source.loadParts({});
    if (!ids)
        return ids.failure();
    OrganisationReviewer reviewer(today);
    for (const Assessment &one : *ids) {
        if (goOn && !goOn())
            return Failure(ErrorKind::Cancelled, QString());
        const auto assessment = source.load(one.id);
        if (!assessment)
            return assessment.failure();
        const auto pack = packOfAssessment(source, *assessment, packs);
        if (!pack)
            return pack.failure();
        reviewer.add(*assessment, **pack);
    }
    return reviewer;
}

} // namespace dueregard
