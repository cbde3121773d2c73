// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/intersections/Candidates.h"
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Card;
class FlowLayout;

/// Combinations that the record itself speaks for, the strongest first, each with why it is here. Nothing is decided by the
/// score: every candidate is accepted, joined to another, watched, or left out with a reason, and each of these is undoable.
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
    void addCandidate(const Candidate &candidate);
    void addFamily(const BarrierFamily &family);
    QString names(const QStringList &groups) const;
    QString why(const Candidate &candidate) const;
    QString put(const Intersection &record);
    void decide(const Candidate &candidate, const QString &status, const QString &reason = {});
    void mergeInto(const Candidate &candidate, const QString &into);
    void askWhy(const Candidate &candidate, Card *card);
    void askInto(const Candidate &candidate, Card *card);
    void dropQuestion();

    PageContext m_context;
    QVBoxLayout *m_column;
    QWidget *m_question = nullptr;
    int m_count = 0;
};

} // namespace dueregard
