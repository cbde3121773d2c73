// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/PublicRegister.h"

#include "core/engagement/QuoteConsent.h"
#include "core/exchange/PublicFolder.h"
#include "core/exchange/Transfer.h"
#include "core/report/BlockTools.h"
#include "core/report/PublicCopy.h"
#include "core/report/ReportBuilder.h"
#include "core/report/render/HtmlRenderer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dueregard {

namespace {
constexpr std::array<const char *, 3> formats{"html", "csv", "json"};

/// Groups that would be worse off, each once.
QStringList worseOff(const RegisterEntry &entry)
{
    QStringList labels;
    for (const RegisterEntry::Effect &effect : entry.effects)
        if (effect.direction == QStringLiteral("NEG") || effect.direction == QStringLiteral("MIX"))
            labels << effect.label;
    labels.removeDuplicates();
    return labels;
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// The fields of a line, in their order: name in JSON, name in CSV, value.
struct Cell {
    const char *key;
    const char *column;
    QString value;
};

QList<Cell> cellsOf(const RegisterEntry &entry)
{
    return {{"id", "id", entry.id},
            {"reference", "reference", entry.reference},
            {"title", "title", entry.title},
            {"organisation", "organisation", entry.organisation},
            {"service", "service", entry.service},
            {"type", "type", entry.type},
            {"state", "state", nameOf(entry.state)},
            {"version", "version", entry.version},
            {"outcome", "outcome", entry.outcome},
            {"groupsWorseOff", "groups_worse_off", worseOff(entry).join(QStringLiteral("; "))},
            {"decisionBody", "decision_body", entry.decisionBody},
            {"decisionDate", "decision_date", iso(entry.decisionDate)},
            {"decisionResult", "decision_result", entry.decisionResult},
            {"publishedOn", "published_on", iso(entry.publishedOn)},
            {"reviewDate", "review_date", iso(entry.nextReview)},
            {"contact", "contact", entry.contact},
            {"link", "link", isSafeLink(entry.link) ? entry.link : QString()},
            {"page", "page", PublicRegister::pageName(entry)},
            {"summary", "summary", entry.summary},
            {"demoSource", "demo_source", entry.demoSource}};
}

QString csvCell(QString text)
{
    // A spreadsheet runs what begins like this, also behind white space and in full width.
    static const QString starts = QString::fromUtf8("=+-@|%\xEF\xBC\x9D\xEF\xBC\x8B\xEF\xBC\x8D\xEF\xBC\xA0");
    const QString inner = text.trimmed();
    if ((!inner.isEmpty() && starts.contains(inner.front())) || text.startsWith(QLatin1Char('\t')) || text.startsWith(QLatin1Char('\r')))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')) && text == text.trimmed())
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

void sortForList(QList<RegisterEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const RegisterEntry &x, const RegisterEntry &y) {
        if (x.decisionDate != y.decisionDate)
            return x.decisionDate > y.decisionDate;
        return x.reference != y.reference ? x.reference < y.reference : x.id < y.id;
    });
}

Result<void> addPage(PublicFolder &folder, const Assessment &assessment, const Pack &pack, const ReportProfile &profile, const QString &name, const Clock &clock)
{
    auto document = ReportBuilder::build(assessment, pack, profile, clock);
    if (!document)
        return document.failure();
    const Run back{.text = pack.word(QStringLiteral("report.register.title"), document->language), .link = QStringLiteral("index.html")};
    document->blocks.insert(document->blocks.begin(), {ParagraphBlock{.runs = {back}}, {}});
    const auto bytes = HtmlRenderer::render(*document);
    return bytes ? folder.add(name, *bytes) : bytes.failure();
}
} // namespace

Result<PublicRegister::Format> PublicRegister::formatFrom(const QString &name)
{
    for (size_t i = 0; i < formats.size(); ++i)
        if (name == QLatin1String(formats[i]))
            return Format(i);
    return Failure(ErrorKind::BadInput, QStringLiteral("There is no format “%1” for a register.").arg(name), {}, QStringLiteral("Use one of: html, csv, json."));
}

QByteArray PublicRegister::csv(const QList<RegisterEntry> &entries)
{
    QStringList lines;
    QStringList head;
    for (const Cell &cell : cellsOf({}))
        head << QLatin1String(cell.column);
    lines << head.join(QLatin1Char(','));
    for (const RegisterEntry &entry : entries) {
        QStringList cells;
        for (const Cell &cell : cellsOf(entry))
            cells << csvCell(cell.value);
        lines << cells.join(QLatin1Char(','));
    }
    return (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

QByteArray PublicRegister::json(const QList<RegisterEntry> &entries)
{
    QJsonArray all;
    for (const RegisterEntry &entry : entries) {
        QJsonObject object;
        for (const Cell &cell : cellsOf(entry))
            if (!cell.value.isEmpty())
                object.insert(QLatin1String(cell.key), cell.value);
        object.insert(QStringLiteral("groupsWorseOff"), QJsonArray::fromStringList(worseOff(entry)));
        all.append(object);
    }
    const QJsonObject root{{QStringLiteral("format"), QStringLiteral("dueregard-register")}, {QStringLiteral("formatVersion"), 1}, {QStringLiteral("assessments"), all}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString PublicRegister::pageName(const RegisterEntry &entry)
{
    QString name;
    const QString words = (entry.reference.isEmpty() ? entry.title : entry.reference).normalized(QString::NormalizationForm_KD).toLower().left(200);
    for (const QChar c : words) {
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')) && !c.isMark())
            name += QLatin1Char('-');
    }
    name = name.left(60);
    QString id;
    for (const QChar c : entry.id.toLower())
        if ((c >= QLatin1Char('a') && c <= QLatin1Char('f')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')))
            id += c;
    return (name.isEmpty() ? QStringLiteral("assessment") : name) + (name.endsWith(QLatin1Char('-')) ? QString() : QStringLiteral("-")) + id.right(12) + QStringLiteral(".html");
}

Result<PublicRegister::Published> PublicRegister::publish(const Register &source, PackLibrary &packs, Format format, const QString &folder, const Clock &clock, int smallNumbers)
{
    auto target = PublicFolder::begin(folder, QLatin1String(formats[size_t(format)]));
    if (!target)
        return target.failure();
    ReportProfile full;
    full.smallNumbers = smallNumbers;
    full.quotesFor = QuotePurpose::Web; // a page that anybody can find
    Published published;
    QList<RegisterEntry> entries;
    std::shared_ptr<const Pack> words; // of the first one that is listed
    RegisterQuery query;
    query.sort = RegisterQuery::Sort::Reference;
    query.descending = false;
    for (bool more = true; more;) {
        const auto page = source.list(query);
        if (!page)
            return page.failure();
        for (const RegisterRow &row : page->rows) {
            const auto assessment = source.load(row.id);
            if (!assessment)
                return assessment.failure();
            const auto pack = packOfAssessment(source, *assessment, packs);
            if (!pack)
                return pack.failure();
            RegisterEntry entry = RegisterReport::entryOf(*assessment, **pack, full, clock.today());
            if (!RegisterReport::isListedPublicly(entry)) {
                ++published.leftOut;
                continue;
            }
            words = words ? words : *pack;
            entry.page = pageName(entry);
            if (format == Format::Html) {
                if (auto added = addPage(*target, *assessment, **pack, full, entry.page, clock); !added)
                    return Failure(added.error());
                if (const QList<PrintedNumber> numbers = PublicCopy::of(*assessment, **pack, full, clock.today()).printed(); !numbers.isEmpty())
                    published.printed << PrintedCopy{assessment->id, numbers, full.set};
            }
            entries << std::move(entry);
        }
        query.offset += int(page->rows.size());
        more = !page->rows.isEmpty() && query.offset < page->total;
    }
    sortForList(entries);
    published.listed = int(entries.size());
    if (format == Format::Html) {
        if (!words) {
            const auto england = packs.load(PackLibrary::shipped().value(0));
            if (!england)
                return england.failure();
            words = *england;
        }
        ReportProfile profile;
        profile.set = PrintSet::Register;
        profile.smallNumbers = smallNumbers;
        profile.quotesFor = QuotePurpose::Web;
        const auto document = RegisterReport::build(entries, *words, profile, clock);
        if (!document)
            return document.failure();
        const auto bytes = HtmlRenderer::render(*document);
        if (!bytes)
            return bytes.failure();
        if (auto added = target->add(QStringLiteral("index.html"), *bytes); !added)
            return Failure(added.error());
    } else {
        const QString name = QStringLiteral("register.") + QLatin1String(formats[size_t(format)]);
        if (auto added = target->add(name, format == Format::Csv ? csv(entries) : json(entries)); !added)
            return Failure(added.error());
    }
    if (auto finished = target->finish(); !finished)
        return Failure(finished.error());
    return published;
}

} // namespace dueregard
