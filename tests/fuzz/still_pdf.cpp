#include "tests/fuzz/still_pdf.h"

#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace returnbench::fuzz {

std::string metadataOfStillPdf(const char* pdf, std::size_t size) try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("shown", pdf, size);
    QPDFObjectHandle root = document.getRoot();
    for (const char* acting : {"/OpenAction", "/AA", "/AcroForm", "/Names", "/URI"})
        if (root.hasKey(acting))
            return {};
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages())
        if (page.getObjectHandle().hasKey("/AA") || !page.getAnnotations().empty())
            return {};
    const auto metadata = root.getKey("/Metadata").getStreamData(qpdf_dl_generalized);
    if (!document.getWarnings().empty())
        return {};
    return {reinterpret_cast<const char*>(metadata->getBuffer()), metadata->getSize()};
} catch (const std::exception&) {
    return {};
}

} // namespace returnbench::fuzz
