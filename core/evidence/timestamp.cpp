#include "core/evidence/timestamp.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evidence/openssl_shim.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>
#include <new>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/http.h>
#include <openssl/pem.h>
#include <openssl/ts.h>

namespace returnbench {
namespace {

template<class T>
using Owned = std::unique_ptr<T, void (*)(T*)>;

template<class T>
Owned<T> owned(T* object, void (*release)(T*)) {
    if (object == nullptr)
        throw std::bad_alloc();
    return {object, release};
}

void freeBytes(unsigned char* memory) {
    OPENSSL_free(memory);
}

void freeText(char* memory) {
    OPENSSL_free(memory);
}

void freeCertificates(STACK_OF(X509) * list) {
    sk_X509_pop_free(list, X509_free);
}

std::array<unsigned char, 32> sha256Of(std::span<const std::byte> data) {
    std::array<unsigned char, 32> digest{};
    if (EVP_Digest(data.data(), data.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
    return digest;
}

/// Why OpenSSL refused, as it says it.
std::string reason() {
    const unsigned long code = ERR_peek_last_error();
    const char* text = ERR_reason_error_string(code);
    ERR_clear_error();
    return text == nullptr ? "no reason given" : printable(text, 120);
}

Owned<TS_RESP> parsed(std::span<const std::byte> response) {
    const auto* at = reinterpret_cast<const unsigned char*>(response.data());
    const auto* const end = at + response.size();
    TS_RESP* answer = response.empty() || response.size() > kMaxTimestampBytes
                          ? nullptr
                          : d2i_TS_RESP(nullptr, &at, static_cast<long>(response.size()));
    if (answer != nullptr && at != end) { // bytes behind it
        TS_RESP_free(answer);
        answer = nullptr;
    }
    ERR_clear_error();
    return {answer, TS_RESP_free};
}

/// Written again as it is read: no second encoding of the same is accepted.
bool isCanonical(TS_RESP* answer, std::span<const std::byte> response) {
    unsigned char* written = nullptr;
    const int size = i2d_TS_RESP(answer, &written);
    const auto release = owned(written, freeBytes);
    return size >= 0 && static_cast<std::size_t>(size) == response.size() &&
           std::equal(response.begin(), response.end(), reinterpret_cast<const std::byte*>(written));
}

bool isGranted(TS_RESP* answer) {
    return ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(answer))) == TS_STATUS_GRANTED;
}

/// The algorithm, when nothing but it is said.
int plainAlgorithm(const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* object = nullptr;
    int parameter = V_ASN1_UNDEF;
    X509_ALGOR_get0(&object, &parameter, nullptr, algorithm);
    return parameter == V_ASN1_NULL || parameter == V_ASN1_UNDEF ? OBJ_obj2nid(object) : NID_undef;
}

/// What no signature covers says nothing else than RFC 5652 wants for a time stamp: whoever changed it would
/// change nothing that counts, but it would be changed.
bool isPlain(PKCS7* token) {
    constexpr std::array digests{NID_sha256, NID_sha384, NID_sha512};
    constexpr std::array signatures{NID_rsaEncryption,           NID_sha256WithRSAEncryption,
                                    NID_sha384WithRSAEncryption, NID_sha512WithRSAEncryption,
                                    NID_ecdsa_with_SHA256,       NID_ecdsa_with_SHA384,
                                    NID_ecdsa_with_SHA512};
    const auto isIn = [](const auto& known, int algorithm) {
        return std::find(known.begin(), known.end(), algorithm) != known.end();
    };
    if (!PKCS7_type_is_signed(token) || ASN1_INTEGER_get(token->d.sign->version) != 3 ||
        sk_X509_ALGOR_num(token->d.sign->md_algs) != 1 ||
        sk_PKCS7_SIGNER_INFO_num(token->d.sign->signer_info) != 1)
        return false;
    const PKCS7_SIGNER_INFO* signer = sk_PKCS7_SIGNER_INFO_value(token->d.sign->signer_info, 0);
    const int digest = plainAlgorithm(signer->digest_alg);
    return ASN1_INTEGER_get(signer->version) == 1 && isIn(digests, digest) &&
           plainAlgorithm(sk_X509_ALGOR_value(token->d.sign->md_algs, 0)) == digest &&
           isIn(signatures, plainAlgorithm(signer->digest_enc_alg));
}

bool hasCertificates(PKCS7* token) {
    const STACK_OF(X509)* certificates = PKCS7_type_is_signed(token) ? token->d.sign->cert : nullptr;
    return certificates != nullptr && sk_X509_num(certificates) > 0;
}

bool isOver(TS_TST_INFO* info, std::span<const std::byte> data) {
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const ASN1_OCTET_STRING* digest = TS_MSG_IMPRINT_get_msg(imprint);
    const auto wanted = sha256Of(data);
    return OBJ_obj2nid(algorithm) == NID_sha256 &&
           ASN1_STRING_length(digest) == static_cast<int>(wanted.size()) &&
           std::equal(wanted.begin(), wanted.end(), ASN1_STRING_get0_data(digest));
}

std::optional<Timestamp> timeOf(const TS_TST_INFO* info) {
    std::tm broken{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &broken) != 1)
        return std::nullopt;
    return Timestamp(std::chrono::seconds(::timegm(&broken)));
}

std::string hexOf(const ASN1_INTEGER* number) {
    const auto value = owned(ASN1_INTEGER_to_BN(number, nullptr), BN_free);
    const auto text = owned(BN_bn2hex(value.get()), freeText);
    return printable(text.get(), 64);
}

std::optional<std::uint64_t> nonceOf(const TS_TST_INFO* info) {
    std::uint64_t value = 0;
    const ASN1_INTEGER* nonce = TS_TST_INFO_get_nonce(info);
    if (nonce == nullptr || ASN1_INTEGER_get_uint64(&value, nonce) != 1)
        return std::nullopt;
    return value;
}

Timestamped contentOf(const TS_TST_INFO* info, Timestamp at) {
    std::array<char, 128> policy{};
    OBJ_obj2txt(policy.data(), static_cast<int>(policy.size()),
                TS_TST_INFO_get_policy_id(const_cast<TS_TST_INFO*>(info)), 1);
    return {at, printable(policy.data(), 128), hexOf(TS_TST_INFO_get_serial(info)), nonceOf(info)};
}

/// Certificates as a store that trusts those that signed themselves, and the others as help.
struct Trust {
    Owned<X509_STORE> store = owned(X509_STORE_new(), X509_STORE_free);
    Owned<STACK_OF(X509)> others = owned(sk_X509_new_null(), freeCertificates);
    int roots = 0;
};

void readCertificates(const std::string& pem, Trust& trust) {
    const auto text = owned(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free_all);
    while (X509* certificate = PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)) {
        const Owned<X509> holder(certificate, X509_free);
        if (X509_self_signed(certificate, 1) == 1) {
            X509_STORE_add_cert(trust.store.get(), certificate);
            ++trust.roots;
        } else if (sk_X509_push(trust.others.get(), certificate) > 0) {
            X509_up_ref(certificate);
        }
    }
    ERR_clear_error();
}

/// Where an authority listens.
struct Place {
    std::string host;
    std::string port;
    std::string path;
};

std::optional<Place> placeOf(const std::string& url) {
    char* host = nullptr;
    char* port = nullptr;
    char* path = nullptr;
    int usesTls = 0;
    const bool good = isPrintable(url) && OSSL_HTTP_parse_url(url.c_str(), &usesTls, nullptr, &host, &port,
                                                              nullptr, &path, nullptr, nullptr) == 1;
    std::optional<Place> place;
    if (good && usesTls == 0)
        place = Place{host, port, path};
    for (char* text : {host, port, path})
        OPENSSL_free(text);
    ERR_clear_error();
    return place;
}

[[noreturn]] void fail(const std::string& url, const std::string& why) {
    throw Error(ErrorCode::Device,
                "The time stamp authority " + printable(url, 200) + " gave no time stamp: " + why + ".",
                "The pack is made without; it is asked for again at the next export.");
}

} // namespace

Bytes timestampRequest(std::span<const std::byte> data, std::uint64_t nonce) {
    const auto request = owned(TS_REQ_new(), TS_REQ_free);
    const auto imprint = owned(TS_MSG_IMPRINT_new(), TS_MSG_IMPRINT_free);
    const auto algorithm = owned(X509_ALGOR_new(), X509_ALGOR_free);
    const auto number = owned(ASN1_INTEGER_new(), ASN1_INTEGER_free);
    auto digest = sha256Of(data);
    const bool made =
        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1 &&
        TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1 &&
        TS_MSG_IMPRINT_set_msg(imprint.get(), digest.data(), static_cast<int>(digest.size())) == 1 &&
        TS_REQ_set_version(request.get(), 1) == 1 &&
        TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1 &&
        ASN1_INTEGER_set_uint64(number.get(), nonce) == 1 &&
        TS_REQ_set_nonce(request.get(), number.get()) == 1 && TS_REQ_set_cert_req(request.get(), 0) == 1;
    unsigned char* written = nullptr;
    const int size = made ? i2d_TS_REQ(request.get(), &written) : -1;
    if (size < 0)
        throw std::bad_alloc();
    const auto release = owned(written, freeBytes);
    const auto* content = reinterpret_cast<const std::byte*>(written);
    return {content, content + size};
}

std::optional<Timestamped> readTimestamp(std::span<const std::byte> response, std::span<const std::byte> data,
                                         std::string& problem) {
    const auto answer = parsed(response);
    if (!answer || !isCanonical(answer.get(), response)) {
        problem = "It is no time stamp of RFC 3161, or has bytes that do not belong to one.";
        return std::nullopt;
    }
    PKCS7* token = TS_RESP_get_token(answer.get());
    TS_TST_INFO* info = TS_RESP_get_tst_info(answer.get());
    if (!isGranted(answer.get()) || token == nullptr || info == nullptr) {
        problem = "The authority did not grant it.";
        return std::nullopt;
    }
    if (!isPlain(token)) {
        problem = "It says more than a time stamp does, or was altered.";
        return std::nullopt;
    }
    if (hasCertificates(token)) {
        problem = "It brings certificates along; they must come from elsewhere.";
        return std::nullopt;
    }
    if (!isOver(info, data)) {
        problem = "It stamps something else.";
        return std::nullopt;
    }
    const auto at = timeOf(info);
    if (!at) {
        problem = "It names no time.";
        return std::nullopt;
    }
    return contentOf(info, *at);
}

std::string faultOfTimestamp(std::span<const std::byte> response, std::span<const std::byte> data,
                             const std::string& certificates) {
    std::string problem;
    const auto stamped = readTimestamp(response, data, problem);
    if (!stamped)
        return problem;
    Trust trust;
    readCertificates(certificates, trust);
    if (trust.roots == 0)
        return "The certificates that were given hold no authority's root.";
    const auto answer = parsed(response);
    const auto context = owned(TS_VERIFY_CTX_new(), TS_VERIFY_CTX_free);
    // A stamp stays valid when the certificate has expired since: it is judged as of its own time.
    X509_VERIFY_PARAM_set_time(
        X509_STORE_get0_param(trust.store.get()),
        std::chrono::floor<std::chrono::seconds>(stamped->at.time_since_epoch()).count());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_SIGNATURE | TS_VFY_VERSION);
    openssl::trust(context.get(), trust.store.release(), trust.others.release());
    if (TS_RESP_verify_response(context.get(), answer.get()) == 1)
        return {};
    return "No authority of the given certificates signed it (" + reason() + ").";
}

Bytes requestTimestamp(const std::string& url, std::span<const std::byte> data, std::uint64_t nonce,
                       std::chrono::seconds timeout) {
    const std::optional<Place> place = placeOf(url);
    if (!place)
        throw Error(ErrorCode::InvalidInput,
                    "\"" + printable(url, 200) + "\" is no time stamp authority's address.",
                    "In workspace.toml, [timestamp], write authority = \"http://HOST/PATH\".");
    const Bytes request = timestampRequest(data, nonce);
    const auto body = owned(BIO_new_mem_buf(request.data(), static_cast<int>(request.size())), BIO_free_all);
    const Owned<BIO> answer(OSSL_HTTP_transfer(nullptr, place->host.c_str(), place->port.c_str(),
                                               place->path.c_str(), 0, nullptr, nullptr, nullptr, nullptr,
                                               nullptr, nullptr, 0, nullptr, "application/timestamp-query",
                                               body.get(), "application/timestamp-reply", 1,
                                               kMaxTimestampBytes, static_cast<int>(timeout.count()), 0),
                            BIO_free_all);
    if (!answer)
        fail(url, reason());
    ERR_clear_error();
    Bytes response(kMaxTimestampBytes);
    const int size = BIO_read(answer.get(), response.data(), static_cast<int>(response.size()));
    response.resize(static_cast<std::size_t>(std::max(size, 0)));
    std::string problem;
    const auto stamped = readTimestamp(response, data, problem);
    if (!stamped)
        fail(url, problem.substr(0, problem.size() - 1));
    if (stamped->nonce != nonce)
        fail(url, "it answers another question");
    return response;
}

} // namespace returnbench
