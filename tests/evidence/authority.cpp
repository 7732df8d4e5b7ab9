#include "tests/evidence/authority.h"

#include "core/base/digest.h"
#include "core/evidence/timestamp.h"
#include "tests/support/catch.h"

namespace returnbench::test {

Authority::Authority() {
    m_folder.write("tsa.cnf", R"([tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
)");
    m_folder.write("ext.cnf", "extendedKeyUsage = critical,timeStamping\n");
    const auto made = run("echo 01 > serial && openssl req -x509 -newkey rsa:2048 -nodes -days 3650 "
                          "-subj /CN=Root -keyout root.key "
                          "-out root.pem && openssl req -newkey rsa:2048 -nodes -subj /CN=Stamper "
                          "-keyout tsa.key -out tsa.csr && "
                          "openssl x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial "
                          "-days 3650 -extfile ext.cnf "
                          "-out tsa.pem && cat root.pem tsa.pem > both.pem");
    INFO(made.output);
    REQUIRE(made.exitCode == 0);
}

Bytes Authority::answer(std::string_view request) const {
    m_folder.write("request.tsq", std::string(request));
    const auto made =
        run("openssl ts -reply -config tsa.cnf -queryfile request.tsq -signer tsa.pem -inkey tsa.key "
            "-out answer.tsr");
    INFO(made.output);
    REQUIRE(made.exitCode == 0);
    return readFile(m_folder / "answer.tsr", kMaxTimestampBytes);
}

Bytes Authority::stamp(std::string_view data, std::uint64_t nonce) const {
    const Bytes request = timestampRequest(asBytes(data), nonce);
    return answer({reinterpret_cast<const char*>(request.data()), request.size()});
}

std::string Authority::certificates() const {
    return readTextFile(m_folder / "both.pem", 1 << 20);
}

CommandResult Authority::run(const std::string& command) const {
    return runIn(m_folder.path(), command);
}

} // namespace returnbench::test
