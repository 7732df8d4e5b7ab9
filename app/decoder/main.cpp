// returnbench-decoder: reads codes for ReturnBench in a process of its own, which may die without harm.

#include "core/labels/decoder_protocol.h"
#include "core/labels/decoder_server.h"

#include <cstdio>
#include <fcntl.h>

int main() {
    using namespace returnbench;
    for (const int descriptor : {kDecoderRequestFd, kDecoderResultFd, kDecoderMemoryFd})
        if (fcntl(descriptor, F_GETFD) < 0) {
            std::fputs(
                "returnbench-decoder is started by ReturnBench itself. To read codes from pictures, use "
                "returnbench-cli decode.\n",
                stderr);
            return 2;
        }
    return runDecoderServer(kDecoderRequestFd, kDecoderResultFd, kDecoderMemoryFd);
}
