// SPDX-License-Identifier: Apache-2.0
// The report for the equality lead: what the rules noticed, what was answered, what was said about it.
#include "core/domain/WellKnown.h"
#include "core/report/sections/Sections.h"
#include "core/rules/RuleSet.h"

#include <algorithm>

namespace dueregard::sections {

namespace {
const Assessment &record(const ReportContext &c)
{
    return c.original ? *c.original : c.assessment;
}

/// A place that a public copy leaves out, with what must not come back in a sentence about it.
struct Withheld {
    bool ofConsent;
    QString whole;     ///< the text with the words that may not be repeated, in one line
    QString shortened; ///< the beginning of the text as it prints
    QString recorded;
    QString printed;
};

/// Read once for all points: a long record has thousands of both.
QList<Withheld> withheldPlaces(const ReportContext &c)
{
    QList<Withheld> all;
    for (const LeftOut &item : c.copy ? c.copy->leftOut() : QList<LeftOut>()) {
        if (item.reason == LeftOut::Reason::NoConsent)
            all += {true, valueAt(record(c), item.where).toPlain().simplified(), shortened(valueAt(c.assessment, item.where).toPlain().simplified(), 12), {}, {}};
        else if (!item.recorded.isEmpty())
            all += {false, {}, {}, item.recorded, item.printed.isEmpty() ? QStringLiteral("–") : item.printed};
    }
    return all;
}

/// The sentence of a point. Rules see the record as it is; what a public copy leaves out must not come back in a sentence.
QString sentence(const ReportContext &c, const ReviewPoint &point, const QList<Withheld> &withheld)
{
    ReviewPoint shown = point;
    const bool ofQuote = point.code == QLatin1String("EN-03") || point.code == QLatin1String("EN-18");
    for (QString &argument : shown.arguments) {
        // What EN-18 found may be a name: of all that it says, only the sentence without one remains.
        const bool words = ofQuote && argument != c.word(QStringLiteral("rule.quote.unseen")) && argument != c.word(QStringLiteral("rule.quote.known"));
        argument = words ? c.word(QStringLiteral("report.quotes.withheld")) : guarded(c, argument);
        // An excerpt may end in the middle of what was quoted.
        const auto excerptOf = [](const QString &text) { return QString(text).remove(QStringLiteral("…")).simplified(); };
        QString part = excerptOf(argument);
        for (const Withheld &item : withheld) {
            if (item.ofConsent) {
                if (part.size() <= 8 || !item.whole.contains(part))
                    continue;
                argument = item.shortened;
            } else if (argument == item.recorded || (item.recorded.size() > 3 && argument.contains(item.recorded))) {
                argument = item.printed;
            } else {
                continue;
            }
            part = excerptOf(argument);
        }
    }
    return RuleSet::message(shown, c.pack, c.language);
}

QString placeOf(const ReportContext &c, const ReviewPoint &point)
{
    const Page *page = c.pack.page(point.page);
    const Step *step = c.pack.stepOfPage(point.page);
    QStringList names;
    if (step)
        names << c.in(step->title);
    if (page && step && c.in(page->title) != c.in(step->title))
        names << c.in(page->title);
    return names.join(QStringLiteral(": "));
}

TableBlock tableOf(const ReportContext &c, const QList<ReviewPoint> &points, bool reasons)
{
    TableBlock table;
    table.columns = {{.weight = 0.8}, {.weight = 1.1}, {.weight = 1.1}, {.weight = 3.2}, {.weight = 1.8}};
    TableBlock::Row head;
    for (const char *key : {"report.col.points.code", "report.review.col.weight", "report.review.col.gate", "report.col.points.message"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    head.cells.push_back(makeCell(c.word(reasons ? QStringLiteral("report.col.points.reason") : QStringLiteral("report.review.col.where"))));
    table.headerRows.push_back(head);
    const QList<Withheld> withheld = withheldPlaces(c);
    for (const ReviewPoint &point : points) {
        TableBlock::Row row;
        row.source = {point.page, point.where};
        QList<Runs> last{Runs{Run{.text = placeOf(c, point)}}};
        if (reasons) {
            last.clear();
            for (const PointAnswer &answer : record(c).pointAnswers)
                if (answer.code == point.code && answer.where == point.whereKey()) {
                    if (c.profile.internalCopy() || point.overridden)
                        last += paragraphs(answer.reason);
                    else
                        last << Runs{Run{.text = c.word(QStringLiteral("report.review.private_reason"))}};
                    if (c.profile.internalCopy() && !answer.by.isEmpty())
                        last << Runs{Run{.text = c.joined({answer.by, c.date(answer.date)})}};
                }
        }
        row.cells = {makeCell(point.code), makeCell(c.word(QStringLiteral("report.severity.") + nameOf(point.severity))),
                     makeCell(c.word(QStringLiteral("gate.") + nameOf(point.gate))), makeCell(sentence(c, point, withheld)), makeCell(last)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

struct Points {
    QList<ReviewPoint> open;
    QList<ReviewPoint> answered;
};

Points points(const ReportContext &c)
{
    QList<ReviewPoint> all = RuleSet::check(record(c), c.pack, c.today, c.material ? &c.material->others : nullptr);
    std::stable_sort(all.begin(), all.end(), [](const ReviewPoint &x, const ReviewPoint &y) { return x.severity < y.severity; });
    Points sorted;
    for (const ReviewPoint &point : std::as_const(all))
        (point.answered || point.overridden ? sorted.answered : sorted.open) += point;
    return sorted;
}
} // namespace

void pointsOpen(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const auto [open, answered] = points(c);
    const auto count = [&all = open](Severity severity) {
        return std::count_if(all.begin(), all.end(), [severity](const ReviewPoint &point) { return point.severity == severity; });
    };
    out.push_back(makeText(c.word(QStringLiteral("report.review.intro")), {}, ParagraphBlock::Style::Lead));
    out.push_back(makeText(c.word(QStringLiteral("report.review.counts"))
                               .arg(open.size())
                               .arg(count(Severity::Block))
                               .arg(count(Severity::Warn))
                               .arg(count(Severity::Advice))
                               .arg(answered.size())));
    if (open.isEmpty())
        out.push_back(makeNote(c.word(QStringLiteral("report.review.none_open"))));
    else
        out.push_back({tableOf(c, open, false), {}});
}

void pointsAnswered(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const QList<ReviewPoint> answered = points(c).answered;
    if (answered.isEmpty())
        out.push_back(makeNote(c.word(QStringLiteral("report.review.none_answered"))));
    else
        out.push_back({tableOf(c, answered, true), {}});
}

void checklist(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const Step *step = c.pack.step(QStringLiteral("signoff"));
    if (!step)
        return;
    QSet<QString> others;
    for (const Page &page : step->pages)
        for (const Field &field : page.fields)
            if (!field.id.startsWith(QStringLiteral("signoff.check_")) && !field.id.startsWith(QStringLiteral("signoff.qa_")))
                others.insert(field.id);
    questions(c, {step->id}, others, out);
}

void comments(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    if (c.profile.publicCopy) {
        out.push_back(makeNote(c.word(QStringLiteral("report.review.comments_internal"))));
        return;
    }
    if (c.assessment.qaComments.isEmpty()) {
        out.push_back(makeNote(c.word(QStringLiteral("report.review.no_comments"))));
        return;
    }
    for (const QaComment &comment : c.assessment.qaComments) {
        CardBlock card;
        card.bodyFirst = true;
        const auto source = [&](const char *field) { return c.record(RecordKind::QaComment, comment.id, QLatin1String(field)); };
        const QString severity = c.choice(QStringLiteral("qa_severity"), comment.severity);
        card.title = {Run{.text = c.joined({comment.place.isEmpty() ? c.word(QStringLiteral("report.col.qa.comment")) : comment.place, severity})}};
        card.body = makeBlocks(comment.comment, 4, source("comment"));
        if (!comment.response.isEmpty())
            card.pairs << KeyValue{{Run{.text = c.word(QStringLiteral("report.col.qa.response"))}}, paragraphs(comment.response), source("response")};
        if (!comment.resolved.isEmpty())
            card.pairs << makePair(c.word(QStringLiteral("report.col.qa.resolved")), c.choice(QStringLiteral("yes_no"), comment.resolved), source("resolved"));
        out.push_back({std::move(card), c.record(RecordKind::QaComment, comment.id)});
    }
}

} // namespace dueregard::sections
