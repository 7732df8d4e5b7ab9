#include "tests/ui/print/pdf_text.h"

#include "tests/support/temp_directory.h"

#include <QProcess>
#include <QString>
#include <stdexcept>

namespace returnbench::test {
namespace {

std::string textOf(const Bytes& pdf, const QStringList& options) {
    const TempDirectory directory;
    const auto file = directory.write("report.pdf", {reinterpret_cast<const char*>(pdf.data()), pdf.size()});
    QProcess process;
    process.start(QStringLiteral(RETURNBENCH_PDFTOTEXT),
                  options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                        QString::fromStdString(file.string()), QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error("pdftotext: " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput().toStdString();
}

} // namespace

std::string textOfPdf(const Bytes& pdf) {
    return textOf(pdf, {QStringLiteral("-layout")});
}

std::string flatTextOfPdf(const Bytes& pdf) {
    return QString::fromStdString(textOf(pdf, {})).simplified().toStdString();
}

} // namespace returnbench::test
