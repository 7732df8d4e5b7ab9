#include "ui/print/claim_text.h"

#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("the text for a form names its files in its own language") {
    const auto attached = [](const char* language) {
        ReportInput input;
        input.language = language;
        return renderClaimText(
            input, {},
            {{"report.pdf", "Report", 1, "", "", ""}, {"opening.mp4", "Opening on video", 1, "", "", ""}}, 0);
    };
    CHECK_THAT(attached("de"), ContainsSubstring("report.pdf – Bericht"));
    CHECK_THAT(attached("de"), ContainsSubstring("opening.mp4 – Öffnung im Video"));
    CHECK_THAT(attached("es"), ContainsSubstring("report.pdf – Informe"));
    CHECK_THAT(attached("hi"), ContainsSubstring("report.pdf – रिपोर्ट"));
}
