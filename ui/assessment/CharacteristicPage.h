// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/QuestionPage.h"

class QVBoxLayout;

namespace dueregard {

/// One characteristic: what we know, what people told us, what it would mean.
class CharacteristicPage final : public QuestionPage {
    Q_OBJECT
public:
    CharacteristicPage(const PageContext &context, const Page &page, QWidget *parent = nullptr);

    QString extraText() const override { return tr("Whole picture"); }
    void extra() override;

private:
    void addIntro();
    void addKnown(QVBoxLayout *into);
    void addTold(QVBoxLayout *into);
    void addImpacts(const Field &field);
    void addNothingChoices(RecordList *list);
    void addWithoutEffect(const QString &direction);
    void addAction(const QString &impact);
    void copyToGroup(const QString &impact);
    bool concerns(const QStringList &groups) const;
    QString groupsSoFar() const;
    QString screeningWords() const;
    const Field *packField(const QString &id) const;

    const Characteristic *m_characteristic;
    RecordList *m_impacts = nullptr;
};

} // namespace dueregard
