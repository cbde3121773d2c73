// SPDX-License-Identifier: Apache-2.0
// What is known, and what people said.
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/engagement/Responses.h"
#include "core/report/figures/Figures.h"
#include "core/report/sections/Sections.h"

#include <algorithm>

namespace dueregard::sections {

namespace {
TableBlock::Row headRow(const ReportContext &c, std::initializer_list<const char *> keys)
{
    TableBlock::Row row;
    for (const char *key : keys)
        row.cells.push_back(makeCell(c.word(QLatin1String(key))));
    return row;
}

QString numberOf(qsizetype index)
{
    return QStringLiteral("E%1").arg(index + 1);
}

void offer(const ReportContext &c, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    const QString level = a.answer(question::engagementLevel).text();
    if (level.isEmpty())
        return;
    const QString sentence = offerSentence(c, level.toInt());
    CalloutBlock callout;
    callout.title = {Run{.text = c.word(QStringLiteral("report.engagement.offer_title"))}};
    callout.body.push_back(makeText(sentence, c.answer(question::engagementLevel)));
    const QString key = QStringLiteral("report.level.%1.promise").arg(level);
    if (const QString promise = c.word(key); promise != key)
        callout.body.push_back(makeNote(promise));
    out.push_back({std::move(callout), c.answer(question::engagementLevel)});
}

void activitiesThat(ActivityState state, const char *heading, const ReportContext &c, ReportBlocks &out)
{
    TableBlock list;
    list.columns = {{.weight = 2.2}, {.weight = 1.7}, {.weight = 2}, {.weight = 1.2}};
    list.headerRows.push_back(headRow(c, {"report.col.activities.title", "report.col.activities.dates", "report.col.activities.groups", "report.col.activities.took_part"}));
    ReportBlocks more;
    for (const Activity &activity : c.assessment.activities) {
        if (toldState(activity, c.assessment, c.today) != state)
            continue;
        const auto source = [&](const char *field) { return c.record(RecordKind::Activity, activity.id, QLatin1String(field)); };
        const QString type = c.choice(QStringLiteral("engagement_type"), activity.type);
        QString dates = c.date(activity.starts);
        const QDate end = activity.extended_to.isValid() ? activity.extended_to : activity.ends;
        if (end.isValid() && end != activity.starts)
            dates = dates.isEmpty() ? c.word(QStringLiteral("report.until")).arg(c.date(end)) : c.word(QStringLiteral("report.range")).arg(dates, c.date(end));
        QString part = activity.took_part;
        if (activity.nil_attendance == QStringLiteral("yes"))
            part = c.word(QStringLiteral("report.engagement.nil"));
        const QString name = activity.title.isEmpty() ? type : activity.title;
        QList<Runs> first{Runs{Run{.text = name}}};
        if (!activity.title.isEmpty() && !type.isEmpty())
            first << Runs{Run{.text = type}};
        TableBlock::Row row;
        row.source = c.record(RecordKind::Activity, activity.id);
        row.cells = {makeCell(first, source("title")), makeCell(dates, source("starts")), makeCell(c.groups(activity.groups), source("groups")), makeCell(part, source("took_part"))};
        list.rows.push_back(std::move(row));
        if (!activity.notes.isEmpty()) {
            more.push_back(makeHeading(3, name, source("notes")));
            append(more, makeBlocks(activity.notes, 4, source("notes")));
        }
        if (!activity.results.isEmpty()) {
            const QString caption = activity.results_caption.isEmpty() ? c.word(QStringLiteral("report.engagement.results")) : activity.results_caption;
            more.push_back({makeTable(caption, activity.results.columns, activity.results.rows), source("results")});
            if (const QString note = c.numbersNote(FieldKey::record(RecordKind::Activity, activity.id, QStringLiteral("results"))); !note.isEmpty())
                more.push_back(makeNote(note, source("results")));
        }
    }
    if (list.rows.empty())
        return;
    out.push_back(makeHeading(2, c.word(QLatin1String(heading))));
    dropEmptyColumns(list);
    out.push_back({std::move(list), {}});
    append(out, std::move(more));
}

void activities(const ReportContext &c, ReportBlocks &out)
{
    if (!hasEngagement(c.assessment) && c.draft && c.assessment.answer(question::noEngagementReason).isBlank())
        out.push_back(makeNote(c.word(QStringLiteral("report.engagement.no_activities"))));
    activitiesThat(ActivityState::Done, "report.engagement.activities", c, out);
    activitiesThat(ActivityState::Planned, "report.engagement.activities_planned", c, out);
    activitiesThat(ActivityState::Cancelled, "report.engagement.activities_cancelled", c, out);
}

void findings(const ReportContext &c, ReportBlocks &out)
{
    if (c.assessment.findings.isEmpty())
        return;
    out.push_back(makeHeading(2, c.word(QStringLiteral("report.engagement.findings"))));
    TableBlock list;
    const bool asks = std::any_of(c.assessment.findings.begin(), c.assessment.findings.end(),
                                  [&](const Finding &finding) { return isUnasked(finding) || !askedIn(c.assessment, finding).isEmpty(); });
    list.columns = {{.weight = 2}, {.weight = 1.2}, {.weight = 2}};
    list.headerRows.push_back(headRow(c, {"report.col.findings.said", "report.col.findings.groups", "report.col.findings.did"}));
    if (asks) {
        list.columns.insert(list.columns.begin(), {.weight = 1.2});
        list.headerRows.back().cells.insert(list.headerRows.back().cells.begin(), makeCell(c.word(QStringLiteral("report.col.findings.asked"))));
    }
    list.rowHeaders = false;
    for (const Finding &finding : c.assessment.findings) {
        const auto source = [&](const char *field) { return c.record(RecordKind::Finding, finding.id, QLatin1String(field)); };
        QList<Runs> who;
        if (!finding.groups.isEmpty())
            who << Runs{Run{.text = c.groups(finding.groups)}};
        if (!finding.how_many.isEmpty())
            who << Runs{Run{.text = finding.how_many}};
        for (const QString &fact : {c.choice(QStringLiteral("stance"), finding.stance), c.choice(QStringLiteral("finding_strength"), finding.strength),
                                    finding.said_by == QStringLiteral("themselves") ? QString() : c.choice(QStringLiteral("representation"), finding.said_by)})
            if (!fact.isEmpty())
                who << Runs{Run{.text = fact}};
        QList<Runs> said = paragraphs(finding.text);
        said += paragraphs(finding.happened);
        if (!finding.felt.isEmpty())
            said << Runs{Run{.text = c.word(QStringLiteral("report.findings.felt")).arg(finding.felt.toPlain().simplified())}};
        QList<Runs> answer;
        QString status = c.choice(QStringLiteral("response_status"), finding.response_status);
        if (status.isEmpty() && finding.response.isEmpty() && finding.what_changed.isEmpty())
            status = c.word(QStringLiteral("report.engagement.no_response"));
        if (!status.isEmpty())
            answer << Runs{Run{.text = status, .strong = true}};
        answer += paragraphs(finding.what_changed);
        answer += paragraphs(finding.response);
        answer += paragraphs(finding.happened_next);
        for (const auto &[key, words] : {std::pair("report.findings.owner", finding.response_owner), std::pair("report.findings.paper", finding.paper_reference)})
            if (!words.isEmpty())
                answer << Runs{Run{.text = c.word(QLatin1String(key)).arg(words)}};
        QList<Runs> asked;
        if (isUnasked(finding))
            asked << Runs{Run{.text = c.word(QStringLiteral("report.findings.unasked")).arg(c.choice(QStringLiteral("finding_origin"), finding.origin))}};
        for (const Activity *activity : askedIn(c.assessment, finding)) {
            asked << Runs{Run{.text = activity->title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), activity->type) : activity->title}};
            QStringList purposes;
            for (const QString &purpose : activity->purposes)
                purposes << c.choice(QStringLiteral("consultation_purpose"), purpose);
            if (!purposes.isEmpty())
                asked << Runs{Run{.text = c.joined(purposes)}};
        }
        TableBlock::Row row;
        row.source = c.record(RecordKind::Finding, finding.id);
        row.cells = {makeCell(said, source("text")), makeCell(who, source("groups")), makeCell(answer, source("response"))};
        if (asks)
            row.cells.insert(row.cells.begin(), makeCell(asked, source("activity_ids")));
        list.rows.push_back(std::move(row));
    }
    dropEmptyColumns(list);
    out.push_back({std::move(list), {}});
}

/// Paragraphs and items one after the other, "a; b; c", so that they can stand inside a sentence.
QString inOneLine(const RichText &text)
{
    QStringList parts;
    for (QString part : text.toPlain().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        part = part.simplified();
        while (QStringLiteral(".;,").contains(part.isEmpty() ? QChar(u'x') : part.back()))
            part.chop(1);
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral("; "));
}
} // namespace

QString offerSentence(const ReportContext &c, int level)
{
    const Assessment &a = c.assessment;
    const QString blank = c.word(QStringLiteral("report.offer.blank"));
    const auto say = [&](const QString &question) {
        const Value value = a.answer(question);
        const QString text = value.kind() == ValueKind::Rich ? inOneLine(value.rich())
            : value.kind() == ValueKind::Date                ? c.date(value.date())
                                                             : value.text();
        // The sentence brings its own full stop.
        return text.isEmpty() ? blank : text.endsWith(QLatin1Char('.')) ? text.chopped(1)
                                                                        : text;
    };
    const QString words = c.word(QStringLiteral("report.offer"));
    QString sentence;
    // Answers may hold "%1" themselves, so each place is filled only once.
    const QStringList values{c.title(), level > 0 ? c.choice(QStringLiteral("engagement_level"), QString::number(level)) : QString(), say(question::negotiables),
                             say(question::nonNegotiables), say(question::offerDecider), say(question::decisionDate),
                             say(question::offerResultDate), say(question::offerResultWays)};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int place = words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
        if (place >= 1 && place <= values.size()) {
            sentence += values[place - 1];
            ++i;
        } else {
            sentence += words[i];
        }
    }
    return sentence;
}

void evidence(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    if (!a.evidence.isEmpty()) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.evidence.list"))));
        TableBlock list;
        list.columns = {{.weight = 0.6}, {.weight = 2.2}, {.weight = 1.3}, {.weight = 2.8}};
        list.headerRows.push_back(headRow(c, {"report.col.evidence.number", "report.col.evidence.title", "report.col.evidence.strength", "report.col.evidence.finding"}));
        bool tables = false;
        for (qsizetype i = 0; i < a.evidence.size(); ++i) {
            const Evidence &item = a.evidence[i];
            const auto source = [&](const char *field) { return c.record(RecordKind::Evidence, item.id, QLatin1String(field)); };
            tables = tables || !item.data.isEmpty();
            Run title{.text = item.title};
            if (isSafeLink(item.link))
                title.link = item.link;
            QList<Runs> name{Runs{title}};
            QStringList facts{item.publisher, c.partialDate(item.published), item.period, item.geography};
            if (const QString line = c.joined(facts); !line.isEmpty())
                name << Runs{Run{.text = line}};
            QList<Runs> strength;
            for (const QString &text : {c.choice(QStringLiteral("evidence_strength"), item.strength), c.choice(QStringLiteral("evidence_type"), item.type)})
                if (!text.isEmpty())
                    strength << Runs{Run{.text = text}};
            QList<Runs> finding = paragraphs(item.finding);
            if (!item.groups.isEmpty())
                finding << Runs{Run{.text = c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.col.evidence.groups")), c.groups(item.groups))}};
            const QLocale locale(c.language);
            if (item.local_share && item.comparator_share)
                finding << Runs{Run{.text = c.word(QStringLiteral("report.evidence.share"))
                                                .arg(locale.toString(*item.local_share, 'g', 4), locale.toString(*item.comparator_share, 'g', 4),
                                                     item.comparator.isEmpty() ? c.word(QStringLiteral("report.not_known")) : item.comparator)}};
            else if (item.local_share)
                finding << Runs{Run{.text = c.word(QStringLiteral("report.evidence.share_local")).arg(locale.toString(*item.local_share, 'g', 4))}};
            TableBlock::Row row;
            row.source = c.record(RecordKind::Evidence, item.id);
            row.cells = {makeCell(numberOf(i)), makeCell(name, source("title")), makeCell(strength, source("strength")), makeCell(finding, source("finding"))};
            list.rows.push_back(std::move(row));
        }
        dropEmptyColumns(list);
        out.push_back({std::move(list), {}});
        if (tables)
            out.push_back(makeNote(c.word(QStringLiteral("report.evidence.tables"))));
        figures::evidenceProfile(c, out);
    }
    if (!a.gaps.isEmpty()) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.evidence.gaps"))));
        TableBlock list;
        list.columns = {{.weight = 2}, {.weight = 1.3}, {.weight = 1.6}, {.weight = 2}};
        list.headerRows.push_back(headRow(c, {"report.col.gaps.missing", "report.col.gaps.groups", "report.col.gaps.effect", "report.col.gaps.actions"}));
        for (const DataGap &gap : a.gaps) {
            const auto source = [&](const char *field) { return c.record(RecordKind::DataGap, gap.id, QLatin1String(field)); };
            QList<Runs> missing = paragraphs(gap.missing), done;
            missing += paragraphs(gap.reason);
            for (const QString &id : gap.action_ids)
                if (const QString action = c.recordTitle(RecordKind::Action, id); !action.isEmpty())
                    done << Runs{Run{.text = action}};
            done += paragraphs(gap.not_proportionate);
            TableBlock::Row row;
            row.source = c.record(RecordKind::DataGap, gap.id);
            row.cells = {makeCell(missing, source("missing")), makeCell(c.groups(gap.groups), source("groups")), makeCell(paragraphs(gap.effect), source("effect")), makeCell(done, source("action_ids"))};
            list.rows.push_back(std::move(row));
        }
        dropEmptyColumns(list);
        out.push_back({std::move(list), {}});
    }
    questions(c, section.steps, {QStringLiteral("evidence.items"), QStringLiteral("evidence.gaps")}, out);
    if (out.empty() && c.draft)
        out.push_back(makeNote(c.word(QStringLiteral("report.evidence.none"))));
}

void engagement(const ReportContext &c, const ReportSection &section, ReportBlocks &out)
{
    offer(c, out);
    engagementBefore(c, out);
    activities(c, out);
    findings(c, out);
    engagementAfter(c, out);
    // What stands above in a form of its own.
    static const QSet<QString> printed{QStringLiteral("engagement.activities"), QStringLiteral("engagement.findings"), QStringLiteral("engagement.aid"), QStringLiteral("engagement.plan"), QStringLiteral("engagement.partners"), QStringLiteral("engagement.structures"), QStringLiteral("engagement.milestones"), QStringLiteral("engagement.budget"), QStringLiteral("engagement.reach"), QStringLiteral("engagement.checks"), QStringLiteral("engagement.links"), QStringLiteral("engagement.quotes"), QStringLiteral("engagement.consents"), QStringLiteral("engagement.feedback"), QStringLiteral("engagement.groups"), QStringLiteral("engagement.recommendations"), QStringLiteral("engagement.recognitions"), QStringLiteral("engagement.readiness"), QStringLiteral("engagement.reflections"), QStringLiteral("engagement.formative"), QStringLiteral("engagement.enough_information"), QStringLiteral("engagement.enough_time"), QStringLiteral("engagement.taken_into_account"), QStringLiteral("engagement.formative_evidence"), QStringLiteral("engagement.enough_information_evidence"), QStringLiteral("engagement.enough_time_evidence"), QStringLiteral("engagement.taken_into_account_evidence"), QStringLiteral("engagement.who_benefits"), QStringLiteral("engagement.who_heard"), QStringLiteral("engagement.topics"), QStringLiteral("engagement.ladder")};
    questions(c, section.steps, printed, out);
}

void evidenceTables(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    for (qsizetype i = 0; i < c.assessment.evidence.size(); ++i) {
        const Evidence &item = c.assessment.evidence[i];
        if (item.data.isEmpty())
            continue;
        const BlockSource source = c.record(RecordKind::Evidence, item.id, QStringLiteral("data"));
        const QString caption = item.data_caption.isEmpty() ? item.title : item.data_caption;
        out.push_back({makeTable(numberOf(i) + QLatin1Char(' ') + caption, item.data.columns, item.data.rows), source});
        QStringList notes;
        if (const QString note = c.numbersNote(FieldKey::record(RecordKind::Evidence, item.id, QStringLiteral("data"))); !note.isEmpty())
            notes << note;
        if (!item.base.isEmpty())
            notes << c.word(QStringLiteral("report.evidence.base")).arg(item.base);
        if (!item.comparator.isEmpty())
            notes << c.word(QStringLiteral("report.evidence.comparator")).arg(item.comparator);
        if (!item.suppression.isEmpty())
            notes << c.word(QStringLiteral("report.evidence.suppression")).arg(item.suppression);
        for (const QString &note : std::as_const(notes))
            out.push_back(makeNote(note, source));
    }
}

} // namespace dueregard::sections
