#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

inline constexpr std::string_view kDigits = "0123456789";

/// How a demo maker forms its serials.
enum class SerialStyle { None, Phone, Laptop, Audio, Shoe };

/// What a product looks like.
enum class ItemLook {
    Phone,
    Tablet,
    Watch,
    Camera,
    Laptop,
    Buds,
    Headphones,
    Soundbar,
    Shoes,
    Shirt,
    Dress,
    Jeans,
    Kettle,
    Lamp,
    Pan,
    Flask,
    Capsules,
    Tub,
};

/// A product of the demo's shop. Makers and products are invented.
struct DemoProduct {
    std::string_view sku;
    std::string_view title;
    std::string_view category;
    std::int64_t euroCents;
    ItemLook look;
    std::uint32_t colour; ///< 0xRRGGBB
    SerialStyle serial = SerialStyle::None;
    bool hasImei = false;
    bool hasComponents = false;
    bool hasLot = false;
    std::string gtin = {}; ///< 13 digits, in GS1's range for use inside a company (2…)
};

/// All products, with their GTINs.
[[nodiscard]] const std::vector<DemoProduct>& demoProducts();

/// @throws std::out_of_range for a SKU that the shop does not have
[[nodiscard]] const DemoProduct& demoProduct(std::string_view sku);

/// `digits` with its GS1 check digit (General Specifications §7.9) or its Luhn digit (ISO/IEC 7812-1).
[[nodiscard]] std::string withGs1CheckDigit(const std::string& digits);
[[nodiscard]] std::string withLuhnDigit(const std::string& digits);

/// Small, fast and the same on every platform (SplitMix64): the demo must not depend on a library's
/// distributions.
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_state(seed) {}
    [[nodiscard]] std::uint64_t next();
    /// 0 … `count` − 1
    [[nodiscard]] std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// `length` characters of `alphabet`
    [[nodiscard]] std::string text(std::string_view alphabet, std::size_t length);

private:
    std::uint64_t m_state;
};

/// A serial as the product's maker would print it.
[[nodiscard]] std::string newSerial(SerialStyle style, DemoRandom& random);

} // namespace returnbench
