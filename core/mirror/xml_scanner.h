#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace returnbench {

/// The attributes of an element, as long as its start is handled.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// The value of an attribute, whatever its prefix; empty when it has none.
    [[nodiscard]] std::string_view value(std::string_view localName) const;

private:
    const char** m_pairs;
};

/// What an XML document holds, in its order. Names come without their prefix. Text may come in pieces.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void onStart(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void onText(std::string_view text) = 0;
    virtual void onEnd(std::string_view name) = 0;
};

/// Reads untrusted XML that arrives in parts, as a stream.
///
/// Refused: a document type declaration (so that no entity can be declared, which rules out the billion
/// laughs and every other expansion), elements nested deeper than 64, and a tag longer than 1 MB.
class XmlScanner {
public:
    /// @param handler outlives it
    /// @param place   names the document in errors: `returns.xlsx, xl/workbook.xml`
    XmlScanner(XmlHandler& handler, std::string place);
    ~XmlScanner();
    XmlScanner(const XmlScanner&) = delete;
    XmlScanner& operator=(const XmlScanner&) = delete;

    /// @throws Error{InvalidInput} with place and line; what the handler throws
    void feed(std::string_view part);
    /// Says that there is no more. @throws as feed(), also when the document is not complete
    void finish();
    /// Of the document, counted from 1; while the handler works, of what it is given.
    [[nodiscard]] std::size_t line() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// `text` as content of an XML element: markup escaped, what XML cannot hold left out.
void appendXmlText(std::string& xml, std::string_view text);

} // namespace returnbench
