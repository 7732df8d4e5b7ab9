// returnbench-decoder: reads codes for ReturnBench, or print with --text, in a process of its own, which may
// die without harm.

#include "core/labels/decoder_protocol.h"
#include "core/labels/decoder_server.h"
#include "core/labels/text_protocol.h"
#include "core/labels/text_server.h"

#include <cstdio>
#include <fcntl.h>

int main(int argc, char** argv) {
    using namespace returnbench;
    for (const int descriptor : {kDecoderRequestFd, kDecoderResultFd, kDecoderMemoryFd})
        if (fcntl(descriptor, F_GETFD) < 0) {
            std::fputs(
                "returnbench-decoder is started by ReturnBench itself. To read codes from pictures, use "
                "returnbench-cli decode.\n",
                stderr);
            return 2;
        }
    const bool readsText = argc > 1 && argv[1] == kTextRoleOption;
    return (readsText ? runTextServer : runDecoderServer)(kDecoderRequestFd, kDecoderResultFd,
                                                          kDecoderMemoryFd);
}
