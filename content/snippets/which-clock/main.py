import time

for name in ("time", "perf_counter"):
    info = time.get_clock_info(name)
    print(f"{name}: monotonic={info.monotonic}, adjustable={info.adjustable}")
