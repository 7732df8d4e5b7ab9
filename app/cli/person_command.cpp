#include "app/cli/cli.h"

#include "core/base/text.h"

#include <memory>

namespace returnbench {

void addPersonCommand(CLI::App& app, Cli& cli) {
    CLI::App* command = app.add_subcommand("person", "Who works here: list them, or add one");
    command->require_subcommand(1);

    command->add_subcommand("list", "Everybody who was added")->callback([&cli] {
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        nlohmann::json people = nlohmann::json::array();
        std::string text;
        for (const Person& person : persons(workspace.journal())) {
            people.push_back({{"id", person.id.str()}, {"name", person.name}, {"role", person.role}});
            text += person.id.str() + "  " + person.name + "  " + person.role + "\n";
        }
        cli.answer({{"people", people}}, text.empty() ? "Nobody was added yet.\n" : text);
    });

    struct Options {
        std::string id;
        std::string name;
        std::string role = "clerk";
    };
    auto options = std::make_shared<Options>();
    CLI::App* add = command->add_subcommand("add", "Add a person");
    add->add_option("ID", options->id, "Short, as it is typed: asha")->required();
    add->add_option("--name", options->name, "As it stands on packs: A. Rao");
    add->add_option("--role", options->role, "clerk, claims, manager or administrator")
        ->check(CLI::IsMember({"clerk", "claims", "manager", "administrator"}));
    add->callback([options, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadWrite);
        Person person{PersonId(toLower(trim(options->id))), std::string(trim(options->name)), options->role};
        if (person.name.empty())
            person.name = std::string(trim(options->id));
        addPerson(workspace.journal(), person, kProgramActor);
        cli.answer({{"id", person.id.str()}, {"name", person.name}, {"role", person.role}},
                   "Added " + person.name + " as " + person.id.str() + ".\n");
    });
}

} // namespace returnbench
