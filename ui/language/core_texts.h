#pragma once

#include <span>

namespace returnbench {

/// What core says at a bench, in English: whole texts, and patterns with %1 … %9 for what they name.
[[nodiscard]] std::span<const char* const> coreTexts();

/// What it says of files, databases and keys, likewise. A pattern may name what another one says.
[[nodiscard]] std::span<const char* const> coreFileTexts();

/// What it says of who is here and what they may do, likewise.
[[nodiscard]] std::span<const char* const> corePeopleTexts();

/// What stands in reports: figures and their definitions, titles, columns, notes.
[[nodiscard]] std::span<const char* const> coreReportTexts();

} // namespace returnbench
