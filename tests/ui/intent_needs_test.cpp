#include "ui/bench/intent_needs.h"

#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("what an intent needs is what the command line asks for the same") {
    CHECK(neededFor(intent::Scan{}) == Permission::Inspect);
    CHECK(neededFor(intent::AcceptProposal{}) == Permission::Inspect);
    CHECK(neededFor(intent::Void{}) == Permission::Inspect);
    CHECK(neededFor(intent::Resume{}) == Permission::Inspect);
    CHECK(neededFor(intent::BeginClaim{}) == Permission::Claim);
    CHECK(neededFor(intent::MoveClaim{}) == Permission::Claim);
    CHECK(neededFor(intent::MaskPhoto{}) == Permission::CoverPhotos);
    CHECK(neededFor(intent::AnnotateEarlier{}) == Permission::Annotate);
    CHECK(neededFor(intent::SavePolicy{}) == Permission::ChangeRules);
    CHECK(neededFor(intent::SaveProtocol{}) == Permission::ChangeProtocols);
    CHECK(neededFor(intent::AddPerson{}) == Permission::ManagePeople);
    CHECK(neededFor(intent::ChangePerson{}) == Permission::ManagePeople);
    CHECK(neededFor(intent::GivePin{}) == Permission::ManagePeople);
    CHECK(neededFor(intent::GiveBadge{}) == Permission::ManagePeople);
    CHECK(neededFor(intent::TakeSecrets{}) == Permission::ManagePeople);
    CHECK(neededFor(intent::SaveCamera{}) == Permission::ChangeBench);
    CHECK(neededFor(intent::TakeScanners{}) == Permission::ChangeBench);
}

TEST_CASE("signing in, looking for devices and recording what was exported need nothing") {
    CHECK_FALSE(neededFor(intent::ChoosePerson{}));
    CHECK_FALSE(neededFor(intent::ShowBadge{}));
    CHECK_FALSE(neededFor(intent::Lock{}));
    CHECK_FALSE(neededFor(intent::LeaveBench{}));
    CHECK_FALSE(neededFor(intent::LookForDevices{}));
    CHECK_FALSE(neededFor(intent::RecordExport{}));
    CHECK_FALSE(neededFor(intent::DismissMessage{}));
    CHECK_FALSE(neededFor(intent::PrintSheet{}));
}
