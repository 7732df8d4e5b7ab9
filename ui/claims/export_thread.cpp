#include "ui/claims/export_thread.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/system_error.h"
#include "core/inspection/photo_masking.h"
#include "core/workspace/workspace.h"
#include "ui/language/translations.h"
#include "ui/print/claim_text.h"
#include "ui/print/inspection_report.h"

#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

std::string endingOf(ExportOrder::Form form) {
    switch (form) {
    case ExportOrder::Form::Zip:
        return "-upload.zip";
    case ExportOrder::Form::Pdf:
        return ".pdf";
    case ExportOrder::Form::Look:
    case ExportOrder::Form::Folder:
    case ExportOrder::Form::Pack:
        break;
    }
    return "-upload";
}

/// One that is free: an earlier export stays as it was sent.
fs::path freePlace(const fs::path& folder, const std::string& name, const std::string& ending) {
    fs::path place = folder / (name + ending);
    std::error_code ignored;
    for (int number = 2; fs::exists(place, ignored); ++number)
        place = folder / (name + "-" + std::to_string(number) + ending);
    return place;
}

/// With the originals: a person has to see what is to be covered.
std::vector<MaskablePhoto> photosOf(Workspace& workspace, const InspectionId& inspection,
                                    const Clock& clock) {
    constexpr int kShownEdge = 1600;
    std::vector<MaskablePhoto> photos;
    for (const PackPhoto& packed : reportOf(workspace, inspection, clock).photos) {
        const bool isCovered = !packed.original.empty();
        const Bytes jpeg = workspace.photos().read(isCovered ? packed.original : packed.taken.photo.sha256);
        const QImage image =
            QImage::fromData(reinterpret_cast<const uchar*>(jpeg.data()), static_cast<int>(jpeg.size()));
        photos.push_back({packed.taken.shot, said(packed.title),
                          image.scaled(kShownEdge, kShownEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation),
                          isCovered, proposedMask(packed.taken.shot, jpeg)});
    }
    return photos;
}

} // namespace

ExportThread::ExportThread(fs::path workspace, const Clock& clock)
    : m_workspace(std::move(workspace)), m_clock(clock) {}

ExportThread::~ExportThread() {
    stop();
}

void ExportThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void ExportThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ExportThread::order(ExportOrder order) {
    {
        const std::lock_guard lock(m_mutex);
        m_order = std::move(order);
    }
    m_changed.notify_one();
}

void ExportThread::run(const std::stop_token& stop) {
    for (;;) {
        ExportOrder order;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_order.has_value(); }))
                return;
            order = *std::exchange(m_order, std::nullopt);
        }
        Exported result;
        try {
            result = make(order);
        } catch (const std::exception& cause) {
            const Error error = asError(cause);
            result.failure = std::string(error.what()) + " " + error.whatToDo();
        }
        result.order = std::move(order);
        Q_EMIT exported(std::make_shared<const Exported>(std::move(result)));
    }
}

Exported ExportThread::make(const ExportOrder& order) const {
    SystemRandom random;
    Workspace workspace = Workspace::open(m_workspace, OpenMode::ReadOnly, m_clock, random);
    const Renderers renderers{renderInspectionReport, renderClaimText};
    Exported result;
    if (order.form == ExportOrder::Form::Pack) {
        const PackResult pack =
            makePack(workspace, {order.inspection, {}, order.language}, renderers, m_clock, random);
        result.place = pack.file;
        result.warnings = pack.warnings;
        result.event = packExported(order.inspection, pack, order.by);
        return result;
    }
    if (order.form == ExportOrder::Form::Look)
        result.photos = photosOf(workspace, order.inspection, m_clock);
    UploadOrder upload{order.inspection, {}, order.language, {}};
    if (order.form != ExportOrder::Form::Look)
        upload.output = freePlace(workspace.packs(), order.inspection.str(), endingOf(order.form));
    result.upload = makeUpload(workspace, upload, renderers, m_clock);
    result.place = upload.output;
    if (order.form != ExportOrder::Form::Look)
        result.event = uploadExported(order.inspection, result.upload, order.by);
    return result;
}

} // namespace returnbench
