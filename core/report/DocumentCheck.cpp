// SPDX-License-Identifier: Apache-2.0
#include "core/report/DocumentCheck.h"

#include "core/engagement/PersonalWords.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportContext.h"
#include "core/rules/SmallNumberWords.h"

#include <QLocale>
#include <QRectF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace dueregard {

namespace {
class Checker {
public:
    Checker(const ReportDocument &document, const Pack &pack, const Assessment *record) : m_document(document), m_pack(pack), m_few(pack, document.language)
    {
        for (const Person &person : record ? record->people : QList<Person>())
            if (person.name.size() > 3) {
                m_names << person.name;
                // A surname alone may be any word; after a title it is a person.
                if (const QString last = person.name.section(QLatin1Char(' '), -1); last.size() > 2 && last != person.name)
                    m_titled << QRegularExpression(QStringLiteral("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Rev|[A-Z])\\.?\\s%1\\b").arg(QRegularExpression::escape(last)));
            }
        // Titles and the words of the Act explain themselves to nobody, but everybody knows these.
        for (const QString &known : word("known_abbreviations").split(QLatin1Char(' '), Qt::SkipEmptyParts))
            m_explained.insert(known);
    }

    QList<DocumentPoint> all()
    {
        if (m_document.language.isEmpty() || QLocale(m_document.language).language() == QLocale::C)
            say(DocumentPoint::Kind::Language, true, "language_none", {}, {});
        walk(m_document.blocks, {});
        return m_points;
    }

private:
    using Kind = DocumentPoint::Kind;

    QString word(const char *key) const { return ReportContext::wordOf(m_pack, QStringLiteral("report.check.") + QLatin1String(key), m_document.language); }

    void say(Kind kind, bool mustMend, const char *key, const QStringList &arguments, const BlockSource &source)
    {
        QString message = word(key);
        for (const QString &argument : arguments)
            message = message.arg(argument);
        m_points << DocumentPoint{kind, mustMend, message, source};
    }

    static BlockSource nearest(const BlockSource &own, const BlockSource &outer) { return own.isEmpty() ? outer : own; }

    void heading(const HeadingBlock &block, const BlockSource &source)
    {
        const QString text = plain(block.runs).simplified();
        if (text.isEmpty())
            say(Kind::HeadingEmpty, true, "heading_empty", {}, source);
        if (block.level > m_level + 1)
            say(Kind::HeadingOrder, true, "heading_order", {shortened(text, 10)}, source);
        m_level = block.level;
        runs(block.runs, source);
    }

    void table(const TableBlock &block, const BlockSource &source)
    {
        const QString name = shortened(plain(block.caption).simplified(), 10);
        bool empty = false, uneven = false;
        for (const TableBlock::Row &row : block.headerRows)
            for (const TableBlock::Cell &cell : row.cells)
                empty = empty || std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const Runs &text) { return plain(text).trimmed().isEmpty(); });
        for (const auto *rows : {&block.headerRows, &block.rows})
            for (const TableBlock::Row &row : *rows)
                uneven = uneven || row.cells.size() != block.columns.size();
        if (block.headerRows.empty())
            say(Kind::TableHeader, true, "table_header", {name}, source);
        else if (empty)
            say(Kind::TableHeader, true, "table_header_cell", {name}, source);
        if (uneven)
            say(Kind::TableHeader, true, "table_uneven", {name}, source);
        runs(block.caption, source);
        for (const auto *rows : {&block.headerRows, &block.rows})
            for (const TableBlock::Row &row : *rows)
                for (const TableBlock::Cell &cell : row.cells)
                    for (const Runs &text : cell.paragraphs)
                        runs(text, nearest(cell.source, nearest(row.source, source)));
    }

    void figure(const FigureBlock &block, const BlockSource &source)
    {
        const QString name = shortened(plain(block.caption).simplified(), 10);
        if (countWords(block.alternative) < 3)
            say(Kind::FigureText, true, "figure_alternative", {name}, source);
        for (const DrawingText &text : block.drawing.texts) {
            if (text.size < 8) {
                say(Kind::FigureText, true, "figure_size", {name}, source);
                break;
            }
        }
        for (const DrawingText &text : block.drawing.texts) {
            QColor ground = Qt::white;
            const QPointF middle(text.at.x() + 1, text.at.y() - text.size * 0.35);
            for (const DrawingShape &shape : block.drawing.shapes)
                if ((shape.kind == DrawingShape::Kind::Rectangle || shape.kind == DrawingShape::Kind::Ellipse) && shape.points.size() == 2 && shape.fill.isValid() && shape.fill.alpha() > 0
                    && QRectF(shape.points[0], shape.points[1]).normalized().contains(middle))
                    ground = shape.fill;
            if (DocumentCheck::contrast(text.colour.isValid() ? text.colour : QColor(Qt::black), ground) < 4.5) {
                say(Kind::Contrast, true, "figure_contrast", {name}, source);
                break;
            }
        }
    }

    void runs(const Runs &all, const BlockSource &source)
    {
        static const QRegularExpression vague(QStringLiteral("^(click )?(here|this|link|this link|more|read more|see more|details|website|web page|page)\\.?$"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression address(QStringLiteral("^(https?://|www\\.)\\S+$"), QRegularExpression::CaseInsensitiveOption);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Run &run = all[i];
            if (!run.link.isEmpty()) {
                const QString text = run.text.simplified();
                if (text.isEmpty() || vague.match(text).hasMatch())
                    say(Kind::LinkText, true, "link_vague", {text.isEmpty() ? run.link : text}, source);
                else if (address.match(text).hasMatch())
                    say(Kind::LinkText, false, "link_address", {text}, source);
            }
            if (run.language.isEmpty() && !m_document.language.startsWith(QStringLiteral("bn")))
                script(run.text, source);
        }
        const QString text = plain(all);
        abbreviations(text, source);
        if (!source.isEmpty())
            privacy(text, source);
    }

    void script(const QString &text, const BlockSource &source)
    {
        int letters = 0;
        for (const QChar c : text)
            if (c.isLetter() && c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common && c.script() != QChar::Script_Inherited && c.script() != QChar::Script_Greek)
                ++letters;
        if (letters >= 3)
            say(Kind::Language, true, "language_part", {shortened(text.simplified(), 6)}, source);
    }

    void abbreviations(const QString &text, const BlockSource &source)
    {
        static const QRegularExpression explained(QStringLiteral("[\\w’'-]+\\s+\\(([A-Z][A-Za-z]?[A-Z]{1,5})s?\\)|\\b([A-Z]{2,6})s?\\s+\\([A-Za-z][^)]{4,}\\)"));
        auto known = explained.globalMatch(text);
        while (known.hasNext()) {
            const auto match = known.next();
            m_explained.insert(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
        }
        static const QRegularExpression capitals(QStringLiteral("(?<![\\w/.&-])([A-Z]{2,6})s?(?![\\w/&-])"));
        const bool shouting = text.size() > 12 && text == text.toUpper() && text != text.toLower();
        if (shouting)
            return; // a mark or a paragraph in capitals: not abbreviations
        auto found = capitals.globalMatch(text);
        while (found.hasNext()) {
            const QString letters = found.next().captured(1);
            if (m_explained.contains(letters))
                continue;
            m_explained.insert(letters); // one point each
            say(Kind::Abbreviation, false, "abbreviation", {letters}, source);
        }
    }

    void privacy(const QString &text, const BlockSource &source)
    {
        static const QRegularExpression insurance(QStringLiteral("\\b[A-CEGHJ-PR-TW-Z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b"));
        static const QRegularExpression health(QStringLiteral("(?<!\\d)\\d{3}\\s\\d{3}\\s\\d{4}(?!\\d)"));
        const bool contactAsked = source.field && (source.field->field.contains(QStringLiteral("contact")) || source.field->field == QStringLiteral("about.organisation"));
        if (!contactAsked)
            for (const QString &contact : contactsIn(text))
                say(Kind::Contact, false, "contact", {contact}, source);
        if (const auto match = insurance.match(text); match.hasMatch())
            say(Kind::Number, true, "personal_number", {match.captured()}, source);
        if (const auto match = health.match(text); match.hasMatch() && !contactAsked)
            say(Kind::Number, true, "personal_number", {match.captured()}, source);
        for (const QString &name : m_names)
            if (text.contains(name))
                say(Kind::Name, true, "name", {name}, source);
        for (const QRegularExpression &titled : m_titled)
            if (const auto match = titled.match(text); match.hasMatch())
                say(Kind::Name, true, "name", {match.captured()}, source);
        if (const auto hit = m_few.firstIn(text))
            say(Kind::SmallNumberWord, false, "small_number_word", {hit->number, hit->group}, source);
    }

    void pairs(const QList<KeyValue> &all, const BlockSource &source)
    {
        for (const KeyValue &pair : all) {
            runs(pair.label, {});
            for (const Runs &text : pair.paragraphs)
                runs(text, nearest(pair.source, source));
        }
    }

    void walk(const ReportBlocks &blocks, const BlockSource &outer)
    {
        for (const ReportBlock &block : blocks) {
            const BlockSource source = nearest(block.source, outer);
            if (const auto *h = block.as<HeadingBlock>()) {
                heading(*h, source);
            } else if (const auto *paragraph = block.as<ParagraphBlock>()) {
                const QString text = plain(paragraph->runs).simplified();
                if (paragraph->style == ParagraphBlock::Style::Body && countWords(text) > 5 && text == text.toUpper() && text != text.toLower())
                    say(Kind::Capitals, false, "capitals", {shortened(text, 6)}, source);
                runs(paragraph->runs, source);
            } else if (const auto *list = block.as<ListBlock>()) {
                for (const ListBlock::Item &item : list->items)
                    runs(item.runs, source);
            } else if (const auto *t = block.as<TableBlock>()) {
                table(*t, source);
            } else if (const auto *facts = block.as<KeyValuesBlock>()) {
                pairs(facts->pairs, source);
            } else if (const auto *card = block.as<CardBlock>()) {
                runs(card->title, source);
                pairs(card->pairs, source);
                // Headings inside a card are outside the document's order.
                const int level = m_level;
                m_level = std::max(m_level, 3);
                walk(card->body, source);
                m_level = level;
            } else if (const auto *callout = block.as<CalloutBlock>()) {
                runs(callout->title, source);
                walk(callout->body, source);
            } else if (const auto *quote = block.as<QuoteBlock>()) {
                runs(quote->runs, source);
            } else if (const auto *picture = block.as<FigureBlock>()) {
                figure(*picture, source);
            }
        }
    }

    const ReportDocument &m_document;
    const Pack &m_pack;
    QStringList m_names;
    QList<QRegularExpression> m_titled; ///< surnames with what stands before them
    QSet<QString> m_explained;
    SmallNumberWords m_few;
    int m_level = 0;
    QList<DocumentPoint> m_points;
};
} // namespace

QList<DocumentPoint> DocumentCheck::check(const ReportDocument &document, const Pack &pack, const Assessment *record)
{
    return Checker(document, pack, record).all();
}

double DocumentCheck::contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace dueregard
