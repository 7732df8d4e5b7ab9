#include "app/cli/cli.h"

namespace returnbench {

void addFormatsCommand(CLI::App& app, Cli& cli) {
    app.add_subcommand("formats", "The import formats known")->callback([&cli] {
        nlohmann::json formats = nlohmann::json::array();
        std::string text;
        for (const ImportProfile& profile : importProfilesOf(cli.directory())) {
            nlohmann::json columns = nlohmann::json::object();
            for (const auto& [field, names] : profile.columns)
                columns[field] = names;
            formats.push_back({{"name", profile.name},
                               {"title", profile.title},
                               {"kind", kindsOf(profile)},
                               {"channel", profile.channel},
                               {"source", profile.isShops ? "shop" : "delivered"},
                               {"required", profile.required},
                               {"columns", columns}});
            text += profile.name + "  (" + kindsOf(profile) + ")  " + profile.title +
                    (profile.isShops ? ", the shop's own\n" : "\n");
        }
        cli.answer({{"formats", formats}}, text);
    });
}

} // namespace returnbench
