#include "core/mirror/xml_scanner.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <exception>
#include <expat.h>
#include <new>
#include <type_traits>
#include <utility>

namespace returnbench {
namespace {

constexpr int kMaxDepth = 64;
constexpr std::size_t kMaxTagBytes = std::size_t{1} << 20;

std::string_view localName(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct ParserDeleter {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using ParserPtr = std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserDeleter>;

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

struct XmlScanner::Impl {
    Impl(XmlHandler& handlerToUse, std::string placeToName)
        : handler(handlerToUse), place(std::move(placeToName)), parser(XML_ParserCreate(nullptr)) {
        if (!parser)
            throw std::bad_alloc();
        XML_SetUserData(parser.get(), this);
        XML_SetElementHandler(parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
        XML_SetDefaultHandler(parser.get(), onOther);
    }

    /// Runs a part of the handler; what it throws must not pass through the C code of the parser.
    template<class Work>
    void guard(Work&& work) noexcept {
        fed = 0;
        if (failure)
            return;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
            XML_StopParser(parser.get(), XML_FALSE);
        }
    }

    [[noreturn]] void refuse(const std::string& what) const {
        throw Error(ErrorCode::InvalidInput, place + ", line " + std::to_string(line) + ": " + what + ".",
                    "Export the file again, or save it again with the program that made it.");
    }

    static void onStart(void* self, const char* name, const char** attributes) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guard([&] {
            if (++impl.depth > kMaxDepth)
                impl.refuse("elements are nested more than " + std::to_string(kMaxDepth) + " deep");
            impl.handler.onStart(localName(name), XmlAttributes(attributes));
        });
    }
    static void onEnd(void* self, const char* name) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guard([&] {
            --impl.depth;
            impl.handler.onEnd(localName(name));
        });
    }
    static void onText(void* self, const char* text, int length) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guard([&] { impl.handler.onText({text, static_cast<std::size_t>(length)}); });
    }
    static void onDoctype(void* self, const char*, const char*, const char*, int) {
        auto& impl = *static_cast<Impl*>(self);
        impl.guard([&] { impl.refuse("a document type declaration is not allowed"); });
    }

    /// Comments, processing instructions, what stands around the root.
    static void onOther(void* self, const char*, int) { static_cast<Impl*>(self)->fed = 0; }

    void parse(std::string_view part, bool isLast) {
        const auto status =
            XML_Parse(parser.get(), part.data(), static_cast<int>(part.size()), isLast ? 1 : 0);
        if (failure)
            std::rethrow_exception(failure);
        if (status != XML_STATUS_OK)
            refuse("is no well-formed XML: " + std::string(XML_ErrorString(XML_GetErrorCode(parser.get()))));
        fed += part.size();
        if (fed > kMaxTagBytes)
            refuse("a tag is longer than " + std::to_string(kMaxTagBytes) + " bytes");
    }

    XmlHandler& handler;
    std::string place;
    ParserPtr parser;
    int depth = 0;
    std::size_t line = 1; ///< of what is parsed: it is given in parts of one line at most
    std::size_t fed = 0;  ///< bytes since something was told of
    std::exception_ptr failure;
};

XmlScanner::XmlScanner(XmlHandler& handler, std::string place)
    : m_impl(std::make_unique<Impl>(handler, std::move(place))) {}

XmlScanner::~XmlScanner() = default;

void XmlScanner::feed(std::string_view part) {
    constexpr std::size_t kAtOnce = std::size_t{1} << 18;
    while (!part.empty()) {
        const std::string_view piece = part.substr(0, std::min(part.find('\n'), kAtOnce - 1) + 1);
        m_impl->parse(piece, false);
        m_impl->line += piece.back() == '\n' ? 1 : 0;
        part.remove_prefix(piece.size());
    }
}

void XmlScanner::finish() {
    m_impl->parse({}, true);
}

std::size_t XmlScanner::line() const {
    return m_impl->line;
}

void appendXmlText(std::string& xml, std::string_view text) {
    for (const char c : text)
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '\r':
            xml += "&#13;"; // a parser would make it a line feed
            break;
        default:
            if (static_cast<unsigned char>(c) >= ' ' || c == '\t' || c == '\n')
                xml += c;
        }
}

} // namespace returnbench
