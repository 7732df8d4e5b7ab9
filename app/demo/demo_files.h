#pragma once

#include "app/demo/demo_data.h"
#include "core/inspection/protocol.h"

#include <filesystem>
#include <vector>

namespace returnbench {

/// Writes the data as the project's own import formats; the files in the order in which they are best
/// imported.
[[nodiscard]] std::vector<std::filesystem::path> writeImportFiles(const DemoData& data,
                                                                  const std::filesystem::path& folder);

/// Writes a picture for every shot that the protocol can ask for: `NN-<shot>.jpg`.
void writeFootage(const DemoParcel& parcel, const Protocol& protocol, const std::filesystem::path& folder);

/// Writes what the workspace shows beside the live picture: each product, and the units of the parcels as
/// they were before dispatch.
void writePictures(const DemoData& data, const std::filesystem::path& workspace);

/// Writes what a person would answer about the parcel (see HeadlessAnswers).
void writeAnswers(const DemoParcel& parcel, const Protocol& protocol, const std::filesystem::path& file);

} // namespace returnbench
