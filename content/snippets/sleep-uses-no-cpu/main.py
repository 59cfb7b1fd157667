import time


def measure(label, work):
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{label}: {wall * 1000:.1f} ms elapsed, {cpu * 1000:.2f} ms CPU")


def sleep():
    time.sleep(1)


def compute():
    end = time.perf_counter() + 1
    while time.perf_counter() < end:
        pass


measure("sleep", sleep)
measure("compute", compute)
