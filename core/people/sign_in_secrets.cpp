#include "core/people/sign_in_secrets.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/people/badge.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxFileBytes = 1u << 20;
constexpr std::size_t kMinPinDigits = 4;
constexpr std::string_view kPinPrefix = "$argon2id$";

/// Whether each digit is the one before plus `step`.
bool isRow(std::string_view pin, int step) {
    return std::adjacent_find(pin.begin(), pin.end(), [step](char a, char b) { return b - a != step; }) ==
           pin.end();
}

[[noreturn]] void refuse(const std::filesystem::path& file) {
    throw Error(
        ErrorCode::InvalidInput, file.string() + " is no file of PINs and badges.",
        "Restore it from a backup; or remove it, and give PINs anew with `returnbench-cli person pin`.");
}

std::string argon2id(std::string_view pin) {
    if (sodium_init() < 0)
        throw Error(ErrorCode::Device, "The system's random generator does not answer.",
                    "Restart the machine.");
    std::array<char, crypto_pwhash_STRBYTES> made{};
    if (crypto_pwhash_str_alg(made.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(ErrorCode::Storage, "There is not enough memory to keep a PIN.",
                    "Close other programs and try again.");
    return made.data();
}

} // namespace

SignInSecrets SignInSecrets::load(std::filesystem::path file) {
    SignInSecrets secrets(std::move(file));
    std::string text;
    try {
        text = readTextFile(secrets.m_file, kMaxFileBytes);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound)
            return secrets;
        throw;
    }
    const auto root = nlohmann::json::parse(text, nullptr, false);
    if (!root.is_object() || !root.contains("people") || !root["people"].is_object())
        refuse(secrets.m_file);
    for (const auto& [id, entry] : root["people"].items()) {
        if (!entry.is_object())
            refuse(secrets.m_file);
        const auto word = [&entry = entry](const char* key) {
            const auto found = entry.find(key);
            return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
        };
        Secrets one{word("pin"), word("badge")};
        if (one.pin.size() >= crypto_pwhash_STRBYTES ||
            (!one.pin.empty() && one.pin.rfind(kPinPrefix, 0) != 0) ||
            (!one.badge.empty() && !isSha256Hex(one.badge)))
            refuse(secrets.m_file);
        secrets.m_people[id] = std::move(one);
    }
    return secrets;
}

void SignInSecrets::requireGoodPin(std::string_view pin) {
    const bool isDigits = std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits || pin.size() < kMinPinDigits || pin.size() > kMaxPinDigits)
        throw Error(ErrorCode::InvalidInput, "A PIN has 4 to 12 digits and nothing else.",
                    "Choose another one.");
    if (isRow(pin, 0) || isRow(pin, 1) || isRow(pin, -1))
        throw Error(ErrorCode::InvalidInput, "This PIN is among the first that anybody would try.",
                    "Choose one that is no row and not all the same digit.");
}

void SignInSecrets::setPin(const PersonId& person, std::string_view pin) {
    requireGoodPin(pin);
    m_people[person.str()].pin = argon2id(pin);
    save();
}

void SignInSecrets::setBadge(const PersonId& person, std::string_view badge) {
    m_people[person.str()].badge = badgeDigest(badge);
    save();
}

void SignInSecrets::forget(const PersonId& person) {
    if (m_people.erase(person.str()) > 0)
        save();
}

const SignInSecrets::Secrets* SignInSecrets::of(const PersonId& person) const {
    const auto found = m_people.find(person.str());
    return found == m_people.end() ? nullptr : &found->second;
}

bool SignInSecrets::hasPin(const PersonId& person) const {
    const Secrets* secrets = of(person);
    return secrets != nullptr && !secrets->pin.empty();
}

bool SignInSecrets::pinFits(const PersonId& person, std::string_view pin) const {
    const Secrets* secrets = of(person);
    return secrets != nullptr && !secrets->pin.empty() && pin.size() <= kMaxPinDigits &&
           crypto_pwhash_str_verify(secrets->pin.c_str(), pin.data(), pin.size()) == 0;
}

std::optional<PersonId> SignInSecrets::ownerOfBadge(std::string_view badge) const {
    if (!looksLikeBadge(badge))
        return std::nullopt;
    const std::string digest = badgeDigest(badge);
    for (const auto& [id, secrets] : m_people)
        if (secrets.badge == digest)
            return PersonId(id);
    return std::nullopt;
}

void SignInSecrets::save() const {
    nlohmann::json people = nlohmann::json::object();
    for (const auto& [id, secrets] : m_people) {
        nlohmann::json entry = nlohmann::json::object();
        if (!secrets.pin.empty())
            entry["pin"] = secrets.pin;
        if (!secrets.badge.empty())
            entry["badge"] = secrets.badge;
        people[id] = std::move(entry);
    }
    writeFileDurably(m_file, nlohmann::json{{"people", people}, {"version", 1}}.dump(1) + "\n",
                     FileMode::Private);
}

} // namespace returnbench
