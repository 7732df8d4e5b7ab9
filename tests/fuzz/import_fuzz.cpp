// Any bytes as a file that is imported: everything up to the mirror's door, from memory.

#include "core/base/error.h"
#include "core/base/resources.h"
#include "core/mirror/delimited_reader.h"
#include "core/mirror/import_header.h"
#include "core/mirror/import_profile.h"
#include "core/mirror/record_builder.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

using namespace returnbench;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
    std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
    DelimitedReader reader(in);
    (void)reader.looksBinary();
    try {
        const RecognisedHeader header = findHeader(reader, profiles, "fuzz.csv", {});
        RecordBuilder builder(header,
                              [](std::string_view, std::string_view) { return std::string(64, 'a'); });
        TableRow row;
        for (std::int64_t line = 0; reader.next(row); line = row.line) {
            if (row.line <= line)
                std::abort(); // the reader must move on
            (void)builder.build(row);
        }
    } catch (const Error&) {
        // A refused file is an answer.
    }
    return 0;
}
