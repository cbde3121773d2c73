// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTime>
#include <QWidget>

namespace dueregard {

class IconLabel;
class Paragraph;

/// Says whether what was typed is on disk. "Saved" only after the commit. Failure and recovery are announced; every save
/// is not, because that would talk over the officer.
class SaveStatusLabel final : public QWidget {
    Q_OBJECT
public:
    explicit SaveStatusLabel(QWidget *parent = nullptr);

    void setSaved(QTime at);
    void setSaving();
    void setNotSaved();
    QString text() const;

private:
    enum class State { Unknown, Saved, Saving, NotSaved };
    void set(State state, const QString &text);
    State m_state = State::Unknown;
    bool m_failed = false;
    IconLabel *m_icon;
    Paragraph *m_text;
};

} // namespace dueregard
