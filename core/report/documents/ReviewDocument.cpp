// SPDX-License-Identifier: Apache-2.0
#include "core/report/documents/ReviewDocument.h"

#include "core/report/BlockTools.h"
#include "core/report/ReportContext.h"

namespace dueregard {

namespace {

class ReviewWriting {
public:
    ReviewWriting(const Pack &pack, const ReviewReader &reader) : m_pack(pack), m_reader(reader) {}

    QString word(const QString &key) const { return ReportContext::wordOf(m_pack, key, m_reader.language); }
    QString say(const char *key) const { return word(QStringLiteral("review.") + QLatin1String(key)); }
    QString choice(const char *vocabulary, const QString &code) const { return m_pack.choiceLabel(QLatin1String(vocabulary), code, m_reader.language, m_reader.bodyType); }
    QString level(const QString &code) const
    {
        if (code.isEmpty())
            return {};
        const QString label = choice(code.startsWith(u'W') ? "level_reached" : "engagement_level", code);
        return label.isEmpty() ? code : label;
    }
    QString groups(const QStringList &ids) const
    {
        QStringList labels;
        for (const QString &id : ids)
            labels << m_pack.groupLabel(id, m_reader.language, m_reader.bodyType);
        return labels.join(word(QStringLiteral("report.list_comma")));
    }
    /// As they are called here: a combination by its title, a group by its label.
    QString people(const OrganisationReview::People &people) const { return people.name.isEmpty() ? groups(people.groups) : people.name; }
    QString list(QStringList names) const
    {
        names.removeDuplicates(); // several combinations can have one broader name
        return names.join(word(QStringLiteral("report.list_comma")));
    }
    QString date(QDate date) const { return date.isValid() ? QLocale(m_reader.language).toString(date, QStringLiteral("d MMMM yyyy")) : QString(); }
    QString pounds(double amount) const { return QChar(0x00A3) + QLocale(m_reader.language).toString(amount, 'f', amount == double(qint64(amount)) ? 0 : 2); }

    void heading(const char *key) { out.push_back(makeHeading(2, say(key))); }
    void text(const QString &words) { out.push_back(makeText(words)); }
    void table(const QString &caption, const QStringList &heads, const QList<QStringList> &rows) { out.push_back({makeTable(caption, heads, rows), {}}); }

    ReportBlocks out;

private:
    const Pack &m_pack;
    const ReviewReader &m_reader;
};

} // namespace

QString reviewTitle(const OrganisationReview::Line &line, const Pack &pack, const ReviewReader &reader)
{
    if (!line.title.isEmpty())
        return line.title;
    return line.reference.isEmpty() ? ReportContext::wordOf(pack, QStringLiteral("report.untitled"), reader.language) : line.reference;
}

QString reviewSentence(const OrganisationReview::Line &line, const Pack &pack, const ReviewReader &reader)
{
    const ReviewWriting w(pack, reader);
    QStringList parts;
    if (!line.planned.isEmpty())
        parts << w.say("line.planned").arg(w.level(line.planned));
    if (!line.reached.isEmpty())
        parts << w.say("line.reached").arg(w.level(line.reached));
    parts << (line.findings == 0 ? w.say("line.nothing") : w.say("line.loop").arg(line.answered).arg(line.findings).arg(line.fedBack));
    if (line.overdue)
        parts << w.say("line.overdue");
    QStringList unheard;
    for (const OrganisationReview::People &people : line.unheard)
        unheard << w.people(people);
    if (!unheard.isEmpty())
        parts << w.say("line.unheard").arg(w.list(unheard));
    if (line.spent > 0)
        parts << w.say("line.spent").arg(w.pounds(line.spent));
    return parts.join(QLatin1Char(' '));
}

ReportDocument buildReviewDocument(const OrganisationReview &r, const Pack &pack, const ReviewReader &reader)
{
    ReviewWriting w(pack, reader);
    const QString title = w.say("title");
    if (reader.internal)
        w.out.push_back(makeText(w.word(QStringLiteral("report.internal")), {}, ParagraphBlock::Style::Marking));
    w.out.push_back(makeHeading(1, title));
    w.text(w.say("intro").arg(r.assessments).arg(r.withEngagement));

    if (!r.levelsPlanned.isEmpty() || !r.levelsReached.isEmpty()) {
        w.heading("levels");
        QList<QStringList> rows;
        QStringList codes = r.levelsPlanned.keys() + r.levelsReached.keys();
        codes.removeDuplicates();
        codes.sort(); // 1 … 6, then the warning rungs
        for (const QString &code : std::as_const(codes))
            rows << QStringList{w.level(code), QString::number(r.levelsPlanned.value(code)), QString::number(r.levelsReached.value(code))};
        w.table(w.say("levels.caption"), {w.say("levels.level"), w.say("levels.planned"), w.say("levels.reached")}, rows);
        w.text(w.say("levels.short").arg(r.fellShort));
    }
    w.heading("loop");
    if (r.findings == 0) {
        w.text(w.say("loop.none"));
    } else {
        w.text(w.say("loop.said").arg(r.findings).arg(r.answered).arg(r.fedBack).arg(r.changed));
        w.text(w.say("loop.closed").arg(r.loopsClosed).arg(r.loopsOverdue));
        if (r.promisesOverdue > 0)
            w.text(w.word(QStringLiteral("report.loop.past")).arg(r.promisesOverdue));
    }
    w.heading("unheard");
    if (r.unheard.isEmpty()) {
        w.text(w.say("unheard.none"));
    } else {
        QStringList nowhere;
        QList<QStringList> rows;
        for (const OrganisationReview::Unheard &unheard : r.unheard) {
            rows << QStringList{w.people(unheard.people), QString::number(unheard.assessments)};
            if (unheard.nowhere)
                nowhere << rows.last().first();
        }
        if (!nowhere.isEmpty())
            w.text(w.say("unheard.never").arg(w.list(nowhere)));
        w.table(w.say("unheard.caption"), {w.say("unheard.group"), w.say("unheard.times")}, rows);
    }
    if (r.planned > 0 || r.spent > 0) {
        w.heading("money");
        w.text(w.say("money.words").arg(w.pounds(r.planned), w.pounds(r.spent)));
    }
    if (!r.mostAsked.isEmpty()) {
        w.heading("asked");
        QList<QStringList> rows;
        bool often = false;
        for (const OrganisationReview::Asked &asked : r.mostAsked) {
            rows << QStringList{asked.partner, QString::number(asked.times), QString::number(asked.assessments)};
            often = often || asked.times >= PartnerDirectory::often;
        }
        w.table(w.say("asked.caption"), {w.say("asked.partner"), w.say("asked.times"), w.say("asked.assessments")}, rows);
        if (often)
            w.text(w.say("asked.often").arg(PartnerDirectory::often));
    }
    if (!r.readiness.isEmpty()) {
        w.heading("readiness");
        QList<QStringList> rows;
        for (const OrganisationReview::Score &score : r.readiness)
            rows << QStringList{w.date(score.on), score.title, QLocale(reader.language).toString(score.overall, 'f', 1), w.choice("readiness_component", score.weakest)};
        w.table(w.say("readiness.caption"), {w.say("readiness.on"), w.say("assessment"), w.say("readiness.overall"), w.say("readiness.weakest")}, rows);
    }
    w.heading("structures");
    if (r.structures.isEmpty()) {
        w.text(w.say("structures.none"));
    } else {
        QList<QStringList> rows;
        for (const OrganisationReview::Structure &each : r.structures) {
            const StandingStructure &s = each.structure;
            rows << QStringList{s.title, w.choice("structure_kind", s.kind), w.groups(s.groups), w.choice("yes_partly_no", s.led_by), s.gaps};
        }
        TableBlock table = makeTable(w.say("structures.caption"), {w.say("structures.name"), w.say("structures.kind"), w.say("structures.groups"), w.say("structures.led"), w.say("structures.gaps")}, rows);
        dropEmptyColumns(table);
        w.out.push_back({std::move(table), {}});
    }
    if (r.trainings > 0)
        w.text(w.say("training").arg(r.trainingsDone).arg(r.trainings).arg(QLocale(reader.language).toString(r.trainingHours), w.pounds(r.trainingCost)));

    if (!r.lines.isEmpty()) {
        w.heading("lines");
        QList<QStringList> rows;
        for (const OrganisationReview::Line &line : r.lines)
            rows << QStringList{reviewTitle(line, pack, reader), reviewSentence(line, pack, reader)};
        w.table(w.say("lines.caption"), {w.say("assessment"), w.say("lines.what")}, rows);
    }

    ReportDocument document;
    document.setTitle = title;
    document.title = reader.organisation.isEmpty() ? title : w.word(QStringLiteral("report.label_value")).arg(title, reader.organisation);
    document.language = reader.language;
    document.organisation = reader.organisation;
    document.subject = title;
    document.date = reader.today;
    document.pageOf = w.word(QStringLiteral("report.page_of"));
    document.continued = w.word(QStringLiteral("report.continued"));
    document.skip = w.word(QStringLiteral("report.skip"));
    if (reader.internal)
        document.marking = w.word(QStringLiteral("report.internal"));
    document.blocks = std::move(w.out);
    return document;
}

} // namespace dueregard
