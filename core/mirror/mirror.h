#pragma once

#include "core/base/database.h"
#include "core/base/file.h"
#include "core/mirror/near_records.h"
#include "core/mirror/records.h"
#include "core/mirror/source_position.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What writing a record did; the more it did, the earlier.
enum class Change { Added, Changed, Unchanged };

/// Units that were dispatched of one product in one lot through one channel.
struct DispatchCount {
    std::string channel; ///< empty, as the category: the line is not known
    std::string category;
    std::string sku;
    std::string lot;
    std::int64_t units = 0;
};

/// How many records the mirror holds.
struct MirrorCounts {
    std::int64_t orderLines = 0;
    std::int64_t units = 0;
    std::int64_t returns = 0;
    std::int64_t recalls = 0;
    std::int64_t blocklist = 0;
    std::int64_t reimbursements = 0;
};

/// The local copy of orders, dispatched units, returns, recalls and blocklist. Rebuildable from imports.
///
/// One object, one connection, one thread at a time. All text lookups are exact unless they say otherwise;
/// codes are compared without regard to case and to spaces at their ends. Throws Error{Storage}.
class Mirror {
public:
    /// @param buyerHashKey the workspace's key for buyerKeyOf(); may be empty when read-only
    Mirror(const std::filesystem::path& file, OpenMode mode, Bytes buyerHashKey);
    ~Mirror();

    /// Keyed hash of a channel's buyer id: equal for the same buyer, nothing else can be told from it.
    [[nodiscard]] std::string buyerKeyOf(std::string_view channel, std::string_view buyerId) const;

    /// Writes that are visible together or not at all; rolls back unless committed.
    class Batch {
    public:
        explicit Batch(Mirror& mirror);
        ~Batch();
        Batch(const Batch&) = delete;
        Batch& operator=(const Batch&) = delete;
        void commit();
        /// How many of this batch's puts answered Changed for records that are now again as they were before
        /// the batch: a file that names a record twice with different values changes nothing when it comes
        /// again.
        [[nodiscard]] std::int64_t undoneChanges() const;

    private:
        Mirror& m_mirror;
        std::unique_ptr<SQLite::Transaction> m_transaction;
    };

    /// While it lives, and nobody else has the mirror open, batches write straight to its file, with what
    /// they overwrite in a journal beside it (SQLite's rollback journal): a first load then writes every page
    /// once instead of twice. Who opens the mirror meanwhile waits; a program that is killed leaves the
    /// mirror as it was before the batch. Where somebody has it open, batches go on as always.
    class StraightWrites {
    public:
        /// Not within a batch.
        explicit StraightWrites(Mirror& mirror);
        ~StraightWrites();
        StraightWrites(const StraightWrites&) = delete;
        StraightWrites& operator=(const StraightWrites&) = delete;

    private:
        Mirror& m_mirror;
    };

    /// Inserts or updates by natural key: line (channel, order, line), unit (order, line, SKU, serial or
    /// lot), return (channel, id, line, SKU), recall (notice, SKU, GTIN, ranges), block entry (serial),
    /// reimbursement (channel, id, SKU). An optional that is empty in `record` does not erase what is known.
    Change put(const OrderLine& record);
    Change put(const DispatchedUnit& record);
    Change put(const ReturnNotice& record);
    Change put(const Recall& record);
    Change put(const BlockEntry& record);
    Change put(const Reimbursement& record);

    /// Gives an order's line another id. Neither is looked at further: `to` must not exist yet.
    void renameLine(const OrderLine& line, const OrderLineId& to);

    /// How far a table of a shop's database is here; nullopt when nothing of it came in yet.
    [[nodiscard]] std::optional<SourcePosition> sourcePosition(const std::string& source,
                                                               const std::string& table) const;
    void put(const SourcePosition& position);

    [[nodiscard]] MirrorCounts counts() const;
    /// Not more units than this are there; counts nothing.
    [[nodiscard]] std::int64_t unitsAtMost() const;

    // Returns and orders
    /// By return id, AWB or LPN, else by order id; newest first. Several when a parcel holds several lines.
    [[nodiscard]] std::vector<ReturnNotice> findReturns(std::string_view code) const;
    [[nodiscard]] std::vector<OrderLine> linesOfOrder(const OrderId& order) const;
    [[nodiscard]] bool knowsOrder(const OrderId& order) const;
    /// The line that a return is about: by line id, else the order's line with its SKU.
    [[nodiscard]] std::optional<OrderLine> lineOf(const ReturnNotice& notice) const;
    [[nodiscard]] std::vector<OrderLine> linesWithGtin(std::string_view gtin14, int limit = 50) const;
    [[nodiscard]] std::vector<OrderLine> linesWithSku(std::string_view sku, int limit = 50) const;
    /// Lines whose own id it is; a SKU that stands in for one is none.
    [[nodiscard]] std::vector<OrderLine> linesWithId(std::string_view line, int limit = 50) const;
    [[nodiscard]] std::vector<ReturnNotice> returnsOfOrder(const OrderId& order) const;
    /// Of this very return (channel, id and order; line and SKU where both say one), whatever else `notice`
    /// says. One row of an index: fit to be asked for every claim.
    [[nodiscard]] ReturnTimes timesOf(const ReturnNotice& notice) const;

    /// Orders, waybills, return ids and LPNs that begin with `start` and go on, in this order and each kind
    /// by code, at most `limit`; none for less than kMinCodePrefix characters. One moment of the mirror.
    [[nodiscard]] std::vector<NearCode> codesStartingWith(std::string_view start, int limit = 20) const;

    /// By number, case or order; newest first.
    [[nodiscard]] std::vector<Reimbursement> findReimbursements(std::string_view code) const;
    /// The newest, at most `limit`.
    [[nodiscard]] std::vector<Reimbursement> reimbursements(int limit = 10'000) const;

    // Units
    [[nodiscard]] std::vector<DispatchedUnit> unitsOnOrder(const OrderId& order) const;
    /// Every dispatch of a unit whose serial or IMEI has this normal form, oldest first.
    [[nodiscard]] std::vector<DispatchedUnit> unitsWithSerial(std::string_view normal) const;
    /// Whether unitsWithSerial() would name more than one.
    [[nodiscard]] bool hasSeveralWithSerial(std::string_view normal) const;
    /// Units whose serial has this look-alike key.
    [[nodiscard]] std::vector<DispatchedUnit> unitsLike(std::string_view lookAlikeKey, int limit = 50) const;
    /// Units whose serial or an IMEI is near `normal`, none that it names exactly, at most `limit`:
    /// look-alikes, then transpositions, one edit, codes of which `normal` is the beginning, and serials of
    /// which it is the end (of more than 500 that share it, those that came in last); each kind by the
    /// recorded code, one code's dispatches as they were recorded. Guesses, for a person to choose from: one
    /// alone is still a guess.
    ///
    /// One moment of the mirror, read by index: serials with the same end, and of the some 900 codes that one
    /// edit makes of 12 characters those with another end.
    /// @param normal a normal form; none is near one that is longer than kMaxSerial
    [[nodiscard]] std::vector<NearUnit> unitsNear(std::string_view normal, int limit = 20) const;
    /// Units with a component whose serial has this normal form.
    [[nodiscard]] std::vector<DispatchedUnit> unitsWithComponent(std::string_view normal) const;
    /// Units that left in the parcel with this forward waybill.
    [[nodiscard]] std::vector<DispatchedUnit> unitsInParcel(std::string_view awb) const;

    // Watch lists
    /// Recalls all of whose conditions the unit meets. `serialNormal` and `lot` may be empty.
    [[nodiscard]] std::vector<Recall> recallsFor(std::string_view sku, std::string_view gtin14,
                                                 std::string_view lot, std::string_view serialNormal) const;
    [[nodiscard]] std::optional<BlockEntry> blocked(std::string_view serialNormal) const;
    [[nodiscard]] BuyerFigures figuresOf(std::string_view buyerKey) const;
    /// Counts nothing: no record is ever taken out of the mirror, so the last ids say how many there are.
    [[nodiscard]] ShopFigures shopFigures() const;

    // Walks for reports: they read a table from end to end
    /// With this name, in whatever case; all when it is empty.
    [[nodiscard]] std::vector<Recall> recalls(std::string_view notice = {}) const;
    /// Every dispatch of a unit that a recall is about, at most `limit`, in the order in which they came in.
    [[nodiscard]] std::vector<DispatchedUnit> unitsUnder(const Recall& recall, int limit) const;
    /// Returns that a licence plate names, as Amazon's own warehouse gives them, delivered in [from, until);
    /// by that time, at most `limit`.
    [[nodiscard]] std::vector<ReturnNotice> platedReturns(Timestamp from, Timestamp until, int limit) const;
    /// Units dispatched in [from, until). A record without serial and IMEI has no number of its own: with the
    /// line's other records it makes up the line's quantity; it is one where the line is not known.
    [[nodiscard]] std::vector<DispatchCount> dispatchCounts(Timestamp from, Timestamp until) const;

    /// Findings of SQLite's own integrity check; empty when sound.
    [[nodiscard]] std::vector<std::string> check() const;

private:
    friend class Batch;
    friend class StraightWrites;
    friend class UnitLoad;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace returnbench
