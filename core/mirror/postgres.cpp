#include "core/mirror/postgres.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <libpq-fe.h>
#include <poll.h>
#include <utility>

namespace returnbench {
namespace {

using Steady = std::chrono::steady_clock;
using ResultPointer = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr std::chrono::milliseconds kSlice{100};
constexpr std::size_t kShownMessage = 300;

/// libpq's message in one line, without its hint (which begins with a tab) and what ends a sentence.
std::string shown(const char* message) {
    std::string text = message == nullptr ? "" : message;
    text.resize(std::min(text.find("\n\t"), text.size()));
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::string_view line = trim(text);
    while (line.ends_with('.') || line.ends_with('?'))
        line.remove_suffix(1);
    return line.empty() ? "no reason given" : printable(line, kShownMessage);
}

[[noreturn]] void failConnection(const std::string& what) {
    throw Error(ErrorCode::Device, what + ".",
                "Check that the server runs and is reached from here, and this account's right to it.");
}

enum class Wait { Ready, Stopped };

/// Waits until the socket can be read or written as wanted.
/// @param events of poll(2)
Wait waitFor(int descriptor, short events, Steady::time_point deadline, const std::atomic<bool>& stop) {
    for (;;) {
        if (stop)
            return Wait::Stopped;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Steady::now());
        if (left.count() <= 0)
            failConnection("the database did not answer in time");
        pollfd socket{descriptor, events, 0};
        const int ready = ::poll(&socket, 1, static_cast<int>(std::min(left, kSlice).count()));
        if (ready > 0)
            return Wait::Ready;
        if (ready < 0 && errno != EINTR)
            failConnection("the connection to the database cannot be watched");
    }
}

/// Keywords and values as PQconnectStartParams() takes them, ended by nullptr.
struct ConnectParameters {
    std::vector<const char*> keywords;
    std::vector<const char*> values;

    void add(const char* keyword, const char* value) {
        keywords.push_back(keyword);
        values.push_back(value);
    }
};

std::optional<std::string> valueAt(const PGresult* result, int column) {
    if (PQgetisnull(result, 0, column) == 1)
        return std::nullopt;
    return std::string(PQgetvalue(result, 0, column),
                       static_cast<std::size_t>(PQgetlength(result, 0, column)));
}

PostgresRow rowOf(const PGresult* result) {
    PostgresRow row(static_cast<std::size_t>(PQnfields(result)));
    for (int i = 0; i < PQnfields(result); ++i)
        row[static_cast<std::size_t>(i)] = valueAt(result, i);
    return row;
}

std::vector<PostgresColumn> columnsOf(const PGresult* result) {
    std::vector<PostgresColumn> columns;
    for (int i = 0; i < PQnfields(result); ++i)
        columns.push_back({PQfname(result, i), PQftype(result, i)});
    return columns;
}

/// SQLSTATE classes of what passes by itself: connection, resources, an administrator, a conflict, a timeout.
bool isPassing(std::string_view state) {
    return state.starts_with("08") || state.starts_with("53") || state.starts_with("57") ||
           state.starts_with("58") || state.starts_with("40") || state.starts_with("55");
}

} // namespace

struct PostgresConnection::Impl {
    using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

    explicit Impl(PGconn* opened) : connection(opened, &PQfinish) {}

    [[nodiscard]] Wait wait(short events, Steady::time_point deadline, const std::atomic<bool>& stop) {
        return waitFor(PQsocket(connection.get()), events, deadline, stop);
    }

    [[noreturn]] void lost() {
        const std::string reason = shown(PQerrorMessage(connection.get()));
        connection.reset();
        failConnection("the connection to the database was lost: " + reason);
    }

    Wait connect(Steady::time_point deadline, const std::atomic<bool>& stop) {
        // Until the first call of PQconnectPoll() a connection counts as one that waits to write.
        for (auto state = PGRES_POLLING_WRITING; state != PGRES_POLLING_OK;) {
            if (state == PGRES_POLLING_FAILED)
                failConnection("the database is not reached: " + shown(PQerrorMessage(connection.get())));
            const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
            if (wait(events, deadline, stop) == Wait::Stopped)
                return Wait::Stopped;
            state = PQconnectPoll(connection.get());
        }
        return Wait::Ready;
    }

    /// Sends what is left of the statement; libpq may have to read meanwhile.
    Wait flush(Steady::time_point deadline, const std::atomic<bool>& stop) {
        for (int left = PQflush(connection.get()); left != 0; left = PQflush(connection.get())) {
            if (left < 0)
                lost();
            if (wait(POLLIN | POLLOUT, deadline, stop) == Wait::Stopped)
                return Wait::Stopped;
            if (PQconsumeInput(connection.get()) == 0)
                lost();
        }
        return Wait::Ready;
    }

    /// Until PQgetResult() does not block.
    Wait receive(Steady::time_point deadline, const std::atomic<bool>& stop) {
        while (PQisBusy(connection.get()) == 1) {
            if (wait(POLLIN, deadline, stop) == Wait::Stopped)
                return Wait::Stopped;
            if (PQconsumeInput(connection.get()) == 0)
                lost();
        }
        return Wait::Ready;
    }

    [[noreturn]] void refused(const PGresult* result) {
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        if (state == nullptr || PQstatus(connection.get()) != CONNECTION_OK)
            lost();
        const std::string reason = shown(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
        if (isPassing(state))
            failConnection("the database broke off: " + reason);
        throw Error(ErrorCode::InvalidInput, "the database refuses the query: " + reason + ".",
                    "Correct it in workspace.toml, or the view and the rights in the database.");
    }

    Connection connection;
    std::chrono::milliseconds answerTimeout{};
};

PostgresConnection::PostgresConnection(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PostgresConnection::~PostgresConnection() = default;

std::unique_ptr<PostgresConnection> PostgresConnection::open(const Options& options,
                                                             const std::atomic<bool>& stop) {
    if (stop)
        return nullptr;
    ConnectParameters parameters;
    parameters.add("dbname", options.connection.c_str()); // expanded, so it stands first
    parameters.add("client_encoding", "UTF8");
    parameters.add("fallback_application_name", "returnbench");
    if (!options.password.empty())
        parameters.add("password", options.password.c_str());
    parameters.add(nullptr, nullptr);
    auto impl =
        std::make_unique<Impl>(PQconnectStartParams(parameters.keywords.data(), parameters.values.data(), 1));
    if (!impl->connection || PQstatus(impl->connection.get()) == CONNECTION_BAD)
        failConnection("the database is not reached: " + shown(PQerrorMessage(impl->connection.get())));
    impl->answerTimeout = options.answerTimeout;
    if (impl->connect(Steady::now() + options.connectTimeout, stop) == Wait::Stopped)
        return nullptr;
    if (PQsetnonblocking(impl->connection.get(), 1) != 0)
        impl->lost();
    const auto ignore = [](void*, const char*) {};
    PQsetNoticeProcessor(impl->connection.get(), ignore, nullptr); // not onto stderr
    return std::unique_ptr<PostgresConnection>(new PostgresConnection(std::move(impl)));
}

bool PostgresConnection::isOpen() const noexcept {
    return m_impl->connection != nullptr;
}

PostgresEnd PostgresConnection::query(const std::string& sql,
                                      const std::vector<PostgresParameter>& parameters,
                                      const std::atomic<bool>& stop,
                                      const std::function<bool(const PostgresRow&)>& onRow,
                                      std::vector<PostgresColumn>* columns) {
    std::vector<Oid> types;
    std::vector<const char*> values;
    for (const PostgresParameter& parameter : parameters) {
        types.push_back(parameter.type);
        values.push_back(parameter.value ? parameter.value->c_str() : nullptr);
    }
    PGconn* connection = m_impl->connection.get();
    const auto deadline = [this] { return Steady::now() + m_impl->answerTimeout; };
    const auto close = [this](PostgresEnd end) {
        m_impl->connection.reset();
        return end;
    };
    if (connection == nullptr)
        failConnection("the connection to the database is closed");
    if (PQsendQueryParams(connection, sql.c_str(), static_cast<int>(values.size()), types.data(),
                          values.data(), nullptr, nullptr, 0) == 0 ||
        PQsetSingleRowMode(connection) == 0)
        m_impl->lost();
    if (m_impl->flush(deadline(), stop) == Wait::Stopped)
        return close(PostgresEnd::Stopped);
    for (;;) {
        if (m_impl->receive(deadline(), stop) == Wait::Stopped)
            return close(PostgresEnd::Stopped);
        const ResultPointer result(PQgetResult(connection), &PQclear);
        if (!result)
            return PostgresEnd::All;
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            m_impl->refused(result.get());
        if (columns != nullptr)
            *columns = columnsOf(result.get());
        if (status == PGRES_SINGLE_TUPLE && !onRow(rowOf(result.get())))
            return close(PostgresEnd::Enough);
    }
}

std::string faultOfConnection(const std::string& connection) {
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(connection.c_str(), nullptr), &PQconninfoFree); // its message would repeat the text
    if (!options)
        return "is no connection text of PostgreSQL: `host=… dbname=… user=…` or `postgresql://…` is needed";
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        const std::string_view keyword = option->keyword;
        if (option->val != nullptr && (keyword == "password" || keyword == "sslpassword"))
            return "holds a password, which does not belong into this file: put it into ~/.pgpass or "
                   "into a file of its own and name that with `password_file`";
    }
    return {};
}

std::string quotedName(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"')
            text += '"';
        text += c;
    }
    return text + "\"";
}

} // namespace returnbench
