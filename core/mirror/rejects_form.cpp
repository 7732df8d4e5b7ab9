#include "core/mirror/rejects_form.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mirror/import_header.h"
#include "core/mirror/xlsx_workbook.h"
#include "core/mirror/xml_scanner.h"
#include "core/mirror/zip_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <unistd.h>
#include <utility>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "\xEF\xBB\xBF";

class DelimitedRejects : public RejectsForm {
public:
    DelimitedRejects(char separator, bool hasMark) : m_separator(separator), m_hasMark(hasMark) {}

    [[nodiscard]] std::string extension() const override {
        return m_separator == '\t' ? ".rejects.tsv" : ".rejects.csv";
    }

    void begin(std::string& text, const std::vector<std::string>& names) override {
        if (m_hasMark)
            text += kMark;
        row(text, names);
    }

    void row(std::string& text, const std::vector<std::string>& fields) override {
        const std::array special{m_separator, '"', '\n', '\r'};
        bool isFirst = true;
        for (const std::string& field : fields) {
            if (!std::exchange(isFirst, false))
                text += m_separator;
            // Somebody corrects this in a spreadsheet. An import takes the apostrophe off again.
            const bool isGuarded = isFormula(field);
            if (field.find_first_of(special.data(), 0, special.size()) == std::string::npos) {
                if (isGuarded)
                    text += '\'';
                text += field;
                continue;
            }
            text += isGuarded ? "\"'" : "\"";
            for (const char c : field) {
                if (c == '"')
                    text += '"';
                text += c;
            }
            text += '"';
        }
        text += '\n';
    }

    void end(std::string&) override {}

    [[nodiscard]] bool isAt(const fs::path& file) const override {
        std::ifstream in(file, std::ios::binary);
        std::string begin(64, '\0');
        in.read(begin.data(), static_cast<std::streamsize>(begin.size()));
        std::string_view text = begin;
        if (text.starts_with(kMark))
            text.remove_prefix(kMark.size());
        std::string wanted;
        for (const std::string& name : kRejectColumnNames)
            wanted += name + m_separator;
        return text.starts_with(wanted);
    }

private:
    char m_separator;
    bool m_hasMark;
};

// The parts of a workbook of one sheet (ECMA-376 part 1). Its only cell format is 49, text.
constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
    R"(</Types>)";
constexpr std::string_view kPackage =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
    R"(</Relationships>)";
constexpr std::string_view kWorkbook =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
    R"(<sheets><sheet name="rejects" sheetId="1" r:id="rId1"/></sheets></workbook>)";
constexpr std::string_view kRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(</Relationships>)";
constexpr std::string_view kStyles =
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>)"
    R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>)"
    R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>)"
    R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

class WorkbookRejects : public RejectsForm {
public:
    [[nodiscard]] std::string extension() const override { return ".rejects.xlsx"; }

    void begin(std::string& text, const std::vector<std::string>& names) override {
        text += kXml;
        text +=
            R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
            R"(<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" )"
            R"(activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max=")" +
            std::to_string(names.size()) + R"(" width="18" style="1" customWidth="1"/></cols><sheetData>)";
        row(text, names);
    }

    void row(std::string& text, const std::vector<std::string>& fields) override {
        text += "<row>";
        for (const std::string& field : fields) {
            text += R"(<c s="1" t="inlineStr"><is><t xml:space="preserve">)";
            appendXmlText(text, field);
            text += "</t></is></c>";
        }
        text += "</row>\n";
    }

    void end(std::string& text) override { text += "</sheetData></worksheet>\n"; }

    [[nodiscard]] bool isPacked() const override { return true; }

    void pack(int text, int whole, const fs::path& name) override {
        const auto bytes = ::lseek(text, 0, SEEK_END);
        std::string part(std::size_t{64} << 10, '\0');
        std::int64_t at = 0;
        const auto read = [&]() -> std::string_view {
            const auto got = ::pread(text, part.data(), part.size(), at);
            at += got > 0 ? got : 0;
            return {part.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
        };
        writeZip(whole, name,
                 {zipContent("[Content_Types].xml", std::string(kXml) + std::string(kTypes)),
                  zipContent("_rels/.rels", std::string(kXml) + std::string(kPackage)),
                  zipContent("xl/workbook.xml", std::string(kXml) + std::string(kWorkbook)),
                  zipContent("xl/_rels/workbook.xml.rels", std::string(kXml) + std::string(kRelations)),
                  zipContent("xl/styles.xml", std::string(kXml) + std::string(kStyles)),
                  ZipContent{"xl/worksheets/sheet1.xml", bytes, read}});
        if (at != bytes)
            throw Error(ErrorCode::Storage,
                        "Rejected rows cannot be read back to write " + name.string() + ".",
                        "Check the disk. Nothing was imported.");
    }

    [[nodiscard]] bool isAt(const fs::path& file) const override {
        try {
            const XlsxWorkbook workbook = XlsxWorkbook::open(file);
            XlsxSheet sheet(workbook, workbook.sheets.front());
            TableRow row;
            return sheet.next(row) && row.fields.size() > kRejectColumnNames.size() &&
                   std::equal(kRejectColumnNames.begin(), kRejectColumnNames.end(), row.fields.begin());
        } catch (const Error&) {
            return false;
        }
    }
};

} // namespace

void RejectsForm::pack(int, int, const fs::path&) {}

std::unique_ptr<RejectsForm> delimitedRejects(char separator, bool hasMark) {
    return std::make_unique<DelimitedRejects>(separator, hasMark);
}

std::unique_ptr<RejectsForm> workbookRejects() {
    return std::make_unique<WorkbookRejects>();
}

} // namespace returnbench
