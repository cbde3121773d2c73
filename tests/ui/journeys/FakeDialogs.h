// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/dialogs/Dialogs.h"

#include <QList>

namespace dueregard::test {

/// Dialogs answered beforehand, in the order of the questions. A question that nobody prepared for is cancelled and fails
/// the test, and so does an answer that nobody asked for.
class FakeDialogs final : public Dialogs {
public:
    FakeDialogs() = default;
    ~FakeDialogs() override;
    FakeDialogs(const FakeDialogs &) = delete;
    FakeDialogs &operator=(const FakeDialogs &) = delete;

    void willOpen(const QString &path) { m_answers.append({Kind::Open, path, 0}); }
    void willSave(const QString &path) { m_answers.append({Kind::Save, path, 0}); }
    /// To the question of this title.
    void willConfirm(const QString &title, bool agree = true) { m_answers.append({Kind::Confirm, title, agree ? 1 : 0}); }
    void willChoose(int choice) { m_answers.append({Kind::Choose, {}, choice}); }
    /// A message of this title comes.
    void willHear(const QString &title) { m_answers.append({Kind::Tell, title, 0}); }
    /// Whether everything prepared was asked.
    bool isDone() const { return m_answers.isEmpty(); }

    QString openFile(QWidget *parent, const QString &title, const QString &filter, const QString &folder) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestedPath, const QString &filter) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &act) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &choices) override;

private:
    enum class Kind { Open,
                      Save,
                      Confirm,
                      Tell,
                      Choose };
    struct Answer {
        Kind kind;
        QString text;
        int number;
    };
    /// The next answer, when it is for this question.
    bool take(Kind kind, const QString &title, const QString &text, Answer &answer);
    QList<Answer> m_answers;
};

} // namespace dueregard::test
