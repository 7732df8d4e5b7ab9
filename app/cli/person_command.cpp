#include "app/cli/cli.h"
#include "app/cli/given_pin.h"
#include "app/cli/report_renderer.h"
#include "core/base/text.h"
#include "core/people/badge.h"

#include <memory>

namespace returnbench {
namespace {

struct Options {
    std::string id;
    std::string name;
    std::string role;
    std::string by;
    std::filesystem::path newPinFile;
    std::filesystem::path output;
    bool left = false;
    bool back = false;
    bool recover = false;
};

PersonId idOf(const Options& options) {
    return PersonId(toLower(trim(options.id)));
}

nlohmann::json documentOf(const Person& person) {
    return {{"id", person.id.str()},
            {"name", person.name},
            {"role", toString(person.role)},
            {"works_here", person.isActive},
            {"signs_in", person.signsIn}};
}

std::string lineOf(const Person& person) {
    return person.id.str() + "  " + person.name + "  " + std::string(toString(person.role)) +
           (person.isActive ? "" : "  left") + (person.signsIn ? "  signs in" : "") + "\n";
}

void answerList(const Cli& cli) {
    Workspace workspace = cli.open(OpenMode::ReadOnly);
    const bool isControlled = workspace.access().isControlled();
    nlohmann::json people = nlohmann::json::array();
    std::string text;
    for (const Person& person : persons(workspace.journal())) {
        people.push_back(documentOf(person));
        text += lineOf(person);
    }
    if (text.empty())
        text = "Nobody was added yet.\n";
    else if (!isControlled)
        text += "Nobody is asked for a PIN here: no administrator has one.\n";
    cli.answer({{"people", people}, {"controlled", isControlled}}, text);
}

void add(const Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = cli.actor(workspace, options.by, Permission::ManagePeople);
    Person person;
    person.id = idOf(options);
    person.name = trim(options.name.empty() ? options.id : options.name);
    person.role = roleFrom(options.role).value_or(Role::Clerk);
    addPerson(workspace.journal(), person, by.str());
    cli.answer(documentOf(person), "Added " + person.name + " as " + person.id.str() + ".\n");
}

void change(const Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = cli.actor(workspace, options.by, Permission::ManagePeople);
    Person person = knownPerson(workspace.journal(), idOf(options));
    if (!options.name.empty())
        person.name = trim(options.name);
    if (const auto role = roleFrom(options.role))
        person.role = *role;
    if (options.left || options.back)
        person.isActive = options.back;
    changePerson(workspace.journal(), person, by.str());
    cli.answer(documentOf(person), lineOf(person));
}

/// Who may do this; with --recover the program itself, so that it stands in the journal.
PersonId giverOf(const Cli& cli, Workspace& workspace, const Options& options) {
    return options.recover ? PersonId(kProgramActor)
                           : cli.actor(workspace, options.by, Permission::ManagePeople);
}

/// Their own PIN people change themselves.
bool isOwn(const Options& options) {
    return !options.by.empty() && PersonId(toLower(trim(options.by))) == idOf(options);
}

void givePin(const Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = isOwn(options) && !options.recover ? cli.proven(workspace, options.by)
                                                           : giverOf(cli, workspace, options);
    const Person person = knownPerson(workspace.journal(), idOf(options));
    Access access = workspace.access(kProgramActor);
    access.givePin(person.id, givenPin(options.newPinFile, "New PIN of " + person.name), by.str());
    cli.answer(documentOf(knownPerson(workspace.journal(), person.id)),
               person.name + " has a new PIN.\n" +
                   (access.isControlled()
                        ? ""
                        : "Nobody is asked for one until an administrator has a PIN or a badge.\n"));
}

void giveBadge(const Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = giverOf(cli, workspace, options);
    const Person person = knownPerson(workspace.journal(), idOf(options));
    const std::filesystem::path file =
        options.output.empty() ? std::filesystem::path("badge-" + person.id.str() + ".pdf") : options.output;
    const std::string badge = newBadge(cli.random);
    writeFileDurably(outputPlace(file), badgePdf(person.name, badge), FileMode::Private);
    workspace.access(kProgramActor).giveBadge(person.id, badge, by.str());
    nlohmann::json document = documentOf(knownPerson(workspace.journal(), person.id));
    document["file"] = file.string();
    cli.answer(document, "Wrote " + file.string() +
                             ". Print it and remove the file: whoever has it signs in as " + person.name +
                             ".\nAn earlier badge is worth nothing now.\n");
}

void takeSecrets(const Cli& cli, const Options& options) {
    Workspace workspace = cli.open(OpenMode::ReadWrite);
    const PersonId by = cli.actor(workspace, options.by, Permission::ManagePeople);
    const PersonId id = idOf(options);
    workspace.access(kProgramActor).takeSecrets(id, by.str());
    const Person person = knownPerson(workspace.journal(), id);
    cli.answer(documentOf(person), "Neither PIN nor badge of " + person.name + " is worth anything now.\n");
}

} // namespace

void addPersonCommand(CLI::App& app, Cli& cli) {
    CLI::App* command =
        app.add_subcommand("person", "Who works here: list and change them, give PINs and badges");
    command->require_subcommand(1);
    auto options = std::make_shared<Options>();
    const CLI::IsMember isRole({"clerk", "claims", "manager", "administrator"});
    const auto addAction = [&](const char* name, const char* what,
                               void (*action)(const Cli&, const Options&)) {
        CLI::App* one = command->add_subcommand(name, what);
        one->add_option("ID", options->id, "Short, as it is typed: asha")->required();
        one->add_option("--by", options->by, "The administrator who does it; for a PIN also its owner");
        one->callback([options, &cli, action] { action(cli, *options); });
        return one;
    };
    constexpr const char* kRecover =
        "For whom no administrator can sign in: asks nobody who they are, and says so "
        "in the journal";

    command->add_subcommand("list", "Everybody who was added")->callback([&cli] { answerList(cli); });

    CLI::App* added = addAction("add", "Add a person", add);
    added->add_option("--name", options->name, "As it stands on packs: A. Rao");
    added->add_option("--role", options->role, "clerk, claims, manager or administrator")->check(isRole);

    CLI::App* changed =
        addAction("change", "Change a person's name or role; or they left, or are back", change);
    changed->add_option("--name", options->name, "As it stands on packs");
    changed->add_option("--role", options->role, "clerk, claims, manager or administrator")->check(isRole);
    CLI::Option* left =
        changed->add_flag("--left", options->left, "Does not work here any more; stays in the records");
    changed->add_flag("--back", options->back, "Works here again")->excludes(left);

    CLI::App* pin = addAction("pin", "Give a person a PIN, or another one", givePin);
    pin->add_option("--new-pin-file", options->newPinFile,
                    "A file with the PIN; without it the PIN is asked for at the terminal");
    pin->add_flag("--recover", options->recover, kRecover);

    CLI::App* badge = addAction(
        "badge", "Give a person a badge to sign in by a scan, in place of an earlier one", giveBadge);
    badge->add_option("-o,--output", options->output, "The PDF to write; default: badge-ID.pdf");
    badge->add_flag("--recover", options->recover, kRecover);

    addAction("take", "Take PIN and badge from a person", takeSecrets);
}

} // namespace returnbench
