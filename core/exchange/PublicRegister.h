// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/pack/PackLibrary.h"
#include "core/report/NotePrinted.h"
#include "core/report/RegisterReport.h"
#include "core/storage/Register.h"

namespace dueregard {

/// The register as it may be published: what every format of it is made from, in the order in which it is listed.
/// Assessments that are still being written, were withdrawn or are held back are not in it.
namespace PublicRegister {

enum class Format { Html,
                    Csv,
                    Json };
/// "html", "csv", "json". BadInput, naming them, for any other word.
Result<Format> formatFrom(const QString &name);

/// One line a listed assessment: RFC 4180, UTF-8, ISO dates, a first line of column names. A text that a spreadsheet would
/// take for a formula begins with an apostrophe.
QByteArray csv(const QList<RegisterEntry> &entries);
/// resources/schema/register.schema.json describes it.
QByteArray json(const QList<RegisterEntry> &entries);
/// Name of an assessment's own page: lower-case letters, digits and hyphens, told from all others by the end of its id.
QString pageName(const RegisterEntry &entry);

struct Published {
    int listed = 0;
    int leftOut = 0;
    QList<PrintedCopy> printed; ///< by the assessments' own pages, to be noted (notePrinted)
};

/// Writes the register into a folder: index.html and a page with the full public report for each assessment, register.csv,
/// or register.json. All or nothing, see PublicFolder. Reads one assessment at a time. Numbers of people below `smallNumbers`, one of
/// smallNumberChoices, are withheld.
Result<Published> publish(const Register &source, PackLibrary &packs, Format format, const QString &folder, const Clock &clock, int smallNumbers = ReportProfile().smallNumbers);

} // namespace PublicRegister

} // namespace dueregard
