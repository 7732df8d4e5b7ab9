#include "app/cli/cli.h"

#include "core/base/text.h"

#include <optional>

namespace returnbench {
namespace {

/// Time and age; null where there is none, so that a program need not ask for the key.
void putAge(nlohmann::json& document, const std::optional<Timestamp>& at, Timestamp now) {
    document["up_to_date_at"] = at ? nlohmann::json(formatTimestamp(*at)) : nlohmann::json();
    document["age_seconds"] =
        at ? nlohmann::json(std::chrono::duration_cast<std::chrono::seconds>(now - *at).count())
           : nlohmann::json();
}

std::string ageOf(const std::optional<Timestamp>& at, Timestamp now) {
    if (!at)
        return "not here wholly yet";
    return "as of " + formatTimestamp(*at) + ", " +
           std::to_string(std::chrono::duration_cast<std::chrono::minutes>(now - *at).count()) +
           " minutes ago";
}

void listSources(const Cli& cli) {
    Workspace workspace = cli.open(OpenMode::ReadOnly);
    const Timestamp now = cli.clock.now();
    nlohmann::json sources = nlohmann::json::array();
    std::string text;
    for (const SourceConfig& source : workspace.config().sources) {
        nlohmann::json kinds = nlohmann::json::array();
        for (const SourceTable& table : source.tables) {
            const auto position = workspace.mirror().sourcePosition(source.name, table.name);
            const auto at = position ? position->upToDateAt : std::nullopt;
            const auto watermark = position ? position->watermark : std::nullopt;
            kinds.push_back({{"kind", table.name}, {"format", table.format}});
            kinds.back()["watermark"] = watermark ? nlohmann::json(printable(*watermark)) : nlohmann::json();
            putAge(kinds.back(), at, now);
        }
        const auto at = upToDateAt(workspace.mirror(), source);
        sources.push_back({{"name", source.name}, {"every_seconds", source.everySeconds}, {"kinds", kinds}});
        putAge(sources.back(), at, now);
        text += source.name + ": " + ageOf(at, now) + "\n";
    }
    cli.answer({{"sources", sources}}, text.empty() ? "workspace.toml names no [source.NAME]\n" : text);
}

} // namespace

void addSourcesCommand(CLI::App& app, Cli& cli) {
    app.add_subcommand("sources", "The shop's databases and how old the mirror is")->callback([&cli] {
        listSources(cli);
    });
}

} // namespace returnbench
