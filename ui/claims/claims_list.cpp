#include "ui/claims/claims_list.h"

#include "core/mirror/channel_name.h"
#include "core/workspace/workspace.h"
#include "ui/claims/claim_words.h"
#include "ui/language/translations.h"

#include <QThreadPool>
#include <utility>

namespace returnbench {
namespace {

/// What can be searched for, each apart from the next.
QString searchedOf(const ClaimCase& claim) {
    const InspectionRow& row = claim.facts.inspection;
    std::string text;
    for (const std::string& part :
         {row.order.str(), row.returnId.str(), row.awb, row.sku, row.title, row.id.str(),
          channelName(row.channel), claim.facts.claim ? claim.facts.claim->channelId : std::string()})
        text += part + '\n';
    return (QString::fromStdString(text) + said(claim.reasonTitle) + QLatin1Char('\n') + wordOf(claim.state))
        .toCaseFolded();
}

void count(ClaimsList::Counts& counts, const ClaimCase& claim, Timestamp now) {
    using enum ClaimState;
    constexpr std::chrono::hours kDay{24};
    counts.toFile += claim.isOpen() && claim.state != Rejected;
    counts.soon += endsWithin(claim, now, kSoon);
    counts.today += endsWithin(claim, now, kDay);
    counts.waiting += claim.state == Filed || claim.state == Acknowledged || claim.state == Appealed ||
                      claim.state == Accepted;
    counts.missed += claim.isMissed && claim.blocks.empty();
}

} // namespace

ClaimsList claimsList(std::vector<ClaimCase> queue, Timestamp now) {
    ClaimsList list;
    list.now = now;
    list.claims = std::move(queue);
    list.searched.reserve(list.claims.size());
    for (std::size_t i = 0; i < list.claims.size(); ++i) {
        const ClaimCase& claim = list.claims[i];
        list.searched.push_back(searchedOf(claim));
        count(list.counts, claim, now);
        if (claim.isInQueue())
            list.queue.push_back(i);
    }
    list.tallies = tallyClaims(list.claims);
    return list;
}

ClaimsListPtr shared(ClaimsList list) {
    const auto forget = [](const ClaimsList* old) {
        QThreadPool::globalInstance()->start([old] { delete old; });
    };
    return {new ClaimsList(std::move(list)), forget};
}

ClaimsList readClaims(Workspace& workspace, Timestamp now) {
    return claimsList(workspace.claimDesk().queue(claimFacts(workspace.journal()), now), now);
}

} // namespace returnbench
