// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/session/AssessmentSession.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/fields/FieldFactory.h"

namespace dueregard {

/// What every page of an assessment works on. Cheap to copy; session, clock and dialogs outlive the pages.
struct PageContext {
    AssessmentSession &session;
    const Clock &clock;
    Dialogs &dialogs;
    bool waits = false; ///< the page belongs to a step that cannot start yet: it is read, not written

    bool isReadOnly() const { return waits || session.isReadOnly(); }
    const Assessment &assessment() const { return session.assessment(); }
    const Pack &pack() const { return session.pack(); }
    QString language() const { return session.assessment().language; }
    QString bodyType() const { return session.assessment().bodyType; }
    /// A pack text in the assessment's language and for its body.
    QString say(const LocalText &text) const { return text.in(language(), bodyType()); }
    FieldContext fields() const;
};

} // namespace dueregard
