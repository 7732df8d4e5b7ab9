#pragma once

#include "core/mirror/import_source.h"
#include "core/mirror/record_builder.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace returnbench {

/// A row of the file and what it became.
struct PreparedRow {
    TableRow row;
    BuiltRow built;
};

/// Some rows, in the file's order.
struct PreparedRows {
    std::vector<PreparedRow> rows;
    std::int64_t rowsRead = 0;  ///< of the file up to here; one may become several, or none
    std::int64_t bytesRead = 0; ///< likewise
};

/// Reads a file's rows and makes records of them in a thread of its own, a little ahead of who writes them:
/// the two take about as long. Its memory does not grow with the file.
class RowPipeline {
public:
    /// Both outlive it and are not used otherwise meanwhile, their header excepted.
    RowPipeline(ImportSource& source, RecordBuilder& builder);
    /// Stops reading.
    ~RowPipeline();
    RowPipeline(const RowPipeline&) = delete;
    RowPipeline& operator=(const RowPipeline&) = delete;

    /// The next rows; false at the file's end. Those that `rows` held go back to the thread that made them:
    /// two threads that free each other's memory wait for each other. @throws what reading threw
    bool next(PreparedRows& rows);

private:
    void work();
    bool fill(PreparedRows& rows);
    void freeUsed();
    void prepare(TableRow&& row, PreparedRows& rows);
    bool hand(PreparedRows&& rows);

    ImportSource& m_source;
    RecordBuilder& m_builder;
    const bool m_listsProducts;
    std::int64_t m_rowsRead = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<PreparedRows> m_ready;
    std::vector<PreparedRows> m_used;
    std::exception_ptr m_trouble;
    bool m_isAtEnd = false;
    bool m_isStopped = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace returnbench
