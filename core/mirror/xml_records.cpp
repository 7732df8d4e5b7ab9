#include "core/mirror/xml_records.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/delimited_reader.h"
#include "core/mirror/import.h"
#include "core/mirror/import_header.h"
#include "core/mirror/text_decoder.h"
#include "core/mirror/xml_scanner.h"

#include <algorithm>
#include <deque>
#include <fstream>
#include <map>
#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kXmlPartBytes = std::size_t{64} << 10;
constexpr std::size_t kMaxItems = 10'000;

std::string lastOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// Calls for the fields of records, with their place below the record: `item_details/merchant_sku`.
class RecordHandler : public XmlHandler {
public:
    explicit RecordHandler(const XmlShape& shape) : m_shape(shape) {}

    void onStart(std::string_view name, const XmlAttributes&) override {
        if (!m_isInRecord) {
            m_isInRecord = name == m_shape.record;
            if (m_isInRecord) {
                m_path.clear();
                onRecord();
            }
            return;
        }
        if (m_path.empty() && name == m_shape.item)
            onItem();
        m_ends.push_back(m_path.size());
        m_path += (m_path.empty() ? "" : "/") + std::string(name);
        m_isLeaf = true;
        m_text.clear();
    }

    void onText(std::string_view text) override {
        if (m_isInRecord && m_text.size() <= kMaxFieldBytes)
            m_text += text;
    }

    void onEnd(std::string_view) override {
        if (!m_isInRecord)
            return;
        if (m_ends.empty()) {
            m_isInRecord = false;
            onRecordEnd();
            return;
        }
        if (std::exchange(m_isLeaf, false))
            onField(m_path, trim(m_text));
        m_path.resize(m_ends.back());
        m_ends.pop_back();
    }

protected:
    virtual void onRecord() = 0;
    virtual void onItem() = 0;
    virtual void onField(const std::string& path, std::string_view value) = 0;
    virtual void onRecordEnd() = 0;
    [[nodiscard]] bool isOfItem(const std::string& path) const {
        return !m_shape.item.empty() && path.starts_with(m_shape.item + "/");
    }

private:
    const XmlShape& m_shape;
    bool m_isInRecord = false;
    bool m_isLeaf = false;
    std::string m_path;
    std::vector<std::size_t> m_ends; ///< where the path ended before each element that is open
    std::string m_text;
};

/// All fields that records have, in the order in which they come.
class FieldList : public RecordHandler {
public:
    FieldList(const XmlShape& shape, fs::path file) : RecordHandler(shape), m_file(std::move(file)) {}

    std::vector<std::string> paths;
    std::map<std::string, std::size_t> positions;

private:
    void onRecord() override {}
    void onItem() override {}
    void onRecordEnd() override {}
    void onField(const std::string& path, std::string_view) override {
        if (!positions.emplace(path, paths.size()).second)
            return;
        paths.push_back(path);
        if (paths.size() > kMaxColumns)
            throw Error(ErrorCode::InvalidInput,
                        m_file.string() + ": its records have more than " + std::to_string(kMaxColumns) +
                            " fields.",
                        "Check that it is the right file.");
    }

    fs::path m_file;
};

/// The rows.
class RowList : public RecordHandler {
public:
    RowList(const XmlShape& shape, const FieldList& fields) : RecordHandler(shape), m_fields(fields) {}

    std::deque<TableRow> rows;
    const XmlScanner* scanner = nullptr; ///< for the lines

private:
    void onRecord() override {
        m_record = emptyRow();
        m_items.clear();
        m_bytes = 0;
    }

    void onItem() override {
        if (m_items.size() < kMaxItems)
            m_items.push_back(emptyRow());
        else
            m_record.fault = "has more than " + std::to_string(kMaxItems) + " items";
    }

    void onField(const std::string& path, std::string_view value) override {
        const auto position = m_fields.positions.find(path);
        m_bytes += value.size();
        if (position == m_fields.positions.end())
            return;
        if (value.size() > kMaxFieldBytes)
            m_record.fault = "a field is longer than " + std::to_string(kMaxFieldBytes) + " bytes";
        else if (m_bytes > kMaxRowBytes)
            m_record.fault = "a record is longer than " + std::to_string(kMaxRowBytes) + " bytes";
        else if (auto& row = isOfItem(path) && !m_items.empty() ? m_items.back() : m_record;
                 row.fields[position->second].empty())
            row.fields[position->second] = value;
    }

    void onRecordEnd() override {
        if (m_items.empty() || !m_record.fault.empty()) {
            rows.push_back(std::move(m_record));
            return;
        }
        for (TableRow& item : m_items) {
            for (std::size_t i = 0; i < item.fields.size(); ++i)
                if (item.fields[i].empty())
                    item.fields[i] = m_record.fields[i];
            rows.push_back(std::move(item));
        }
    }

    [[nodiscard]] TableRow emptyRow() const {
        TableRow row;
        row.line = static_cast<std::int64_t>(scanner->line());
        row.fields.resize(m_fields.paths.size());
        row.columns = row.fields.size();
        return row;
    }

    const FieldList& m_fields;
    TableRow m_record;
    std::vector<TableRow> m_items;
    std::size_t m_bytes = 0;
};

/// Rejected rows as records, with what is wrong as their first fields.
class XmlRejects : public RejectsForm {
public:
    XmlRejects(std::string record, std::vector<std::string> paths)
        : m_record(std::move(record)), m_paths(std::move(paths)) {}

    [[nodiscard]] std::string extension() const override { return ".rejects.xml"; }

    void begin(std::string& text, const std::vector<std::string>& names) override {
        text += kBegin;
        const auto own = names.size() - std::min(m_paths.size(), names.size());
        m_paths.insert(m_paths.begin(), names.begin(), names.begin() + static_cast<std::ptrdiff_t>(own));
    }

    void row(std::string& text, const std::vector<std::string>& fields) override {
        text += "<" + m_record + ">";
        std::vector<std::string> open;
        for (std::size_t i = 0; i < m_paths.size() && i < fields.size(); ++i) {
            if (fields[i].empty() && i >= kRejectColumnNames.size())
                continue;
            auto names = split(m_paths[i], '/');
            const std::string leaf = std::move(names.back());
            names.pop_back();
            const auto same = std::mismatch(open.begin(), open.end(), names.begin(), names.end());
            close(text, open, static_cast<std::size_t>(same.first - open.begin()));
            for (auto name = names.begin() + static_cast<std::ptrdiff_t>(open.size()); name != names.end();
                 ++name) {
                text += "<" + *name + ">";
                open.push_back(*name);
            }
            text += "<" + leaf + ">";
            appendXmlText(text, fields[i]);
            text += "</" + leaf + ">";
        }
        close(text, open, 0);
        text += "</" + m_record + ">\n";
    }

    void end(std::string& text) override { text += "</rejects>\n"; }

    [[nodiscard]] bool isAt(const fs::path& file) const override {
        std::ifstream in(file, std::ios::binary);
        std::string begin(kBegin.size(), '\0');
        in.read(begin.data(), static_cast<std::streamsize>(begin.size()));
        return begin == kBegin;
    }

private:
    static constexpr std::string_view kBegin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rejects>\n";

    static void close(std::string& text, std::vector<std::string>& open, std::size_t depth) {
        for (; open.size() > depth; open.pop_back())
            text += "</" + open.back() + ">";
    }

    std::string m_record;
    std::vector<std::string> m_paths;
};

} // namespace

struct XmlRecords::Impl {
    Impl(const fs::path& fileToRead, const XmlShape& shapeToFind)
        : file(fileToRead), shape(shapeToFind), fields(shape, file), rows(shape, fields) {
        XmlScanner names(fields, file.string());
        open();
        while (feed(names)) {
        }
        open();
        scanner = std::make_unique<XmlScanner>(rows, file.string());
        rows.scanner = scanner.get();
    }

    void open() {
        in = std::ifstream(file, std::ios::binary);
        if (!in)
            throw Error(ErrorCode::Storage, "The file " + file.string() + " cannot be opened.",
                        "Check that this account may read it.");
        isAtEnd = false;
    }

    /// Reads on; false at the end.
    bool feed(XmlScanner& into) {
        if (isAtEnd)
            return false;
        std::string part(kXmlPartBytes, '\0');
        in.read(part.data(), static_cast<std::streamsize>(part.size()));
        requireNoFault(in, file);
        part.resize(static_cast<std::size_t>(in.gcount()));
        bytesRead += static_cast<std::int64_t>(part.size());
        isAtEnd = part.empty();
        if (isAtEnd)
            into.finish();
        else
            into.feed(part);
        return true;
    }

    fs::path file;
    XmlShape shape;
    std::ifstream in;
    bool isAtEnd = false;
    std::int64_t bytesRead = 0;
    FieldList fields;
    RowList rows;
    std::unique_ptr<XmlScanner> scanner;
    bool hasHeader = false;
};

XmlRecords::XmlRecords(const fs::path& file, const XmlShape& shape)
    : m_impl(std::make_unique<Impl>(file, shape)) {}

XmlRecords::~XmlRecords() = default;

bool XmlRecords::isEmpty() const {
    return m_impl->fields.paths.empty();
}

bool XmlRecords::nextCandidate(TableRow& row) {
    if (std::exchange(m_impl->hasHeader, true))
        return false;
    row = TableRow();
    row.line = 1;
    for (const std::string& path : m_impl->fields.paths)
        row.fields.push_back(lastOf(path));
    row.columns = row.fields.size();
    return true;
}

bool XmlRecords::next(TableRow& row) {
    auto& rows = m_impl->rows.rows;
    while (rows.empty() && m_impl->feed(*m_impl->scanner)) {
    }
    if (rows.empty())
        return false;
    row = std::move(rows.front());
    rows.pop_front();
    return true;
}

std::int64_t XmlRecords::bytesRead() const {
    return m_impl->bytesRead / 2; // of two passes
}

std::unique_ptr<RejectsForm> XmlRecords::rejectsForm(std::size_t firstColumn) const {
    const auto& paths = m_impl->fields.paths;
    return std::make_unique<XmlRejects>(
        m_impl->shape.record,
        std::vector<std::string>(
            paths.begin() + static_cast<std::ptrdiff_t>(std::min(firstColumn, paths.size())), paths.end()));
}

} // namespace returnbench
