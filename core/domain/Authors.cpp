// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Authors.h"

#include <algorithm>

namespace dueregard {

namespace {

const QString authorsRole = QStringLiteral("lead");

QString bare(const QString &words)
{
    QString bare = words.simplified();
    while (bare.endsWith(u'.') || bare.endsWith(u',') || bare.endsWith(u';'))
        bare = bare.chopped(1).trimmed();
    return bare;
}

bool areSameWords(const QString &one, const QString &other)
{
    return !bare(one).isEmpty() && bare(one).compare(bare(other), Qt::CaseInsensitive) == 0;
}

template<class Entry>
bool isForAuthor(const Assessment &assessment, const Entry &entry)
{
    return entry.role == authorsRole || std::any_of(assessment.people.begin(), assessment.people.end(), [&](const Person &person) {
               if (person.role != authorsRole)
                   return false;
               const bool nameless = bare(person.name).isEmpty() && bare(entry.name).isEmpty();
               return nameless ? areSameWords(person.job_title, entry.job_title) : areSameWords(person.name, entry.name);
           });
}

} // namespace

bool isAuthor(const Assessment &assessment, const Person &person)
{
    return isForAuthor(assessment, person);
}

bool isAuthor(const Assessment &assessment, const SignOff &approval)
{
    return isForAuthor(assessment, approval);
}

bool isAuthor(const Assessment &assessment, const QString &name, const QString &jobTitle)
{
    Person named;
    named.name = name;
    named.job_title = jobTitle;
    return isForAuthor(assessment, named);
}

} // namespace dueregard
