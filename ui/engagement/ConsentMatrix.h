// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/QuoteConsent.h"
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class ButtonGrid;
class Card;

/// Quotes by purposes: what each quote may be used for today. A cell opens what is recorded, with a press for "taken back" and
/// for asking again; asking again keeps the earlier permission as a record. Hidden while there is no quote.
class ConsentMatrix final : public QWidget {
    Q_OBJECT
public:
    explicit ConsentMatrix(const PageContext &context, QWidget *parent = nullptr);

signals:
    void goTo(const dueregard::FieldKey &key);

private:
    void refresh();
    void open(const QString &quote, const QString &purpose);
    void fillEditor();
    void addForm(const ConsentState &state);
    void close();
    void give(const QString &how);
    ConsentState stateNow() const;
    QString cellWord(const ConsentState &state) const;
    QString purposeWord(const QString &purpose) const;
    QString quoteName(const Quote &quote) const;

    PageContext m_context;
    QVBoxLayout *m_column;
    ButtonGrid *m_grid;
    Card *m_editor = nullptr;
    QWidget *m_form = nullptr;
    QString m_quote;
    QString m_purpose;
    ConsentState::Kind m_shown = ConsentState::Kind::NotAsked;
    QString m_shownId;
};

} // namespace dueregard
