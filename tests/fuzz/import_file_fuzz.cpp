// Any bytes as a file that is imported. After the first byte: as they are, or as the parts of an Excel
// workbook, cut by lines that say `%%` (sheet, shared texts, styles, workbook), so that chance need not get a
// zip's sums right.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/evidence/bag_zip.h"
#include "core/mirror/import_source.h"
#include "core/mirror/record_builder.h"

#include <string>
#include <utility>
#include <vector>

using namespace returnbench;

namespace {

constexpr int kMostRows = 2000;

constexpr const char* kRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr const char* kWorkbookRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
constexpr const char* kWorkbook =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
    R"(<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)";

std::string workbookOf(fuzz::Input& input) {
    std::vector<ZipEntry> entries;
    const auto add = [&entries](const char* name, const std::string& content) {
        const auto bytes = asBytes(content);
        entries.push_back({name, Bytes(bytes.begin(), bytes.end())});
    };
    add("_rels/.rels", kRelations);
    add("xl/_rels/workbook.xml.rels", kWorkbookRelations);
    add("xl/worksheets/sheet1.xml", input.part());
    if (std::string texts = input.part(); !texts.empty())
        add("xl/sharedStrings.xml", texts);
    if (std::string styles = input.part(); !styles.empty())
        add("xl/styles.xml", styles);
    const std::string workbook = input.part();
    add("xl/workbook.xml", workbook.empty() ? kWorkbook : workbook);
    const Bytes zip = makeBagZip(std::move(entries));
    return {reinterpret_cast<const char*>(zip.data()), zip.size()};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
    static const fuzz::Folder folder;
    fuzz::Input input(data, size);
    const bool isWorkbook = input.choice(2) == 1;
    try {
        const auto file = folder.write("fuzz", isWorkbook ? workbookOf(input) : input.rest());
        const auto source = openImport(file, profiles, {});
        RecordBuilder builder(source->header(),
                              [](std::string_view, std::string_view) { return std::string(64, 'a'); });
        TableRow row;
        std::int64_t line = 0;
        for (int rows = 0; rows < kMostRows && source->rows().next(row); ++rows) {
            fuzz::require(row.line >= line); // the reader moves on; an XML record can be several rows
            line = row.line;
            (void)builder.build(row);
        }
    } catch (const Error& error) {
        fuzz::require(*error.what() != '\0'); // a refusal says why
    }
    return 0;
}
