#pragma once

#include "core/identifiers/readings.h"

namespace returnbench {

/// ISBT 128 data structures as devices, tissues and blood bags bear them for a UDI (ICCBBA ST-001, §3, and
/// FDA, UDI formats by issuing agency): one, or several as a compound message. Before the serial; data cut
/// short or with a wrong date behind it, with the reason.
void readIsbt128(const PlainText& text, Readings& readings);

} // namespace returnbench
