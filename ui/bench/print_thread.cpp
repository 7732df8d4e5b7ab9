#include "ui/bench/print_thread.h"

#include "core/base/error.h"
#include "core/base/system_error.h"
#include "ui/print/command_sheet.h"
#include "ui/print/label_document.h"

#include <exception>
#include <utility>

namespace returnbench {
namespace {

QString nameOf(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

} // namespace

PrintThread::PrintThread(std::filesystem::path workspace, LabelPrinterConfig printer)
    : m_folder(std::move(workspace) / "prints"), m_printer(std::move(printer)) {}

PrintThread::~PrintThread() {
    stop();
}

void PrintThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void PrintThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void PrintThread::printLabel(UnitLabel label) {
    add([this, label = std::move(label)] { return print(label); });
}

void PrintThread::printSheet() {
    add([this] { return printAllCommands(); });
}

void PrintThread::add(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void PrintThread::run(const std::stop_token& stop) {
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_jobs.empty(); }))
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        try {
            Q_EMIT printed(job());
        } catch (const std::exception& cause) {
            const Error error = asError(cause);
            Q_EMIT failed(QString::fromStdString(std::string(toString(error.code()))),
                          QString::fromUtf8(error.what()), QString::fromStdString(error.whatToDo()));
        }
    }
}

QString PrintThread::print(const UnitLabel& label) const {
    if (!m_printer.address.empty()) {
        sendToPrinter(m_printer.address, zplOf(label));
        return tr("The label %1 is on the printer.").arg(QString::fromStdString(label.plate));
    }
    const auto file = save("label-" + label.plate + ".pdf", renderUnitLabel(label));
    if (m_printer.queue.empty())
        return tr("No label printer is set up: the label is saved as %1.").arg(nameOf(file));
    printBySystem(m_printer.queue, file);
    return tr("The label %1 is on the printer.").arg(QString::fromStdString(label.plate));
}

QString PrintThread::printAllCommands() const {
    return tr("The command codes are saved as %1. Print it at 100 %.")
        .arg(nameOf(save("command-codes.pdf", renderCommandSheet(SheetSize::A4))));
}

std::filesystem::path PrintThread::save(const std::string& name, const Bytes& pdf) const {
    makePrivateDirectory(m_folder);
    std::string safe = name;
    for (char& c : safe)
        if (c == '/')
            c = '_';
    const auto file = m_folder / safe;
    writeFileDurably(file, pdf);
    return file;
}

} // namespace returnbench
