#include "tests/ui/print/pdf_text.h"

#include "tests/support/temp_directory.h"

#include <QProcess>
#include <QString>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace returnbench::test {
namespace {

struct Outcome {
    bool good = false;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program on the PDF; its name stands where `arguments` say FILE.
Outcome run(const char* program, QStringList arguments, const Bytes& pdf) {
    const TempDirectory directory;
    const auto file = directory.write("report.pdf", {reinterpret_cast<const char*>(pdf.data()), pdf.size()});
    arguments.replaceInStrings(QStringLiteral("FILE"), QString::fromStdString(file.string()));
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    const bool ended = process.waitForFinished(60'000);
    return {ended && process.exitCode() == 0, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

std::string textOf(const Bytes& pdf, const QStringList& options) {
    const Outcome outcome = run(RETURNBENCH_PDFTOTEXT,
                                options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                                      QStringLiteral("FILE"), QStringLiteral("-")},
                                pdf);
    if (!outcome.good)
        throw std::runtime_error("pdftotext: " + outcome.errors.toStdString());
    return outcome.output.toStdString();
}

} // namespace

std::string textOfPdf(const Bytes& pdf) {
    return textOf(pdf, {QStringLiteral("-layout")});
}

std::string flatTextOfPdf(const Bytes& pdf) {
    return QString::fromStdString(textOf(pdf, {})).simplified().toStdString();
}

std::string structureFaultsOf(const Bytes& pdf) {
    const Outcome outcome = run(RETURNBENCH_QPDF, {QStringLiteral("--check"), QStringLiteral("FILE")}, pdf);
    return outcome.good ? std::string() : (outcome.output + outcome.errors).toStdString();
}

std::string archivingFaultsOf(const Bytes& pdf) {
    const Outcome outcome =
        run(RETURNBENCH_JAVA,
            {QStringLiteral("-cp"), QStringLiteral("/usr/share/java/*"),
             QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("FILE")},
            pdf);
    const QByteArray said = outcome.output + outcome.errors;
    return said.contains("is a valid PDF/A-1b file") ? std::string() : said.toStdString();
}

std::vector<std::string> bookmarksOf(const Bytes& pdf) {
    const Outcome outcome =
        run(RETURNBENCH_QPDF,
            {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), QStringLiteral("FILE")}, pdf);
    std::vector<std::string> titles;
    const auto json = nlohmann::json::parse(outcome.output.toStdString());
    for (const auto& item : json.at("outlines"))
        titles.push_back(item.at("title").get<std::string>());
    return titles;
}

} // namespace returnbench::test
