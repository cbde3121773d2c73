// SPDX-License-Identifier: Apache-2.0
#include "core/report/documents/EngagementDocuments.h"

#include "core/domain/RecordSchema.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/GroupTags.h"
#include "core/engagement/QuoteConsent.h"
#include "core/engagement/Responses.h"
#include "core/engagement/Tokenism.h"
#include "core/report/BlockTools.h"
#include "core/report/DocumentHead.h"
#include "core/report/PublicCopy.h"
#include "core/report/documents/Poster.h"
#include "core/report/sections/Sections.h"

#include <algorithm>
#include <cassert>

namespace dueregard {

namespace {

class Writing {
public:
    /// `copy`: what `assessment` was made by, for documents that are published.
    Writing(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, QDate today, const PublicCopy *copy = nullptr) : a(assessment), c(assessment, pack, profile, today)
    {
        c.copy = copy;
    }

    QString say(const QString &key) const { return c.word(QStringLiteral("document.") + key); }
    QString language() const { return c.language; }
    void heading(const QString &key) { m_out.push_back(makeHeading(2, say(key))); }
    void line(const QString &text) { m_out.push_back(makeText(text)); }
    void text(const QString &key) { line(say(key)); }

    /// A heading with what was recorded, or a line to fill in.
    void field(const QString &key, const RichText &value)
    {
        heading(key);
        if (value.isEmpty())
            text(QStringLiteral("blank"));
        else
            append(m_out, makeBlocks(value, 3));
    }
    void field(const QString &key, const QString &value)
    {
        heading(key);
        line(value.isEmpty() ? say(QStringLiteral("blank")) : value);
    }
    void box(const QString &label) { line(QStringLiteral("[   ]  ") + label); }

    const Activity *activity(const QString &id) const { return find(a.activities, id); }
    const WorkingGroup *group(const QString &id) const { return find(a.workingGroups, id); }

    /// `level`: what is offered to those whom it invites, which may be less than the whole decision offers.
    void invitation(const Activity &activity, int level)
    {
        if (isCancelled(activity)) { // it invites nobody; the paper may still go to whoever was invited
            text(QStringLiteral("invitation.cancelled"));
            field(QStringLiteral("invitation.contact"), activity.lead_role);
            return;
        }
        text(QStringLiteral("invitation.intro"));
        if (!activity.publicity_text.isEmpty())
            append(m_out, makeBlocks(activity.publicity_text, 3));
        heading(QStringLiteral("invitation.offer"));
        line(sections::offerSentence(c, level));
        if (level >= 1 && level <= 3)
            text(QStringLiteral("invitation.not_coproduction"));
        QString when = c.date(activity.starts);
        if (activity.ends.isValid() && activity.ends != activity.starts)
            when = c.word(QStringLiteral("report.range")).arg(when, c.date(activity.ends));
        field(QStringLiteral("invitation.when"), when);
        field(QStringLiteral("invitation.where"), c.choice(QStringLiteral("venue_kind"), activity.venue));
        QStringList formats;
        for (const QString &format : activity.formats)
            formats += c.choice(QStringLiteral("engagement_format"), format);
        field(QStringLiteral("invitation.ways"), c.joined(formats));
        heading(QStringLiteral("invitation.access"));
        text(QStringLiteral("invitation.access_question"));
        field(QStringLiteral("invitation.contact"), activity.lead_role);
        if (const QString formats = a.answer(question::contactFormats).text().simplified(); !formats.isEmpty())
            line(c.word(QStringLiteral("report.other_formats")).arg(formats));
    }

    /// What the working group's papers ask for, in their order: a heading each, with what the record says.
    struct Line {
        const char *heading;
        const char *field;
    };
    void lines(const WorkingGroup &group, std::initializer_list<Line> all)
    {
        for (const Line &line : all) {
            assert(schemaOf(RecordKind::WorkingGroup).field(QLatin1String(line.field)));
            const Value value = valueAt(a, FieldKey::record(RecordKind::WorkingGroup, group.id, QLatin1String(line.field)));
            const QString heading = QLatin1String(line.heading);
            if (value.kind() == ValueKind::Rich)
                field(heading, value.rich());
            else
                field(heading, value.kind() == ValueKind::Date ? c.date(value.date()) : value.text());
        }
    }

    void memorandum(const WorkingGroup &group)
    {
        lines(group,
              {{"mou.parties", "mou_parties"},
               {"mou.purpose", "purpose"},
               {"mou.principles", "mou_principles"},
               {"mou.gives_gets", "mou_gives_gets"},
               {"mou.money", "mou_money"},
               {"mou.data", "mou_data"},
               {"mou.credit", "mou_credit"},
               {"mou.safeguarding", "mou_safeguarding"},
               {"mou.dispute", "mou_dispute"},
               {"mou.term", "mou_term"}});
    }

    void terms(const WorkingGroup &group)
    {
        lines(group,
              {{"tor.purpose", "purpose"},
               {"tor.in_scope", "tor_in_scope"},
               {"tor.out_of_scope", "tor_out_of_scope"},
               {"tor.may_decide", "tor_may_decide"},
               {"tor.may_advise", "tor_may_advise"},
               {"tor.only_hears", "tor_only_hears"},
               {"tor.decision_rule", "tor_decision_rule"},
               {"tor.membership", "tor_membership"},
               {"tor.chairs", "tor_chairs"},
               {"tor.quorum", "tor_quorum"},
               {"tor.meetings", "tor_meetings"},
               {"tor.behaviour", "tor_behaviour"},
               {"tor.confidentiality", "tor_confidentiality"},
               {"tor.payment", "tor_payment"},
               {"tor.access", "tor_access"},
               {"tor.feedback", "tor_feedback"},
               {"tor.disagreement", "tor_disagreement"},
               {"tor.review", "review_on"},
               {"tor.ending", "tor_ending"}});
    }

    void termsInShort(const WorkingGroup &group)
    {
        lines(group,
              {{"short.what", "purpose"},
               {"short.may", "tor_may_decide"},
               {"short.may_not", "tor_out_of_scope"},
               {"short.how", "tor_decision_rule"},
               {"short.get", "tor_payment"},
               {"short.answer", "tor_feedback"}});
    }

    void consent()
    {
        text(QStringLiteral("consent.intro"));
        heading(QStringLiteral("consent.words"));
        text(QStringLiteral("blank"));
        text(QStringLiteral("blank"));
        heading(QStringLiteral("consent.purposes"));
        choices("consent_purpose");
        heading(QStringLiteral("consent.shown"));
        choices("quote_anonymity");
        heading(QStringLiteral("consent.until"));
        for (const char *key : {"consent.12", "consent.24", "consent.date"})
            box(say(QLatin1String(key)));
        heading(QStringLiteral("consent.read_back"));
        for (const char *key : {"consent.read", "consent.language", "consent.no_reward"})
            box(say(QLatin1String(key)));
        heading(QStringLiteral("consent.withdraw"));
        text(QStringLiteral("consent.withdraw_how"));
        heading(QStringLiteral("consent.signed"));
        text(QStringLiteral("consent.signature"));
        text(QStringLiteral("consent.keep"));
    }

    void access(const Activity *activity)
    {
        text(QStringLiteral("access.intro"));
        TableBlock table;
        table.columns = {{.weight = 2.4}, {.weight = 1}, {.weight = 1}, {.weight = 1}, {.weight = 2}};
        TableBlock::Row head;
        for (const char *key : {"access.item", "access.offered", "access.asked", "access.met", "access.why"})
            head.cells.push_back(makeCell(say(QLatin1String(key))));
        table.headerRows.push_back(head);
        const Vocabulary *items = c.pack.vocabulary(QStringLiteral("access_support"));
        for (const Choice &item : items ? items->choices : QList<Choice>()) {
            QStringList cells(4);
            if (activity)
                for (const QStringList &row : activity->access.rows)
                    if (valueOf(*activity, row, "item") == item.id)
                        cells = {c.choice(QStringLiteral("yes_no"), valueOf(*activity, row, "offered")), valueOf(*activity, row, "asked"), valueOf(*activity, row, "met"),
                                 valueOf(*activity, row, "reason")};
            TableBlock::Row row;
            row.cells.push_back(makeCell(c.in(item.label)));
            for (const QString &cell : std::as_const(cells))
                row.cells.push_back(makeCell(cell));
            table.rows.push_back(std::move(row));
        }
        m_out.push_back({std::move(table), {}});
        heading(QStringLiteral("access.checks"));
        const Vocabulary *lines = c.pack.vocabulary(QStringLiteral("checklist_item"));
        for (const Choice &line : lines ? lines->choices : QList<Choice>())
            if (line.id.startsWith(QLatin1String("access.")) || line.id.startsWith(QLatin1String("meeting.")))
                box(c.in(line.label));
    }

    /// One part for each thing that was said, short enough to be sent as plain text. `row`: only what its people said.
    void answers(const StakeholderGroup *row)
    {
        GroupTags tags(c.pack);
        const GroupTags::Mask members = tags.members(row ? row->groups : QStringList());
        line(say(QStringLiteral("answers.intro")).arg(c.title()));
        bool any = false;
        for (const Finding &finding : a.findings) {
            if (row && !finding.stakeholder_group_ids.contains(row->id) && !GroupTags::covers(tags.tags(finding.groups), members))
                continue;
            any = true;
            QList<KeyValue> pairs;
            const auto pair = [&](const char *key, const QString &words) {
                if (!words.isEmpty())
                    pairs << makePair(say(QLatin1String(key)), words);
            };
            QStringList asked;
            for (const Activity *activity : askedIn(a, finding))
                asked << (activity->title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), activity->type) : activity->title);
            if (isUnasked(finding))
                asked.prepend(c.choice(QStringLiteral("finding_origin"), finding.origin));
            pair(isUnasked(finding) ? "answers.from" : "answers.asked", c.joined(asked));
            pair("answers.said", finding.text.toPlain().trimmed());
            QStringList did;
            // People get the words of an answer whose status is still to be chosen; sign-off asks for that.
            if (const QString lacks = lackingInAnswer(finding); lacks.isEmpty() || lacks == QLatin1String("status")) {
                did << c.choice(QStringLiteral("response_status"), finding.response_status);
                for (const RichText *words : {&finding.what_changed, &finding.response})
                    did << words->toPlain().trimmed();
            } else {
                did << say(QStringLiteral("answers.not_yet"));
                if (finding.response_due.isValid())
                    did << say(QStringLiteral("answers.due")).arg(c.date(finding.response_due));
            }
            did.removeAll(QString());
            pair("answers.did", did.join(QStringLiteral(". ")).replace(QStringLiteral(".. "), QStringLiteral(". ")));
            pair("answers.next", finding.happened_next.toPlain().trimmed());
            m_out.push_back({KeyValuesBlock{pairs}, {}});
        }
        if (!any)
            text(QStringLiteral("answers.none"));
        if (const QString formats = a.answer(question::contactFormats).text().simplified(); !formats.isEmpty())
            line(c.word(QStringLiteral("report.other_formats")).arg(formats));
    }

    /// Has a heading of its own, and no other.
    ReportDocument poster(const QString &title, const StakeholderGroup *row) const
    {
        ReportDocument document;
        nameDocument(c, title, document);
        document.version.clear(); // nobody at a wall asks for it
        document.blocks = posterBlocks(c, row);
        return document;
    }

    const StakeholderGroup *planRow(const QString &id) const { return find(a.stakeholderGroups, id); }
    QString rowName(const StakeholderGroup &row) const { return sections::guarded(c, planName(row, c.pack, c.language, a.bodyType)); }

    ReportDocument finish(const QString &title)
    {
        ReportDocument document;
        nameDocument(c, title, document);
        document.status = say(QStringLiteral("draft"));
        document.blocks.push_back(makeHeading(1, title));
        document.blocks.push_back(makeText(c.title()));
        append(document.blocks, std::move(m_out));
        return document;
    }

private:
    template<class R>
    static const R *find(const QList<R> &records, const QString &id)
    {
        for (const R &record : records)
            if (record.id == id)
                return &record;
        return nullptr;
    }

    void choices(const char *vocabulary)
    {
        if (const Vocabulary *all = c.pack.vocabulary(QLatin1String(vocabulary)))
            for (const Choice &choice : all->choices)
                box(c.in(choice.label));
    }

    static QString valueOf(const Activity &activity, const QStringList &row, const char *column)
    {
        return row.value(activity.access.columns.indexOf(QLatin1String(column)));
    }

    const Assessment &a;
    ReportContext c;
    ReportBlocks m_out;
};

} // namespace

QString nameOf(EngagementDocument document)
{
    static const char *const names[] = {"invitation", "memorandum", "terms", "terms_short", "consent", "access", "answers", "poster"};
    return QString::fromLatin1(names[int(document)]);
}

QList<EngagementDocument> engagementDocuments()
{
    using D = EngagementDocument;
    return {D::Invitation, D::Memorandum, D::TermsOfReference, D::TermsInShort, D::ConsentSheet, D::AccessChecklist, D::Answers, D::Poster};
}

Result<EngagementDocument> engagementDocumentFrom(const QString &name)
{
    QStringList names;
    for (const EngagementDocument document : engagementDocuments()) {
        if (nameOf(document) == name)
            return document;
        names += nameOf(document);
    }
    return Failure(ErrorKind::BadInput, QStringLiteral("There is no document \"%1\".").arg(name), {}, QStringLiteral("Use one of: %1.").arg(names.join(QStringLiteral(", "))));
}

std::optional<RecordKind> recordKindOf(EngagementDocument document)
{
    switch (document) {
    case EngagementDocument::Invitation:
    case EngagementDocument::AccessChecklist: return RecordKind::Activity;
    case EngagementDocument::Memorandum:
    case EngagementDocument::TermsOfReference:
    case EngagementDocument::TermsInShort: return RecordKind::WorkingGroup;
    case EngagementDocument::Answers:
    case EngagementDocument::Poster: return RecordKind::StakeholderGroup;
    case EngagementDocument::ConsentSheet: break;
    }
    return std::nullopt;
}

bool needsRecord(EngagementDocument document)
{
    const std::optional<RecordKind> kind = recordKindOf(document);
    return kind && kind != RecordKind::StakeholderGroup && document != EngagementDocument::AccessChecklist;
}

ReportProfile printProfileOf(EngagementDocument document, ReportProfile profile)
{
    if (document == EngagementDocument::Poster)
        profile.largePrintPoints = std::max(profile.largePrintPoints, posterPoints);
    return profile;
}

QString titleOf(EngagementDocument document, const Pack &pack, const QString &language)
{
    return ReportContext::wordOf(pack, QStringLiteral("document.title.") + nameOf(document), language);
}

namespace {

QString titleWith(const Writing &writing, const Pack &pack, EngagementDocument document, const QString &name)
{
    const QString title = writing.say(QStringLiteral("title.") + nameOf(document));
    return name.isEmpty() ? title : ReportContext::wordOf(pack, QStringLiteral("report.label_value"), writing.language()).arg(title, name);
}

} // namespace

Result<ReportDocument> buildEngagementDocument(EngagementDocument document, const Assessment &assessment, const Pack &pack, const QString &recordId, const Clock &clock,
                                               const ReportProfile &profile)
{
    const Failure missing(ErrorKind::NotFound, QStringLiteral("The record that this document is made from is not there."), recordId);
    if (recordKindOf(document) == RecordKind::StakeholderGroup) {
        ReportProfile published = profile;
        published.publicCopy = true;
        published.quotesFor = QuotePurpose::Web;
        const PublicCopy copy = PublicCopy::of(assessment, pack, published, clock.today());
        Writing writing(copy.assessment(), pack, published, clock.today(), &copy);
        const StakeholderGroup *row = writing.planRow(recordId);
        if (!recordId.isEmpty() && !row)
            return missing;
        const QString title = titleWith(writing, pack, document, row ? writing.rowName(*row) : QString());
        if (document == EngagementDocument::Poster)
            return writing.poster(title, row);
        writing.answers(row);
        return writing.finish(title);
    }
    // Papers leave the office: roles stand for names, and few people stay few people. The record's own access numbers are for
    // whoever books the interpreter, on screen.
    ReportProfile open = profile;
    open.publicCopy = true;
    open.names = false;
    const PublicCopy copy = PublicCopy::of(assessment, pack, open, clock.today());
    Writing writing(copy.assessment(), pack, open, clock.today());
    const Activity *activity = writing.activity(recordId);
    const WorkingGroup *group = writing.group(recordId);
    switch (document) {
    case EngagementDocument::Invitation:
        if (!activity)
            return missing;
        // As recorded: the copy may have broadened the groups by which plan and activity are matched.
        for (const Activity &recorded : assessment.activities)
            if (recorded.id == activity->id)
                writing.invitation(*activity, levelOfferedIn(recorded, assessment));
        break;
    case EngagementDocument::Memorandum:
    case EngagementDocument::TermsOfReference:
    case EngagementDocument::TermsInShort:
        if (!group)
            return missing;
        if (document == EngagementDocument::Memorandum)
            writing.memorandum(*group);
        else if (document == EngagementDocument::TermsOfReference)
            writing.terms(*group);
        else
            writing.termsInShort(*group);
        break;
    case EngagementDocument::ConsentSheet: writing.consent(); break;
    case EngagementDocument::AccessChecklist:
        if (!recordId.isEmpty() && !activity)
            return missing;
        writing.access(activity);
        break;
    case EngagementDocument::Answers:
    case EngagementDocument::Poster: break; // above
    }
    return writing.finish(titleWith(writing, pack, document, activity ? activity->title : group ? group->name
                                                                                                : QString()));
}

QString offerStatement(const Assessment &assessment, const Pack &pack, QDate today)
{
    const ReportProfile profile;
    const PublicCopy copy = PublicCopy::of(assessment, pack, profile, today);
    return sections::offerSentence(ReportContext(copy.assessment(), pack, profile, today), levelOffered(assessment));
}

} // namespace dueregard
