#include "core/capture/http_source.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/http_body.h"
#include "core/capture/multipart_parser.h"
#include "core/capture/photo_store.h"

#include <optional>
#include <utility>

namespace returnbench {
namespace {

constexpr std::chrono::milliseconds kWait{500};
constexpr auto kMaxPictureBytes = static_cast<std::size_t>(kMaxPhotoBytes / 4);
// A camera without power does not say that it goes. A slow one sends a picture each second or two.
constexpr std::chrono::seconds kSilence{10};
constexpr int kMaxUnreadable = 30; // a second of a broken stream

cv::Mat decode(const std::string& jpeg, const std::string& name) {
    const auto bytes = asBytes(jpeg);
    return decodeImage(Bytes(bytes.begin(), bytes.end()), "A picture of " + name);
}

/// What both kinds share: the address, the numbering, and that a lost source stays lost.
class HttpSource : public FrameSource {
public:
    HttpSource(HttpAnswer answer, const Clock& clock)
        : m_name(answer.url.text()), m_body(std::move(answer.body)), m_clock(clock),
          m_heard(clock.elapsed()) {}

    [[nodiscard]] FrameResult next() final {
        if (m_final)
            return *m_final;
        FrameResult result;
        try {
            result = receive(std::chrono::steady_clock::now() + kWait);
        } catch (const Error& cause) {
            result = {FrameStatus::Lost, nullptr, cause.what()};
        }
        if (result.status == FrameStatus::NotReady && m_clock.elapsed() - m_heard >= kSilence)
            result = lost("does not answer or sends no video.");
        if (result.status == FrameStatus::End || result.status == FrameStatus::Lost)
            m_final = result;
        return result;
    }
    [[nodiscard]] double framesPerSecond() const final { return 0; }
    [[nodiscard]] std::string name() const final { return m_name; }

protected:
    [[nodiscard]] virtual FrameResult receive(Deadline deadline) = 0;

    [[nodiscard]] HttpBody::Read read(std::string& data, Deadline deadline) {
        const HttpBody::Read got = m_body.read(data, deadline);
        if (got == HttpBody::Read::Data)
            m_heard = m_clock.elapsed();
        return got;
    }
    [[nodiscard]] bool endsByClosing() const { return m_body.endsByClosing(); }

    [[nodiscard]] FrameResult deliver(cv::Mat pixels, bool still) {
        auto frame = std::make_shared<Frame>();
        frame->pixels = std::move(pixels);
        frame->number = ++m_given;
        frame->capturedAt = m_clock.now();
        frame->elapsed = m_clock.elapsed();
        frame->still = still;
        return {FrameStatus::Ok, std::move(frame), {}};
    }
    [[nodiscard]] FrameResult lost(const std::string& what) const {
        return {FrameStatus::Lost, nullptr, "The stream " + m_name + " " + what};
    }

    std::string m_name;

private:
    HttpBody m_body;
    const Clock& m_clock;
    std::chrono::milliseconds m_heard; // elapsed() when something last came
    std::uint64_t m_given = 0;
    std::optional<FrameResult> m_final;
};

class MjpegSource final : public HttpSource {
public:
    MjpegSource(HttpAnswer answer, std::string_view boundary, const Clock& clock)
        : HttpSource(std::move(answer), clock), m_parser(boundary, kMaxPictureBytes) {}

    [[nodiscard]] bool isLive() const override { return true; }

protected:
    [[nodiscard]] FrameResult receive(Deadline deadline) override {
        for (;;) {
            FrameResult unfinished;
            const std::optional<std::string> jpeg = newest(deadline, unfinished);
            if (!jpeg)
                return unfinished;
            try {
                FrameResult result = deliver(decode(*jpeg, m_name), false);
                m_unreadable = 0;
                return result;
            } catch (const Error&) {
                if (++m_unreadable >= kMaxUnreadable)
                    return lost("sends pictures that cannot be read.");
            }
        }
    }

private:
    /// The newest whole picture; else `unfinished` says why there is none.
    std::optional<std::string> newest(Deadline deadline, FrameResult& unfinished) {
        std::optional<std::string> jpeg;
        for (;;) {
            while (auto part = m_parser.take())
                jpeg = std::move(part);
            if (m_parser.ended()) {
                unfinished = {FrameStatus::End, nullptr, {}};
                return jpeg;
            }
            const auto now = std::chrono::steady_clock::now();
            if (jpeg && now >= deadline)
                return jpeg;
            std::string data;
            // With a picture in hand, only what has arrived already is looked at.
            const HttpBody::Read got = read(data, jpeg ? now : deadline);
            if (got == HttpBody::Read::Data) {
                m_parser.feed(data);
                continue;
            }
            unfinished = resultOf(got);
            return jpeg;
        }
    }

    [[nodiscard]] FrameResult resultOf(HttpBody::Read read) const {
        switch (read) {
        case HttpBody::Read::Complete:
            return {FrameStatus::End, nullptr, {}};
        case HttpBody::Read::Closed:
            return lost("was closed by its sender.");
        case HttpBody::Read::Broken:
            return lost("is garbled.");
        case HttpBody::Read::Data:
        case HttpBody::Read::Timeout:
            break;
        }
        return {};
    }

    MultipartParser m_parser;
    int m_unreadable = 0;
};

class SinglePictureSource final : public HttpSource {
public:
    SinglePictureSource(HttpAnswer answer, const Clock& clock) : HttpSource(std::move(answer), clock) {}

    [[nodiscard]] bool isLive() const override { return false; }

protected:
    [[nodiscard]] FrameResult receive(Deadline deadline) override {
        if (m_done)
            return {FrameStatus::End, nullptr, {}};
        for (;;) {
            if (m_content.size() > kMaxPictureBytes)
                return lost("sends a picture of more than " + std::to_string(kMaxPictureBytes) + " bytes.");
            switch (read(m_content, deadline)) {
            case HttpBody::Read::Data:
                break;
            case HttpBody::Read::Timeout:
                return {};
            case HttpBody::Read::Closed:
                if (!endsByClosing())
                    return lost("was closed by its sender before the picture was complete.");
                [[fallthrough]];
            case HttpBody::Read::Complete:
                m_done = true;
                return deliver(decode(m_content, m_name), true);
            case HttpBody::Read::Broken:
                return lost("is garbled.");
            }
        }
    }

private:
    std::string m_content;
    bool m_done = false;
};

/// The parameter `boundary` of a content type; empty when it has none.
std::string boundaryOf(const std::string& contentType) {
    for (const std::string& parameter : split(contentType, ';')) {
        const auto equals = parameter.find('=');
        if (equals == std::string::npos || toLower(trim(parameter.substr(0, equals))) != "boundary")
            continue;
        std::string_view value = trim(std::string_view(parameter).substr(equals + 1));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return {};
}

} // namespace

std::unique_ptr<FrameSource> openHttp(const std::string& url, const Clock& clock) {
    HttpAnswer answer = httpGet(url);
    const std::string contentType = answer.fields["content-type"];
    const std::string kind = toLower(trim(contentType.substr(0, contentType.find(';'))));
    if (kind.starts_with("image/"))
        return std::make_unique<SinglePictureSource>(std::move(answer), clock);
    const std::string boundary = boundaryOf(contentType);
    if (kind.starts_with("multipart/") && !boundary.empty())
        return std::make_unique<MjpegSource>(std::move(answer), boundary, clock);
    throw Error(ErrorCode::InvalidInput,
                answer.url.text() + " sends " +
                    (kind.empty() ? "data of an unknown kind" : printable(kind, 80)) + ", not MJPEG.",
                "Use the address of the camera's MJPEG stream.");
}

} // namespace returnbench
