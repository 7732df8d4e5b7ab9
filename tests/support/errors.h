#pragma once

#include "core/base/error.h"

#include "tests/support/catch.h"

#include <functional>

namespace returnbench::test {

/// The code of the Error that `work` throws; fails the test when it throws none or one without advice.
inline ErrorCode codeOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        CHECK_FALSE(error.whatToDo().empty());
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::Storage;
}

} // namespace returnbench::test
