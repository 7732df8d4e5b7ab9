#include "ui/print/inspection_report.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdf_text.h"
#include "tests/ui/print/report_sample.h"

#include <algorithm>

using namespace returnbench;
using test::flatTextOfPdf;
using test::sampleReport;

TEST_CASE("the report says who, what, when and why") {
    const ReportInput input = sampleReport();
    const std::string text = flatTextOfPdf(renderInspectionReport(input));
    for (const std::string& wanted : {std::string("Return inspection report"),
                                      std::string("RB-261125-7K3QX9MD"),
                                      std::string("403-1180001-1234567"),
                                      std::string("DmXq7RRMA"),
                                      std::string("AWBR0000017"),
                                      std::string("LPNRR123456789"),
                                      std::string("Amazon IN"),
                                      std::string("Screen stays black after charging (CR-DEFECTIVE)"),
                                      std::string("C02XK0AAJGH5"),
                                      std::string("C02XK0ABJGH8"),
                                      std::string("356938035643809"),
                                      std::string("490154203237518"),
                                      std::string("09506000134352"),
                                      std::string("PHONE-128-BLK"),
                                      std::string("INR 34999.00"),
                                      std::string("403-5550002-7654321"),
                                      std::string("2026-11-03 08:15 UTC"),
                                      std::string("2026-11-25 10:09:07 UTC"),
                                      std::string("Is the seal whole?"),
                                      std::string("Scratched"),
                                      std::string("rule: visible wear"),
                                      std::string("Ship back"),
                                      std::string("rule: not our unit"),
                                      std::string("lens broken"),
                                      std::string("Serial tampered"),
                                      std::string("Outside return window"),
                                      std::string("Asha Rao"),
                                      std::string("Bench 1"),
                                      std::string("identity.judged"),
                                      input.events.back().hash.substr(0, 10),
                                      std::string("sha256sum --strict -c")}) {
        INFO(wanted);
        CHECK(text.find(wanted) != std::string::npos);
    }
    CHECK_THAT(text, ContainsSubstring(headline(*input.inspection.verdict)));
    for (const Reason& reason : input.inspection.verdict->reasons)
        CHECK_THAT(text, ContainsSubstring(reason.text));
    for (const PackPhoto& photo : input.photos) {
        CHECK_THAT(text, ContainsSubstring("SHA-256 " + photo.taken.photo.sha256));
        CHECK_THAT(text, ContainsSubstring(photo.path));
    }
    CHECK_THAT(text, ContainsSubstring(input.publicKey));
}

TEST_CASE("the report speaks four languages, is sound and can be archived, with bookmarks") {
    ReportInput input = sampleReport();
    for (const auto& [language, wanted] : {std::pair{"en", "What happened, in order"},
                                           {"de", "Was geschah, der Reihe nach"},
                                           {"es", "Lo ocurrido, en orden"},
                                           {"hi", "क्या हुआ, क्रम से"}}) {
        INFO(language);
        input.language = language;
        const Bytes pdf = renderInspectionReport(input);
        CHECK(test::structureFaultsOf(pdf).empty());
        CHECK(test::archivingFaultsOf(pdf).empty());
        const std::vector<std::string> bookmarks = test::bookmarksOf(pdf);
        CHECK(bookmarks.size() >= 6);
        CHECK(std::find(bookmarks.begin(), bookmarks.end(), wanted) != bookmarks.end());
        CHECK_THAT(flatTextOfPdf(pdf), ContainsSubstring(input.inspection.verdict->seenSerial));
        if (language != std::string("hi")) // the vowel signs come out in the order of their glyphs
            CHECK_THAT(flatTextOfPdf(pdf), ContainsSubstring(wanted));
    }
}

TEST_CASE("the first page says all that decides, with the photograph") {
    ReportInput input = sampleReport();
    const std::string text = test::textOfPdf(renderInspectionReport(input));
    const std::string first = text.substr(0, text.find('\f'));
    CHECK_THAT(first, ContainsSubstring(input.inspection.verdict->seenSerial));
    CHECK_THAT(first, ContainsSubstring(input.inspection.verdict->expectedSerial));
    CHECK_THAT(first, ContainsSubstring("The deciding photograph"));
}

TEST_CASE("markup in data is shown literally") {
    const std::string text = flatTextOfPdf(renderInspectionReport(sampleReport()));
    CHECK_THAT(text, ContainsSubstring("Acme Phone 5 <b>128 GB</b> & charger, black"));
    CHECK_THAT(text, ContainsSubstring("Serial <b>near</b>"));
}

TEST_CASE("every page has its number and the inspection's id") {
    const std::string text = test::textOfPdf(renderInspectionReport(sampleReport()));
    const auto pages = std::count(text.begin(), text.end(), '\f');
    REQUIRE(pages >= 2);
    std::size_t start = 0;
    for (long page = 1; page <= pages; ++page) {
        const auto end = text.find('\f', start);
        std::string one = text.substr(start, end - start);
        std::erase(one, ' ');
        CHECK_THAT(one, ContainsSubstring(std::to_string(page) + "/" + std::to_string(pages)));
        CHECK_THAT(one, ContainsSubstring("RB-261125-7K3QX9MD"));
        start = end + 1;
    }
}

TEST_CASE("the report is small beside its photographs, and archivable") {
    ReportInput input = sampleReport();
    const Bytes pdf = renderInspectionReport(input);
    const std::string content(reinterpret_cast<const char*>(pdf.data()), pdf.size());
    CHECK_THAT(content, StartsWith("%PDF-1.4"));
    CHECK_THAT(content, ContainsSubstring("pdfaid"));
    CHECK_THAT(content, ContainsSubstring("/DCTDecode"));
    CHECK(pdf.size() < 1'500'000);
}

TEST_CASE("a report of an inspection that knows next to nothing is still made") {
    ReportInput input;
    input.inspection.id = InspectionId("RB-261125-00000000");
    input.inspection.announced = false;
    input.inspection.notice.awb = "UNKNOWN-1";
    input.madeAt = "2026-11-25T10:41:07.250Z";
    const std::string text = flatTextOfPdf(renderInspectionReport(input));
    CHECK_THAT(text, ContainsSubstring("UNKNOWN-1"));
    CHECK_THAT(text, ContainsSubstring("Nobody had announced this parcel"));
    CHECK_THAT(text, ContainsSubstring("The item was not judged"));
}

TEST_CASE("hostile and endless data neither break the page nor hide") {
    ReportInput input = sampleReport();
    input.inspection.line->title = std::string(50'000, 'W') + "\x01";
    input.inspection.notice.reasonText = "line\nbreak \xE2\x80\xAE reversed \xFF";
    input.inspection.verdict->seenSerial = std::string(5'000, '8');
    input.inspection.verdict->reasons.assign(80, {"long", std::string(1'900, 'x') + " end", {}});
    input.inspection.labels.assign(
        500, {"x", "QrCode", "", {{IdentifierKind::Gtin, std::string(8'000, '1'), "", true, ""}}, ""});
    input.photos[0].title = "%1 %2 %3";
    input.photos[0].taken.codes.assign(300, std::string(7'000, 'C'));
    const std::string text = flatTextOfPdf(renderInspectionReport(input));
    CHECK_THAT(text, ContainsSubstring("line⟦000A⟧break ⟦202E⟧ reversed"));
    CHECK_THAT(text, ContainsSubstring("%1 %2 %3"));
    CHECK_THAT(text, ContainsSubstring("80."));
}

TEST_CASE("a photograph that is no JPEG is named and the rest is printed") {
    ReportInput input = sampleReport();
    input.photoBytes = [](const std::string&) { return Bytes(1000, std::byte{0x42}); };
    const std::string text = flatTextOfPdf(renderInspectionReport(input));
    CHECK_THAT(text, ContainsSubstring("cannot be shown here"));
    CHECK_THAT(text, ContainsSubstring(input.photos[1].taken.photo.sha256));
}

TEST_CASE("a photograph that cannot be read stops the report") {
    ReportInput input = sampleReport();
    input.photoBytes = [](const std::string&) -> Bytes {
        throw Error(ErrorCode::Storage, "The photo is missing.", "Restore it from a backup.");
    };
    CHECK_THROWS_AS(renderInspectionReport(input), Error);
}

TEST_CASE("a probable match that a person settled says how") {
    ReportInput input = sampleReport();
    input.inspection.verdict->kind = VerdictKind::ProbableMatch;
    input.inspection.confirmed = true;
    CHECK_THAT(flatTextOfPdf(renderInspectionReport(input)),
               ContainsSubstring("both serials: the same unit"));
    input.inspection.confirmed = false;
    CHECK_THAT(flatTextOfPdf(renderInspectionReport(input)), ContainsSubstring("both serials: another unit"));
}
