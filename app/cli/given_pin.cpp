#include "app/cli/given_pin.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace returnbench {
namespace {

constexpr std::uintmax_t kMaxFileBytes = 64;

/// The terminal shows nothing of what is typed while this lives.
class Unseen {
public:
    Unseen() {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
};

} // namespace

std::string givenPin(const std::filesystem::path& file, const std::string& what) {
    std::string line;
    if (!file.empty()) {
        line = readTextFile(file, kMaxFileBytes);
        line = line.substr(0, line.find('\n'));
    } else if (isatty(STDIN_FILENO) != 0) {
        std::cerr << printable(what) << ": " << std::flush;
        const Unseen unseen;
        std::getline(std::cin, line);
        std::cerr << '\n';
    } else {
        throw Error(ErrorCode::NotAllowed, "People sign in here: a PIN is wanted.",
                    "Name a file that holds it with --pin-file, or run this at a terminal.");
    }
    return std::string(trim(line));
}

} // namespace returnbench
