// SPDX-License-Identifier: Apache-2.0
#include "core/report/PublicCopy.h"

#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportContext.h"

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
                                   QStringLiteral("exempt"), QStringLiteral("file"), QStringLiteral("zero"), QStringLiteral("everybody"), QStringLiteral("no_consent")};
    return names[qsizetype(reason)];
}

/// Makes a PublicCopy, one kind of thing after the other.
class PublicCopyMaker {
public:
    PublicCopyMaker(PublicCopy &copy, const Pack &pack, const ReportProfile &profile) : m_copy(copy), m_record(copy.m_assessment), m_pack(pack), m_profile(profile) {}

    void make()
    {
        m_people = m_record.people;
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
        protectEvidence();
        protectEngagement();
        protectReach();
        protectOtherNumbers();
        protectOtherTables();
        protectTablesInText();
        broadenTitles();
    }

private:
    using Reason = LeftOut::Reason;

    void note(Reason reason, const FieldKey &where, const Value &recorded, const QString &printed = {})
    {
        m_copy.m_leftOut << LeftOut{reason, where, inShort(recorded), printed};
    }

    void take(Reason reason, const FieldKey &where)
    {
        const Value value = valueAt(m_record, where);
        if (value.isBlank())
            return;
        note(reason, where, value);
        setValueAt(m_record, where, Value());
    }

    void takeInternalAnswers()
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

    void takeInternalFields()
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

    void takeComments()
    {
        for (const QaComment &comment : std::as_const(m_record.qaComments))
            note(Reason::Comment, FieldKey::record(RecordKind::QaComment, comment.id, QStringLiteral("comment")), Value(comment.comment));
        m_record.qaComments.clear();
        const auto isPrivate = [](const PointAnswer &answer) { return answer.overrides != QStringLiteral("yes"); };
        for (const PointAnswer &answer : std::as_const(m_record.pointAnswers))
            if (isPrivate(answer))
                note(Reason::Comment, FieldKey::record(RecordKind::PointAnswer, answer.id, QStringLiteral("reason")), Value(answer.reason));
        m_record.pointAnswers.removeIf(isPrivate);
    }

    void takeNames()
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
    }

    /// A text that may be a job title stays when it is one that the record knows.
    void replaceName(QString &text, const FieldKey &where)
    {
        const auto isJob = [&text](const auto &record) { return record.job_title == text; };
        if (text.isEmpty() || std::any_of(m_people.begin(), m_people.end(), isJob) || std::any_of(m_record.signOffs.begin(), m_record.signOffs.end(), isJob))
            return;
        const QString job = jobOf(text);
        note(Reason::Name, where, Value(text), job);
        text = job;
    }

    /// Who recorded an approval is asked for as a job title and printed as one; a name that the record knows does not stay.
    void replaceKnownName(QString &text, const SignOff &approval, const FieldKey &where)
    {
        const bool isApprover = !text.isEmpty() && text == approval.name;
        const QString job = isApprover ? approval.job_title : jobOf(text);
        if (!isApprover && job.isEmpty())
            return;
        note(Reason::Name, where, Value(text), job);
        text = job;
    }

    QString jobOf(const QString &name) const
    {
        for (const Person &person : m_people)
            if (!name.isEmpty() && person.name == name)
                return person.job_title.isEmpty() ? m_pack.choiceLabel(QStringLiteral("role"), person.role, m_record.language, m_record.bodyType) : person.job_title;
        return {};
    }

    /// What a lawyer advised, wherever advice is noted.
    void takeLegalAdvice()
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

    void takeFileNames()
    {
        for (Attachment &file : m_record.attachments) {
            note(Reason::File, FieldKey::record(RecordKind::Attachment, file.id, QStringLiteral("name")), Value(file.name), file.description);
            file.name.clear();
            file.sha256.clear();
        }
    }

    // --- numbers -------------------------------------------------------------------------------------------------------

    void remember(const FieldKey &where, const SuppressedTable &table)
    {
        PublicCopy::Numbers &numbers = m_copy.m_numbers[keyOf(where)];
        numbers.withheld = numbers.withheld || table.withheld > 0;
        numbers.unreliable = numbers.unreliable || table.unreliable > 0;
        numbers.rounded = numbers.rounded || table.rounded > 0;
    }

    void changed(const FieldKey &where, const QString &was, const QString &now)
    {
        const bool withheld = now.contains(Suppression::withheld), unreliable = now.contains(Suppression::unreliable);
        note(withheld ? Reason::SmallNumber : unreliable ? Reason::Unreliable
                                                         : Reason::Rounded,
             where, Value(was), now);
        remember(where, {.value = {}, .withheld = withheld, .rounded = !withheld && !unreliable, .unreliable = unreliable});
    }

    void protectText(QString &text, const FieldKey &where, const SuppressionRule &rule)
    {
        const QString now = Suppression::text(text, rule);
        if (now != text)
            changed(where, text, now);
        text = now;
    }

    void protectPeopleIn(QString &text, const FieldKey &where, const SuppressionRule &rule)
    {
        const QString now = Suppression::peopleIn(text, rule);
        if (now != text)
            changed(where, text, now);
        text = now;
    }

    void protectTable(TableValue &table, const FieldKey &where, const SuppressionRule &rule, const QList<qint64> &totals = {})
    {
        if (table.rows.isEmpty())
            return;
        const SuppressedTable now = Suppression::table(table, rule, totals);
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            for (qsizetype c = 0; c < table.rows[r].size(); ++c) {
                const QString &shown = now.value.rows[r][c];
                if (shown == table.rows[r][c])
                    continue;
                const QString place = c > 0 ? table.rows[r][0] + QStringLiteral(": ") + table.rows[r][c] : table.rows[r][c];
                if (shown.contains(Suppression::withheld))
                    note(Reason::SmallNumber, where, Value(place), shown);
                else if (shown.contains(Suppression::unreliable))
                    note(Reason::Unreliable, where, Value(place), shown);
            }
        }
        if (now.rounded > 0)
            note(Reason::Rounded, where, Value(table));
        if (now.hasZero)
            note(Reason::Zero, where, Value(table));
        if (now.hasEverybody)
            note(Reason::Everybody, where, Value(table));
        remember(where, now);
        table = now.value;
    }

    static QStringList wordsOf(const TableValue &table)
    {
        QStringList words = table.columns;
        for (const QStringList &row : table.rows)
            words << row.value(0);
        return words;
    }

    SuppressionRule ruleFor(const SuppressionSubject &subject) const { return Suppression::ruleFor(subject, m_profile.smallNumbers); }

    void protectEvidence()
    {
        for (Evidence &item : m_record.evidence) {
            const std::optional<qint64> base = Suppression::firstCount(item.base);
            SuppressionSubject subject{.groups = item.groups, .texts = {item.title, item.data_caption, item.base, item.geography}, .base = base};
            subject.texts += wordsOf(item.data);
            const SuppressionRule rule = ruleFor(subject);
            const auto at = [&](const char *field) { return FieldKey::record(RecordKind::Evidence, item.id, QLatin1String(field)); };
            protectTable(item.data, at("data"), rule, base ? QList<qint64>{*base} : QList<qint64>());
            protectText(item.base, at("base"), rule);
            const auto share = [&](std::optional<double> &value, const char *field, std::optional<qint64> of) {
                if (!value)
                    return;
                const QString shown = Suppression::percentage(*value, of, rule);
                const std::optional<double> was = value;
                bool ok = false;
                const double number = shown.toDouble(&ok);
                value = ok ? std::optional<double>(number) : std::nullopt;
                if (value != was)
                    changed(at(field), QString::number(*was), shown);
            };
            share(item.local_share, "local_share", base);
            share(item.comparator_share, "comparator_share", std::nullopt);
        }
        for (const Step &step : m_pack.steps) {
            for (const Page &page : step.pages) {
                for (const Field &field : page.fields) {
                    if (field.kind != FieldKind::DataTable)
                        continue;
                    const FieldKey where = FieldKey::answer(field.id);
                    TableValue table = valueAt(m_record, where).table();
                    if (table.rows.isEmpty())
                        continue;
                    std::optional<qint64> most;
                    for (const QStringList &row : std::as_const(table.rows))
                        for (const QString &cell : row.mid(1))
                            if (const auto number = Suppression::firstCount(cell))
                                most = std::max(most.value_or(0), *number);
                    SuppressionSubject subject{.texts = wordsOf(table) << field.label.in(), .base = most};
                    if (field.id.contains(QStringLiteral("workforce")))
                        subject.texts << QStringLiteral("staff");
                    protectTable(table, where, ruleFor(subject));
                    setValueAt(m_record, where, Value(table));
                }
            }
        }
    }

    void protectEngagement()
    {
        for (Activity &activity : m_record.activities) {
            QList<qint64> totals;
            for (const QString &text : {activity.took_part, activity.invited})
                if (const auto number = Suppression::firstCount(text))
                    totals << *number;
            SuppressionSubject subject{.groups = activity.groups, .texts = {activity.title, activity.results_caption}};
            // Who took part is about the activity's groups only when it was held for one of them.
            if (activity.groups.size() > 2)
                subject.groups.clear();
            subject.texts += wordsOf(activity.results);
            const SuppressionRule rule = ruleFor(subject);
            const auto at = [&](const char *field) { return FieldKey::record(RecordKind::Activity, activity.id, QLatin1String(field)); };
            protectTable(activity.results, at("results"), rule, totals);
            protectText(activity.took_part, at("took_part"), rule);
            protectText(activity.invited, at("invited"), rule);
        }
        for (Finding &finding : m_record.findings)
            protectText(finding.how_many, FieldKey::record(RecordKind::Finding, finding.id, QStringLiteral("how_many")), ruleFor({.groups = finding.groups}));
    }

    void protectOtherNumbers()
    {
        for (Population &population : m_record.populations)
            protectText(population.size, FieldKey::record(RecordKind::Population, population.id, QStringLiteral("size")),
                        ruleFor({.texts = {population.description}, .base = Suppression::firstCount(population.size)}));
        for (Impact &impact : m_record.impacts)
            protectText(impact.reach, FieldKey::record(RecordKind::Impact, impact.id, QStringLiteral("reach")),
                        ruleFor({.groups = {impact.characteristic, impact.group}, .texts = {impact.group_note}}));
        for (Indicator &indicator : m_record.indicators) {
            const SuppressionRule rule = ruleFor({.groups = indicator.groups, .texts = {indicator.title}});
            const auto at = [&](const char *field) { return FieldKey::record(RecordKind::Indicator, indicator.id, QLatin1String(field)); };
            protectTable(indicator.results, at("results"), rule);
            protectPeopleIn(indicator.baseline, at("baseline"), rule);
            protectPeopleIn(indicator.target, at("target"), rule);
        }
        const FieldKey estimate = FieldKey::answer(QStringLiteral("screening.how_many_estimate"));
        if (QString text = valueAt(m_record, estimate).text(); !text.isEmpty()) {
            protectText(text, estimate, ruleFor({}));
            setValueAt(m_record, estimate, Value(text));
        }
    }

    /// A count of its own. What is withheld goes; `band` says so where there is one.
    void protectCount(std::optional<double> &number, const FieldKey &where, const SuppressionRule &rule, bool withhold = false, QString *band = nullptr)
    {
        if (!number || *number < 0)
            return;
        const std::optional<double> was = number;
        const QString shown = withhold ? Suppression::withheld : Suppression::count(qRound64(*number), rule);
        bool ok = false;
        const double value = shown.toDouble(&ok);
        number = ok ? std::optional<double>(value) : std::nullopt;
        if (!ok && band)
            *band = shown; // no code of the vocabulary: prints as it is
        if (number != was)
            changed(where, QString::number(*was), shown);
    }

    /// A band that a withheld count could lie in says as much as the count.
    void protectBand(QString &band, const FieldKey &where, const SuppressionRule &rule)
    {
        bool ok = false;
        const int from = band.section(u'_', 0, 0).toInt(&ok);
        if (!ok || from <= 0 || from >= rule.threshold)
            return;
        changed(where, band, Suppression::withheld);
        band = Suppression::withheld; // no code of the vocabulary: prints as it is
    }

    /// "Nobody" and "everybody" can say something about each person of a group (D6).
    void thinkOver(const std::optional<double> &invited, const std::optional<double> &reached, const QString &band, const FieldKey &where)
    {
        if ((reached && *reached == 0) || (!reached && band == QStringLiteral("0")))
            note(Reason::Zero, where, Value(QStringLiteral("0")));
        if (reached && invited && *reached > 0 && *reached == *invited)
            note(Reason::Everybody, where, Value(QString::number(*reached)));
    }

    /// How many of each group were reached: what adds up to the number that took part must not be worked out.
    void protectReach()
    {
        for (StakeholderGroup &group : m_record.stakeholderGroups) {
            const SuppressionRule rule = ruleFor({.groups = group.groups, .texts = {group.name}, .members = int(group.groups.size())});
            const auto at = [&](const char *field) { return FieldKey::record(RecordKind::StakeholderGroup, group.id, QLatin1String(field)); };
            thinkOver(group.invited, group.reached, group.reached_band, at("reached"));
            protectCount(group.invited, at("invited"), rule);
            protectBand(group.reached_band, at("reached_band"), rule);
            protectCount(group.reached, at("reached"), rule, false, &group.reached_band);
            if (group.local_share)
                group.local_share = double(qRound64(*group.local_share));
        }
        QMap<QString, QList<ActivityReach *>> byActivity;
        for (ActivityReach &reach : m_record.activityReaches)
            byActivity[reach.activity_id] << &reach;
        for (auto it = byActivity.begin(); it != byActivity.end(); ++it) {
            TableValue table{{QStringLiteral("Group"), QStringLiteral("People")}, {}};
            SuppressionSubject subject;
            for (const ActivityReach *reach : std::as_const(*it)) {
                table.rows << QStringList{QStringLiteral("Group"), reach->reached ? QString::number(qRound64(*reach->reached)) : QString()};
                subject.groups += reach->groups;
                subject.members = std::max(subject.members, int(reach->groups.size()));
            }
            const SuppressionRule rule = ruleFor(subject);
            QList<qint64> totals;
            for (const Activity &activity : std::as_const(m_record.activities))
                if (const auto part = Suppression::firstCount(activity.took_part); activity.id == it.key() && part)
                    totals << *part;
            const SuppressedTable shown = Suppression::table(table, rule, totals);
            for (qsizetype i = 0; i < it->size(); ++i) {
                ActivityReach &reach = *it->at(i);
                const auto at = [&](const char *field) { return FieldKey::record(RecordKind::ActivityReach, reach.id, QLatin1String(field)); };
                thinkOver(reach.invited, reach.reached, reach.band, at("reached"));
                protectBand(reach.band, at("band"), rule);
                protectCount(reach.reached, at("reached"), rule, shown.value.rows[i][1] == Suppression::withheld, &reach.band);
                protectCount(reach.invited, at("invited"), rule);
            }
        }
        for (Recognition &thanks : m_record.recognitions) {
            const SuppressionRule rule = ruleFor({});
            const auto at = [&](const char *field) { return FieldKey::record(RecordKind::Recognition, thanks.id, QLatin1String(field)); };
            // What was offered is what was accepted and what was declined.
            const auto small = [&rule](const std::optional<double> &number) { return number && *number > 0 && *number < rule.threshold; };
            const bool any = small(thanks.offered) || small(thanks.accepted) || small(thanks.declined) || small(thanks.donated);
            protectCount(thanks.offered, at("offered"), rule, any);
            protectCount(thanks.accepted, at("accepted"), rule, any);
            protectCount(thanks.declined, at("declined"), rule, any);
            protectCount(thanks.donated, at("donated"), rule, any);
        }
    }

    /// Tables of records that nothing above looked at.
    void protectOtherTables()
    {
        static const QList<QPair<RecordKind, QString>> done{{RecordKind::Evidence, QStringLiteral("data")}, {RecordKind::Activity, QStringLiteral("results")}, {RecordKind::Indicator, QStringLiteral("results")}};
        for (const RecordKind kind : allRecordKinds) {
            for (const RecordField &field : schemaOf(kind).fields) {
                if (field.kind != ValueKind::Table || done.contains({kind, field.id}))
                    continue;
                const QStringList ids = recordIds(m_record, kind);
                for (const QString &id : ids) {
                    const FieldKey where = FieldKey::record(kind, id, field.id);
                    TableValue table = valueAt(m_record, where).table();
                    if (table.rows.isEmpty())
                        continue;
                    protectTable(table, where, ruleFor({.texts = wordsOf(table)}));
                    setValueAt(m_record, where, Value(table));
                }
            }
        }
    }

    /// A combination that few people share prints under its broader title. Comes last: all that is above reads the groups.
    void broadenTitles()
    {
        m_copy.m_rare = RareCombinations(m_record, m_pack);
        for (const RareCombinations::Change &change : m_copy.m_rare.broaden(m_record))
            note(Reason::SmallNumber, change.where, Value(change.recorded), change.printed);
    }

    /// Tables that were pasted into long answers.
    void protectTablesInText()
    {
        const auto protect = [this](const FieldKey &where) {
            const Value value = valueAt(m_record, where);
            if (value.kind() != ValueKind::Rich)
                return;
            QList<Block> blocks = value.rich().blocks();
            bool any = false;
            for (Block &block : blocks) {
                if (block.kind != Block::Kind::Table || block.rows.isEmpty())
                    continue;
                TableValue table;
                const int from = std::min<int>(block.headerRows, 1);
                const auto texts = [](const QList<Runs> &row) {
                    QStringList cells;
                    for (const Runs &runs : row)
                        cells << plain(runs);
                    return cells;
                };
                if (from == 1)
                    table.columns = texts(block.rows.first());
                for (const QList<Runs> &row : block.rows.mid(from))
                    table.rows << texts(row);
                const TableValue was = table;
                protectTable(table, where, ruleFor({.texts = wordsOf(table)}));
                for (qsizetype r = 0; r < table.rows.size(); ++r)
                    for (qsizetype c = 0; c < table.rows[r].size(); ++c)
                        if (table.rows[r][c] != was.rows[r][c]) {
                            block.rows[r + from][c] = {Run{.text = table.rows[r][c]}};
                            any = true;
                        }
            }
            if (any)
                setValueAt(m_record, where, Value(RichText(blocks)));
        };
        const QList<AnswerKey> keys = m_record.answers.keys();
        for (const AnswerKey &key : keys)
            protect(FieldKey::answer(key.question, key.row));
        for (const RecordKind kind : allRecordKinds)
            for (const RecordField &field : schemaOf(kind).fields)
                if (field.kind == ValueKind::Rich)
                    for (const QString &id : recordIds(m_record, kind))
                        protect(FieldKey::record(kind, id, field.id));
    }

    PublicCopy &m_copy;
    Assessment &m_record;
    const Pack &m_pack;
    const ReportProfile &m_profile;
    QList<Person> m_people;
};

PublicCopy PublicCopy::of(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, QDate today)
{
    PublicCopy copy;
    copy.m_assessment = assessment;
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
    if (profile.publicCopy)
        PublicCopyMaker(copy, pack, profile).make();
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
