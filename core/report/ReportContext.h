// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "core/report/PublicCopy.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportMaterial.h"
#include "core/report/ReportProfile.h"

#include <QHash>
#include <QLocale>

namespace dueregard {

/// What section functions share: the record, the pack, and how values are said in the report's language. Lives while a
/// document is built.
class ReportContext {
public:
    ReportContext(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, QDate today);

    const Assessment &assessment;
    const Pack &pack;
    const ReportProfile &profile;
    QDate today;
    QString language;
    bool draft = true;                        ///< isDraft(): what is missing is said
    bool screeningOnly = false;               ///< the screening ended without an assessment
    const PublicCopy *copy = nullptr;         ///< what `assessment` was made by
    const Assessment *original = nullptr;     ///< the record as it is: for rules, never for print
    const ReportMaterial *material = nullptr; ///< audit and review set

    static bool isDraft(AssessmentState state); ///< not yet approved

    /// From the pack; from the one that comes with the program when a pack of an earlier version has no such word.
    QString word(const QString &key) const { return wordOf(pack, key, language); }
    static QString wordOf(const Pack &pack, const QString &key, const QString &language);
    QString in(const LocalText &text) const { return text.in(language, assessment.bodyType); }
    /// Label of a vocabulary's code. A code that the form does not have is printed as what it is, never as a word of ours.
    QString choice(const QString &vocabulary, const QString &code) const;
    /// The same for codes whose words are kept one by one: word(prefix + code).
    QString coded(const QString &prefix, const QString &code) const;
    QString group(const QString &id) const; ///< label of a characteristic or group
    QString groups(const QStringList &ids) const;
    bool isLocal(const QString &groupId) const;
    QString date(QDate date) const; ///< "22 November 2026"
    QString partialDate(const QString &date) const;
    QString title() const; ///< of the proposal, or "No title yet"
    /// What stands where nothing was recorded: blank is never the same as "not known".
    QString blank() const { return word(draft ? QStringLiteral("report.not_answered") : QStringLiteral("report.not_recorded")); }
    /// A list of words as one: "a, b, c"; after whole sentences without a comma: "One. Two."
    QString joined(const QStringList &parts) const;

    // Records by their ids.
    QString recordTitle(RecordKind kind, const QString &id) const; ///< empty when it is not there
    QString personLabel(const Person &person) const;
    QString impactGroup(const Impact &impact) const;
    QString impactVerdict(const Impact &impact) const; ///< "Negative, high"
    /// The reason that was given for several characteristics at once, where it says an effect for this one; or nothing.
    const SharedReason *sharedReasonFor(const Characteristic &characteristic) const;
    /// What a cell says of a characteristic that only a shared reason speaks for.
    QString sharedVerdict(const SharedReason &shared) const;
    QList<const Action *> actionsFor(const QString &impactId) const { return m_actionsByImpact.value(impactId); }

    // Sources.
    BlockSource page(const QString &pageId) const { return {pageId, std::nullopt}; }
    BlockSource answer(const QString &question, const QString &row = {}) const;
    BlockSource record(RecordKind kind, const QString &id, const QString &field = {}) const;

    // Questions and values.
    const Field *field(const QString &question) const;
    QString label(const QString &question) const;
    QString labelOf(const Field &field) const;
    bool isAsked(const Step &step, const Page &page, const Field &field) const;
    bool isPrinted(const Field &field) const; ///< not internal in this copy, and something that prints
    bool isMandatory(const Field &field) const;
    /// A value as paragraphs: names for codes, dates in words. Empty when blank.
    QList<Runs> display(const Field &field, const Value &value) const;
    /// Label of a record's field in the report.
    QString recordLabel(const Field &field, RecordKind kind) const;
    /// What a reader of numbers at this place must know: that they are rounded, what "[c]" means. Empty when they are as
    /// recorded.
    QString numbersNote(const FieldKey &where) const;

private:
    QLocale m_locale;
    QHash<QString, QString> m_pageOfQuestion;
    QHash<int, QString> m_pageOfKind;
    QHash<QString, const Field *> m_fields;
    QHash<QString, QString> m_groupLabels;
    QHash<QString, QList<const Action *>> m_actionsByImpact;
};

} // namespace dueregard
