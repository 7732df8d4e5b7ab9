#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace returnbench {

/// `[label_printer]`: where labels go. Without address and queue they are saved as PDF.
struct LabelPrinterConfig {
    std::string address; ///< `host` or `host:port` of a printer that takes ZPL by TCP; port 9100 if unsaid
    std::string queue;   ///< of the system's printing (CUPS); used when there is no address
    bool afterClosing = false; ///< each unit's label by itself, besides by key

    bool operator==(const LabelPrinterConfig&) const = default;
};

/// Sends a label to a printer; returns when all was taken over. Waits at most some ten seconds.
/// @throws Error{Device} saying why it does not answer, Error{InvalidInput} for a faulty address
void sendToPrinter(const std::string& address, std::string_view zpl);

/// Hands a file over to the system's printing (`lp`). Waits for that, not for the paper.
/// @throws Error{Device} when it is not taken
void printBySystem(const std::string& queue, const std::filesystem::path& file);

} // namespace returnbench
