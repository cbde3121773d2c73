// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/PartnerCsv.h"

#include "core/base/CleanText.h"
#include "core/base/Ids.h"

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

Result<QList<Line>> parse(const QString &text)
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
        } else if (c == u',') {
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

Result<QList<Partner>> readPartners(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    auto lines = parse(text);
    if (!lines)
        return lines.failure();
    if (lines->isEmpty())
        return Failure(ErrorKind::BadInput, QStringLiteral("The file is empty."), {}, QStringLiteral("Its first line names the columns: %1.").arg(columns().join(QStringLiteral(", "))));
    QStringList head;
    for (const QString &name : lines->first().cells)
        head += name.trimmed().toLower().replace(u' ', u'_');
    if (!head.contains(QStringLiteral("name")))
        return Failure(ErrorKind::BadInput, QStringLiteral("There is no column \"name\"."), QStringLiteral("line 1"));
    QList<Partner> partners;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        const Line &line = lines->at(i);
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
            if (name == QLatin1String("groups")) {
                data.values.insert(name, value.split(u';', Qt::SkipEmptyParts));
            } else if (name == QLatin1String("asked_on")) {
                const QDate on = QDate::fromString(value, Qt::ISODate);
                if (!on.isValid())
                    return Failure(ErrorKind::BadInput, QStringLiteral("\"%1\" is not a date such as 2026-11-22.").arg(value), QStringLiteral("line %1").arg(line.number));
                data.values.insert(name, on);
            } else {
                data.values.insert(name, value);
            }
        }
        if (data.values.value(QStringLiteral("name")).isBlank())
            return Failure(ErrorKind::BadInput, QStringLiteral("This line names no organisation."), QStringLiteral("line %1").arg(line.number));
        Assessment holder;
        insertRecord(holder, data);
        partners += holder.partners.first();
    }
    return partners;
}

} // namespace dueregard
