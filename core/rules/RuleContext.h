// SPDX-License-Identifier: Apache-2.0
// Private to core/rules: what the rules look up, found once for each check.
#pragma once
#include "core/rules/RuleSet.h"

#include <QHash>
#include <QSet>

namespace dueregard {

class RuleContext {
public:
    RuleContext(const Assessment &assessment, const Pack &pack, QDate today, const PartnerDirectory *others = nullptr);

    const Assessment &assessment;
    const Pack &pack;
    const QDate today;
    const PartnerDirectory *const others; ///< of other assessments; may be nothing

    /// Options that V-01 and V-32 look at: the preferred ones; else those chosen; else all that are not rejected.
    const QStringList &recommendedOptions() const { return m_recommended; }
    /// Whether an impact row is about any recommended option. A row without options is about all.
    bool concernsRecommended(const Impact &impact) const;
    bool concerns(const Impact &impact, const QString &option) const { return impact.option_ids.isEmpty() || impact.option_ids.contains(option); }

    /// Impact rows of a characteristic.
    QList<const Impact *> impactsOn(const QString &characteristic) const { return m_impacts.value(characteristic); }
    /// The reason of a NEU or NR row: its own, or one that the officer shared between characteristics; may be empty.
    RichText reasonOf(const Impact &impact) const;
    /// The shared reason that stands for a characteristic without a row of its own, or nullptr.
    const SharedReason *sharedReasonFor(const QString &characteristic, const QString &direction = {}) const;

    /// Page that asks a question, or edits the records of a kind; empty if the pack has none.
    QString pageOf(const QString &question) const { return m_questionPages.value(question); }
    QString pageOf(RecordKind kind) const { return m_recordPages.value(int(kind)); }
    QString pageOf(const Impact &impact) const { return QStringLiteral("impact/") + impact.characteristic; }
    int orderOf(const QString &page) const { return m_order.value(page, int(m_order.size())); }

    QString label(const QString &groupOrCharacteristic) const { return pack.groupLabel(groupOrCharacteristic, assessment.language, assessment.bodyType); }
    /// The group of a row as people read it.
    QString labelOf(const Impact &impact) const;
    /// Code and title of an option.
    QString optionName(const QString &option) const;
    /// Label of a code in a record's field, by the vocabulary that the pack's form names.
    QString choiceLabel(RecordKind kind, const QString &field, const QString &code) const;
    /// A word of the pack, or the English one.
    QString word(const QString &key, const QString &english) const;
    /// The beginning of a text, for messages.
    static QString excerpt(const QString &text);

    ReviewPoint point(const QString &code, Severity severity, Gate gate, const FieldKey &where, const QString &page, const QStringList &arguments) const;

private:
    QStringList m_recommended;
    QHash<QString, QList<const Impact *>> m_impacts;
    QHash<QString, const SharedReason *> m_shared;
    QHash<QString, QString> m_questionPages;
    QHash<int, QString> m_recordPages;
    QHash<QString, int> m_order;
};

} // namespace dueregard
