#pragma once

#include "core/identifiers/readings.h"

namespace returnbench {

/// IMEI, IMEISV (3GPP TS 23.003 §6.2) and MEID (3GPP2 S.R0048-A; decimal form: 3GPP2 X.S0008, annex).
void readTelephone(const PlainText& text, Readings& readings);

} // namespace returnbench
