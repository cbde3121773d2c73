// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/LevelRecord.h"
#include "ui/assessment/PageContext.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace dueregard {

class Button;
class Card;
class ChoiceField;
class FieldWidget;
class Heading;
class Paragraph;
class Tag;

/// Works out which level of engagement is honest, for the whole decision or for one group of the plan: five questions show how
/// much is needed, six facts how much is possible. The verdict follows every answer and is read out once it settles; the
/// officer decides, both are recorded, and what the verdict still asks for (a way out, a reason, a later date) stands with it.
class LevelAid final : public QWidget {
    Q_OBJECT
public:
    explicit LevelAid(const PageContext &context, QWidget *parent = nullptr);

    /// Puts the keyboard on a question of the record; false when it is not here.
    bool focusKey(const FieldKey &key);
    /// Puts the keyboard on the first thing to answer or to press; false when there is none.
    bool focusStart();
    static constexpr int settle = 500;     ///< ms
    static constexpr int besideFrom = 105; ///< characters: with fewer the verdict stands above the questions

signals:
    void goTo(const dueregard::FieldKey &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const LevelAssessment *record() const;
    void addTwice(QVBoxLayout *column);
    void showRecord(const QString &id);
    void keepThis();
    void start();
    void build(bool always = false);
    void addWho(QVBoxLayout *column);
    /// Shows the aid for a group of the plan; for everybody when it is empty.
    void show(const QString &stakeholderGroup);
    void addVerdict();
    void addQuestions(QVBoxLayout *column);
    void addFacts(QVBoxLayout *column);
    ChoiceField *choice(QVBoxLayout *column, const QString &field, const QString &label, const QStringList &codes, const QStringList &words, const QString &hint = {});
    void bind(FieldWidget *widget, const QString &field);
    void refresh();
    void choose(int level);
    QString levelName(int level) const;
    QString sentenceFor(const LevelAdvice &advice) const;
    QString bindingWords(const QStringList &binding) const;
    QString owedWords(const LevelAssessment &record, const LevelAdvice &advice) const;

    PageContext m_context;
    QString m_group; ///< row of the plan that the aid is for; empty: the whole decision
    QString m_record;
    qsizetype m_uses = 0; ///< for these people, when this was built
    QString m_other;      ///< where there are several: the one that is looked at instead of the one that counts
    QBoxLayout *m_layout;
    QWidget *m_start = nullptr;
    Card *m_verdict = nullptr;
    Tag *m_tag = nullptr;
    Heading *m_title = nullptr;
    Paragraph *m_sentence = nullptr;
    Paragraph *m_scale = nullptr;
    Paragraph *m_numbers = nullptr;
    Button *m_choose = nullptr;
    QWidget *m_conflict = nullptr;
    QWidget *m_owner = nullptr;
    QWidget *m_reason = nullptr;
    QWidget *m_later = nullptr;
    Paragraph *m_owed = nullptr;
    QMap<QString, FieldWidget *> m_fields;
    QTimer m_settled;
};

} // namespace dueregard
