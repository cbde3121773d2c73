// SPDX-License-Identifier: Apache-2.0
#include "core/domain/AsTyped.h"
#include "core/rules/rules/Rules.h"

#include <QRegularExpression>

namespace dueregard::rules {

namespace {

/// What stands for an answer when it is the whole of it.
const QRegularExpression &wholePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\W*(n\W?/?\W?a|tb[acd]|to be (confirmed|added|advised|completed)|xx+|\?+|as above|see above|click here|insert text|text here)?\W*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// What is left over from a form wherever it stands. Capital XX is a number, so only xx and XXX are looked for.
const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(\b(?:xx+|XXX+)\b|(?i:\btb[acd]\b|click (?:or tap )?here to (?:enter|add|insert)|\[insert\b[^\]]*\]?|<insert\b|lorem ipsum))"));
    return pattern;
}

/// A label that nothing follows: "Reason:".
const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[\w ]{1,40}:$)"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString placeholderIn(const QString &text, bool whole)
{
    if (whole && text.size() <= 60) {
        const QString trimmed = text.trimmed();
        if (!trimmed.isEmpty() && (wholePattern().match(trimmed).hasMatch() || labelPattern().match(trimmed).hasMatch()))
            return trimmed;
    }
    const auto match = partPattern().match(text);
    return match.hasMatch() ? match.captured() : QString();
}

QString placeholderIn(const RichText &rich)
{
    const bool single = rich.blocks().size() == 1;
    const auto inRuns = [](const Runs &runs, bool whole) {
        if (runs.size() == 1)
            return placeholderIn(runs.first().text, whole);
        QString text;
        for (const Run &run : runs)
            text += run.text;
        return placeholderIn(text, whole);
    };
    for (const Block &block : rich.blocks()) {
        if (const QString found = inRuns(block.runs, single && block.kind != Block::Kind::Table); !found.isEmpty())
            return found;
        // A cell may well say n/a; only what a form leaves behind counts there.
        for (const QList<Runs> &row : block.rows)
            for (const Runs &cell : row)
                if (const QString found = inRuns(cell, false); !found.isEmpty())
                    return found;
    }
    return {};
}

QString placeholderIn(const Value &value)
{
    const auto kind = value.kind();
    if (kind == ValueKind::Text)
        return placeholderIn(value.text(), true);
    if (kind == ValueKind::Rich)
        return placeholderIn(value.rich());
    return {};
}

/// Fields whose texts are codes, ids or the file system's own.
bool isWords(RecordKind kind, const RecordField &field, const RecordForm *form)
{
    if (kind == RecordKind::Attachment || kind == RecordKind::PointAnswer || field.refersTo)
        return false;
    if (field.kind == ValueKind::Rich)
        return true;
    if (field.kind != ValueKind::Text || !form)
        return false;
    for (const Field &known : form->fields)
        if (known.id == field.id)
            return known.kind == FieldKind::Text;
    return false;
}

} // namespace

// V-07: what a form leaves behind instead of an answer, and words where a date or a number is asked.
void placeholders(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const auto add = [&](const FieldKey &where, const QString &page, const QString &label, const QString &found) {
        points.append(context.point(QStringLiteral("V-07"), Severity::Block, Gate::Qa, where, page, {label, RuleContext::excerpt(found)}));
    };
    for (auto it = a.answers.cbegin(); it != a.answers.cend(); ++it) {
        const FieldKey where = asTyped::fieldOf(FieldKey::answer(it.key().question, it.key().row));
        const QString found = asTyped::isWords(it.key().question) ? asTyped::words(a, where) : placeholderIn(it.value());
        if (found.isEmpty())
            continue;
        const Field *field = context.pack.field(where.field);
        const QString label = field ? field->label.in(a.language, a.bodyType) : where.field;
        const QString impactPage = QStringLiteral("impact/") + where.id;
        const bool onCharacteristic = !where.id.isEmpty() && context.pageOf(where.field).startsWith(QLatin1String("impact/"));
        add(where, onCharacteristic ? impactPage : context.pageOf(where.field), label, found);
    }
    for (RecordKind kind : allRecordKinds) {
        if (recordCount(a, kind) == 0)
            continue;
        const RecordForm *form = context.pack.form(kind);
        QStringList fields;
        for (const RecordField &field : schemaOf(kind).fields)
            if (isWords(kind, field, form))
                fields += field.id;
        for (const RecordData &record : allRecords(a, kind)) {
            const auto addFor = [&](const QString &id, const QString &found) {
                QString label = id;
                if (form)
                    for (const Field &field : form->fields)
                        if (field.id == id)
                            label = field.label.in(a.language, a.bodyType);
                const QString page = kind == RecordKind::Impact ? QStringLiteral("impact/") + record.values.value(QStringLiteral("characteristic")).text()
                                                                : context.pageOf(kind);
                add(FieldKey::record(kind, record.id, id), page, label, found);
            };
            for (const QString &id : fields)
                if (const auto value = record.values.constFind(id); value != record.values.cend())
                    if (const QString found = placeholderIn(*value); !found.isEmpty())
                        addFor(id, found);
            for (auto it = record.values.cbegin(); it != record.values.cend(); ++it)
                if (const FieldKey where = asTyped::fieldOf(FieldKey::record(kind, record.id, it.key())); where.field != it.key())
                    if (const QString found = asTyped::words(a, where); !found.isEmpty())
                        addFor(where.field, found);
        }
    }
}

} // namespace dueregard::rules
