// SPDX-License-Identifier: Apache-2.0
// The paragraph for the covering report: the officer's own, or a labelled draft of 150 to 250 words from the record.
#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/report/sections/Sections.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard::sections {

namespace {
constexpr int fewestWords = 150;
constexpr int mostWords = 250;

struct Sentence {
    int rank = 0;         ///< the greater, the sooner it is left out; 0: never
    bool reserve = false; ///< said only when there would be too few words without it, the least rank first
    QString text;
    QString longer; ///< more of an answer, for when there are too few words; empty when there is no more
};

QString ended(QString text)
{
    text = text.simplified();
    if (!text.isEmpty() && !QStringLiteral(".!?…").contains(text.back()))
        text += QLatin1Char('.');
    return text;
}

/// Without the full stop, for use inside a sentence.
QString within(QString text)
{
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

/// Whole sentences from the beginning of an answer, at most so many words.
QString opening(const RichText &text, int words)
{
    QStringList lines; // items of a list are sentences, whether or not they end as such
    for (const QString &line : text.toPlain().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QString own = line.simplified();
        static const QRegularExpression label(QStringLiteral("^([\\x{2022}\\x{2013}]|\\d{1,3}\\.)\\s"));
        own.remove(label);
        lines << (own.endsWith(QLatin1Char(':')) || own.endsWith(QLatin1Char(';')) || own.endsWith(QLatin1Char(',')) ? own : ended(own));
    }
    const QString flat = lines.join(QLatin1Char(' ')).simplified();
    QString out;
    for (qsizetype i = 0; i < flat.size(); ++i) {
        const bool end = i + 1 == flat.size() || (QStringLiteral(".!?").contains(flat[i]) && flat[i + 1] == QLatin1Char(' '));
        if (!end)
            continue;
        if (countWords(flat.left(i + 1)) > words)
            break;
        out = flat.left(i + 1);
    }
    return ended(out.isEmpty() ? shortened(flat, words) : out);
}

int severity(const Impact &impact)
{
    const QStringList order{QStringLiteral("high"), QStringLiteral("medium"), QString(), QStringLiteral("low")};
    return int(order.indexOf(impact.magnitude));
}

/// What the paragraph may say, in its order.
class Draft {
public:
    explicit Draft(const ReportContext &context) : c(context), a(context.assessment)
    {
        for (const Decision &decision : a.decisions)
            if (decision.date.isValid() && decision.date <= c.today)
                m_decision = &decision;
        begin();
        if (c.screeningOnly) {
            quote(0, "screening", question::screenReasons, 70, 120);
            people();
            effects();
            engagement();
        } else {
            people();
            effects();
            engagement();
            actions();
            close();
        }
        end();
    }

    QString text()
    {
        while (countWords(joined()) > mostWords) {
            Sentence *last = nullptr;
            for (Sentence &sentence : m_all)
                if (!sentence.reserve && (!last || sentence.rank > last->rank))
                    last = &sentence;
            if (!last || last->rank == 0)
                break;
            last->reserve = true;
            last->rank = 100; // left out for good
        }
        for (Sentence &sentence : m_all) {
            if (countWords(joined()) >= fewestWords)
                break;
            if (!sentence.reserve && !sentence.longer.isEmpty() && fits(sentence.longer, sentence.text))
                sentence.text = sentence.longer;
        }
        while (countWords(joined()) < fewestWords) {
            Sentence *next = nullptr;
            for (Sentence &sentence : m_all)
                if (sentence.reserve && sentence.rank < 100 && (!next || sentence.rank < next->rank))
                    next = &sentence;
            if (!next)
                break;
            next->rank = 100;
            next->reserve = !fits(next->text, {});
        }
        return joined();
    }

private:
    QString word(const char *key) const { return c.word(QStringLiteral("report.paragraph.") + QLatin1String(key)); }

    void say(int rank, const QString &text, bool reserve = false)
    {
        if (!text.isEmpty())
            m_all << Sentence{rank, reserve, QString(text).replace(QStringLiteral("…."), QStringLiteral("…")), {}};
    }
    /// What a full assessment would say. A screening need not, so it is told of one only for want of anything else.
    void missing(int rank, const char *key) { say(c.screeningOnly ? 30 : rank, word(key), c.screeningOnly); }
    void quote(int rank, const char *key, const RichText &text, int words, int more = 0, bool reserve = false)
    {
        if (text.isEmpty())
            return;
        Sentence sentence{rank, reserve, word(key).arg(opening(text, words)), {}};
        if (more > words)
            sentence.longer = word(key).arg(opening(text, more));
        if (sentence.longer == sentence.text)
            sentence.longer.clear();
        m_all << sentence;
    }
    void quote(int rank, const char *key, const QString &question, int words, int more = 0, bool reserve = false)
    {
        quote(rank, key, a.answer(question).rich(), words, more, reserve);
    }

    QString joined() const
    {
        QStringList texts;
        for (const Sentence &sentence : m_all)
            if (!sentence.reserve)
                texts << sentence.text;
        return texts.join(QLatin1Char(' '));
    }
    bool fits(const QString &text, const QString &instead) const { return countWords(joined()) - countWords(instead) + countWords(text) <= mostWords; }

    /// "a, b and c"; with semicolons when a part holds a comma itself.
    QString listed(QStringList parts, qsizetype most) const
    {
        parts.removeAll(QString());
        parts.removeDuplicates();
        const qsizetype more = std::max<qsizetype>(0, parts.size() - most);
        parts = parts.first(parts.size() - more);
        const bool commas = std::any_of(parts.begin(), parts.end(), [](const QString &part) { return part.contains(QLatin1Char(',')); });
        const QString between = commas ? QStringLiteral("; ") : c.word(QStringLiteral("report.list_comma"));
        if (more > 0)
            return word("list_more").arg(parts.join(between), QString::number(more));
        if (parts.size() < 2)
            return parts.value(0);
        const QString last = parts.takeLast();
        return parts.join(between) + (commas ? between : c.word(QStringLiteral("report.list_and"))) + last;
    }
    QString numbered(const QString &name, const QString &number, int words) const
    {
        const QString shown = within(shortened(name, words));
        return number.isEmpty() ? shown : c.word(QStringLiteral("report.bracketed")).arg(shown, shortened(number, 8));
    }
    /// A sentence about one thing has other words than one about several.
    QString counted(const char *one, const char *many, qsizetype number) const { return number == 1 ? word(one) : word(many).arg(number); }

    void begin()
    {
        const QString reference = a.answer(question::reference).text();
        const char *opening = c.screeningOnly ? "opening_screening" : c.draft && !m_decision ? "opening_draft"
                                                                                             : "opening";
        say(0, word(opening).arg(shortened(c.title(), 30), reference.isEmpty() ? QString() : word("reference").arg(shortened(reference, 6), a.version)));
        if (a.state == AssessmentState::Signed || a.state == AssessmentState::Withdrawn) // what came later is told below
            say(9, word("status").arg(c.word(QStringLiteral("state.") + nameOf(a.state)).toLower()));
        const bool described = !a.answer(question::purpose).rich().isEmpty();
        quote(5, "purpose", question::purpose, 40, 80);
        quote(described ? 12 : 5, "changes", question::whatChanges, 50, described ? 0 : 80, described);
        if (!described && a.answer(question::whatChanges).rich().isEmpty())
            missing(3, "no_purpose");
        quote(11, "summary", question::summary, 60, 0, true);
    }

    void people()
    {
        QStringList others;
        for (const Option &option : a.options)
            if (option.status != QStringLiteral("preferred") && option.status != QStringLiteral("chosen"))
                others << within(shortened(option.title, 14));
        others.removeAll(QString());
        say(others.isEmpty() && c.screeningOnly ? 40 : 14, others.isEmpty() ? word("no_options") : word("options").arg(listed(others, 3)), true);
        QStringList all;
        for (const Population &population : a.populations)
            all << numbered(population.description.isEmpty() ? c.choice(QStringLiteral("population"), population.kind) : population.description, population.size, 12);
        all.removeAll(QString());
        if (!all.isEmpty())
            say(4, word("who").arg(listed(all, 3)));
        else
            missing(4, "no_who");
        if (!a.evidence.isEmpty())
            say(7, counted("evidence_one", "evidence_many", a.evidence.size()));
        else
            missing(7, "no_evidence");
    }

    void effects()
    {
        QList<const Impact *> negative;
        QList<const Impact *> positive;
        QMap<QString, int> number;
        for (const Impact &impact : a.impacts) {
            ++number[impact.direction];
            if (impact.direction == QStringLiteral("NEG") || impact.direction == QStringLiteral("MIX"))
                negative << &impact;
            if (impact.direction == QStringLiteral("POS") || impact.direction == QStringLiteral("MIX"))
                positive << &impact;
        }
        for (const Characteristic &characteristic : c.pack.characteristics) {
            const bool rated = std::any_of(a.impacts.begin(), a.impacts.end(), [&](const Impact &impact) { return impact.characteristic == characteristic.id; });
            if (const SharedReason *shared = rated ? nullptr : c.sharedReasonFor(characteristic))
                ++number[shared->direction];
        }
        if (number.isEmpty()) {
            missing(1, "no_impacts");
        } else {
            QStringList kinds;
            for (const char *direction : {"NEG", "POS", "MIX", "NEU", "NR", "UNK"})
                if (const int many = number.value(QLatin1String(direction)); many > 0)
                    kinds << c.word(QStringLiteral("report.paragraph.kind.") + QLatin1String(direction)).arg(many);
            if (kinds.size() > 1)
                say(6, word("kinds").arg(listed(kinds, 6)));
            std::stable_sort(negative.begin(), negative.end(), [](const Impact *x, const Impact *y) { return severity(*x) < severity(*y); });
            QStringList worse, better;
            for (const Impact *impact : std::as_const(negative)) {
                const QString size = c.choice(QStringLiteral("magnitude"), impact->magnitude).toLower();
                const QString group = within(shortened(c.impactGroup(*impact), 10));
                worse << (size.isEmpty() ? group : c.word(QStringLiteral("report.bracketed")).arg(group, size));
            }
            for (const Impact *impact : std::as_const(positive))
                better << within(shortened(c.impactGroup(*impact), 10));
            say(1, negative.isEmpty() ? word("no_negative") : word("negative_for").arg(listed(worse, 5)));
            for (qsizetype i = 0; i < negative.size() && i < 3; ++i)
                mechanism(*negative[i], i == 0 ? 8 : 13 + int(i), i > 0);
            if (!positive.isEmpty()) {
                say(3, word("positive_for").arg(listed(better, 4)));
                mechanism(*positive.first(), 17, true);
            }
        }
        QStringList combined;
        for (const Intersection &item : a.intersections) {
            QStringList groups;
            for (const QString &id : item.groups)
                groups << c.group(id);
            combined << within(shortened(item.title.isEmpty() ? groups.join(c.word(QStringLiteral("report.intersections.joined"))) : item.title, 12));
        }
        combined.removeAll(QString());
        if (!combined.isEmpty())
            say(6, word("combinations").arg(listed(combined, 3)));
        QStringList untouched;
        for (const Characteristic &known : c.pack.characteristics) {
            ReportBlocks blocks;
            if (!known.local && !characteristic(c, known, blocks))
                untouched << c.in(known.label);
        }
        if (!untouched.isEmpty() && !c.screeningOnly)
            say(18, word("untouched").arg(listed(untouched, 9)), true);
    }

    void mechanism(const Impact &impact, int rank, bool reserve)
    {
        if (!impact.mechanism.isEmpty())
            say(rank, word("what").arg(shortened(c.impactGroup(impact), 10), opening(impact.mechanism, 30)), reserve);
    }

    void engagement()
    {
        QStringList done, planned;
        for (const Activity &activity : a.activities) {
            const ActivityState state = stateOf(activity, c.today);
            const QString name = activity.title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), activity.type) : activity.title;
            if (state != ActivityState::Cancelled)
                (state == ActivityState::Done ? done : planned) << numbered(name, state == ActivityState::Done ? activity.took_part : QString(), 10);
        }
        if (!done.isEmpty())
            say(2, word("heard_through").arg(listed(done, 4)));
        else if (planned.isEmpty())
            missing(2, "not_heard");
        if (!planned.isEmpty() && c.draft)
            say(done.isEmpty() ? 2 : 8, word("planned").arg(listed(planned, 3)));
        if (!hasEngagement(a))
            quote(13, "not_heard_why", question::noEngagementReason, 40, 0, true);
        if (a.findings.isEmpty())
            return;
        const auto taken = std::count_if(a.findings.begin(), a.findings.end(), [](const Finding &finding) {
            return QStringList{QStringLiteral("accepted"), QStringLiteral("partly"), QStringLiteral("done"), QStringLiteral("doing"), QStringLiteral("will_do")}.contains(finding.response_status);
        });
        QString text = counted("point", "points", a.findings.size());
        if (taken > 0)
            text = word("points_and").arg(text, a.findings.size() == 1 ? word("point_taken") : counted("points_taken_one", "points_taken", taken));
        say(7, ended(text));
    }

    void actions()
    {
        quote(4, "shaped", question::howShaped, 40, 70);
        if (a.answer(question::howShaped).rich().isEmpty())
            say(22, word("no_shaped"), true);
        QStringList all;
        const int words = a.actions.size() == 1 ? 40 : 22;
        for (const Action &action : a.actions)
            all << within(firstSentence(action.description.toPlain(), words));
        all.removeAll(QString());
        if (all.isEmpty())
            say(2, word("no_actions"));
        else if (all.size() > 2)
            say(2, word("actions_among").arg(QString::number(a.actions.size()), all.first(2).join(QStringLiteral("; "))));
        else
            say(2, (all.size() == 1 ? word("action") : word("actions_all")).arg(all.join(QStringLiteral("; "))));
        quote(2, "residual", question::residual, 45, 70);
        if (a.answer(question::residual).rich().isEmpty())
            say(20, word("no_residual"), true);
        quote(5, "why", question::proportionality, 40, 70);
    }

    void close()
    {
        for (qsizetype i = 0; i < a.gaps.size() && i < 2; ++i)
            quote(i == 0 ? 8 : 16, i == 0 ? "gaps" : "gaps_more", a.gaps[i].missing, 25, 0, i > 0);
        QStringList outcomes;
        for (const QString &code : a.answer(question::outcome).list())
            outcomes << c.word(QStringLiteral("report.bracketed")).arg(code, c.choice(QStringLiteral("outcome"), code));
        say(1, outcomes.isEmpty() ? word("outcome_open") : word("outcome_is").arg(listed(outcomes, 4)));
        quote(12, "outcome_why", question::outcomeReasons, 45, 0, true);
        quote(19, "regard", question::dueRegardHow, 45, 0, true);
    }

    void end()
    {
        if (const Decision *taken = m_decision) {
            const QString body = taken->body.isEmpty() ? a.answer(question::decisionBody).text() : taken->body;
            const QString when = body.isEmpty() ? word("decided_on").arg(c.date(taken->date)) : word("decided").arg(shortened(body, 12), c.date(taken->date));
            const QString result = c.choice(QStringLiteral("decision_result"), taken->result);
            say(1, result.isEmpty() ? when : when + QLatin1Char(' ') + c.word(QStringLiteral("report.summary.decided_result")).arg(result));
            say(1, word("duty_decided"));
        } else {
            const QString body = a.answer(question::decisionBody).text();
            const QDate date = a.answer(question::decisionDate).date();
            if (date.isValid() && date >= c.today)
                say(6, body.isEmpty() ? word("decision_on").arg(c.date(date)) : word("decision").arg(shortened(body, 12), c.date(date)));
            else if (!date.isValid())
                say(21, word("no_decision"), true);
            say(1, word(c.screeningOnly ? "duty_screening" : "duty"));
        }
        const QDate review = a.answer(question::reviewDate).date();
        if (!review.isValid())
            say(4, word("no_review"));
        else
            say(4, word(review < c.today ? "review_past" : "review").arg(c.date(review)));
    }

    const ReportContext &c;
    const Assessment &a;
    const Decision *m_decision = nullptr; ///< the last that was taken
    QList<Sentence> m_all;
};
} // namespace

void paragraph(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const RichText own = c.assessment.answer(question::reportParagraph).rich();
    if (!own.isEmpty()) {
        append(out, makeBlocks(own, 2, c.answer(question::reportParagraph)));
        return;
    }
    out.push_back(makeText(c.word(QStringLiteral("report.paragraph.label")), c.answer(question::reportParagraph), ParagraphBlock::Style::Marking));
    out.push_back(makeText(Draft(c).text(), c.answer(question::reportParagraph)));
}

} // namespace dueregard::sections
