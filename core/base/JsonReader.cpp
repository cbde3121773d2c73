// SPDX-License-Identifier: Apache-2.0
#include "core/base/JsonReader.h"

#include "core/base/FileIo.h"

#include <QFile>
#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace dueregard {

namespace {

/// Line and column of offsets that only grow, so that a text is counted through once.
class PlaceCounter {
public:
    explicit PlaceCounter(const QByteArray &text) : m_text(text) {}

    void moveTo(qsizetype offset)
    {
        for (; m_offset < offset && m_offset < m_text.size(); ++m_offset) {
            const auto byte = static_cast<unsigned char>(m_text[m_offset]);
            if (byte == '\n') {
                ++line;
                column = 1;
            } else if ((byte & 0xC0U) != 0x80U) {
                ++column;
            }
        }
    }

    int line = 1;
    int column = 1;

private:
    const QByteArray &m_text;
    qsizetype m_offset = 0;
};

class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
public:
    TreeBuilder(const QByteArray &text, const QString &file, const rapidjson::MemoryStream &stream, int depth)
        : m_text(text), m_file(file), m_stream(stream), m_depth(depth), m_counter(text)
    {
    }

    bool Null() { return add(literal(JsonNode::Kind::Null)); }
    bool Bool(bool value)
    {
        JsonNode node = literal(JsonNode::Kind::Flag);
        node.flag = value;
        return add(std::move(node));
    }
    bool Int(int value) { return addNumber(value); }
    bool Uint(unsigned value) { return addNumber(value); }
    bool Int64(int64_t value) { return addNumber(double(value)); }
    bool Uint64(uint64_t value) { return addNumber(double(value)); }
    bool Double(double value) { return addNumber(value); }
    bool String(const char *data, rapidjson::SizeType length, bool)
    {
        JsonNode node = node_(JsonNode::Kind::Text, startOfString());
        node.text = QString::fromUtf8(data, qsizetype(length));
        return add(std::move(node));
    }
    bool StartObject() { return open(JsonNode::Kind::Object); }
    bool StartArray() { return open(JsonNode::Kind::List); }
    bool Key(const char *data, rapidjson::SizeType length, bool)
    {
        const QString key = QString::fromUtf8(data, qsizetype(length));
        JsonNode &object = m_open.back();
        QSet<QString> &seen = m_seen.back();
        // Most objects are small, and looking through them is quicker than hashing; a hostile one is not.
        if (object.keys.size() == few)
            seen = QSet<QString>(object.keys.begin(), object.keys.end());
        if (object.keys.size() < few ? object.keys.contains(key) : seen.contains(key)) {
            m_counter.moveTo(startOfString());
            message = QStringLiteral("The key \"%1\" is there twice.").arg(key);
            return false;
        }
        if (object.keys.size() >= few)
            seen.insert(key);
        object.keys.append(key);
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    JsonNode root;
    QString message; ///< why we stopped, if it was our decision
    int line() const { return m_counter.line; }
    int column() const { return m_counter.column; }
    void moveTo(qsizetype offset) { m_counter.moveTo(offset); }

private:
    static constexpr qsizetype few = 24;

    qsizetype here() const { return qsizetype(m_stream.Tell()); }

    /// The reader calls us behind the token. A string ends with a quote, and a quote inside it is behind a backslash.
    qsizetype startOfString() const
    {
        qsizetype at = here() - 2;
        for (; at > 0; --at) {
            if (m_text[at] != '"')
                continue;
            qsizetype slashes = 0;
            while (at - 1 - slashes >= 0 && m_text[at - 1 - slashes] == '\\')
                ++slashes;
            if (slashes % 2 == 0)
                break;
        }
        return qMax(at, qsizetype(0));
    }

    JsonNode node_(JsonNode::Kind kind, qsizetype offset)
    {
        m_counter.moveTo(offset);
        JsonNode node;
        node.kind = kind;
        node.file = m_file;
        node.line = m_counter.line;
        node.column = m_counter.column;
        return node;
    }

    JsonNode literal(JsonNode::Kind kind)
    {
        qsizetype at = here() - 1;
        while (at > 0) {
            const char before = m_text[at - 1];
            if (!((before >= '0' && before <= '9') || (before >= 'a' && before <= 'z') || before == 'E' || before == '.'
                  || before == '-' || before == '+'))
                break;
            --at;
        }
        return node_(kind, at);
    }

    bool addNumber(double value)
    {
        JsonNode node = literal(JsonNode::Kind::Number);
        node.number = value;
        return add(std::move(node));
    }

    bool add(JsonNode node)
    {
        if (m_open.empty())
            root = std::move(node);
        else
            m_open.back().items.push_back(std::move(node));
        return true;
    }

    bool open(JsonNode::Kind kind)
    {
        JsonNode node = node_(kind, here() - 1);
        if (int(m_open.size()) >= m_depth) {
            message = QStringLiteral("There are more than %1 levels within each other.").arg(m_depth);
            return false;
        }
        m_open.push_back(std::move(node));
        m_seen.emplace_back();
        return true;
    }

    bool close()
    {
        JsonNode node = std::move(m_open.back());
        m_open.pop_back();
        m_seen.pop_back();
        return add(std::move(node));
    }

    const QByteArray &m_text;
    const QString &m_file;
    const rapidjson::MemoryStream &m_stream;
    int m_depth;
    PlaceCounter m_counter;
    std::vector<JsonNode> m_open;
    std::vector<QSet<QString>> m_seen;
};

QString explain(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return QStringLiteral("There is nothing in it.");
    case rapidjson::kParseErrorDocumentRootNotSingular: return QStringLiteral("There is something behind the end.");
    case rapidjson::kParseErrorObjectMissName: return QStringLiteral("A key in double quotes is expected here.");
    case rapidjson::kParseErrorObjectMissColon: return QStringLiteral("A colon is expected behind the key.");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return QStringLiteral("A comma or } is expected here.");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return QStringLiteral("A comma or ] is expected here.");
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex: return QStringLiteral("Four hexadecimal digits are expected behind \\u.");
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid: return QStringLiteral("Half of a surrogate pair is missing.");
    case rapidjson::kParseErrorStringEscapeInvalid: return QStringLiteral("There is no such escape.");
    case rapidjson::kParseErrorStringMissQuotationMark: return QStringLiteral("A text is not closed with a double quote.");
    case rapidjson::kParseErrorStringInvalidEncoding: return QStringLiteral("The text is not UTF-8.");
    case rapidjson::kParseErrorNumberTooBig: return QStringLiteral("The number is too big.");
    case rapidjson::kParseErrorNumberMissFraction: return QStringLiteral("A digit is expected behind the point.");
    case rapidjson::kParseErrorNumberMissExponent: return QStringLiteral("A digit is expected in the exponent.");
    default: return QStringLiteral("A text, number, list or object is expected here.");
    }
}

} // namespace

Result<JsonNode> JsonReader::read(const QByteArray &given, const QString &file, const Limits &limits)
{
    if (given.size() > limits.bytes)
        return Failure(ErrorKind::BadInput, QStringLiteral("The text is larger than %1 bytes.").arg(limits.bytes), file);
    QByteArray text = given;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    // Not StringStream: the reader works on a copy of that one, and its place would stand still inside a token.
    rapidjson::MemoryStream stream(text.constData(), size_t(text.size()));
    TreeBuilder builder(text, file, stream, limits.depth);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result =
        reader.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag>(stream, builder);
    const bool cut = !result.IsError() && qsizetype(stream.Tell()) != text.size();
    if (!result.IsError() && !cut)
        return std::move(builder.root);
    QString message = builder.message;
    if (message.isEmpty()) {
        builder.moveTo(cut ? qsizetype(stream.Tell()) : qsizetype(result.Offset()));
        message = cut ? QStringLiteral("There is a NUL character in it.") : explain(result.Code());
    }
    return Failure(ErrorKind::BadInput, message,
                   QStringLiteral("%1:%2:%3").arg(file, QString::number(builder.line()), QString::number(builder.column())));
}

Result<JsonNode> JsonReader::readFile(const QString &path, const QString &shownAs, const Limits &limits)
{
    QFile file(path);
    if (!file.exists())
        return FileIo::notThere(shownAs);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), shownAs);
    const QByteArray text = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure(ErrorKind::CannotRead, QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), shownAs);
    return read(text, shownAs, limits);
}

} // namespace dueregard
