// SPDX-License-Identifier: Apache-2.0
#include "core/report/PublicCopy.h"

#include "core/domain/WellKnown.h"
#include "core/intersections/KeptRatings.h"
#include "core/report/BlockTools.h"
#include "core/report/PublicCopyMaker.h"
#include "core/report/ReportContext.h"
#include "core/rules/RuleSet.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard {

namespace {
QString keyOf(const FieldKey &key)
{
    return QStringList{key.kind ? nameOf(*key.kind) : QStringLiteral("answer"), key.id, key.field}.join(QLatin1Char('\n'));
}

QString inShort(const Value &value)
{
    return shortened(value.toPlain().simplified(), 30);
}
} // namespace

QString nameOf(LeftOut::Reason reason)
{
    static const QStringList names{QStringLiteral("small_number"), QStringLiteral("unreliable"), QStringLiteral("rounded"), QStringLiteral("name"),
                                   QStringLiteral("contact"), QStringLiteral("comment"), QStringLiteral("internal"), QStringLiteral("privileged"),
                                   QStringLiteral("exempt"), QStringLiteral("file"), QStringLiteral("zero"), QStringLiteral("everybody"), QStringLiteral("no_consent"), QStringLiteral("difference")};
    return names[qsizetype(reason)];
}

void PublicCopyMaker::make()
{
    m_people = m_record.people;
    m_before = PrintedNumbers::of(m_record);
    for (const char *id : {"about.exempt_answers", "about.exempt_evidence", "about.exempt_activities", "about.exempt_findings", "about.exempt_impacts", "about.exempt_actions"})
        m_exempt.insert(QLatin1String(id), m_record.answer(QLatin1String(id)).list()); // internal answers go first
    m_record.createdBy.clear();
    m_record.duplicatedFrom.clear();
    m_record.lastPage.clear();
    takeInternalAnswers();
    takeInternalFields();
    takeComments();
    if (!m_profile.names)
        takeNames();
    takeLegalAdvice();
    takeFileNames();
    takeExempt();
    protectEvidence();
    protectReach(); // before the numbers that it is compared with change
    protectEngagement();
    protectOtherNumbers();
    protectOtherTables();
    protectTablesInText();
    protectPlanned();
    takeWhatSentencesSay();
    broadenTitles();
}

void PublicCopyMaker::note(Reason reason, const FieldKey &where, const Value &recorded, const QString &printed)
{
    m_copy.m_leftOut << LeftOut{reason, where, inShort(recorded), printed};
}

void PublicCopyMaker::take(Reason reason, const FieldKey &where)
{
    const Value value = valueAt(m_record, where);
    if (value.isBlank())
        return;
    note(reason, where, value);
    setValueAt(m_record, where, Value());
}

void PublicCopyMaker::takeInternalAnswers()
{
    QStringList internal;
    const auto look = [&](const Field &field) {
        if (!field.internal)
            return;
        internal << field.id;
        for (const Column &column : field.columns)
            internal << column.id;
    };
    for (const Step &step : m_pack.steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields)
                look(field);
    const QList<AnswerKey> keys = m_record.answers.keys();
    for (const AnswerKey &key : keys) {
        if (!internal.contains(key.question))
            continue;
        const bool legal = key.question == QStringLiteral("outcome.legal_advice") || key.question == QStringLiteral("outcome.legal_date");
        take(legal ? Reason::Privileged : Reason::Internal, FieldKey::answer(key.question, key.row));
    }
    if (m_record.answer(QStringLiteral("about.confidential")).text() == QStringLiteral("yes"))
        note(Reason::Exempt, FieldKey::answer(QStringLiteral("about.confidential")), m_record.answer(QStringLiteral("about.confidential_reason")));
}

void PublicCopyMaker::takeInternalFields()
{
    for (const RecordForm &form : m_pack.records) {
        if (form.kind == RecordKind::QaComment)
            continue;
        const QStringList ids = recordIds(m_record, form.kind);
        for (const Field &field : form.fields) {
            const bool contact = form.kind == RecordKind::Person && field.id == QStringLiteral("contact");
            const bool name = form.kind == RecordKind::Action && field.id == QStringLiteral("owner_person");
            if ((!field.internal && !contact) || (name && m_profile.names))
                continue;
            for (const QString &id : ids)
                take(contact ? Reason::Contact : name ? Reason::Name
                                                      : Reason::Internal,
                     FieldKey::record(form.kind, id, field.id));
        }
    }
    // Whatever the pack says.
    for (const Person &person : std::as_const(m_people))
        take(Reason::Contact, FieldKey::record(RecordKind::Person, person.id, QStringLiteral("contact")));
}

void PublicCopyMaker::takeComments()
{
    for (const QaComment &comment : std::as_const(m_record.qaComments))
        note(Reason::Comment, FieldKey::record(RecordKind::QaComment, comment.id, QStringLiteral("comment")), Value(comment.comment));
    m_record.qaComments.clear();
    const bool draft = ReportContext::isDraft(m_record.state);
    const auto isPrivate = [&](const PointAnswer &answer) {
        if (answer.overrides != QStringLiteral("yes"))
            return true;
        const OverrideState state = m_copy.overrideOf(answer.id);
        return state == OverrideState::Never || (draft && state != OverrideState::Holds);
    };
    for (const PointAnswer &answer : std::as_const(m_record.pointAnswers))
        if (isPrivate(answer))
            note(Reason::Comment, FieldKey::record(RecordKind::PointAnswer, answer.id, QStringLiteral("reason")), Value(answer.reason));
    m_record.pointAnswers.removeIf(isPrivate);
}

void PublicCopyMaker::takeNames()
{
    for (const Person &person : std::as_const(m_people))
        take(Reason::Name, FieldKey::record(RecordKind::Person, person.id, QStringLiteral("name")));
    for (SignOff &approval : m_record.signOffs) {
        if (approval.job_title.isEmpty())
            approval.job_title = jobOf(approval.name);
        const QString id = approval.id;
        replaceKnownName(approval.recorded_by, approval, FieldKey::record(RecordKind::SignOff, id, QStringLiteral("recorded_by")));
        take(Reason::Name, FieldKey::record(RecordKind::SignOff, id, QStringLiteral("name")));
    }
    for (Action &action : m_record.actions) {
        if (action.owner.isEmpty() && !action.owner_person.isEmpty())
            action.owner = jobOf(action.owner_person);
        take(Reason::Name, FieldKey::record(RecordKind::Action, action.id, QStringLiteral("owner_person")));
        const qsizetype by = action.progress.columns.indexOf(QStringLiteral("by"));
        for (QStringList &row : action.progress.rows) {
            if (by < 0 || by >= row.size() || row[by].isEmpty())
                continue;
            const QString job = jobOf(row[by]);
            note(Reason::Name, FieldKey::record(RecordKind::Action, action.id, QStringLiteral("progress")), Value(row[by]), job);
            row[by] = job;
        }
    }
    for (PointAnswer &answer : m_record.pointAnswers)
        replaceName(answer.by, FieldKey::record(RecordKind::PointAnswer, answer.id, QStringLiteral("by")));
    for (LevelAssessment &level : m_record.levelAssessments)
        replaceName(level.risk_owner, FieldKey::record(RecordKind::LevelAssessment, level.id, QStringLiteral("risk_owner")));
    take(Reason::Name, FieldKey::answer(question::screenAuthorisedName));
    takeNamesFromRoles();
}

/// Where a role is asked for, a name that the record knows becomes that person's job title.
void PublicCopyMaker::takeNamesFromRoles()
{
    static const QList<QPair<RecordKind, QString>> roles{{RecordKind::Activity, QStringLiteral("lead_role")}, {RecordKind::StakeholderGroup, QStringLiteral("lead_role")}, {RecordKind::Finding, QStringLiteral("response_owner")}, {RecordKind::Quote, QStringLiteral("translated_by")}, {RecordKind::Consent, QStringLiteral("taken_by")}, {RecordKind::Consent, QStringLiteral("advocate")}, {RecordKind::PayPolicy, QStringLiteral("approver")}, {RecordKind::Action, QStringLiteral("owner")}, {RecordKind::Indicator, QStringLiteral("owner")}, {RecordKind::Review, QStringLiteral("reviewer")}};
    const auto replace = [&](const FieldKey &where) {
        const QString was = valueAt(m_record, where).text();
        QString now = was;
        for (const Person &person : std::as_const(m_people)) {
            if (person.name.isEmpty() || !now.contains(person.name))
                continue;
            const QString job = jobOf(person.name);
            // "Name, job title" says the job once.
            static const QRegularExpression loose(QStringLiteral("^[\\s,;:()–-]+|[\\s,;:(–-]+$"));
            const QString rest = QString(now).replace(person.name, QString()).simplified();
            now = !job.isEmpty() && rest.contains(job) ? rest : QString(now).replace(person.name, job);
            now = now.simplified().remove(loose);
        }
        if (now == was)
            return;
        note(Reason::Name, where, Value(was), now);
        setValueAt(m_record, where, now.isEmpty() ? Value() : Value(now));
    };
    for (const auto &[kind, field] : roles)
        for (const QString &id : recordIds(m_record, kind))
            replace(FieldKey::record(kind, id, field));
    replace(FieldKey::answer(question::offerDecider));
}

/// A text that may be a job title stays when it is one that the record knows.
void PublicCopyMaker::replaceName(QString &text, const FieldKey &where)
{
    const auto isJob = [&text](const auto &record) { return record.job_title == text; };
    if (text.isEmpty() || std::any_of(m_people.begin(), m_people.end(), isJob) || std::any_of(m_record.signOffs.begin(), m_record.signOffs.end(), isJob))
        return;
    const QString job = jobOf(text);
    note(Reason::Name, where, Value(text), job);
    text = job;
}

/// Who recorded an approval is asked for as a job title and printed as one; a name that the record knows does not stay.
void PublicCopyMaker::replaceKnownName(QString &text, const SignOff &approval, const FieldKey &where)
{
    const bool isApprover = !text.isEmpty() && text == approval.name;
    const QString job = isApprover ? approval.job_title : jobOf(text);
    if (!isApprover && job.isEmpty())
        return;
    note(Reason::Name, where, Value(text), job);
    text = job;
}

QString PublicCopyMaker::jobOf(const QString &name) const
{
    for (const Person &person : m_people)
        if (!name.isEmpty() && person.name == name)
            return person.job_title.isEmpty() ? m_pack.choiceLabel(QStringLiteral("role"), person.role, m_record.language, m_record.bodyType) : person.job_title;
    return {};
}

/// Sentences of officers are theirs, but what the copy withholds, and whom it does not name, they do not say: the same number of the
/// same people, and whole names that the record knows. What people said stays as they said it.
void PublicCopyMaker::takeWhatSentencesSay()
{
    struct Known {
        QRegularExpression name;
        QString job;
    };
    QList<Known> names;
    for (const Person &person : std::as_const(m_people)) {
        const QString name = person.name.simplified(), job = jobOf(person.name);
        if (m_profile.names || !name.contains(QLatin1Char(' ')) || job.isEmpty())
            continue;
        // "Name, job title" says the job once.
        names.append({QRegularExpression(QStringLiteral("(?<!\\w)%1(?:\\s*[,(–-]\\s*%2\\)?)?(?!\\w)").arg(QRegularExpression::escape(name).replace(QStringLiteral("\\ "), QStringLiteral("\\s+")), QRegularExpression::escape(job)),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
                      job});
    }
    if (names.isEmpty() && m_phrases.isEmpty())
        return;
    const auto isLeft = [](const FieldKey &where) { return where.kind == RecordKind::Quote || where.kind == RecordKind::Person || where.kind == RecordKind::SignOff || where.kind == RecordKind::Attachment; };
    editTexts(
        m_record,
        [&](const FieldKey &where, const QString &text) {
            QList<TextEdit> edits;
            for (const Known &known : isLeft(where) ? QList<Known>() : names) {
                auto found = known.name.globalMatch(text);
                while (found.hasNext()) {
                    const QRegularExpressionMatch match = found.next();
                    edits += {match.capturedStart(), match.capturedLength(), known.job};
                }
            }
            std::sort(edits.begin(), edits.end(), [](const TextEdit &one, const TextEdit &two) { return one.at < two.at; });
            QList<TextEdit> apart;
            for (const TextEdit &edit : std::as_const(edits))
                if (apart.isEmpty() || edit.at >= apart.last().at + apart.last().length)
                    apart += edit;
            return apart;
        },
        [this](const FieldKey &where, const QString &was, const QString &now) { note(Reason::Name, where, Value(shortened(was, 30)), shortened(now, 30)); });
    editTexts(
        m_record, [&](const FieldKey &where, const QString &text) { return isLeft(where) ? QList<TextEdit>() : m_phrases.in(text); },
        [this](const FieldKey &where, const QString &was, const QString &now) { changed(where, shortened(was, 30), shortened(now, 30)); });
}

/// What a lawyer advised, wherever advice is noted.
void PublicCopyMaker::takeLegalAdvice()
{
    static const QRegularExpression lawyer(QStringLiteral("\\b(legal|solicitors?|barristers?|lawyers?|counsel|monitoring officer)\\b"), QRegularExpression::CaseInsensitiveOption);
    const FieldKey where = FieldKey::answer(QStringLiteral("engagement.advice_notes"));
    TableValue notes = valueAt(m_record, where).table();
    const qsizetype who = notes.columns.indexOf(QStringLiteral("who")), advice = notes.columns.indexOf(QStringLiteral("advice"));
    if (who < 0 || advice < 0)
        return;
    for (QStringList &row : notes.rows) {
        if (!lawyer.match(row.value(who)).hasMatch() || row.value(advice).isEmpty())
            continue;
        const QString instead = m_pack.word(QStringLiteral("report.left_out.privileged_note"), m_record.language);
        note(Reason::Privileged, where, Value(row[advice]), instead);
        row[advice] = instead;
    }
    setValueAt(m_record, where, Value(notes));
}

void PublicCopyMaker::takeFileNames()
{
    for (Attachment &file : m_record.attachments) {
        note(Reason::File, FieldKey::record(RecordKind::Attachment, file.id, QStringLiteral("name")), Value(file.name), file.description);
        file.name.clear();
        file.sha256.clear();
    }
}

void PublicCopyMaker::remember(const FieldKey &where, const SuppressedTable &table)
{
    PublicCopy::Numbers &numbers = m_copy.m_numbers[keyOf(where)];
    numbers.withheld = numbers.withheld || table.withheld > 0;
    numbers.unreliable = numbers.unreliable || table.unreliable > 0;
    numbers.rounded = numbers.rounded || table.rounded > 0;
}

/// What the officer marked as exempt or confidential: its words and numbers go, and a note stands in their place. What was
/// chosen (groups, kinds, directions, dates) stays, so that nobody is left out of the picture.
void PublicCopyMaker::takeExempt()
{
    if (m_record.answer(QStringLiteral("about.confidential")).text() != QStringLiteral("yes"))
        return;
    const QString reason = m_record.answer(QStringLiteral("about.confidential_reason")).text().trimmed();
    QString instead = ReportContext::wordOf(m_pack, QStringLiteral("report.exempt_here"), m_record.language);
    if (!reason.isEmpty())
        instead += QLatin1Char(' ') + ReportContext::wordOf(m_pack, QStringLiteral("report.exempt_reason"), m_record.language).arg(reason);
    if (instead.back().isLetterOrNumber())
        instead += QLatin1Char('.');
    for (const QString &id : m_exempt.value(QStringLiteral("about.exempt_answers"))) {
        const FieldKey where = FieldKey::answer(id);
        const Value value = valueAt(m_record, where);
        if (value.isBlank())
            continue;
        note(Reason::Exempt, where, value, instead);
        if (value.kind() == ValueKind::Table)
            setValueAt(m_record, where, Value(TableValue{{}, {{instead}}}));
        else
            setValueAt(m_record, where, value.kind() == ValueKind::Rich ? Value(RichText::fromPlain(instead)) : Value(instead));
    }
    static const QList<QPair<RecordKind, QString>> lists{{RecordKind::Evidence, QStringLiteral("about.exempt_evidence")},
                                                         {RecordKind::Activity, QStringLiteral("about.exempt_activities")},
                                                         {RecordKind::Finding, QStringLiteral("about.exempt_findings")},
                                                         {RecordKind::Impact, QStringLiteral("about.exempt_impacts")},
                                                         {RecordKind::Action, QStringLiteral("about.exempt_actions")}};
    for (const auto &[kind, question] : lists)
        for (const QString &id : m_exempt.value(question))
            if (recordIds(m_record, kind).contains(id))
                takeExemptRecord(kind, id, instead);
    takeWhatHangsOnExempt();
}

/// What was said about an exempt record elsewhere says what it says: what changed because of a finding, replies to answers, words of
/// the people.
void PublicCopyMaker::takeWhatHangsOnExempt()
{
    const auto isExempt = [this](const char *question, const QString &id) { return !id.isEmpty() && m_exempt.value(QLatin1String(question)).contains(id); };
    for (const FindingLink &link : QList<FindingLink>(m_record.findingLinks))
        if (isExempt("about.exempt_findings", link.finding_id) || isExempt("about.exempt_impacts", link.impact_id) || isExempt("about.exempt_evidence", link.evidence_id) || isExempt("about.exempt_actions", link.action_id))
            take(Reason::Exempt, FieldKey::record(RecordKind::FindingLink, link.id, QStringLiteral("note")));
    for (const FeedbackEvent &event : QList<FeedbackEvent>(m_record.feedbackEvents))
        if (!event.finding_ids.isEmpty() && std::all_of(event.finding_ids.begin(), event.finding_ids.end(), [&](const QString &id) { return isExempt("about.exempt_findings", id); }))
            take(Reason::Exempt, FieldKey::record(RecordKind::FeedbackEvent, event.id, QStringLiteral("receipt")));
    for (const RecordData &quote : allRecords(m_record, RecordKind::Quote))
        if (isExempt("about.exempt_findings", quote.values.value(QStringLiteral("finding_id")).text())) {
            note(Reason::Exempt, FieldKey::record(RecordKind::Quote, quote.id, QStringLiteral("verbatim")), quote.values.value(QStringLiteral("verbatim")));
            takeRecord(m_record, RecordKind::Quote, quote.id);
        }
}

void PublicCopyMaker::takeExemptRecord(RecordKind kind, const QString &id, const QString &instead)
{
    static const QList<FieldKind> chosen{FieldKind::Choice, FieldKind::MultiChoice, FieldKind::Date, FieldKind::Groups, FieldKind::CharacteristicChoice, FieldKind::RecordChoice};
    const RecordForm *form = m_pack.form(kind);
    QStringList kept{QStringLiteral("reference")};
    for (const Field &field : form ? form->fields : QList<Field>())
        if (chosen.contains(field.kind))
            kept << field.id;
    const QString title = kind == RecordKind::Finding ? QStringLiteral("text") : kind == RecordKind::Impact ? QStringLiteral("mechanism")
        : kind == RecordKind::Action                                                                        ? QStringLiteral("description")
                                                                                                            : QStringLiteral("title");
    for (const RecordField &field : schemaOf(kind).fields) {
        const FieldKey where = FieldKey::record(kind, id, field.id);
        const Value value = valueAt(m_record, where);
        if (kept.contains(field.id) || (value.isBlank() && field.id != title))
            continue;
        if (field.id == title) {
            note(Reason::Exempt, where, value, instead);
            setValueAt(m_record, where, field.kind == ValueKind::Rich ? Value(RichText::fromPlain(instead)) : Value(instead));
        } else {
            take(Reason::Exempt, where);
        }
    }
}

PublicCopy PublicCopy::of(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, QDate today)
{
    PublicCopy copy;
    copy.m_assessment = assessment;
    // What somebody added and left empty says nothing, in no copy.
    for (const RecordKind kind : allRecordKinds)
        for (const RecordData &record : allRecords(assessment, kind))
            if (std::all_of(record.values.begin(), record.values.end(), [](const Value &value) { return value.isBlank(); }))
                takeRecord(copy.m_assessment, kind, record.id);
    copy.m_public = profile.publicCopy;
    copy.m_quoteWords.emplace(assessment, purposeOf(profile), today);
    copy.m_withheldWords = ReportContext::wordOf(pack, QStringLiteral("report.quotes.withheld"), profile.language.isEmpty() ? assessment.language : profile.language);
    keepConsentedQuotes(copy.m_assessment, purposeOf(profile), today);
    const QStringList kept = recordIds(copy.m_assessment, RecordKind::Quote);
    for (const RecordData &quote : allRecords(assessment, RecordKind::Quote))
        if (!kept.contains(quote.id))
            copy.m_leftOut << LeftOut{LeftOut::Reason::NoConsent, FieldKey::record(RecordKind::Quote, quote.id, {}), {}, {}};
    if (!copy.m_quoteWords->isEmpty())
        editTexts(
            copy.m_assessment,
            [&copy](const FieldKey &where, const QString &text) { return where.kind == RecordKind::Quote ? QList<TextEdit>() : copy.quotedIn(text); },
            [&copy](const FieldKey &where, const QString &, const QString &now) {
                copy.m_leftOut << LeftOut{LeftOut::Reason::NoConsent, where, {}, shortened(now.simplified(), 30)}; // not even the officer's sheet repeats them
            });
    // Rules see the record as it is.
    if (std::any_of(assessment.pointAnswers.begin(), assessment.pointAnswers.end(), [](const PointAnswer &answer) { return answer.overrides == QStringLiteral("yes"); })) {
        const QList<ReviewPoint> points = RuleSet::check(assessment, pack, today);
        for (const PointAnswer &answer : assessment.pointAnswers)
            if (answer.overrides == QStringLiteral("yes"))
                copy.m_overrides.insert(answer.id, overrideState(answer, points, assessment));
    }
    if (profile.publicCopy)
        PublicCopyMaker(copy, pack, profile).make();
    for (const QString &noted : {PrintedNumbers::question, KeptRatings::question})
        copy.m_assessment.answers.remove({noted, {}});
    return copy;
}

QList<TextEdit> PublicCopy::quotedIn(const QString &text) const
{
    QList<TextEdit> edits;
    if (m_quoteWords)
        for (const QuoteWords::Hit &hit : m_quoteWords->hitsIn(text))
            edits += {hit.at, hit.length, m_withheldWords};
    return edits;
}

QString PublicCopy::said(const QString &text) const
{
    return m_rare.broadened(edited(text, quotedIn(text)));
}

PublicCopy::Numbers PublicCopy::numbers(const FieldKey &where) const
{
    return m_numbers.value(keyOf(where));
}

} // namespace dueregard
