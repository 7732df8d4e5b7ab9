#include "core/matching/verdict.h"
#include "tests/support/catch.h"

#include <set>

using namespace returnbench;

namespace {

constexpr std::array kAll{
    VerdictKind::Match,           VerdictKind::ProbableMatch, VerdictKind::ProductMatch,
    VerdictKind::OtherUnit,       VerdictKind::UnknownUnit,   VerdictKind::OtherProduct,
    VerdictKind::AlreadyReturned, VerdictKind::OurMixup,      VerdictKind::ComponentMismatch,
    VerdictKind::LotMismatch,     VerdictKind::QuantityShort, VerdictKind::EmptyParcel,
    VerdictKind::Unreadable};

Verdict verdictOf(VerdictKind kind) {
    Verdict verdict;
    verdict.kind = kind;
    return verdict;
}

} // namespace

TEST_CASE("every verdict's name is read back as that verdict and no other word is") {
    std::set<std::string_view> names;
    for (const VerdictKind kind : kAll) {
        names.insert(toString(kind));
        CHECK(verdictFrom(toString(kind)) == kind);
    }
    CHECK(names.size() == kAll.size());
    CHECK(toString(VerdictKind::OurMixup) == "our_mixup");
    CHECK_FALSE(verdictFrom("Match"));
    CHECK_FALSE(verdictFrom(""));
}

TEST_CASE("every flag has a name of its own") {
    std::set<std::string_view> names;
    for (int flag = 0; flag <= static_cast<int>(Flag::CheckDigitWrong); ++flag)
        names.insert(toString(static_cast<Flag>(flag)));
    CHECK(names.size() == 9);
    CHECK(names.count("") == 0);
    CHECK(toString(Flag::OutsideReturnWindow) == "outside_return_window");
}

TEST_CASE("only match and product_match agree, only probable_match waits for a person") {
    for (const VerdictKind kind : kAll) {
        INFO(toString(kind));
        CHECK(verdictOf(kind).agrees() == (kind == VerdictKind::Match || kind == VerdictKind::ProductMatch));
        CHECK(verdictOf(kind).needsConfirmation() == (kind == VerdictKind::ProbableMatch));
    }
}

TEST_CASE("verdicts have the CBV dispositions of the design's table") {
    CHECK(cbvDisposition(VerdictKind::Match) == "conformant");
    CHECK(cbvDisposition(VerdictKind::ProductMatch) == "conformant");
    CHECK(cbvDisposition(VerdictKind::AlreadyReturned) == "mismatch_instance");
    CHECK(cbvDisposition(VerdictKind::ComponentMismatch) == "mismatch_instance");
    CHECK(cbvDisposition(VerdictKind::OtherProduct) == "mismatch_class");
    CHECK(cbvDisposition(VerdictKind::LotMismatch) == "mismatch_class");
    CHECK(cbvDisposition(VerdictKind::EmptyParcel) == "mismatch_quantity");
    CHECK(cbvDisposition(VerdictKind::ProbableMatch).empty());
    CHECK(cbvDisposition(VerdictKind::OurMixup).empty());
    CHECK(cbvDisposition(VerdictKind::Unreadable).empty());
}

TEST_CASE("headlines are short sentences, each verdict's its own") {
    std::set<std::string> headlines;
    for (const VerdictKind kind : kAll) {
        const std::string text = headline(verdictOf(kind));
        INFO(text);
        CHECK(text.size() <= 60);
        CHECK(text.ends_with("."));
        headlines.insert(text);
    }
    CHECK(headlines.size() == kAll.size());
    CHECK(headline(verdictOf(VerdictKind::Match)) == "This unit was sold on this order.");
}

TEST_CASE("the headline of another unit names its order as long as that fits") {
    Verdict verdict = verdictOf(VerdictKind::OtherUnit);
    verdict.unit = DispatchedUnit{};
    verdict.unit->order = OrderId("403-1187734-2201");
    CHECK(headline(verdict) == "Another unit of this product, sold on 403-1187734-2201.");
    verdict.unit->order = OrderId(std::string(40, '7'));
    CHECK(headline(verdict) == "Another unit of this product, sold on another order.");
}
