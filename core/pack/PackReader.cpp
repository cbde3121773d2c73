// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackReader.h"

#include "core/base/JsonReader.h"
#include "core/pack/NodeReader.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace dueregard {

namespace {

using detail::ObjectReader;
using detail::readLocal;
using detail::ReadLog;

struct KindName {
    FieldKind kind;
    const char *name;
};
constexpr KindName kindNames[] = {
    {FieldKind::Text, "text"}, {FieldKind::LongText, "longText"}, {FieldKind::Choice, "choice"},
    {FieldKind::MultiChoice, "multiChoice"}, {FieldKind::Date, "date"}, {FieldKind::PartialDate, "partialDate"},
    {FieldKind::Number, "number"}, {FieldKind::Rows, "rows"}, {FieldKind::DataTable, "dataTable"}, {FieldKind::Grid, "grid"},
    {FieldKind::Groups, "groups"}, {FieldKind::CharacteristicChoice, "characteristicChoice"},
    {FieldKind::RecordChoice, "recordChoice"}, {FieldKind::Records, "records"}, {FieldKind::Attachments, "attachments"},
    {FieldKind::Note, "note"},
};

/// Turns one joined JSON tree into a pack.
class Builder {
public:
    Builder(const JsonNode &root, ReadLog &log) : m_root(root), m_log(log) {}

    Pack build()
    {
        ObjectReader in(m_root, m_log);
        Pack pack;
        pack.id = in.required("id");
        pack.version = in.required("version");
        pack.title = in.local("title");
        pack.nation = in.required("nation");
        pack.languages = in.texts("languages");
        pack.localNote = in.local("localNote");
        for (const JsonNode &node : in.list("bodyTypes"))
            pack.bodyTypes.append(choice(node, QStringLiteral("bodyType/")));
        for (const JsonNode &node : in.list("vocabularies"))
            pack.vocabularies.append(vocabulary(node));
        for (const JsonNode &node : in.list("characteristics"))
            pack.characteristics.append(characteristic(node));
        for (const JsonNode &node : in.list("stages"))
            pack.stages.append(stage(node));
        for (const JsonNode &node : in.list("steps"))
            pack.steps.append(step(node, pack));
        for (const JsonNode &node : in.list("records"))
            if (const auto read = form(node))
                pack.records.append(*read);
        for (const JsonNode &node : in.list("law"))
            pack.laws.append(law(node));
        for (const JsonNode &node : in.list("reportSections"))
            pack.reportSections.append(section(node));
        pack.words = localMap(in.object("words"), QStringLiteral("word/"));
        pack.rules = localMap(in.object("rules"), QStringLiteral("rule/"));
        for (const JsonNode &node : in.list("unconfirmed")) {
            ObjectReader item(node, m_log);
            pack.unconfirmed.append({item.required("place"), item.required("what")});
            item.finish();
        }
        in.finish();
        return pack;
    }

private:
    Help help(const JsonNode *node)
    {
        Help help;
        if (!node)
            return help;
        ObjectReader in(*node, m_log);
        help.why = in.local("why");
        help.good = in.local("good");
        help.example = in.local("example");
        help.trap = in.local("trap");
        in.finish();
        return help;
    }

    Choice choice(const JsonNode &node, const QString &prefix)
    {
        ObjectReader in(node, m_log);
        Choice choice;
        choice.id = in.required("id");
        choice.label = in.local("label");
        choice.hint = in.local("hint");
        in.finish();
        m_log.note(prefix + choice.id, node);
        return choice;
    }

    Vocabulary vocabulary(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        Vocabulary vocabulary;
        vocabulary.id = in.required("id");
        vocabulary.catalogue = in.text("catalogue");
        for (const JsonNode &item : in.list("choices"))
            vocabulary.choices.append(choice(item, QStringLiteral("choice/%1/").arg(vocabulary.id)));
        in.finish();
        m_log.note(QStringLiteral("vocabulary/") + vocabulary.id, node);
        return vocabulary;
    }

    Characteristic characteristic(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        Characteristic characteristic;
        characteristic.id = in.required("id");
        characteristic.label = in.local("label");
        characteristic.local = in.flag("local");
        characteristic.aims = in.texts("aims");
        characteristic.whole = in.texts("whole");
        characteristic.definition = in.local("definition");
        characteristic.help = help(in.object("help"));
        for (const JsonNode &item : in.list("groups")) {
            ObjectReader group(item, m_log);
            characteristic.groups.append({group.required("id"), group.local("label"), group.texts("parts")});
            group.finish();
            m_log.note(QStringLiteral("group/") + characteristic.groups.last().id, item);
        }
        in.finish();
        m_log.note(QStringLiteral("characteristic/") + characteristic.id, node);
        return characteristic;
    }

    Stage stage(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        Stage stage{in.required("id"), in.local("title")};
        in.finish();
        m_log.note(QStringLiteral("stage/") + stage.id, node);
        return stage;
    }

    Step step(const JsonNode &node, const Pack &pack)
    {
        ObjectReader in(node, m_log);
        Step step;
        step.id = in.required("id");
        step.title = in.local("title");
        step.note = in.local("note");
        step.stage = in.text("stage");
        step.showIf = condition(in.object("showIf"));
        for (const JsonNode &item : in.list("pages")) {
            const Page page = this->page(item);
            if (page.kind != PageKind::Characteristic) {
                step.pages.append(page);
                continue;
            }
            for (const Characteristic &characteristic : pack.characteristics) {
                Page copy = page;
                copy.id = QStringLiteral("impact/") + characteristic.id;
                copy.title = characteristic.label;
                copy.characteristic = characteristic.id;
                step.pages.append(copy);
            }
        }
        in.finish();
        m_log.note(QStringLiteral("step/") + step.id, node);
        return step;
    }

    Page page(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        Page page;
        page.id = in.required("id");
        const QString kind = in.text("kind");
        if (kind.isEmpty() || kind == QLatin1String("questions"))
            page.kind = PageKind::Questions;
        else if (kind == QLatin1String("characteristic"))
            page.kind = PageKind::Characteristic;
        else if (kind == QLatin1String("matrix"))
            page.kind = PageKind::Matrix;
        else if (kind == QLatin1String("checkAnswers"))
            page.kind = PageKind::CheckAnswers;
        else
            m_log.error(node, QStringLiteral("There is no page kind \"%1\".").arg(kind));
        page.title = in.local("title");
        page.hint = in.local("hint");
        page.reportLabel = in.local("reportLabel");
        page.help = help(in.object("help"));
        page.bodyTypes = in.texts("bodyTypes");
        page.showIf = condition(in.object("showIf"));
        for (const JsonNode &item : in.list("fields"))
            page.fields.append(field(item, QStringLiteral("field/")));
        in.finish();
        m_log.note(QStringLiteral("page/") + page.id, node);
        return page;
    }

    Field field(const JsonNode &node, const QString &prefix)
    {
        ObjectReader in(node, m_log);
        Field field;
        field.id = in.required("id");
        field.kind = fieldKindFrom(in.required("kind"));
        field.catalogue = in.text("catalogue");
        field.label = in.local("label");
        field.hint = in.local("hint");
        field.reportLabel = in.local("reportLabel");
        field.help = help(in.object("help"));
        field.vocabulary = in.text("vocabulary");
        for (const JsonNode &item : in.list("columns"))
            field.columns.append(column(item));
        if (const JsonNode *record = in.take("record")) {
            field.record = recordKindFrom(record->text);
            if (!field.record)
                m_log.error(*record, QStringLiteral("There is no record kind \"%1\".").arg(record->text));
        }
        field.single = in.flag("single");
        field.optional = in.flag("optional");
        field.wide = in.flag("wide");
        field.gate = in.text("gate");
        field.wordGuide = in.integer("wordGuide");
        field.bodyTypes = in.texts("bodyTypes");
        field.showIf = condition(in.object("showIf"));
        field.internal = in.flag("internal");
        in.finish();
        m_log.note(prefix + field.id, node);
        return field;
    }

    Column column(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        Column column;
        column.id = in.required("id");
        column.label = in.local("label");
        const QString kind = in.text("kind");
        column.kind = kind.isEmpty() ? FieldKind::Text : fieldKindFrom(kind);
        column.vocabulary = in.text("vocabulary");
        in.finish();
        return column;
    }

    Condition condition(const JsonNode *node)
    {
        Condition condition;
        if (!node)
            return condition;
        if (!node->isObject() || node->keys.size() != 1) {
            m_log.error(*node, QStringLiteral("A condition is an object with one key."));
            return condition;
        }
        const QString op = node->keys.first();
        const JsonNode &value = node->items.front();
        if (op == QLatin1String("answered") || op == QLatin1String("has")) {
            condition.op = op == QLatin1String("has") ? Condition::Op::Has : Condition::Op::Answered;
            condition.question = value.text;
            if (!value.isText())
                m_log.error(value, QStringLiteral("A text is expected here."));
            else if (condition.op == Condition::Op::Has && !recordKindFrom(value.text))
                m_log.error(value, QStringLiteral("There is no record kind \"%1\".").arg(value.text));
        } else if (op == QLatin1String("equals") || op == QLatin1String("in") || op == QLatin1String("contains")) {
            condition.op = op == QLatin1String("equals") ? Condition::Op::Equals
                : op == QLatin1String("in")              ? Condition::Op::In
                                                         : Condition::Op::Contains;
            if (!value.isList() || value.items.size() != 2 || !value.items[0].isText()) {
                m_log.error(value, QStringLiteral("\"%1\" takes a question and what it is compared with.").arg(op));
                return condition;
            }
            condition.question = value.items[0].text;
            const JsonNode &with = value.items[1];
            if (with.isText() && condition.op != Condition::Op::In)
                condition.values += with.text;
            else if (with.isList() && condition.op == Condition::Op::In)
                for (const JsonNode &item : with.items)
                    condition.values += item.text;
            else
                m_log.error(with, QStringLiteral("\"%1\" compares with %2.").arg(op, op == QLatin1String("in") ? QStringLiteral("a list of codes") : QStringLiteral("one code")));
        } else if (op == QLatin1String("not")) {
            condition.op = Condition::Op::Not;
            condition.parts.append(this->condition(&value));
        } else if (op == QLatin1String("all") || op == QLatin1String("any")) {
            condition.op = op == QLatin1String("all") ? Condition::Op::All : Condition::Op::Any;
            if (!value.isList())
                m_log.error(value, QStringLiteral("\"%1\" takes a list of conditions.").arg(op));
            for (const JsonNode &item : value.items)
                condition.parts.append(this->condition(&item));
        } else {
            m_log.error(*node, QStringLiteral("There is no condition \"%1\".").arg(op));
        }
        return condition;
    }

    std::optional<RecordForm> form(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        const QString name = in.required("kind");
        const auto kind = recordKindFrom(name);
        RecordForm form{.kind = kind.value_or(RecordKind::Person)};
        form.singular = in.local("singular");
        form.plural = in.local("plural");
        form.add = in.local("add");
        form.empty = in.local("empty");
        form.titleFields = in.texts("titleFields");
        form.help = help(in.object("help"));
        for (const JsonNode &item : in.list("fields"))
            form.fields.append(field(item, QStringLiteral("form/%1/").arg(name)));
        in.finish();
        m_log.note(QStringLiteral("form/") + name, node);
        if (!kind) {
            m_log.error(node, QStringLiteral("There is no record kind \"%1\".").arg(name));
            return std::nullopt;
        }
        return form;
    }

    LawText law(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        LawText law;
        law.id = in.required("id");
        law.title = in.local("title");
        law.source = in.text("source");
        law.licence = in.text("licence");
        law.readOn = in.text("readOn");
        for (const JsonNode &item : in.list("parts")) {
            ObjectReader part(item, m_log);
            law.parts.append({part.text("number"), part.integer("level"), part.required("text"), part.flag("confirmed", true)});
            part.finish();
        }
        in.finish();
        m_log.note(QStringLiteral("law/") + law.id, node);
        return law;
    }

    ReportSection section(const JsonNode &node)
    {
        ObjectReader in(node, m_log);
        ReportSection section{in.required("id"), in.local("heading"), in.texts("steps")};
        in.finish();
        m_log.note(QStringLiteral("section/") + section.id, node);
        return section;
    }

    QMap<QString, LocalText> localMap(const JsonNode *node, const QString &prefix)
    {
        QMap<QString, LocalText> map;
        if (!node)
            return map;
        for (size_t i = 0; i < node->items.size(); ++i) {
            const QString key = node->keys[qsizetype(i)];
            map.insert(key, readLocal(node->items[i], m_log));
            m_log.note(prefix + key, node->items[i]);
        }
        return map;
    }

    const JsonNode &m_root;
    ReadLog &m_log;
};

/// Joins what an included file holds to what is there already. False names the key that cannot be joined.
bool join(JsonNode &root, JsonNode &part, QString *key)
{
    for (size_t i = 0; i < part.items.size(); ++i) {
        *key = part.keys[qsizetype(i)];
        const qsizetype at = root.keys.indexOf(*key);
        if (at < 0) {
            root.keys.append(*key);
            root.items.push_back(std::move(part.items[i]));
            continue;
        }
        JsonNode &there = root.items[size_t(at)];
        JsonNode &more = part.items[i];
        if (there.isList() && more.isList()) {
            for (JsonNode &item : more.items)
                there.items.push_back(std::move(item));
        } else if (there.isObject() && more.isObject()) {
            QString inner;
            for (qsizetype j = 0; j < more.keys.size(); ++j) {
                if (there.keys.contains(more.keys[j])) {
                    *key += u'.' + more.keys[j];
                    return false;
                }
                there.keys.append(more.keys[j]);
                there.items.push_back(std::move(more.items[size_t(j)]));
            }
        } else {
            return false;
        }
    }
    return true;
}

Result<JsonNode> readJoined(const QString &manifestPath)
{
    const QFileInfo info(manifestPath);
    auto manifest = JsonReader::readFile(manifestPath, info.fileName());
    if (!manifest)
        return manifest;
    JsonNode root = std::move(manifest).value();
    if (!root.isObject())
        return Failure(ErrorKind::BadInput, QStringLiteral("A pack is one JSON object."), root.place());
    const qsizetype at = root.keys.indexOf(QStringLiteral("include"));
    if (at < 0)
        return root;
    const JsonNode include = std::move(root.items[size_t(at)]);
    root.keys.removeAt(at);
    root.items.erase(root.items.begin() + at);
    if (!include.isList())
        return Failure(ErrorKind::BadInput, QStringLiteral("\"include\" is a list of file names."), include.place());
    QStringList seen;
    for (const JsonNode &item : include.items) {
        const QStringList parts = item.text.split(u'/');
        if (!item.isText() || item.text.isEmpty() || parts.contains(QString()) || parts.contains(QStringLiteral("..")) || item.text.contains(u'\\'))
            return Failure(ErrorKind::BadInput, QStringLiteral("An included file is named by its path below the manifest."), item.place());
        if (seen.contains(item.text))
            return Failure(ErrorKind::BadInput, QStringLiteral("\"%1\" is included twice.").arg(item.text), item.place());
        seen += item.text;
        auto part = JsonReader::readFile(info.path() + u'/' + item.text, item.text);
        if (!part && part.error().kind == ErrorKind::NotFound)
            return Failure(ErrorKind::NotFound, QStringLiteral("The included file \"%1\" is not there.").arg(item.text), item.place());
        if (!part)
            return part;
        if (!part->isObject())
            return Failure(ErrorKind::BadInput, QStringLiteral("Every file of a pack is one JSON object."), part->place());
        QString key;
        const QString place = part->place();
        if (!join(root, part.value(), &key))
            return Failure(ErrorKind::BadInput, QStringLiteral("\"%1\" is already there in an earlier file.").arg(key), place);
    }
    return root;
}

} // namespace

QString nameOf(FieldKind kind)
{
    for (const auto &entry : kindNames)
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    return {};
}

FieldKind fieldKindFrom(const QString &name)
{
    for (const auto &entry : kindNames)
        if (name == QLatin1String(entry.name))
            return entry.kind;
    return FieldKind::Unknown;
}

QString PackReader::hashOf(const QByteArray &baseText, const QByteArray &overlayText)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &text : {baseText, overlayText}) {
        hash.addData(QByteArray::number(text.size()) + ':');
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<Pack> PackReader::read(const QString &manifestPath)
{
    const auto root = readJoined(manifestPath);
    if (!root)
        return root.failure();
    ReadLog log(*root);
    Pack pack = Builder(*root, log).build();
    if (!log.errors.isEmpty())
        return Failure(log.errors.first());
    pack.baseText = root->canonical();
    pack.hash = hashOf(pack.baseText, {});
    return pack;
}

Result<Pack> PackReader::readText(const QByteArray &baseText, const QByteArray &overlayText, const QString &knownHash)
{
    if (!overlayText.isEmpty())
        return Failure(ErrorKind::Refused, QStringLiteral("This version does not read overlays."), {},
                       QStringLiteral("Open the assessment with the version that wrote it."));
    const auto root = JsonReader::read(baseText, QStringLiteral("pack"));
    if (!root)
        return root.failure();
    ReadLog log(*root);
    Pack pack = Builder(*root, log).build();
    if (!log.errors.isEmpty())
        return Failure(log.errors.first());
    pack.baseText = baseText;
    pack.hash = knownHash.isEmpty() ? hashOf(baseText, overlayText) : knownHash;
    return pack;
}

Result<PackReader::Source> PackReader::readSource(const QString &manifestPath)
{
    const auto root = readJoined(manifestPath);
    if (!root)
        return root.failure();
    ReadLog log(*root);
    log.notePlaces = true;
    Source source;
    source.pack = Builder(*root, log).build();
    source.pack.baseText = root->canonical();
    source.pack.hash = hashOf(source.pack.baseText, {});
    source.errors = log.errors;
    source.places = log.places;
    return source;
}

} // namespace dueregard
