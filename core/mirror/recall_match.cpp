#include "core/mirror/recall_match.h"

#include "core/base/codes.h"
#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/mirror/code_range.h"

namespace returnbench {
namespace {

/// An end of a range in other separators than the label's is that end all the same.
bool isLotInRange(std::string_view lot, const std::string& from, const std::string& to) {
    const std::string normal = normalSerial(lot);
    return isInRange(lot, from, to) ||
           (!normal.empty() && (normal == normalSerial(from) || normal == normalSerial(to)));
}

} // namespace

bool isRecalled(const Recall& recall, std::string_view sku, std::string_view gtin14, std::string_view lot,
                std::string_view serialNormal) {
    return (recall.sku.empty() || isSameCode(recall.sku, sku)) &&
           (recall.gtin.empty() || recall.gtin == trim(gtin14)) &&
           isLotInRange(trim(lot), recall.lotFrom, recall.lotTo) &&
           isInRange(toUpper(trim(serialNormal)), recall.serialFrom, recall.serialTo);
}

} // namespace returnbench
