// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class AnswerSheet;
class Button;
class Heading;
class Paragraph;
class ReadinessBars;
struct Readiness;

/// The readiness check at once: how ready each part is, which decides, and all statements to be scored without making records
/// one by one. A score of another day is kept, so that it can be seen how things went.
class ReadinessSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessSheet(const PageContext &context, QWidget *parent = nullptr);

signals:
    void goTo(const dueregard::FieldKey &key);

private:
    void refresh();
    void showComponent(const QString &id);
    void score(const QString &item, const QString &value);
    void addActions();
    /// The statements below “mostly”, of all or only of those that level 5 needs.
    QStringList falling() const;
    const ReadinessScore *latest(const QString &item) const;
    QString choice(const char *vocabulary, const QString &code) const;
    QString verdict(const Readiness &now) const;

    PageContext m_context;
    QVBoxLayout *m_column;
    Paragraph *m_verdict;
    ReadinessBars *m_bars;
    Heading *m_title;
    AnswerSheet *m_sheet;
    Button *m_actions;
    Paragraph *m_added;
    QString m_component;
};

} // namespace dueregard
