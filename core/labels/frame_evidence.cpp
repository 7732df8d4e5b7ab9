#include "core/labels/frame_evidence.h"

#include <algorithm>
#include <cstdlib>

namespace returnbench {
namespace {

/// A reading counts for so many frames that were looked at.
constexpr int kMemory = 30;
constexpr std::size_t kMaxReadings = 64;
/// A misreading loses or wins few characters.
constexpr std::ptrdiff_t kAboutAsLong = 2;

} // namespace

std::vector<DecodedCode> FrameEvidence::weigh(std::vector<DecodedCode> codes) {
    ++m_frame;
    std::erase_if(m_readings,
                  [this](const Reading& reading) { return m_frame - reading.lastFrame > kMemory; });
    std::vector<DecodedCode> certain;
    for (const DecodedCode& code : codes) // all of the frame, before one is believed
        count(code);
    for (DecodedCode& code : codes) {
        const auto known = std::find_if(m_readings.begin(), m_readings.end(), [&](const Reading& reading) {
            return reading.format == code.format && reading.text == code.text;
        });
        const bool agreed =
            known != m_readings.end() && known->frames >= kAgreeingFrames && !isDisputed(*known);
        if (!code.certain && !agreed)
            continue;
        code.certain = true;
        certain.push_back(std::move(code));
    }
    return certain;
}

void FrameEvidence::count(const DecodedCode& code) {
    for (Reading& reading : m_readings)
        if (reading.format == code.format && reading.text == code.text) {
            reading.frames += reading.lastFrame == m_frame ? 0 : 1;
            reading.lastFrame = m_frame;
            return;
        }
    if (m_readings.size() == kMaxReadings) // flooded: the oldest goes
        m_readings.erase(
            std::min_element(m_readings.begin(), m_readings.end(),
                             [](const auto& a, const auto& b) { return a.lastFrame < b.lastFrame; }));
    m_readings.push_back({code.format, code.text, 1, m_frame});
}

bool FrameEvidence::isDisputed(const Reading& reading) const {
    return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& other) {
        const auto longer =
            static_cast<std::ptrdiff_t>(other.text.size()) - static_cast<std::ptrdiff_t>(reading.text.size());
        return &other != &reading && other.format == reading.format && std::abs(longer) <= kAboutAsLong;
    });
}

} // namespace returnbench
