// SPDX-License-Identifier: Apache-2.0
// Words that say who somebody is, or where to find them.
#pragma once
#include <QStringList>

namespace dueregard {

/// E-mail addresses, telephone numbers and postcodes: the first of each.
QStringList contactsIn(const QString &text);

/// The first name after a title ("Mrs Khan"), address with its number ("12 Roman Road"), contact, and where `streets` count, street
/// without one ("Chicksand Street"); empty when there is none. Errs in both directions: whoever uses it asks, and refuses nothing.
QString personalWordsIn(const QString &text, bool streets);

} // namespace dueregard
