// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMap>
#include <QString>

namespace dueregard {

/// A text in several languages, with variants by body type: keys are "en", "cy", "en@nhs".
/// In JSON a plain string means English.
class LocalText {
public:
    LocalText() = default;
    explicit LocalText(const QString &english) { if (!english.isEmpty()) m_texts.insert(QStringLiteral("en"), english); }
    explicit LocalText(QMap<QString, QString> texts) : m_texts(std::move(texts)) {}

    /// Best text for a language ("en-GB" falls back to "en", any language to English) and body type.
    QString in(const QString &language = QStringLiteral("en"), const QString &bodyType = {}) const;
    bool has(const QString &language) const { return m_texts.contains(language); }
    bool isEmpty() const { return m_texts.isEmpty(); }
    const QMap<QString, QString> &texts() const { return m_texts; }

private:
    QMap<QString, QString> m_texts;
};

} // namespace dueregard
