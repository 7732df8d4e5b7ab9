#include "core/mirror/row_pipeline.h"

#include <utility>

namespace returnbench {
namespace {

constexpr std::int64_t kRowsAtOnce = 500;
constexpr std::size_t kBytesAtOnce = std::size_t{256} * 1024; // a row may be long
constexpr std::size_t kReady = 4;

std::size_t bytesOf(const TableRow& row) {
    std::size_t bytes = 0;
    for (const std::string& field : row.fields)
        bytes += field.size();
    return bytes;
}

} // namespace

RowPipeline::RowPipeline(ImportSource& source, RecordBuilder& builder)
    : m_source(source), m_builder(builder), m_listsProducts(!source.header().profile->productList.empty()),
      m_thread([this] { work(); }) {}

RowPipeline::~RowPipeline() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool RowPipeline::next(PreparedRows& rows) {
    std::unique_lock lock(m_mutex);
    m_used.push_back(std::move(rows));
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_isAtEnd; });
    if (m_ready.empty()) {
        if (m_trouble)
            std::rethrow_exception(m_trouble);
        return false;
    }
    rows = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void RowPipeline::work() {
    std::exception_ptr trouble;
    try {
        PreparedRows rows;
        while (fill(rows)) {
            if (!hand(std::move(rows)))
                return;
            freeUsed();
        }
    } catch (...) {
        trouble = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_trouble = trouble;
        m_isAtEnd = true;
    }
    m_changed.notify_all();
}

void RowPipeline::freeUsed() {
    std::vector<PreparedRows> used;
    {
        const std::lock_guard lock(m_mutex);
        used.swap(m_used);
    }
}

/// Whether there were any more.
bool RowPipeline::fill(PreparedRows& rows) {
    rows = {};
    const std::int64_t firstRow = m_rowsRead;
    std::size_t bytes = 0;
    TableRow row;
    while (m_rowsRead - firstRow < kRowsAtOnce && bytes < kBytesAtOnce && m_source.rows().next(row)) {
        ++m_rowsRead;
        bytes += bytesOf(row);
        if (!row.fault.empty() || !row.isBlank())
            prepare(std::move(row), rows);
        row = {};
    }
    rows.rowsRead = m_rowsRead;
    rows.bytesRead = m_source.bytesRead();
    return m_rowsRead > firstRow;
}

void RowPipeline::prepare(TableRow&& row, PreparedRows& rows) {
    const auto add = [&](TableRow&& one) {
        BuiltRow built = m_builder.build(one);
        rows.rows.push_back({std::move(one), std::move(built)});
    };
    if (!m_listsProducts) {
        add(std::move(row));
        return;
    }
    for (TableRow& part : m_builder.parts(row))
        add(std::move(part));
}

/// Waits for room. @returns false when nobody wants them any more
bool RowPipeline::hand(PreparedRows&& rows) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.size() < kReady || m_isStopped; });
    if (m_isStopped)
        return false;
    m_ready.push_back(std::move(rows));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

} // namespace returnbench
