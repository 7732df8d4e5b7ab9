#include "core/identifiers/gs1.h"
#include "core/identifiers/identifier.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

constexpr const char* kGtin = "09506000134352";

/// `01=09506000134352 21=ABC`: what was understood; `!` marks an element with a problem.
std::string shown(const Gs1Message& message) {
    std::string text;
    for (const Gs1Element& element : message.elements)
        text += (text.empty() ? "" : " ") + element.ai + "=" + element.value +
                (element.problem.empty() ? "" : "!");
    return text;
}

} // namespace

TEST_CASE("an element string is understood in every form that scanners send") {
    const std::string wanted = "01=09506000134352 10=LOT7 21=SER-1";
    for (const char* text : {
             "(01)09506000134352(10)LOT7(21)SER-1",
             "(01) 09506000134352 (10) LOT7 (21) SER-1",
             "]C1(01)09506000134352(10)LOT7(21)SER-1",
             "(01)09506000134352(10)LOT7\x1D(21)SER-1\x1D",
             "]C1010950600013435210LOT7\x1D"
             "21SER-1",
             "]d2010950600013435210LOT7\x1D"
             "21SER-1",
             "]Q3010950600013435210LOT7\x1D"
             "21SER-1",
             "]e0010950600013435210LOT7\x1D"
             "21SER-1",
             "]J1010950600013435210LOT7\x1D"
             "21SER-1",
             "]d2\x1D"
             "010950600013435210LOT7\x1D"
             "21SER-1",
             "\x1D"
             "010950600013435210LOT7\x1D"
             "21SER-1",
             "010950600013435210LOT7\x1D"
             "21SER-1",
             "]d2010950600013435210LOT7\x1D"
             "21SER-1\x1D",
             "]d20109506000134352\x1D"
             "10LOT7\x1D"
             "21SER-1",
             "]d20109506000134352\x1D\x1D"
             "10LOT7\x1D\x1D"
             "21SER-1\x1D\r\n",
             "  ]d2010950600013435210LOT7\x1D"
             "21SER-1\n",
         }) {
        INFO(text);
        const auto message = parseElementString(text);
        REQUIRE(message);
        CHECK(shown(*message) == wanted);
        CHECK(message->problem.empty());
    }
}

TEST_CASE("a text that does not claim to be an element string is none") {
    for (const char* text :
         {"", "SER-1", "4006381333931", "010950600013435221ABC", "]C0010950600013435221ABC", "(S)123",
          "()123", "(1)23", "(12345)6", "(ab)c", "https://example.com/01/09506000134352"}) {
        INFO(text);
        CHECK_FALSE(parseElementString(text));
    }
}

TEST_CASE("data of fixed length need no separator, whatever their application identifier") {
    const auto message = parseElementString("]C1"
                                            "17261231"
                                            "3103000195"
                                            "422356"
                                            "8006"
                                            "095060001343520102"
                                            "4109506000134352"
                                            "37"
                                            "12\x1D"
                                            "10A");
    REQUIRE(message);
    CHECK(shown(*message) ==
          "17=261231 3103=000195 422=356 8006=095060001343520102 410=9506000134352 37=12 10=A");
    CHECK(message->problem.empty());
}

TEST_CASE("brackets within a serial are part of it unless they hold an application identifier") {
    CHECK(shown(*parseElementString("(21)AB(5)7(01)09506000134352")) == "21=AB(5)7 01=09506000134352");
    CHECK(shown(*parseElementString("(21)AB((10)X")) == "21=AB( 10=X");
    CHECK(shown(*parseElementString("]d221AB(10)X")) == "21=AB(10)X");
}

TEST_CASE("wrong data are told at their element and the rest is read on") {
    auto message = parseElementString("]d2"
                                      "0109506000134353"
                                      "21A\x1D"
                                      "10B");
    CHECK(shown(*message) == "01=09506000134353! 21=A 10=B");
    CHECK(message->problem.empty());
    CHECK_THAT(message->elements[0].problem, ContainsSubstring("check digit"));

    message = parseElementString("]d2"
                                 "01095060001343\x1D"
                                 "21A"); // a GTIN cut short
    CHECK(shown(*message) == "01=095060001343! 21=A");
    message = parseElementString("(01)4006381333931(21)A");
    CHECK(shown(*message) == "01=4006381333931! 21=A");
    CHECK_THAT(message->elements[0].problem, ContainsSubstring("13 characters instead of 14"));
    message = parseElementString("]d2"
                                 "10\x1D"
                                 "21A");
    CHECK(shown(*message) == "10=! 21=A");
    CHECK_THAT(message->elements[0].problem, ContainsSubstring("no data"));
    message = parseElementString("(21)");
    CHECK(shown(*message) == "21=!");
}

TEST_CASE("an unknown application identifier ends the message and is named with its position") {
    auto message = parseElementString("]d2" + std::string("01") + kGtin + "7777X");
    CHECK(shown(*message) == "01=09506000134352");
    CHECK_THAT(message->problem, ContainsSubstring("\"7777\" at position 20"));
    message = parseElementString("(01)" + std::string(kGtin) + "(7777)X(21)A");
    CHECK(shown(*message) == "01=09506000134352");
    CHECK_THAT(message->problem, ContainsSubstring("\"7777\" at position 20"));
    message = parseElementString("(555)1234567");
    CHECK(message->elements.empty());
    CHECK_THAT(message->problem, ContainsSubstring("at position 2"));
    message = parseElementString("]C1HELLO");
    CHECK(message->elements.empty());
    CHECK_THAT(message->problem, ContainsSubstring("\"HELL\" at position 4"));
    message = parseElementString("]C12");
    CHECK_THAT(message->problem, ContainsSubstring("\"2\" at position 4"));
}

TEST_CASE("a message without elements has a problem") {
    for (const char* text : {"]C1", "]d2\x1D", "\x1D", "\x1D\x1D\x1D"}) {
        const auto message = parseElementString(text);
        REQUIRE(message);
        CHECK(message->elements.empty());
        CHECK_FALSE(message->problem.empty());
    }
}

TEST_CASE("a message of too many elements or bytes is cut short and says so") {
    std::string text = "]d2";
    for (std::size_t i = 0; i < kMaxGs1Elements; ++i)
        text += "2012";
    CHECK(parseElementString(text)->problem.empty());
    const auto message = parseElementString(text + "2012");
    CHECK(message->elements.size() == kMaxGs1Elements);
    CHECK_THAT(message->problem, ContainsSubstring("more than 100 elements"));
    CHECK_THAT(parseElementString("]d221" + std::string(kMaxCodeText, 'A'))->problem,
               ContainsSubstring("longer than 8192"));
}

TEST_CASE("FNC1 that the scanner has written out is understood") {
    for (const std::string mark :
         {"{GS}",    "<GS>",  "[GS]", "(GS)", "{FNC1}", "<fnc1>", "^FNC1", "^]", "~1", "~d029", "\\x1d",
          "\\u001D", "\\035", "\\F",  "\\G",  "%1D",    "&#29;",  "]C1",   "|",  "è",  "␝",     "<0x1D>"}) {
        INFO(mark);
        std::string body = "010950600013435210LOT7";
        body.append(mark).append("21SER-1");
        for (const std::string& text :
             {body, "]C1" + body, std::string("]d2").append(mark).append(body).append(mark), mark + body,
              "10LOT7" + mark + "010950600013435221SER-1"}) {
            INFO(text);
            const auto message = parseWrittenOut(text);
            REQUIRE(message);
            CHECK(message->elements.size() == 3);
        }
    }
    CHECK(shown(*parseWrittenOut("]C110LOT7{GS}21SER-1")) == "10=LOT7 21=SER-1");
}

TEST_CASE("marks of FNC1 that are a text's own stay in it") {
    for (const char* text :
         {"SER~1", "10LOT~121SER", "21AB|10CD", "AB^]CD", "\\FILE", "0109506000134353~121A",
          "0109506000134352~1XX", "0109506000134352", "{GS}", "", "]C1~1"}) {
        INFO(text);
        CHECK_FALSE(parseWrittenOut(text));
    }
    CHECK(identify("AB|CD-12~1").front().value == "AB|CD12~1");
}
