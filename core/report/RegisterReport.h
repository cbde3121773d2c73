// SPDX-License-Identifier: Apache-2.0
// What is printed about many assessments: the register, and where their effects meet.
#pragma once
#include "core/base/Clock.h"
#include "core/pack/Pack.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportProfile.h"

namespace dueregard {

/// What a register report needs of one assessment, so that a register of any size is read one assessment at a time.
struct RegisterEntry {
    QString id;
    QString reference;
    QString title;
    QString organisation;
    QString service;
    QString type; ///< labels
    AssessmentState state = AssessmentState::Draft;
    QString version;
    QString outcome; ///< labels
    QString decisionBody;
    QDate decisionDate;     ///< of the last decision, else as planned
    QString decisionResult; ///< label; empty: not decided
    QDate publishedOn;
    QString link; ///< of the publication; http or https
    QString page;     ///< its own page beside the register's, in what the register publishes; a link to it goes first
    QString heldBack; ///< why the last publication was held back, V17; empty: it was not
    QDate nextReview;
    QString contact;
    QString summary; ///< the officer's words for the register
    QString demoSource;
    QString bodyType;
    bool screenedOut = false;
    // Internal copies only.
    QString owner;                               ///< job title
    QList<QPair<QString, QDate>> overdueActions; ///< reference or first words, and when it was due

    struct Effect {
        QString characteristic; ///< id
        QString group;          ///< id; empty: everybody who shares it
        QString label;          ///< as printed
        QString direction;
        QString magnitude; ///< code
        QString residual;  ///< code
    };
    QList<Effect> effects;
    struct Link {
        QString title;
        QString body;
        QString when;
        QString groups;
        RichText effect;
    };
    QList<Link> links; ///< decisions of others
    RichText together; ///< what the assessment says about effects that add up
};

namespace RegisterReport {

/// Reads an assessment, already as it may be published when the profile says so.
RegisterEntry entryOf(const Assessment &assessment, const Pack &pack, const ReportProfile &profile, QDate today);
/// Whether a public register lists it: not what is still being written, was withdrawn or is held back.
bool isListedPublicly(const RegisterEntry &entry);

/// The set `register` or `cumulative` (profile.set; Refused for any other). `pack` gives words and labels. A public register
/// leaves out what is not listed publicly and says how many; a cumulative report holds all but those withdrawn.
Result<ReportDocument> build(const QList<RegisterEntry> &entries, const Pack &pack, const ReportProfile &profile, const Clock &clock);
Result<ReportDocument> build(const QList<Assessment> &assessments, const Pack &pack, const ReportProfile &profile, const Clock &clock);

} // namespace RegisterReport

} // namespace dueregard
