#include "app/cli/cli.h"

#include "app/demo/make_demo.h"

#include <memory>

namespace returnbench {

void addDemoCommand(CLI::App& app, Cli& cli) {
    auto directory = std::make_shared<std::filesystem::path>();
    CLI::App* command =
        app.add_subcommand("demo", "Make a workspace full of believable data, and bench footage to replay");
    command->add_option("DIR", *directory, "A folder that is empty or does not exist yet")->required();
    command->callback([directory, &cli] {
        const DemoResult demo =
            makeDemo(*directory, cli.clock, cli.random, [&cli](const DemoProgress& progress) {
                if (progress.done == 0)
                    cli.remark(std::string(progress.step));
            });
        nlohmann::json returns = nlohmann::json::array();
        std::string text = "Made the demo workspace " + directory->string() + ": " +
                           std::to_string(demo.orders) + " orders, " + std::to_string(demo.units) +
                           " units, " + std::to_string(demo.returns) + " returns.\n";
        for (const DemoReturn& item : demo.list)
            returns.push_back(toJson(item));
        nlohmann::json people = nlohmann::json::array();
        for (const Person& person : demo.people)
            people.push_back(
                {{"id", person.id.str()}, {"name", person.name}, {"role", toString(person.role)}});
        cli.answer({{"workspace", directory->string()},
                    {"orders", demo.orders},
                    {"units", demo.units},
                    {"returns", returns},
                    {"people", people}},
                   text);
    });
}

} // namespace returnbench
