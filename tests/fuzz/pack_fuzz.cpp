// Changes to a pack that is sound. The first byte says whether bytes of the zip are changed, or a file in it,
// after which one who holds the key signs anew: the first must always be refused, the second never ends the
// verifier.

#include "tests/evidence/pack_bench.h"
#include "tests/fuzz/fuzz_input.h"

#include "core/evidence/bag.h"

#include <iterator>
#include <string>

using namespace returnbench;

namespace {

struct Original {
    test::PackBench bench;
    std::string zip;
    test::PackFiles files;

    Original() {
        const PackResult pack = bench.build();
        zip = test::textOf(readFile(pack.file, 1 << 24));
        files = test::unpack(pack.file);
    }
};

/// Steps of how far on, how many bytes go, how many others come, and these.
std::string changed(const std::string& text, fuzz::Input& input) {
    std::string result = text;
    std::size_t at = 0;
    while (!input.isEmpty()) {
        const std::size_t far = input.choice(256);
        at = result.empty() ? 0 : (at + far * far) % (result.size() + 1);
        const std::size_t gone = input.choice(256);
        const std::size_t come = input.choice(256);
        result.replace(at, gone, input.take(come));
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Original original;
    static const PublicKey key = original.bench.key.publicKey();
    fuzz::Input input(data, size);
    if (input.choice(2) == 0) {
        const std::string zip = changed(original.zip, input);
        fuzz::require(verifyPackContent(asBytes(zip), key).sound() == (zip == original.zip));
        return 0;
    }
    test::PackFiles files = original.files;
    files.erase(std::string(bag::kSignature)); // it is made anew
    std::string& content =
        std::next(files.begin(), static_cast<std::ptrdiff_t>(input.choice(files.size())))->second;
    content = changed(content, input);
    files[std::string(bag::kSignature)] = original.files.at(std::string(bag::kSignature));
    test::signAnew(files, original.bench.key);
    const PackVerification verification = verifyPackContent(test::repack(files), key);
    for (const PackProblem& problem : verification.problems)
        fuzz::require(!problem.file.empty() && !problem.what.empty());
    return 0;
}
