#include "ui/print/qpdf_shim.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string_view>

namespace returnbench::print {
namespace {

QPDFObjectHandle itemOf(const OutlineEntry& entry, const QPDFObjectHandle& page, double pageHeight) {
    QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title));
    item.replaceKey("/Dest", QPDFObjectHandle::newArray(
                                 {page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newReal(pageHeight - entry.topPoints, 1),
                                  QPDFObjectHandle::newNull()}));
    return item;
}

void addOutline(QPDF& document, const std::vector<OutlineEntry>& entries) {
    auto pages = QPDFPageDocumentHelper(document).getAllPages();
    QPDFObjectHandle outline = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const OutlineEntry& entry : entries) {
        if (entry.page >= pages.size())
            continue;
        QPDFObjectHandle page = pages[entry.page].getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        items.push_back(document.makeIndirectObject(itemOf(entry, page, height)));
    }
    if (items.empty())
        return;
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].replaceKey("/Parent", outline);
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    document.getRoot().replaceKey("/Outlines", outline);
    document.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// Some versions of Qt name colour spaces that no page uses, and which a PDF/A-1b without a profile for them
/// must not name (ISO 19005-1 §6.2.3.3).
void dropUnusedColours(QPDF& document) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
        QPDFObjectHandle spaces = page.getAttribute("/Resources", false).getKey("/ColorSpace");
        if (spaces.isDictionary())
            for (const char* name : {"/CSpcmyk", "/PCSpcmyk"})
                spaces.removeKey(name);
    }
}

/// And some declare the metadata's namespaces where PDFBox does not look for them.
void declareNamespaces(QPDF& document) {
    constexpr std::string_view kBare = "<rdf:Description rdf:about=\"\"";
    constexpr std::string_view kDeclared =
        "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\"";
    QPDFObjectHandle metadata = document.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return;
    const auto buffer = metadata.getStreamData(qpdf_dl_generalized);
    std::string text(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    bool isChanged = false;
    for (auto at = text.find(kBare); at != std::string::npos; at = text.find(kBare, at + kDeclared.size())) {
        text.replace(at, kBare.size(), kDeclared);
        isChanged = true;
    }
    if (isChanged)
        metadata.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace

std::vector<std::byte> withOutline(const std::vector<std::byte>& pdf,
                                   const std::vector<OutlineEntry>& entries, const std::string& language) {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("report", reinterpret_cast<const char*>(pdf.data()), pdf.size());
    addOutline(document, entries);
    dropUnusedColours(document);
    declareNamespaces(document);
    document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(language));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows none (ISO 19005-1 §6.1.4)
    writer.setNewlineBeforeEndstream(true);     // which it requires (§6.1.7)
    writer.setCompressStreams(true);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const auto* content = reinterpret_cast<const std::byte*>(buffer->getBuffer());
    return {content, content + buffer->getSize()};
}

} // namespace returnbench::print
