#include "core/identifiers/identifier.h"

namespace returnbench {

std::string_view toString(IdentifierKind kind) noexcept {
    switch (kind) {
    case IdentifierKind::Gtin:
        return "gtin";
    case IdentifierKind::Sscc:
        return "sscc";
    case IdentifierKind::Serial:
        return "serial";
    case IdentifierKind::SecondarySerial:
        return "secondary_serial";
    case IdentifierKind::AdditionalId:
        return "additional_id";
    case IdentifierKind::Lot:
        return "lot";
    case IdentifierKind::ProductionDate:
        return "production_date";
    case IdentifierKind::Expiry:
        return "expiry";
    case IdentifierKind::CellularSerial:
        return "cellular_serial";
    case IdentifierKind::Giai:
        return "giai";
    case IdentifierKind::Itip:
        return "itip";
    case IdentifierKind::Imei:
        return "imei";
    case IdentifierKind::Imeisv:
        return "imeisv";
    case IdentifierKind::Asin:
        return "asin";
    case IdentifierKind::Lpn:
        return "lpn";
    case IdentifierKind::Other:
        break;
    }
    return "other";
}

} // namespace returnbench
