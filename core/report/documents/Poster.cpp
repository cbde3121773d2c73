// SPDX-License-Identifier: Apache-2.0
#include "core/report/documents/Poster.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/GroupTags.h"
#include "core/engagement/Responses.h"
#include "core/report/BlockTools.h"
#include "core/report/layout/LayoutTheme.h"

#include <algorithm>

namespace dueregard {

namespace {

constexpr int briefWords = 30; ///< of what was said, and of what was done

/// A short text as it is; of a long one its beginning.
QString inBrief(const QString &text)
{
    const QString flat = text.simplified();
    return countWords(flat) <= briefWords ? flat : firstSentence(flat, briefWords);
}

/// How much of the page is used. An estimate on the safe side, because Word and LibreOffice set the sheet anew in other fonts.
class SheetRoom {
public:
    SheetRoom()
        : m_theme(LayoutTheme::largePrint(posterPoints)), m_width(m_theme.page.width() - m_theme.left - m_theme.right),
          m_left((m_theme.page.height() - m_theme.top - m_theme.bottom) * 0.94)
    {
    }

    double heightOf(const QString &text, const TextStyle &style, double indent = 0) const
    {
        const double letters = (m_width - indent) / (style.size * 0.52);
        return std::max(1.0, std::ceil(double(text.size()) / letters)) * style.leading + style.before + style.after;
    }
    double ofItem(const QString &said, const QString &did) const
    {
        return m_theme.cardTitle.leading + heightOf(said, m_theme.body, 4 * m_theme.cellPadX) + heightOf(did, m_theme.body);
    }
    const LayoutTheme &theme() const { return m_theme; }
    bool has(double height) const { return height <= m_left; }
    void take(double height) { m_left -= height; }

private:
    LayoutTheme m_theme;
    double m_width;
    double m_left;
};

struct PosterItem {
    QString said;
    QString did;
    bool changed = false;
    QDate on;
};

QString answerOf(const ReportContext &c, const Finding &finding)
{
    QStringList did{c.choice(QStringLiteral("response_status"), finding.response_status)};
    for (const RichText *words : {&finding.what_changed, &finding.response})
        if (const QString text = inBrief(words->toPlain()); !text.isEmpty()) {
            did << text;
            break; // one of them says it
        }
    did.removeAll(QString());
    return did.join(QStringLiteral(". ")).replace(QStringLiteral(".. "), QStringLiteral(". "));
}

} // namespace

ReportBlocks posterBlocks(const ReportContext &c, const StakeholderGroup *row)
{
    const auto say = [&c](const char *key) { return c.word(QStringLiteral("document.poster.") + QLatin1String(key)); };
    const auto counted = [&](const char *one, const char *many, int count) { return count == 1 ? say(one) : say(many).arg(count); };
    GroupTags tags(c.pack);
    const GroupTags::Mask members = tags.members(row ? row->groups : QStringList());
    QList<PosterItem> items;
    int open = 0;
    for (const Finding &finding : c.assessment.findings) {
        if (row && !finding.stakeholder_group_ids.contains(row->id) && !GroupTags::covers(tags.tags(finding.groups), members))
            continue;
        // As in the answers that go back: words whose status is still to be chosen are an answer to people.
        const QString lacks = lackingInAnswer(finding);
        const QString said = inBrief(finding.text.toPlain());
        if (said.isEmpty())
            continue;
        if (!lacks.isEmpty() && lacks != QLatin1String("status")) {
            ++open;
            continue;
        }
        items.append({said, answerOf(c, finding), isActedOn(finding.response_status) || !finding.what_changed.isEmpty(), finding.response_date});
    }
    std::stable_sort(items.begin(), items.end(), [](const PosterItem &one, const PosterItem &two) { return one.changed != two.changed ? one.changed : one.on > two.on; });

    SheetRoom room;
    ReportBlocks out;
    const QString heading = say("heading");
    const QString title = shortened(c.title(), briefWords);
    out.push_back(makeHeading(1, heading));
    out.push_back(makeText(title, {}, ParagraphBlock::Style::Lead));
    room.take(room.heightOf(heading, room.theme().heading[0]) - room.theme().heading[0].before);
    room.take(room.heightOf(title, room.theme().lead));

    ReportBlocks foot;
    const auto atFoot = [&](const QString &text, ParagraphBlock::Style style) {
        room.take(room.heightOf(text, style == ParagraphBlock::Style::Note ? room.theme().note : room.theme().body));
        foot.push_back(makeText(text, {}, style));
    };
    if (const QString formats = c.assessment.answer(question::contactFormats).text().simplified(); !formats.isEmpty())
        atFoot(shortened(c.word(QStringLiteral("report.other_formats")).arg(formats), 2 * briefWords), ParagraphBlock::Style::Body);
    QStringList by{c.assessment.answer(question::organisation).text().simplified(), c.date(c.today)};
    by.removeAll(QString());
    atFoot(by.join(QStringLiteral(", ")), ParagraphBlock::Style::Note);

    if (items.isEmpty())
        out.push_back(makeText(open > 0 ? say("nothing_answered") : c.word(QStringLiteral("document.answers.none"))));
    // The line about what has no room needs room itself.
    const QString moreLine = say("more").arg(items.size());
    const QString openLine = say("open").arg(open);
    if (open > 0)
        room.take(room.heightOf(openLine, room.theme().body));
    int shown = 0;
    for (const PosterItem &item : std::as_const(items)) {
        const QString label = c.word(QStringLiteral("document.answers.did"));
        const double height = room.ofItem(item.said, label + u' ' + item.did);
        const double rest = shown + 1 < items.size() ? room.heightOf(moreLine, room.theme().body) : 0;
        if (shown > 0 && !room.has(height + rest))
            break;
        room.take(height);
        ++shown;
        CalloutBlock said;
        said.title = {Run{.text = c.word(QStringLiteral("document.answers.said"))}};
        said.body.push_back(makeText(item.said));
        out.push_back({std::move(said), {}});
        out.push_back({ParagraphBlock{.runs = {Run{.text = label + QStringLiteral(": "), .strong = true}, Run{.text = item.did}}}, {}});
    }
    if (const int more = int(items.size()) - shown; more > 0)
        out.push_back(makeText(counted("more_one", "more", more)));
    if (open > 0)
        out.push_back(makeText(counted("open_one", "open", open)));
    append(out, std::move(foot));
    return out;
}

} // namespace dueregard
