// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/OutcomeSheet.h"

#include "ui/assessment/RecordWords.h"
#include "ui/engagement/ButtonGrid.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {
constexpr int mostInCell = 90; // characters of an answer
}

OutcomeSheet::OutcomeSheet(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_grid(new ButtonGrid(14)), m_note(new Paragraph)
{
    setObjectName(QStringLiteral("outcomeSheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(2));
    column->addWidget(new Heading(tr("From the lives people want back to our proposal"), 2));
    column->addWidget(new Paragraph(tr("Start with what people want, and work back: what has to be true for it, which support gives that, and only then what we propose."), TypeSize::Body, Token::Ink2));
    m_grid->setRightToLeft(true);
    column->addWidget(m_grid);
    m_note->setObjectName(QStringLiteral("outcomeNote"));
    column->addWidget(m_note);
    connect(m_grid, &ButtonGrid::open, this, [this](const QString &row, const QString &field) { emit goTo(FieldKey::record(RecordKind::OutcomeCard, row, field)); });
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::OutcomeCard)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::OutcomeCard)
            refresh();
    });
    refresh();
}

QString OutcomeSheet::whose(const OutcomeCard &card) const
{
    QStringList parts;
    for (const QString &group : card.groups)
        parts.append(m_context.pack().groupLabel(group, m_context.language(), m_context.bodyType()));
    if (!card.source.isEmpty())
        parts.append(m_context.pack().choiceLabel(QStringLiteral("outcome_source"), card.source, m_context.language(), m_context.bodyType()));
    for (const QString &id : card.activity_ids)
        if (const QString title = RecordWords(m_context).shortTitle(RecordKind::Activity, id); !title.isEmpty())
            parts.append(title);
    return parts.isEmpty() ? tr("Not said whose this is") : parts.join(QStringLiteral(", "));
}

void OutcomeSheet::refresh()
{
    static const QStringList fromTheLeft{QStringLiteral("proposal"), QStringLiteral("supports"), QStringLiteral("true_if"), QStringLiteral("text")};
    const QList<OutcomeCard> &cards = m_context.assessment().outcomeCards;
    if (const bool shown = !cards.isEmpty(); parentWidget() || !shown) // else it would be a window
        setVisible(shown);
    QHash<QString, QString> labels;
    if (const RecordForm *form = m_context.pack().form(RecordKind::OutcomeCard))
        for (const Field &field : form->fields)
            labels.insert(field.id, m_context.say(field.label));
    QList<ButtonGrid::Column> columns;
    for (const QString &field : fromTheLeft)
        columns.append({field, labels.value(field)});
    QList<ButtonGrid::Row> rows;
    for (const OutcomeCard &card : cards) {
        QStringList cells;
        for (const QString &field : fromTheLeft) {
            const QString words = RecordWords::firstLine(m_context.session.value(FieldKey::record(RecordKind::OutcomeCard, card.id, field)).toPlain(), mostInCell);
            cells.append(words.isEmpty() ? tr("Not said yet") : words);
        }
        rows.append({card.id, whose(card), cells});
    }
    m_grid->setContent(columns, rows);
    const bool ours = !cards.isEmpty() && std::none_of(cards.begin(), cards.end(), [](const OutcomeCard &card) { return card.source == QLatin1String("residents"); });
    m_note->setText(tr("None of these comes from residents yet. Ask people before you write for them."));
    m_note->setVisible(ours);
}

} // namespace dueregard
