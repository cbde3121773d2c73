// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/PublicCopy.h"
#include "core/report/WithheldPhrases.h"

#include <QMap>

#include <functional>

namespace dueregard {

/// Makes a PublicCopy, one kind of thing after the other.
class PublicCopyMaker {
public:
    PublicCopyMaker(PublicCopy &copy, const Pack &pack, const ReportProfile &profile) : m_copy(copy), m_record(copy.m_assessment), m_pack(pack), m_profile(profile) {}

    void make();

private:
    using Reason = LeftOut::Reason;

    void note(Reason reason, const FieldKey &where, const Value &recorded, const QString &printed = {});
    void take(Reason reason, const FieldKey &where);
    void takeInternalAnswers();
    void takeInternalFields();
    void takeComments();
    void takeNames();
    void takeNamesFromRoles();
    void replaceName(QString &text, const FieldKey &where);
    void replaceKnownName(QString &text, const SignOff &approval, const FieldKey &where);
    QString jobOf(const QString &name) const;
    void takeLegalAdvice();
    void takeFileNames();
    void takeExempt();
    void takeExemptRecord(RecordKind kind, const QString &id, const QString &instead);
    void takeWhatHangsOnExempt();

    // Numbers.
    void remember(const FieldKey &where, const SuppressedTable &table);
    void changed(const FieldKey &where, const QString &was, const QString &now);
    void protectText(QString &text, const FieldKey &where, const SuppressionRule &rule);
    void protectPeopleIn(QString &text, const FieldKey &where, const SuppressionRule &rule);
    /// A table waits until all are known: what one prints can give away what another withholds.
    void planTable(const TableValue &table, const FieldKey &where, const SuppressionRule &rule, const QList<qint64> &totals = {});
    void protectPlanned();
    void protectWordsBeside(const FieldKey &table, const Suppression::NumbersShown &numbers);
    void noteTable(const TableValue &was, const SuppressedTable &now, const FieldKey &where);
    static QStringList wordsOf(const TableValue &table);
    void protectEvidence();
    void protectEngagement();
    void protectOutcomes();
    void protectOtherNumbers();
    void protectCount(std::optional<double> &number, const FieldKey &where, const SuppressionRule &rule, bool withhold = false, QString *band = nullptr);
    void protectBand(QString &band, const FieldKey &where, const SuppressionRule &rule);
    void thinkOver(const std::optional<double> &invited, const std::optional<double> &reached, const QString &band, const FieldKey &where);
    QString peopleOf(const QStringList &groups, const QString &name) const;
    void protectReach();
    void protectThanks();
    void protectOtherTables();
    void broadenTitles();
    void takeWhatSentencesSay();
    void protectTablesInText();
    SuppressionRule ruleOf(RecordKind kind, const QString &id, const QStringList &texts = {}) const;
    SuppressionRule ruleFor(const SuppressionSubject &subject) const { return Suppression::ruleFor(subject, m_profile.smallNumbers); }

    struct Planned {
        FieldKey where;
        PublishedTable table;
        std::function<void(const SuppressedTable &)> apply; ///< empty: it is the value at `where`
    };

    void printed(const Planned &planned, const SuppressedTable &now);

    PublicCopy &m_copy;
    Assessment &m_record;
    const Pack &m_pack;
    const ReportProfile &m_profile;
    QList<Person> m_people;
    QList<Planned> m_planned;
    WithheldPhrases m_phrases;           ///< what no sentence may say
    PrintedNumbers m_before;             ///< by earlier copies
    QMap<QString, QStringList> m_exempt; ///< question → what was chosen in it
};

} // namespace dueregard
