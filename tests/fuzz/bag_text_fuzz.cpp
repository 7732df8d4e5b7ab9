// Any bytes as each of the texts in a pack: what is accepted is written again as the same bytes.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/error.h"
#include "core/evidence/bag.h"
#include "core/evidence/bag_zip.h"
#include "core/evidence/minisign_text.h"
#include "core/evidence/signing_key.h"

#include <filesystem>
#include <string>

using namespace returnbench;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (const auto manifest = bag::parseManifest(text))
        fuzz::require(bag::toText(*manifest) == text);
    if (const auto info = bag::parseInfo(text))
        fuzz::require(bag::toText(*info) == text);
    if (const auto comment = bag::parseComment(text))
        fuzz::require(bag::toText(*comment) == text);
    if (const auto links = bag::parseChain(text))
        fuzz::require(bag::toText(*links) == text);
    std::string problem;
    if (const auto events = bag::parseEvents(text, problem))
        fuzz::require(bag::toText(*events) == text);
    else
        fuzz::require(!problem.empty());
    if (const auto photo = bag::parsePhotoPath(text))
        fuzz::require(bag::toPath(*photo) == text);
    if (const auto clip = bag::parseClipPath(text))
        fuzz::require(bag::clipPath(*clip) == text);
    (void)splitSignature(text);
    (void)readBagZip(asBytes(text), 100);
    if (isSafeEntryName(text)) // wherever it is unpacked, it stays there
        fuzz::require((std::filesystem::path("bag") / text).lexically_normal().string().starts_with("bag/"));
    try {
        const PublicKey key = PublicKey::parse(text);
        fuzz::require(PublicKey::parse(key.toString()) == key);
    } catch (const Error&) {
        // No key.
    }
    return 0;
}
