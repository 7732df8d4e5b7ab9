#include "core/evidence/bag_check.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/inspection_json.h"
#include "core/journal/clock_watch.h"

#include <algorithm>
#include <set>

namespace returnbench {
namespace {

using nlohmann::json;

/// How a document has to agree with what the events say.
enum class Agreement {
    Exact,  ///< written by this version of the program
    Shared, ///< written by another, which may know fields that this one does not: what both have must agree
};

std::optional<std::string> firstDifference(const json& replayed, const json& stated, Agreement agreement);

/// A difference below `step`, as its place from here.
std::optional<std::string> differenceBelow(const std::string& step, const json& replayed, const json& stated,
                                           Agreement agreement) {
    auto difference = firstDifference(replayed, stated, agreement);
    if (difference)
        difference->insert(0, "/" + step);
    return difference;
}

std::optional<std::string> differenceOfObjects(const json& replayed, const json& stated,
                                               Agreement agreement) {
    for (const auto& [key, value] : replayed.items()) {
        const auto other = stated.find(key);
        if (other != stated.end()) {
            if (auto difference = differenceBelow(key, value, *other, agreement))
                return difference;
        } else if (agreement == Agreement::Exact) {
            return "/" + key;
        }
    }
    for (const auto& [key, value] : stated.items())
        if (agreement == Agreement::Exact && !replayed.contains(key))
            return "/" + key;
    return std::nullopt;
}

/// The place of the first difference, as a JSON pointer; nullopt when there is none. Goes no deeper than
/// `replayed`, whatever was stated.
std::optional<std::string> firstDifference(const json& replayed, const json& stated, Agreement agreement) {
    if (replayed.is_object() && stated.is_object())
        return differenceOfObjects(replayed, stated, agreement);
    if (!replayed.is_array() || !stated.is_array() || replayed.size() != stated.size())
        return replayed == stated ? std::nullopt : std::optional<std::string>("");
    for (std::size_t i = 0; i < replayed.size(); ++i)
        if (auto difference = differenceBelow(std::to_string(i), replayed[i], stated[i], agreement))
            return difference;
    return std::nullopt;
}

/// Whether an event names this as the copy of the photo with parts covered.
bool isMasked(const InspectionState& state, const std::string& shot, const std::string& sha256) {
    return std::any_of(state.photos.begin(), state.photos.end(), [&](const TakenPhoto& taken) {
        return taken.shot == shot && taken.masked && taken.masked->sha256 == sha256;
    });
}

} // namespace

void BagCheck::checkChain() {
    const auto content = text(bag::kChain, bag::kMaxChainBytes);
    if (!content)
        return;
    auto chain = bag::parseChain(*content);
    if (!chain || chain->empty()) {
        report(bag::kChain, "It is not a list of numbers, digests and hashes.");
        return;
    }
    m_chain = std::move(*chain);
    m_result.links = static_cast<std::int64_t>(m_chain.size());
    if (m_chain.front().seq == 1 && chainHash(kGenesisHash, m_chain.front().digest) != m_chain.front().hash)
        report(bag::kChain, "Its first entry is not the first of a journal.");
    for (std::size_t i = 1; i < m_chain.size(); ++i) {
        const std::string entry = "Entry " + std::to_string(m_chain[i].seq);
        if (m_chain[i].seq - 1 != m_chain[i - 1].seq) {
            report(bag::kChain, entry + " does not follow the one before it: there is a gap.");
            return;
        }
        if (chainHash(m_chain[i - 1].hash, m_chain[i].digest) != m_chain[i].hash) {
            report(bag::kChain, entry + " does not follow the one before it: its hash differs.");
            return;
        }
    }
}

void BagCheck::checkEvents() {
    const auto content = text(bag::kEvents, bag::kMaxEventsBytes);
    if (!content)
        return;
    std::string problem;
    m_events = bag::parseEvents(*content, problem);
    if (!m_events || m_events->empty()) {
        m_events.reset();
        report(bag::kEvents, problem.empty() ? "It holds no event." : problem);
        return;
    }
    m_result.events = static_cast<std::int64_t>(m_events->size());
    const Event* previous = nullptr;
    for (const Event& event : *m_events) {
        const std::string name = "Event " + std::to_string(event.seq);
        if (event.inspection().str() != m_folder)
            report(bag::kEvents, name + " belongs to another inspection.");
        if (previous != nullptr && (event.seq <= previous->seq || event.at() < previous->at()))
            report(bag::kEvents, name + " is not in the order of the journal.");
        if (sha256Hex(canonicalJson(event.body)) != event.digest)
            report(bag::kEvents, name + " was altered: its digest differs.");
        checkEventAgainstChain(event);
        m_result.clockChanges += event.kind() == kClockChanged;
        previous = &event;
    }
    if (!m_chain.empty() &&
        (m_events->front().seq != m_chain.front().seq || m_events->back().seq != m_chain.back().seq))
        report(bag::kEvents, "It does not begin and end where " + std::string(bag::kChain) + " does.");
}

void BagCheck::checkEventAgainstChain(const Event& event) {
    if (m_chain.empty())
        return;
    const std::int64_t index = event.seq - m_chain.front().seq;
    const bool within = index >= 0 && index < static_cast<std::int64_t>(m_chain.size());
    const ChainLink* link = within ? &m_chain[static_cast<std::size_t>(index)] : nullptr;
    if (link == nullptr || link->seq != event.seq || link->digest != event.digest || link->hash != event.hash)
        report(bag::kEvents,
               "Event " + std::to_string(event.seq) + " is not the one in " + std::string(bag::kChain) + ".");
}

void BagCheck::checkInspection() {
    if (!m_events)
        return;
    try {
        const InspectionState state = replay(*m_events);
        if (state.stage != Stage::Closed)
            report(bag::kEvents, "The inspection was never closed.");
        checkPhotos(state);
        checkClips(state);
        checkInspectionJson(state);
    } catch (const Error& error) {
        report(bag::kEvents, std::string("It cannot be replayed: ") + error.what());
    } catch (const json::exception& cause) {
        report(bag::kEvents, "It cannot be replayed: " + printable(cause.what(), 200) + ".");
    }
}

void BagCheck::checkPhotos(const InspectionState& state) {
    std::map<std::string, std::string> wanted; // shot → digest
    for (const TakenPhoto& taken : state.photos)
        wanted[taken.shot] = taken.photo.sha256;
    std::set<std::size_t> numbers;
    for (const auto& [path, content] : m_files) {
        const auto photo = bag::parsePhotoPath(path);
        if (!photo)
            continue;
        const auto found = wanted.find(photo->shot);
        if (photo->number > state.photos.size() || !numbers.insert(photo->number).second)
            report(path, "Its number is not the next among the photos.");
        if (found == wanted.end()) {
            report(path, "The events name no such photo, or it is there under another number.");
            continue;
        }
        if (found->second != m_digests.at(path) && !isMasked(state, photo->shot, m_digests.at(path)))
            report(path, "It is not the photo that the events name.");
        wanted.erase(found);
    }
    for (const auto& [shot, digest] : wanted)
        report(bag::kEvents, "The photo of the shot " + printable(shot, 64) + " is missing.");
}

void BagCheck::checkClips(const InspectionState& state) {
    std::set<std::string> wanted;
    for (std::size_t i = 0; i < state.clips.size(); ++i)
        if (!state.clips[i].removed)
            wanted.insert(bag::clipPath(i + 1));
    for (const auto& [path, content] : m_files) {
        const auto number = bag::parseClipPath(path);
        if (!number)
            continue;
        if (*number > state.clips.size() || state.clips[*number - 1].sha256 != m_digests.at(path))
            report(path, "It is not the clip that the events name.");
        wanted.erase(path);
    }
    for (const std::string& path : wanted)
        report(path, "The clip that the events name is missing.");
}

void BagCheck::checkInspectionJson(const InspectionState& state) {
    const auto content = text(bag::kInspection, bag::kMaxInspectionBytes);
    if (!content)
        return;
    const json stated = json::parse(*content, nullptr, false);
    if (stated.is_discarded()) {
        report(bag::kInspection, "It is no JSON.");
        return;
    }
    const bool own = m_info && m_info->software == bag::software();
    const auto difference =
        firstDifference(toJson(state), stated, own ? Agreement::Exact : Agreement::Shared);
    if (difference)
        report(bag::kInspection, "It says something else than the events at " +
                                     (difference->empty() ? "its root" : printable(*difference, 200)) + ".");
    else if (own && toJson(state).dump(2) + "\n" != *content)
        report(bag::kInspection, "It is not written as this program writes it.");
}

} // namespace returnbench
