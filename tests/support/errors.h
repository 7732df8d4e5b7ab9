#pragma once

#include "core/base/error.h"

#include "tests/support/catch.h"

#include <functional>
#include <string>

namespace returnbench::test {

/// The error that `work` throws; fails the test when it throws none or one that does not help.
inline Error errorOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        CHECK(std::string(error.what()).ends_with('.'));
        CHECK(error.whatToDo().ends_with('.'));
        return error;
    }
    FAIL("nothing was thrown");
    return {ErrorCode::Storage, "", ""};
}

inline ErrorCode codeOf(const std::function<void()>& work) {
    return errorOf(work).code();
}

} // namespace returnbench::test
