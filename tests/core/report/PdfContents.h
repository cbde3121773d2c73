// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <qpdf/QPDFObjectHandle.hh>

#include <QStringList>

#include <map>
#include <set>

namespace dueregard::test {

/// A font as a page uses it.
struct UsedFont {
    QPDFObjectHandle own;
    std::map<int, std::u16string> meanings; ///< of the codes that ToUnicode knows
    std::set<int> codes;                    ///< shown anywhere
    std::set<int> unspelled;                ///< shown where no ActualText says what is meant
};

/// Reads one page's operators: what is tagged, what is an artifact, what is neither.
class PdfContents : public QPDFObjectHandle::ParserCallbacks {
public:
    PdfContents(QPDFObjectHandle page, std::map<std::string, UsedFont> &fonts, QStringList &faults) : m_page(page), m_fonts(fonts), m_faults(faults) {}

    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override;
    const std::set<int> &marks() const { return m_marks; }

private:
    enum class Kind { Artifact,
                      Tagged,
                      Plain };
    struct Open {
        Kind kind;
        bool spelled; ///< has ActualText
    };
    void run(const std::string &op);
    void open();
    void show();
    void painted(const std::string &op);
    bool inside(Kind kind) const;

    QPDFObjectHandle m_page;
    std::map<std::string, UsedFont> &m_fonts; ///< by object number
    QStringList &m_faults;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Open> m_open;
    std::set<int> m_marks;
    UsedFont *m_font = nullptr;
    bool m_text = false;
};

/// Faults of the fonts that were used.
void checkFont(const UsedFont &font, QStringList &faults);
/// What a ToUnicode stream says.
std::map<int, std::u16string> meaningsOf(QPDFObjectHandle toUnicode);

} // namespace dueregard::test
