#include "core/inspection/session.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/identifiers/personal_text.h"
#include "core/inspection/expectation.h"
#include "core/inspection/inspection_json.h"
#include "core/inspection/inspection_projection.h"
#include "core/people/badge.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

using nlohmann::json;

/// The protocol that the inspection was opened with; the best one for the product if it exists no more.
const Protocol& protocolOrBest(const std::vector<Protocol>& protocols, const InspectionState& state) {
    const auto known = std::find_if(protocols.begin(), protocols.end(),
                                    [&](const Protocol& protocol) { return protocol.id == state.protocol; });
    if (known != protocols.end())
        return *known;
    return protocolFor(protocols, state.line ? state.line->category : std::string());
}

/// With what claims at its channel need besides.
std::shared_ptr<const Protocol> tailored(const SessionContext& context, const InspectionState& state) {
    const Protocol& protocol = protocolOrBest(context.protocols, state);
    if (!context.withClaimShots)
        return std::make_shared<const Protocol>(protocol);
    const bool isPriced = state.line && state.line->unitPrice;
    return std::make_shared<const Protocol>(context.withClaimShots(
        protocol, state.notice.channel, isPriced ? state.line->unitPrice->currency : std::string()));
}

/// Everything that the mirror says, copied: the evidence must stand without it.
json openedData(const Expectation& expectation, const std::string& code) {
    json data{{"code", printable(trim(code))},
              {"announced", expectation.announced},
              {"return", toJson(expectation.notice)},
              {"units", json::array()},
              {"protocol", expectation.protocol->id}};
    if (expectation.line)
        data["line"] = toJson(*expectation.line);
    for (const DispatchedUnit& unit : expectation.units)
        data["units"].push_back(toJson(unit));
    return data;
}

InspectionId unusedId(const SessionContext& context) {
    InspectionId id = newInspectionId(context.clock.now(), context.random);
    while (findInspection(context.journal, id))
        id = newInspectionId(context.clock.now(), context.random);
    return id;
}

void requirePerson(const PersonId& by) {
    if (by.empty())
        throw Error(ErrorCode::InvalidInput, "Nobody is named who inspects.", "Sign in, or name a person.");
}

} // namespace

InspectionSession::InspectionSession(const SessionContext& context, PersonId by, InspectionState state)
    : m_context(context), m_by(std::move(by)), m_state(std::move(state)),
      m_protocol(tailored(context, m_state)) {}

InspectionSession InspectionSession::open(const SessionContext& context, const std::string& code,
                                          const PersonId& by, UnknownParcel unknown) {
    requirePerson(by);
    if (looksLikeBadge(code))
        throw Error(ErrorCode::InvalidInput, "That is somebody's badge, and no parcel.",
                    "Scan the parcel's label.");
    if (isPersonalText(code, identify(code)))
        throw Error(ErrorCode::InvalidInput, "That code says who somebody is, and names no parcel.",
                    "Scan the waybill or the return id, not another code on the parcel.");
    const Expectation expectation = findExpectation(context.mirror, context.journal, context.protocols, code);
    if (unknown == UnknownParcel::Refuse)
        requireKnown(expectation);
    for (const InspectionRow& row : inspectionsOfReturn(context.journal, expectation.notice))
        if (row.stage != toString(Stage::Closed) && row.stage != toString(Stage::Voided))
            return resume(context, row.id, by);

    const NewEvent opened{"inspection.opened", by.str(), unusedId(context), openedData(expectation, code)};
    InspectionState state;
    apply(state, context.journal.append(opened));
    return {context, by, std::move(state)};
}

InspectionSession InspectionSession::resume(const SessionContext& context, const InspectionId& id,
                                            const PersonId& by) {
    requirePerson(by);
    const auto events = id.empty() ? std::vector<Event>{} : context.journal.eventsOf(id);
    if (events.empty())
        throw Error(ErrorCode::NotFound, "There is no inspection \"" + printable(id.str(), 64) + "\".",
                    "List them with `returnbench-cli inspections`.");
    InspectionSession session(context, by, replay(events));
    session.requireOpen();
    session.readUnreadPhotos();
    return session;
}

} // namespace returnbench
