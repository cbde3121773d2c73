// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/RecordWords.h"

#include "core/domain/AsTyped.h"
#include "core/rules/Progress.h"
#include "ui/models/StateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace dueregard {

namespace {

constexpr int mostInTitle = 90; // characters
constexpr int mostInHeading = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordWords", text);
}

const Field *formField(const Pack &pack, RecordKind kind, const QString &id)
{
    if (const RecordForm *form = pack.form(kind))
        for (const Field &field : form->fields)
            if (field.id == id)
                return &field;
    return nullptr;
}

QString tableWords(const TableValue &table)
{
    QStringList rows;
    for (const QStringList &row : table.rows) {
        QStringList cells = row;
        cells.removeAll(QString());
        if (!cells.isEmpty())
            rows.append(cells.join(QStringLiteral(", ")));
    }
    return rows.join(u'\n');
}

} // namespace

QString RecordWords::firstLine(const QString &text, int most)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const auto space = line.lastIndexOf(u' ', most - 1);
    return line.left(space > most / 2 ? space : most - 1) + QStringLiteral("…");
}

QString RecordWords::singular(RecordKind kind) const
{
    const RecordForm *form = m_context.pack().form(kind);
    return form ? m_context.say(form->singular) : nameOf(kind);
}

QString RecordWords::counted(RecordKind kind, int count) const
{
    const RecordForm *form = count == 1 ? nullptr : m_context.pack().form(kind);
    const QString plural = form ? m_context.say(form->plural) : QString();
    return plural.isEmpty() ? singular(kind) : plural;
}

QString RecordWords::impactTitle(const RecordData &data) const
{
    if (const QString note = data.values.value(QStringLiteral("group_note")).text(); !note.isEmpty())
        return firstLine(note);
    const QString group = data.values.value(QStringLiteral("group")).text();
    const QString id = group.isEmpty() ? data.values.value(QStringLiteral("characteristic")).text() : group;
    return id.isEmpty() ? QString() : m_context.pack().groupLabel(id, m_context.language(), m_context.bodyType());
}

QString RecordWords::title(const RecordData &data) const
{
    return titleOf(data, mostInTitle);
}

QString RecordWords::heading(const RecordData &data) const
{
    return titleOf(data, mostInHeading);
}

QString RecordWords::titleOf(const RecordData &data, int most) const
{
    QString title;
    const RecordForm *form = m_context.pack().form(data.kind);
    if (data.kind == RecordKind::Impact) {
        title = impactTitle(data);
    } else if (data.kind == RecordKind::Intersection && data.values.value(QStringLiteral("title")).isBlank()) {
        QStringList names;
        for (const QString &id : data.values.value(QStringLiteral("groups")).list())
            names.append(m_context.pack().groupLabel(id, m_context.language(), m_context.bodyType()));
        title = firstLine(names.join(QStringLiteral(" × ")), most);
    } else if (form) {
        QStringList parts;
        for (const QString &id : form->titleFields) {
            const Field *field = formField(m_context.pack(), data.kind, id);
            const QString words = field ? firstLine(value(*field, data.values.value(id)), most) : QString();
            // A code or a number says nothing alone; anything longer does.
            if (!words.isEmpty() && (parts.isEmpty() || (parts.size() == 1 && parts.first().size() <= 8)))
                parts.append(words);
        }
        title = firstLine(parts.join(QStringLiteral(": ")), most);
    }
    if (!title.isEmpty())
        return title;
    QString kind = singular(data.kind);
    if (!kind.isEmpty())
        kind[0] = kind[0].toUpper();
    return tr("%1 without a title").arg(kind);
}

QString RecordWords::title(RecordKind kind, const QString &id) const
{
    const auto data = recordData(m_context.assessment(), kind, id);
    return data ? title(*data) : QString();
}

QString RecordWords::shortTitle(RecordKind kind, const QString &id) const
{
    return firstLine(title(kind, id), 48);
}

QString RecordWords::value(const Field &field, const Value &value) const
{
    if (value.isBlank())
        return {};
    const QString language = m_context.language();
    const QString body = m_context.bodyType();
    const auto each = [&](auto &&name) {
        QStringList words;
        for (const QString &id : value.kind() == ValueKind::Text ? QStringList{value.text()} : value.list())
            if (const QString word = name(id); !word.isEmpty())
                words.append(word);
        return words.join(QStringLiteral("; "));
    };
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::MultiChoice: return each([&](const QString &id) { return m_context.pack().choiceLabel(field.vocabulary, id, language, body); });
    case FieldKind::Groups:
    case FieldKind::CharacteristicChoice: return each([&](const QString &id) { return group(id); });
    case FieldKind::RecordChoice:
        return each([&](const QString &id) { return field.record ? shortTitle(*field.record, id) : QString(); });
    case FieldKind::Date:
    case FieldKind::PartialDate:
        return longDate(value.kind() == ValueKind::Date ? value.date().toString(Qt::ISODate) : value.text());
    default: break;
    }
    if (value.kind() == ValueKind::Table)
        return tableWords(value.table());
    if (value.kind() == ValueKind::Number)
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(*value.number(), 'g', 12);
    if (value.kind() == ValueKind::Date)
        return longDate(value.date().toString(Qt::ISODate));
    return value.toPlain();
}

QString RecordWords::value(const FieldKey &key) const
{
    const Field *field = fieldOf(key);
    const Value now = valueAt(m_context.assessment(), key);
    if (const QString words = asTyped::words(m_context.assessment(), key); !words.isEmpty())
        return field && field->kind == FieldKind::Number ? tr("“%1”, which is not a number yet").arg(words) : tr("“%1”, which is not a date yet").arg(words);
    return field ? value(*field, now) : now.toPlain();
}

QString RecordWords::labelled(const Field &field, const QString &words) const
{
    const QString label = m_context.say(field.label);
    return label.endsWith(u'?') ? tr("%1 %2").arg(label, words) : tr("%1: %2").arg(label, words);
}

QString RecordWords::page(const QString &id) const
{
    const Page *page = m_context.pack().page(id);
    if (!page)
        return {};
    if (page->kind == PageKind::Characteristic)
        if (const Characteristic *known = m_context.pack().characteristic(page->characteristic))
            return m_context.say(known->label);
    return m_context.say(page->title);
}

QString RecordWords::group(const QString &id) const
{
    const Characteristic *owner = m_context.pack().characteristicOf(id);
    if (!owner)
        return id;
    if (owner->id == id)
        return characteristic(*owner);
    return tr("%1: %2").arg(m_context.say(owner->label), m_context.pack().groupLabel(id, m_context.language(), m_context.bodyType()));
}

QString RecordWords::characteristic(const Characteristic &characteristic) const
{
    const QString name = m_context.say(characteristic.label);
    return characteristic.local ? tr("%1 (local, not in the Act)").arg(name) : name;
}

QString RecordWords::aim(const QString &letter)
{
    if (letter == QLatin1String("a"))
        return tr("Aim (a), eliminate discrimination");
    if (letter == QLatin1String("b"))
        return tr("Aim (b), advance equality of opportunity");
    return letter == QLatin1String("c") ? tr("Aim (c), foster good relations") : QString();
}

ChoiceOptions RecordWords::options(RecordKind kind) const
{
    ChoiceOptions options;
    for (const QString &id : recordIds(m_context.assessment(), kind))
        options.append({id, title(kind, id), {}});
    return options;
}

const Field *RecordWords::fieldOf(const FieldKey &of) const
{
    const FieldKey key = asTyped::fieldOf(of);
    return key.kind ? formField(m_context.pack(), *key.kind, key.field) : m_context.pack().field(key.field);
}

QString RecordWords::place(const FieldKey &key) const
{
    const Field *field = fieldOf(key);
    const QString label = field ? m_context.say(field->label) : key.field;
    if (key.kind) {
        QString record = tr("%1: %2").arg(singular(*key.kind), title(*key.kind, key.id));
        if (record.endsWith(u'.'))
            record.chop(1); // the sentence goes on
        return label.isEmpty() ? record : tr("%1, %2").arg(record, label);
    }
    return key.id.isEmpty() ? label : tr("%1, %2").arg(group(key.id), label);
}

QString RecordWords::pageOf(const FieldKey &of) const
{
    const FieldKey key = asTyped::fieldOf(of);
    QString characteristic;
    if (!key.kind)
        characteristic = key.id;
    else if (*key.kind == RecordKind::Impact)
        characteristic = valueAt(m_context.assessment(), FieldKey::record(*key.kind, key.id, QStringLiteral("characteristic"))).text();
    QString hidden;
    for (const Step &step : m_context.pack().steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields) {
                bool here = key.kind ? field.kind == FieldKind::Records && field.record == key.kind : field.id == key.field;
                if (field.kind == FieldKind::Grid && !key.kind)
                    for (const Column &column : field.columns)
                        here = here || column.id == key.field;
                if (key.kind == RecordKind::Attachment)
                    here = field.kind == FieldKind::Attachments;
                if (!here || (page.kind == PageKind::Characteristic && !characteristic.isEmpty() && page.characteristic != characteristic))
                    continue;
                if (step.showIf.holds(m_context.assessment()) && Progress::isShown(page, m_context.assessment()))
                    return page.id;
                if (hidden.isEmpty())
                    hidden = page.id;
            }
    return hidden;
}

} // namespace dueregard
