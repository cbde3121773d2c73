// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "core/storage/Database.h"

#include <QHash>

#include <memory>

namespace dueregard {

/// What officers see of stored values, as words to search: the labels of a pack instead of its codes and ids. Immutable.
class SearchWords {
public:
    /// Whose labels: they differ by language and body type.
    struct Reader {
        QString language;
        QString bodyType;
    };

    explicit SearchWords(const Pack &pack);

    /// By the pack that an assessment is pinned to, from the text in its register; read once in a process, and from any
    /// thread. Without a readable text by the pack of that id that comes with the program; without that by none: then texts
    /// are taken as they are. Shared because other threads go on using what the cache has dropped.
    static std::shared_ptr<const SearchWords> of(Database &database, const QString &packHash, const QString &packId);

    /// Empty when the value has no words: ids, numbers and whole dates.
    QString answer(const QString &question, const Value &value, const Reader &reader) const;
    QString record(RecordKind kind, const QString &field, const Value &value, const Reader &reader) const;

private:
    struct Shape {
        FieldKind kind = FieldKind::Text;
        QString vocabulary;
        QHash<QString, Column> columns;
    };
    static Shape shapeOf(const Field &field);
    static QString keyOf(RecordKind kind, const QString &field);
    QString words(const Shape *shape, const Value &value, const Reader &reader) const;
    QString table(const Shape *shape, const TableValue &value, const Reader &reader) const;
    QString label(const QString &vocabulary, const QString &code, const Reader &reader) const;
    QString group(const QString &id, const Reader &reader) const;
    QString unexplained(const QString &text) const;

    QHash<QString, Shape> m_shapes; ///< by question, and by keyOf() of record fields
    QHash<QString, QHash<QString, LocalText>> m_labels;
    QHash<QString, LocalText> m_groups;
};

} // namespace dueregard
