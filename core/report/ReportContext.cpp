// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportContext.h"

#include "core/domain/WellKnown.h"
#include "core/pack/PackLibrary.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportLanguage.h"

namespace dueregard {

ReportContext::ReportContext(const Assessment &a, const Pack &p, const ReportProfile &r, QDate day)
    : assessment(a), pack(p), profile(r), today(day), language(reportLanguage(p, r.language.isEmpty() ? a.language : r.language)), m_locale(language)
{
    const QString screening = a.answer(question::screenDecision).text();
    screeningOnly = a.state == AssessmentState::NotRequired || screening == QStringLiteral("not_required") || screening == QStringLiteral("covered");
    draft = isDraft(a.state);
    for (const Step &step : p.steps) {
        for (const Page &page : step.pages) {
            for (const Field &field : page.fields) {
                if (!m_fields.contains(field.id)) {
                    m_fields.insert(field.id, &field);
                    m_pageOfQuestion.insert(field.id, page.id);
                }
                if (field.kind == FieldKind::Records && field.record && !m_pageOfKind.contains(int(*field.record)))
                    m_pageOfKind.insert(int(*field.record), page.id);
                for (const Column &column : field.columns)
                    if (field.kind == FieldKind::Grid)
                        m_pageOfQuestion.insert(column.id, page.id);
            }
        }
    }
    for (const Characteristic &characteristic : p.characteristics) {
        m_groupLabels.insert(characteristic.id, in(characteristic.label));
        for (const Group &group : characteristic.groups)
            m_groupLabels.insert(group.id, in(group.label));
    }
    for (const Action &action : a.actions)
        for (const QString &impact : action.impact_ids)
            m_actionsByImpact[impact] << &action;
}

bool ReportContext::isDraft(AssessmentState state)
{
    return state == AssessmentState::Draft || state == AssessmentState::InQa || state == AssessmentState::Returned || state == AssessmentState::AwaitingSignOff;
}

QString ReportContext::wordOf(const Pack &pack, const QString &key, const QString &language)
{
    if (pack.words.contains(key))
        return pack.word(key, language);
    static const std::shared_ptr<const Pack> shipped = [] {
        PackLibrary library;
        const auto read = library.load(QStringLiteral("england"));
        return read ? *read : nullptr;
    }();
    return shipped ? shipped->word(key, language) : key;
}

QString ReportContext::numbersNote(const FieldKey &where) const
{
    if (!copy)
        return {};
    const PublicCopy::Numbers numbers = copy->numbers(where);
    QStringList notes;
    if (numbers.rounded || numbers.withheld)
        notes << word(QStringLiteral("report.numbers_note"));
    if (numbers.withheld)
        notes << word(QStringLiteral("report.numbers_withheld"));
    if (numbers.unreliable)
        notes << word(QStringLiteral("report.numbers_unreliable"));
    return notes.join(QLatin1Char(' '));
}

QString ReportContext::choice(const QString &vocabulary, const QString &code) const
{
    if (code.isEmpty())
        return {};
    const Vocabulary *known = pack.vocabulary(vocabulary);
    return known && !known->choice(code) ? word(QStringLiteral("report.not_a_choice")).arg(code) : pack.choiceLabel(vocabulary, code, language, assessment.bodyType);
}

QString ReportContext::coded(const QString &prefix, const QString &code) const
{
    const QString key = prefix + code;
    const QString known = word(key);
    return known == key ? word(QStringLiteral("report.not_a_choice")).arg(code) : known;
}

QString ReportContext::group(const QString &id) const
{
    return m_groupLabels.value(id, id);
}

QString ReportContext::groups(const QStringList &ids) const
{
    QStringList labels;
    for (const QString &id : ids)
        labels << group(id);
    return joined(labels);
}

bool ReportContext::isLocal(const QString &groupId) const
{
    const Characteristic *characteristic = pack.characteristicOf(groupId);
    return characteristic && characteristic->local;
}

QString ReportContext::date(QDate day) const
{
    return day.isValid() ? m_locale.toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QString ReportContext::partialDate(const QString &text) const
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
        return date(day);
    if (const QDate month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate); text.size() == 7 && month.isValid())
        return m_locale.toString(month, QStringLiteral("MMMM yyyy"));
    return text;
}

QString ReportContext::title() const
{
    const QString own = assessment.answer(question::title).text().simplified();
    return own.isEmpty() ? word(QStringLiteral("report.untitled")) : own;
}

QString ReportContext::joined(const QStringList &parts) const
{
    const QString comma = word(QStringLiteral("report.list_comma"));
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty()) // a whole sentence needs no comma after it
            text += text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') ? QStringLiteral(" ") : comma;
        text += part;
    }
    return text;
}

QString ReportContext::personLabel(const Person &person) const
{
    const QString job = person.job_title.isEmpty() ? choice(QStringLiteral("role"), person.role) : person.job_title;
    return profile.names ? joined({person.name, job}) : job;
}

QString ReportContext::recordTitle(RecordKind kind, const QString &id) const
{
    const auto find = [&id](const auto &list) {
        for (const auto &record : list)
            if (record.id == id)
                return &record;
        return static_cast<decltype(&list.first())>(nullptr);
    };
    switch (kind) {
    case RecordKind::Person:
        if (const Person *person = find(assessment.people))
            return personLabel(*person);
        return {};
    case RecordKind::Option:
        if (const Option *option = find(assessment.options))
            return option->code.isEmpty() || option->title.isEmpty() ? option->code + option->title
                                                                     : word(QStringLiteral("report.label_value")).arg(option->code, option->title);
        return {};
    case RecordKind::Evidence:
        for (qsizetype i = 0; i < assessment.evidence.size(); ++i)
            if (assessment.evidence[i].id == id)
                return QStringLiteral("E%1 ").arg(i + 1) + assessment.evidence[i].title;
        return {};
    case RecordKind::Action:
        if (const Action *action = find(assessment.actions))
            return action->reference.isEmpty() ? firstSentence(action->description.toPlain(), 60)
                                               : word(QStringLiteral("report.label_value")).arg(action->reference, firstSentence(action->description.toPlain(), 60));
        return {};
    case RecordKind::Impact:
        if (const Impact *impact = find(assessment.impacts))
            return word(QStringLiteral("report.impact.heading")).arg(impactGroup(*impact), impactVerdict(*impact));
        return {};
    default: break;
    }
    const RecordForm *form = pack.form(kind);
    if (!form)
        return {};
    for (const QString &name : form->titleFields) {
        const Value value = valueAt(assessment, FieldKey::record(kind, id, name));
        if (value.isBlank())
            continue;
        for (const Field &field : form->fields) {
            if (field.id != name)
                continue;
            QString text;
            for (const Runs &runs : display(field, value))
                text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + plain(runs);
            return firstSentence(text, 60);
        }
        return firstSentence(value.toPlain(), 60);
    }
    return {};
}

QString ReportContext::impactGroup(const Impact &impact) const
{
    if (!impact.group_note.isEmpty())
        return impact.group_note;
    if (!impact.group.isEmpty())
        return group(impact.group);
    return impact.characteristic.isEmpty() ? word(QStringLiteral("report.everyone")) : group(impact.characteristic);
}

QString ReportContext::impactVerdict(const Impact &impact) const
{
    if (impact.direction.isEmpty())
        return word(QStringLiteral("direction.blank"));
    const QString direction = coded(QStringLiteral("direction."), impact.direction);
    const QString size = choice(QStringLiteral("magnitude"), impact.magnitude);
    return size.isEmpty() ? direction : word(QStringLiteral("report.impact.verdict")).arg(direction, size.toLower());
}

const SharedReason *ReportContext::sharedReasonFor(const Characteristic &characteristic) const
{
    for (const SharedReason &shared : assessment.sharedReasons)
        if (!shared.direction.isEmpty() && shared.characteristics.contains(characteristic.id))
            return &shared;
    return nullptr;
}

QString ReportContext::sharedVerdict(const SharedReason &shared) const
{
    QString direction = coded(QStringLiteral("direction."), shared.direction);
    direction.replace(0, 1, direction.left(1).toUpper());
    return word(QStringLiteral("report.impact.shared")).arg(direction);
}

BlockSource ReportContext::answer(const QString &question, const QString &row) const
{
    QString page = m_pageOfQuestion.value(question);
    if (!row.isEmpty() && pack.page(QStringLiteral("impact/") + row) && page.startsWith(QStringLiteral("impact/")))
        page = QStringLiteral("impact/") + row;
    return {page, FieldKey::answer(question, row)};
}

BlockSource ReportContext::record(RecordKind kind, const QString &id, const QString &field) const
{
    QString page = m_pageOfKind.value(int(kind));
    if (kind == RecordKind::Impact) {
        const QString own = QStringLiteral("impact/") + valueAt(assessment, FieldKey::record(kind, id, QStringLiteral("characteristic"))).text();
        if (pack.page(own))
            page = own;
    }
    return {page, FieldKey::record(kind, id, field)};
}

const Field *ReportContext::field(const QString &question) const
{
    return m_fields.value(question);
}

QString ReportContext::label(const QString &question) const
{
    const Field *known = field(question);
    return known ? labelOf(*known) : question;
}

QString ReportContext::labelOf(const Field &field) const
{
    const QString own = in(field.reportLabel);
    return own.isEmpty() ? in(field.label) : own;
}

bool ReportContext::isAsked(const Step &step, const Page &page, const Field &field) const
{
    const auto fits = [this](const QStringList &types) { return types.isEmpty() || types.contains(assessment.bodyType); };
    return fits(page.bodyTypes) && fits(field.bodyTypes) && step.showIf.holds(assessment) && page.showIf.holds(assessment)
        && field.showIf.holds(assessment);
}

bool ReportContext::isPrinted(const Field &field) const
{
    if (field.kind == FieldKind::Note || field.kind == FieldKind::Attachments || field.kind == FieldKind::Unknown)
        return false;
    if (field.record == RecordKind::QaComment)
        return false;
    return !(field.internal && profile.publicCopy);
}

bool ReportContext::isMandatory(const Field &field) const
{
    static const QStringList gates{QStringLiteral("REG"), QStringLiteral("SCR"), QStringLiteral("SCO"),
                                   QStringLiteral("CON"), QStringLiteral("QA"), QStringLiteral("SGN")};
    return !field.optional && gates.contains(field.gate);
}

QString ReportContext::recordLabel(const Field &field, RecordKind kind) const
{
    static const QHash<RecordKind, QString> lists{
        {RecordKind::Person, QStringLiteral("people")}, {RecordKind::Option, QStringLiteral("options")}, {RecordKind::Element, QStringLiteral("elements")}, {RecordKind::Population, QStringLiteral("populations")}, {RecordKind::Phase, QStringLiteral("phases")}, {RecordKind::Evidence, QStringLiteral("evidence")}, {RecordKind::DataGap, QStringLiteral("gaps")}, {RecordKind::Activity, QStringLiteral("activities")}, {RecordKind::Finding, QStringLiteral("findings")}, {RecordKind::Impact, QStringLiteral("impacts")}, {RecordKind::Intersection, QStringLiteral("intersections")}, {RecordKind::CumulativeLink, QStringLiteral("cumulative")}, {RecordKind::Action, QStringLiteral("actions")}, {RecordKind::SignOff, QStringLiteral("approvals")}, {RecordKind::Decision, QStringLiteral("decisions")}, {RecordKind::Challenge, QStringLiteral("challenges")}, {RecordKind::Publication, QStringLiteral("publications")}, {RecordKind::Indicator, QStringLiteral("indicators")}, {RecordKind::Review, QStringLiteral("reviews")}, {RecordKind::PreviousAction, QStringLiteral("previous")}};
    const QString own = in(field.reportLabel);
    if (!own.isEmpty())
        return own;
    QString name = field.id;
    if (name.endsWith(QStringLiteral("_ids")))
        name.chop(4);
    const QString key = QStringLiteral("report.col.%1.%2").arg(lists.value(kind), name);
    // Few fields have a name of their own for print: the shipped pack is not read to learn that this one has none.
    return pack.words.contains(key) ? word(key) : in(field.label);
}

QList<Runs> ReportContext::display(const Field &field, const Value &value) const
{
    if (value.isBlank())
        return {};
    QString text;
    switch (field.kind) {
    case FieldKind::Choice: text = choice(field.vocabulary, value.text()); break;
    case FieldKind::MultiChoice: {
        QStringList labels;
        const QStringList codes = value.list();
        for (const QString &code : codes)
            labels << choice(field.vocabulary, code);
        text = joined(labels);
        break;
    }
    case FieldKind::Date: text = date(value.date()); break;
    case FieldKind::PartialDate: text = partialDate(value.text()); break;
    case FieldKind::Number: text = value.number() ? m_locale.toString(*value.number(), 'g', 12) : QString(); break;
    case FieldKind::Groups: text = groups(value.list()); break;
    case FieldKind::CharacteristicChoice: text = group(value.text()); break;
    case FieldKind::RecordChoice: {
        QStringList labels;
        const QStringList ids = field.single ? QStringList{value.text()} : value.list();
        for (const QString &id : ids)
            labels << recordTitle(field.record.value_or(RecordKind::Person), id);
        labels.removeAll(QString());
        QList<Runs> lines;
        for (const QString &label : std::as_const(labels))
            lines << Runs{Run{.text = label}};
        return lines;
    }
    case FieldKind::LongText: return paragraphs(value.rich());
    default: text = value.kind() == ValueKind::Rich ? value.rich().toPlain() : value.text(); break;
    }
    if (text.isEmpty() && value.kind() != ValueKind::Text)
        text = value.toPlain();
    return text.isEmpty() ? QList<Runs>() : QList<Runs>{Runs{Run{.text = text}}};
}

} // namespace dueregard
