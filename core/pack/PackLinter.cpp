// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLinter.h"

#include "core/domain/RecordSchema.h"
#include "core/domain/WellKnown.h"
#include "core/pack/PackLibrary.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace dueregard {

namespace {

const QStringList gates{QStringLiteral("REG"), QStringLiteral("SCR"), QStringLiteral("SCO"), QStringLiteral("CON"), QStringLiteral("QA"),
                        QStringLiteral("SGN"), QStringLiteral("DEC"), QStringLiteral("PUB"), QStringLiteral("MON")};

/// Equality Act 2010, section 4.
const QStringList protectedCharacteristics{
    QStringLiteral("age"), QStringLiteral("disability"), QStringLiteral("gender_reassignment"), QStringLiteral("marriage_civil_partnership"),
    QStringLiteral("pregnancy_maternity"), QStringLiteral("race"), QStringLiteral("religion_belief"), QStringLiteral("sex"),
    QStringLiteral("sexual_orientation")};

const QString localNote = QStringLiteral("Not itself a protected characteristic under the Equality Act 2010; considered by local policy. "
                                         "People in this group may be protected because of another characteristic.");

/// Fields of the catalogue that apply in England: number of fields by letter, without those of other nations (A10, A24, B09,
/// B13, C13, G02) and those that the program computes (F15).
QStringList englishCatalogue()
{
    const QList<QPair<QChar, int>> sizes{{u'A', 23}, {u'B', 14}, {u'C', 14}, {u'D', 12}, {u'E', 12}, {u'F', 18}, {u'G', 5}, {u'H', 12}, {u'J', 10}, {u'K', 5}, {u'L', 7}, {u'M', 3}, {u'N', 5}};
    const QStringList elsewhere{QStringLiteral("A10"), QStringLiteral("B09"), QStringLiteral("B13"), QStringLiteral("C13"),
                                QStringLiteral("F15"), QStringLiteral("G02")};
    QStringList ids;
    for (const auto &[letter, size] : sizes)
        for (int i = 1; i <= size; ++i) {
            const QString id = QStringLiteral("%1%2").arg(letter).arg(i, 2, 10, QLatin1Char('0'));
            if (!elsewhere.contains(id))
                ids += id;
        }
    return ids;
}

/// Words of an Act by their number, from the text that comes with the program; empty for one that does not.
QMap<QString, QString> wordsOfTheAct(const QString &id)
{
    PackLibrary::shipped(); // which links the resources
    QMap<QString, QString> words;
    QFile file(QStringLiteral(":/law/%1.txt").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (line.startsWith(u'('))
            words.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
    return words;
}

struct KnownQuestion {
    QString id;
    QList<FieldKind> kinds;
};

/// What core/domain/WellKnown.h relies on.
QList<KnownQuestion> knownQuestions()
{
    using K = FieldKind;
    const QList<K> text{K::Text, K::LongText};
    const QList<K> one{K::Text};
    const QList<K> rich{K::LongText};
    const QList<K> choice{K::Choice};
    const QList<K> date{K::Date};
    return {
        {question::title, one},
        {question::reference, one},
        {question::localName, choice},
        {question::organisation, one},
        {question::directorate, one},
        {question::service, one},
        {question::decisionBody, one},
        {question::decisionDate, date},
        {question::isSaving, choice},
        {question::dueRegardHow, rich},
        {question::startedOn, date},
        {question::completedOn, date},
        {question::contactFormats, text},
        {question::screenRelevant, choice},
        {question::screenDecision, choice},
        {question::screenReasons, rich},
        {question::screenAuthorisedName, one},
        {question::screenAuthorisedRole, one},
        {question::screenAuthorisedDate, date},
        {question::screenAdverse, choice},
        {question::screenOpportunity, choice},
        {question::purpose, rich},
        {question::whatChanges, rich},
        {question::noEngagementReason, rich},
        {question::engagementLevel, choice},
        {question::engagementLevelReason, rich},
        {question::negotiables, rich},
        {question::nonNegotiables, rich},
        {question::offerDecider, one},
        {question::offerResultDate, date},
        {question::offerResultWays, text},
        {question::whatWeKnow, rich},
        {question::whatPeopleToldUs, rich},
        {question::intersectionsConsidered, choice},
        {question::cumulativeConsidered, choice},
        {question::legitimateAim, rich},
        {question::proportionality, rich},
        {question::outcome, {K::MultiChoice}},
        {question::outcomeReasons, rich},
        {question::howShaped, rich},
        {question::residual, rich},
        {question::summary, rich},
        {question::reportParagraph, rich},
        {question::reviewDate, date},
    };
}

bool fits(FieldKind field, ValueKind value, bool single)
{
    switch (field) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::PartialDate:
    case FieldKind::CharacteristicChoice: return value == ValueKind::Text;
    case FieldKind::LongText: return value == ValueKind::Rich;
    case FieldKind::Date: return value == ValueKind::Date;
    case FieldKind::Number: return value == ValueKind::Number;
    case FieldKind::Rows:
    case FieldKind::DataTable: return value == ValueKind::Table;
    case FieldKind::MultiChoice:
    case FieldKind::Groups: return value == ValueKind::List;
    case FieldKind::RecordChoice: return value == (single ? ValueKind::Text : ValueKind::List);
    case FieldKind::Note: return true;
    default: return false;
    }
}

class Linting {
public:
    explicit Linting(const PackReader::Source &source) : m_source(source), m_pack(source.pack) {}

    QList<PackProblem> run()
    {
        for (const Error &error : m_source.errors)
            m_problems.append({false, error.place, error.message});
        head();
        vocabularies();
        characteristics();
        steps();
        wellKnown();
        records();
        conditions();
        law();
        restOfReport();
        catalogue();
        notices();
        return m_problems;
    }

private:
    void error(const QString &where, const QString &message) { m_problems.append({false, placeOf(where), message}); }
    QString placeOf(const QString &where) const { return m_source.places.value(where, where); }

    void once(QSet<QString> &seen, const QString &id, const QString &where, const QString &what)
    {
        if (seen.contains(id))
            error(where, QStringLiteral("The %1 \"%2\" is there twice.").arg(what, id));
        seen.insert(id);
    }

    void text(const LocalText &text, const QString &where, const QString &what, bool required)
    {
        if (required && text.in().isEmpty())
            error(where, QStringLiteral("%1 is missing.").arg(what));
        const auto &texts = text.texts();
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const QString language = it.key().section(u'@', 0, 0);
            const QString body = it.key().section(u'@', 1);
            if (!m_pack.languages.contains(language))
                error(where, QStringLiteral("%1 is given in \"%2\", which is not a language of this pack.").arg(what, language));
            const bool known = body.isEmpty() || std::any_of(m_pack.bodyTypes.begin(), m_pack.bodyTypes.end(), [&](const Choice &type) { return type.id == body; });
            if (!known)
                error(where, QStringLiteral("%1 has a variant for \"%2\", which is not a body type of this pack.").arg(what, body));
        }
    }

    void help(const Help &help, const QString &where, bool required)
    {
        const bool all = required || !help.isEmpty(); // the panel shows four parts, so half a help is a mistake
        text(help.why, where, QStringLiteral("The help part \"why\""), all);
        text(help.good, where, QStringLiteral("The help part \"good\""), all);
        text(help.example, where, QStringLiteral("The help part \"example\""), all);
        text(help.trap, where, QStringLiteral("The help part \"trap\""), all);
        // It stands beside the question, so it has to be read in a minute.
        constexpr qsizetype most = 180;
        for (const QString &language : m_pack.languages) {
            qsizetype words = 0;
            for (const LocalText *part : {&help.why, &help.good, &help.example, &help.trap})
                words += part->in(language).split(u' ', Qt::SkipEmptyParts).size();
            if (words > most)
                error(where, QStringLiteral("The help has %1 words; %2 are the most.").arg(words).arg(most));
        }
    }

    void head()
    {
        if (!m_pack.languages.contains(QStringLiteral("en")))
            error({}, QStringLiteral("Every pack has English texts: \"languages\" has no \"en\"."));
        text(m_pack.title, {}, QStringLiteral("The title"), true);
        QSet<QString> seen;
        for (const Choice &type : m_pack.bodyTypes) {
            once(seen, type.id, QStringLiteral("bodyType/") + type.id, QStringLiteral("body type"));
            text(type.label, QStringLiteral("bodyType/") + type.id, QStringLiteral("The label"), true);
        }
        seen.clear();
        for (const Stage &stage : m_pack.stages) {
            once(seen, stage.id, QStringLiteral("stage/") + stage.id, QStringLiteral("stage"));
            text(stage.title, QStringLiteral("stage/") + stage.id, QStringLiteral("The title"), true);
        }
    }

    void vocabularies()
    {
        QSet<QString> seen;
        for (const Vocabulary &vocabulary : m_pack.vocabularies) {
            const QString where = QStringLiteral("vocabulary/") + vocabulary.id;
            once(seen, vocabulary.id, where, QStringLiteral("vocabulary"));
            if (vocabulary.choices.isEmpty())
                error(where, QStringLiteral("The vocabulary \"%1\" has no choices.").arg(vocabulary.id));
            QSet<QString> codes;
            for (const Choice &choice : vocabulary.choices) {
                const QString at = QStringLiteral("choice/%1/%2").arg(vocabulary.id, choice.id);
                once(codes, choice.id, at, QStringLiteral("code"));
                text(choice.label, at, QStringLiteral("The label"), true);
                text(choice.hint, at, QStringLiteral("The hint"), false);
            }
        }
    }

    void characteristics()
    {
        static const QRegularExpression traveller(QStringLiteral("gypsy|gypsies|\\broma\\b|traveller"), QRegularExpression::CaseInsensitiveOption);
        QSet<QString> seen;
        bool anyLocal = false;
        bool underRace = false;
        for (const Characteristic &characteristic : m_pack.characteristics) {
            const QString where = QStringLiteral("characteristic/") + characteristic.id;
            const bool inAct = protectedCharacteristics.contains(characteristic.id);
            anyLocal = anyLocal || characteristic.local;
            once(seen, characteristic.id, where, QStringLiteral("characteristic or group"));
            text(characteristic.label, where, QStringLiteral("The label"), true);
            text(characteristic.definition, where, QStringLiteral("The definition"), false);
            help(characteristic.help, where, false);
            if (inAct && characteristic.local)
                error(where, QStringLiteral("\"%1\" is a protected characteristic: it is not local.").arg(characteristic.id));
            if (!inAct && !characteristic.local)
                error(where, QStringLiteral("\"%1\" is not in the Act: it must be marked local.").arg(characteristic.id));
            const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
            for (const QString &aim : characteristic.aims)
                if (!all.contains(aim))
                    error(where, QStringLiteral("There is no aim \"%1\".").arg(aim));
            if (characteristic.id == QLatin1String("marriage_civil_partnership")) {
                if (characteristic.aims != QStringList{QStringLiteral("a")})
                    error(where, QStringLiteral("Marriage and civil partnership counts for aim (a) only."));
            } else if (inAct && characteristic.aims != all) {
                error(where, QStringLiteral("\"%1\" counts for the aims (a), (b) and (c).").arg(characteristic.id));
            }
            const auto look = [&](const QString &id, const LocalText &label) {
                if (!traveller.match(label.in()).hasMatch() && !traveller.match(QString(id).replace(u'_', u' ')).hasMatch())
                    return;
                if (characteristic.id == QLatin1String("race"))
                    underRace = true;
                else
                    error(where, QStringLiteral("Gypsy, Roma and Traveller groups belong to race, not to \"%1\".").arg(characteristic.id));
            };
            look(characteristic.id, characteristic.label);
            const auto known = [&](const QString &at, const char *list, const QStringList &groups) {
                for (const QString &id : groups)
                    if (std::none_of(characteristic.groups.begin(), characteristic.groups.end(), [&](const Group &group) { return group.id == id; }))
                        error(at, QStringLiteral("\"%1\" names \"%2\", which is no group of \"%3\".").arg(QLatin1String(list), id, characteristic.id));
            };
            known(where, "whole", characteristic.whole);
            for (const Group &group : characteristic.groups) {
                const QString at = QStringLiteral("group/") + group.id;
                once(seen, group.id, at, QStringLiteral("characteristic or group"));
                text(group.label, at, QStringLiteral("The label"), true);
                known(at, "parts", group.parts);
                if (group.parts.contains(group.id))
                    error(at, QStringLiteral("A group is no part of itself."));
                if (!group.id.startsWith(characteristic.id + u'.'))
                    error(at, QStringLiteral("The id of a group begins with its characteristic: \"%1.\"").arg(characteristic.id));
                look(group.id, group.label);
            }
        }
        if (m_pack.nation == QLatin1String("england")) {
            for (const QString &id : protectedCharacteristics)
                if (!m_pack.characteristic(id))
                    error({}, QStringLiteral("The protected characteristic \"%1\" is missing.").arg(id));
            if (!underRace && m_pack.characteristic(QStringLiteral("race")))
                error(QStringLiteral("characteristic/race"), QStringLiteral("Gypsy, Roma and Traveller groups are missing under race."));
            if (anyLocal && m_pack.localNote.in() != localNote)
                error({}, QStringLiteral("\"localNote\" must say: %1").arg(localNote));
        }
    }

    void field(const Field &field, const QString &where, bool ofRecord)
    {
        if (field.kind == FieldKind::Unknown)
            error(where, QStringLiteral("The kind of \"%1\" is not known.").arg(field.id));
        text(field.label, where, QStringLiteral("The label of \"%1\"").arg(field.id), field.kind != FieldKind::Grid && field.kind != FieldKind::Records && field.kind != FieldKind::Attachments);
        text(field.hint, where, QStringLiteral("The hint"), false);
        text(field.reportLabel, where, QStringLiteral("The report label"), false);
        const bool helpless = ofRecord || field.kind == FieldKind::Note || field.kind == FieldKind::Attachments;
        help(field.help, where, !helpless);
        const bool choosing = field.kind == FieldKind::Choice || field.kind == FieldKind::MultiChoice;
        if (choosing && !m_pack.vocabulary(field.vocabulary))
            error(where, QStringLiteral("\"%1\" chooses from the vocabulary \"%2\", which is not there.").arg(field.id, field.vocabulary));
        if (!choosing && !field.vocabulary.isEmpty())
            error(where, QStringLiteral("\"%1\" has a vocabulary but is no choice.").arg(field.id));
        const bool columned = field.kind == FieldKind::Rows || field.kind == FieldKind::Grid;
        if (columned == field.columns.isEmpty())
            error(where, columned ? QStringLiteral("\"%1\" has no columns.").arg(field.id) : QStringLiteral("\"%1\" has columns but is no table.").arg(field.id));
        QSet<QString> seen;
        for (const Column &column : field.columns) {
            once(seen, column.id, where, QStringLiteral("column"));
            text(column.label, where, QStringLiteral("The label of column \"%1\"").arg(column.id), true);
            const bool choice = column.kind == FieldKind::Choice || column.kind == FieldKind::MultiChoice;
            if (choice != !column.vocabulary.isEmpty() || (choice && !m_pack.vocabulary(column.vocabulary)))
                error(where, QStringLiteral("The column \"%1\" needs a vocabulary that is there.").arg(column.id));
        }
        const bool recording = field.kind == FieldKind::Records || field.kind == FieldKind::RecordChoice;
        if (recording != field.record.has_value())
            error(where, recording ? QStringLiteral("\"%1\" does not say which records.").arg(field.id) : QStringLiteral("\"%1\" names records but lists none.").arg(field.id));
        if (field.kind == FieldKind::Records && field.record && !m_pack.form(*field.record))
            error(where, QStringLiteral("There is no form for the records \"%1\".").arg(nameOf(*field.record)));
        if (!field.gate.isEmpty() && !gates.contains(field.gate))
            error(where, QStringLiteral("There is no gate \"%1\".").arg(field.gate));
        bodies(field.bodyTypes, where);
        if (!field.catalogue.isEmpty())
            m_catalogue.insert(field.catalogue);
    }

    void bodies(const QStringList &types, const QString &where)
    {
        for (const QString &type : types)
            if (std::none_of(m_pack.bodyTypes.begin(), m_pack.bodyTypes.end(), [&](const Choice &known) { return known.id == type; }))
                error(where, QStringLiteral("There is no body type \"%1\".").arg(type));
    }

    void steps()
    {
        static const QRegularExpression idForm(QStringLiteral("^[a-z0-9_]+\\.[a-z0-9_]+$"));
        QSet<QString> stepIds;
        QSet<QString> pageIds;
        QSet<QString> questions;
        bool multiplied = false;
        for (const Step &step : m_pack.steps) {
            const QString where = QStringLiteral("step/") + step.id;
            once(stepIds, step.id, where, QStringLiteral("step"));
            text(step.title, where, QStringLiteral("The title"), true);
            text(step.note, where, QStringLiteral("The note"), false);
            if (std::none_of(m_pack.stages.begin(), m_pack.stages.end(), [&](const Stage &stage) { return stage.id == step.stage; }))
                error(where, QStringLiteral("The step \"%1\" belongs to no stage that is there.").arg(step.id));
            for (const Page &page : step.pages) {
                const bool copy = page.kind == PageKind::Characteristic;
                const QString at = QStringLiteral("page/") + page.id;
                once(pageIds, page.id, at, QStringLiteral("page"));
                if (!copy)
                    text(page.title, at, QStringLiteral("The title of \"%1\"").arg(page.id), true);
                bodies(page.bodyTypes, at);
                help(page.help, at, false);
                if (copy && m_pack.characteristics.first().id != page.characteristic)
                    continue; // the same fields again
                if (copy && multiplied)
                    error(at, QStringLiteral("There is more than one characteristic page."));
                multiplied = multiplied || copy;
                for (const Field &field : page.fields) {
                    const QString place = QStringLiteral("field/") + field.id;
                    once(questions, field.id, place, QStringLiteral("question"));
                    if (!idForm.match(field.id).hasMatch())
                        error(place, QStringLiteral("The id \"%1\" is not of the form step.name.").arg(field.id));
                    this->field(field, place, false);
                    m_questions.insert(field.id, {field.kind, field.vocabulary});
                    if (field.kind == FieldKind::Grid)
                        for (const Column &column : field.columns) {
                            once(questions, column.id, place, QStringLiteral("question"));
                            m_questions.insert(column.id, {column.kind, column.vocabulary});
                        }
                }
            }
        }
    }

    void wellKnown()
    {
        if (m_pack.steps.isEmpty())
            return;
        for (const KnownQuestion &known : knownQuestions()) {
            const auto it = m_questions.constFind(known.id);
            if (it == m_questions.cend())
                error({}, QStringLiteral("The question \"%1\" is missing: the program relies on it.").arg(known.id));
            else if (!known.kinds.contains(it->first))
                error(QStringLiteral("field/") + known.id, QStringLiteral("The question \"%1\" is of kind \"%2\"; the program relies on \"%3\".").arg(known.id, nameOf(it->first), nameOf(known.kinds.first())));
        }
    }

    void records()
    {
        QSet<QString> seen;
        for (const RecordForm &form : m_pack.records) {
            const QString name = nameOf(form.kind);
            const QString where = QStringLiteral("form/") + name;
            once(seen, name, where, QStringLiteral("form"));
            text(form.singular, where, QStringLiteral("\"singular\""), true);
            text(form.plural, where, QStringLiteral("\"plural\""), true);
            text(form.add, where, QStringLiteral("\"add\""), false);
            text(form.empty, where, QStringLiteral("\"empty\""), false);
            help(form.help, where, true); // stands for every field of the form that has none of its own
            const RecordSchema &schema = schemaOf(form.kind);
            for (const QString &id : form.titleFields)
                if (!schema.field(id))
                    error(where, QStringLiteral("The title field \"%1\" is no field of \"%2\".").arg(id, name));
            QSet<QString> fields;
            for (const Field &field : form.fields) {
                const QString place = QStringLiteral("form/%1/%2").arg(name, field.id);
                once(fields, field.id, place, QStringLiteral("field"));
                this->field(field, place, true);
                const RecordField *known = schema.field(field.id);
                if (!known)
                    error(place, QStringLiteral("\"%1\" is no field of \"%2\".").arg(field.id, name));
                else if (!fits(field.kind, known->kind, field.single))
                    error(place, QStringLiteral("\"%1\" cannot be asked as \"%2\": it is stored as %3.").arg(field.id, nameOf(field.kind), nameOf(known->kind)));
                else if (known->refersTo && field.record != known->refersTo)
                    error(place, QStringLiteral("\"%1\" chooses from \"%2\".").arg(field.id, nameOf(*known->refersTo)));
            }
        }
    }

    void readable(const Condition &condition, const QString &where)
    {
        for (const Condition &part : condition.parts)
            readable(part, where);
        if (condition.op == Condition::Op::Has || condition.question.isEmpty())
            return;
        const auto it = m_questions.constFind(condition.question);
        if (it == m_questions.cend()) {
            error(where, QStringLiteral("The condition reads \"%1\", which nobody asks.").arg(condition.question));
            return;
        }
        const Vocabulary *vocabulary = m_pack.vocabulary(it->second);
        for (const QString &code : condition.values)
            if (vocabulary && !vocabulary->choice(code))
                error(where, QStringLiteral("The condition compares \"%1\" with \"%2\", which nobody can choose.").arg(condition.question, code));
        if (condition.op == Condition::Op::Contains ? it->first != FieldKind::MultiChoice : condition.op != Condition::Op::Answered && it->first == FieldKind::MultiChoice)
            error(where, QStringLiteral("\"contains\" is for several choices, \"equals\" and \"in\" for one (\"%1\").").arg(condition.question));
    }

    void conditions()
    {
        QHash<QString, QStringList> reads;
        for (const Step &step : m_pack.steps) {
            readable(step.showIf, QStringLiteral("step/") + step.id);
            for (const Page &page : step.pages) {
                if (page.kind == PageKind::Characteristic && m_pack.characteristics.first().id != page.characteristic)
                    continue;
                readable(page.showIf, QStringLiteral("page/") + page.id);
                QSet<QString> here;
                for (const Field &field : page.fields)
                    here.insert(field.id);
                // "Show what is answered already" may name the very questions that it shows.
                QStringList outer = step.showIf.reads();
                for (const QString &id : page.showIf.reads())
                    if (!here.contains(id))
                        outer += id;
                for (const Field &field : page.fields) {
                    readable(field.showIf, QStringLiteral("field/") + field.id);
                    QStringList all = outer + field.showIf.reads();
                    all.removeAll(field.id);
                    reads.insert(field.id, all);
                }
            }
        }
        QSet<QString> done;
        for (auto it = reads.cbegin(); it != reads.cend(); ++it) {
            QStringList trail;
            if (const QString cycle = cycleFrom(it.key(), reads, trail, done); !cycle.isEmpty())
                error(QStringLiteral("field/") + it.key(), QStringLiteral("Conditions wait for each other: %1.").arg(cycle));
        }
    }

    QString cycleFrom(const QString &id, const QHash<QString, QStringList> &reads, QStringList &trail, QSet<QString> &done)
    {
        if (done.contains(id))
            return {};
        if (const qsizetype at = trail.indexOf(id); at >= 0)
            return (trail.mid(at) + QStringList{id}).join(QStringLiteral(" → "));
        trail += id;
        for (const QString &next : reads.value(id))
            if (const QString cycle = cycleFrom(next, reads, trail, done); !cycle.isEmpty())
                return cycle;
        trail.removeLast();
        done.insert(id);
        return {};
    }

    void law()
    {
        QSet<QString> seen;
        for (const LawText &law : m_pack.laws) {
            const QString where = QStringLiteral("law/") + law.id;
            once(seen, law.id, where, QStringLiteral("law"));
            if (law.source.isEmpty() || law.licence.isEmpty() || law.readOn.isEmpty())
                error(where, QStringLiteral("A law says its source, its licence and when it was read."));
            const QMap<QString, QString> words = wordsOfTheAct(law.id);
            if (words.isEmpty())
                continue;
            QSet<QString> quoted;
            for (const LawText::Part &part : law.parts) {
                quoted.insert(part.number);
                if (!words.contains(part.number))
                    error(where, QStringLiteral("There is no %1 in %2.").arg(part.number, law.id));
                else if (words.value(part.number) != part.text)
                    error(where, QStringLiteral("The words of %1 %2 differ from the Act: \"%3\".").arg(law.id, part.number, part.text));
            }
            for (auto it = words.cbegin(); it != words.cend(); ++it)
                if (!quoted.contains(it.key()))
                    error(where, QStringLiteral("%1 %2 is left out.").arg(law.id, it.key()));
        }
        if (m_pack.nation == QLatin1String("england") && !m_pack.law(QStringLiteral("ea2010.s149")))
            error({}, QStringLiteral("The words of section 149 (law \"ea2010.s149\") are missing."));
    }

    void restOfReport()
    {
        QSet<QString> seen;
        for (const ReportSection &section : m_pack.reportSections) {
            const QString where = QStringLiteral("section/") + section.id;
            once(seen, section.id, where, QStringLiteral("report section"));
            text(section.heading, where, QStringLiteral("The heading"), section.id != QLatin1String("cover"));
            for (const QString &step : section.steps)
                if (!m_pack.step(step))
                    error(where, QStringLiteral("The section prints the step \"%1\", which is not there.").arg(step));
        }
        static const QRegularExpression code(QStringLiteral("^(V-(0[1-9]|[1-6][0-9]|70)|EN-(0[1-9]|[12][0-9]|30)|IX-(0[1-9]|1[0-4]))$"));
        for (auto it = m_pack.rules.cbegin(); it != m_pack.rules.cend(); ++it) {
            if (!code.match(it.key()).hasMatch())
                error(QStringLiteral("rule/") + it.key(), QStringLiteral("There is no rule \"%1\".").arg(it.key()));
            text(*it, QStringLiteral("rule/") + it.key(), QStringLiteral("The sentence"), true);
        }
        if (!m_pack.steps.isEmpty())
            for (const char *rule : {"V-01", "V-02", "V-06", "V-07", "V-13", "V-24", "V-29", "V-32", "V-39", "V-53"})
                if (!m_pack.rules.contains(QLatin1String(rule)))
                    error({}, QStringLiteral("The rule %1 has no sentence.").arg(QLatin1String(rule)));
        for (auto it = m_pack.words.cbegin(); it != m_pack.words.cend(); ++it)
            text(*it, QStringLiteral("word/") + it.key(), QStringLiteral("The word"), false);
    }

    void catalogue()
    {
        if (m_pack.nation != QLatin1String("england") || m_pack.steps.isEmpty())
            return;
        for (const QString &id : englishCatalogue())
            if (!m_catalogue.contains(id))
                error({}, QStringLiteral("Nothing answers %1 of the field catalogue.").arg(id));
    }

    void notices()
    {
        for (const Unconfirmed &item : m_pack.unconfirmed)
            m_problems.append({true, item.place, QStringLiteral("To be confirmed: %1").arg(item.what)});
        for (const LawText &law : m_pack.laws)
            for (const LawText::Part &part : law.parts)
                if (!part.confirmed)
                    m_problems.append({true, placeOf(QStringLiteral("law/") + law.id), QStringLiteral("To be confirmed: the words of %1 %2.").arg(law.id, part.number)});
    }

    const PackReader::Source &m_source;
    const Pack &m_pack;
    QList<PackProblem> m_problems;
    QSet<QString> m_catalogue;
    QHash<QString, QPair<FieldKind, QString>> m_questions;
};

} // namespace

QList<PackProblem> PackLinter::check(const PackReader::Source &source)
{
    return Linting(source).run();
}

bool PackLinter::hasErrors(const QList<PackProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const PackProblem &problem) { return !problem.notice; });
}

} // namespace dueregard
