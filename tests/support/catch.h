#pragma once

// The one place that knows which Catch2 this is: 2 on Debian 12, 3 on Debian 13.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
#else
#ifdef RETURNBENCH_TEST_MAIN // in the one file of a program that has its main()
#define CATCH_CONFIG_RUNNER
#endif
#include <catch2/catch.hpp>
inline auto ContainsSubstring(const std::string& text) {
    return Catch::Matchers::Contains(text);
}
using Catch::Matchers::StartsWith;
#endif
