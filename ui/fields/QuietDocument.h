// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTextDocument>
#include <QUrl>
#include <QVariant>

namespace dueregard {

/// A document that opens nothing. Overriding QTextEdit::loadResource() alone is not enough: when that gives nothing, Qt's
/// document goes on to read the file itself.
class QuietDocument final : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace dueregard
