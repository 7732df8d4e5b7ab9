#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace returnbench {

/// What projections write to: each of their statements is prepared once, so that a replay does not spend its
/// time on reading SQL. One thread at a time; lives no longer than the database. Throws SQLite::Exception.
class ProjectionTables {
public:
    explicit ProjectionTables(SQLite::Database& database) : m_database(database) {}
    ProjectionTables(const ProjectionTables&) = delete;
    ProjectionTables& operator=(const ProjectionTables&) = delete;

    /// Runs a statement that gives no rows; `values` (texts, numbers, optional numbers) are its parameters.
    /// @param sql a literal: it is known again by where it lies
    template<class... Values>
    void run(const char* sql, const Values&... values) {
        const Use statement(prepared(sql), values...);
        statement->exec();
    }

    /// The number in the first column of the first row, likewise; nullopt when there is no row, or nothing in
    /// it.
    template<class... Values>
    [[nodiscard]] std::optional<std::int64_t> number(const char* sql, const Values&... values) {
        const Use statement(prepared(sql), values...);
        if (!statement->executeStep() || statement->isColumnNull(0))
            return std::nullopt;
        return statement->getColumn(0).getInt64();
    }

private:
    /// Leaves a statement ready for its next use, whatever happens.
    class Use {
    public:
        template<class... Values>
        explicit Use(SQLite::Statement& statement, const Values&... values) : m_statement(statement) {
            int index = 0;
            (bind(++index, values), ...);
        }
        ~Use() { m_statement.tryReset(); }
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        SQLite::Statement* operator->() const { return &m_statement; }

    private:
        // Texts live until the statement has run.
        void bind(int index, const std::string& text) { m_statement.bindNoCopy(index, text); }
        void bind(int index, const char* text) { m_statement.bindNoCopy(index, text); }
        void bind(int index, std::int64_t number) { m_statement.bind(index, number); }
        void bind(int index, int number) { m_statement.bind(index, number); }
        void bind(int index, const std::optional<std::int64_t>& number) {
            if (number)
                m_statement.bind(index, *number);
            else
                m_statement.bind(index); // NULL
        }

        SQLite::Statement& m_statement;
    };

    SQLite::Statement& prepared(const char* sql) {
        const auto known = m_statements.find(sql);
        if (known != m_statements.end())
            return known->second;
        return m_statements.try_emplace(sql, m_database, sql).first->second;
    }

    SQLite::Database& m_database;
    std::unordered_map<const void*, SQLite::Statement> m_statements;
};

} // namespace returnbench
