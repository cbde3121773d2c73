// SPDX-License-Identifier: Apache-2.0
#include "core/storage/SearchWords.h"

#include "core/pack/PackLibrary.h"
#include "core/storage/PackRepository.h"

#include <QLocale>
#include <QMutex>

#include <algorithm>

namespace dueregard {

namespace {

constexpr int mostPacks = 16; // a register may hold any number

QString seenDate(const QString &text, const QString &language)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
        return QLocale(language).toString(day, QStringLiteral("d MMMM yyyy"));
    if (const QDate month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate); text.size() == 7 && month.isValid())
        return QLocale(language).toString(month, QStringLiteral("MMMM yyyy"));
    return text;
}

} // namespace

SearchWords::SearchWords(const Pack &pack)
{
    for (const Vocabulary &vocabulary : pack.vocabularies)
        for (const Choice &choice : vocabulary.choices)
            m_labels[vocabulary.id].insert(choice.id, choice.label);
    for (const Characteristic &characteristic : pack.characteristics) {
        m_groups.insert(characteristic.id, characteristic.label);
        for (const Group &group : characteristic.groups)
            m_groups.insert(group.id, group.label);
    }
    for (const Step &step : pack.steps) {
        for (const Page &page : step.pages) {
            for (const Field &field : page.fields) {
                m_shapes.insert(field.id, shapeOf(field));
                if (field.kind == FieldKind::Grid) // each of its columns is a question
                    for (const Column &column : field.columns)
                        m_shapes.insert(column.id, {column.kind, column.vocabulary, {}});
            }
        }
    }
    for (const RecordForm &form : pack.records)
        for (const Field &field : form.fields)
            m_shapes.insert(keyOf(form.kind, field.id), shapeOf(field));
}

SearchWords::Shape SearchWords::shapeOf(const Field &field)
{
    Shape shape{field.kind, field.vocabulary, {}};
    for (const Column &column : field.columns)
        shape.columns.insert(column.id, column);
    return shape;
}

QString SearchWords::keyOf(RecordKind kind, const QString &field)
{
    return nameOf(kind) + u'/' + field; // no question has a stroke in its id
}

std::shared_ptr<const SearchWords> SearchWords::of(Database &database, const QString &packHash, const QString &packId)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const SearchWords>> known;
    const QMutexLocker lock(&mutex);
    const auto keep = [](const QString &key, const Pack &pack) {
        if (known.size() >= mostPacks)
            known.clear();
        return known.insert(key, std::make_shared<const SearchWords>(pack)).value();
    };
    if (auto there = known.value(packHash))
        return there;
    PackLibrary library; // what stays of a pack is its labels
    if (const auto text = PackRepository(database).get(packHash))
        if (const auto pack = library.resolved(packHash, text->base, text->overlay))
            return keep(packHash, **pack);
    const QString shipped = u'/' + packId;
    if (auto there = known.value(shipped))
        return there;
    const auto pack = library.load(packId);
    return keep(shipped, pack ? **pack : Pack());
}

QString SearchWords::answer(const QString &question, const Value &value, const Reader &reader) const
{
    const auto shape = m_shapes.constFind(question);
    return words(shape == m_shapes.cend() ? nullptr : &*shape, value, reader);
}

QString SearchWords::record(RecordKind kind, const QString &field, const Value &value, const Reader &reader) const
{
    return answer(keyOf(kind, field), value, reader);
}

QString SearchWords::words(const Shape *shape, const Value &value, const Reader &reader) const
{
    if (value.kind() == ValueKind::Rich)
        return value.rich().toPlain();
    if (value.kind() == ValueKind::Table)
        return table(shape, value.table(), reader);
    if (value.kind() != ValueKind::Text && value.kind() != ValueKind::List)
        return {};
    if (!shape)
        return unexplained(value.text());
    QStringList parts = value.kind() == ValueKind::List ? value.list() : QStringList{value.text()};
    switch (shape->kind) {
    case FieldKind::Text:
    case FieldKind::LongText: break;
    case FieldKind::PartialDate:
        for (QString &part : parts)
            part = seenDate(part, reader.language);
        break;
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
        for (QString &part : parts)
            part = label(shape->vocabulary, part, reader);
        break;
    case FieldKind::Groups:
    case FieldKind::CharacteristicChoice:
        for (QString &part : parts)
            part = group(part, reader);
        break;
    case FieldKind::Unknown:
    case FieldKind::Rows:
    case FieldKind::DataTable:
        for (QString &part : parts)
            part = unexplained(part);
        break;
    case FieldKind::Date:
    case FieldKind::Number:
    case FieldKind::Grid:
    case FieldKind::RecordChoice:
    case FieldKind::Records:
    case FieldKind::Attachments:
    case FieldKind::Note: return {};
    }
    return parts.join(u'\n');
}

QString SearchWords::table(const Shape *shape, const TableValue &value, const Reader &reader) const
{
    QStringList lines;
    // The headings of a data table are the officer's; those of rows are ids of the pack.
    if (!shape || shape->columns.isEmpty()) {
        QStringList headings;
        for (const QString &heading : value.columns)
            headings << (shape ? heading : unexplained(heading));
        lines << headings.join(u'\t');
    }
    for (const QStringList &row : value.rows) {
        QStringList cells = row;
        for (qsizetype i = 0; shape && i < cells.size(); ++i) {
            const auto column = shape->columns.constFind(value.columns.value(i));
            if (column == shape->columns.cend())
                continue;
            if (column->kind == FieldKind::Choice)
                cells[i] = label(column->vocabulary, cells[i], reader);
            else if (column->kind == FieldKind::Date || column->kind == FieldKind::PartialDate)
                cells[i] = seenDate(cells[i], reader.language);
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString SearchWords::label(const QString &vocabulary, const QString &code, const Reader &reader) const
{
    const auto labels = m_labels.value(vocabulary);
    const auto found = labels.constFind(code);
    return found == labels.cend() ? code : found->in(reader.language, reader.bodyType); // as pages and reports show it
}

QString SearchWords::group(const QString &id, const Reader &reader) const
{
    const auto found = m_groups.constFind(id);
    return found == m_groups.cend() ? id : found->in(reader.language, reader.bodyType);
}

/// A text of which the pack does not know what it is: a single word may be a code of an earlier or later version.
QString SearchWords::unexplained(const QString &text) const
{
    const bool several = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    return several || m_shapes.isEmpty() ? text : QString();
}

} // namespace dueregard
