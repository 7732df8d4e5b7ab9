#pragma once

namespace returnbench {

/// Life of the decoder process that reads print: as runDecoderServer(), with packWords() for results. Loads
/// Tesseract's data first of all.
/// @returns the process's exit code
[[nodiscard]] int runTextServer(int requestFd, int resultFd, int memoryFd);

} // namespace returnbench
