// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Texts.h"

#include "core/domain/RecordSchema.h"

#include <algorithm>

namespace dueregard {

namespace {

/// Calls `use` with the key and value of each answer, and of each field that a record has a value for.
template<class Use>
void eachValue(const Assessment &assessment, const Use &use)
{
    for (auto it = assessment.answers.cbegin(); it != assessment.answers.cend(); ++it)
        use(FieldKey::answer(it.key().question, it.key().row), it.value());
    for (const RecordKind kind : allRecordKinds) {
        const QList<RecordData> records = allRecords(assessment, kind);
        for (const RecordData &record : records)
            for (auto it = record.values.cbegin(); it != record.values.cend(); ++it)
                use(FieldKey::record(kind, record.id, it.key()), it.value());
    }
}

QString plainOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace

QString edited(const QString &text, const QList<TextEdit> &edits)
{
    QString out;
    qsizetype from = 0;
    for (const TextEdit &edit : edits) {
        out += QStringView(text).mid(from, edit.at - from);
        out += edit.instead;
        from = edit.at + edit.length;
    }
    out += QStringView(text).mid(from);
    return out;
}

Runs edited(const Runs &runs, const QList<TextEdit> &edits)
{
    Runs out;
    qsizetype start = 0;
    for (Run run : runs) {
        const qsizetype end = start + run.text.size();
        QList<TextEdit> own;
        for (const TextEdit &edit : edits) {
            const qsizetype from = std::max(edit.at, start), to = std::min(edit.at + edit.length, end);
            if (from < to)
                own << TextEdit{from - start, to - from, from == edit.at ? edit.instead : QString()};
        }
        run.text = edited(run.text, own);
        if (!run.text.isEmpty())
            out << run;
        start = end;
    }
    return out;
}

void eachText(const Assessment &assessment, const std::function<void(const FieldKey &, const QString &)> &look)
{
    eachValue(assessment, [&](const FieldKey &where, const Value &value) {
        if (value.kind() == ValueKind::Text) {
            look(where, value.text());
        } else if (value.kind() == ValueKind::Rich) {
            look(where, value.rich().toPlain());
        } else if (value.kind() == ValueKind::Table) {
            const TableValue table = value.table();
            for (const QStringList &row : table.rows)
                for (const QString &cell : row)
                    if (!cell.isEmpty())
                        look(where, cell);
        }
    });
}

void editTexts(Assessment &assessment, const std::function<QList<TextEdit>(const FieldKey &, const QString &)> &edits,
               const std::function<void(const FieldKey &, const QString &, const QString &)> &changed)
{
    QList<std::pair<FieldKey, Value>> now;
    eachValue(assessment, [&](const FieldKey &where, const Value &value) {
        bool any = false;
        const auto edit = [&](QString &text) {
            const QList<TextEdit> all = text.isEmpty() ? QList<TextEdit>() : edits(where, text);
            if (all.isEmpty())
                return;
            any = true;
            const QString was = text;
            text = edited(text, all);
            changed(where, was, text);
        };
        const auto editRuns = [&](Runs &runs) {
            const QString text = plainOf(runs);
            const QList<TextEdit> all = text.isEmpty() ? QList<TextEdit>() : edits(where, text);
            if (all.isEmpty())
                return;
            any = true;
            runs = edited(runs, all);
            changed(where, text, plainOf(runs));
        };
        if (value.kind() == ValueKind::Text) {
            QString text = value.text();
            edit(text);
            if (any)
                now.append({where, Value(text)});
        } else if (value.kind() == ValueKind::Rich) {
            QList<Block> blocks = value.rich().blocks();
            for (Block &block : blocks) {
                editRuns(block.runs);
                for (QList<Runs> &row : block.rows)
                    for (Runs &cell : row)
                        editRuns(cell);
            }
            if (any)
                now.append({where, Value(RichText(blocks))});
        } else if (value.kind() == ValueKind::Table) {
            TableValue table = value.table();
            for (QString &column : table.columns)
                edit(column);
            for (QStringList &row : table.rows)
                for (QString &cell : row)
                    edit(cell);
            if (any)
                now.append({where, Value(table)});
        }
    });
    for (const auto &[where, value] : std::as_const(now))
        setValueAt(assessment, where, value);
}

} // namespace dueregard
