#pragma once

#include "core/matching/case.h"
#include "core/matching/product_sight.h"
#include "core/matching/set_members.h"

#include <optional>
#include <string>

/// The sentences of matching: each a fact that led to a verdict, with its stable code. None names a person.
namespace returnbench::reasons {

/// `3 Oct 2026`: as a clerk reads a day.
[[nodiscard]] std::string day(Date date);

// The unit
[[nodiscard]] Reason soldOnLine(const DispatchedUnit& unit);
[[nodiscard]] Reason soldOnSameOrder(const DispatchedUnit& unit);
[[nodiscard]] Reason soldElsewhere(const Case& c, const DispatchedUnit& unit);
[[nodiscard]] Reason neverDispatched(const DispatchedUnit& unit);
[[nodiscard]] Reason soldAgain(const DispatchedUnit& soldHere);
[[nodiscard]] Reason otherUnitSeenToo(const SeenSerial& seen, const DispatchedUnit& unit);
[[nodiscard]] Reason returnedBefore(const PastInspection& past);
[[nodiscard]] Reason seenBefore(const PastInspection& past);
[[nodiscard]] Reason leftInOurParcel(const DispatchedUnit& unit, const OrderId& order);
[[nodiscard]] Reason parcelsCrossed(const PastInspection& past, const DispatchedUnit& own);
[[nodiscard]] Reason ownReturnsCrossed(const PastInspection& past, const DispatchedUnit& own);

// Members of a set
[[nodiscard]] Reason setMembersMissing(const SetMembers& members);
[[nodiscard]] Reason setMembersUnsure(const SetMembers& members);
[[nodiscard]] Reason setMemberExchanged(const ExchangedMember& exchanged);

// Parts
[[nodiscard]] Reason partNotRecorded(const SeenSerial& part, const DispatchedUnit& unit);
[[nodiscard]] Reason partOfOtherUnit(const SeenSerial& part, const DispatchedUnit& owner);
[[nodiscard]] Reason partOfExpectedUnit(const SeenSerial& part, const DispatchedUnit& unit);

// Serials that no record has
[[nodiscard]] Reason nearlyExpected(const SeenSerial& seen, const std::string& expected, bool lookAlike);
[[nodiscard]] Reason serialUnknown(const SeenSerial& seen);
[[nodiscard]] Reason looksLikeSoldElsewhere(const DispatchedUnit& unit);
[[nodiscard]] Reason notAllSerialsRecorded(std::size_t recorded, int sold);
/// @param same no character differs
[[nodiscard]] Reason serialPrinted(const SeenSerial& seen, const std::string& expected, bool same);
[[nodiscard]] Reason printUnsure(const SeenSerial& seen);
[[nodiscard]] Reason printOfOther(const SeenSerial& seen, const DispatchedUnit& unit);
[[nodiscard]] Reason serialNotRead();
[[nodiscard]] Reason serialNotRecorded(const SeenSerial& seen);

// The product
[[nodiscard]] Reason productAgrees(const ProductSight& sight);
[[nodiscard]] Reason productDiffers(const Case& c, const ProductSight& sight);
[[nodiscard]] Reason productCodeDiffers(const Case& c, const ProductSight& sight);
[[nodiscard]] Reason productUnconfirmed();
[[nodiscard]] Reason unitOfOtherProduct(const Case& c, const DispatchedUnit& unit);
[[nodiscard]] Reason unitOnOtherLine(const Case& c, const DispatchedUnit& unit);
[[nodiscard]] Reason unitRecordedAsOtherProduct(const Case& c, const DispatchedUnit& unit);
[[nodiscard]] Reason lotAgrees(const std::string& seen);
[[nodiscard]] Reason lotDiffers(const std::string& seen, const std::string& sent);

[[nodiscard]] Reason expiryDiffers(const OtherExpiry& other);

// The parcel
[[nodiscard]] Reason parcelEmpty(int declared);
[[nodiscard]] Reason itemsMissing(int found, int declared);
[[nodiscard]] Reason itemsTooMany(int found, int declared);
[[nodiscard]] Reason nothingRead();
[[nodiscard]] Reason nothingUsefulRead();
[[nodiscard]] Reason unannounced();
[[nodiscard]] Reason productOfUnannounced(const ProductSight& sight);

} // namespace returnbench::reasons
