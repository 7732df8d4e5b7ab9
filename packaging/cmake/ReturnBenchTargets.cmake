# The flags and the shape that every target of the house has in common.

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)

add_library(returnbench_flags INTERFACE)
target_compile_features(returnbench_flags INTERFACE cxx_std_20)
target_include_directories(returnbench_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(returnbench_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    # In C++ g++ leaves changes of sign out of -Wconversion, and Exiv2 changed the type of a size between versions.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion>
    # Files that are compiled together are no headers: what is unnamed in one of them is in no other.
    $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
    $<$<BOOL:${RETURNBENCH_WARNINGS_AS_ERRORS}>:-Werror>
    # What lies behind the end of a vector or a text ends the program instead of being read.
    -D_GLIBCXX_ASSERTIONS -fstack-protector-strong -fstack-clash-protection
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection=full>)
target_link_options(returnbench_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
# Checked calls need an optimiser, and a sanitizer checks the same calls by itself.
if(NOT RETURNBENCH_SANITIZE AND (NOT CMAKE_BUILD_TYPE STREQUAL Debug OR CMAKE_CXX_FLAGS_DEBUG MATCHES "-O[g1-3s]"))
    target_compile_options(returnbench_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
if(RETURNBENCH_SANITIZE)
    target_compile_options(returnbench_flags INTERFACE
        -fsanitize=${RETURNBENCH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # The instrumented code of standard templates misleads g++ 12's flow analysis (GCC bug 105562).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(returnbench_flags INTERFACE -fsanitize=${RETURNBENCH_SANITIZE})
endif()
if(RETURNBENCH_FUZZERS) # the rooms are watched, not only the targets that call them
    target_compile_options(returnbench_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# All programs lie side by side, so that each finds the decoder beside itself.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

# One room of the house as a static library returnbench_<name>.
#   returnbench_room(journal SOURCES … USES base SYSTEM SQLiteCpp)
function(returnbench_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;SYSTEM;PRIVATE_SYSTEM" ${ARGN})
    add_library(returnbench_${name} STATIC ${ROOM_SOURCES})
    list(TRANSFORM ROOM_USES PREPEND returnbench_)
    target_link_libraries(returnbench_${name}
        PUBLIC ${ROOM_USES} ${ROOM_SYSTEM}
        PRIVATE returnbench_flags ${ROOM_PRIVATE_SYSTEM})
    target_compile_features(returnbench_${name} PUBLIC cxx_std_20)
    target_include_directories(returnbench_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
endfunction()
