// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportBuilder.h"

#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/layout/Paginator.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <QRegularExpression>

using namespace dueregard;
using namespace dueregard::test;

namespace {
ReportDocument make(const Assessment &assessment, const ReportProfile &profile = {})
{
    const FixedClock clock;
    Result<ReportDocument> document = ReportBuilder::build(assessment, england(), profile, clock);
    REQUIRE(document);
    return *document;
}

QString textOf(const ReportDocument &document)
{
    return plainText(document.blocks);
}

QStringList headings(const ReportDocument &document, int level)
{
    QStringList all;
    for (const ReportBlock &block : document.blocks)
        if (const auto *heading = block.as<HeadingBlock>(); heading && heading->level == level)
            all << plain(heading->runs);
    return all;
}

const TableBlock *tableWith(ReportDocument &&, const QString &) = delete; // it would point into what is gone
const TableBlock *tableWith(const ReportDocument &document, const QString &text)
{
    for (const ReportBlock &block : document.blocks)
        if (const auto *table = block.as<TableBlock>())
            for (const auto *rows : {&table->headerRows, &table->rows})
                for (const TableBlock::Row &row : *rows)
                    for (const TableBlock::Cell &cell : row.cells)
                        for (const Runs &runs : cell.paragraphs)
                            if (plain(runs) == text)
                                return table;
    return nullptr;
}

const CardBlock *cardWith(ReportDocument &&, const QString &) = delete;
const CardBlock *cardWith(const ReportDocument &document, const QString &title)
{
    for (const ReportBlock &block : document.blocks)
        if (const auto *card = block.as<CardBlock>(); card && plain(card->title).contains(title))
            return card;
    return nullptr;
}

QString cellText(const TableBlock::Cell &cell)
{
    QStringList lines;
    for (const Runs &runs : cell.paragraphs)
        lines << plain(runs);
    return lines.join(QLatin1Char('\n'));
}
} // namespace

TEST_CASE("ReportBuilder")
{
    const Assessment rich = richAssessment();

    SECTION("A set that is not made is refused with those that are")
    {
        const FixedClock clock;
        const auto document = ReportBuilder::build(rich, england(), {.set = PrintSet::Register}, clock);
        REQUIRE_FALSE(document);
        CHECK(document.error().kind == ErrorKind::Refused);
        CHECK(document.error().text().contains(QStringLiteral("paragraph, summary, full")));
    }
    SECTION("The full set follows the order of the pack's sections")
    {
        const QStringList found = headings(make(rich), 1);
        QStringList wanted;
        for (const ReportSection &section : england().reportSections)
            if (found.contains(section.heading.in()))
                wanted << section.heading.in();
        CHECK(found == wanted);
        for (const char *heading : {"Summary for decision-makers", "Contents", "The legal duty", "Evidence", "Impact on each characteristic", "Action plan"})
            CHECK(found.contains(QLatin1String(heading)));
    }
    SECTION("A blank record prints, and names what a draft still needs")
    {
        Assessment blank;
        blank.bodyType = QStringLiteral("council");
        const ReportDocument document = make(blank);
        CHECK(textOf(document).contains(QStringLiteral("No title yet")));
        CHECK(textOf(document).contains(QStringLiteral("Not answered yet")));
        CHECK_FALSE(textOf(document).contains(QStringLiteral("Earlier assessment of the same thing"))); // optional, blank
    }
    SECTION("Once approved, nothing is called unanswered")
    {
        Assessment approved = rich;
        approved.state = AssessmentState::Signed;
        const ReportDocument document = make(approved);
        for (const ReportBlock &block : document.blocks)
            if (const auto *pairs = block.as<KeyValuesBlock>())
                for (const KeyValue &pair : pairs->pairs)
                    for (const Runs &runs : pair.paragraphs)
                        CHECK(plain(runs) != QStringLiteral("Not answered yet"));
    }
    SECTION("Names, contact details, comments and guidance never print")
    {
        for (const bool publicCopy : {true, false}) {
            const QString text = textOf(make(rich, {.publicCopy = publicCopy}));
            CHECK_FALSE(text.contains(secretName));
            CHECK_FALSE(text.contains(secretContact));
            CHECK_FALSE(text.contains(secretComment));
            CHECK(text.contains(QStringLiteral("Library services manager")));
        }
        const QString named = textOf(make(rich, {.names = true}));
        CHECK(named.contains(secretName));
        CHECK_FALSE(named.contains(secretContact));
        CHECK_FALSE(named.contains(secretComment));
        const QString text = textOf(make(rich));
        for (const Step &step : england().steps)
            for (const Page &page : step.pages)
                for (const Field &field : page.fields)
                    if (!field.help.why.isEmpty())
                        CHECK_FALSE(text.contains(field.help.why.in()));
    }
    SECTION("An internal question prints in internal copies only, and those say what they are")
    {
        Assessment a = rich;
        a.answers[{QStringLiteral("signoff.check_harm"), {}}] = QStringLiteral("partly");
        const QString label = QStringLiteral("Harms are dealt with");
        CHECK_FALSE(textOf(make(a)).contains(label));
        const ReportDocument internal = make(a, {.publicCopy = false});
        CHECK(textOf(internal).contains(label));
        CHECK(internal.marking.contains(QStringLiteral("INTERNAL")));
    }
    SECTION("The words of the Act are printed as the pack has them")
    {
        const QString text = textOf(make(rich));
        REQUIRE_FALSE(england().laws.isEmpty());
        for (const LawText::Part &part : england().laws.first().parts)
            CHECK(text.contains(part.text));
    }
    SECTION("The summary is one page: at most six negative impacts, the most serious first")
    {
        Assessment a = rich;
        for (int i = 0; i < 9; ++i) {
            Impact more = rich.impacts[1];
            more.id = QStringLiteral("more%1").arg(i);
            more.magnitude = QStringLiteral("low");
            a.impacts << more;
        }
        const ReportDocument document = make(a, {.set = PrintSet::Summary});
        const TableBlock *table = tableWith(document, QStringLiteral("What happens"));
        REQUIRE(table);
        REQUIRE(table->rows.size() == 6);
        CHECK(cellText(table->rows[0].cells[0]) == QStringLiteral("People who need quiet"));
        CHECK(cellText(table->rows[0].cells[2]) == QStringLiteral("High"));
        CHECK(cellText(table->rows[0].cells[3]).contains(QStringLiteral("quiet evening")));
        CHECK(textOf(document).contains(QStringLiteral("5 more negative impacts are in the full assessment.")));
        CHECK_FALSE(textOf(document).contains(QStringLiteral("in the section")));
        CHECK(textOf(make(a)).contains(QStringLiteral("5 more negative impacts are in the section “Impact on each characteristic”.")));
        const PageList list = Paginator::paginate(document, LayoutTheme::standard());
        QString second;
        for (const TextFragment &fragment : list.count() > 1 ? list.pages[1].fragments : QList<TextFragment>())
            second += fragment.text;
        INFO(second.toStdString());
        CHECK(list.count() == 1);
    }
    SECTION("The summary stays under 400 words beside its table, whatever the other answers hold")
    {
        Assessment a = rich;
        a.answers[{question::residual, {}}] = test::rich(QStringLiteral("word ").repeated(800));
        a.answers[{question::howShaped, {}}] = test::rich(QStringLiteral("word ").repeated(300));
        const QString text = textOf(make(a, {.set = PrintSet::Summary}));
        CHECK(countWords(text) < 480); // with the table
        CHECK(text.contains(QStringLiteral("Two evenings a week end.")));
    }
    SECTION("The summary alone says what is proposed, what those who decide must do, and how to get it in another format")
    {
        Assessment a = rich;
        a.answers[{question::summary, {}}] = Value();
        a.answers[{question::decisionBody, {}}] = Value();
        a.answers[{question::whatChanges, {}}] = test::rich(QStringLiteral("The library closes at five. Nothing else changes."));
        a.answers[{question::contactFormats, {}}] = QStringLiteral("Write to the library desk.");
        a.answers[{question::residual, {}}] = test::rich(QStringLiteral("word ").repeated(380));
        a.decisions.clear();
        for (int i = 0; i < 5; ++i) {
            Impact more = rich.impacts[1];
            more.id = QStringLiteral("more%1").arg(i);
            a.impacts << more;
        }
        const QString duty = QStringLiteral("Those who decide are asked to read the full assessment and to have due regard");
        const QString text = textOf(make(a, {.set = PrintSet::Summary}));
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("The library closes at five.")));
        CHECK(text.contains(duty));
        CHECK(text.trimmed().endsWith(QStringLiteral("You can ask for this document in large print, Easy Read, another language or another format: Write to the library desk.")));
        CHECK(text.contains(QStringLiteral("1 more negative impact is in the full assessment.")));
        CHECK(countWords(text) < 480);
        const QString full = textOf(make(a));
        CHECK_FALSE(full.contains(duty));
        CHECK(full.count(QStringLiteral("Write to the library desk.")) == 1);
        Decision decision;
        decision.id = QStringLiteral("d");
        decision.date = QDate(2026, 1, 5);
        a.decisions << decision;
        CHECK_FALSE(textOf(make(a, {.set = PrintSet::Summary})).contains(duty));
    }
    SECTION("Impacts are cards with their links in words")
    {
        const ReportDocument document = make(rich);
        const CardBlock *card = cardWith(document, QStringLiteral("People who need quiet: negative, high"));
        REQUIRE(card);
        CHECK(plainText(card->body).contains(QStringLiteral("Two of three quiet evenings end.")));
        QString facts;
        for (const KeyValue &pair : card->pairs)
            facts += plain(pair.label) + QLatin1Char('=') + plain(pair.paragraphs.value(0)) + QLatin1Char('\n');
        CHECK(facts.contains(QStringLiteral("E1 Visitor survey")));
        CHECK(facts.contains(QStringLiteral("B: Close on two evenings")));
        CHECK(facts.contains(QStringLiteral("A1: Keep one quiet evening")));
        CHECK(facts.contains(QStringLiteral("Low")));
    }
    SECTION("The matrix tells blank, closed and answered cells apart, and options stand side by side")
    {
        const ReportDocument document = make(rich);
        const TableBlock *aims = tableWith(document, QStringLiteral("Marriage and civil partnership"));
        REQUIRE(aims);
        QStringList marriage, disability;
        for (const TableBlock::Row &row : aims->rows)
            for (const TableBlock::Cell &cell : row.cells) {
                if (cellText(row.cells[0]) == QStringLiteral("Marriage and civil partnership"))
                    marriage << cellText(cell);
                if (cellText(row.cells[0]) == QStringLiteral("Disability"))
                    disability << cellText(cell);
            }
        CHECK(marriage.value(1) == QStringLiteral("Not answered yet"));
        CHECK(marriage.value(2) == QStringLiteral("Not part of this aim"));
        CHECK(disability.value(2) == QStringLiteral("Negative, high"));
        const TableBlock *options = tableWith(document, QStringLiteral("A: Keep all hours"));
        REQUIRE(options);
        CHECK(options->rows.size() == 2); // the list of options comes first
        bool sideBySide = false;
        for (const ReportBlock &block : document.blocks)
            if (const auto *table = block.as<TableBlock>(); table && plain(table->caption) == QStringLiteral("Impacts by characteristic and option"))
                sideBySide = table->columns.size() == 3 && table->rows.size() == 3;
        CHECK(sideBySide);
    }
    SECTION("A reason that was given for several prints once, and stands in the cells of each")
    {
        Assessment several;
        SharedReason reason;
        reason.id = QStringLiteral("shared");
        reason.characteristics = QStringList{QStringLiteral("disability"), QStringLiteral("marriage_civil_partnership"), QStringLiteral("sex")};
        reason.direction = QStringLiteral("NEU");
        reason.reason = RichText::fromPlain(QStringLiteral("The form asks nothing that differs between them."));
        several.sharedReasons = {reason};
        const ReportDocument document = make(several);
        const TableBlock *aims = tableWith(document, QStringLiteral("Marriage and civil partnership"));
        REQUIRE(aims);
        QMap<QString, QStringList> rows;
        for (const TableBlock::Row &row : aims->rows)
            for (const TableBlock::Cell &cell : row.cells)
                rows[cellText(row.cells[0])] << cellText(cell);
        CHECK(rows[QStringLiteral("Disability")].mid(1) == QStringList(3, QStringLiteral("Neutral, shared reason")));
        CHECK(rows[QStringLiteral("Marriage and civil partnership")].mid(1) == QStringList{QStringLiteral("Neutral, shared reason"), QStringLiteral("Not part of this aim"), QStringLiteral("Not part of this aim")});
        CHECK(rows[QStringLiteral("Race")].value(1) == QStringLiteral("Not answered yet"));
        const CardBlock *card = cardWith(document, QStringLiteral("Neutral: Disability"));
        REQUIRE(card);
        CHECK(plain(card->title).contains(QStringLiteral("Sex")));
        const QString text = textOf(document);
        CHECK(text.count(QStringLiteral("The form asks nothing that differs between them.")) == 1);
        const QString none = text.mid(text.indexOf(QStringLiteral("No impact recorded yet"))).section(QLatin1Char('\n'), 0, 0);
        CHECK(none.contains(QStringLiteral("Race")));
        CHECK_FALSE(none.contains(QStringLiteral("Disability")));
        // A row of its own says more than the reason does.
        Impact own;
        own.id = QStringLiteral("own");
        own.characteristic = QStringLiteral("disability");
        own.aim = QStringLiteral("1a");
        own.direction = QStringLiteral("NEG");
        own.magnitude = QStringLiteral("high");
        several.impacts = {own};
        const ReportDocument both = make(several);
        const TableBlock *again = tableWith(both, QStringLiteral("Marriage and civil partnership"));
        REQUIRE(again);
        for (const TableBlock::Row &row : again->rows)
            if (cellText(row.cells[0]) == QStringLiteral("Disability"))
                CHECK(cellText(row.cells[1]) == QStringLiteral("Negative, high"));
    }
    SECTION("Local groups carry the note that they are not in the Act")
    {
        const QString text = textOf(make(rich));
        CHECK(text.contains(england().localNote.in()));
        CHECK(text.contains(QStringLiteral("Unpaid carers (local, not in the Act)")));
        Assessment none = rich;
        none.impacts.removeAt(1);
        CHECK_FALSE(textOf(make(none)).contains(england().localNote.in()));
    }
    SECTION("The offer is one statement; what is not said yet is visible, and answers are not taken for places")
    {
        const QString text = textOf(make(rich));
        CHECK(text.contains(QStringLiteral("On Evening library hours we are offering Consult. You can influence: which evenings, 100%1 yours. "
                                           "Already fixed, and why: [not said yet]. The decision will be made by the Cabinet on 15 December 2026.")));
    }
    SECTION("Things that can be influenced stand apart in the statement of the offer")
    {
        Assessment a = rich;
        a.answers[{question::negotiables, {}}] = test::rich(QStringLiteral("Whether a telephone line stays.\nWhether paper vouchers stay, and for whom\nWhat help there is"));
        CHECK(textOf(make(a)).contains(QStringLiteral("You can influence: Whether a telephone line stays; Whether paper vouchers stay, and for whom; What help there is. Already fixed")));
    }
    SECTION("You said, we did")
    {
        const ReportDocument document = make(rich);
        const TableBlock *table = tableWith(document, QStringLiteral("The evening is the only quiet time for me."));
        REQUIRE(table);
        CHECK(cellText(table->rows[0].cells.back()).contains(QStringLiteral("One quiet evening stays.")));
    }
    SECTION("A record that was added and left empty prints nowhere")
    {
        Assessment thin;
        thin.answers.insert({question::title, {}}, QStringLiteral("Thin"));
        const QString before = textOf(make(thin));
        thin.signOffs.resize(1);
        thin.signOffs[0].id = QStringLiteral("s");
        thin.decisions.resize(1);
        thin.decisions[0].id = QStringLiteral("d");
        thin.publications.resize(1);
        thin.publications[0].id = QStringLiteral("p");
        CHECK(textOf(make(thin)) == before);
        thin.decisions[0].body = QStringLiteral("Cabinet");
        CHECK(textOf(make(thin)).contains(QStringLiteral("Cabinet")));
    }
    SECTION("Approvals are recorded, not signed")
    {
        const QString text = textOf(make(rich));
        CHECK(text.contains(QStringLiteral("I have read this assessment.")));
        CHECK_FALSE(text.contains(QStringLiteral("Signed by")));
    }
    SECTION("The proof of an approval is named on it: by its file inside, by what it is in public")
    {
        Assessment proved = richAssessment();
        REQUIRE_FALSE(proved.signOffs.isEmpty());
        Attachment file;
        file.id = QStringLiteral("proof");
        file.name = QStringLiteral("E-mail to the officer.eml");
        file.for_record = proved.signOffs.first().id;
        proved.attachments = {file};
        CHECK(textOf(make(proved, {.publicCopy = false})).contains(QStringLiteral("File attached as proof")));
        CHECK(textOf(make(proved, {.publicCopy = false})).contains(file.name));
        CHECK(textOf(make(proved)).contains(QStringLiteral("File attached as proof")));
        CHECK_FALSE(textOf(make(proved)).contains(file.name));
        proved.attachments[0].description = QStringLiteral("The director's approval by e-mail");
        const QString shown = textOf(make(proved));
        CHECK(shown.indexOf(proved.attachments[0].description, shown.indexOf(QStringLiteral("File attached as proof"))) > 0);
    }

    SECTION("A reason to go on in spite of a point prints, other answers to points do not")
    {
        Assessment a = rich;
        PointAnswer goOn;
        goOn.id = QStringLiteral("v1");
        goOn.code = QStringLiteral("V-07");
        goOn.where = QStringLiteral("answer/") + question::purpose;
        goOn.overrides = QStringLiteral("yes");
        goOn.by = QStringLiteral("Director of communities");
        goOn.reason = RichText::fromPlain(QStringLiteral("The grant ends in March."));
        PointAnswer other = goOn;
        other.id = QStringLiteral("v2");
        other.overrides.clear();
        other.reason = RichText::fromPlain(QStringLiteral("Known and accepted."));
        a.pointAnswers = {goOn, other};
        a.state = AssessmentState::Draft;
        a.answers[{question::purpose, {}}] = test::rich(QStringLiteral("The board decides: TBC"));
        const QString text = textOf(make(a));
        CHECK(text.contains(QStringLiteral("The grant ends in March.")));
        CHECK_FALSE(text.contains(QStringLiteral("Known and accepted.")));

        // One that holds no more is for the internal copy of a draft only.
        ReportProfile internal;
        internal.publicCopy = false;
        const QString lapsed = QStringLiteral("This no longer holds");
        CHECK_FALSE(textOf(make(a, internal)).contains(lapsed));
        a.answers[{question::purpose, {}}] = test::rich(QStringLiteral("The board has decided."));
        CHECK_FALSE(textOf(make(a)).contains(QStringLiteral("The grant ends in March.")));
        CHECK(textOf(make(a, internal)).contains(QStringLiteral("The grant ends in March.")));
        CHECK(textOf(make(a, internal)).contains(lapsed));
        a.state = AssessmentState::Signed; // what was decided then stays on record
        CHECK(textOf(make(a)).contains(QStringLiteral("The grant ends in March.")));
        a.pointAnswers[0].code = QStringLiteral("IX-06");
        a.answers[{question::purpose, {}}] = test::rich(QStringLiteral("The only trans resident asked for it."));
        CHECK_FALSE(textOf(make(a)).contains(QStringLiteral("The grant ends in March.")));
        CHECK(textOf(make(a, internal)).contains(QStringLiteral("nobody can go on in spite of this point")));
    }
    SECTION("A screening that ends without an assessment is a whole record of one or two pages")
    {
        Assessment a = rich;
        a.impacts.clear();
        a.state = AssessmentState::NotRequired;
        a.answers[{question::screenDecision, {}}] = QStringLiteral("not_required");
        a.answers[{question::screenReasons, {}}] = test::rich(QStringLiteral("Only the colour of the doors changes."));
        a.answers[{question::screenAuthorisedRole, {}}] = QStringLiteral("Head of libraries");
        a.answers[{question::screenAuthorisedName, {}}] = secretName;
        const ReportDocument document = make(a);
        const QString text = textOf(document);
        CHECK(text.contains(QStringLiteral("Only the colour of the doors changes.")));
        CHECK(text.contains(QStringLiteral("Head of libraries")));
        CHECK_FALSE(text.contains(secretName));
        CHECK_FALSE(headings(document, 1).contains(QStringLiteral("Contents")));
        CHECK(Paginator::paginate(document, LayoutTheme::standard()).count() <= 2);
    }
    SECTION("A demo record says so on the front and at the foot of every page")
    {
        Assessment demo = rich;
        demo.demoSource = QStringLiteral("Published papers of a council");
        const QStringList pages = pagesOf(pdfOf(make(demo)));
        REQUIRE(pages.size() > 3);
        for (const QString &page : pages)
            CHECK(page.contains(QStringLiteral("Re-keyed from public sources")));
    }
    SECTION("Each answer leads back to its question")
    {
        const PageList list = Paginator::paginate(make(rich), LayoutTheme::standard());
        const FieldKey purpose = FieldKey::answer(question::purpose);
        const auto [page, area] = list.find(purpose);
        REQUIRE(page >= 0);
        CHECK(list.hit(page, area.center()).page == QStringLiteral("about.purpose"));
        const auto [cardPage, card] = list.find(FieldKey::record(RecordKind::Impact, QStringLiteral("i1"), QStringLiteral("mechanism")));
        REQUIRE(cardPage >= 0);
        CHECK(list.hit(cardPage, card.center()).page == QStringLiteral("impact/disability"));
    }
    SECTION("The actions set is the action plan alone")
    {
        const ReportDocument document = make(rich, {.set = PrintSet::Actions});
        CHECK(headings(document, 1) == QStringList{QStringLiteral("Action plan")});
        CHECK(document.title.startsWith(QStringLiteral("Equality action plan")));
        CHECK(textOf(document).contains(QStringLiteral("31 March 2027")));
    }
    SECTION("Headings never skip a level on the way down")
    {
        const ReportDocument document = make(rich);
        int last = 0;
        for (const ReportBlock &block : document.blocks)
            if (const auto *heading = block.as<HeadingBlock>()) {
                INFO(plain(heading->runs).toStdString());
                CHECK(heading->level <= last + 1);
                last = heading->level;
            }
    }
}

TEST_CASE("A report of a whole record")
{
    SECTION("A table of sixty rows repeats its header, and contents name the real pages")
    {
        const QStringList pages = pagesOf(pdfOf(make(richAssessment())));
        int headers = 0, body = 0;
        for (const QString &page : pages) {
            const bool rows = page.contains(QRegularExpression(QStringLiteral("Band \\d+")));
            body += rows ? 1 : 0;
            headers += rows && page.contains(QStringLiteral("Visits")) ? 1 : 0;
        }
        CHECK(body >= 2);
        CHECK(headers == body);

        qsizetype contents = -1;
        for (qsizetype i = 0; i < pages.size() && contents < 0; ++i)
            if (pages[i].contains(QRegularExpression(QStringLiteral("(^|\\n)Contents\\n"))))
                contents = i;
        REQUIRE(contents >= 0);
        // pdftotext may put the number on the entry's line or on one of its own: look for both in order.
        static const QRegularExpression entry(QStringLiteral("(Evidence|Action plan|The legal duty|Approvals)\\s+(\\d+)\\b"));
        int checked = 0;
        const QString list = pages[contents] + pages.value(contents + 1); // a full record's contents fill more than a page
        auto it = entry.globalMatch(list);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            const int page = match.captured(2).toInt() - 1;
            REQUIRE(page < pages.size());
            CHECK(pages[page].contains(match.captured(1)));
            ++checked;
        }
        INFO(list.toStdString());
        CHECK(checked >= 3);
        for (qsizetype i = 0; i < pages.size(); ++i)
            CHECK(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
    }
    SECTION("Five hundred impacts all print")
    {
        Assessment a = richAssessment();
        const Impact model = a.impacts[2];
        for (int i = 0; i < 500; ++i) {
            Impact impact = model;
            impact.id = QStringLiteral("row%1").arg(i);
            impact.mechanism = RichText::fromPlain(QStringLiteral("mechanism%1end").arg(i));
            a.impacts << impact;
        }
        const QString text = flatTextOf(pdfOf(make(a)));
        for (int i = 0; i < 500; ++i)
            CHECK(text.contains(QStringLiteral("mechanism%1end").arg(i)));
    }
    SECTION("Hostile text in every long answer is printed as text")
    {
        Assessment a = richAssessment();
        const QString hostile = QString::fromUtf8("<img src=\"file:///etc/passwd\"> %1 %2 &lt; ]]> ) Tj 💥 \u202Egnp.exe\u202C ‏") + QString(3000, QLatin1Char('W'));
        for (auto it = a.answers.begin(); it != a.answers.end(); ++it)
            if (it->kind() == ValueKind::Rich)
                *it = test::rich(hostile);
        a.impacts[0].mechanism = RichText::fromPlain(hostile);
        a.impacts[0].group_note = hostile;
        a.answers[{question::title, {}}] = hostile;
        const QString text = flatTextOf(pdfOf(make(a)));
        CHECK(text.contains(QStringLiteral("file:///etc/passwd")));
        CHECK(text.contains(QStringLiteral("💥")));
    }
    SECTION("A PDF of about twelve pages with its fonts is small")
    {
        CHECK(pdfOf(make(richAssessment())).size() < 200 * 1024);
    }
}
