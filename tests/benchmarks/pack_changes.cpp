// So many random changes to a pack: bits, cuts, insertions, files removed, renamed, swapped, added, made
// links or bombs, another signer. Each must be refused and its cause be named; the program fails otherwise.
//
//     bench_pack_changes [CHANGES=100000 [SEED=1]]

#include "tests/evidence/pack_bench.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// Chance with the same outcome for the same seed.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine()) % limit; }

private:
    std::mt19937 m_engine;
};

struct Kind {
    const char* name;
    std::function<Bytes(Chance&)> change;
    long made = 0;
    long accepted = 0;
    long unnamed = 0;
};

std::ptrdiff_t at(std::size_t position) {
    return static_cast<std::ptrdiff_t>(position);
}

/// The zip with one of its entries said to be a symbolic link, as Unix writes one.
Bytes withLink(const Bytes& zip, Chance& chance) {
    constexpr std::array kHeader{std::byte{'P'}, std::byte{'K'}, std::byte{1}, std::byte{2}};
    constexpr std::ptrdiff_t kSystem = 5;      // of the entry in the central directory (APPNOTE 4.3.12)
    constexpr std::ptrdiff_t kAttributes = 40; // the upper half of the external ones: Unix's mode
    std::vector<std::ptrdiff_t> entries;
    for (auto found = zip.begin();
         (found = std::search(found, zip.end(), kHeader.begin(), kHeader.end())) != zip.end(); ++found)
        entries.push_back(found - zip.begin());
    Bytes bytes = zip;
    const auto entry = bytes.begin() + entries[chance.below(entries.size())];
    entry[kSystem] = std::byte{3};
    entry[kAttributes] = std::byte{0xFF};
    entry[kAttributes + 1] = std::byte{0xA1}; // S_IFLNK, everybody's
    return bytes;
}

/// What can be done to the bytes of the zip.
std::vector<Kind> changesOfBytes(const Bytes& zip) {
    const auto somewhere = [&zip](Chance& chance, std::size_t room) {
        return chance.below(zip.size() - room);
    };
    return {
        {"a bit",
         [=, &zip](Chance& chance) {
             Bytes bytes = zip;
             bytes[somewhere(chance, 0)] ^= static_cast<std::byte>(1U << chance.below(8));
             return bytes;
         }},
        {"cut short",
         [=, &zip](Chance& chance) { return Bytes(zip.begin(), zip.begin() + at(somewhere(chance, 0))); }},
        {"bytes inserted",
         [=, &zip](Chance& chance) {
             Bytes bytes = zip;
             const Bytes more(1 + chance.below(60), static_cast<std::byte>(chance.below(256)));
             bytes.insert(bytes.begin() + at(somewhere(chance, 0)), more.begin(), more.end());
             return bytes;
         }},
        {"bytes removed",
         [=, &zip](Chance& chance) {
             Bytes bytes = zip;
             const std::size_t length = 1 + chance.below(60);
             const auto from = bytes.begin() + at(somewhere(chance, length));
             bytes.erase(from, from + at(length));
             return bytes;
         }},
        {"a link", [&zip](Chance& chance) { return withLink(zip, chance); }},
        {"bytes swapped",
         [=, &zip](Chance& chance) {
             Bytes bytes = zip;
             const std::size_t length = 1 + chance.below(60);
             const std::size_t one = somewhere(chance, length);
             const std::size_t other = somewhere(chance, length);
             if (one + length <= other || other + length <= one)
                 std::swap_ranges(bytes.begin() + at(one), bytes.begin() + at(one + length),
                                  bytes.begin() + at(other));
             return bytes;
         }},
    };
}

/// The files compressed, one of them exchanged for zeros a thousand times as long as what they take.
Bytes withBomb(const PackFiles& files, const std::string& name, std::size_t megabytes) {
    PackFiles changed = files;
    changed[name] = std::string(megabytes << 20U, '\0');
    std::size_t capacity = 1U << 20U;
    for (const auto& [file, content] : changed)
        capacity += content.size();
    Bytes zip(capacity);
    std::size_t used = 0;
    const std::unique_ptr<archive, int (*)(archive*)> out(archive_write_new(), &archive_write_free);
    archive_write_set_format_zip(out.get());
    archive_write_zip_set_compression_deflate(out.get());
    archive_write_open_memory(out.get(), zip.data(), zip.size(), &used);
    for (const auto& [file, content] : changed) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(),
                                                                             &archive_entry_free);
        archive_entry_set_pathname(entry.get(), ("RB-1/" + file).c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        if (archive_write_header(out.get(), entry.get()) != ARCHIVE_OK ||
            archive_write_data(out.get(), content.data(), content.size()) !=
                static_cast<la_ssize_t>(content.size())) {
            std::fprintf(stderr, "no bomb could be made: %s\n", archive_error_string(out.get()));
            std::exit(1);
        }
    }
    archive_write_close(out.get());
    return {zip.begin(), zip.begin() + at(used)}; // not with all that was reserved
}

/// What can be done to its files, packed again.
std::vector<Kind> changesOfFiles(const PackFiles& files, const SigningKey& stranger) {
    const auto any = [](PackFiles& list, Chance& chance) {
        return std::next(list.begin(), at(chance.below(list.size())));
    };
    std::vector<Bytes> bombs; // each takes a while to make
    for (const std::size_t megabytes : {1, 4, 16})
        for (const char* name : {"data/inspection.json", "data/photos/99-more.jpg", "manifest-sha256.txt"})
            bombs.push_back(withBomb(files, name, megabytes));
    return {
        {"a file's content",
         [=](Chance& chance) {
             PackFiles changed = files;
             std::string& content = any(changed, chance)->second;
             content[chance.below(content.size())] ^= static_cast<char>(1 + chance.below(127));
             return repack(changed);
         }},
        {"a file removed",
         [=](Chance& chance) {
             PackFiles changed = files;
             changed.erase(any(changed, chance));
             return repack(changed);
         }},
        {"a file renamed",
         [=](Chance& chance) {
             PackFiles changed = files;
             auto node = changed.extract(any(changed, chance));
             std::string& name = node.key();
             const std::size_t place = chance.below(name.size());
             name[place] = name[place] == 'x' ? 'y' : 'x';
             changed.insert(std::move(node));
             return repack(changed);
         }},
        {"two files swapped",
         [=](Chance& chance) {
             PackFiles changed = files;
             std::swap(any(changed, chance)->second, any(changed, chance)->second);
             return repack(changed);
         }},
        {"a file added",
         [=](Chance& chance) {
             static const std::vector<std::string> names{"data/photos/99-more.jpg",
                                                         "data/clips/more.mkv",
                                                         "data/report.pdf.exe",
                                                         "fetch.txt",
                                                         "notes.txt",
                                                         "manifest-md5.txt"};
             PackFiles changed = files;
             changed[names[chance.below(names.size())]] = std::string(1 + chance.below(500), 'x');
             return repack(changed);
         }},
        {"a bomb", [bombs](Chance& chance) { return bombs[chance.below(bombs.size())]; }},
        {"another signer",
         [=, &stranger](Chance& chance) {
             PackFiles changed = files;
             if (chance.below(2) == 0) {
                 std::string& content = changed.at("data/inspection.json");
                 content[chance.below(content.size())] ^= 1;
             }
             signAnew(changed, stranger);
             return repack(changed);
         }},
    };
}

} // namespace

int main(int argc, char** argv) {
    const long count = argc > 1 ? std::atol(argv[1]) : 100'000;
    Chance chance(argc > 2 ? static_cast<unsigned>(std::atol(argv[2])) : 1U);
    PackBench bench;
    const PackResult pack = bench.build();
    const Bytes zip = readFile(pack.file, 1 << 24);
    const PublicKey key = bench.key.publicKey();
    if (!verifyPackContent(zip, key).sound()) {
        std::fprintf(stderr, "the pack itself is refused\n");
        return 1;
    }
    const SigningKey stranger = SigningKey::generate(bench.random);
    std::vector<Kind> kinds = changesOfBytes(zip);
    for (Kind& kind : changesOfFiles(unpack(pack.file), stranger))
        kinds.push_back(std::move(kind));
    for (long made = 0; made < count;) {
        Kind& kind = kinds[chance.below(kinds.size())];
        const Bytes changed = kind.change(chance);
        if (changed == zip)
            continue; // it happened to change nothing
        ++made;
        ++kind.made;
        const PackVerification verification = verifyPackContent(changed, key);
        kind.accepted += verification.sound() ? 1 : 0;
        kind.unnamed += !verification.sound() && verification.problems.front().what.empty() ? 1 : 0;
    }
    bool isSafe = true;
    for (const Kind& kind : kinds) {
        std::printf("%-20s %8ld made, %ld accepted, %ld without a cause\n", kind.name, kind.made,
                    kind.accepted, kind.unnamed);
        isSafe = isSafe && kind.accepted == 0 && kind.unnamed == 0;
    }
    return isSafe ? 0 : 1;
}
