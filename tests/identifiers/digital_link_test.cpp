#include "core/identifiers/gs1.h"
#include "core/identifiers/identifier.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

std::string shown(const std::optional<Gs1Message>& message) {
    if (!message)
        return "none";
    std::string text;
    for (const Gs1Element& element : message->elements)
        text += (text.empty() ? "" : " ") + element.ai + "=" + element.value +
                (element.problem.empty() ? "" : "!");
    return text + (message->problem.empty() ? "" : " ?");
}

} // namespace

TEST_CASE("a Digital Link says what its path and query say") {
    struct Case {
        const char* link;
        const char* wanted;
    };
    const Case cases[] = {
        {"https://id.gs1.org/01/09506000134352", "01=09506000134352"},
        {"http://id.gs1.org/01/09506000134352/", "01=09506000134352"},
        {"HTTPS://ID.GS1.ORG/01/09506000134352", "01=09506000134352"},
        {"]Q1https://id.gs1.org/01/09506000134352", "01=09506000134352"},
        {"https://example.com/01/09506000134352/22/2A/10/ABC/21/12345",
         "01=09506000134352 22=2A 10=ABC 21=12345"},
        {"https://example.com/some/shop/01/09506000134352/21/12345", "01=09506000134352 21=12345"},
        {"https://example.com:8443/01/09506000134352/10/ABC?17=261231&3103=000195&linkType=gs1:pip",
         "01=09506000134352 10=ABC 17=261231 3103=000195"},
        {"https://example.com/01/09506000134352?21=A;10=B#21=C", "01=09506000134352 21=A 10=B"},
        {"https://example.com/01/09506000134352/21/A%2FB%25%20", "01=09506000134352 21=A/B% !"},
        {"https://example.com/01/09506000134352/21/a%2fb", "01=09506000134352 21=a/b"},
        {"https://example.com/01/09506000134352/21/a+b", "01=09506000134352 21=a+b"},
        {"https://example.com/01/4006381333931", "01=04006381333931"},
        {"https://example.com/01/96385074/21/7", "01=00000096385074 21=7"},
        {"https://example.com/00/106141412345678908", "00=106141412345678908"},
        {"https://example.com/8006/095060001343520102/21/A", "8006=095060001343520102 21=A"},
        {"https://example.com/8004/9506000ASSET", "8004=9506000ASSET"},
        {"https://example.com/414/9506000134352/254/32a", "414=9506000134352 254=32a"},
        {"https://example.com/8017/106141412345678908", "8017=106141412345678908"},
        // the first key whose data are right
        {"https://example.com/01/shelf/01/09506000134352", "01=09506000134352"},
        {"https://example.com/01/2/01/09506000134352", "01=09506000134352"},
        // wrong data are told, not overlooked
        {"https://example.com/01/09506000134353/21/A", "01=09506000134353! 21=A"},
        {"https://example.com/01/09506000134352?17=261301", "01=09506000134352 17=261301!"},
        {"https://example.com/01/09506000134352?17=", "01=09506000134352 17=!"},
        {"https://example.com/01/09506000134352/21/%01", "01=09506000134352 21=\x01!"},
        {"https://example.com/01/09506000134352/235/TPX7", "01=09506000134352 235=TPX7"},
        {"https://example.com/01/09506000134352/22/2A/21/1", "01=09506000134352 22=2A 21=1"},
        {"https://example.com/415/9506000134352/8020/R7", "415=9506000134352 8020=R7"},
        {"https://example.com/414/9506000134352/7040/1ABC", "414=9506000134352 7040=1ABC"},
        {"https://example.com/8010/9506-7/8011/12", "8010=9506-7 8011=12"},
        {"https://example.com/253/9506000134352X", "253=9506000134352X"},
        // qualifiers of another key, or out of order, are read and told
        {"https://example.com/01/09506000134352/21/A/10/B", "01=09506000134352 21=A 10=B ?"},
        {"https://example.com/01/09506000134352/10/B/22/C", "01=09506000134352 10=B 22=C ?"},
        {"https://example.com/01/09506000134352/10/B/10/B", "01=09506000134352 10=B 10=B ?"},
        {"https://example.com/01/09506000134352/10/B/235/T", "01=09506000134352 10=B 235=T ?"},
        {"https://example.com/01/09506000134352/235/T/21/A", "01=09506000134352 235=T 21=A ?"},
        {"https://example.com/01/09506000134352/17/261231", "01=09506000134352 17=261231 ?"},
        {"https://example.com/00/106141412345678908/21/A", "00=106141412345678908 21=A ?"},
        // faults end the message
        {"https://example.com/01/09506000134352/77/X", "01=09506000134352 ?"},
        {"https://example.com/01/09506000134352/21", "01=09506000134352 ?"},
        {"https://example.com/01/09506000134352/21/%4", "01=09506000134352 ?"},
        {"https://example.com/01/09506000134352/21/%G1/10/B", "01=09506000134352 ?"},
        {"https://example.com/01/09506000134352?7777=1&21=A", "01=09506000134352 ?"},
        // web addresses that are no Digital Link
        {"https://example.com/", "none"},
        {"https://example.com", "none"},
        {"https://example.com/01/intro", "none"},
        {"https://example.com/01", "none"},
        {"https://example.com/2026/11/25", "none"},
        {"https://example.com?01=09506000134352", "none"},
        {"https:///01/09506000134352", "none"},
        {"https:/01/09506000134352", "none"},
        {"ftp://example.com/01/09506000134352", "none"},
        {"example.com/01/09506000134352", "none"},
        {"https://example.com/#/01/09506000134352", "none"},
        {"https://example.com/01/%", "none"},
        {"4006381333931", "none"},
        {"", "none"},
        {"http", "none"},
        {"http:", "none"},
        {"://", "none"},
    };
    for (const auto& [link, wanted] : cases) {
        INFO(link);
        CHECK(shown(parseDigitalLink(link)) == wanted);
    }
}

TEST_CASE("faults of a Digital Link are told with their position") {
    CHECK_THAT(parseDigitalLink("https://a.b/01/09506000134352/77/X")->problem,
               ContainsSubstring("\"77\" at position 31"));
    CHECK_THAT(parseDigitalLink("https://a.b/01/09506000134352/21")->problem,
               ContainsSubstring("AI 21 at position 31"));
    CHECK_THAT(parseDigitalLink("https://a.b/01/09506000134352/21/%zz")->problem,
               ContainsSubstring("AI 21 at position 34"));
    CHECK_THAT(parseDigitalLink("https://a.b/01/09506000134352/21/A/10/B")->problem,
               ContainsSubstring("AI 10 at position 36 must not stand behind AI 21"));
    CHECK_THAT(parseDigitalLink("https://a.b/01/09506000134352/17/261231")->problem,
               ContainsSubstring("AI 17 at position 31 is no qualifier of AI 01"));
    CHECK_THAT(parseDigitalLink("https://a.b/01/09506000134352?7777=1")->problem,
               ContainsSubstring("\"7777\" at position 31"));
}

TEST_CASE("a link of too many bytes or elements is no message, or one cut short") {
    CHECK_FALSE(parseDigitalLink("https://a.b/01/09506000134352/21/" + std::string(kMaxCodeText, 'A')));
    std::string link = "https://a.b/01/09506000134352?";
    for (int i = 0; i < 200; ++i)
        link += "20=12&";
    CHECK_THAT(parseDigitalLink(link)->problem, ContainsSubstring("more than 100"));
}
