#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace returnbench {

/// What kind of failure an Error is; `ui` translates it, the command line turns it into an exit code.
enum class ErrorCode {
    InvalidInput, ///< the request or a file it names is wrong
    NotFound,     ///< what the request names does not exist
    NotAllowed,   ///< whoever asks may not, or did not prove who they are
    Storage,      ///< disk full, unreadable, locked, damaged
    Device,       ///< camera, stream or decoder failed
    Busy,         ///< another program holds the workspace
    Unsupported,  ///< made by a newer version, or not possible on this machine
};

/// The one exception type of core: a failure, never an outcome.
///
/// Outcomes (a verdict, no code found, a failed verification, a rejected row) are values.
class Error : public std::runtime_error {
public:
    /// @param whatHappened one sentence, with the place (file, row, column, code) where there is one
    /// @param whatToDo     one sentence that tells the person at the bench how to go on
    Error(ErrorCode code, const std::string& whatHappened, std::string whatToDo);

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::string& whatToDo() const noexcept { return m_whatToDo; }

private:
    ErrorCode m_code;
    std::string m_whatToDo;
};

/// Stable word for a code, as JSON and logs show it: "invalid_input", "not_found", …
[[nodiscard]] std::string_view toString(ErrorCode code) noexcept;

/// Exit code of the command line for a failure: 2 for a wrong request, 3 for storage and devices.
[[nodiscard]] int exitCodeFor(ErrorCode code) noexcept;

} // namespace returnbench
