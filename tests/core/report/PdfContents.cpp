// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/PdfContents.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QtEndian>

#include <qpdf/Buffer.hh>

#include <algorithm>

namespace dueregard::test {

namespace {
using Handle = QPDFObjectHandle;

QByteArray dataOf(Handle stream)
{
    if (!stream.isStream())
        return {};
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

std::u16string units(const QString &hex)
{
    std::u16string all;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        all += char16_t(hex.mid(i, 4).toUInt(nullptr, 16));
    return all;
}
} // namespace

bool PdfContents::inside(Kind kind) const
{
    return std::any_of(m_open.begin(), m_open.end(), [kind](const Open &open) { return open.kind == kind; });
}

void PdfContents::handleObject(QPDFObjectHandle object)
{
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    run(object.getOperatorValue());
    m_operands.clear();
}

void PdfContents::handleEOF()
{
    if (!m_open.empty())
        m_faults << QStringLiteral("own-marks: a stretch that is opened is not closed");
}

void PdfContents::run(const std::string &op)
{
    static const std::set<std::string> paints{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"};
    if (op == "BDC" || op == "BMC") {
        open();
    } else if (op == "EMC") {
        if (m_open.empty())
            m_faults << QStringLiteral("own-marks: a stretch is closed that was not opened");
        else
            m_open.pop_back();
    } else if (op == "BT" || op == "ET") {
        m_text = op == "BT";
    } else if (op == "Tf") {
        Handle font = m_page.getKey("/Resources").getKey("/Font").getKey(m_operands.at(0).getName());
        m_font = &m_fonts[font.unparse()];
        if (!m_font->own.isInitialized()) {
            m_font->own = font;
            m_font->meanings = meaningsOf(Handle(font).getKey("/ToUnicode"));
        }
    } else if (op == "Tj" || op == "TJ" || op == "'" || op == "\"") {
        painted(op);
        show();
    } else if (paints.contains(op)) {
        painted(op);
    }
}

void PdfContents::open()
{
    const std::string tag = m_operands.empty() ? std::string() : m_operands[0].getName();
    Handle about = m_operands.size() > 1 ? m_operands[1] : Handle::newNull();
    const bool numbered = about.isDictionary() && Handle(about).hasKey("/MCID");
    const Kind kind = tag == "/Artifact" ? Kind::Artifact : numbered ? Kind::Tagged
                                                                     : Kind::Plain;
    if (kind == Kind::Artifact && inside(Kind::Tagged))
        m_faults << QStringLiteral("01-003: an artifact inside tagged content");
    if (kind == Kind::Tagged && inside(Kind::Artifact))
        m_faults << QStringLiteral("01-004: tagged content inside an artifact");
    if (kind == Kind::Tagged && inside(Kind::Tagged))
        m_faults << QStringLiteral("own-marks: tagged content inside tagged content");
    if (m_text)
        m_faults << QStringLiteral("own-marks: marked content begins inside a text object");
    if (numbered && !m_marks.insert(int(Handle(about).getKey("/MCID").getIntValue())).second)
        m_faults << QStringLiteral("own-marks: two stretches of a page have one number");
    m_open.push_back({kind, about.isDictionary() && Handle(about).hasKey("/ActualText")});
}

void PdfContents::painted(const std::string &op)
{
    if (!inside(Kind::Artifact) && !inside(Kind::Tagged))
        m_faults << QStringLiteral("01-005: %1 paints what is neither tagged nor an artifact").arg(QString::fromStdString(op));
}

void PdfContents::show()
{
    if (!m_font) {
        m_faults << QStringLiteral("own-font: text without a font");
        return;
    }
    const bool spelled = std::any_of(m_open.begin(), m_open.end(), [](const Open &open) { return open.spelled; });
    const auto note = [&](const std::string &codes) {
        for (size_t i = 0; i + 1 < codes.size(); i += 2) {
            const int code = quint8(codes[i]) << 8 | quint8(codes[i + 1]);
            m_font->codes.insert(code);
            if (!spelled)
                m_font->unspelled.insert(code);
        }
    };
    for (Handle &operand : m_operands) {
        if (operand.isString())
            note(operand.getStringValue());
        else if (operand.isArray())
            for (int i = 0; i < operand.getArrayNItems(); ++i)
                if (operand.getArrayItem(i).isString())
                    note(operand.getArrayItem(i).getStringValue());
    }
}

std::map<int, std::u16string> meaningsOf(QPDFObjectHandle toUnicode)
{
    std::map<int, std::u16string> meanings;
    const QString text = QString::fromLatin1(dataOf(toUnicode));
    static const QRegularExpression part(QStringLiteral("beginbfchar(.*?)endbfchar"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression pair(QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]*)>"));
    for (auto each = part.globalMatch(text); each.hasNext();)
        for (auto entry = pair.globalMatch(each.next().captured(1)); entry.hasNext();) {
            const auto match = entry.next();
            meanings[match.captured(1).toInt(nullptr, 16)] = units(match.captured(2));
        }
    return meanings;
}

namespace {
int u16(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

QByteArray tableOf(const QByteArray &font, const char *name)
{
    for (int i = 0; i < u16(font, 4); ++i) {
        const qsizetype at = 12 + i * 16;
        if (font.mid(at, 4) == name)
            return font.mid(qFromBigEndian<quint32>(font.constData() + at + 8), qFromBigEndian<quint32>(font.constData() + at + 12));
    }
    return {};
}

std::map<int, double> widthsOf(Handle array)
{
    std::map<int, double> widths;
    for (int i = 0; array.isArray() && i + 1 < array.getArrayNItems(); i += 2) {
        const int first = int(array.getArrayItem(i).getIntValue());
        Handle run = array.getArrayItem(i + 1);
        for (int k = 0; run.isArray() && k < run.getArrayNItems(); ++k)
            widths[first + k] = run.getArrayItem(k).getNumericValue();
    }
    return widths;
}

void checkProgram(const UsedFont &font, Handle descendant, const QByteArray &program, const QString &name, QStringList &faults)
{
    const QByteArray maxp = tableOf(program, "maxp"), hhea = tableOf(program, "hhea"), hmtx = tableOf(program, "hmtx"), head = tableOf(program, "head");
    const int glyphs = u16(maxp, 4), metrics = u16(hhea, 34), perEm = u16(head, 18);
    const std::map<int, double> widths = widthsOf(descendant.getKey("/W"));
    for (const int code : font.codes) {
        if (code == 0) {
            faults << QStringLiteral("31-030: %1 shows .notdef").arg(name);
            continue;
        }
        if (code >= glyphs || metrics < 1 || perEm < 1) {
            faults << QStringLiteral("31-018: %1 has no glyph %2").arg(name).arg(code);
            continue;
        }
        const double stands = u16(hmtx, std::min(code, metrics - 1) * 4) * 1000.0 / perEm;
        const auto said = widths.find(code);
        if (said == widths.end() || std::abs(said->second - stands) > 1)
            faults << QStringLiteral("31-020: %1 says another width for glyph %2 than its program").arg(name).arg(code);
    }
}
} // namespace

void checkFont(const UsedFont &font, QStringList &faults)
{
    Handle own = font.own;
    const QString name = QString::fromStdString(own.isDictionary() && own.getKey("/BaseFont").isName() ? own.getKey("/BaseFont").getName() : "/?").mid(1);
    if (!own.isDictionary() || !own.getKey("/Subtype").isName() || own.getKey("/Subtype").getName() != "/Type0") {
        faults << QStringLiteral("own-font: %1 is not of type 0").arg(name);
        return;
    }
    if (own.getKey("/Encoding").unparse() != "/Identity-H")
        faults << QStringLiteral("31-006: the encoding of %1 is not one of those that exist").arg(name);
    Handle descendant = own.getKey("/DescendantFonts").getArrayItem(0);
    if (Handle system = descendant.getKey("/CIDSystemInfo"); !system.isDictionary() || system.getKey("/Ordering").getUTF8Value() != "Identity")
        faults << QStringLiteral("31-001: %1 has no character collection that fits its encoding").arg(name);
    if (descendant.getKey("/CIDToGIDMap").unparse() != "/Identity")
        faults << QStringLiteral("31-004: %1 does not say which glyph a code means").arg(name);
    Handle descriptor = descendant.getKey("/FontDescriptor");
    if (descriptor.hasKey("/CIDSet"))
        faults << QStringLiteral("31-016: %1 lists its glyphs, which need not be").arg(name);
    if (descriptor.getKey("/FontName").unparse() != own.getKey("/BaseFont").unparse() || descendant.getKey("/BaseFont").unparse() != own.getKey("/BaseFont").unparse())
        faults << QStringLiteral("own-basefont: %1 has another name in its descriptor").arg(name);
    static const QRegularExpression prefix(QStringLiteral("^[A-Z]{6}\\+."));
    if (!prefix.match(name).hasMatch())
        faults << QStringLiteral("own-basefont: %1 does not say that it is a subset").arg(name);
    const QByteArray program = dataOf(descriptor.getKey("/FontFile2"));
    if (program.isEmpty())
        faults << QStringLiteral("31-009: %1 is not embedded").arg(name);
    else
        checkProgram(font, descendant, program, name, faults);

    if (!own.getKey("/ToUnicode").isStream())
        faults << QStringLiteral("31-027: %1 does not say what its codes mean").arg(name);
    for (const int code : font.codes) {
        const auto meaning = font.meanings.find(code);
        if (meaning == font.meanings.end() || meaning->second.empty()) {
            faults << QStringLiteral("10-001: code %1 of %2 means nothing").arg(code).arg(name);
            continue;
        }
        const std::u16string &text = meaning->second;
        if (std::any_of(text.begin(), text.end(), [](char16_t c) { return c == 0 || c == 0xfeff || c == 0xfffe; }))
            faults << QStringLiteral("31-028: code %1 of %2 means a character that may not be").arg(code).arg(name);
        if (std::any_of(text.begin(), text.end(), [](char16_t c) { return c != 0 && c < 0x20; }))
            faults << QStringLiteral("own-control: code %1 of %2 means a control character").arg(code).arg(name);
        if (text.size() == 1 && text[0] >= 0xfb00 && text[0] <= 0xfb06)
            faults << QStringLiteral("own-ligature: code %1 of %2 means a ligature").arg(code).arg(name);
        if (text == u"\uFFFD" && font.unspelled.contains(code))
            faults << QStringLiteral("own-unspelled: code %1 of %2 stands without its text").arg(code).arg(name);
    }
}

} // namespace dueregard::test
