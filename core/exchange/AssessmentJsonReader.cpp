// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/AssessmentJson.h"

#include "core/base/CleanText.h"
#include "core/base/Ids.h"
#include "core/base/JsonReader.h"
#include "core/domain/AsTyped.h"
#include "core/intersections/KeptRatings.h"
#include "core/report/PrintedNumbers.h"
#include "core/report/ReportLanguage.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr qsizetype largest = 256 * 1024 * 1024; // with attachments in base64

/// The first thing that is wrong ends the reading; reading on is harmless, since nothing of it is used.
class Reading {
public:
    Reading(const JsonNode &root, PackLibrary &packs, const Clock &clock) : m_root(root), m_packs(packs), m_clock(clock) {}

    Result<AssessmentJson::Read> run()
    {
        if (!m_root.isObject()) {
            fail(m_root, QStringLiteral("An assessment is one JSON object."));
            return Failure(*m_error);
        }
        head();
        pack();
        answers();
        marks();
        records();
        changes();
        bytes();
        for (qsizetype i = 0; i < m_root.keys.size(); ++i)
            if (!m_taken.contains(m_root.keys[i]))
                notUnderstood(m_root.items[size_t(i)], m_root.keys[i], QStringLiteral("left out"));
        recognise();
        if (m_error)
            return Failure(*m_error);
        return std::move(m_read);
    }

private:
    void fail(const JsonNode &node, const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorKind::BadInput, message, node.place(), {}};
    }

    void notUnderstood(const JsonNode &node, const QString &what, const QString &fate)
    {
        m_read.notUnderstood += QStringLiteral("%1 %2: %3").arg(node.place(), what, fate);
    }

    static CleanedText cleaning(const JsonNode &node)
    {
        CleanedText all;
        if (node.isText()) {
            all = cleanText(node.text);
            all.text.clear();
        }
        for (const JsonNode &item : node.items) {
            const CleanedText some = cleaning(item);
            all.removed += some.removed;
            all.replaced += some.replaced;
        }
        return all;
    }

    /// What cleanText() does to the texts of a value on their way in is said.
    void noteCleaning(const JsonNode &node, const QString &what)
    {
        const CleanedText changed = cleaning(node);
        if (changed.removed > 0)
            notUnderstood(node, what, QStringLiteral("control characters were removed (%1)").arg(changed.removed));
        if (changed.replaced > 0)
            notUnderstood(node, what, QStringLiteral("halves of surrogate pairs became U+FFFD (%1)").arg(changed.replaced));
    }

    /// Codes that the form does not have are kept, because another version of it may, and said.
    void noteCodes(const JsonNode &node, const QString &what, FieldKind kind, const QString &vocabularyId, const Value &value)
    {
        const Vocabulary *vocabulary = m_pack->vocabulary(vocabularyId);
        const auto isKnown = [&](const QString &code) {
            switch (kind) {
            case FieldKind::Choice:
            case FieldKind::MultiChoice: return !vocabulary || vocabulary->choice(code);
            case FieldKind::Groups:
            case FieldKind::CharacteristicChoice: return m_pack->characteristicOf(code) != nullptr;
            default: return true;
            }
        };
        const QStringList codes = value.kind() == ValueKind::List ? value.list() : value.kind() == ValueKind::Text ? QStringList{value.text()}
                                                                                                                   : QStringList();
        for (const QString &code : codes)
            if (!code.isEmpty() && !isKnown(code))
                notUnderstood(node, what, QStringLiteral("\"%1\" is not a choice of this form; it is kept").arg(code.left(80)));
    }

    const JsonNode *take(const char *key, JsonNode::Kind kind)
    {
        const QString name = QString::fromLatin1(key);
        m_taken += name;
        const JsonNode *node = m_root.find(name);
        if (!node || node->kind == JsonNode::Kind::Null)
            return nullptr;
        if (node->kind != kind) {
            fail(*node, QStringLiteral("\"%1\" is %2.").arg(name, kindWords(kind)));
            return nullptr;
        }
        return node;
    }

    static QString kindWords(JsonNode::Kind kind)
    {
        switch (kind) {
        case JsonNode::Kind::Text: return QStringLiteral("a text");
        case JsonNode::Kind::Flag: return QStringLiteral("true or false");
        case JsonNode::Kind::Number: return QStringLiteral("a number");
        case JsonNode::Kind::List: return QStringLiteral("a list");
        default: return QStringLiteral("an object");
        }
    }

    QString text(const char *key, const QString &otherwise = {})
    {
        const JsonNode *node = take(key, JsonNode::Kind::Text);
        if (node)
            noteCleaning(*node, QString::fromLatin1(key));
        return node ? cleanText(node->text).text : otherwise;
    }

    QDateTime timeOf(const JsonNode &node)
    {
        const QDateTime time = QDateTime::fromString(node.text, Qt::ISODateWithMs);
        if (!node.isText() || !time.isValid() || time.timeSpec() == Qt::LocalTime)
            fail(node, QStringLiteral("A moment is written like \"2026-11-22T14:02:00.000Z\"."));
        return time.toUTC();
    }

    QDateTime time(const char *key, const QDateTime &otherwise)
    {
        const JsonNode *node = take(key, JsonNode::Kind::Text);
        return node ? timeOf(*node) : otherwise;
    }

    void head()
    {
        Assessment &a = m_read.file.assessment;
        const QString format = text("format", QStringLiteral("dueregard-assessment"));
        if (format != QLatin1String("dueregard-assessment"))
            fail(*m_root.find(QStringLiteral("format")), QStringLiteral("This is no assessment: its format is \"%1\".").arg(format));
        if (const JsonNode *node = take("formatVersion", JsonNode::Kind::Number); node && node->number != 1)
            fail(*node, node->number > 1 ? QStringLiteral("It was written by a later version of Due Regard: its format is newer than 1.") : QStringLiteral("There is no such format of an assessment; this program reads format 1."));
        a.id = text("id");
        if (a.id.isEmpty())
            a.id = newId();
        else if (!isId(a.id))
            fail(*m_root.find(QStringLiteral("id")), QStringLiteral("An id is a UUID in lower case."));
        a.bodyType = text("bodyType");
        a.language = text("language", a.language);
        const QString state = text("state", nameOf(a.state));
        if (const auto known = assessmentStateFrom(state))
            a.state = *known;
        else
            fail(*m_root.find(QStringLiteral("state")), QStringLiteral("There is no state \"%1\".").arg(state));
        a.version = text("version", a.version);
        const QDateTime now = m_clock.nowUtc();
        a.createdAt = time("createdAt", now);
        a.updatedAt = time("updatedAt", a.createdAt);
        a.deletedAt = time("deletedAt", {});
        a.createdBy = text("createdBy");
        a.duplicatedFrom = text("duplicatedFrom");
        a.demoSource = text("demoSource");
        a.lastPage = text("lastPage");
        if (const JsonNode *node = take("legacy", JsonNode::Kind::Flag))
            a.legacy = node->flag;
        m_taken += QStringLiteral("$schema");
    }

    void pack()
    {
        Assessment &a = m_read.file.assessment;
        QString id = QStringLiteral("england");
        QString hash;
        QByteArray base;
        QByteArray overlay;
        const JsonNode *node = take("pack", JsonNode::Kind::Object);
        for (qsizetype i = 0; node && i < node->keys.size(); ++i) {
            const QString &key = node->keys[i];
            const JsonNode &value = node->items[size_t(i)];
            if (!value.isText())
                fail(value, QStringLiteral("\"%1\" is a text.").arg(key));
            if (key == QLatin1String("id"))
                id = value.text;
            else if (key == QLatin1String("hash"))
                hash = value.text;
            else if (key == QLatin1String("base"))
                base = value.text.toUtf8();
            else if (key == QLatin1String("overlay"))
                overlay = value.text.toUtf8();
            else if (key != QLatin1String("version"))
                notUnderstood(value, QStringLiteral("pack.") + key, QStringLiteral("left out"));
        }
        const auto pack = base.isEmpty() ? m_packs.load(id) : m_packs.resolved(hash, base, overlay);
        if (!pack) {
            fail(node ? *node : m_root, pack.error().text());
            return;
        }
        m_pack = *pack;
        if (base.isEmpty() && !hash.isEmpty() && hash != m_pack->hash)
            notUnderstood(*node, QStringLiteral("pack.hash"), QStringLiteral("the questions it was written with are not in the file; those of this program are used"));
        a.pack = m_pack->id;
        a.packHash = m_pack->hash;
        m_read.file.packVersion = m_pack->version;
        m_read.file.packBase = m_pack->baseText;
        m_read.file.packOverlay = m_pack->overlayText;
        noteHead();
    }

    /// Any JSON file is an object; an assessment says so, or has answers or records.
    void recognise()
    {
        if (m_root.find(QStringLiteral("format")) || m_root.find(QStringLiteral("answers")) || m_root.find(QStringLiteral("records")))
            return;
        fail(m_root, QStringLiteral("This is no assessment: it has neither \"format\": \"dueregard-assessment\" nor answers nor records."));
    }

    /// What the head says in codes, compared with the pack.
    void noteHead()
    {
        const Assessment &a = m_read.file.assessment;
        const auto is = [&](const Choice &choice) { return choice.id == a.bodyType; };
        if (!a.bodyType.isEmpty() && std::none_of(m_pack->bodyTypes.begin(), m_pack->bodyTypes.end(), is))
            notUnderstood(*m_root.find(QStringLiteral("bodyType")), QStringLiteral("bodyType"), QStringLiteral("\"%1\" is not a choice of this form; it is kept").arg(a.bodyType.left(80)));
        if (const JsonNode *node = m_root.find(QStringLiteral("language")); node && !speaks(*m_pack, a.language))
            notUnderstood(*node, QStringLiteral("language"), QStringLiteral("this form has no words in \"%1\"; it is kept, and reports are made in %2").arg(a.language.left(80), reportLanguage(*m_pack, a.language)));
    }

    /// A value that says its own kind.
    std::optional<Value> described(const JsonNode &node)
    {
        switch (node.kind) {
        case JsonNode::Kind::Null: return Value();
        case JsonNode::Kind::Text: return Value(cleanText(node.text).text);
        case JsonNode::Kind::Flag: return Value(node.flag);
        case JsonNode::Kind::Number: return Value(node.number);
        case JsonNode::Kind::List: return typed(ValueKind::List, node);
        case JsonNode::Kind::Object: break;
        }
        if (node.keys.size() == 1) {
            const auto kind = valueKindFrom(node.keys.first());
            if (kind == ValueKind::Rich || kind == ValueKind::Date || kind == ValueKind::Table)
                return typed(*kind, node.items.front());
        }
        fail(node, QStringLiteral("A value is a text, a number, true or false, a list of texts, {\"rich\": …}, {\"date\": …} or {\"table\": …}."));
        return std::nullopt;
    }

    std::optional<Value> typed(ValueKind kind, const JsonNode &node)
    {
        auto value = Value::fromJson(kind, node.toJson(), node.place());
        if (value)
            return *value;
        fail(node, value.error().message);
        return std::nullopt;
    }

    static std::optional<ValueKind> kindOf(const Field *field)
    {
        if (!field)
            return std::nullopt;
        switch (field->kind) {
        case FieldKind::Text:
        case FieldKind::Choice:
        case FieldKind::PartialDate:
        case FieldKind::CharacteristicChoice: return ValueKind::Text;
        case FieldKind::LongText: return ValueKind::Rich;
        case FieldKind::Date: return ValueKind::Date;
        case FieldKind::Number: return ValueKind::Number;
        case FieldKind::Rows:
        case FieldKind::DataTable: return ValueKind::Table;
        case FieldKind::MultiChoice:
        case FieldKind::Groups: return ValueKind::List;
        case FieldKind::RecordChoice: return field->single ? ValueKind::Text : ValueKind::List;
        default: return std::nullopt;
        }
    }

    void answers()
    {
        const JsonNode *node = take("answers", JsonNode::Kind::Object);
        for (qsizetype i = 0; node && i < node->keys.size(); ++i) {
            const QString &key = node->keys[i];
            const JsonNode &item = node->items[size_t(i)];
            const AnswerKey where{key.section(u'/', 0, 0), key.section(u'/', 1)};
            if (where.question.isEmpty())
                fail(item, QStringLiteral("An answer needs the id of its question."));
            const auto wanted = m_pack ? kindOf(m_pack->field(where.question)) : std::nullopt;
            // Plain texts are how people key long texts and dates.
            const bool plain = item.isText() && (wanted == ValueKind::Rich || wanted == ValueKind::Date);
            const auto value = plain ? typed(*wanted, item) : described(item);
            if (!value)
                return;
            if (wanted && !value->isBlank() && value->kind() != wanted) {
                fail(item, QStringLiteral("\"%1\" is a value of kind \"%2\", not \"%3\".").arg(where.question, nameOf(*wanted), nameOf(*value->kind())));
                return;
            }
            noteCleaning(item, where.question);
            if (const Field *field = m_pack ? m_pack->field(where.question) : nullptr)
                noteCodes(item, where.question, field->kind, field->vocabulary, *value);
            if (m_pack && !wanted && isColumn(where.question))
                noteCodes(item, where.question, m_columns[where.question].first, m_columns[where.question].second, *value);
            else if (m_pack && !wanted && where.question != PrintedNumbers::question && where.question != KeptRatings::question && !isForAField(where.question))
                notUnderstood(item, where.question, QStringLiteral("no such question in this pack; the answer is kept"));
            if (!value->isBlank())
                m_read.file.assessment.answers.insert(where, *value);
        }
    }

    /// Words that wait to become the date or number of a question.
    bool isForAField(const QString &question) const
    {
        return asTyped::isWords(question) && m_pack->field(asTyped::fieldOf(FieldKey::answer(question)).field);
    }

    bool isColumn(const QString &question)
    {
        if (m_columns.isEmpty())
            for (const Step &step : m_pack->steps)
                for (const Page &page : step.pages)
                    for (const Field &field : page.fields)
                        if (field.kind == FieldKind::Grid)
                            for (const Column &column : field.columns)
                                m_columns.insert(column.id, {column.kind, column.vocabulary});
        return m_columns.contains(question);
    }

    void marks()
    {
        const JsonNode *node = take("marks", JsonNode::Kind::Object);
        for (qsizetype i = 0; node && i < node->keys.size(); ++i) {
            const JsonNode &item = node->items[size_t(i)];
            if (!item.isText())
                fail(item, QStringLiteral("A mark is a text."));
            else
                m_read.file.assessment.marks.insert(node->keys[i], cleanText(item.text).text);
        }
    }

    void records()
    {
        const JsonNode *node = take("records", JsonNode::Kind::Object);
        for (qsizetype i = 0; node && i < node->keys.size(); ++i) {
            const JsonNode &list = node->items[size_t(i)];
            const auto kind = recordKindFrom(node->keys[i]);
            if (!kind) {
                notUnderstood(list, QStringLiteral("records.") + node->keys[i], QStringLiteral("left out"));
                continue;
            }
            if (!list.isList()) {
                fail(list, QStringLiteral("\"%1\" is a list.").arg(node->keys[i]));
                continue;
            }
            for (size_t j = 0; j < list.items.size(); ++j)
                record(*kind, list.items[j], int(j));
        }
    }

    void record(RecordKind kind, const JsonNode &node, int index)
    {
        if (!node.isObject()) {
            fail(node, QStringLiteral("A record is an object."));
            return;
        }
        Assessment &a = m_read.file.assessment;
        const RecordSchema &schema = schemaOf(kind);
        const RecordForm *form = m_pack ? m_pack->form(kind) : nullptr;
        // The same file gives the same ids again, so that reading it twice is recognised.
        RecordData record{.kind = kind, .id = QUuid::createUuidV5(QUuid(a.id), QStringLiteral("%1/%2").arg(nameOf(kind)).arg(index)).toString(QUuid::WithoutBraces)};
        for (qsizetype i = 0; i < node.keys.size(); ++i) {
            const QString &key = node.keys[i];
            const JsonNode &item = node.items[size_t(i)];
            if (key == QLatin1String("id")) {
                record.id = item.text;
                if (!isId(item.text))
                    fail(item, QStringLiteral("An id is a UUID in lower case."));
            } else if (const RecordField *field = schema.field(key)) {
                const auto value = item.kind == JsonNode::Kind::Null ? Value() : typed(field->kind, item);
                noteCleaning(item, key);
                if (value && !value->isBlank()) {
                    for (const Field &asked : form ? form->fields : QList<Field>())
                        if (asked.id == key)
                            noteCodes(item, key, asked.kind, asked.vocabulary, *value);
                    record.values.insert(key, *value);
                }
            } else if (key == QLatin1String("extra") && item.isObject()) {
                for (qsizetype k = 0; k < item.keys.size(); ++k) {
                    if (schema.field(item.keys[k]))
                        fail(item.items[size_t(k)], QStringLiteral("\"%1\" is no extra field.").arg(item.keys[k]));
                    if (const auto value = described(item.items[size_t(k)]); value && !value->isBlank())
                        record.values.insert(item.keys[k], *value);
                }
            } else if (const auto value = described(item)) {
                notUnderstood(item, key, QStringLiteral("kept as an extra field"));
                if (!value->isBlank())
                    record.values.insert(key, *value);
            }
        }
        if (m_ids.contains(record.id))
            fail(node, QStringLiteral("The id \"%1\" is there twice.").arg(record.id));
        m_ids.insert(record.id);
        insertRecord(a, record);
    }

    void changes()
    {
        const JsonNode *node = take("changes", JsonNode::Kind::List);
        if (!node)
            return;
        for (const JsonNode &item : node->items) {
            if (!item.isObject()) {
                fail(item, QStringLiteral("A change is an object."));
                return;
            }
            Change change;
            for (qsizetype i = 0; i < item.keys.size(); ++i) {
                const QString &key = item.keys[i];
                const JsonNode &value = item.items[size_t(i)];
                if (key == QLatin1String("before") || key == QLatin1String("after")) {
                    if (const auto read = described(value))
                        (key == QLatin1String("before") ? change.before : change.after) = *read;
                    continue;
                }
                if (key == QLatin1String("at")) {
                    change.at = timeOf(value);
                    continue;
                }
                QString *member = key == QLatin1String("actor") ? &change.actor
                    : key == QLatin1String("operation")         ? &change.operation
                    : key == QLatin1String("entity")            ? &change.entity
                    : key == QLatin1String("entityId")          ? &change.entityId
                    : key == QLatin1String("field")             ? &change.field
                    : key == QLatin1String("note")              ? &change.note
                                                                : nullptr;
                if (!member)
                    notUnderstood(value, QStringLiteral("changes.") + key, QStringLiteral("left out"));
                else if (!value.isText())
                    fail(value, QStringLiteral("\"%1\" is a text.").arg(key));
                else
                    *member = cleanText(value.text).text;
            }
            if (!change.at.isValid())
                fail(item, QStringLiteral("A change says when it was made (\"at\")."));
            m_read.file.changes.append(change);
        }
    }

    void bytes()
    {
        const JsonNode *node = take("bytes", JsonNode::Kind::Object);
        for (qsizetype i = 0; node && i < node->keys.size(); ++i) {
            const JsonNode &item = node->items[size_t(i)];
            const auto decoded = QByteArray::fromBase64Encoding(item.text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            if (!item.isText() || !decoded) {
                fail(item, QStringLiteral("The bytes of an attachment are a text in base64."));
                continue;
            }
            const QString hash = QString::fromLatin1(QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex());
            if (hash != node->keys[i])
                fail(item, QStringLiteral("These bytes are not those of the attachment: their SHA-256 is %1.").arg(hash));
            m_read.file.bytes.insert(hash, *decoded);
        }
        for (const Attachment &attachment : m_read.file.assessment.attachments)
            if (!attachment.sha256.isEmpty() && !m_read.file.bytes.contains(attachment.sha256))
                notUnderstood(node ? *node : m_root, QStringLiteral("attachment \"%1\"").arg(attachment.name), QStringLiteral("its bytes are not in the file; its description is kept"));
    }

    const JsonNode &m_root;
    PackLibrary &m_packs;
    const Clock &m_clock;
    std::shared_ptr<const Pack> m_pack; // shared: the library keeps it too
    QStringList m_taken;
    QSet<QString> m_ids;
    QHash<QString, QPair<FieldKind, QString>> m_columns; ///< of grids: how each is asked
    std::optional<Error> m_error;
    AssessmentJson::Read m_read;
};

/// JSON can write half of a surrogate pair as an escape, which no text can hold: it becomes U+FFFD, of the same length here,
/// so that places stay. Also a sentence for each.
std::pair<QByteArray, QStringList> withoutLoneSurrogates(QByteArray text, const QString &fileName)
{
    const auto escaped = [&text](qsizetype at) {
        bool isHex = false;
        const uint unit = at + 6 <= text.size() && text[at] == '\\' && text[at + 1] == 'u' ? text.mid(at + 2, 4).toUInt(&isHex, 16) : 0;
        return isHex ? char16_t(unit) : char16_t(0);
    };
    QStringList said;
    qsizetype next = text.indexOf('\\');
    while (next >= 0) {
        const char16_t unit = escaped(next);
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(escaped(next + 6))) {
            next += 12;
        } else if (QChar::isSurrogate(unit)) {
            text.replace(next + 2, 4, "fffd");
            if (said.size() >= 100) {
                next = text.indexOf('\\', next + 6);
                continue;
            }
            const qsizetype line = text.lastIndexOf('\n', next) + 1;
            said += QStringLiteral("%1:%2:%3 half of a surrogate pair: became U+FFFD").arg(fileName).arg(text.left(next).count('\n') + 1).arg(QString::fromUtf8(text.mid(line, next - line)).size() + 1);
            next += 6;
        } else {
            next += 2;
        }
        next = text.indexOf('\\', next);
    }
    return {text, said};
}

} // namespace

Result<AssessmentJson::Read> AssessmentJson::read(const QByteArray &text, const QString &fileName, PackLibrary &packs, const Clock &clock)
{
    const auto [whole, replaced] = withoutLoneSurrogates(text, fileName);
    const auto root = JsonReader::read(whole, fileName, {.bytes = largest, .depth = 64});
    if (!root)
        return root.failure();
    auto read = Reading(*root, packs, clock).run();
    if (read)
        read->notUnderstood = replaced + read->notUnderstood;
    return read;
}

} // namespace dueregard
