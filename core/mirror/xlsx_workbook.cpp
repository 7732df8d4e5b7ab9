#include "core/mirror/xlsx_workbook.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/import.h"
#include "core/mirror/xml_scanner.h"
#include "core/mirror/zip_file.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxStyles = 100'000;

[[noreturn]] void refuse(const fs::path& file, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, file.string() + ": " + what + ".",
                "Save the sheet as CSV (UTF-8), then import that.");
}

int numberOf(std::string_view text, int otherwise) {
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

void scanPart(const fs::path& file, const std::string& part, XmlHandler& handler) {
    ZipEntryReader reader(file, part);
    XmlScanner scanner(handler, file.string() + ", " + part);
    for (auto piece = reader.read(); !piece.empty(); piece = reader.read())
        scanner.feed(piece);
    scanner.finish();
}

/// One of the files that say how the archive's parts belong together.
class Relations final : public XmlHandler {
public:
    struct Relation {
        std::string id, type, target;
    };

    /// @param folder what targets are relative to: `xl/`
    Relations(const fs::path& file, const std::string& part, std::string folder)
        : m_folder(std::move(folder)) {
        scanPart(file, part, *this);
    }

    /// The target of the first relation whose type ends so, or of the one with this id; empty for none.
    [[nodiscard]] std::string ofType(std::string_view type) const {
        return find([&](const Relation& one) { return one.type.ends_with(type); });
    }
    [[nodiscard]] std::string sheetWithId(std::string_view id) const {
        return find([&](const Relation& one) { return one.id == id && one.type.ends_with("/worksheet"); });
    }

    void onStart(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || m_relations.size() >= kMaxArchiveEntries)
            return;
        std::string target(attributes.value("Target"));
        target = target.starts_with('/') ? target.substr(1) : m_folder + target;
        m_relations.push_back(
            {std::string(attributes.value("Id")), std::string(attributes.value("Type")), std::move(target)});
    }
    void onText(std::string_view) override {}
    void onEnd(std::string_view) override {}

private:
    template<class Fits>
    [[nodiscard]] std::string find(Fits fits) const {
        const auto found = std::find_if(m_relations.begin(), m_relations.end(), fits);
        return found == m_relations.end() ? "" : found->target;
    }

    std::string m_folder;
    std::vector<Relation> m_relations;
};

/// The list of sheets.
class SheetList : public XmlHandler {
public:
    SheetList(XlsxWorkbook& workbook, const Relations& relations)
        : m_workbook(workbook), m_relations(relations) {}

    void onStart(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            const auto value = attributes.value("date1904");
            m_workbook.is1904 = value == "1" || value == "true";
        }
        if (name != "sheet" || attributes.value("state").ends_with("idden"))
            return;
        std::string part = m_relations.sheetWithId(attributes.value("id"));
        if (part.empty()) // a sheet that is a chart
            return;
        if (m_workbook.sheets.size() == kMaxSheets)
            refuse(m_workbook.file, "it has more than " + std::to_string(kMaxSheets) + " sheets");
        m_workbook.sheets.push_back({printable(attributes.value("name"), 100), std::move(part)});
    }
    void onText(std::string_view) override {}
    void onEnd(std::string_view) override {}

private:
    XlsxWorkbook& m_workbook;
    const Relations& m_relations;
};

/// Formats of cells by style.
class StyleList : public XmlHandler {
public:
    explicit StyleList(XlsxWorkbook& workbook) : m_workbook(workbook) {}

    void onStart(std::string_view name, const XmlAttributes& attributes) override {
        if (m_codes.size() > kMaxStyles || m_workbook.formats.size() > kMaxStyles)
            refuse(m_workbook.file, "it has more than " + std::to_string(kMaxStyles) + " formats of cells");
        if (name == "cellXfs")
            m_isInCells = true;
        const int number = numberOf(attributes.value("numFmtId"), 0);
        if (name == "numFmt")
            m_codes[number] = attributes.value("formatCode");
        if (name == "xf" && m_isInCells) {
            const auto code = m_codes.find(number);
            m_workbook.formats.push_back(
                cellFormatOf(number, code == m_codes.end() ? std::string_view() : code->second));
        }
    }
    void onText(std::string_view) override {}
    void onEnd(std::string_view name) override {
        if (name == "cellXfs")
            m_isInCells = false;
    }

private:
    XlsxWorkbook& m_workbook;
    std::map<int, std::string> m_codes;
    bool m_isInCells = false;
};

/// The texts that cells share: `si` with one `t`, or with several of different looks; readings of Japanese
/// text (`rPh`) are no part of it.
class SharedTextList : public XmlHandler {
public:
    explicit SharedTextList(XlsxWorkbook& workbook) : m_workbook(workbook) {}

    void onStart(std::string_view name, const XmlAttributes&) override {
        if (name == "si")
            m_text.clear();
        m_isReading = m_isReading || name == "rPh";
        m_isText = name == "t" && !m_isReading;
    }
    void onText(std::string_view text) override {
        if (m_isText && m_text.size() <= kMaxFieldBytes) // longer ones are refused with their row
            m_text += text;
    }
    void onEnd(std::string_view name) override {
        m_isText = false;
        if (name == "rPh")
            m_isReading = false;
        if (name != "si")
            return;
        m_workbook.texts.add(m_text);
        if (m_workbook.texts.bytes() > kMaxSharedTextBytes)
            refuse(m_workbook.file,
                   "its texts have more than " + std::to_string(kMaxSharedTextBytes) + " bytes");
    }

private:
    XlsxWorkbook& m_workbook;
    std::string m_text;
    bool m_isText = false;
    bool m_isReading = false;
};

std::string folderOf(const std::string& part) {
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

std::string workbookPart(const fs::path& file) {
    try {
        const Relations package(file, "_rels/.rels", "");
        if (std::string part = package.ofType("/officeDocument"); !part.empty())
            return part;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
    }
    throw Error(ErrorCode::InvalidInput, file.string() + " is an archive, but no Excel workbook (.xlsx).",
                "Unpack it and import what is in it; or save the sheet as .xlsx or CSV.");
}

} // namespace

XlsxWorkbook XlsxWorkbook::open(const fs::path& file) {
    XlsxWorkbook workbook;
    workbook.file = file;
    const std::string part = workbookPart(file);
    const std::string folder = folderOf(part);
    const Relations relations(file, folder + "_rels/" + part.substr(folder.size()) + ".rels", folder);
    SheetList sheets(workbook, relations);
    scanPart(file, part, sheets);
    if (const auto styles = relations.ofType("/styles"); !styles.empty()) {
        StyleList list(workbook);
        scanPart(file, styles, list);
    }
    if (const auto texts = relations.ofType("/sharedStrings"); !texts.empty()) {
        SharedTextList list(workbook);
        scanPart(file, texts, list);
    }
    if (workbook.sheets.empty())
        refuse(file, "it has no sheet that is shown");
    return workbook;
}

} // namespace returnbench
