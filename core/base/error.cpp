#include "core/base/error.h"

#include <utility>

namespace returnbench {

Error::Error(ErrorCode code, const std::string& whatHappened, std::string whatToDo)
    : std::runtime_error(whatHappened), m_code(code), m_whatToDo(std::move(whatToDo)) {}

std::string_view toString(ErrorCode code) noexcept {
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid_input";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::NotAllowed:
        return "not_allowed";
    case ErrorCode::Storage:
        return "storage";
    case ErrorCode::Device:
        return "device";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Unsupported:
        return "unsupported";
    }
    return "unknown";
}

int exitCodeFor(ErrorCode code) noexcept {
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::NotAllowed:
        return 2;
    case ErrorCode::Storage:
    case ErrorCode::Device:
    case ErrorCode::Busy:
    case ErrorCode::Unsupported:
        return 3;
    }
    return 3;
}

} // namespace returnbench
