// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Authors.h"

#include <algorithm>

namespace dueregard {

namespace {

const QString authorsRole = QStringLiteral("lead");

bool areSameWords(const QString &one, const QString &other)
{
    return !one.simplified().isEmpty() && one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

template<class Entry>
bool isForAuthor(const Assessment &assessment, const Entry &entry)
{
    return entry.role == authorsRole || std::any_of(assessment.people.begin(), assessment.people.end(), [&](const Person &person) {
               if (person.role != authorsRole)
                   return false;
               const bool nameless = person.name.simplified().isEmpty() && entry.name.simplified().isEmpty();
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

} // namespace dueregard
