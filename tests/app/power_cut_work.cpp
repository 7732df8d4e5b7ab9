// What power_cut.py watches: inspections, a rule and a key changed, each step acknowledged in a file once the
// program would tell the clerk that it is done.
//
//     power_cut_work WORKSPACE ACKNOWLEDGED [SYNCHRONOUS]
//
// ACKNOWLEDGED gets a line a step: the journal's last number and hash, and the photos that must be there.
// SYNCHRONOUS (NORMAL, OFF) makes the journal less careful than it is, to show that the campaign would
// notice.

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/workspace/bench_keys.h"
#include "core/workspace/workspace.h"

#include <cstdio>
#include <fcntl.h>
#include <opencv2/core/mat.hpp>
#include <string>
#include <unistd.h>

using namespace returnbench;

namespace {

constexpr int kInspections = 3;

class Work {
public:
    Work(const char* folder, const char* acknowledged, const char* synchronous)
        : m_workspace(Workspace::open(folder, OpenMode::ReadWrite, m_clock, m_random)),
          m_out(::open(acknowledged, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {
        if (synchronous != nullptr)
            m_workspace.journal().database().exec(std::string("PRAGMA synchronous = ") + synchronous);
    }
    ~Work() { ::close(m_out); }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    void run() {
        const PersonId asha = m_workspace.person("asha").id;
        acknowledge();
        for (int number = 1; number <= kInspections; ++number)
            inspect("PARCEL-" + std::to_string(number), asha, number);
        (void)replaceKey(m_workspace, "", asha, m_clock, m_random);
        acknowledge();
    }

private:
    void inspect(const std::string& parcel, const PersonId& by, int number) {
        auto session = InspectionSession::open(m_workspace.sessionContext({}), parcel, by,
                                               InspectionSession::UnknownParcel::Open);
        acknowledge();
        session.setItemsFound(1);
        session.seeText("SN4821307" + std::to_string(number), InspectionSession::TextSource::Typed);
        acknowledge();
        for (std::size_t i = 0; i < session.shots().size(); ++i) {
            const cv::Mat picture(
                120, 160, CV_8UC3,
                cv::Scalar(static_cast<double>(20 * number), static_cast<double>(10 * i), 90));
            (void)session.takePhoto(session.shots()[i].id, Frame{picture, i + 1, m_clock.now(), "", true},
                                    InspectionSession::Acceptance::Forced);
            m_photos += " " + session.state().photos.back().photo.sha256;
            acknowledge();
        }
        for (bool again = true; again;) {
            again = false;
            for (const Question& question : session.questions())
                if (!session.state().answers.contains(question.id)) {
                    session.answer(question.id, question.answers.front().id);
                    acknowledge();
                    again = true;
                    break;
                }
        }
        session.setGrade("B");
        session.setDisposition("quarantine");
        acknowledge();
        session.close("of a campaign");
        acknowledge();
    }

    void acknowledge() {
        const JournalHead head = m_workspace.journal().head();
        const std::string line = std::to_string(head.seq) + " " + head.hash + m_photos + "\n";
        if (::write(m_out, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            std::perror("power_cut_work");
        m_photos.clear();
    }

    SystemClock m_clock;
    SystemRandom m_random;
    Workspace m_workspace;
    int m_out;
    std::string m_photos;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    try {
        Work(argv[1], argv[2], argc > 3 ? argv[3] : nullptr).run();
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.whatToDo().c_str());
        return 3;
    }
}
