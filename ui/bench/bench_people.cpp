// Who works here: what an administrator changes. The rest of what BenchWorker does is in bench_intents.cpp.

#include "core/base/file.h"
#include "core/base/random.h"
#include "core/people/badge.h"
#include "ui/bench/bench_worker.h"
#include "ui/print/badge_document.h"

#include <filesystem>

namespace returnbench {

void BenchWorker::handle(const intent::AddPerson& given) {
    addPerson(m_workspace.journal(), given.person, actor());
    say(Message::Kind::Done, given.person.name + " was added.",
        "Give them a PIN or a badge where people sign in.");
}

void BenchWorker::handle(const intent::ChangePerson& given) {
    changePerson(m_workspace.journal(), given.person, actor());
    say(Message::Kind::Done, "It is kept: " + given.person.name + ".", {});
}

void BenchWorker::handle(const intent::GivePin& given) {
    m_workspace.access().givePin(given.person, given.pin, actor());
    say(Message::Kind::Done, knownPerson(m_workspace.journal(), given.person).name + " has a new PIN.", {});
}

void BenchWorker::handle(const intent::GiveBadge& wanted) {
    SystemRandom random;
    const Person person = knownPerson(m_workspace.journal(), wanted.person);
    const std::string badge = newBadge(random);
    const std::filesystem::path file = m_workspace.directory() / ("badge-" + person.id.str() + ".pdf");
    // On paper first: a badge that counts and that nobody has would lock its owner out.
    writeFileDurably(file, std::span<const std::byte>(renderBadge(person.name, badge)), FileMode::Private);
    m_workspace.access().giveBadge(person.id, badge, actor());
    say(Message::Kind::Done, "The new badge of " + person.name + " is " + file.string() + ".",
        "Print it and remove the file: whoever has it signs in with it. An earlier badge is worth nothing "
        "now.");
}

void BenchWorker::handle(const intent::TakeSecrets& wanted) {
    const Person person = knownPerson(m_workspace.journal(), wanted.person);
    m_workspace.access().takeSecrets(person.id, actor());
    say(Message::Kind::Done, "Neither PIN nor badge of " + person.name + " is worth anything now.", {});
}

} // namespace returnbench
