#include "core/inspection/annotation.h"
#include "tests/inspection/bench.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <functional>

using namespace returnbench;
using namespace returnbench::test;

namespace {

std::string whatOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing was thrown";
}

} // namespace

TEST_CASE("an inspection runs from the parcel's scan to its closing and asks for one thing after the other") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    CHECK(session.state().stage == Stage::Opened);
    CHECK(session.state().notice.id == ReturnId("RMA-1"));
    CHECK(session.state().by == "asha");
    CHECK(session.protocol().id == "phone");
    CHECK(session.nextStep().sentence == "Show the return label");

    CHECK(session.takePhoto("label", picture(1), InspectionSession::Acceptance::OnlyGood).accepted);
    CHECK(session.nextStep().kind == NextStep::Kind::ShowItem);

    CHECK(session.see({code("SN-A0001")}));
    REQUIRE(session.state().verdict);
    CHECK(session.state().verdict->kind == VerdictKind::Match);
    CHECK(session.state().stage == Stage::Identified);
    CHECK(session.nextStep().id == "contents");
    CHECK_FALSE(session.proposedGrade());

    bench.legible = {code("SN-A0001")};
    takeMissingShots(session);
    CHECK(session.nextStep().kind == NextStep::Kind::AnswerQuestion);
    CHECK(session.nextStep().id == "seal");
    session.answer("seal", "sealed");
    session.answer("body", "flawless");
    CHECK(session.proposedGrade()->value == "A");
    CHECK(session.proposedDisposition()->value == "restock");
    CHECK(session.nextStep().sentence == "Accept grade A, restock");

    session.acceptProposal();
    CHECK(session.state().stage == Stage::Graded);
    CHECK(session.state().gradeRule == "factory sealed");
    CHECK(session.state().dispositionRule == "grade A");
    CHECK(session.missing().empty());
    CHECK(session.nextStep().kind == NextStep::Kind::Close);

    bench.clock.advance(std::chrono::minutes(2));
    session.close("");
    CHECK(session.state().stage == Stage::Closed);
    CHECK(session.state().closedAt == "2026-11-25T10:02:00.000Z");
    CHECK(session.state().missingReason.empty());
    CHECK(session.nextStep().kind == NextStep::Kind::Done);
    CHECK(kindsOf(*bench.journal, session.state().id) ==
          std::vector<std::string>{"inspection.opened", "photo.taken", "label.read", "identity.judged",
                                   "photo.taken", "photo.taken", "label.read", "photo.taken",
                                   "question.answered", "question.answered", "grade.given", "disposition.set",
                                   "inspection.closed"});
    CHECK(bench.journal->check().empty());
}

TEST_CASE("the opening event stands alone: it copies the return, the line and the units") {
    Bench bench;
    const InspectionSession session = bench.open("RMA-1");
    const auto events = bench.journal->eventsOf(session.state().id);
    REQUIRE(events.size() == 1);
    const auto& data = events.front().data();
    CHECK(data.at("code") == "RMA-1");
    CHECK(data.at("return").at("awb") == "AWB1");
    CHECK(data.at("line").at("gtin") == "04006381333931");
    REQUIRE(data.at("units").size() == 1);
    CHECK(data.at("units").at(0).at("serial") == "SN-A0001");
}

TEST_CASE("after a restart a session goes on from exactly the state that it had") {
    Bench bench;
    std::string before;
    InspectionId id;
    {
        InspectionSession session = bench.open("AWB1");
        bench.legible = {code("SN-A0001")};
        session.see({code("SN-A0001"), code("4006381333931", CodeFormat::Ean13)});
        session.takePhoto("contents", picture(1), InspectionSession::Acceptance::OnlyGood);
        session.takePhoto("contents", picture(2), InspectionSession::Acceptance::OnlyGood);
        session.takePhoto("front", blurredPicture(3), InspectionSession::Acceptance::Forced);
        session.setItemsFound(1);
        session.answer("seal", "tampered");
        session.annotate("smells of smoke");
        session.setGrade("C");
        session.setDisposition("quarantine");
        before = asText(session.state());
        id = session.state().id;
    }
    bench.reopenJournal();
    const InspectionSession resumed = InspectionSession::resume(bench.context(), id, PersonId("ravi"));
    CHECK(asText(resumed.state()) == before);
    CHECK(resumed.state().by == "asha");
    CHECK(resumed.state().retakes == 1);
}

TEST_CASE(
    "a colleague takes over: what was done stays with who did it, and a pause ends with the next step") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.pause();
    CHECK(session.state().paused);
    session.handOver(PersonId("ravi"));
    CHECK_FALSE(session.state().paused);
    session.handOver(PersonId("ravi")); // is here already: nothing to note
    session.setItemsFound(1);
    const auto events = bench.journal->eventsOf(session.state().id);
    REQUIRE(session.state().notes.size() == 2);
    CHECK(session.state().notes[1].text == "Taken over from asha.");
    CHECK(session.state().notes[1].by == "ravi");
    CHECK(events.front().by() == "asha");
    CHECK(events.back().by() == "ravi");
    CHECK(session.state().by == "asha");
}

TEST_CASE("a note can be added to an inspection that is closed, and changes nothing else of it") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.close("trial");
    const InspectionId id = session.state().id;
    annotateInspection(*bench.journal, id, "  The buyer called. ", PersonId("ravi"));
    const InspectionState state = replay(bench.journal->eventsOf(id));
    CHECK(state.stage == Stage::Closed);
    CHECK(state.closedAt == session.state().closedAt);
    REQUIRE(state.notes.size() == 1);
    CHECK(state.notes[0].text == "The buyer called.");
    CHECK_THROWS_AS(annotateInspection(*bench.journal, id, " ", PersonId("ravi")), Error);
    CHECK_THROWS_AS(annotateInspection(*bench.journal, InspectionId("RB-1"), "x", PersonId("ravi")), Error);
    CHECK(bench.journal->check().empty());
}

TEST_CASE("scanning a parcel whose inspection is open goes on with that one") {
    Bench bench;
    const InspectionId first = bench.open("AWB1").state().id;
    CHECK(bench.open("rma-1").state().id == first);
    CHECK(bench.open("LPNRB000000001").state().id == first);
    CHECK(openInspections(*bench.journal) == std::vector<InspectionId>{first});
}

TEST_CASE("a return that was closed may be inspected once more") {
    Bench bench;
    InspectionSession first = bench.open("AWB1");
    first.close("trial");
    CHECK(bench.open("AWB1").state().id != first.state().id);
}

TEST_CASE("closing with something missing is refused and says what, unless a reason is given") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    const std::string refusal = whatOf([&] { session.close("  "); });
    for (const char* part : {"Return label", "Serial", "Front", "Seal", "Grade", "Disposition"})
        CHECK_THAT(refusal, ContainsSubstring(part));
    CHECK(session.state().stage == Stage::Identified);

    session.close("camera broken");
    CHECK(session.state().stage == Stage::Closed);
    CHECK(session.state().missingReason == "camera broken");
    const Event last = bench.journal->eventsOf(session.state().id).back();
    CHECK(last.data().at("missing").size() == session.missing().size());
    CHECK(last.data().at("missing").at(0).at("kind") == "shot");
}

TEST_CASE("nothing can be changed once an inspection is closed or voided") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    const bool voided = GENERATE(false, true);
    if (voided)
        session.voidInspection("wrong parcel");
    else
        session.close("trial");
    const std::string before = asText(session.state());

    const std::vector<std::function<void()>> mutators{
        [&] { session.seeText("SN-A0001", InspectionSession::TextSource::Typed); },
        [&] { session.setItemsFound(1); },
        [&] { session.declareUnreadable(); },
        [&] { session.confirmIdentity(InspectionSession::Identity::SameUnit); },
        [&] { session.takePhoto("label", picture(1), InspectionSession::Acceptance::Forced); },
        [&] { session.answer("seal", "sealed"); },
        [&] { session.acceptProposal(); },
        [&] { session.setGrade("A"); },
        [&] { session.setDisposition("restock"); },
        [&] { session.close("again"); },
        [&] { session.voidInspection("again"); },
        [&] { session.annotate("late"); },
    };
    for (const auto& mutate : mutators)
        CHECK_THAT(whatOf(mutate), ContainsSubstring(voided ? "was voided" : "is closed"));
    CHECK_FALSE(session.see({code("SN-A0001")}));
    CHECK_THROWS_AS(InspectionSession::resume(bench.context(), session.state().id, kAsha), Error);
    CHECK(asText(session.state()) == before);
    CHECK(openInspections(*bench.journal).empty());
    CHECK(session.state().voidReason == (voided ? "wrong parcel" : ""));
}

TEST_CASE("questions, grades and dispositions that do not exist are refused with those that do") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    CHECK_THROWS_AS(session.answer("seal", "sealed"), Error); // not asked before the item is known
    CHECK_THROWS_AS(session.setGrade("A"), Error);            // nor graded
    session.see({code("SN-A0001")});
    CHECK_THROWS_AS(session.answer("colour", "red"), Error);
    CHECK_THROWS_AS(session.answer("power", "yes"), Error); // only once the seal is broken
    CHECK_THROWS_AS(session.answer("seal", "molten"), Error);
    CHECK_THROWS_AS(session.setGrade("E"), Error);
    CHECK_THROWS_AS(session.setDisposition("eat"), Error);
    CHECK_THROWS_AS(session.acceptProposal(), Error);
    CHECK_THROWS_AS(session.takePhoto("moon", picture(1), InspectionSession::Acceptance::Forced), Error);
    CHECK_THROWS_AS(session.setItemsFound(-1), Error);
    CHECK_THROWS_AS(session.voidInspection(" "), Error);
    CHECK_THROWS_AS(session.annotate(""), Error);
    CHECK(session.state().answers.empty());
    CHECK(kindsOf(*bench.journal, session.state().id).size() == 3);
}

TEST_CASE("an answer brings further questions, and one that is asked no more does not count") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    session.answer("seal", "opened");
    session.answer("body", "flawless");
    CHECK(isMissing(session, Missing::Kind::Question, "power"));
    session.answer("power", "no");
    CHECK(session.proposedGrade()->value == "D");
    CHECK(isMissing(session, Missing::Kind::Shot, "grade-d"));
    session.answer("seal", "sealed");
    CHECK(session.proposedGrade()->value == "A");
    CHECK_FALSE(isMissing(session, Missing::Kind::Shot, "grade-d"));
}

TEST_CASE(
    "what most parcels come to is accepted as a whole once every photo is taken, and the record says so") {
    Bench bench;
    bench.legible = {code("SN-A0001")};
    Protocol& phone = bench.protocols.back();
    REQUIRE(phone.id == "phone");
    phone.questions[0].usual = "opened";
    phone.questions[1].usual = "flawless";
    phone.questions[2].usual = "yes";
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    CHECK_FALSE(session.usualOutcome());
    CHECK_THROWS_AS(session.acceptUsual(), Error);
    takeMissingShots(session);

    SECTION("all of it") {
        const auto usual = session.usualOutcome();
        REQUIRE(usual);
        CHECK(usual->answers.size() == 3); // power is asked because of the seal's answer
        CHECK(usual->grade.value == "B");
        CHECK(usual->disposition.value == "refurbish");
        CHECK(session.nextStep().kind == NextStep::Kind::AcceptGrade);
        CHECK_FALSE(session.proposedGrade()); // nothing is given by itself
        session.acceptUsual();
        CHECK(session.missing().empty());
        int asUsual = 0;
        for (const Event& event : bench.journal->eventsOf(session.state().id))
            asUsual += event.data().value("usual", false);
        CHECK(asUsual == 3);
        session.close("");
        CHECK(bench.journal->check().empty());
    }
    SECTION("what is left after an answer of a person's own") {
        session.answer("seal", "sealed");
        REQUIRE(session.usualOutcome());
        CHECK(session.usualOutcome()->answers.size() == 1);
        CHECK(session.usualOutcome()->grade.value == "A");
    }
    SECTION("not before the photo that an answer asks for") {
        session.answer("body", "cracked");
        CHECK_FALSE(session.usualOutcome());
        takeMissingShots(session);
        CHECK(session.usualOutcome());
    }
    SECTION("not where one question is always asked") {
        phone.questions[2].usual.clear();
        const InspectionSession again = bench.open("AWB1"); // goes on with it, by the protocol as it is now
        CHECK_FALSE(again.usualOutcome());
        CHECK(again.nextStep().kind == NextStep::Kind::AnswerQuestion);
    }
}

TEST_CASE("nothing is usual about an item that is not what was sold") {
    Bench bench;
    bench.legible = {code("SN-B0002")};
    for (Question& question : bench.protocols.back().questions)
        question.usual = question.answers.front().id;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-B0002")});
    takeMissingShots(session);
    CHECK_FALSE(session.state().verdict->agrees());
    CHECK_FALSE(session.usualOutcome());
}

TEST_CASE("a grade that a rule derived is withdrawn when an answer changes, a chosen one stays") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    session.answer("seal", "sealed");
    session.answer("body", "flawless");
    session.acceptProposal();
    const bool chosen = GENERATE(false, true);
    if (chosen) {
        session.setGrade("b");
        CHECK(session.state().disposition.empty()); // it was derived from the grade before
        session.acceptProposal();
        CHECK(session.state().disposition == "refurbish");
    }
    session.answer("body", "cracked");
    CHECK(session.state().grade == (chosen ? "B" : ""));
    CHECK(session.state().stage == (chosen ? Stage::Graded : Stage::Identified));
    CHECK(session.state().disposition.empty());
    CHECK(isMissing(session, Missing::Kind::Shot, "damage"));
    CHECK(findInspection(*bench.journal, session.state().id)->grade == session.state().grade);
    CHECK(bench.journal->check().empty());
}

TEST_CASE("a person's own grade and disposition are recorded beside what was proposed") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    session.answer("seal", "sealed");
    session.answer("body", "flawless");
    session.setDisposition("Donate");
    session.setGrade("C");
    CHECK(session.state().grade == "C");
    CHECK(session.state().gradeRule == "chosen");
    CHECK(session.state().disposition == "donate");
    CHECK(session.state().dispositionRule == "chosen");
    const auto events = bench.journal->eventsOf(session.state().id);
    CHECK(events.back().data().at("proposed") == "A");
}

TEST_CASE("once graded, codes that come into view change nothing") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    completeAll(session);
    const auto seq = session.state().lastSeq;
    CHECK_FALSE(session.see({code("SN-B0002")}));
    CHECK_FALSE(session.seeText("SN-B0002", InspectionSession::TextSource::Scanner));
    CHECK_THROWS_AS(session.setItemsFound(0), Error);
    CHECK_THROWS_AS(session.declareUnreadable(), Error);
    CHECK(session.state().lastSeq == seq);
}

TEST_CASE("an address that a code says comes into no event, whichever way it is read") {
    Bench bench;
    const std::string envelope = "[)>\x1e"
                                 "01\x1d"
                                 "96110005\x1d"
                                 "276\x1d"
                                 "MARTA BEISPIEL\x1d"
                                 "LINDENWEG 7\x1e\x04";
    const std::string lines = "Marta Beispiel|Lindenweg 7|12345 Musterstadt|Tel. 0151 12345678";
    CHECK_THROWS_AS(bench.open(lines), Error);
    InspectionSession session = bench.open("AWB1");
    bench.legible = {code(envelope, CodeFormat::MaxiCode), code("SN-A0001")};
    session.see({code(envelope, CodeFormat::MaxiCode), code("SN-A0001")});
    session.seeText(lines, InspectionSession::TextSource::Scanner);
    (void)session.takePhoto("serial", picture(1), InspectionSession::Acceptance::OnlyGood);
    CHECK(session.state().labels.size() == 3);
    REQUIRE(session.state().verdict);
    CHECK(session.state().verdict->kind == VerdictKind::Match);
    std::string all;
    for (const Event& event : bench.journal->eventsOf(session.state().id))
        all += toUpper(event.body.dump());
    CHECK_THAT(all, ContainsSubstring("WITHHELD"));
    for (const char* personal : {"BEISPIEL", "LINDENWEG", "12345678", "110005"})
        CHECK_THAT(all, !ContainsSubstring(personal));
}

TEST_CASE("a code is recorded once however often it is seen, and a blank one never") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    for (int i = 0; i < 3; ++i)
        session.see({code("SN-A0001"), code("SN-A0001"), code("  ")});
    session.see({code("SN-A0001", CodeFormat::QrCode)});
    CHECK(session.state().labels.size() == 2);
    CHECK_THROWS_AS(session.seeText(" \t", InspectionSession::TextSource::Scanner), Error);
    session.seeText("SN-A0001", InspectionSession::TextSource::Typed);
    CHECK(session.state().labels.back().format == "typed");
}

TEST_CASE("an inspection records a bounded number of codes") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    std::vector<DecodedCode> shelf;
    for (std::size_t i = 0; i < kMaxLabels + 20; ++i)
        shelf.push_back(code("SHELF-" + std::to_string(i)));
    session.see(shelf);
    session.see({code("ONE-MORE-1")});
    CHECK(session.state().labels.size() == kMaxLabels);
}

TEST_CASE("any bytes in a code are recorded as text that can be shown") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code(std::string("\xFF\xFE\0A", 4)),
                 code("]C1010400638133393121SN-A0001\x1D", CodeFormat::DataMatrix),
                 code(std::string(7000, 'Z'))});
    REQUIRE(session.state().labels.size() == 3);
    for (const ReadLabel& label : session.state().labels)
        CHECK(printable(label.text) == label.text);
    CHECK(session.state().verdict->kind == VerdictKind::Match); // identifiers come from the raw text
    CHECK(bench.journal->check().empty());
}

TEST_CASE("an append that fails leaves the state as it was") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    session.answer("seal", "sealed");
    session.answer("body", "flawless");
    const std::string before = asText(session.state());
    const auto missing = session.missing();
    // As on a full disk: the database may not grow by a single page.
    const int pages = bench.journal->database().execAndGet("PRAGMA page_count").getInt();
    bench.journal->database().exec("PRAGMA max_page_count = " + std::to_string(pages));
    const auto fails = [&] {
        for (int i = 0; i < 200; ++i)
            session.annotate(std::string(1500, 'x'));
    };
    CHECK_THROWS_AS(fails(), Error);
    const std::string full = asText(session.state());
    CHECK_THROWS_AS(session.annotate(std::string(1500, 'x')), Error);
    CHECK(asText(session.state()) == full);
    CHECK(session.missing() == missing);

    bench.journal->database().exec("PRAGMA max_page_count = 1000000");
    session.acceptProposal();
    CHECK(session.state().stage == Stage::Graded);
    CHECK(asText(session.state()) != before);
    CHECK(asText(replay(bench.journal->eventsOf(session.state().id))) == asText(session.state()));
    CHECK(bench.journal->check().empty());
}

TEST_CASE("a journal that may only be read refuses an inspection") {
    Bench bench;
    bench.journal =
        std::make_unique<Journal>(bench.directory / "journal.db", OpenMode::ReadOnly, "Bench 1", bench.clock,
                                  std::vector<const Projection*>{&bench.inspections, &bench.people});
    CHECK_THROWS_AS(bench.open("AWB1"), Error);
    CHECK(openInspections(*bench.journal).empty());
}

TEST_CASE("an inspection that does not exist cannot be resumed, and nobody cannot inspect") {
    Bench bench;
    for (const char* id : {"", "RB-261125-00000000"})
        CHECK_THROWS_AS(InspectionSession::resume(bench.context(), InspectionId(id), kAsha), Error);
    CHECK_THROWS_AS(
        InspectionSession::open(bench.context(), "AWB1", PersonId(), InspectionSession::UnknownParcel::Open),
        Error);
    CHECK(bench.journal->head().seq == 0);
}
