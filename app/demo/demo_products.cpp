#include "app/demo/demo_products.h"

#include <stdexcept>

namespace returnbench {
namespace {

constexpr std::string_view kUnambiguous = "ACDEFHJKMNPRTUVWXY34790";

} // namespace

std::uint64_t DemoRandom::next() {
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::string DemoRandom::text(std::string_view alphabet, std::size_t length) {
    std::string result;
    for (std::size_t i = 0; i < length; ++i)
        result += alphabet[below(alphabet.size())];
    return result;
}

std::string withGs1CheckDigit(const std::string& digits) {
    int sum = 0;
    int weight = 3;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += (*digit - '0') * weight;
        weight = 4 - weight;
    }
    return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string withLuhnDigit(const std::string& digits) {
    int sum = 0;
    bool doubled = true;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (doubled ? 2 : 1);
        sum += value / 10 + value % 10;
        doubled = !doubled;
    }
    return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string newSerial(SerialStyle style, DemoRandom& random) {
    switch (style) {
    case SerialStyle::None:
        return {};
    case SerialStyle::Phone: // week and line, then a running part
        return "F" + random.text(kDigits, 2) + random.text(kUnambiguous, 5) + "0" +
               random.text(kUnambiguous, 3);
    case SerialStyle::Laptop:
        return "5CD" + random.text(kDigits, 4) + random.text(kUnambiguous, 3) + "8";
    case SerialStyle::Audio:
        return "VX" + random.text(kDigits, 8) + "-0" + random.text(kDigits, 1);
    case SerialStyle::Shoe:
        return "SN" + random.text(kUnambiguous, 4) + "5" + random.text(kDigits, 6);
    }
    return {};
}

namespace {

std::vector<DemoProduct> makeProducts() {
    using enum SerialStyle;
    std::vector<DemoProduct> products{
        {"NIM-P8-128-GR", "Nimbus Phone 8, 128 GB, graphite", "phones", 38900, ItemLook::Phone, 0x4A4E57,
         Phone, true},
        {"NIM-P8-256-BL", "Nimbus Phone 8, 256 GB, blue", "phones", 45900, ItemLook::Phone, 0x3C6EA5, Phone,
         true},
        {"NIM-P8L-64-WH", "Nimbus Phone 8 Lite, 64 GB, white", "phones", 21900, ItemLook::Phone, 0xE4E6E8,
         Phone, true},
        {"ORB-X2-128", "Orbit X2, 128 GB, black", "phones", 29900, ItemLook::Phone, 0x2B2D31, Phone, true},
        {"ORB-X2P-256", "Orbit X2 Pro, 256 GB, silver", "phones", 52900, ItemLook::Phone, 0xB9BEC4, Phone,
         true},
        {"KES-14-I5", "Kestrel 14, 16 GB, 512 GB", "laptops", 79900, ItemLook::Laptop, 0xA4A9B0, Laptop,
         false, true},
        {"KES-15-I7", "Kestrel 15 Studio, 32 GB, 1 TB", "laptops", 129900, ItemLook::Laptop, 0x5A6068, Laptop,
         false, true},
        {"TAR-13-AIR", "Tarn 13 Air, 8 GB, 256 GB", "laptops", 64900, ItemLook::Laptop, 0xC9CDD2, Laptop,
         false, true},
        {"TAR-TAB-11", "Tarn Tab 11, 128 GB", "tablets", 34900, ItemLook::Tablet, 0x9AA3AE, Phone},
        {"VOX-BUDS-3", "Voxel Buds 3, charcoal", "audio", 9900, ItemLook::Buds, 0x3F4347, Audio},
        {"VOX-OVER-1", "Voxel Over-Ear One", "audio", 19900, ItemLook::Headphones, 0x45484D, Audio},
        {"VOX-BAR-S", "Voxel Soundbar S", "audio", 14900, ItemLook::Soundbar, 0x33363A, Audio},
        {"LUM-CAM-4", "Lumen Action Camera 4", "cameras", 24900, ItemLook::Camera, 0x3A3D42, Phone},
        {"PUL-WATCH-2", "Pulse Watch 2, 42 mm", "wearables", 17900, ItemLook::Watch, 0x37536B, Phone},
        {"STR-RUN-42", "Strider Run, EU 42, red", "footwear", 8900, ItemLook::Shoes, 0xC0392B, Shoe},
        {"STR-RUN-43", "Strider Run, EU 43, red", "footwear", 8900, ItemLook::Shoes, 0xC0392B, Shoe},
        {"STR-TRAIL-44", "Strider Trail, EU 44, olive", "footwear", 11900, ItemLook::Shoes, 0x6B7042, Shoe},
        {"LIN-SHIRT-M", "Linden Oxford Shirt, M, white", "fashion", 3900, ItemLook::Shirt, 0xE9ECEF},
        {"LIN-SHIRT-L", "Linden Oxford Shirt, L, white", "fashion", 3900, ItemLook::Shirt, 0xE9ECEF},
        {"LIN-DRESS-S", "Linden Summer Dress, S, navy", "fashion", 5900, ItemLook::Dress, 0x2C3E63},
        {"LIN-JEANS-32", "Linden Jeans, 32/32", "fashion", 6900, ItemLook::Jeans, 0x3F5F86},
        {"MAR-KETTLE", "Marlow Kettle 1.7 l", "home", 3490, ItemLook::Kettle, 0xC2C7CC},
        {"MAR-LAMP-D", "Marlow Desk Lamp", "home", 4290, ItemLook::Lamp, 0x3E7C6F},
        {"MAR-PAN-28", "Marlow Pan 28 cm", "home", 2990, ItemLook::Pan, 0x3A3A3C},
        {"MAR-BOTTLE", "Marlow Steel Bottle 0.75 l", "home", 1990, ItemLook::Flask, 0xA9B7C2},
        {"VIT-D3-90", "Vitalis D3, 90 capsules", "health", 1490, ItemLook::Capsules, 0x6FA84B, None, false,
         false, true},
        {"VIT-OMEGA", "Vitalis Omega-3, 120 capsules", "health", 2290, ItemLook::Capsules, 0xD08A2E, None,
         false, false, true},
        {"VIT-PROT-1", "Vitalis Protein 1 kg, vanilla", "health", 2790, ItemLook::Tub, 0xE0C48A, None, false,
         false, true},
    };
    for (std::size_t i = 0; i < products.size(); ++i) {
        const std::string number = std::to_string(10'000 + i * 37);
        products[i].gtin = withGs1CheckDigit("2004711" + number);
    }
    return products;
}

} // namespace

const std::vector<DemoProduct>& demoProducts() {
    static const std::vector<DemoProduct> products = makeProducts();
    return products;
}

const DemoProduct& demoProduct(std::string_view sku) {
    for (const DemoProduct& product : demoProducts())
        if (product.sku == sku)
            return product;
    throw std::out_of_range("the demo's shop has no product " + std::string(sku));
}

} // namespace returnbench
