// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

namespace dueregard {

/// Turns records, values and places into the words an officer reads. Pure; everything comes from the pack and the record.
class RecordWords {
public:
    explicit RecordWords(const PageContext &context) : m_context(context) {}

    /// The first title fields that have something, on one line and not longer than about 90 characters;
    /// "Impact without a title" if none has.
    QString title(RecordKind kind, const QString &id) const;
    QString title(const RecordData &data) const;
    /// The same with room for more: on the record's own card.
    QString heading(const RecordData &data) const;
    /// A title for something that is named in a sentence or a chip: shorter.
    QString shortTitle(RecordKind kind, const QString &id) const;
    /// "impact", "data gap".
    QString singular(RecordKind kind) const;
    /// "impact" for one, "impacts" for any other count.
    QString counted(RecordKind kind, int count) const;

    /// A value in words: labels instead of codes, dates in full, titles instead of ids. Empty when blank.
    QString value(const Field &field, const Value &value) const;
    /// The same for a whole answer or record field; `Not provided` is left to the caller.
    QString value(const FieldKey &key) const;

    /// "Status: Chosen", and "Can it be undone? With effort".
    QString labelled(const Field &field, const QString &words) const;
    /// The heading of a page, which for a characteristic is its name.
    QString page(const QString &id) const;
    /// "Disability: blind and partially sighted people" or "Carers (local, not in the Act)".
    QString group(const QString &id) const;
    QString characteristic(const Characteristic &characteristic) const;
    /// "Aim (b), advance equality of opportunity".
    static QString aim(const QString &letter);
    /// What the record can be chosen from.
    ChoiceOptions options(RecordKind kind) const;

    /// The question in words: "Reference number", "Impact on blind people: mechanism".
    QString place(const FieldKey &key) const;
    /// The page on which a value is written; empty if none shows it.
    QString pageOf(const FieldKey &key) const;
    const Field *fieldOf(const FieldKey &key) const;

    static QString firstLine(const QString &text, int most = 90);

private:
    QString titleOf(const RecordData &data, int most) const;
    QString impactTitle(const RecordData &data) const;
    PageContext m_context;
};

} // namespace dueregard
