#include "tests/support/postgres_server.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <grp.h>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace returnbench::test {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds kStartTime{60};

/// Where Debian has the newest server's programs.
fs::path programFolder() {
    fs::path found;
    std::error_code ignored;
    for (const auto& version : fs::directory_iterator("/usr/lib/postgresql", ignored))
        if (fs::exists(version.path() / "bin" / "initdb") && version.path() > found)
            found = version.path();
    if (found.empty())
        throw std::runtime_error("there is no PostgreSQL: apt install postgresql");
    return found / "bin";
}

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

Result answerOf(PGconn* connection, const std::string& sql) {
    Result result(PQexec(connection, sql.c_str()), &PQclear);
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw std::runtime_error(sql + ": " + PQerrorMessage(connection));
    return result;
}

} // namespace

PostgresServer::PostgresServer() : m_folder(m_temp / "postgres"), m_programs(programFolder()) {
    fs::create_directory(m_folder);
    if (::geteuid() == 0) { // a server refuses to run as root
        const passwd* account = ::getpwnam("postgres");
        if (account == nullptr)
            account = ::getpwnam("nobody");
        if (account == nullptr || ::chmod(m_temp.path().c_str(), 0711) != 0 ||
            ::chown(m_folder.c_str(), account->pw_uid, account->pw_gid) != 0)
            throw std::runtime_error("no account for PostgreSQL");
        m_user = account->pw_uid;
        m_group = account->pw_gid;
    }
    const pid_t child =
        launch({"initdb", "--no-sync", "--auth=trust", "--username=shop", "--encoding=UTF8",
                "--locale=C.UTF-8", "--no-instructions", "--pgdata=" + (m_folder / "data").string()});
    int status = 0;
    if (::waitpid(child, &status, 0) != child || status != 0)
        throw std::runtime_error("initdb failed");
    start();
}

PostgresServer::~PostgresServer() {
    stop();
}

pid_t PostgresServer::launch(const std::vector<std::string>& command) const {
    const std::string program = (m_programs / command.front()).string();
    const std::string log = (m_folder / "log").string();
    // With its folder: that is where it looks for its other programs.
    std::vector<char*> arguments{const_cast<char*>(program.c_str())};
    for (auto argument = command.begin() + 1; argument != command.end(); ++argument)
        arguments.push_back(const_cast<char*>(argument->c_str()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    if (m_user != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(m_group) != 0 || ::setuid(m_user) != 0))
        ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // none outlives its test
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    if (::chdir("/") == 0)
        ::execv(program.c_str(), arguments.data());
    ::_exit(127);
}

void PostgresServer::start() {
    m_server = launch({"postgres", "-D", (m_folder / "data").string(), "-k", m_folder.string(), "-c",
                       "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=20", "-c",
                       "shared_buffers=16MB"});
    const auto deadline = std::chrono::steady_clock::now() + kStartTime;
    while (PQping(connection().c_str()) != PQPING_OK) {
        if (std::chrono::steady_clock::now() > deadline || ::waitpid(m_server, nullptr, WNOHANG) != 0)
            throw std::runtime_error("PostgreSQL does not start");
        ::poll(nullptr, 0, 10); // asks again, up to the deadline
    }
}

void PostgresServer::stop() {
    if (m_server <= 0)
        return;
    ::kill(m_server, SIGQUIT);
    while (::waitpid(m_server, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_server = -1;
}

void PostgresServer::run(const std::string& sql) const {
    const Connection connection(PQconnectdb(this->connection().c_str()), &PQfinish);
    (void)answerOf(connection.get(), sql);
}

std::string PostgresServer::ask(const std::string& sql) const {
    const Connection connection(PQconnectdb(this->connection().c_str()), &PQfinish);
    return PQgetvalue(answerOf(connection.get(), sql).get(), 0, 0);
}

std::string PostgresServer::connection() const {
    return "host=" + m_folder.string() + " dbname=postgres user=shop";
}

} // namespace returnbench::test
