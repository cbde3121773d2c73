// SPDX-License-Identifier: Apache-2.0
// The one page that decision-makers read: at most 400 words and a table of at most six negative impacts.
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/report/sections/Sections.h"

#include <algorithm>
#include <cmath>

namespace dueregard::sections {

namespace {
constexpr int wordLimit = 400;
constexpr qsizetype rowLimit = 6;
constexpr double lineLimit = 44;
constexpr double tableLimit = 24;

int rankOf(const Impact &impact)
{
    if (impact.magnitude == QStringLiteral("high"))
        return 0;
    if (impact.magnitude == QStringLiteral("medium"))
        return 1;
    return impact.magnitude == QStringLiteral("low") ? 3 : 2;
}

/// About how many lines of a page's 45 a block takes: what may be left out is, rather than a second page begun.
double linesOf(const ReportBlock &block)
{
    constexpr double letters = 82; // on a line as wide as the page
    if (const auto *heading = block.as<HeadingBlock>())
        return 2 + std::ceil(double(plain(heading->runs).size()) / 55);
    const auto *table = block.as<TableBlock>();
    if (!table)
        return 0.8 + 1.15 * std::ceil(double(plainText({block}).size()) / (letters * 0.9));
    double width = 0, lines = 0;
    for (const TableBlock::Column &column : table->columns)
        width += column.weight;
    for (const auto *rows : {&table->headerRows, &table->rows}) {
        for (const TableBlock::Row &row : *rows) {
            double tallest = 1;
            for (size_t i = 0; i < row.cells.size(); ++i)
                for (const Runs &runs : row.cells[i].paragraphs)
                    tallest = std::max(tallest, std::ceil(double(plain(runs).size()) / (letters * table->columns[i].weight / width * 0.85)));
            lines += tallest + 0.75;
        }
    }
    return lines;
}

double linesOf(const ReportBlocks &blocks)
{
    double sum = 0;
    for (const ReportBlock &block : blocks)
        sum += linesOf(block);
    return sum;
}

QString headingOf(const ReportContext &c, const QString &sectionId)
{
    for (const ReportSection &section : c.pack.reportSections)
        if (section.id == sectionId)
            return c.in(section.heading);
    return {};
}

/// Where the impacts stand that have no room here: set alone, the page has no section to refer to.
QString moreNegative(const ReportContext &c, qsizetype count)
{
    const bool alone = c.profile.set == PrintSet::Summary;
    const QString key = QStringLiteral("report.summary.more_negative") + QLatin1String(count == 1 ? "_one" : "") + QLatin1String(alone ? "_whole" : "");
    QString text = c.word(key);
    if (count > 1)
        text = text.arg(count);
    return alone ? text : text.arg(headingOf(c, QStringLiteral("impact")));
}

/// What is proposed, in a sentence.
QString proposed(const Assessment &a)
{
    for (const QString &question : {question::whatChanges, question::purpose})
        if (const QString text = firstSentence(a.answer(question).toPlain(), 60); !text.isEmpty())
            return text;
    return {};
}

/// One action is told; of more, how many there are.
QString toldActions(const ReportContext &c, const QStringList &done)
{
    return done.size() < 2 ? done.value(0) : done.first() + QLatin1Char(' ') + c.word(QStringLiteral("report.summary.more_actions")).arg(done.size() - 1);
}

/// `words`: at most so many of a sentence.
TableBlock negatives(const ReportContext &c, const QList<const Impact *> &impacts, int words)
{
    TableBlock table;
    table.columns = {{.weight = 1.5}, {.weight = 2.7}, {.weight = 0.8}, {.weight = 2.7}};
    TableBlock::Row head;
    for (const char *key : {"report.col.impacts.group", "report.col.impacts.what", "report.col.impacts.severity", "report.col.impacts.mitigation"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    table.headerRows.push_back(head);
    for (const Impact *impact : impacts.first(std::min(rowLimit, impacts.size()))) {
        QStringList done;
        const QList<const Action *> actions = c.actionsFor(impact->id);
        for (const Action *action : actions)
            done << firstSentence(action->description.toPlain(), words);
        const QString size = c.choice(QStringLiteral("magnitude"), impact->magnitude);
        TableBlock::Row row;
        row.source = c.record(RecordKind::Impact, impact->id);
        row.cells = {makeCell(c.impactGroup(*impact)), makeCell(firstSentence(impact->mechanism.toPlain(), words)),
                     makeCell(size.isEmpty() ? c.blank() : size),
                     makeCell(done.isEmpty() ? c.word(QStringLiteral("report.impact.no_action")) : toldActions(c, done))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What a row of the page may hold: all of it, or where that is too much the first of it in so many words.
struct Room {
    int records;
    int words; ///< of each
};
constexpr Room wholly{100, 200}, narrow{4, 25};

/// "a, b and 2 more"; nothing for nothing.
QList<Runs> listed(const ReportContext &c, const QStringList &all, const Room &room)
{
    QStringList shown;
    for (const QString &one : all.first(std::min<qsizetype>(room.records, all.size())))
        shown << shortened(one, room.words);
    if (shown.isEmpty())
        return {};
    const QString list = c.joined(shown);
    return {Runs{Run{.text = shown.size() == all.size() ? list : c.word(QStringLiteral("report.summary.and_more")).arg(list).arg(all.size() - shown.size())}}};
}

QString numbered(const ReportContext &c, const QString &name, const QString &number)
{
    return number.isEmpty() ? name : c.word(QStringLiteral("report.bracketed")).arg(name, number);
}

/// Who would feel it.
QList<Runs> affected(const ReportContext &c, const Room &room)
{
    QStringList all;
    for (const Population &one : c.assessment.populations)
        all << numbered(c, one.description.isEmpty() ? c.choice(QStringLiteral("population"), one.kind) : one.description, one.size);
    return listed(c, all, room);
}

/// Through what people were heard, or will be.
QList<Runs> activitiesThatAre(ActivityState state, const ReportContext &c, const Room &room)
{
    QStringList all;
    for (const Activity &one : c.assessment.activities)
        if (toldState(one, c.assessment, c.today) == state)
            all << numbered(c, one.title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), one.type) : one.title, one.took_part);
    return listed(c, all, room);
}

QList<Runs> asked(const ReportContext &c, const Room &room)
{
    return activitiesThatAre(ActivityState::Done, c, room);
}

QList<Runs> stillPlanned(const ReportContext &c, const Room &room)
{
    return activitiesThatAre(ActivityState::Planned, c, room);
}

/// What they said, and what became of it: first what changed something, then what was answered.
QList<Runs> heard(const ReportContext &c, const Room &room)
{
    QList<const Finding *> findings;
    for (const Finding &one : c.assessment.findings)
        if (!one.text.isEmpty())
            findings << &one;
    const auto rank = [](const Finding *one) { return one->what_changed.isEmpty() ? one->response.isEmpty() ? 2 : 1 : 0; };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding *x, const Finding *y) { return rank(x) < rank(y); });
    QList<Runs> lines;
    for (const Finding *one : findings.first(std::min<qsizetype>(std::min(room.records, 3), findings.size()))) {
        const QString said = firstSentence(one->text.toPlain(), room.words);
        const RichText &became = one->what_changed.isEmpty() ? one->response : one->what_changed;
        lines << Runs{Run{.text = became.isEmpty() ? said : c.word(QStringLiteral("report.summary.heard_became")).arg(said, firstSentence(became.toPlain(), room.words))}};
    }
    return lines;
}

QList<Runs> alternatives(const ReportContext &c, const Room &room)
{
    QStringList all;
    for (const Option &option : c.assessment.options)
        if (option.status != QStringLiteral("preferred") && option.status != QStringLiteral("chosen"))
            all << c.recordTitle(RecordKind::Option, option.id);
    return listed(c, all, room);
}
} // namespace

void summary(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    int words = 0;
    double lines = c.profile.internalCopy() ? 8 : 6; // the headings above, and what marks an internal copy
    const auto say = [&](ReportBlocks blocks) {
        words += countWords(plainText(blocks));
        lines += linesOf(blocks);
        append(out, std::move(blocks));
    };
    // Only if it still fits; the whole stands further on in the report.
    const auto sayIfRoom = [&](ReportBlocks blocks) {
        const bool room = !blocks.empty() && words + countWords(plainText(blocks)) <= wordLimit && lines + linesOf(blocks) <= lineLimit;
        if (room)
            say(std::move(blocks));
        return room;
    };
    // Whole, or else its beginning.
    const auto sayRow = [&](const char *heading, const auto &text, const BlockSource &source = {}) {
        for (const Room &room : {wholly, narrow})
            if (const QList<Runs> value = text(c, room); value.isEmpty() || sayIfRoom({{KeyValuesBlock{{{Runs{Run{.text = c.word(QLatin1String(heading))}}, value, {}}}}, source}}))
                return;
    };
    const auto answer = [&](const QString &question, const char *heading) {
        ReportBlocks blocks;
        const RichText text = a.answer(question).rich();
        if (!text.isEmpty()) {
            blocks.push_back(makeHeading(2, c.word(QLatin1String(heading)), c.answer(question), false));
            append(blocks, makeBlocks(text, 3, c.answer(question)));
        }
        return blocks;
    };

    // Those who decide may hold this page alone: what else they need stands elsewhere in the whole report. Its room is kept.
    const bool alone = c.profile.set == PrintSet::Summary;
    const auto taken = std::find_if(a.decisions.rbegin(), a.decisions.rend(), [&c](const Decision &past) { return past.date.isValid() && past.date <= c.today; });
    ReportBlocks last;
    if (alone && taken == a.decisions.rend() && !c.screeningOnly)
        last.push_back(makeText(c.word(QStringLiteral("report.summary.duty_whole"))));
    if (alone)
        last.push_back(otherFormats(c));
    words += countWords(plainText(last));
    lines += linesOf(last);

    QString decision;
    if (taken != a.decisions.rend()) {
        decision = c.word(QStringLiteral("report.summary.decided")).arg(taken->body.isEmpty() ? a.answer(question::decisionBody).text() : taken->body, c.title(), c.date(taken->date));
        if (const QString result = c.choice(QStringLiteral("decision_result"), taken->result); !result.isEmpty())
            decision += QLatin1Char(' ') + c.word(QStringLiteral("report.summary.decided_result")).arg(result);
    } else if (const QString body = a.answer(question::decisionBody).text(); !body.isEmpty())
        decision = c.word(QStringLiteral("report.summary.decision_text")).arg(body, c.title());
    if (const QDate date = a.answer(question::decisionDate).date(); date.isValid() && taken == a.decisions.rend())
        decision += (decision.isEmpty() ? QString() : QStringLiteral(" ")) + c.word(QStringLiteral("report.summary.decision_when")).arg(c.date(date));
    if (!decision.isEmpty())
        say({makeText(decision, c.answer(question::decisionBody), ParagraphBlock::Style::Lead)});
    if (const RichText own = a.answer(question::summary).rich(); !own.isEmpty())
        say(makeBlocks(own, 2, c.answer(question::summary)));
    else if (const QString text = alone ? proposed(a) : QString(); !text.isEmpty())
        say({makeText(text, c.answer(question::whatChanges))});

    sayRow("report.summary.who", affected, c.page(QStringLiteral("proposal.populations")));

    QStringList codes;
    const QStringList outcomes = a.answer(question::outcome).list();
    for (const QString &code : outcomes)
        codes << c.word(QStringLiteral("report.outcome.code")).arg(code, c.choice(QStringLiteral("outcome"), code));
    const QString outcome = codes.isEmpty() ? c.word(QStringLiteral("report.summary.no_outcome")) : codes.join(QStringLiteral("; "));
    say({{KeyValuesBlock{{makePair(c.word(QStringLiteral("report.summary.outcome")), outcome, c.answer(question::outcome))}}, {}}});

    QList<const Impact *> negative;
    QStringList positive;
    for (const Impact &impact : a.impacts) {
        const bool mixed = impact.direction == QStringLiteral("MIX");
        if (mixed || impact.direction == QStringLiteral("NEG"))
            negative << &impact;
        if (mixed || impact.direction == QStringLiteral("POS"))
            positive << c.impactGroup(impact);
    }
    std::stable_sort(negative.begin(), negative.end(), [](const Impact *x, const Impact *y) { return rankOf(*x) < rankOf(*y); });
    out.push_back(makeHeading(2, c.word(QStringLiteral("report.summary.negative")), {}, false));
    if (negative.isEmpty())
        out.push_back(makeNote(c.word(a.impacts.isEmpty() && a.sharedReasons.isEmpty() ? QStringLiteral("report.summary.no_impacts") : QStringLiteral("report.summary.no_negative"))));
    else
        for (const int most : {60, 40, 28, 20}) { // whole sentences, unless they would fill the page
            TableBlock table = negatives(c, negative, most);
            if (most > 20 && linesOf(ReportBlock{table, {}}) > tableLimit)
                continue;
            out.push_back({std::move(table), {}});
            break;
        }
    lines += linesOf(out.back()) + 3;
    if (negative.size() > rowLimit)
        say({makeNote(moreNegative(c, negative.size() - rowLimit))});

    sayIfRoom(answer(question::residual, "report.summary.remaining"));
    sayIfRoom(answer(question::howShaped, "report.summary.changed"));
    sayRow("report.summary.heard", heard);
    sayRow("report.summary.asked", asked);
    sayRow("report.summary.planned", stillPlanned);
    sayRow("report.summary.instead", alternatives);
    positive.removeDuplicates();
    if (!positive.isEmpty())
        sayIfRoom({makeHeading(2, c.word(QStringLiteral("report.summary.positive")), {}, false), makeText(c.joined(positive))});
    if (c.profile.set == PrintSet::Full)
        sayIfRoom({makeText(c.word(QStringLiteral("report.summary.duty_text")).arg(headingOf(c, QStringLiteral("duty"))))});
    if (const QDate review = a.answer(question::reviewDate).date(); review.isValid())
        sayIfRoom({makeText(c.word(QStringLiteral("report.label_value")).arg(c.word(QStringLiteral("report.summary.later")), c.date(review)),
                            c.answer(question::reviewDate))});
    append(out, std::move(last));
}

} // namespace dueregard::sections
