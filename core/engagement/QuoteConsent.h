// SPDX-License-Identifier: Apache-2.0
// The only way from a quote to an output. Whoever prints, exports or shows quotes to others names the purpose and the day;
// what has no consent for that purpose on that day does not come out. Nothing else outside the domain and the editing
// screens may read Assessment::quotes (tests/core/engagement checks the source of the report).
#pragma once
#include "core/domain/Assessment.h"

#include <QSet>

namespace dueregard {

/// What a quote may be used for; consent is given for each apart.
enum class QuotePurpose { Report,
                          Committee,
                          Residents,
                          Web,
                          Training };

/// "report", "committee", "residents", "web", "training".
QString nameOf(QuotePurpose purpose);

/// A quote that may be used. Can only be made by consentedQuotes().
class ConsentedQuote {
public:
    const QString &quoteId() const { return m_quoteId; }
    const QString &findingId() const { return m_findingId; }
    const QString &text() const { return m_text; }         ///< as said; insertions of the editor stand in square brackets
    const QString &language() const { return m_language; } ///< BCP 47, empty for the assessment's
    const QString &translation() const { return m_translation; }
    const QString &translatedBy() const { return m_translatedBy; }
    const QString &attribution() const { return m_attribution; } ///< a name only if the person chose to be named
    const QString &warning() const { return m_warning; }
    const QString &context() const { return m_context; } ///< what they had been asked
    const QString &shows() const { return m_shows; }     ///< what it is an example of, in the officer's words

private:
    ConsentedQuote() = default;
    friend QList<ConsentedQuote> consentedQuotes(const Assessment &, QuotePurpose, QDate);
    QString m_quoteId, m_findingId, m_text, m_language, m_translation, m_translatedBy, m_attribution, m_warning, m_context, m_shows;
};

/// Quotes with a consent for `purpose` that holds on `on`, in the order of the record. "Paraphrase only" never comes out.
QList<ConsentedQuote> consentedQuotes(const Assessment &assessment, QuotePurpose purpose, QDate on);

/// Takes every quote that consentedQuotes() would not give, its consents and all that points to it out of a copy of the record
/// that is going to be printed.
void keepConsentedQuotes(Assessment &copy, QuotePurpose purpose, QDate on);

/// Ids of the quotes that may come out for some purpose on a day.
QSet<QString> usableQuotes(const Assessment &assessment, QDate on);

/// Whether a consent by itself holds on a day: given by then, in a way that is known, not withdrawn, not run out, and not for words
/// that were read back and found wrong. One without an end holds for 24 months.
bool holds(const Consent &consent, QDate on);

/// The day on which a consent was taken back: a withdrawal ends every consent for the same quote and purpose that was given before
/// it, whichever record it stands in; of two of one day the order of the record says which came first (engagement.md §6.4). Not a day when it was not.
QDate takenBackOn(const Assessment &assessment, const Consent &consent);

/// Where permission for one purpose stands on a day.
struct ConsentState {
    enum class Kind {
        NotAsked,
        Incomplete, ///< asked, but no date or known way is recorded, its day is still to come, or the words were read back and found wrong
        Given,
        Expired,
        Withdrawn,
    };
    Kind kind = Kind::NotAsked;
    QString consentId; ///< the record that decides: the one that holds, else the last
    QDate until;       ///< of Given and Expired: the last day on which it holds
    QDate withdrawn;
};
ConsentState consentState(const Assessment &assessment, const QString &quoteId, QuotePurpose purpose, QDate on);

/// The quote with each insertion of the editor in square brackets after its words; what was said is untouched.
QString withEdits(const Quote &quote);

/// How easily a quote shows who said it (engagement.md §6.5).
struct Identifiability {
    enum class Level { NotLookedAt, ///< nobody has marked anything, nor that there is nothing ("none")
                       Green,
                       Amber,
                       Red };
    Level level = Level::NotLookedAt;
    int details = 0;   ///< disclosing details, without "rare" and "small_area"
    bool rare = false; ///< a rare trait or a small area makes it red by itself
};
Identifiability identifiability(const Quote &quote);

} // namespace dueregard
