// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/RecordCard.h"

class QVBoxLayout;

namespace dueregard {

class Heading;
class Paragraph;
class UndoBanner;

/// The records of one kind (or those of them that belong here) as cards that can be added, changed, moved, copied and
/// removed. Cards are made fifty at a time and editors only when opened, so that hundreds of rows stay quick.
class RecordList : public QWidget {
    Q_OBJECT
public:
    struct Options {
        RecordKind kind = RecordKind::Evidence;
        QString heading; ///< empty: the page's heading says it
        QString hint;
        bool counted = false;                                    ///< "What it would mean (3)"
        std::function<bool(const QString &id)> belongs;          ///< nothing: all of the kind
        QMap<QString, Value> defaults;                           ///< of an added record
        std::function<RecordCard *(const QString &id)> makeCard; ///< nothing: a plain RecordCard
    };

    RecordList(const PageContext &context, const Options &options, QWidget *parent = nullptr);

    RecordKind kind() const { return m_options.kind; }
    int count() const { return int(m_ids.size()); }
    const QStringList &ids() const { return m_ids; }
    /// Shows the record and opens it with the keyboard in `field`; an empty field only brings its card into view.
    bool focusRecord(const QString &id, const QString &field);
    /// Adds a record with the defaults and `values`, and opens it.
    void add(const QMap<QString, Value> &values = {});
    RecordCard *card(const QString &id) const;
    QList<RecordCard *> cards() const { return m_cards; }
    QList<FieldWidget *> unreadable() const;
    /// Help for the field of an open card that holds `focus`; where the field has none of its own, that of the form. Empty
    /// outside the cards.
    Help helpAround(const QWidget *focus) const;
    /// Beside the add button.
    void addAction(QWidget *button);

    static constexpr int batch = 50;

signals:
    void goTo(const dueregard::FieldKey &key);
    void countChanged(int count);

private:
    void sync();
    void place();
    void remove(const QString &id);
    void move(const QString &id, int by);
    void copy(const QString &id);
    RecordCard *make(const QString &id);
    void showWords();

    PageContext m_context;
    Options m_options;
    QStringList m_ids;
    int m_limit = batch;
    QList<RecordCard *> m_cards;
    Heading *m_heading = nullptr;
    Paragraph *m_empty;
    QVBoxLayout *m_list;
    UndoBanner *m_undo;
    int m_undoIndex = -1;
    Button *m_more;
    Button *m_add;
    Button *m_addTop; ///< of long lists: the way to the end is long for the keyboard
    FlowLayout *m_actions;
};

} // namespace dueregard
