// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/ChoiceOption.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Button;
class ChoiceField;
class TextField;

/// Many short questions with the same few answers, one under the other: no record has to be made first. Whoever uses it keeps
/// the answers.
class AnswerSheet final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString id;
        QString label;
        QString hint;
        QString answer; ///< code; empty for none
        QString note;
        bool asksNote = false; ///< a line for words stands under the answer
    };

    /// `noteLabel`: what the line for words asks. `more`: text of a link under answered lines, none when empty.
    AnswerSheet(const ChoiceOptions &answers, const QString &noteLabel, const QString &more, bool readOnly, QWidget *parent = nullptr);

    /// Widgets are made again only when ids change; a line with the keyboard in it keeps what is typed.
    void setLines(const QList<Line> &lines);
    void focusFirst();

signals:
    void answered(const QString &id, const QString &answer);
    void noted(const QString &id, const QString &note);
    void moreWanted(const QString &id);

private:
    struct Part {
        ChoiceField *choice = nullptr;
        TextField *note = nullptr;
        Button *more = nullptr;
    };
    void build(const QList<Line> &lines);

    ChoiceOptions m_answers;
    QString m_noteLabel;
    QString m_more;
    bool m_readOnly;
    QStringList m_ids;
    QHash<QString, Part> m_parts;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace dueregard
