// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/session/AssessmentSession.h"

#include <QWidget>

class QBoxLayout;

namespace dueregard {

class Button;
class IconLabel;
class Paragraph;
class SaveStatusLabel;

/// Where am I, is it saved, help, find.
class AssessmentHeader final : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSaveState(const SaveState &state);
    /// What there is room for; `twoRows`: everything in two rows.
    void setShown(bool title, bool steps, bool help, bool twoRows);
    Button *stepsButton() const { return m_steps; }
    Button *helpButton() const { return m_help; }
    Button *findButton() const { return m_find; }
    Button *homeButton() const { return m_home; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void cutTitle();
    QString m_whole;
    QBoxLayout *m_rows;
    Button *m_steps;
    Button *m_home;
    IconLabel *m_chevron;
    Paragraph *m_title;
    SaveStatusLabel *m_saved;
    Button *m_help;
    Button *m_find;
};

} // namespace dueregard
