import time

clocks = {
    "time": time.get_clock_info("time"),
    "perf_counter": time.get_clock_info("perf_counter"),
}
for name, info in clocks.items():
    print(f"{name}: monotonic={info.monotonic}, adjustable={info.adjustable}")
