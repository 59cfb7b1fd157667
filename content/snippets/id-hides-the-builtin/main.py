def fetch_data(id, delay):
    return id([])


fetch_data(1, 2)
