#include "core/workspace/import_report.h"

#include "core/base/text.h"

namespace returnbench {

NewEvent importCompleted(const ImportResult& result, const std::string& by) {
    NewEvent event{"import.completed", by, {}, {}};
    event.data = {{"file", printable(result.file.filename().string())},
                  {"format", result.format},
                  {"rows", result.rows},
                  {"added", result.added},
                  {"changed", result.changed},
                  {"unchanged", result.unchanged},
                  {"rejected", result.rejected},
                  {"flagged", result.flagged},
                  {"left_out", result.leftOut},
                  {"dropped_columns", result.droppedColumns}};
    return event;
}

nlohmann::json toJson(const ImportResult& result) {
    nlohmann::json flags = nlohmann::json::array();
    for (const RowFlag& flag : result.flags)
        flags.push_back({{"line", flag.line}, {"column", flag.column}, {"reason", printable(flag.reason)}});
    return {{"file", printable(result.file.string())},
            {"format", result.format},
            {"rows", result.rows},
            {"added", result.added},
            {"changed", result.changed},
            {"unchanged", result.unchanged},
            {"rejected", result.rejected},
            {"left_out", result.leftOut},
            {"flagged", result.flagged},
            {"flags", flags},
            {"without_order", result.withoutOrder},
            {"rejects_file", printable(result.rejectsFile.string())},
            {"cancelled", result.isCancelled},
            {"dropped_columns", result.droppedColumns},
            {"ignored_columns", result.ignoredColumns}};
}

} // namespace returnbench
