#include "ui/print/figures_document.h"

#include "ui/print/page_flow.h"
#include "ui/print/photo_section.h"
#include "ui/print/report_style.h"
#include "ui/print/report_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace returnbench {
namespace {

using namespace print;

constexpr qreal kPadding = pt(3);
constexpr qreal kCellGap = mm(2);
constexpr qreal kRowPoints = 8;
constexpr qreal kBarHeight = pt(2.5);
constexpr qreal kBarGap = pt(1);
constexpr qreal kPhotoHeight = mm(84); // two to a page
constexpr std::size_t kMostText = 300;
constexpr std::size_t kMostRows = 2000; // some fifty pages: what is longer is a workbook's
constexpr std::size_t kMeasuredRows = 200;

QString shownText(const ReportCell& cell, ColumnType type) {
    return shown(cellText(cell, type), kMostText);
}

bool isNumber(ColumnType type) {
    return type != ColumnType::Text && type != ColumnType::Moment;
}

/// Columns get what they need where all fit; else those that need much share what is left.
std::vector<qreal> columnWidths(const ReportTable& table) {
    std::vector<qreal> widths;
    const QFont font = textFont(kRowPoints);
    const auto needed = [&](const QString& text) {
        return TextBlock(text, font, kColours.ink, PageFlow::width()).naturalWidth() + 2 * kCellGap;
    };
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto words = shown(table.columns[i].title, kMostText).split(QLatin1Char(' '));
        qreal width = 0;
        for (const QString& word : words)
            width = std::max(width, needed(word));
        for (std::size_t row = 0; row < std::min(table.rows.size(), kMeasuredRows); ++row)
            width = std::max(width, needed(shownText(table.rows[row][i], table.columns[i].type)));
        widths.push_back(width);
    }
    qreal left = PageFlow::width();
    std::size_t sharing = widths.size();
    std::vector<bool> isSettled(widths.size(), false);
    for (bool changed = true; changed && sharing > 0;) {
        changed = false;
        const qreal fair = left / static_cast<qreal>(sharing);
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (!isSettled[i] && widths[i] <= fair) {
                isSettled[i] = changed = true;
                left -= widths[i];
                --sharing;
            }
    }
    qreal weights = 0; // by the root of what they need: a long text may take more lines than a short one
    for (std::size_t i = 0; i < widths.size(); ++i)
        weights += isSettled[i] ? 0 : std::sqrt(widths[i]);
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (!isSettled[i])
            widths[i] = left * std::sqrt(widths[i]) / weights;
    // What nobody needs goes to all alike, so that the table is as wide as the page.
    const qreal spare = PageFlow::width() - std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal& width : widths)
        width += std::max(0.0, spare) / static_cast<qreal>(widths.size());
    return widths;
}

struct Placed {
    TextBlock block;
    qreal left;
    qreal cellLeft;
    qreal cellWidth;
    std::optional<ShareCell> share = {}; ///< gets a bar
};

/// How much of the whole, and where it truly lies (Wilson's interval of 95 %).
void drawShare(QPainter& painter, const QRectF& whole, const ShareCell& share) {
    const auto at = [&](int perMille) { return whole.left() + whole.width() * perMille / 1000.0; };
    const ShareInterval interval = wilsonInterval(share.count, share.of);
    painter.fillRect(whole, kColours.line);
    painter.fillRect(QRectF(whole.topLeft(), QPointF(at(perMille(share.count, share.of)), whole.bottom())),
                     kColours.muted);
    painter.setPen(QPen(kColours.ink, pt(0.6)));
    painter.drawLine(QPointF(at(interval.low), whole.center().y()),
                     QPointF(at(interval.high), whole.center().y()));
}

void addRow(PageFlow& flow, std::vector<Placed> cells, bool isHead) {
    qreal height = 0;
    for (const Placed& cell : cells)
        height = std::max(height, cell.block.height() + (cell.share ? kBarGap + kBarHeight : 0.0));
    flow.add({height + 2 * kPadding,
              [cells = std::move(cells), isHead](QPainter& painter, const QRectF& place) {
                  if (isHead)
                      painter.fillRect(place, kColours.ground);
                  painter.setPen(QPen(kColours.line, pt(0.5)));
                  painter.drawLine(place.bottomLeft(), place.bottomRight());
                  for (const Placed& cell : cells) {
                      cell.block.draw(painter, {place.left() + cell.left, place.top() + kPadding});
                      if (cell.share)
                          drawShare(painter,
                                    {place.left() + cell.cellLeft,
                                     place.top() + kPadding + cell.block.height() + kBarGap, cell.cellWidth,
                                     kBarHeight},
                                    *cell.share);
                  }
              },
              isHead});
}

void addTable(PageFlow& flow, const ReportTable& table) {
    flow.addHeading(shown(table.title, kMostText));
    if (!table.note.empty())
        flow.addParagraph({shown(table.note, 4 * kMostText), textFont(8), kColours.muted});
    if (table.rows.empty()) {
        flow.addParagraph({tr("Nothing in this period."), textFont(9), kColours.muted});
        return;
    }
    const std::vector<qreal> widths = columnWidths(table);
    const auto place = [&](const auto& textOf, QFont::Weight weight) {
        std::vector<Placed> cells;
        qreal left = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const qreal width = widths[i] - 2 * kCellGap;
            TextBlock block(textOf(i), textFont(kRowPoints, weight), kColours.ink, width);
            const qreal indent =
                isNumber(table.columns[i].type) ? std::max(0.0, width - block.naturalWidth()) : 0;
            cells.push_back({std::move(block), left + kCellGap + indent, left + kCellGap, width});
            left += widths[i];
        }
        return cells;
    };
    const auto heading = [&](std::size_t i) { return shown(table.columns[i].title, kMostText); };
    addRow(flow, place(heading, QFont::DemiBold), true);
    for (std::size_t row = 0; row < std::min(table.rows.size(), kMostRows); ++row) {
        const auto cell = [&](std::size_t i) { return shownText(table.rows[row][i], table.columns[i].type); };
        auto cells = place(cell, QFont::Normal);
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (const auto* share = std::get_if<ShareCell>(&table.rows[row][i]); share && share->of > 0)
                cells[i].share = *share;
        addRow(flow, std::move(cells), false);
    }
    if (table.rows.size() > kMostRows)
        flow.addParagraph({tr("Only the first %1 of %2 rows are printed; a workbook has them all.")
                               .arg(kMostRows)
                               .arg(table.rows.size()),
                           textFont(8), kColours.muted});
}

void addPhotographs(PageFlow& flow, const ReportDocument& report,
                    const std::function<Bytes(const std::string&)>& readPhoto) {
    if (report.photos.empty())
        return;
    flow.addSpace(mm(4));
    flow.addHeading(tr("Photographs"));
    for (const ReportPhoto& photo : report.photos) {
        const std::string about =
            photo.inspection + (photo.serial.empty() ? "" : " · " + photo.serial) + " · " + photo.shot;
        addPhotograph(flow, readPhoto(photo.sha256), kPhotoHeight);
        flow.addParagraph({shown(about, kMostText), textFont(9, QFont::DemiBold), kColours.ink});
        flow.addParagraph(
            {QStringLiteral("SHA-256 ") + shown(photo.sha256, 64), codeFont(7.5), kColours.muted});
        flow.addSpace(mm(4));
    }
}

} // namespace

Bytes renderFigures(const ReportDocument& report, const std::function<Bytes(const std::string&)>& readPhoto) {
    PageFlow flow;
    const QString title = shown(report.title, kMostText);
    const QString period =
        tr("%1 to %2")
            .arg(shown(formatDate(report.period.first), 16), shown(formatDate(report.period.last), 16));
    flow.addParagraph({title, textFont(20, QFont::DemiBold), kColours.ink});
    flow.addParagraph({period, textFont(11), kColours.muted});
    for (std::size_t i = 0; i < kDimensions; ++i)
        if (!report.filter.words[i].empty())
            flow.addParagraph({tr("Only %1: %2")
                                   .arg(shown(std::string(toString(static_cast<Dimension>(i))), 32),
                                        shown(report.filter.words[i], kMostText)),
                               textFont(9), kColours.muted});
    flow.addSpace(mm(2));
    for (const std::string& note : report.notes)
        flow.addParagraph({shown(note, 4 * kMostText), textFont(9), kColours.muted});
    flow.addSpace(mm(3));
    if (!report.figures.empty()) {
        ReportTable figures = figuresTable(report);
        figures.columns.erase(figures.columns.begin()); // the id is for programs
        for (auto& row : figures.rows)
            row.erase(row.begin());
        addTable(flow, figures);
    }
    for (const ReportTable& table : report.tables) {
        flow.addSpace(mm(4));
        addTable(flow, table);
    }
    addPhotographs(flow, report, readPhoto);
    return flow.toPdf(title, {title + QStringLiteral(" · ") + period});
}

} // namespace returnbench
