// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ListCommand.h"

#include "app/cli/RegisterFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dueregard::cli {

ArgumentForm ListCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")}, .flags = {QStringLiteral("--json")}};
}

Exit ListCommand::run(const Arguments &arguments, Console &console) const
{
    const auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    const auto rows = allAssessments(**opened);
    if (!rows)
        return console.fail(rows.error());
    QJsonArray all;
    for (const RegisterRow &row : *rows) {
        all.append(QJsonObject{{QStringLiteral("id"), row.id}, {QStringLiteral("reference"), row.reference}, {QStringLiteral("title"), row.title},
                               {QStringLiteral("state"), nameOf(row.state)}, {QStringLiteral("decisionDate"), row.decisionDate}});
        if (!arguments.has(QStringLiteral("--json")))
            console.line(QStringList{row.id, row.reference, nameOf(row.state), row.decisionDate, row.title}.join(u'\t'));
    }
    if (arguments.has(QStringLiteral("--json")))
        console.data(QJsonDocument(all).toJson());
    return Exit::Yes;
}

} // namespace dueregard::cli
