// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SearchCommand.h"

#include "app/cli/RegisterFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dueregard::cli {

ArgumentForm SearchCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia"), QStringLiteral("WORDS")}, .optionalPositionals = {QStringLiteral("…")}, .flags = {QStringLiteral("--json")}};
}

Exit SearchCommand::run(const Arguments &arguments, Console &console) const
{
    if (arguments.from(1).join(QString()).trimmed().isEmpty())
        return console.usage(QStringLiteral("WORDS: say which words to look for."));
    // Writing, because what was typed last may not be in the index yet. What cannot be written is searched as it is.
    auto opened = openToWrite(arguments.at(0), false);
    if (!opened)
        opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    const auto hits = (*opened)->search(arguments.from(1).join(u' '));
    if (!hits)
        return console.fail(hits.error());
    QJsonArray all;
    for (const SearchHit &hit : *hits) {
        all.append(QJsonObject{{QStringLiteral("id"), hit.id}, {QStringLiteral("reference"), hit.reference}, {QStringLiteral("title"), hit.title}, {QStringLiteral("excerpt"), hit.excerpt}});
        if (!arguments.has(QStringLiteral("--json")))
            console.line(QStringList{hit.id, hit.reference, hit.title, hit.excerpt.simplified()}.join(u'\t'));
    }
    if (arguments.has(QStringLiteral("--json")))
        console.data(QJsonDocument(all).toJson());
    if (hits->isEmpty())
        console.say(QStringLiteral("Nothing holds these words."));
    return hits->isEmpty() ? Exit::No : Exit::Yes;
}

} // namespace dueregard::cli
