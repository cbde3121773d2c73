// SPDX-License-Identifier: Apache-2.0
// The paragraph for the covering report: the officer's own, or a labelled draft of 150 to 250 words from the record.
#include "core/domain/WellKnown.h"
#include "core/report/sections/Sections.h"

#include <algorithm>

namespace dueregard::sections {

namespace {
constexpr int fewestWords = 150;
constexpr int mostWords = 250;

struct Sentence {
    int rank = 0; ///< the greater, the sooner it is left out
    QString text;
};

QString ended(QString text)
{
    text = text.simplified();
    if (!text.isEmpty() && !QStringLiteral(".!?…").contains(text.back()))
        text += QLatin1Char('.');
    return text;
}

/// Whole sentences from the beginning of an answer, at most so many words.
QString opening(const RichText &text, int words)
{
    const QString flat = text.toPlain().simplified();
    QString out;
    qsizetype from = 0;
    for (qsizetype i = 0; i < flat.size(); ++i) {
        const bool end = i + 1 == flat.size() || (QStringLiteral(".!?").contains(flat[i]) && flat[i + 1] == QLatin1Char(' '));
        if (!end)
            continue;
        if (countWords(flat.left(i + 1)) > words)
            break;
        out = flat.left(i + 1);
        from = i + 1;
    }
    return ended(from == 0 ? shortened(flat, words) : out);
}

int severity(const Impact &impact)
{
    const QStringList order{QStringLiteral("high"), QStringLiteral("medium"), QString(), QStringLiteral("low")};
    return int(order.indexOf(impact.magnitude));
}

QString counted(const ReportContext &c, QStringList parts, qsizetype most)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    if (parts.size() <= most)
        return c.joined(parts);
    return c.word(QStringLiteral("report.paragraph.negative_more")).arg(c.joined(parts.first(most))).arg(parts.size() - most);
}

QList<Sentence> sentences(const ReportContext &c)
{
    const Assessment &a = c.assessment;
    const auto word = [&c](const char *key) { return c.word(QStringLiteral("report.paragraph.") + QLatin1String(key)); };
    QList<Sentence> all;
    const auto say = [&all](int rank, const QString &text) {
        if (!text.isEmpty())
            all << Sentence{rank, text};
    };
    const auto quote = [&](int rank, const char *key, const QString &question, int words) {
        const RichText text = a.answer(question).rich();
        if (!text.isEmpty())
            say(rank, word(key).arg(opening(text, words)));
    };

    const QString reference = a.answer(question::reference).text();
    say(0, word("done").arg(c.title(), reference.isEmpty() ? QString() : word("reference").arg(reference, a.version), c.word(QStringLiteral("state.") + nameOf(a.state))));
    quote(5, "purpose", question::purpose, 40);
    if (c.screeningOnly) {
        quote(0, "screening", question::screenReasons, 90);
        say(1, word("duty"));
        return all;
    }
    QStringList populations;
    for (const Population &population : a.populations) {
        const QString who = population.description.isEmpty() ? c.choice(QStringLiteral("population"), population.kind) : population.description;
        populations << (population.size.isEmpty() ? shortened(who, 12) : c.word(QStringLiteral("report.bracketed")).arg(shortened(who, 12), population.size));
    }
    if (!populations.isEmpty())
        say(4, word("who").arg(counted(c, populations, 3)));
    if (!a.evidence.isEmpty())
        say(7, a.gaps.isEmpty() ? word("evidence_only").arg(a.evidence.size()) : word("evidence").arg(a.evidence.size()).arg(a.gaps.size()));

    QList<const Impact *> negative;
    QStringList positive;
    QMap<QString, int> number;
    for (const Impact &impact : a.impacts) {
        ++number[impact.direction];
        if (impact.direction == QStringLiteral("NEG") || impact.direction == QStringLiteral("MIX"))
            negative << &impact;
        if (impact.direction == QStringLiteral("POS") || impact.direction == QStringLiteral("MIX"))
            positive << c.impactGroup(impact);
    }
    if (a.impacts.isEmpty()) {
        say(1, word("no_impacts"));
    } else {
        QStringList kinds;
        for (const char *direction : {"NEG", "POS", "MIX", "NEU", "UNK"})
            if (const int many = number.value(QLatin1String(direction)); many > 0)
                kinds << c.word(QStringLiteral("report.paragraph.count.") + QLatin1String(direction)).arg(many);
        say(6, kinds.isEmpty() ? word("numbers_only").arg(a.impacts.size()) : word("numbers").arg(a.impacts.size()).arg(c.joined(kinds)));
        std::stable_sort(negative.begin(), negative.end(), [](const Impact *x, const Impact *y) { return severity(*x) < severity(*y); });
        QStringList worse;
        for (const Impact *impact : std::as_const(negative)) {
            const QString size = c.choice(QStringLiteral("magnitude"), impact->magnitude).toLower();
            worse << (size.isEmpty() ? c.impactGroup(*impact) : c.word(QStringLiteral("report.bracketed")).arg(c.impactGroup(*impact), size));
        }
        say(1, negative.isEmpty() ? word("no_negative") : word("negative").arg(counted(c, worse, 5)));
        if (!negative.isEmpty() && !negative.first()->mechanism.isEmpty())
            say(8, word("what").arg(c.impactGroup(*negative.first()), opening(negative.first()->mechanism, 30)));
        if (!positive.isEmpty())
            say(3, word("positive").arg(counted(c, positive, 4)));
    }
    QStringList combined;
    for (const Intersection &item : a.intersections) {
        QStringList groups;
        for (const QString &id : item.groups)
            groups << c.group(id);
        combined << (item.title.isEmpty() ? groups.join(c.word(QStringLiteral("report.intersections.joined"))) : item.title);
    }
    if (!combined.isEmpty())
        say(6, word("combined").arg(counted(c, combined, 3)));

    QStringList heard;
    for (const Activity &activity : a.activities) {
        const QString name = activity.title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), activity.type) : activity.title;
        heard << (activity.took_part.isEmpty() ? shortened(name, 10) : c.word(QStringLiteral("report.bracketed")).arg(shortened(name, 10), activity.took_part));
    }
    say(2, heard.isEmpty() ? word("not_heard") : word("heard").arg(counted(c, heard, 4)));
    if (!a.findings.isEmpty()) {
        const auto taken = std::count_if(a.findings.begin(), a.findings.end(), [](const Finding &finding) {
            return QStringList{QStringLiteral("accepted"), QStringLiteral("partly"), QStringLiteral("done"), QStringLiteral("doing"), QStringLiteral("will_do")}.contains(finding.response_status);
        });
        say(7, taken == 0 ? word("findings_none").arg(a.findings.size()) : word("findings").arg(a.findings.size()).arg(taken));
    }
    quote(4, "shaped", question::howShaped, 40);
    QStringList actions;
    for (const Action &action : a.actions) {
        QString text = shortened(action.description.toPlain().simplified(), 16);
        while (text.endsWith(QLatin1Char('.'))) // the sentence that holds it has its own
            text.chop(1);
        actions << text;
    }
    actions.removeAll(QString());
    say(2, actions.isEmpty() ? word("no_actions") : ended(word("actions").arg(a.actions.size()).arg(actions.first(std::min<qsizetype>(2, actions.size())).join(QStringLiteral("; ")))));
    quote(2, "residual", question::residual, 45);
    quote(5, "why", question::proportionality, 40);
    if (!a.gaps.isEmpty() && !a.gaps.first().missing.isEmpty())
        say(8, word("gaps").arg(opening(a.gaps.first().missing, 25)));
    QStringList outcomes;
    for (const QString &code : a.answer(question::outcome).list())
        outcomes << c.word(QStringLiteral("report.outcome.code")).arg(code, c.choice(QStringLiteral("outcome"), code));
    say(1, outcomes.isEmpty() ? word("no_outcome") : word("outcome").arg(c.joined(outcomes)));
    say(1, word("duty"));
    const QDate review = a.answer(question::reviewDate).date();
    say(4, review.isValid() ? word("review").arg(c.date(review)) : word("no_review"));
    return all;
}

QString assembled(const ReportContext &c)
{
    QList<Sentence> all = sentences(c);
    const auto joined = [&all] {
        QStringList texts;
        for (const Sentence &sentence : std::as_const(all))
            texts << sentence.text;
        return texts.join(QLatin1Char(' '));
    };
    while (countWords(joined()) > mostWords) {
        const auto last = std::max_element(all.begin(), all.end(), [](const Sentence &x, const Sentence &y) { return x.rank < y.rank; });
        if (last->rank == 0)
            break;
        const QString without = last->text;
        const int rank = last->rank;
        all.erase(last);
        // A shorter form keeps what matters when leaving it out would make the paragraph too short.
        if (const int left = countWords(joined()); left < fewestWords)
            all.insert(std::max<qsizetype>(0, all.size() - 2), {rank, ended(shortened(without, mostWords - left - 1))});
    }
    return joined();
}
} // namespace

void paragraph(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const RichText own = c.assessment.answer(question::reportParagraph).rich();
    if (!own.isEmpty()) {
        append(out, makeBlocks(own, 2, c.answer(question::reportParagraph)));
        return;
    }
    out.push_back(makeText(c.word(QStringLiteral("report.paragraph.label")), c.answer(question::reportParagraph), ParagraphBlock::Style::Marking));
    out.push_back(makeText(assembled(c), c.answer(question::reportParagraph)));
}

} // namespace dueregard::sections
