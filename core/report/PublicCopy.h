// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/QuoteWords.h"
#include "core/pack/Pack.h"
#include "core/report/PrintedNumbers.h"
#include "core/report/RareCombinations.h"
#include "core/report/ReportProfile.h"
#include "core/report/Suppression.h"
#include "core/rules/PointBasis.h"

#include <QHash>

namespace dueregard {

/// One thing that the public copy does not say, or that somebody should look at before it is published.
struct LeftOut {
    enum class Reason {
        SmallNumber, ///< withheld to protect people
        Unreliable,  ///< a percentage of fewer than 30 people
        Rounded,     ///< numbers that read otherwise than recorded
        Name,
        Contact,
        Comment,    ///< of the equality lead, or an answer to a review point
        Internal,   ///< asked for the record only
        Privileged, ///< legal advice
        Exempt,     ///< marked as confidential or exempt by the officer
        File,       ///< name of an attached file
        Zero,       ///< printed, but to be thought over: "nobody" can say something about everybody
        Everybody,  ///< printed, but to be thought over: all of a group
        NoConsent,  ///< words of people who have not agreed to this use
        Difference, ///< printed, but to be thought over: another table, or an earlier copy, says nearly the same of the same people (D7)
    };
    Reason reason = Reason::Internal;
    FieldKey where;
    QString recorded; ///< what stands in the record, in short; for the officer only
    QString printed;  ///< what the copy says instead; empty: nothing
};

/// The record as it may be printed: what a copy of it is made of. Everything that prints is made from it, so that no
/// section, picture or format can say what is not in it: small numbers, names and contact details of people, comments,
/// answers to internal questions, legal advice, names of files, what is marked as exempt. Officers' own sentences stay as
/// they are, but for the numbers of a table beside which they stand; DocumentCheck points at names and numbers in them.
class PublicCopy {
public:
    /// For an internal copy: the record as it is, and nothing left out but what no copy may hold: quotes without a consent for
    /// the report's purpose that holds `today`, and their words where somebody copied them. Without a day, no consent holds.
    static PublicCopy of(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, QDate today = {});

    const Assessment &assessment() const { return m_assessment; }
    const QList<LeftOut> &leftOut() const { return m_leftOut; }
    bool isPublic() const { return m_public; }
    /// The counts in tables of a public copy, as it prints them: for PrintedNumbers once it was published.
    const QList<PrintedNumber> &printed() const { return m_printed; }

    struct Numbers {
        bool withheld = false;
        bool unreliable = false;
        bool rounded = false;
    };
    /// How the numbers of a value differ from those recorded.
    Numbers numbers(const FieldKey &where) const;

    /// What has become of the reasons for going on in spite of a point, by answer. A public copy of a draft holds those that hold
    /// only, and one of a finished assessment also those that held when it was signed; internal copies hold all.
    OverrideState overrideOf(const QString &pointAnswerId) const { return m_overrides.value(pointAnswerId, OverrideState::Holds); }

    /// A text that was put together from the record as it is, as this copy may say it: rare combinations under their broader
    /// titles, and nothing of quotes without consent.
    QString said(const QString &text) const;

private:
    PublicCopy() = default;
    friend class PublicCopyMaker;

    QList<TextEdit> quotedIn(const QString &text) const;

    bool m_public = false;
    Assessment m_assessment;
    QList<LeftOut> m_leftOut;
    QList<PrintedNumber> m_printed;
    QHash<QString, Numbers> m_numbers;
    QHash<QString, OverrideState> m_overrides;
    RareCombinations m_rare; ///< none in an internal copy
    std::optional<QuoteWords> m_quoteWords;
    QString m_withheldWords; ///< what stands instead of them
};

/// "small_number", "name", …: the ends of the pack's words "report.left_out.…".
QString nameOf(LeftOut::Reason reason);

} // namespace dueregard
