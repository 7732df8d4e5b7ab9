#include "core/mirror/rejects_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kPendingBytes = std::size_t{256} * 1024;

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

RejectsFile::RejectsFile(const std::filesystem::path& input, std::unique_ptr<RejectsForm> form,
                         const RecognisedHeader& header)
    : m_input(input), m_path(input), m_header(header), m_form(std::move(form)) {
    m_path.replace_extension(m_form->extension());
}

RejectsFile::~RejectsFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    for (const std::string& temporary : {m_temporary, m_packed})
        if (!temporary.empty())
            ::unlink(temporary.c_str());
}

void RejectsFile::add(const TableRow& row, const RowFault& fault) {
    if (m_descriptor < 0)
        open();
    std::vector<std::string> fields{std::to_string(row.line), fault.column, fault.reason};
    if (m_header.countsLines)
        fields.push_back(fault.lineName);
    const auto own = std::min(m_header.firstColumn, row.fields.size());
    fields.insert(fields.end(), row.fields.begin() + static_cast<std::ptrdiff_t>(own), row.fields.end());
    m_form->row(m_pending, fields);
    if (m_pending.size() > kPendingBytes)
        flush();
}

void RejectsFile::open() {
    if (std::filesystem::exists(m_path) && !isOneOfOurs())
        throw Error(ErrorCode::Storage,
                    "Rejected rows would go to " + m_path.string() +
                        ", but that is something else already. Nothing was imported.",
                    "Rename it, then import again.");
    m_descriptor = makeTemporary(m_temporary);
    std::vector<std::string> names = kRejectColumnNames;
    if (m_header.countsLines)
        names.emplace_back(kLineNameColumn);
    names.insert(names.end(), m_header.names.begin() + static_cast<std::ptrdiff_t>(m_header.firstColumn),
                 m_header.names.end());
    m_form->begin(m_pending, names);
}

/// A new file beside the rejects, as readable as the input.
int RejectsFile::makeTemporary(std::string& name) const {
    name = m_path.string() + ".part-XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0) {
        name.clear();
        fail("Cannot write rejected rows to", m_path, errno);
    }
    struct stat input = {};
    if (::stat(m_input.c_str(), &input) == 0 && ::fchmod(descriptor, input.st_mode & 0666) != 0) {
        const int number = errno;
        ::close(descriptor);
        fail("Cannot set the rights of", m_path, number);
    }
    return descriptor;
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
    m_form->end(m_pending);
    flush();
    if (m_form->isPacked())
        pack();
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

/// Makes the file that the form packs its text into, and goes on with that.
void RejectsFile::pack() {
    const int whole = makeTemporary(m_packed);
    const int text = std::exchange(m_descriptor, whole);
    try {
        m_form->pack(text, whole, m_path);
    } catch (...) {
        ::close(text);
        throw;
    }
    ::close(text);
    ::unlink(m_temporary.c_str());
    m_temporary = std::exchange(m_packed, {});
}

void RejectsFile::withdraw() noexcept {
    ::unlink(m_path.c_str());
}

/// Whether a rejects file stands in the place: nothing else is overwritten or removed.
bool RejectsFile::isOneOfOurs() const {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(m_path, ignored))
        return false;
    return m_form->isAt(m_path);
}

} // namespace returnbench
