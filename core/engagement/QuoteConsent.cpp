// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/QuoteConsent.h"

#include <algorithm>

namespace dueregard {

QString nameOf(QuotePurpose purpose)
{
    static const char *const names[] = {"report", "committee", "residents", "web", "training"};
    return QString::fromLatin1(names[int(purpose)]);
}

namespace {

QDate lastDayOf(const Consent &consent)
{
    return consent.expires_on.isValid() ? consent.expires_on : consent.given_on.addMonths(24);
}

} // namespace

bool holds(const Consent &consent, QDate on)
{
    const auto &how = consent.how;
    if (how != QLatin1String("signed") && how != QLatin1String("recorded") && how != QLatin1String("verbal_witnessed"))
        return false;
    if (!consent.given_on.isValid() || consent.given_on > on || consent.withdrawn_on.isValid() || consent.read_back == QLatin1String("no"))
        return false;
    return on <= lastDayOf(consent);
}

QDate takenBackOn(const Assessment &assessment, const Consent &consent)
{
    QDate first;
    bool isPassed = false;
    for (const Consent &other : assessment.consents) {
        isPassed = isPassed || other.id == consent.id;
        if (other.quote_id != consent.quote_id || other.purpose != consent.purpose || !other.withdrawn_on.isValid())
            continue;
        const bool ends = other.id == consent.id || !consent.given_on.isValid() || consent.given_on < other.withdrawn_on || (consent.given_on == other.withdrawn_on && isPassed);
        if (ends && (!first.isValid() || other.withdrawn_on < first))
            first = other.withdrawn_on;
    }
    return first;
}

ConsentState consentState(const Assessment &assessment, const QString &quoteId, QuotePurpose purpose, QDate on)
{
    using Kind = ConsentState::Kind;
    const QString wanted = nameOf(purpose);
    const Consent *decides = nullptr;
    const auto isOpen = [&](const Consent &consent) { return holds(consent, on) && !takenBackOn(assessment, consent).isValid(); };
    const auto comesAfter = [&](const Consent &one, const Consent &other) {
        if (isOpen(one) != isOpen(other))
            return isOpen(one);
        return one.given_on.isValid() != other.given_on.isValid() ? one.given_on.isValid() : one.given_on >= other.given_on;
    };
    for (const Consent &consent : assessment.consents)
        if (consent.quote_id == quoteId && consent.purpose == wanted && (!decides || comesAfter(consent, *decides)))
            decides = &consent;
    if (!decides)
        return {};
    ConsentState state{Kind::Incomplete, decides->id, {}, takenBackOn(assessment, *decides)};
    if (state.withdrawn.isValid()) {
        state.kind = Kind::Withdrawn;
    } else if (isOpen(*decides)) {
        state.until = lastDayOf(*decides);
        state.kind = Kind::Given;
    } else if (lastDayOf(*decides) < on && holds(*decides, lastDayOf(*decides))) {
        state.until = lastDayOf(*decides);
        state.kind = Kind::Expired;
    }
    return state;
}

QString withEdits(const Quote &quote)
{
    QString text = quote.verbatim.toPlain();
    const qsizetype after = quote.edits.columns.indexOf(QStringLiteral("after"));
    const qsizetype inserted = quote.edits.columns.indexOf(QStringLiteral("inserted"));
    if (after < 0 || inserted < 0)
        return text;
    qsizetype from = 0;
    for (const QStringList &row : quote.edits.rows) {
        const QString words = row.value(after);
        const QString addition = row.value(inserted).trimmed();
        if (addition.isEmpty())
            continue;
        // Insertions come in the order of the text; one whose words are not there any more stands at the end, so that it is seen.
        qsizetype at = words.isEmpty() ? from : text.indexOf(words, from);
        at = at < 0 ? text.size() : at + words.size();
        const QString bracket = (at > 0 && !text[at - 1].isSpace() ? QStringLiteral(" [") : QStringLiteral("[")) + addition + u']';
        text.insert(at, bracket);
        from = at + bracket.size();
    }
    return text;
}

QList<ConsentedQuote> consentedQuotes(const Assessment &assessment, QuotePurpose purpose, QDate on)
{
    const QString wanted = nameOf(purpose);
    QList<ConsentedQuote> quotes;
    for (const Quote &quote : assessment.quotes) {
        if (quote.verbatim.isEmpty() || quote.anonymity == QLatin1String("paraphrase"))
            continue;
        const bool allowed = std::any_of(assessment.consents.begin(), assessment.consents.end(),
                                         [&](const Consent &consent) {
                                             return consent.quote_id == quote.id && consent.purpose == wanted && holds(consent, on) && !takenBackOn(assessment, consent).isValid();
                                         });
        if (!allowed)
            continue;
        ConsentedQuote out;
        out.m_quoteId = quote.id;
        out.m_findingId = quote.finding_id;
        out.m_text = withEdits(quote);
        out.m_language = quote.language;
        out.m_translation = quote.translation.toPlain();
        out.m_translatedBy = quote.translated_by;
        out.m_attribution = quote.attribution;
        out.m_warning = quote.warning;
        out.m_context = quote.context.toPlain().simplified();
        out.m_shows = quote.illustrates;
        quotes += out;
    }
    return quotes;
}

QSet<QString> usableQuotes(const Assessment &assessment, QDate on)
{
    QSet<QString> ids;
    for (const QuotePurpose purpose : {QuotePurpose::Report, QuotePurpose::Committee, QuotePurpose::Residents, QuotePurpose::Web, QuotePurpose::Training})
        for (const ConsentedQuote &quote : consentedQuotes(assessment, purpose, on))
            ids.insert(quote.quoteId());
    return ids;
}

void keepConsentedQuotes(Assessment &copy, QuotePurpose purpose, QDate on)
{
    QSet<QString> kept;
    for (const ConsentedQuote &quote : consentedQuotes(copy, purpose, on))
        kept.insert(quote.quoteId());
    const auto goes = [&kept](const QString &id) { return !id.isEmpty() && !kept.contains(id); };
    copy.quotes.removeIf([&](const Quote &quote) { return goes(quote.id); });
    copy.consents.removeIf([&](const Consent &consent) { return goes(consent.quote_id); });
    for (OutcomeCard &card : copy.outcomeCards)
        card.quote_ids.removeIf(goes);
    for (IntersectionVoice &voice : copy.intersectionVoices)
        if (goes(voice.quote_id))
            voice.quote_id.clear();
}

Identifiability identifiability(const Quote &quote)
{
    Identifiability result;
    QStringList details = quote.details;
    details.removeDuplicates();
    if (details.isEmpty())
        return result;
    details.removeAll(QStringLiteral("none"));
    for (const QString &detail : std::as_const(details)) {
        if (detail == QLatin1String("rare") || detail == QLatin1String("small_area"))
            result.rare = true;
        else
            ++result.details;
    }
    result.level = result.rare || result.details >= 4 ? Identifiability::Level::Red
        : result.details == 3                         ? Identifiability::Level::Amber
                                                      : Identifiability::Level::Green;
    return result;
}

} // namespace dueregard
