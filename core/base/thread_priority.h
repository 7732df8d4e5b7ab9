#pragma once

namespace returnbench {

/// From here on the calling thread, and those that it starts, leave the processor to others that want it: for
/// work behind a bench on which somebody inspects. Cannot be taken back.
void workInBackground() noexcept;

} // namespace returnbench
