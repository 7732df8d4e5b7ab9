#!/usr/bin/env python3
"""Makes the bench's sounds beside itself: plain tones, told apart by rhythm and direction, not by pitch alone."""
import math
import pathlib
import struct
import wave

RATE = 22050
# Each a list of (frequency in Hz, seconds); 0 Hz is a pause.
SOUNDS = {
    "shot": [(1800, 0.025)],
    "accepted": [(880, 0.07), (1320, 0.12)],
    "attention": [(740, 0.10), (0, 0.06), (740, 0.10)],
    "contradiction": [(392, 0.16), (0, 0.05), (311, 0.16), (0, 0.05), (247, 0.26)],
    "error": [(196, 0.45)],
}


def samples(tones):
    for frequency, seconds in tones:
        count = int(RATE * seconds)
        edge = min(count // 4, int(RATE * 0.008))  # no clicks at the ends
        for i in range(count):
            swell = min(1.0, (i + 1) / edge, (count - i) / edge) if edge else 1.0
            wave_form = math.sin(2 * math.pi * frequency * i / RATE)
            wave_form += 0.25 * math.sin(4 * math.pi * frequency * i / RATE)  # carries over noise
            yield int(0.7 * 32767 / 1.25 * swell * wave_form)


for name, tones in SOUNDS.items():
    with wave.open(str(pathlib.Path(__file__).parent / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", value) for value in samples(tones)))
