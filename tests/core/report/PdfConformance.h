// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringList>

namespace dueregard::test {

/// What in a PDF does not follow PDF/UA-1, as far as a machine can tell: one line each, beginning with the failure
/// condition of the Matterhorn Protocol 1.1, or with "own-" for what extraction and assistive technology need beside it.
/// Empty is good. Written for the files that we make: only TrueType fonts behind Type 0, no forms, no pictures of pixels.
QStringList conformanceFaults(const QByteArray &pdf);

} // namespace dueregard::test
