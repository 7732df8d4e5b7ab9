#pragma once

#include "core/mirror/zip_file.h"
#include "tests/mirror/mirror_support.h"

#include <fcntl.h>
#include <map>
#include <string>
#include <unistd.h>

namespace returnbench::test {

/// Writes an archive of these parts.
inline std::filesystem::path writeArchive(const std::filesystem::path& file,
                                          const std::map<std::string, std::string>& parts) {
    const int descriptor = ::open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0644);
    REQUIRE(descriptor >= 0);
    std::vector<ZipContent> entries;
    for (const auto& [name, content] : parts)
        entries.push_back(zipContent(name, content));
    writeZip(descriptor, file, entries);
    ::close(descriptor);
    return file;
}

/// The parts of a workbook whose sheets have these rows, as XML.
inline std::map<std::string, std::string> workbookParts(const std::vector<std::string>& sheets) {
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::map<std::string, std::string> parts;
    parts["_rels/.rels"] = "<Relationships><Relationship Id=\"a\" Type=\"" + office +
                           "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>";
    std::string list;
    std::string relations = "<Relationship Id=\"s\" Type=\"" + office +
                            "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"" +
                            office + "/styles\" Target=\"styles.xml\"/>";
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        list += "<sheet name=\"Sheet" + number + "\" r:id=\"r" + number + "\"/>";
        relations += "<Relationship Id=\"r" + number + "\" Type=\"" + office +
                     "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts["xl/worksheets/sheet" + number + ".xml"] =
            "<worksheet><sheetData>" + sheets[i] + "</sheetData></worksheet>";
    }
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r=\"" + office + "\"><sheets>" + list + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships>" + relations + "</Relationships>";
    parts["xl/sharedStrings.xml"] = "<sst><si><r><t>A</t></r><rPh><t>x</t></rPh><r><t>1</t></r></si></sst>";
    parts["xl/styles.xml"] =
        "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"0000000000\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>";
    return parts;
}

/// A row of text cells.
inline std::string textRow(const std::vector<std::string>& values) {
    std::string row = "<row>";
    for (const std::string& value : values)
        row += "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    return row + "</row>";
}

} // namespace returnbench::test
