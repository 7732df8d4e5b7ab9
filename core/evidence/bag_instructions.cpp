#include "core/evidence/bag.h"

namespace returnbench::bag {
namespace {

/// One command, not indented: Python would take indentation for its own.
constexpr std::string_view kChainCheck = R"(python3 - <<'END'
import hashlib, json
sha = lambda text: hashlib.sha256(text.encode()).hexdigest()
rows = [line.split("\t") for line in open("data/chain.tsv", encoding="utf-8").read().splitlines()]
chain = {int(seq): (digest, link) for seq, digest, link in rows}
assert sorted(chain) == list(range(min(chain), max(chain) + 1)), "a gap"
for seq in range(min(chain) + 1, max(chain) + 1):
    assert sha(chain[seq - 1][1] + "\n" + chain[seq][0]) == chain[seq][1], seq
for line in open("data/events.jsonl", encoding="utf-8"):
    e = json.loads(line)
    text = json.dumps(e["event"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert sha(text) == e["digest"] and chain[e["seq"]] == (e["digest"], e["hash"]), e["seq"]
print("the chain holds")
END
)";

} // namespace

std::string instructions(const std::string& inspection, const std::string& keyId) {
    std::string text = "How to verify this evidence pack\n\n"
                       "It is a BagIt 1.0 bag (RFC 8493), signed with the key of the bench that made it.\n"
                       "Four commands of stock tools show that nothing in it was changed.\n\n"
                       "1. Unpack it:\n\n"
                       "unzip " +
                       inspection + ".zip && cd " + inspection + "\n\n";
    text += "2. Compare every file with its SHA-256 digest:\n\n"
            "sha256sum --strict -c manifest-sha256.txt tagmanifest-sha256.txt\n\n";
    text += "3. Check the signature over all these digests. KEY is the bench's public key " + keyId +
            ".\n"
            "Take it from elsewhere: from the seller's site, from an earlier letter, or by telephone.\n"
            "A key that came with the pack, even one printed in its report, would prove nothing.\n\n"
            "minisign -V -m tagmanifest-sha256.txt -P KEY\n\n";
    text += "4. Check the chain of events:\n\n";
    text += kChainCheck;
    text +=
        "\nEvery line of data/chain.tsv is one entry of the bench's journal: number, SHA-256 digest of the\n"
        "entry, and SHA-256 of the hash before it, a line feed and this digest. So no entry can have been\n"
        "taken out of the journal, put in or put in another order between the first and the last. Entries\n"
        "of other work show as digests alone: that none of these belongs to this inspection is what the\n"
        "bench says. Who doubts it asks for those entries by their numbers: their texts have these digests.\n"
        "Times are the bench's clock; where it was\n"
        "set meanwhile, data/events.jsonl has an event clock.changed.\n\n";
    text +=
        "5. Only if the pack holds tagmanifest-sha256.txt.minisig.tsr, a time stamp (RFC 3161): it shows "
        "that\n"
        "the signature was there at the time that it names. CERTIFICATES is the authority's root and "
        "signing\n"
        "certificate; take them from the authority, never from here:\n\n"
        "openssl ts -reply -in tagmanifest-sha256.txt.minisig.tsr -text\n"
        "openssl ts -verify -data tagmanifest-sha256.txt.minisig -in tagmanifest-sha256.txt.minisig.tsr "
        "-CAfile CERTIFICATES -untrusted CERTIFICATES\n\n"
        "In a year in which the authority's certificate has expired, that fails though the stamp is good:\n"
        "add -attime SECONDS, the stamp's time in seconds since 1970 (date -d 'THE TIME' +%s).\n\n"
        "What this proves: the bench that owns the key exported exactly these files, and since the time\n"
        "stamp, if there is one, nobody can have changed them. What it does not prove: that the bench told\n"
        "the truth when it recorded them.\n";
    return text;
}

std::string software() {
    return "ReturnBench " RETURNBENCH_VERSION;
}

} // namespace returnbench::bag
