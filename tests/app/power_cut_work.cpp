// What power_cut.py watches: an import, inspections, a clip, a pack, a rule and a key changed, each step
// acknowledged in a file once the program would tell the clerk that it is done.
//
//     power_cut_work WORKSPACE ACKNOWLEDGED [SYNCHRONOUS]
//
// ACKNOWLEDGED gets a line a step: the journal's last number and hash, and the files of the workspace that
// must be there, PATH=SHA-256 each. Beside it lies `orders.csv`. SYNCHRONOUS (NORMAL, OFF) makes the journal
// less careful than it is, to show that the campaign would notice.

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/inspection/clip_event.h"
#include "core/workspace/bench_keys.h"
#include "core/workspace/exports.h"
#include "core/workspace/workspace.h"

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <future>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <string>
#include <unistd.h>

using namespace returnbench;

namespace {

constexpr int kInspections = 3;
constexpr int kFrames = 8;

class Work {
public:
    Work(const char* folder, const char* acknowledged, const char* synchronous)
        : m_workspace(Workspace::open(folder, OpenMode::ReadWrite, m_clock, m_random)),
          m_out(::open(acknowledged, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)),
          m_orders(std::filesystem::path(acknowledged).parent_path() / "orders.csv") {
        if (synchronous != nullptr)
            m_workspace.journal().database().exec(std::string("PRAGMA synchronous = ") + synchronous);
    }
    ~Work() { ::close(m_out); }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    void run() {
        const PersonId asha = m_workspace.person("asha").id;
        acknowledge();
        (void)m_workspace.import(m_orders, {}, asha.str());
        acknowledge();
        for (int number = 1; number <= kInspections; ++number)
            inspect("PARCEL-" + std::to_string(number), asha, number);
        film(asha);
        pack(asha);
        Policy policy = m_workspace.deliveredPolicies().front();
        policy.note = "as the power goes";
        (void)m_workspace.savePolicy(policy, "of a campaign", asha);
        keep(m_workspace.directory() / "policies" / (policy.id + ".toml"));
        acknowledge();
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
            keep(m_workspace.photos().pathOf(session.state().photos.back().photo.sha256));
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
        m_inspection = session.state().id;
    }

    void film(const PersonId& by) {
        ClipRecorder recorder(m_workspace.clips(), ClipOptions{.minFreeBytes = 0});
        recorder.start(m_inspection);
        for (int i = 0; i < kFrames; ++i)
            recorder.offer(std::make_shared<const Frame>(
                Frame{cv::Mat(120, 160, CV_8UC3, cv::Scalar::all(20 * i)), static_cast<std::uint64_t>(i + 1),
                      m_clock.now() + std::chrono::milliseconds(100 * i), "", true,
                      m_clock.elapsed() + std::chrono::milliseconds(100 * i)}));
        std::promise<ClipOutcome> done;
        recorder.stop([&](ClipOutcome outcome) { done.set_value(std::move(outcome)); });
        const Clip clip = done.get_future().get().clip.value();
        recordClip(m_workspace.journal(), m_workspace.clips(), clip, by.str());
        keep(m_workspace.clips().pathOf(clip.sha256));
        acknowledge();
    }

    void pack(const PersonId& by) {
        const Renderers renderers{[](const ReportInput&) {
                                      const auto page = asBytes("%PDF-1.4 a page\n%%EOF\n");
                                      return Bytes(page.begin(), page.end());
                                  },
                                  {}};
        const PackResult made = makePack(m_workspace, {m_inspection, {}, {}}, renderers, m_clock, m_random);
        (void)m_workspace.journal().append(packExported(m_inspection, made, by.str()));
        keep(made.file);
        acknowledge();
    }

    /// The next step acknowledges a file, too.
    void keep(const std::filesystem::path& file) {
        m_files += " " + file.lexically_relative(m_workspace.directory()).string() + "=" +
                   sha256Hex(readFile(file, 64 << 20));
    }

    void acknowledge() {
        const JournalHead head = m_workspace.journal().head();
        const std::string line = std::to_string(head.seq) + " " + head.hash + m_files + "\n";
        if (::write(m_out, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            std::perror("power_cut_work");
        m_files.clear();
    }

    SystemClock m_clock;
    SystemRandom m_random;
    Workspace m_workspace;
    int m_out;
    std::filesystem::path m_orders;
    std::string m_files;
    InspectionId m_inspection; ///< that was closed last
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
