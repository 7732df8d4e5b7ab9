#include "core/mirror/rejects_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kPendingBytes = std::size_t{256} * 1024;
constexpr std::string_view kMark = "\xEF\xBB\xBF";

[[noreturn]] void fail(const std::string& what, const std::filesystem::path& path, int number) {
    throw Error(ErrorCode::Storage,
                what + " " + path.string() + ": " + std::generic_category().message(number) +
                    ". Nothing was imported.",
                "Copy the file that is to be imported into a folder that this account may write to, with "
                "free space.");
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

} // namespace

RejectsFile::RejectsFile(const std::filesystem::path& input, const DelimitedReader& reader,
                         const RecognisedHeader& header)
    : m_input(input), m_path(input), m_header(header), m_separator(reader.separator()),
      m_hasMark(reader.encoding() != TextEncoding::Unmarked) {
    m_path.replace_extension(m_separator == '\t' ? ".rejects.tsv" : ".rejects.csv");
}

RejectsFile::~RejectsFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void RejectsFile::add(const TableRow& row, const RowFault& fault) {
    if (m_descriptor < 0)
        open();
    std::vector<std::string> fields{std::to_string(row.line), fault.column, fault.reason};
    if (m_header.countsLines)
        fields.push_back(fault.lineName);
    const auto own = std::min(m_header.firstColumn, row.fields.size());
    fields.insert(fields.end(), row.fields.begin() + static_cast<std::ptrdiff_t>(own), row.fields.end());
    appendRow(fields);
    if (m_pending.size() > kPendingBytes)
        flush();
}

void RejectsFile::open() {
    if (std::filesystem::exists(m_path) && !isOneOfOurs())
        throw Error(ErrorCode::Storage,
                    "Rejected rows would go to " + m_path.string() +
                        ", but that is something else already. Nothing was imported.",
                    "Rename it, then import again.");
    m_temporary = m_path.string() + ".XXXXXX";
    m_descriptor = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    if (m_descriptor < 0) {
        m_temporary.clear();
        fail("Cannot write rejected rows to", m_path, errno);
    }
    struct stat input = {};
    if (::stat(m_input.c_str(), &input) == 0 && ::fchmod(m_descriptor, input.st_mode & 0666) != 0)
        fail("Cannot set the rights of", m_path, errno);
    if (m_hasMark)
        m_pending += kMark;
    std::vector<std::string> names = kRejectColumnNames;
    if (m_header.countsLines)
        names.emplace_back(kLineNameColumn);
    names.insert(names.end(), m_header.names.begin() + static_cast<std::ptrdiff_t>(m_header.firstColumn),
                 m_header.names.end());
    appendRow(names);
}

void RejectsFile::appendRow(const std::vector<std::string>& fields) {
    const char special[] = {m_separator, '"', '\n', '\r', '\0'};
    bool isFirst = true;
    for (const std::string& field : fields) {
        if (!std::exchange(isFirst, false))
            m_pending += m_separator;
        if (field.find_first_of(special) == std::string::npos) {
            m_pending += field;
            continue;
        }
        m_pending += '"';
        for (const char c : field) {
            if (c == '"')
                m_pending += '"';
            m_pending += c;
        }
        m_pending += '"';
    }
    m_pending += '\n';
}

void RejectsFile::flush() {
    std::string_view rest = m_pending;
    while (!rest.empty()) {
        const auto written = ::write(m_descriptor, rest.data(), rest.size());
        if (written < 0 && errno != EINTR)
            fail("Cannot write rejected rows to", m_path, errno);
        rest.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    m_pending.clear();
}

std::filesystem::path RejectsFile::finish() {
    if (m_descriptor < 0) {
        if (isOneOfOurs()) {
            if (::unlink(m_path.c_str()) != 0)
                fail("Cannot remove the rejected rows of an earlier import,", m_path, errno);
            syncDirectory(folderOf(m_path));
        }
        return {};
    }
    flush();
    if (::fsync(m_descriptor) != 0)
        fail("Cannot save rejected rows in", m_path, errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        fail("Cannot save rejected rows in", m_path, errno);
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        fail("Cannot save rejected rows in", m_path, errno);
    m_temporary.clear();
    syncDirectory(folderOf(m_path));
    return m_path;
}

void RejectsFile::withdraw() noexcept {
    ::unlink(m_path.c_str());
}

/// Whether a rejects file stands in the place: nothing else is overwritten or removed.
bool RejectsFile::isOneOfOurs() const {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(m_path, ignored))
        return false;
    std::ifstream in(m_path, std::ios::binary);
    std::string begin(64, '\0');
    in.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    std::string_view text = begin;
    if (text.starts_with(kMark))
        text.remove_prefix(kMark.size());
    std::string wanted;
    for (const std::string& name : kRejectColumnNames)
        wanted += name + m_separator;
    return text.starts_with(wanted);
}

} // namespace returnbench
