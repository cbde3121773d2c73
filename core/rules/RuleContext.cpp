// SPDX-License-Identifier: Apache-2.0
#include "core/rules/RuleContext.h"

namespace dueregard {

RuleContext::RuleContext(const Assessment &givenAssessment, const Pack &givenPack, QDate givenToday, const PartnerDirectory *givenOthers)
    : assessment(givenAssessment), pack(givenPack), today(givenToday), others(givenOthers)
{
    for (const char *status : {"preferred", "chosen"}) {
        if (!m_recommended.isEmpty())
            break;
        for (const Option &option : assessment.options)
            if (option.status == QLatin1String(status))
                m_recommended += option.id;
    }
    if (m_recommended.isEmpty())
        for (const Option &option : assessment.options)
            if (option.status != QLatin1String("rejected"))
                m_recommended += option.id;

    for (const Impact &impact : assessment.impacts)
        m_impacts[impact.characteristic].append(&impact);
    for (const SharedReason &shared : assessment.sharedReasons)
        m_shared.insert(shared.id, &shared);

    int order = 0;
    for (const Step &step : pack.steps) {
        for (const Page &page : step.pages) {
            m_order.insert(page.id, order++);
            for (const Field &field : page.fields) {
                if (field.kind == FieldKind::Records && field.record) {
                    if (!m_recordPages.contains(int(*field.record)))
                        m_recordPages.insert(int(*field.record), page.id);
                } else if (!m_questionPages.contains(field.id)) {
                    m_questionPages.insert(field.id, page.id);
                }
            }
        }
    }
}

bool RuleContext::concernsRecommended(const Impact &impact) const
{
    if (impact.option_ids.isEmpty() || m_recommended.isEmpty())
        return true;
    for (const QString &option : impact.option_ids)
        if (m_recommended.contains(option))
            return true;
    return false;
}

RichText RuleContext::reasonOf(const Impact &impact) const
{
    if (!impact.not_relevant_reason.isEmpty())
        return impact.not_relevant_reason;
    if (const SharedReason *shared = m_shared.value(impact.shared_reason_id))
        return shared->reason;
    if (const SharedReason *shared = sharedReasonFor(impact.characteristic, impact.direction))
        return shared->reason;
    return impact.mechanism;
}

const SharedReason *RuleContext::sharedReasonFor(const QString &characteristic, const QString &direction) const
{
    for (const SharedReason &shared : assessment.sharedReasons)
        if (shared.characteristics.contains(characteristic) && (direction.isEmpty() || shared.direction == direction))
            return &shared;
    return nullptr;
}

QString RuleContext::labelOf(const Impact &impact) const
{
    if (!impact.group_note.isEmpty())
        return impact.group_note;
    return label(impact.group.isEmpty() ? impact.characteristic : impact.group);
}

QString RuleContext::optionName(const QString &id) const
{
    for (const Option &option : assessment.options)
        if (option.id == id)
            return (option.code + u' ' + option.title).trimmed();
    return id;
}

QString RuleContext::choiceLabel(RecordKind kind, const QString &field, const QString &code) const
{
    if (const RecordForm *form = pack.form(kind))
        for (const Field &known : form->fields)
            if (known.id == field)
                return pack.choiceLabel(known.vocabulary, code, assessment.language, assessment.bodyType);
    return code;
}

QString RuleContext::word(const QString &key, const QString &english) const
{
    const auto it = pack.words.constFind(key);
    return it == pack.words.cend() ? english : it->in(assessment.language, assessment.bodyType);
}

QString RuleContext::excerpt(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= 70)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', 68);
    return line.left(space > 30 ? space : 68) + QChar(0x2026);
}

ReviewPoint RuleContext::point(const QString &code, Severity severity, Gate gate, const FieldKey &where, const QString &page, const QStringList &arguments) const
{
    ReviewPoint point;
    point.code = code;
    point.severity = severity;
    point.gate = gate;
    point.where = where;
    point.page = page;
    point.arguments = arguments;
    return point;
}

} // namespace dueregard
