ratio = 1.176 / 0.600  # seconds: synchronous / asynchronous

print(f"one digit: {ratio:.1f}")
print(f"two digits: {ratio:.2f}")
print("at least 2:", ratio >= 2)
