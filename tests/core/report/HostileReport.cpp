// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/HostileReport.h"

#include "tests/core/report/RichAssessment.h"

namespace dueregard::test {

QString hostileText()
{
    QString text = QString::fromUtf8("<script>alert(1)</script><img src=x onerror=alert(2)>\"'> &amp; &#0; &xxe; <!ENTITY a SYSTEM \"file:///etc/passwd\"> ]]> <!-- "
                                     "</style></title></textarea> --> javascript:alert(3) =HYPERLINK(\"http://x\") @SUM(1) +1 -1 {{7*7}} %1 %2 %n ${x} \\000025 "
                                     "\xE2\x80\xAE"
                                     "desrever\xE2\x80\xAC \xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD8\xA7\xD9\x88\xD8\xA7\xD8\xA9 \xE2\x80\x8F\xE2\x80\x8E"
                                     "\xF0\x9F\x91\xA9\xF0\x9F\x8F\xBD\xE2\x80\x8D\xF0\x9F\xA6\xBD \xF0\x9F\x8F\xB4 a\xCC\x81\xCC\x81\xCC\x81 \xE0\xA6\x95\xE0\xA7\x8D\xE0\xA6\xB7");
    for (const char16_t c : {u'\x01', u'\x08', u'\x0b', u'\x0c', u'\x1b', u'\x7f', u'\x85', u'\xfffe', u'\xffff', u'\xfeff', u'\x2028'})
        text += QChar(c);
    text += QChar(0xd83d); // half of a pair
    return text + QStringLiteral(" end");
}

QString endlessWord()
{
    return QString(100000, QLatin1Char('w'));
}

namespace {
/// A hostile text that is told from the others by its number.
QString numbered()
{
    static int count = 0;
    return QStringLiteral("[%1] ").arg(++count) + hostileText();
}

Value hostile(const Value &value)
{
    if (value.kind() == ValueKind::Rich)
        return rich(numbered() + QLatin1Char('\n') + numbered());
    return value;
}
} // namespace

Assessment hostileAssessment()
{
    Assessment a = richAssessment();
    for (auto it = a.answers.begin(); it != a.answers.end(); ++it)
        it.value() = hostile(it.value());
    for (const char *question : {"about.title", "about.reference", "about.organisation", "about.decision_body"})
        if (const AnswerKey key{QLatin1String(question), {}}; a.answers.contains(key))
            a.answers[key] = numbered();
    for (const RecordKind kind : allRecordKinds) {
        for (const RecordData &data : allRecords(a, kind))
            for (auto it = data.values.begin(); it != data.values.end(); ++it)
                if (it.value().kind() == ValueKind::Rich)
                    setValueAt(a, FieldKey::record(kind, data.id, it.key()), hostile(it.value()));
    }
    for (Option &option : a.options)
        option.title = option.code = option.cost = numbered();
    for (Population &population : a.populations)
        population.description = population.size = numbered();
    for (Evidence &evidence : a.evidence) {
        evidence.title = evidence.publisher = evidence.data_caption = numbered();
        evidence.link = QStringLiteral("javascript:alert(1)");
        for (QString &column : evidence.data.columns)
            column = numbered();
        for (QStringList &row : evidence.data.rows)
            row.first() = numbered();
    }
    for (Impact &impact : a.impacts)
        impact.group_note = impact.reach = numbered();
    for (Action &action : a.actions)
        action.reference = action.owner = numbered();
    a.evidence.first().finding = RichText::fromPlain(endlessWord());
    a.version = numbered();
    a.demoSource = numbered();
    return a;
}

ReportDocument hostileDocument()
{
    const auto runs = [] {
        return Runs{{.text = numbered()}, {.text = numbered(), .strong = true, .link = QStringLiteral("javascript:alert(1)")}, {.text = numbered(), .emphasis = true, .link = QStringLiteral("https://example.org/?a=1&b=<\">'")}, {.text = numbered(), .link = QStringLiteral("data:text/html,<script>alert(1)</script>"), .language = QStringLiteral("\"><script>")}, {.text = QString::fromUtf8("\xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD8\xA7\xD9\x88\xD8\xA7\xD8\xA9"), .language = QStringLiteral("ar")}, {.text = QStringLiteral("  \n  "), .link = QStringLiteral("https://example.org/")}};
    };
    ReportDocument document;
    for (QString *field : {&document.title, &document.setTitle, &document.organisation, &document.subject, &document.reference, &document.version,
                           &document.status, &document.marking, &document.continued, &document.skip})
        *field = numbered();
    document.pageOf = QStringLiteral("'; } * { display: none } %1 <b> \\ %2 ") + hostileText();
    document.language = QStringLiteral("en\"><script>alert(1)</script>");
    document.date = QDate(2026, 11, 22);

    using Style = ParagraphBlock::Style;
    for (const Style style : {Style::Marking, Style::Kicker, Style::Title, Style::Body, Style::Lead, Style::Note})
        document.blocks.push_back({ParagraphBlock{.runs = runs(), .style = style, .indent = 9}, {}});
    document.blocks.push_back({HeadingBlock{.level = 1, .runs = runs()}, {}});
    document.blocks.push_back({ContentsBlock{}, {}});
    document.blocks.push_back({HeadingBlock{.level = 3, .runs = runs()}, {}});
    document.blocks.push_back({HeadingBlock{.level = 1, .runs = {{.text = QStringLiteral(" ")}}}, {}});
    ListBlock list;
    for (const auto &[level, label] : QList<QPair<int, QString>>{{3, QStringLiteral("•")}, {1, QStringLiteral("1.")}, {9, QStringLiteral("999999999999.")}, {2, hostileText()}, {1, QStringLiteral("•")}})
        list.items << ListBlock::Item{level, label, runs()};
    document.blocks.push_back({list, {}});
    for (const size_t columns : {size_t(1), size_t(2), size_t(4), size_t(9)}) {
        TableBlock table;
        table.caption = columns == 2 ? Runs() : runs();
        table.columns.resize(columns, {.numeric = columns == 9});
        for (int r = 0; r < 3; ++r) {
            TableBlock::Row row;
            for (size_t i = 0; i < columns; ++i)
                row.cells.push_back({i == 1 ? QList<Runs>() : i == 2 ? QList<Runs>{runs(), runs()}
                                                                     : QList<Runs>{runs()},
                                     {}});
            (r == 0 && columns != 1 ? table.headerRows : table.rows).push_back(row);
        }
        document.blocks.push_back({table, {}});
    }
    const QList<KeyValue> pairs{{runs(), {runs(), runs()}, {}}, {runs(), {}, {}}};
    document.blocks.push_back({KeyValuesBlock{pairs}, {}});
    CardBlock card{.title = runs(), .pairs = pairs, .body = {{HeadingBlock{.level = 4, .runs = runs()}, {}}, {ParagraphBlock{.runs = runs()}, {}}}, .bodyFirst = true};
    document.blocks.push_back({card, {}});
    document.blocks.push_back({CalloutBlock{.title = runs(), .body = {{QuoteBlock{.runs = runs(), .attribution = runs()}, {}}}}, {}});
    Drawing drawing{.size = {200, 100}};
    drawing.shapes << DrawingShape{.kind = DrawingShape::Kind::Rectangle, .points = {{0, 0}, {qQNaN(), 50}}, .fill = Qt::red}
                   << DrawingShape{.kind = DrawingShape::Kind::Polygon, .points = {}, .stroke = Qt::black, .strokeWidth = 1};
    drawing.texts << DrawingText{.at = {10, 10}, .text = numbered(), .colour = Qt::black};
    document.blocks.push_back({FigureBlock{.drawing = drawing, .alternative = numbered(), .caption = runs()}, {}});
    document.blocks.push_back({ParagraphBlock{.runs = {{.text = endlessWord()}}}, {}});
    document.blocks.push_back({PageBreakBlock{}, {}});
    return document;
}

} // namespace dueregard::test
