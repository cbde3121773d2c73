// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/ConsentMatrix.h"

#include "ui/a11y/Announce.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/FieldBinding.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/ButtonGrid.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {

const QList<QuotePurpose> &purposes()
{
    static const QList<QuotePurpose> all{QuotePurpose::Report, QuotePurpose::Committee, QuotePurpose::Residents, QuotePurpose::Web, QuotePurpose::Training};
    return all;
}

QString inShort(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMM yyyy")).replace(u' ', QChar::Nbsp); // in one line of a cell
}

} // namespace

ConsentMatrix::ConsentMatrix(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_grid(new ButtonGrid(11))
{
    setObjectName(QStringLiteral("consentMatrix"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(2));
    m_column->addWidget(new Heading(tr("What may each quote be used for?"), 2));
    m_column->addWidget(new Paragraph(tr("Ask for each use apart. What was not agreed to for a use does not print there."), TypeSize::Body, Token::Ink2));
    m_column->addWidget(m_grid);
    connect(m_grid, &ButtonGrid::open, this, &ConsentMatrix::open);
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::Quote || kind == RecordKind::Consent)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::Quote || key.kind == RecordKind::Consent)
            refresh();
    });
    refresh();
}

QString ConsentMatrix::purposeWord(const QString &purpose) const
{
    return m_context.pack().choiceLabel(QStringLiteral("consent_purpose"), purpose, m_context.language(), m_context.bodyType());
}

QString ConsentMatrix::quoteName(const Quote &quote) const
{
    QString name = RecordWords::firstLine(quote.verbatim.toPlain(), 50);
    if (name.isEmpty())
        name = RecordWords(m_context).shortTitle(RecordKind::Quote, quote.id);
    else
        name = tr("“%1”").arg(name);
    return quote.anonymity == QLatin1String("paraphrase") ? tr("%1 (told in our own words only)").arg(name) : name;
}

QString ConsentMatrix::cellWord(const ConsentState &state) const
{
    switch (state.kind) {
    case ConsentState::Kind::NotAsked: break;
    case ConsentState::Kind::Incomplete: return tr("Not complete");
    case ConsentState::Kind::Given: return tr("Given until %1").arg(inShort(state.until));
    case ConsentState::Kind::Expired: return tr("Ended %1").arg(inShort(state.until));
    case ConsentState::Kind::Withdrawn: return tr("Taken back %1").arg(inShort(state.withdrawn));
    }
    return tr("Not asked");
}

ConsentState ConsentMatrix::stateNow() const
{
    for (const QuotePurpose purpose : purposes())
        if (nameOf(purpose) == m_purpose)
            return consentState(m_context.assessment(), m_quote, purpose, m_context.clock.today());
    return {};
}

void ConsentMatrix::refresh()
{
    if (const bool shown = !m_context.assessment().quotes.isEmpty(); parentWidget() || !shown) // else it would be a window
        setVisible(shown);
    QList<ButtonGrid::Column> columns;
    for (const QuotePurpose purpose : purposes())
        columns.append({nameOf(purpose), purposeWord(nameOf(purpose))});
    QList<ButtonGrid::Row> rows;
    bool there = false;
    for (const Quote &quote : m_context.assessment().quotes) {
        QStringList cells;
        for (const QuotePurpose purpose : purposes())
            cells.append(cellWord(consentState(m_context.assessment(), quote.id, purpose, m_context.clock.today())));
        rows.append({quote.id, quoteName(quote), cells});
        there = there || quote.id == m_quote;
    }
    m_grid->setContent(columns, rows);
    if (!m_editor)
        return;
    if (!there) {
        close();
        return;
    }
    if (auto *words = m_form->findChild<Paragraph *>(QStringLiteral("consentNow")))
        words->setText(cellWord(stateNow()) + u'.');
    // Only when what can be done is different: never from under the officer's hands.
    if (const ConsentState now = stateNow(); now.kind != m_shown || now.consentId != m_shownId)
        if (!m_editor->isAncestorOf(focusWidget()) || now.consentId != m_shownId || now.kind == ConsentState::Kind::Withdrawn)
            fillEditor();
}

void ConsentMatrix::open(const QString &quote, const QString &purpose)
{
    if (m_editor)
        close();
    m_quote = quote;
    m_purpose = purpose;
    m_editor = new Card;
    m_editor->setObjectName(QStringLiteral("consentEditor"));
    m_column->addWidget(m_editor);
    fillEditor();
    m_editor->show();
    restoreTabOrderLater(this);
    revealFocusLater(this);
}

void ConsentMatrix::fillEditor()
{
    const bool again = m_form != nullptr;
    if (m_form)
        discard(m_form);
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(3));
    const ConsentState state = stateNow();
    m_shown = state.kind;
    m_shownId = state.consentId;
    QString name;
    for (const Quote &quote : m_context.assessment().quotes)
        if (quote.id == m_quote)
            name = quoteName(quote);
    column->addWidget(new Heading(tr("%1: %2", "quote, purpose").arg(name, purposeWord(m_purpose)), 3));
    auto *now = new Paragraph(cellWord(state) + u'.');
    now->setObjectName(QStringLiteral("consentNow"));
    column->addWidget(now);
    m_editor->body()->addWidget(m_form);
    addForm(state);
    auto *row = new FlowLayout(2);
    const bool readOnly = m_context.session.isReadOnly();
    if (state.kind == ConsentState::Kind::Given && !readOnly) {
        auto *back = new Button(tr("They took it back today"), Button::Kind::Secondary);
        back->setObjectName(QStringLiteral("takeBack"));
        connect(back, &QAbstractButton::clicked, this, [this, id = state.consentId] {
            m_context.session.flush();
            m_context.session.setValue(FieldKey::record(RecordKind::Consent, id, QStringLiteral("withdrawn_on")), m_context.clock.today());
            announce(m_grid, cellWord(stateNow()));
        });
        row->addWidget(back);
    }
    auto *done = new Button(tr("Done"), Button::Kind::Secondary);
    done->setObjectName(QStringLiteral("consentDone"));
    connect(done, &QAbstractButton::clicked, this, [this] {
        m_context.session.flush();
        close();
        m_grid->focusCell(m_quote, m_purpose);
    });
    row->addWidget(done);
    if (!state.consentId.isEmpty()) {
        auto *more = new Button(tr("All that is recorded about it"), Button::Kind::Link);
        more->setObjectName(QStringLiteral("consentMore"));
        connect(more, &QAbstractButton::clicked, this, [this, id = state.consentId] { emit goTo(FieldKey::record(RecordKind::Consent, id, QStringLiteral("how"))); });
        row->addWidget(more);
    }
    column->addLayout(row);
    m_form->show();
    restoreTabOrderLater(this);
    if (again)
        done->setFocus(Qt::OtherFocusReason);
    else if (auto *first = m_form->findChild<FieldWidget *>())
        first->focusEditor();
    else
        done->setFocus(Qt::OtherFocusReason);
}

void ConsentMatrix::addForm(const ConsentState &state)
{
    auto *column = static_cast<QVBoxLayout *>(m_form->layout());
    const RecordForm *form = m_context.pack().form(RecordKind::Consent);
    const auto over = state.kind == ConsentState::Kind::Expired || state.kind == ConsentState::Kind::Withdrawn;
    if (state.consentId.isEmpty() || over) {
        // Asking (again) makes a record of its own.
        ChoiceOptions ways;
        if (const Vocabulary *known = m_context.pack().vocabulary(QStringLiteral("consent_how")))
            for (const Choice &choice : known->choices)
                ways.append({choice.id, m_context.say(choice.label), {}});
        auto *how = new ChoiceField(ways);
        how->setObjectName(QStringLiteral("consentHow"));
        how->setTexts({.label = over ? tr("If they agree again today, how did they say so?") : tr("If they agreed, how did they say so?"),
                       .hint = tr("It counts from today and holds for two years. You can change both dates then.")});
        how->setReadOnly(m_context.session.isReadOnly());
        connect(how, &FieldWidget::valueChanged, this, [this](const Value &value) { give(value.text()); });
        column->addWidget(how);
        return;
    }
    if (!form)
        return;
    for (const char *id : {"how", "given_on", "expires_on", "published_at"}) {
        const auto field = std::find_if(form->fields.begin(), form->fields.end(), [&](const Field &one) { return one.id == QLatin1String(id); });
        if (field == form->fields.end())
            continue;
        FieldWidget *widget = makeField(*field, m_context.fields());
        new FieldBinding(widget, m_context.session, FieldKey::record(RecordKind::Consent, state.consentId, field->id));
        column->addWidget(widget);
    }
}

void ConsentMatrix::give(const QString &how)
{
    if (how.isEmpty())
        return;
    const QDate today = m_context.clock.today();
    m_context.session.addRecord(RecordKind::Consent, {{QStringLiteral("quote_id"), m_quote}, {QStringLiteral("purpose"), m_purpose}, {QStringLiteral("how"), how}, {QStringLiteral("given_on"), today}});
    m_context.session.flush();
    announce(m_grid, cellWord(stateNow()));
}

void ConsentMatrix::close()
{
    discard(m_editor);
    m_editor = nullptr;
    m_form = nullptr;
    restoreTabOrderLater(this);
}

} // namespace dueregard
