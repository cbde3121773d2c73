// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Prints a report, or a document that engagement needs, to a file.
class ReportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report"); }
    QString usage() const override
    {
        return QStringLiteral("report FILE.eqia --assessment ID (--set full [--public | --internal] [--left-out SHEET] | --document NAME [--record ID]) --format pdf -o OUT.pdf [--language LANG] "
                              "[--large-print[=18]] [--small-numbers 3|5|8|10]");
    }
    QString summary() const override
    {
        return QStringLiteral("a report as pdf, html, odt, docx or txt; a public copy unless --internal. The register notes which numbers in tables a public copy printed, as it does for the window, so that no later copy gives away what this one withholds; where it cannot be changed, a message says so. --left-out writes for you what that copy leaves out, and why. --small-numbers says below which number people are not counted in it; 5 unless you say otherwise, and 10 for groups that need more care. With --document a paper for the people who take part: invitation or access "
                              "(of an activity), memorandum, terms or terms_short (of a working group), answers or poster (of a row of the plan, or for everybody), consent; --record says of which one when there are several. --document listening takes no --assessment: how the whole organisation listens, over all assessments");
    }
    ArgumentForm form() const override;
    bool needsFonts() const override { return true; }
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
