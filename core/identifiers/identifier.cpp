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
    case IdentifierKind::Meid:
        return "meid";
    case IdentifierKind::Vin:
        return "vin";
    case IdentifierKind::Isbn:
        return "isbn";
    case IdentifierKind::Issn:
        return "issn";
    case IdentifierKind::Fnsku:
        return "fnsku";
    case IdentifierKind::PartNumber:
        return "part_number";
    case IdentifierKind::LicencePlate:
        return "licence_plate";
    case IdentifierKind::UdiPrimary:
        return "udi_primary";
    case IdentifierKind::Pzn:
        return "pzn";
    case IdentifierKind::Ppn:
        return "ppn";
    case IdentifierKind::Ndc:
        return "ndc";
    case IdentifierKind::Other:
        break;
    }
    return "other";
}

} // namespace returnbench
