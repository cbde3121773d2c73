// SPDX-License-Identifier: Apache-2.0
#include "core/report/RegisterReport.h"

#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/PublicCopy.h"
#include "core/report/ReportContext.h"

#include <QMap>

#include <algorithm>

namespace dueregard {

namespace {
bool isWorse(const RegisterEntry::Effect &effect)
{
    return effect.direction == QStringLiteral("NEG") || effect.direction == QStringLiteral("MIX");
}

int rankOf(const QString &magnitude)
{
    static const QStringList order{QStringLiteral("high"), QStringLiteral("medium"), QString(), QStringLiteral("low")};
    const qsizetype at = order.indexOf(magnitude);
    return at < 0 ? 2 : int(at);
}

TableBlock::Row headOf(const ReportContext &c, const QStringList &keys)
{
    TableBlock::Row row;
    for (const QString &key : keys)
        row.cells.push_back(makeCell(c.word(key)));
    return row;
}

Runs line(const QString &text)
{
    return {Run{.text = text}};
}

QList<Runs> linesOf(const QStringList &texts)
{
    QList<Runs> all;
    for (const QString &text : texts)
        if (!text.isEmpty())
            all << line(text);
    return all;
}

QString nameOfEntry(const ReportContext &c, const RegisterEntry &entry)
{
    return entry.reference.isEmpty() ? entry.title : c.word(QStringLiteral("report.label_value")).arg(entry.reference, entry.title);
}

QStringList worseLabels(const RegisterEntry &entry)
{
    QStringList labels;
    for (const RegisterEntry::Effect &effect : entry.effects)
        if (isWorse(effect))
            labels << effect.label;
    labels.removeDuplicates();
    return labels;
}

void overdue(const ReportContext &c, const QList<RegisterEntry> &entries, ReportBlocks &out)
{
    out.push_back(makeHeading(1, c.word(QStringLiteral("report.register.overdue_heading"))));
    QList<KeyValue> late;
    for (const RegisterEntry &entry : entries) {
        QStringList texts;
        if (entry.nextReview.isValid() && entry.nextReview < c.today)
            texts << c.word(QStringLiteral("report.register.overdue_review")).arg(c.date(entry.nextReview));
        for (const auto &[action, due] : entry.overdueActions)
            texts << c.word(QStringLiteral("report.register.overdue_action")).arg(action, c.date(due));
        if (!texts.isEmpty())
            late << KeyValue{line(nameOfEntry(c, entry)), linesOf(texts), {}};
    }
    if (late.isEmpty())
        out.push_back(makeNote(c.word(QStringLiteral("report.register.nothing_overdue"))));
    else
        out.push_back({KeyValuesBlock{late}, {}});
}

/// Which groups would be worse off in how many: an internal aid; not in the order of numbers alone.
void groups(const ReportContext &c, const QList<RegisterEntry> &entries, ReportBlocks &out)
{
    TableBlock table;
    table.columns = {{.weight = 2}, {.weight = 1, .numeric = true}};
    table.headerRows.push_back(headOf(c, {QStringLiteral("report.register.col.group"), QStringLiteral("report.register.col.count")}));
    for (const Characteristic &characteristic : c.pack.characteristics) {
        const auto count = std::count_if(entries.begin(), entries.end(), [&](const RegisterEntry &entry) {
            return std::any_of(entry.effects.begin(), entry.effects.end(), [&](const RegisterEntry::Effect &effect) { return isWorse(effect) && effect.characteristic == characteristic.id; });
        });
        const QString label = c.in(characteristic.label);
        TableBlock::Row row;
        row.cells = {makeCell(characteristic.local ? c.word(QStringLiteral("report.local_label")).arg(label) : label), makeCell(QString::number(count))};
        table.rows.push_back(std::move(row));
    }
    out.push_back(makeHeading(1, c.word(QStringLiteral("report.register.groups_heading"))));
    out.push_back({std::move(table), {}});
}

void addRegister(const ReportContext &c, QList<RegisterEntry> entries, ReportBlocks &out)
{
    const auto word = [&c](const char *key) { return c.word(QStringLiteral("report.register.") + QLatin1String(key)); };
    qsizetype unfinished = 0;
    if (c.profile.publicCopy)
        unfinished = entries.removeIf([](const RegisterEntry &entry) { return !RegisterReport::isListedPublicly(entry); });
    std::stable_sort(entries.begin(), entries.end(), [](const RegisterEntry &x, const RegisterEntry &y) {
        return x.decisionDate != y.decisionDate ? x.decisionDate > y.decisionDate : x.reference < y.reference;
    });
    out.push_back(makeText(word("intro").arg(entries.size()), {}, ParagraphBlock::Style::Lead));
    if (unfinished > 0)
        out.push_back(makeNote(word("not_finished").arg(unfinished)));
    if (entries.isEmpty()) {
        out.push_back(makeNote(word("none")));
        return;
    }
    out.push_back(makeHeading(1, c.word(QStringLiteral("report.set.register"))));
    TableBlock table;
    table.columns = {{.weight = 2}, {.weight = 1.3}, {.weight = 1.4}, {.weight = 2.1}, {.weight = 1.8}, {.weight = 1}};
    table.headerRows.push_back(headOf(c, {QStringLiteral("report.register.col.assessment"), QStringLiteral("report.register.col.service"), QStringLiteral("report.register.col.stage"), QStringLiteral("report.register.col.worse"), QStringLiteral("report.register.col.decision"), QStringLiteral("report.register.col.review")}));
    for (const RegisterEntry &entry : std::as_const(entries)) {
        QList<Runs> name;
        if (!entry.reference.isEmpty())
            name << line(entry.reference);
        name << Runs{Run{.text = entry.title, .strong = true, .link = !entry.page.isEmpty() ? entry.page : isSafeLink(entry.link) ? entry.link
                                                                                                                                  : QString()}};
        name += linesOf({shortened(entry.summary, 40)});
        QStringList service{entry.service};
        if (!entry.type.isEmpty())
            service << c.word(QStringLiteral("report.label_value")).arg(word("col.kind"), entry.type);
        if (c.profile.internalCopy() && !entry.owner.isEmpty())
            service << c.word(QStringLiteral("report.label_value")).arg(word("col.owner"), entry.owner);
        else if (!entry.contact.isEmpty())
            service << word("contact").arg(entry.contact);
        const QStringList worse = worseLabels(entry);
        QStringList decision{entry.decisionBody, c.date(entry.decisionDate), entry.decisionResult};
        if (entry.publishedOn.isValid())
            decision << word("published").arg(c.date(entry.publishedOn));
        QStringList review{c.date(entry.nextReview)};
        if (c.profile.internalCopy() && entry.nextReview.isValid() && entry.nextReview < c.today)
            review << word("overdue");
        const auto cell = [](const QStringList &texts) {
            const QList<Runs> runs = linesOf(texts);
            return makeCell(runs.isEmpty() ? QList<Runs>{line(QStringLiteral("–"))} : runs);
        };
        TableBlock::Row row;
        row.cells = {makeCell(name), cell(service), cell({c.word(QStringLiteral("state.") + nameOf(entry.state)), entry.outcome}),
                     cell(worse.isEmpty() ? QStringList{entry.screenedOut ? QStringLiteral("–") : word("nobody")} : worse), cell(decision), cell(review)};
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), {}});
    if (c.profile.internalCopy()) {
        overdue(c, entries, out);
        groups(c, entries, out);
    }
}

struct Hit {
    const RegisterEntry *entry;
    const RegisterEntry::Effect *effect;
};

void addCumulative(const ReportContext &c, QList<RegisterEntry> entries, ReportBlocks &out)
{
    const auto word = [&c](const char *key) { return c.word(QStringLiteral("report.cumulative_set.") + QLatin1String(key)); };
    entries.removeIf([](const RegisterEntry &entry) { return entry.state == AssessmentState::Withdrawn || entry.screenedOut; });
    QMap<QString, QList<Hit>> byCharacteristic;
    int negative = 0;
    for (const RegisterEntry &entry : std::as_const(entries)) {
        bool any = false;
        for (const RegisterEntry::Effect &effect : entry.effects) {
            if (!isWorse(effect))
                continue;
            byCharacteristic[effect.characteristic] << Hit{&entry, &effect};
            any = true;
        }
        negative += any ? 1 : 0;
    }
    out.push_back(makeText(word("intro").arg(negative), {}, ParagraphBlock::Style::Lead));
    struct Row {
        QString label;
        QList<Hit> hits;
        int decisions = 0;
        int rank = 9;
    };
    QList<Row> several, once;
    for (const Characteristic &characteristic : c.pack.characteristics) {
        Row row{c.in(characteristic.label), byCharacteristic.value(characteristic.id)};
        if (row.hits.isEmpty())
            continue;
        if (characteristic.local)
            row.label = c.word(QStringLiteral("report.local_label")).arg(row.label);
        QStringList ids;
        for (const Hit &hit : std::as_const(row.hits)) {
            ids << hit.entry->id;
            row.rank = std::min(row.rank, rankOf(hit.effect->magnitude));
        }
        ids.removeDuplicates();
        row.decisions = int(ids.size());
        std::stable_sort(row.hits.begin(), row.hits.end(), [](const Hit &x, const Hit &y) { return rankOf(x.effect->magnitude) < rankOf(y.effect->magnitude); });
        (row.decisions > 1 ? several : once) << row;
    }
    for (QList<Row> *rows : {&several, &once})
        std::stable_sort(rows->begin(), rows->end(), [](const Row &x, const Row &y) { return x.rank < y.rank; });

    out.push_back(makeHeading(1, word("several")));
    if (several.isEmpty())
        out.push_back(makeNote(word("none")));
    for (const Row &row : std::as_const(several)) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.bracketed")).arg(row.label, word("number").arg(row.decisions))));
        TableBlock table;
        table.columns = {{.weight = 2.2}, {.weight = 1.6}, {.weight = 1.3}, {.weight = 1.6}, {.weight = 1.2}};
        table.headerRows.push_back(headOf(c, {QStringLiteral("report.cumulative_set.col.decision"), QStringLiteral("report.register.col.group"), QStringLiteral("report.cumulative_set.col.when"), QStringLiteral("report.cumulative_set.col.effect"), QStringLiteral("report.cumulative_set.col.left")}));
        for (const Hit &hit : row.hits) {
            const QString size = c.choice(QStringLiteral("magnitude"), hit.effect->magnitude).toLower();
            const QString direction = c.coded(QStringLiteral("direction."), hit.effect->direction);
            const QString left = c.choice(QStringLiteral("residual"), hit.effect->residual);
            TableBlock::Row cells;
            cells.cells = {makeCell(nameOfEntry(c, *hit.entry)), makeCell(hit.effect->label), makeCell(hit.entry->decisionDate.isValid() ? c.date(hit.entry->decisionDate) : QStringLiteral("–")),
                           makeCell(size.isEmpty() ? direction : c.word(QStringLiteral("report.impact.verdict")).arg(direction, size)), makeCell(left.isEmpty() ? QStringLiteral("–") : left)};
            table.rows.push_back(std::move(cells));
        }
        out.push_back({std::move(table), {}});
    }
    if (!once.isEmpty()) {
        out.push_back(makeHeading(1, word("once")));
        QList<KeyValue> pairs;
        for (const Row &row : std::as_const(once))
            pairs << makePair(row.label, nameOfEntry(c, *row.hits.first().entry));
        out.push_back({KeyValuesBlock{pairs}, {}});
    }
    ReportBlocks said;
    QList<KeyValue> others;
    for (const RegisterEntry &entry : std::as_const(entries)) {
        if (!entry.together.isEmpty()) {
            said.push_back(makeHeading(2, nameOfEntry(c, entry)));
            append(said, makeBlocks(entry.together, 3));
        }
        for (const RegisterEntry::Link &link : entry.links) {
            QList<Runs> about = linesOf({c.joined({link.body, c.partialDate(link.when)}), link.groups});
            about += paragraphs(link.effect);
            about << line(nameOfEntry(c, entry));
            others << KeyValue{line(link.title), about, {}};
        }
    }
    if (!said.empty()) {
        out.push_back(makeHeading(1, word("said")));
        append(out, std::move(said));
    }
    if (!others.isEmpty()) {
        out.push_back(makeHeading(1, word("others")));
        out.push_back({KeyValuesBlock{others}, {}});
    }
}
} // namespace

RegisterEntry RegisterReport::entryOf(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, QDate today)
{
    const PublicCopy copy = PublicCopy::of(assessment, pack, profile, today);
    const ReportContext c(copy.assessment(), pack, profile, today);
    const Assessment &a = c.assessment;
    const auto text = [&a](const QString &question) { return a.answer(question).text(); };
    RegisterEntry entry;
    entry.id = a.id;
    entry.reference = text(question::reference);
    entry.title = c.title();
    entry.organisation = text(question::organisation);
    entry.service = text(question::service).isEmpty() ? text(question::directorate) : text(question::service);
    QStringList types;
    for (const QString &code : a.answer(QStringLiteral("about.subject_type")).list())
        types << c.choice(QStringLiteral("subject_type"), code);
    entry.type = c.joined(types);
    entry.state = a.state;
    entry.version = a.version;
    QStringList outcomes;
    for (const QString &code : a.answer(question::outcome).list())
        outcomes << c.word(QStringLiteral("report.outcome.code")).arg(code, c.choice(QStringLiteral("outcome"), code));
    entry.outcome = c.joined(outcomes);
    entry.screenedOut = c.screeningOnly;
    if (entry.screenedOut)
        entry.outcome = c.choice(QStringLiteral("screening_decision"), text(question::screenDecision));
    entry.decisionBody = text(question::decisionBody);
    entry.decisionDate = a.answer(question::decisionDate).date();
    if (!a.decisions.isEmpty()) {
        const Decision &last = a.decisions.last();
        if (!last.body.isEmpty())
            entry.decisionBody = last.body;
        if (last.date.isValid())
            entry.decisionDate = last.date;
        entry.decisionResult = c.choice(QStringLiteral("decision_result"), last.result);
    }
    if (!a.publications.isEmpty()) {
        entry.publishedOn = a.publications.last().date;
        entry.link = a.publications.last().link;
        // Personal data and small numbers are what a public copy takes out by itself.
        if (const QString exemption = a.publications.last().exemption; exemption != QStringLiteral("none") && exemption != QStringLiteral("personal_data"))
            entry.heldBack = exemption;
    }
    entry.nextReview = a.answer(question::reviewDate).date();
    for (const Review &review : a.reviews)
        if (!review.done.isValid() && review.due.isValid() && (!entry.nextReview.isValid() || review.due < entry.nextReview))
            entry.nextReview = review.due;
    entry.contact = text(QStringLiteral("publication.contact"));
    entry.summary = a.answer(QStringLiteral("publication.register_text")).rich().toPlain().simplified();
    entry.demoSource = a.demoSource;
    entry.bodyType = a.bodyType;
    for (const Person &person : a.people)
        if (person.role == QStringLiteral("lead"))
            entry.owner = c.personLabel(person);
    for (const Action &action : a.actions) {
        const bool closed = action.status == QStringLiteral("complete") || action.status == QStringLiteral("no_longer_needed") || action.status == QStringLiteral("superseded");
        if (!closed && action.due.isValid() && action.due < today)
            entry.overdueActions.append({action.reference.isEmpty() ? shortened(action.description.toPlain(), 8) : action.reference, action.due});
    }
    for (const Impact &impact : a.impacts)
        entry.effects << RegisterEntry::Effect{impact.characteristic, impact.group, c.impactGroup(impact), impact.direction, impact.magnitude, impact.residual};
    for (const CumulativeLink &link : a.cumulativeLinks)
        entry.links << RegisterEntry::Link{link.title, link.body, link.when, c.groups(link.groups), link.effect};
    entry.together = a.answer(QStringLiteral("cumulative.sum")).rich();
    return entry;
}

bool RegisterReport::isListedPublicly(const RegisterEntry &entry)
{
    return entry.state != AssessmentState::Draft && entry.state != AssessmentState::InQa && entry.state != AssessmentState::Returned
        && entry.state != AssessmentState::AwaitingSignOff && entry.state != AssessmentState::Withdrawn && entry.heldBack.isEmpty();
}

Result<ReportDocument> RegisterReport::build(const QList<RegisterEntry> &entries, const Pack &pack, const ReportProfile &profile, const Clock &clock)
{
    if (!isOfRegister(profile.set))
        return Failure(ErrorKind::Refused, QStringLiteral("The print set “%1” is made from one assessment, not from a whole register.").arg(nameOf(profile.set)), {},
                       QStringLiteral("Say which assessment."));
    Assessment frame; // words need a language and a body type
    frame.bodyType = entries.isEmpty() ? QString() : entries.first().bodyType;
    const ReportContext c(frame, pack, profile, clock.today());
    const bool isRegister = profile.set == PrintSet::Register;
    ReportDocument document;
    document.setTitle = document.title = document.subject = c.word(isRegister ? QStringLiteral("report.register.title") : QStringLiteral("report.cumulative_set.title"));
    document.language = c.language;
    QStringList organisations, sources;
    for (const RegisterEntry &entry : entries) {
        organisations << entry.organisation;
        sources << entry.demoSource;
    }
    organisations.removeAll(QString());
    organisations.removeDuplicates();
    sources.removeAll(QString());
    document.organisation = organisations.size() == 1 ? organisations.first() : QString();
    document.date = c.today;
    document.pageOf = c.word(QStringLiteral("report.page_of"));
    document.continued = c.word(QStringLiteral("report.continued"));
    QStringList marking;
    if (profile.internalCopy())
        marking << c.word(QStringLiteral("report.internal"));
    if (!sources.isEmpty())
        marking << c.word(QStringLiteral("report.demo_notice"));
    document.marking = marking.join(QStringLiteral(". "));
    if (profile.internalCopy())
        document.blocks.push_back(makeText(c.word(QStringLiteral("report.internal")), {}, ParagraphBlock::Style::Marking));
    if (!document.organisation.isEmpty())
        document.blocks.push_back(makeText(document.organisation, {}, ParagraphBlock::Style::Kicker));
    document.blocks.push_back(makeText(document.setTitle, {}, ParagraphBlock::Style::Title));
    document.blocks.push_back(makeNote(c.word(QStringLiteral("report.cover.printed")).arg(c.date(c.today))));
    if (!sources.isEmpty())
        document.blocks.push_back(makeNote(c.word(QStringLiteral("report.demo_notice"))));
    if (isRegister)
        addRegister(c, entries, document.blocks);
    else
        addCumulative(c, entries, document.blocks);
    document.blocks.push_back(makeText(c.word(QStringLiteral("report.other_formats_none"))));
    return document;
}

Result<ReportDocument> RegisterReport::build(const QList<Assessment> &assessments, const Pack &pack, const ReportProfile &profile, const Clock &clock)
{
    QList<RegisterEntry> entries;
    for (const Assessment &assessment : assessments)
        if (!assessment.deletedAt.isValid())
            entries << entryOf(assessment, pack, profile, clock.today());
    return build(entries, pack, profile, clock);
}

} // namespace dueregard
