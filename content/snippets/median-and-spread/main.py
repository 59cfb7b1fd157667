from statistics import mean, median, quantiles

# ms; other programs used the CPU during run 6
one_by_one = [423.6, 426.4, 422.2, 418.3, 419.0, 488.8, 420.2, 420.1, 420.1]
# ms; other programs used the CPU during run 3
together = [67.7, 67.4, 142.9, 66.7, 70.8, 67.8, 71.7, 67.7, 71.2]


def spread(times):
    q1, middle, q3 = quantiles(times, n=4, method="inclusive")
    return (q3 - q1) / middle


for label, times in (("one by one", one_by_one), ("together", together)):
    middle = f"mean {mean(times):.1f}, median {median(times):.1f}"
    print(f"{label}: {middle}, spread {spread(times):.3f}")

single = [before / after for before, after in zip(one_by_one, together)]
print(f"ratio of single runs: {min(single):.2f} to {max(single):.2f}")
print(f"ratio of means: {mean(one_by_one) / mean(together):.2f}")
print(f"ratio of medians: {median(one_by_one) / median(together):.2f}")
