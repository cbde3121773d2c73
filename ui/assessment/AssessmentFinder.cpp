// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/AssessmentFinder.h"

#include "core/rules/Progress.h"
#include "ui/assessment/RecordWords.h"

namespace dueregard {

namespace {

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c.toCaseFolded());
    return plain;
}

struct Search {
    QStringList words;
    QList<AssessmentFinder::Hit> hits;
    int most = 0;
    int total = 0;

    bool matches(const QString &text) const
    {
        const QString plain = folded(text);
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return plain.contains(word); });
    }

    void offer(const FieldKey &key, const QString &page, const QString &title, const QString &text)
    {
        if (!matches(title + u' ' + text))
            return;
        if (++total > most)
            return;
        const QString flat = text.simplified();
        const auto at = qMax<qsizetype>(0, folded(flat).indexOf(words.first()));
        const auto from = qMax<qsizetype>(0, at - 40);
        const QString excerpt = (from > 0 ? QStringLiteral("…") : QString()) + RecordWords::firstLine(flat.mid(from), 140);
        hits.append({key, page, title, flat.isEmpty() ? QString() : excerpt});
    }
};

} // namespace

QList<AssessmentFinder::Hit> AssessmentFinder::find(const QString &text, int most, int *total) const
{
    Search search;
    search.words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    search.most = most;
    *total = 0;
    if (search.words.isEmpty())
        return {};
    const RecordWords words(m_context);
    QSet<int> kinds;
    for (const Step &step : m_context.pack().steps) {
        if (!step.showIf.holds(m_context.assessment()))
            continue;
        for (const Page &page : step.pages) {
            if (!Progress::isShown(page, m_context.assessment()))
                continue;
            const Characteristic *characteristic = m_context.pack().characteristic(page.characteristic);
            search.offer({}, page.id, characteristic ? words.characteristic(*characteristic) : m_context.say(page.title), {});
            for (const Field &field : page.fields) {
                if (!Progress::isShown(field, m_context.assessment()))
                    continue;
                if (field.kind == FieldKind::Records && field.record) {
                    if (kinds.contains(int(*field.record)))
                        continue;
                    kinds.insert(int(*field.record));
                    for (const RecordData &data : allRecords(m_context.assessment(), *field.record)) {
                        const RecordForm *form = m_context.pack().form(data.kind);
                        for (const Field &asked : form ? form->fields : QList<Field>())
                            if (const QString answer = words.value(asked, data.values.value(asked.id)); !answer.isEmpty() && search.matches(answer))
                                search.offer(FieldKey::record(data.kind, data.id, asked.id), {}, words.place(FieldKey::record(data.kind, data.id, asked.id)), answer);
                    }
                    continue;
                }
                const FieldKey key = FieldKey::answer(field.id, page.characteristic);
                if (field.stored())
                    search.offer(key, {}, words.place(key), words.value(key));
            }
        }
    }
    *total = search.total;
    return search.hits;
}

} // namespace dueregard
