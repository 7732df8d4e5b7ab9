#pragma once

#include <openssl/opensslv.h>
#include <openssl/ts.h>

/// The one place that knows which OpenSSL it is: 3.0 (Debian 12) or 3.5 (Debian 13), where two functions have
/// other names.
namespace returnbench::openssl {

/// The context owns both afterwards.
inline void trust(TS_VERIFY_CTX* context, X509_STORE* store, STACK_OF(X509) * certificates) {
#if OPENSSL_VERSION_NUMBER >= 0x30400000L
    TS_VERIFY_CTX_set0_store(context, store);
    TS_VERIFY_CTX_set0_certs(context, certificates);
#else
    TS_VERIFY_CTX_set_store(context, store);
    TS_VERIFY_CTX_set_certs(context, certificates);
#endif
}

} // namespace returnbench::openssl
