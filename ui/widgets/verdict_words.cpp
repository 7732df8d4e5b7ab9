#include "ui/widgets/verdict_words.h"

#include "ui/language/format.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace returnbench {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("VerdictWords", text);
}

} // namespace

Tone toneOf(VerdictKind kind) noexcept {
    switch (kind) {
    case VerdictKind::Match:
    case VerdictKind::ProductMatch:
        return Tone::Good;
    case VerdictKind::ProbableMatch:
    case VerdictKind::OurMixup:
    case VerdictKind::Unreadable:
        return Tone::Attention;
    case VerdictKind::OtherUnit:
    case VerdictKind::UnknownUnit:
    case VerdictKind::OtherProduct:
    case VerdictKind::AlreadyReturned:
    case VerdictKind::ComponentMismatch:
    case VerdictKind::LotMismatch:
    case VerdictKind::QuantityShort:
    case VerdictKind::EmptyParcel:
        return Tone::Bad;
    }
    return Tone::Attention;
}

QString titleOf(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Match:
        return tr("The unit that was sold");
    case VerdictKind::ProbableMatch:
        return tr("Probably the unit that was sold");
    case VerdictKind::ProductMatch:
        return tr("The product that was sold");
    case VerdictKind::OtherUnit:
        return tr("Another unit of this product");
    case VerdictKind::UnknownUnit:
        return tr("A unit that we never had");
    case VerdictKind::OtherProduct:
        return tr("Another product");
    case VerdictKind::AlreadyReturned:
        return tr("This unit came back before");
    case VerdictKind::OurMixup:
        return tr("We sent this unit by mistake");
    case VerdictKind::ComponentMismatch:
        return tr("A part inside was exchanged");
    case VerdictKind::LotMismatch:
        return tr("Another lot than was sent");
    case VerdictKind::QuantityShort:
        return tr("Fewer items than declared");
    case VerdictKind::EmptyParcel:
        return tr("The parcel is empty");
    case VerdictKind::Unreadable:
        return tr("Nothing on the item can be read");
    }
    return {};
}

bool needsAcknowledgement(VerdictKind kind) noexcept {
    switch (kind) {
    case VerdictKind::OtherUnit:
    case VerdictKind::UnknownUnit:
    case VerdictKind::OtherProduct:
    case VerdictKind::AlreadyReturned:
    case VerdictKind::OurMixup:
    case VerdictKind::ComponentMismatch:
    case VerdictKind::LotMismatch:
        return true;
    default: // what agrees, and what the person has just said
        return false;
    }
}

QString flagText(Flag flag) {
    switch (flag) {
    case Flag::Recalled:
        return tr("recalled");
    case Flag::Blocklisted:
        return tr("on the blocklist");
    case Flag::Expired:
        return tr("expired");
    case Flag::OutOfWarranty:
        return tr("out of warranty");
    case Flag::OutsideReturnWindow:
        return tr("after the return window");
    case Flag::SerialTampered:
        return tr("serial tampered with");
    case Flag::RepeatReturner:
        return tr("buyer returns often");
    case Flag::UnexpectedItem:
        return tr("unexpected item");
    case Flag::CheckDigitWrong:
        return tr("check digit wrong");
    }
    return {};
}

QString dispositionText(const std::string& disposition) {
    static const std::pair<const char*, const char*> words[] = {
        {"restock", QT_TRANSLATE_NOOP("VerdictWords", "Restock")},
        {"refurbish", QT_TRANSLATE_NOOP("VerdictWords", "Refurbish")},
        {"return_to_vendor", QT_TRANSLATE_NOOP("VerdictWords", "Return to vendor")},
        {"liquidate", QT_TRANSLATE_NOOP("VerdictWords", "Liquidate")},
        {"donate", QT_TRANSLATE_NOOP("VerdictWords", "Donate")},
        {"recycle", QT_TRANSLATE_NOOP("VerdictWords", "Recycle")},
        {"scrap", QT_TRANSLATE_NOOP("VerdictWords", "Scrap")},
        {"quarantine", QT_TRANSLATE_NOOP("VerdictWords", "Quarantine")},
        {"ship_back", QT_TRANSLATE_NOOP("VerdictWords", "Ship back")},
    };
    for (const auto& [id, title] : words)
        if (disposition == id)
            return tr(title);
    return shown(disposition);
}

QString problemText(const std::string& problem) {
    if (problem == "blurred")
        return tr("blurred: hold it still, or move it away a little");
    if (problem == "moved")
        return tr("moved: hold it still");
    if (problem == "empty")
        return tr("nothing in view: put the item under the camera");
    if (problem == "glare")
        return tr("glare on the label: tilt the item");
    if (problem == "too_small")
        return tr("small in the picture: move it nearer");
    if (problem == "cut_off")
        return tr("cut off: move it to the middle");
    if (problem == "too_dark")
        return tr("too dark: more light");
    if (problem == "burnt_out")
        return tr("too bright: turn it out of the light");
    if (problem == "not_legible")
        return tr("the label cannot be read on the photo: nearer, and straight");
    return shown(problem);
}

std::string problemsText(const std::vector<std::string>& problems) {
    QStringList texts;
    for (const std::string& problem : problems)
        texts.push_back(problemText(problem));
    return texts.join(QStringLiteral("; ")).toStdString();
}

ToneLook lookOf(Tone tone) noexcept {
    switch (tone) {
    case Tone::Good:
        return {Colour::Good, Colour::GoodSoft, Icon::Check};
    case Tone::Attention:
        return {Colour::Attention, Colour::AttentionSoft, Icon::Question};
    case Tone::Bad:
        return {Colour::Bad, Colour::BadSoft, Icon::Cross};
    case Tone::Neutral:
        break;
    }
    return {Colour::Muted, Colour::Card, Icon::Eye};
}

} // namespace returnbench
