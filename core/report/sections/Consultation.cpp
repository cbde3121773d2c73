// SPDX-License-Identifier: Apache-2.0
// What only the draft for consultation holds: what can still change, and what people are asked.
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections {

void open(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    const auto answer = [&](const QString &question, const char *heading) {
        const RichText text = a.answer(question).rich();
        if (text.isEmpty())
            return false;
        out.push_back(makeHeading(2, c.word(QLatin1String(heading)), c.answer(question)));
        append(out, makeBlocks(text, 3, c.answer(question)));
        return true;
    };
    if (!answer(question::negotiables, "report.open.yes"))
        out.push_back(makeNote(c.word(QStringLiteral("report.open.not_said")), c.answer(question::negotiables)));
    answer(question::nonNegotiables, "report.open.no");
    ListBlock undecided;
    for (const Option &option : a.options)
        if (option.status != QStringLiteral("rejected"))
            undecided.items << ListBlock::Item{1, QString(QChar(0x2022)), Runs{Run{.text = c.recordTitle(RecordKind::Option, option.id)}}};
    if (undecided.items.size() > 1) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.open.options"))));
        out.push_back({std::move(undecided), {}});
    }
    ListBlock gaps;
    for (const DataGap &gap : a.gaps)
        for (const Runs &runs : paragraphs(gap.missing))
            gaps.items << ListBlock::Item{1, QString(QChar(0x2022)), runs};
    if (!gaps.items.isEmpty()) {
        out.push_back(makeHeading(2, c.word(QStringLiteral("report.open.gaps"))));
        out.push_back({std::move(gaps), {}});
    }
    QList<KeyValue> when;
    for (const Activity &activity : a.activities) {
        if (!isStillOpen(activity, c.today))
            continue;
        const QDate end = activity.extended_to.isValid() ? activity.extended_to : activity.ends;
        const QString name = activity.title.isEmpty() ? c.choice(QStringLiteral("engagement_type"), activity.type) : activity.title;
        QString dates = c.date(activity.starts);
        if (end.isValid() && end != activity.starts)
            dates = dates.isEmpty() ? c.word(QStringLiteral("report.until")).arg(c.date(end)) : c.word(QStringLiteral("report.range")).arg(dates, c.date(end));
        QStringList ways;
        for (const QString &channel : activity.channels)
            ways << c.choice(QStringLiteral("engagement_channel"), channel);
        const QString text = c.joined({dates, c.joined(ways)});
        if (!text.isEmpty())
            when << makePair(name, text, c.record(RecordKind::Activity, activity.id, QStringLiteral("starts")));
    }
    out.push_back(makeHeading(2, c.word(QStringLiteral("report.open.when"))));
    if (when.isEmpty())
        out.push_back(makeNote(c.word(QStringLiteral("report.open.no_dates"))));
    else
        out.push_back({KeyValuesBlock{when}, {}});
    const QString body = a.answer(question::decisionBody).text();
    const QString date = c.date(a.answer(question::decisionDate).date());
    if (const QString decides = c.joined({body, date}); !decides.isEmpty())
        out.push_back({KeyValuesBlock{{makePair(c.word(QStringLiteral("report.open.decides")), decides, c.answer(question::decisionBody))}}, {}});
}

void consultQuestions(const ReportContext &c, const ReportSection &, ReportBlocks &out)
{
    const Assessment &a = c.assessment;
    const auto word = [&c](const char *key) { return c.word(QStringLiteral("report.questions.") + QLatin1String(key)); };
    out.push_back(makeText(word("intro"), {}, ParagraphBlock::Style::Lead));
    QStringList worse;
    for (const Impact &impact : a.impacts)
        if (impact.direction == QStringLiteral("NEG") || impact.direction == QStringLiteral("MIX"))
            worse << c.impactGroup(impact);
    worse.removeDuplicates();
    QStringList questions{word("groups"), word("right").arg(worse.isEmpty() ? QString() : c.word(QStringLiteral("report.bracketed")).arg(QString(), c.joined(worse)).trimmed()).trimmed(), word("evidence"), word("lessen")};
    if (a.options.size() > 1)
        questions << word("options");
    questions << word("combined") << word("else");
    CalloutBlock box;
    box.title = {Run{.text = word("box")}};
    ListBlock list;
    for (qsizetype i = 0; i < questions.size(); ++i)
        list.items << ListBlock::Item{1, QStringLiteral("%1.").arg(i + 1), Runs{Run{.text = questions[i]}}};
    box.body.push_back({std::move(list), {}});
    out.push_back({std::move(box), {}});
    const QString contact = a.answer(question::contactFormats).rich().toPlain().simplified();
    out.push_back(makeHeading(2, word("how")));
    out.push_back(makeText(contact.isEmpty() ? word("how_none") : contact, c.answer(question::contactFormats)));
}

} // namespace dueregard::sections
