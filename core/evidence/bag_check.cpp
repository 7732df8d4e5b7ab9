#include "core/evidence/bag_check.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/evidence/minisign_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kMaxProblems = 100;

constexpr std::array kRequired{bag::kDeclaration, bag::kInfo,         bag::kManifest, bag::kTagManifest,
                               bag::kSignature,   bag::kInstructions, bag::kReport,   bag::kInspection,
                               bag::kEvents,      bag::kChain};

constexpr std::array kTagFiles{bag::kDeclaration, bag::kInfo, bag::kManifest, bag::kInstructions};

bool isKnownName(std::string_view path) {
    return std::find(kRequired.begin(), kRequired.end(), path) != kRequired.end() ||
           path == bag::kTimestamp || bag::parsePhotoPath(path) || bag::parseClipPath(path);
}

} // namespace

BagCheck::BagCheck(std::string folder, std::map<std::string, std::span<const std::byte>> files,
                   const PublicKey& key, PackVerification& result, const VerifyOptions& options)
    : m_folder(std::move(folder)), m_files(std::move(files)), m_key(key), m_options(options),
      m_result(result) {
    for (const auto& [path, content] : m_files) {
        Sha256 hash;
        const auto count = [&](std::span<const std::byte> part) { hash.update(part); };
        forEachPart(content, count, options.done);
        m_digests[path] = hash.finish();
    }
}

void BagCheck::run() {
    m_result.files = static_cast<std::int64_t>(m_files.size());
    checkNames();
    checkManifests();
    checkSignature();
    checkTimestamp();
    checkChain();
    checkInfo();
    checkEvents();
    checkInspection();
}

void BagCheck::report(std::string_view path, std::string what) {
    if (m_result.problems.size() < kMaxProblems)
        m_result.problems.push_back({printable(path, 240), std::move(what)});
}

std::optional<std::string_view> BagCheck::text(std::string_view path, std::size_t maxBytes) {
    const auto file = m_files.find(std::string(path));
    if (file == m_files.end())
        return std::nullopt; // named as missing by checkNames
    if (file->second.size() > maxBytes) {
        report(path, "It is larger than such a file can be.");
        return std::nullopt;
    }
    return std::string_view(reinterpret_cast<const char*>(file->second.data()), file->second.size());
}

void BagCheck::checkNames() {
    if (!bag::isFolderName(m_folder))
        report("(zip)", "Its folder is not named after an inspection.");
    for (const std::string_view path : kRequired)
        if (!m_files.contains(std::string(path)))
            report(path, "It is missing.");
    for (const auto& [path, content] : m_files)
        if (!isKnownName(path))
            report(path, "It has no place in a pack.");
    if (const auto declaration = text(bag::kDeclaration, bag::kMaxTagBytes);
        declaration && *declaration != bag::kDeclarationText)
        report(bag::kDeclaration, "It does not declare a BagIt 1.0 bag in UTF-8.");
}

void BagCheck::checkManifests() {
    for (const bool payload : {true, false}) {
        const std::string_view path = payload ? bag::kManifest : bag::kTagManifest;
        const auto content = text(path, bag::kMaxTagBytes);
        if (!content)
            continue;
        if (const auto manifest = bag::parseManifest(*content))
            checkManifest(path, *manifest, payload);
        else
            report(path, "It is not a sorted list of digests and names.");
    }
}

void BagCheck::checkManifest(std::string_view path, const bag::Manifest& manifest, bool payload) {
    for (const auto& [name, digest] : manifest) {
        const auto actual = m_digests.find(name);
        const bool belongs = payload ? name.starts_with(bag::kPayload)
                                     : std::find(kTagFiles.begin(), kTagFiles.end(), name) != kTagFiles.end();
        if (!belongs)
            report(path, "It lists " + printable(name, 240) + ", which does not belong into it.");
        else if (actual == m_digests.end())
            report(name, "It is listed in " + std::string(path) + " and missing.");
        else if (actual->second != digest)
            report(name, "It was altered: its digest is not the one in " + std::string(path) + ".");
    }
    for (const auto& [name, content] : m_files)
        if (payload && name.starts_with(bag::kPayload) && !manifest.contains(name))
            report(name, "It is not listed in " + std::string(path) + ".");
    for (const std::string_view name : kTagFiles)
        if (!payload && !manifest.contains(std::string(name)))
            report(path, "It does not list " + std::string(name) + ".");
}

void BagCheck::checkSignature() {
    const auto signature = text(bag::kSignature, bag::kMaxTagBytes);
    const auto manifest = text(bag::kTagManifest, bag::kMaxTagBytes);
    if (!signature || !manifest)
        return;
    std::string problem;
    const auto comment = verifySignature(*manifest, *signature, m_key, problem);
    if (!comment) {
        report(bag::kSignature, "It does not sign " + std::string(bag::kTagManifest) + ": " + problem);
        return;
    }
    m_result.trustedComment = *comment;
    if (const auto said = bag::parseComment(*comment))
        m_result.signedAt = parseTimestamp(said->time);
    if (const auto parts = splitSignature(*signature); parts->untrustedComment != untrustedCommentOf(m_key))
        report(bag::kSignature, "Its first line was altered.");
}

void BagCheck::checkTimestamp() {
    const auto stamp = m_files.find(std::string(bag::kTimestamp));
    const auto signature = m_files.find(std::string(bag::kSignature));
    if (stamp == m_files.end() || signature == m_files.end())
        return;
    std::string problem;
    m_result.timestamp = readTimestamp(stamp->second, signature->second, problem);
    if (m_result.timestamp && !m_options.authorities.empty()) {
        problem = faultOfTimestamp(stamp->second, signature->second, m_options.authorities);
        m_result.isTimestampChecked = problem.empty();
    }
    if (!problem.empty())
        report(bag::kTimestamp, problem);
}

void BagCheck::checkInfo() {
    const auto content = text(bag::kInfo, bag::kMaxTagBytes);
    if (!content)
        return;
    m_info = bag::parseInfo(*content);
    if (!m_info) {
        report(bag::kInfo, "It is not what a pack says of itself.");
        return;
    }
    std::uint64_t bytes = 0;
    std::uint64_t files = 0;
    for (const auto& [path, file] : m_files)
        if (path.starts_with(bag::kPayload)) {
            bytes += file.size();
            ++files;
        }
    if (bytes != m_info->payloadBytes || files != m_info->payloadFiles)
        report(bag::kInfo, "Its Payload-Oxum does not fit the files.");
    if (m_info->inspection != m_folder)
        report(bag::kInfo, "It names another inspection than the folder.");
    if (!m_chain.empty() &&
        (m_info->firstSeq != m_chain.front().seq || m_info->firstHash != m_chain.front().hash ||
         m_info->lastSeq != m_chain.back().seq || m_info->lastHash != m_chain.back().hash))
        report(bag::kInfo, "It gives other ends of the chain than " + std::string(bag::kChain) + ".");
    if (!m_result.trustedComment.empty())
        checkComment(*m_info);
}

void BagCheck::checkComment(const bag::Info& info) {
    const auto comment = bag::parseComment(m_result.trustedComment);
    if (!comment)
        report(bag::kSignature, "Its trusted comment does not name inspection, bench and time.");
    else if (comment->inspection != info.inspection || comment->bench != info.bench ||
             comment->time.substr(0, info.date.size()) != info.date)
        report(bag::kSignature, "Its trusted comment does not fit " + std::string(bag::kInfo) + ".");
}

} // namespace returnbench
