// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/intersections/Candidates.h"
#include "ui/assessment/PageContext.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace dueregard {

class Card;
class FlowLayout;

/// Combinations that the record itself speaks for, the strongest first, each with why it is here. Nothing is decided by the
/// score: every candidate and every family is accepted, joined to another, watched, or left out with a reason, and each of
/// these is undoable.
class CandidatePanel final : public QWidget {
    Q_OBJECT
public:
    explicit CandidatePanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    int count() const { return m_count; }
    /// Adds a combination for people to look at, whatever speaks for it.
    void add(const QStringList &groups, const QString &barrier);

signals:
    void goTo(const dueregard::FieldKey &key);

private:
    /// What a card decides about: the records that a decision makes, one unless people cannot share all groups of a family.
    struct Sign {
        QString name;
        QString recordedId; ///< when somebody added it already
        bool asOne = true;
        std::function<QList<Intersection>(const QString &status)> records;
    };
    void addCandidate(const Candidate &candidate);
    void addFamily(const BarrierFamily &family);
    QString names(const QStringList &groups) const;
    QString why(const Candidate &candidate) const;
    QString put(const Intersection &record);
    /// The four decisions as buttons; nothing in a register that can only be read.
    void offerDecisions(const Sign &sign, Card *card, FlowLayout *row);
    void decide(const Sign &sign, const QString &status, const QString &reason = {});
    void mergeInto(const Sign &sign, const QString &into);
    void askWhy(const Sign &sign, Card *card);
    void askInto(const Sign &sign, Card *card);
    void dropQuestion();

    PageContext m_context;
    QVBoxLayout *m_column;
    QWidget *m_question = nullptr;
    int m_count = 0;
};

} // namespace dueregard
