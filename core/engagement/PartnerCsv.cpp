// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/PartnerCsv.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Ids.h"
#include "core/base/TextEncoding.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard {

namespace {

const QStringList &columns()
{
    static const QStringList all{QStringLiteral("name"), QStringLiteral("speaks_for"), QStringLiteral("groups"), QStringLiteral("led_by"), QStringLiteral("languages"),
                                 QStringLiteral("area"), QStringLiteral("contact_role"), QStringLiteral("fee_terms"), QStringLiteral("asked_on"), QStringLiteral("asked_for")};
    return all;
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]);
}

QString cell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    return text;
}

struct Line {
    int number = 0;
    QStringList cells;
};

Result<QList<Line>> parse(const QString &text, QChar between)
{
    QList<Line> lines;
    Line line{1, {}};
    QString current;
    bool quoted = false, any = false;
    int number = 1;
    const auto endCell = [&] {
        line.cells += current;
        current.clear();
    };
    const auto endLine = [&] {
        endCell();
        if (any)
            lines += line;
        any = false;
        line = {number + 1, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n')
            ++number;
        if (quoted) {
            if (c != u'"') {
                current += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                current += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && current.isEmpty()) {
            quoted = any = true;
        } else if (c == between) {
            any = true;
            endCell();
        } else if (c == u'\n') {
            --number;
            endLine();
            ++number;
        } else if (c != u'\r') {
            any = true;
            current += c;
        }
    }
    if (quoted)
        return Failure(ErrorKind::BadInput, QStringLiteral("A quotation mark is opened and never closed."), QStringLiteral("line %1").arg(line.number));
    endLine();
    return lines;
}

/// What stands between the cells of the first line: comma, semicolon or tab, whichever there is most of outside quotation marks. A first
/// line "sep=;" is a spreadsheet's own note; it is taken away.
QChar separatorOf(QString &text)
{
    static const QRegularExpression note(QStringLiteral("^sep=([,;\\t])\\r?\\n"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = note.match(text); match.hasMatch()) {
        const QChar said = match.captured(1).front();
        text.remove(0, match.capturedLength());
        return said;
    }
    const QString marks = QStringLiteral(",;\t");
    qsizetype counts[3] = {};
    bool quoted = false;
    for (const QChar c : std::as_const(text)) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && !quoted)
            break;
        else if (const qsizetype at = marks.indexOf(c); at >= 0 && !quoted)
            ++counts[at];
    }
    return marks[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

/// The words of the form, to tell what a cell means.
class PartnerWords {
public:
    PartnerWords(const Pack &pack, const QString &language, const QString &bodyType) : m_form(pack.form(RecordKind::Partner))
    {
        for (const Characteristic &characteristic : pack.characteristics) {
            m_groups.insert(keyOf(characteristic.id), characteristic.id);
            for (const Group &group : characteristic.groups)
                m_groups.insert(keyOf(group.id), group.id);
        }
        for (const Characteristic &characteristic : pack.characteristics) {
            addLabel(characteristic.label.in(language, bodyType), characteristic.id);
            for (const Group &group : characteristic.groups)
                addLabel(group.label.in(language, bodyType), group.id);
        }
        for (const char *code : {"yes", "partly", "no"})
            m_ledBy.insert(QLatin1String(code), QLatin1String(code));
        if (const Field *field = fieldOf(QStringLiteral("led_by")))
            for (const Vocabulary &vocabulary : pack.vocabularies)
                if (vocabulary.id == field->vocabulary)
                    for (const Choice &choice : vocabulary.choices) {
                        m_ledBy.insert(keyOf(choice.label.in(language, bodyType)), choice.id);
                        m_ledBy.insert(keyOf(choice.id), choice.id);
                    }
        if (m_form)
            for (const Field &field : m_form->fields)
                m_columns.insert(keyOf(field.label.in(language, bodyType)), field.id);
    }

    QString column(const QString &heading) const
    {
        const QString known = m_columns.value(keyOf(heading));
        return known.isEmpty() ? heading.trimmed().toLower().replace(u' ', u'_') : known;
    }
    /// Empty for a word that nobody knows.
    QString ledBy(const QString &words) const { return m_ledBy.value(keyOf(words)); }

    /// Ids of what stands between semicolons, or between commas where a label does not hold them; what is not known goes to `unknown`.
    QStringList groups(const QString &cell, QStringList &unknown) const
    {
        QStringList ids;
        const auto take = [&](const QString &word) {
            const QString id = m_groups.value(keyOf(word));
            if (id.isEmpty())
                return false;
            if (!ids.contains(id))
                ids += id;
            return true;
        };
        for (const QString &part : cell.split(u';', Qt::SkipEmptyParts)) {
            if (part.trimmed().isEmpty() || take(part))
                continue;
            for (const QString &word : part.split(u',', Qt::SkipEmptyParts))
                if (!word.trimmed().isEmpty() && !take(word))
                    unknown += word.simplified();
        }
        return ids;
    }

private:
    static QString keyOf(const QString &words) { return words.simplified().toCaseFolded(); }
    const Field *fieldOf(const QString &id) const
    {
        for (const Field &field : m_form ? m_form->fields : m_none)
            if (field.id == id)
                return &field;
        return nullptr;
    }
    void addLabel(const QString &label, const QString &id)
    {
        if (!label.isEmpty() && !m_groups.contains(keyOf(label)))
            m_groups.insert(keyOf(label), id);
    }

    const RecordForm *m_form;
    const QList<Field> m_none;
    QHash<QString, QString> m_groups, m_ledBy, m_columns;
};

} // namespace

QByteArray writePartners(const QList<Partner> &partners)
{
    QString text = columns().join(u',') + QStringLiteral("\r\n");
    for (const Partner &partner : partners) {
        const QStringList cells{partner.name, partner.speaks_for, partner.groups.join(u';'), partner.led_by, partner.languages, partner.area, partner.contact_role,
                                partner.fee_terms, partner.asked_on.toString(Qt::ISODate), partner.asked_for};
        QStringList escaped;
        for (const QString &each : cells)
            escaped += cell(each);
        text += escaped.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

Result<PartnerTable> readPartners(const QByteArray &csv, const Pack &pack, const QString &language, const QString &bodyType)
{
    auto [text, encoding] = decodeText(csv);
    const QChar between = separatorOf(text);
    auto lines = parse(text, between);
    if (!lines)
        return lines.failure();
    if (lines->isEmpty())
        return Failure(ErrorKind::BadInput, QStringLiteral("The file is empty."), {}, QStringLiteral("Its first line names the columns: %1.").arg(columns().join(QStringLiteral(", "))));
    const PartnerWords words(pack, language, bodyType);
    QStringList head;
    for (const QString &name : lines->first().cells)
        head += words.column(name);
    if (!head.contains(QStringLiteral("name")))
        return Failure(ErrorKind::BadInput, QStringLiteral("There is no column \"name\"."), QStringLiteral("line %1").arg(lines->first().number));
    PartnerTable table{{}, encoding, {}};
    QStringList wrong, places;
    bool wrongDate = false;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        Line &line = (*lines)[i];
        while (!line.cells.isEmpty() && line.cells.last().trimmed().isEmpty())
            line.cells.removeLast();
        if (line.cells.isEmpty())
            continue; // a spreadsheet's empty row
        if (line.cells.size() > head.size())
            return Failure(ErrorKind::BadInput, QStringLiteral("This line has more cells than there are columns."), QStringLiteral("line %1").arg(line.number));
        RecordData data{.kind = RecordKind::Partner, .id = newId(), .values = {}};
        for (qsizetype column = 0; column < line.cells.size(); ++column) {
            QString value = cleanText(line.cells[column]).text.trimmed();
            if (value.startsWith(u'\'') && looksLikeFormula(value.mid(1)))
                value.remove(0, 1);
            const QString &name = head[column];
            if (value.isEmpty() || name.isEmpty())
                continue;
            const auto refuse = [&](const QString &what) {
                wrong += QStringLiteral("\"%1\"").arg(what);
                places += QStringLiteral("line %1, column %2").arg(line.number).arg(lines->first().cells.value(column).trimmed());
            };
            if (name == QLatin1String("groups")) {
                QStringList unknown;
                const QStringList ids = words.groups(value, unknown);
                for (const QString &each : std::as_const(unknown))
                    refuse(each);
                if (!ids.isEmpty())
                    data.values.insert(name, ids);
            } else if (name == QLatin1String("led_by")) {
                const QString code = words.ledBy(value);
                if (code.isEmpty())
                    refuse(value);
                else
                    data.values.insert(name, code);
            } else if (name == QLatin1String("asked_on")) {
                static const QRegularExpression figures(QStringLiteral("^\\d{1,2}\\D\\d{1,2}\\D\\d{4}$"));
                const QDate on = readDate(value).date;
                if (!on.isValid()) {
                    refuse(value);
                    wrongDate = true;
                } else {
                    data.values.insert(name, on);
                    if (table.dayFirst.isEmpty() && figures.match(value).hasMatch())
                        table.dayFirst = value;
                }
            } else {
                data.values.insert(name, value);
            }
        }
        if (data.values.value(QStringLiteral("name")).isBlank())
            return Failure(ErrorKind::BadInput, QStringLiteral("This line names no organisation."), QStringLiteral("line %1").arg(line.number));
        Assessment holder;
        insertRecord(holder, data);
        table.partners += holder.partners.first();
    }
    if (!wrong.isEmpty()) {
        constexpr qsizetype most = 10;
        const qsizetype more = wrong.size() - most;
        QStringList named;
        for (qsizetype i = 0; i < std::min(most, wrong.size()); ++i)
            named += QStringLiteral("%1 (%2)").arg(wrong[i], places[i]);
        const QString all = named.join(QStringLiteral("; ")) + (more > 0 ? QStringLiteral("; and %1 more").arg(more) : QString());
        return Failure(ErrorKind::BadInput, QStringLiteral("Not understood: %1.").arg(all), places.first(),
                       wrongDate ? QStringLiteral("Write groups and answers as the form does, and dates as 2026-11-22 or 22/11/2026.") : QStringLiteral("Write groups and answers as the form does, or by their codes."));
    }
    return table;
}

} // namespace dueregard
