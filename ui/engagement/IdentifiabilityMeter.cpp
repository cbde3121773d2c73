// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/IdentifiabilityMeter.h"

#include "core/engagement/BroaderWords.h"
#include "core/engagement/QuoteConsent.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Tag.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {

FieldKey fieldOf(const QString &id, const char *field)
{
    return FieldKey::record(RecordKind::Quote, id, QLatin1String(field));
}

} // namespace

IdentifiabilityMeter::IdentifiabilityMeter(const PageContext &context, const QString &quoteId, QWidget *parent)
    : QWidget(parent), m_context(context), m_id(quoteId), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("meter/") + quoteId);
    m_column->setContentsMargins(0, 0, 0, 0);
    refresh();
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        const bool quote = key.kind == RecordKind::Quote && key.id == m_id;
        if (quote || key.kind == RecordKind::Consent)
            refresh();
    });
}

void IdentifiabilityMeter::refresh()
{
    const Assessment &assessment = m_context.assessment();
    const auto quote = std::find_if(assessment.quotes.begin(), assessment.quotes.end(), [this](const Quote &each) { return each.id == m_id; });
    if (quote == assessment.quotes.end())
        return;
    const Identifiability found = identifiability(*quote);
    QStringList labels;
    QStringList codes = quote->details;
    codes.removeDuplicates();
    if (codes.size() > 1)
        codes.removeAll(QStringLiteral("none"));
    for (const QString &code : std::as_const(codes))
        labels += m_context.pack().choiceLabel(QStringLiteral("quote_detail"), code, assessment.language, assessment.bodyType);

    QString state, why;
    Tone tone = Tone::Done;
    QString icon = QStringLiteral("check");
    switch (found.level) {
    case Identifiability::Level::NotLookedAt:
        state = tr("Nobody has looked yet at what it gives away");
        tone = Tone::Note;
        icon = QString::fromLatin1(iconOf(tone));
        break;
    case Identifiability::Level::Green: state = tr("Hard to tell who said it"); break;
    case Identifiability::Level::Amber:
        state = tr("Take care: some may guess who said it");
        tone = Tone::Warn;
        icon = QStringLiteral("triangle-alert");
        break;
    case Identifiability::Level::Red:
        state = tr("People may know who said it");
        tone = Tone::Problem;
        icon = QStringLiteral("octagon-alert");
        break;
    }
    if (labels.isEmpty())
        why = tr("No details are marked. Mark all that the words and the description give away, or that there is nothing.");
    else if (codes == QStringList{QStringLiteral("none")})
        why = tr("You have looked, and it gives nothing away.");
    else if (found.rare && found.details == 0)
        why = tr("It gives away: %1. This alone can be enough.").arg(labels.join(QStringLiteral(", ")));
    else if (found.rare)
        why = tr("It gives away %n detail(s), and a rare trait or a small area, which alone can be enough: %1.", nullptr, found.details).arg(labels.join(QStringLiteral(", ")));
    else
        why = tr("It gives away %n detail(s): %1. Up to two are fine, three need care, four are too many.", nullptr, found.details).arg(labels.join(QStringLiteral(", ")));
    QStringList uses;
    for (const QuotePurpose purpose : {QuotePurpose::Report, QuotePurpose::Committee, QuotePurpose::Residents, QuotePurpose::Web, QuotePurpose::Training})
        for (const ConsentedQuote &allowed : consentedQuotes(assessment, purpose, m_context.clock.today()))
            if (allowed.quoteId() == m_id)
                uses += m_context.pack().choiceLabel(QStringLiteral("consent_purpose"), nameOf(purpose), assessment.language, assessment.bodyType);
    const QString use = uses.isEmpty() ? tr("It may not be used anywhere yet: no consent holds today.") : tr("It may be used in: %1.").arg(uses.join(QStringLiteral(", ")));
    m_verdict = state + QStringLiteral(". ") + why + u' ' + use;

    const bool hadFocus = m_content && m_content->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (m_content)
        discard(m_content);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(1));
    auto *row = new FlowLayout(1);
    row->addWidget(new Tag(state, tone, icon));
    column->addLayout(row);
    column->addWidget(new Paragraph(why, TypeSize::Body, Token::Ink2));
    column->addWidget(new Paragraph(use, TypeSize::Body, Token::Ink2));
    if (found.level != Identifiability::Level::Green && (codes.contains(QStringLiteral("ethnicity")) || codes.contains(QStringLiteral("religion"))))
        column->addWidget(new Paragraph(tr("Take out the place or the age first. Make ethnicity or faith broader only if the person agrees."), TypeSize::Body, Token::Ink2));
    if (!m_context.session.isReadOnly())
        addButtons(*quote, found.level == Identifiability::Level::Red, column);
    m_column->addWidget(m_content);
    setAccessibleName(tr("Can people tell who said it?"));
    setAccessibleDescription(m_verdict);
    m_content->show();
    if (hadFocus)
        if (auto *next = m_content->findChild<Button *>())
            next->setFocus(Qt::OtherFocusReason);
    restoreTabOrderLater(this);
}

void IdentifiabilityMeter::addButtons(const Quote &quote, bool red, QVBoxLayout *column)
{
    const Assessment &assessment = m_context.assessment();
    auto *row = new FlowLayout(4);
    int number = 0;
    for (const BroaderWords &words : broaderWords(quote.attribution, m_context.pack(), assessment.language)) {
        auto *button = new Button(tr("Say “%1” instead of “%2”").arg(words.to, words.from), Button::Kind::Link);
        button->setObjectName(QStringLiteral("broader%1/").arg(++number) + m_id);
        connect(button, &QAbstractButton::clicked, this, [this, words] { makeBroader(words); });
        row->addWidget(button);
    }
    if (red && quote.anonymity != QLatin1String("paraphrase")) {
        auto *button = new Button(tr("Only tell it in our own words"), Button::Kind::Link);
        button->setObjectName(QStringLiteral("paraphrase/") + m_id);
        connect(button, &QAbstractButton::clicked, this, [this] { m_context.session.setValue(fieldOf(m_id, "anonymity"), QStringLiteral("paraphrase")); });
        row->addWidget(button);
    }
    if (row->count() > 0)
        column->addLayout(row);
    else
        delete row;
}

void IdentifiabilityMeter::makeBroader(const BroaderWords &words)
{
    AssessmentSession &session = m_context.session;
    QString text = session.value(fieldOf(m_id, "attribution")).text();
    if (text.mid(words.at, words.from.size()) != words.from)
        return; // typed on meanwhile
    text.replace(words.at, words.from.size(), words.to);
    session.beginGroup(tr("Make a detail broader"));
    session.setValue(fieldOf(m_id, "attribution"), text);
    QStringList details = session.value(fieldOf(m_id, "details")).list();
    if (words.kind == BroaderWords::Kind::Place && details.removeAll(QStringLiteral("small_area")) > 0)
        session.setValue(fieldOf(m_id, "details"), details);
    session.endGroup();
}

} // namespace dueregard
