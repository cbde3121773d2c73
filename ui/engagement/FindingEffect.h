// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

namespace dueregard {

class Button;
class ChoiceField;
class Paragraph;
class TextField;

/// Says what a finding did to something that is recorded already: an impact, evidence, an action or a combination of groups,
/// chosen from lists. How large it was and how large it is now, and whether people are better or worse off, are set and
/// recorded in one step, which undo takes back whole.
class FindingEffect final : public QWidget {
    Q_OBJECT
public:
    FindingEffect(const PageContext &context, const QString &findingId, QWidget *parent = nullptr);

    /// Whether there is anything that it could have changed.
    static bool hasTargets(const PageContext &context);
    void focusFirst();

signals:
    /// Recorded; the words say what.
    void recorded(const QString &words);
    void cancelled();

private:
    struct Kind {
        RecordKind kind;
        const char *link;     ///< field of the FindingLink
        const char *size;     ///< field with the rating; none when empty
        const char *findings; ///< field with the findings; none when empty
    };
    static const QList<Kind> &kinds();
    const Kind *kind() const;
    /// Records of the kind; those about the same people first.
    ChoiceOptions targets(RecordKind kind) const;
    void showTargets();
    void showSizes();
    void record();
    QString valueNow(const char *field) const; ///< of the chosen record
    QString sizeNow() const;
    QString directionWord(const QString &code) const;
    QString sizeWord(const QString &code) const;

    PageContext m_context;
    QString m_finding;
    ChoiceField *m_what;
    ChoiceField *m_which;
    Paragraph *m_before;
    ChoiceField *m_direction;
    ChoiceField *m_after;
    TextField *m_note;
};

} // namespace dueregard
