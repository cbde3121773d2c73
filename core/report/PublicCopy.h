// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "core/report/ReportProfile.h"
#include "core/report/Suppression.h"

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
        Exempt,     ///< kept in a confidential annex
        File,       ///< name of an attached file
        Zero,       ///< printed, but to be thought over: "nobody" can say something about everybody
        Everybody,  ///< printed, but to be thought over: all of a group
    };
    Reason reason = Reason::Internal;
    FieldKey where;
    QString recorded; ///< what stands in the record, in short; for the officer only
    QString printed;  ///< what the copy says instead; empty: nothing
};

/// The record as it may be published: what a public copy is made of. Everything that prints is made from it, so that no
/// section, picture or format can say what is not in it: small numbers, names and contact details of people, comments,
/// answers to internal questions, legal advice, names of files. Officers' own sentences stay as they are; DocumentCheck
/// points at names and numbers in them.
class PublicCopy {
public:
    /// For an internal copy: the record as it is, and nothing left out.
    static PublicCopy of(const Assessment &assessment, const Pack &pack, const ReportProfile &profile);

    const Assessment &assessment() const { return m_assessment; }
    const QList<LeftOut> &leftOut() const { return m_leftOut; }
    bool isPublic() const { return m_public; }

    struct Numbers {
        bool withheld = false;
        bool unreliable = false;
        bool rounded = false;
    };
    /// How the numbers of a value differ from those recorded.
    Numbers numbers(const FieldKey &where) const;

private:
    PublicCopy() = default;
    friend class PublicCopyMaker;

    bool m_public = false;
    Assessment m_assessment;
    QList<LeftOut> m_leftOut;
    QHash<QString, Numbers> m_numbers;
};

/// "small_number", "name", …: the ends of the pack's words "report.left_out.…".
QString nameOf(LeftOut::Reason reason);

} // namespace dueregard
