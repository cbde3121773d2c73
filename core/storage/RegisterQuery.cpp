// SPDX-License-Identifier: Apache-2.0
#include "core/storage/RegisterQuery.h"

#include "core/storage/StoredValue.h"

namespace dueregard {

namespace {

QString orderBy(const RegisterQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    switch (query.sort) {
    case RegisterQuery::Sort::Updated: return QStringLiteral("updated_at") + direction;
    case RegisterQuery::Sort::Title: return QStringLiteral("title COLLATE NOCASE") + direction;
    case RegisterQuery::Sort::Reference: return QStringLiteral("reference COLLATE NOCASE") + direction;
    case RegisterQuery::Sort::DecisionDate: return QStringLiteral("decision_date IS NULL, decision_date") + direction;
    case RegisterQuery::Sort::State: return QStringLiteral("state") + direction;
    }
    return {};
}

} // namespace

Result<RegisterPage> listRegister(Database &database, const RegisterQuery &query)
{
    QString where = query.deleted ? QStringLiteral("deleted_at IS NOT NULL") : QStringLiteral("deleted_at IS NULL");
    QVariantList values;
    if (query.state) {
        where += QStringLiteral(" AND state = ?");
        values += nameOf(*query.state);
    }
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        QString pattern = text;
        for (const QChar special : {u'\\', u'%', u'_'})
            pattern.replace(special, QStringLiteral("\\") + special);
        pattern = u'%' + pattern + u'%';
        where += QStringLiteral(" AND (reference LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\' OR service LIKE ? ESCAPE '\\' OR directorate LIKE ? ESCAPE '\\')");
        values += {pattern, pattern, pattern, pattern};
    }
    RegisterPage page;
    auto total = database.value(QStringLiteral("SELECT count(*) FROM assessment WHERE ") + where, values);
    if (!total)
        return total.failure();
    page.total = total->toInt();
    auto ok = database.each(QStringLiteral("SELECT uuid, reference, title, service, directorate, state, decision_date, review_date, screening, last_page, body_type, "
                                           "pack_hash, demo_source, updated_at, deleted_at, legacy, pages_done, negative_impacts, open_actions, next_action_due, "
                                           "next_review_due, next_thing FROM assessment WHERE ")
                                + where + QStringLiteral(" ORDER BY ") + orderBy(query) + QStringLiteral(", id LIMIT ? OFFSET ?"),
                            values + QVariantList{qBound(1, query.limit, 64), qMax(0, query.offset)}, [&](const QSqlQuery &row) {
                                const auto text = [&](int column) { return row.value(column).toString(); };
                                page.rows.append({.id = text(0), .reference = text(1), .title = text(2), .service = text(3), .directorate = text(4),
                                                  .state = assessmentStateFrom(text(5)).value_or(AssessmentState::Draft), .decisionDate = text(6),
                                                  .reviewDate = text(7), .screening = text(8), .lastPage = text(9), .bodyType = text(10), .packHash = text(11),
                                                  .demoSource = text(12), .updatedAt = timeFromStored(text(13)), .deletedAt = timeFromStored(text(14)),
                                                  .legacy = row.value(15).toInt() != 0, .pagesMarked = row.value(16).toInt(),
                                                  .negativeImpacts = row.value(17).toInt(), .openActions = row.value(18).toInt(),
                                                  .nextActionDue = text(19), .nextReviewDue = text(20), .nextThing = text(21)});
                                return true;
                            });
    if (!ok)
        return ok.failure();
    return page;
}

} // namespace dueregard
