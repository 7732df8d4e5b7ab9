#pragma once

#include <compare>
#include <functional>
#include <ostream>
#include <string>
#include <utility>

namespace returnbench {

/// A string that names one kind of thing, so that an order cannot be passed where a return is wanted.
template<class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string value) : m_value(std::move(value)) {}

    [[nodiscard]] const std::string& str() const noexcept { return m_value; }
    [[nodiscard]] bool empty() const noexcept { return m_value.empty(); }
    auto operator<=>(const Id&) const = default;
    friend std::ostream& operator<<(std::ostream& out, const Id& id) { return out << id.m_value; }

private:
    std::string m_value;
};

using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using ReturnId = Id<struct ReturnTag>;
using InspectionId = Id<struct InspectionTag>;
using PersonId = Id<struct PersonTag>;

} // namespace returnbench

template<class Tag>
struct std::hash<returnbench::Id<Tag>> {
    std::size_t operator()(const returnbench::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.str());
    }
};
