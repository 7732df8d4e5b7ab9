#pragma once

#include "core/evidence/bag.h"
#include "core/evidence/verify.h"
#include "core/inspection/inspection_state.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// The files of a bag that was unpacked, and what is wrong with them. Each check reports every fault that it
/// finds and takes nothing for granted that another one should have established.
class BagCheck {
public:
    /// @param folder the bag's one folder, which names the inspection
    BagCheck(std::string folder, std::map<std::string, std::span<const std::byte>> files,
             const PublicKey& key, PackVerification& result, const VerifyOptions& options);

    void run();

private:
    void checkNames();
    void checkManifests();
    void checkManifest(std::string_view path, const bag::Manifest& manifest, bool payload);
    void checkSignature();
    void checkTimestamp();
    void checkInfo();
    void checkComment(const bag::Info& info);
    void checkChain();
    void checkEvents();
    void checkEventAgainstChain(const Event& event);
    void checkInspection();
    void checkPhotos(const InspectionState& state);
    void checkClips(const InspectionState& state);
    void checkInspectionJson(const InspectionState& state);

    /// The file as text; nullopt (and a problem when it is too large) when it cannot be had.
    std::optional<std::string_view> text(std::string_view path, std::size_t maxBytes);
    void report(std::string_view path, std::string what);

    std::string m_folder;
    std::map<std::string, std::span<const std::byte>> m_files;
    const PublicKey& m_key;
    const VerifyOptions& m_options;
    PackVerification& m_result;
    std::map<std::string, std::string> m_digests; ///< of every file, computed
    std::optional<bag::Info> m_info;
    std::vector<ChainLink> m_chain;
    std::optional<std::vector<Event>> m_events;
};

} // namespace returnbench
